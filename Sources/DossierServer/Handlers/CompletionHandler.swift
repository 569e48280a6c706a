import DossierAnnotation
import DossierCorpus
import DossierProtocol
import DossierText

/// Names, titles and figures as the sources write them; only when the client asks, never by a typed letter alone.
enum CompletionHandler: QueryHandler {
  static let method = "textDocument/completion"

  /// Answers for documents of a kind of their own: the first that knows the document speaks. A new kind is one line.
  static let special: [@Sendable (Document, ByteOffset, RequestContext) -> JSONValue?] = []

  static func capability(for client: ClientCapabilities) -> JSONValue {
    ["completionProvider": ["resolveProvider": true]]
  }

  static func isHeavy(_ params: DocumentPositionParams, _ context: RequestContext) -> Bool { true }

  static func subject(_ params: DocumentPositionParams) -> String? { params.uri }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> JSONValue {
    let (document, offset) = try context.place(params)
    for answer in special {
      if let list = answer(document, offset, context) { return list }
    }
    let completion = context.snapshot.completion(at: offset, in: document.id)
    let range = context.range(completion.range, in: document).json
    let typed = JSONValue.string(document.string(in: completion.range))
    let items = completion.entries.enumerated().map { number, entry in
      item(entry, number, range: range, typed: typed, context)
    }
    return ["isIncomplete": true, "items": .array(items)]
  }

  private static func item(
    _ entry: CompletionEntry, _ number: Int, range: JSONValue, typed: JSONValue, _ context: RequestContext
  ) -> JSONValue {
    [
      "label": .string(entry.text), "kind": .integer(kind(entry.kind)), "detail": .string(entry.detail),
      // The server has matched and ordered; what is typed next is asked for again.
      "filterText": typed, "sortText": .string(String(1000 + number)),
      "textEdit": ["range": range, "newText": .string(entry.text)],
      "data": [
        "uri": .string(context.uri(entry.source.document)), "start": .integer(entry.source.range.start),
        "end": .integer(entry.source.range.end),
      ],
    ]
  }

  /// The protocol's pictures, which know programs; ours are the nearest.
  private static func kind(_ kind: CompletionEntry.Kind) -> Int {
    switch kind {
    case .name(.person), .titledName: 7
    case .name(.organization): 8
    case .name(.place): 9
    case .name(.event): 23
    case .name(.work): 21
    case .name(.product): 5
    case .name(.concept): 14
    case .name(.group): 13
    case .figure: 12
    }
  }
}
