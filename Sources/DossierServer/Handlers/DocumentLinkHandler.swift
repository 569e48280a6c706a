import DossierCorpus
import DossierProtocol
import DossierText

/// Links each passage to the document that has it first.
enum DocumentLinkHandler: QueryHandler {
  static let method = "textDocument/documentLink"

  static func capability(for client: ClientCapabilities) -> JSONValue {
    ["documentLinkProvider": ["resolveProvider": false]]
  }

  static func isHeavy(_ params: DocumentParams, _ context: RequestContext) -> Bool { true }

  static func subject(_ params: DocumentParams) -> String? { params.uri }

  static func answer(_ params: DocumentParams, _ context: RequestContext) throws(ResponseError) -> [DocumentLink] {
    let document = try context.document(params.uri)
    return context.snapshot.passageGroups(of: document.id).compactMap { group in
      let others = group.passages.filter { $0.there.document != document.id }
      guard let passage = others.first(where: { $0.there.document == group.earliest }) ?? others.first,
        let other = context.snapshot.document(passage.there.document)
      else { return nil }
      // The fragment is what editors read as the number of a line, from 1.
      let line = other.text.line(at: passage.there.range.start) + 1
      return DocumentLink(
        range: context.range(group.range, in: document), target: "\(context.uri(other.id))#L\(line)",
        tooltip: "\(passage.likeness.rawValue) in \(other.id.fileName); \(group.summary)")
    }
  }
}
