import DossierCorpus
import DossierProtocol

/// Every mention in this document of what is under the cursor; the first one introduces it.
enum DocumentHighlightHandler: QueryHandler {
  static let method = "textDocument/documentHighlight"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["documentHighlightProvider": true] }

  static func isHeavy(_ params: DocumentPositionParams, _ context: RequestContext) -> Bool {
    context.isLong(params.uri)
  }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError)
    -> [DocumentHighlight]?
  {
    let (document, offset) = try context.place(params)
    let ranges = context.snapshot.occurrences(at: offset, in: document.id)
    let first = context.snapshot.firstOccurrence(at: offset, in: document.id)?.range
    return ranges.isEmpty
      ? nil
      : ranges.map {
        DocumentHighlight(range: context.range($0, in: document), kind: $0 == first ? .write : .read)
      }
  }
}
