import DossierCorpus
import DossierProtocol

/// Every mention in this document of what is under the cursor, of which the first one introduces it, and the words that
/// stand for one.
enum DocumentHighlightHandler: QueryHandler {
  static let method = "textDocument/documentHighlight"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["documentHighlightProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError)
    -> [DocumentHighlight]?
  {
    let (document, offset) = try context.place(params)
    guard let entity = context.snapshot.subject(at: offset, in: document.id)?.entity else { return nil }
    let names = context.snapshot.mentions(of: entity, in: document.id)
    let others = context.snapshot.anaphors(of: entity, in: document.id)
    return names.map {
      DocumentHighlight(range: context.range($0, in: document), kind: $0 == names.first ? .write : .read)
    } + others.map { DocumentHighlight(range: context.range($0, in: document), kind: .text) }
  }
}
