import DossierCorpus
import DossierProtocol

/// Every mention in this document of what is under the cursor; the first one introduces it.
enum DocumentHighlightHandler: QueryHandler {
  static let method = "textDocument/documentHighlight"

  /// More places than anyone looks through are not sent.
  private static let limit = 10_000

  static func capability(for client: ClientCapabilities) -> JSONValue { ["documentHighlightProvider": true] }

  static func isHeavy(_ params: DocumentPositionParams, _ context: RequestContext) -> Bool {
    context.isLong(params.uri)
  }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError)
    -> [DocumentHighlight]?
  {
    let (document, offset) = try context.place(params)
    let names = context.snapshot.occurrences(at: offset, in: document.id, limit: limit)
    guard !names.isEmpty else { return nil }
    let first = context.snapshot.firstOccurrence(at: offset, in: document.id)?.range
    let others =
      context.snapshot.named(at: offset, in: document.id)
      .map { context.snapshot.anaphors(of: $0.entity, in: document.id) } ?? []
    return names.map {
      DocumentHighlight(range: context.range($0, in: document), kind: $0 == first ? .write : .read)
    } + others.prefix(limit).map { DocumentHighlight(range: context.range($0, in: document), kind: .text) }
  }
}
