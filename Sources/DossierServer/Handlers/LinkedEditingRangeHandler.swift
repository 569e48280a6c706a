import DossierCorpus
import DossierProtocol

/// The places of one document that write a name as it is written under the cursor, to be edited together.
enum LinkedEditingRangeHandler: QueryHandler {
  static let method = "textDocument/linkedEditingRange"

  /// While what is typed keeps to this, the places stay linked: names hold blanks, stops and hyphens, but no line end.
  private static let wordPattern = "[^\\r\\n,;:!?\"()\\[\\]]+"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["linkedEditingRangeProvider": true] }

  static func isHeavy(_ params: DocumentPositionParams, _ context: RequestContext) -> Bool {
    context.isLong(params.uri)
  }

  static func subject(_ params: DocumentPositionParams) -> String? { params.uri }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> JSONValue {
    let (document, offset) = try context.place(params)
    let ranges = context.snapshot.linkedMentions(at: offset, in: document.id)
    guard !ranges.isEmpty else { return .null }
    return ["ranges": .array(ranges.map { context.range($0, in: document).json }), "wordPattern": .string(wordPattern)]
  }
}
