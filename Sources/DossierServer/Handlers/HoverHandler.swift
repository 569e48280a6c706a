import DossierCorpus
import DossierProtocol

/// What is known of the name, time, figure or quotation under the cursor.
enum HoverHandler: QueryHandler {
  static let method = "textDocument/hover"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["hoverProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError)
    -> Hover?
  {
    let (document, offset) = try context.place(params)
    guard let text = context.snapshot.hover(at: offset, in: document.id) else { return nil }
    let isMarkdown = context.client.hoverMarkdown
    return Hover(
      contents: MarkupContent(isMarkdown: isMarkdown, value: isMarkdown ? text.markdown : text.plainText),
      range: context.range(text.range, in: document))
  }
}
