import DossierCorpus
import DossierProtocol

/// What stands under the cursor: the identity card of a name.
enum HoverHandler: QueryHandler {
  static let method = "textDocument/hover"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["hoverProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> Hover? {
    let (document, offset) = try context.place(params)
    guard case .mention(let mention) = context.snapshot.subject(at: offset, in: document.id),
      let card = context.snapshot.card(of: mention.entity, here: document.id)
    else { return nil }
    let isMarkdown = context.client.hoverMarkdown
    return Hover(
      contents: MarkupContent(isMarkdown: isMarkdown, value: isMarkdown ? card.markdown : card.plainText),
      range: context.range(mention.range, in: document))
  }
}
