import DossierCorpus
import DossierProtocol
import DossierText

/// The source of a completion: the sentence that writes it so.
enum CompletionResolveHandler: QueryHandler {
  static let method = "completionItem/resolve"

  static func answer(_ item: JSONValue, _ context: RequestContext) throws(ResponseError) -> JSONValue {
    guard var object = item.object else { throw .invalidParams("an item of textDocument/completion is expected") }
    let data = item["data"]
    // Items of other kinds carry no source; they are complete as they are.
    guard let uri = data["uri"].string, let start = data["start"].integer, let end = data["end"].integer,
      let note = context.snapshot.sourceNote(Place(document: context.names.id(uri), range: ByteRange(start, end)))
    else { return item }
    let isMarkdown = context.client.writing.completionMarkdown
    object["documentation"] = [
      "kind": isMarkdown ? "markdown" : "plaintext", "value": .string(isMarkdown ? note.markdown : note.plainText),
    ]
    return .object(object)
  }
}
