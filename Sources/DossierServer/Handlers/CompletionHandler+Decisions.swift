import DossierCorpus
import DossierProtocol
import DossierText

extension CompletionHandler {
  /// Keywords, names and types in a decisions file; nil for any other document.
  static func decisions(_ document: Document, _ offset: ByteOffset, _ context: RequestContext) -> JSONValue? {
    guard document.id.isDecisions else { return nil }
    let items = context.snapshot.decisionCompletions(at: offset, in: document.id).enumerated().map {
      number, entry -> JSONValue in
      [
        "label": .string(entry.text), "detail": .string(entry.detail),
        "filterText": .string(document.string(in: entry.range)), "sortText": .string(String(1000 + number)),
        "textEdit": ["range": context.range(entry.range, in: document).json, "newText": .string(entry.text)],
      ]
    }
    return ["isIncomplete": true, "items": .array(items)]
  }
}
