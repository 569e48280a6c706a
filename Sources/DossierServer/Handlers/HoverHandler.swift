import DossierCorpus
import DossierProtocol

/// What stands under the cursor: the identity card of a name.
enum HoverHandler: QueryHandler {
  static let method = "textDocument/hover"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["hoverProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError)
    -> DossierProtocol.Hover?
  {
    let (document, offset) = try context.place(params)
    guard let hover = context.snapshot.hover(at: offset, in: document.id) else { return nil }
    let isMarkdown = context.client.hoverMarkdown
    return DossierProtocol.Hover(
      contents: MarkupContent(isMarkdown: isMarkdown, value: isMarkdown ? hover.markdown : hover.plainText),
      range: context.range(hover.range, in: document))
  }
}
