import DossierCorpus
import DossierProtocol

/// Every mention in this document of what is under the cursor; the first one introduces it.
enum DocumentHighlightHandler: QueryHandler {
  static let method = "textDocument/documentHighlight"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["documentHighlightProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError)
    -> [DocumentHighlight]?
  {
    let (document, offset) = try context.place(params)
    let names = context.snapshot.occurrences(at: offset, in: document.id)
    guard !names.isEmpty else { return nil }
    let others =
      context.snapshot.named(at: offset, in: document.id)
      .map { context.snapshot.anaphors(of: $0.entity, in: document.id) } ?? []
    return names.map {
      DocumentHighlight(range: context.range($0, in: document), kind: $0 == names.first ? .write : .read)
    } + others.map { DocumentHighlight(range: context.range($0, in: document), kind: .text) }
  }
}
