import DossierCorpus
import DossierProtocol
import DossierText

/// What can be folded away: sections, embedded articles, page furniture, front matter.
enum FoldingRangeHandler: QueryHandler {
  static let method = "textDocument/foldingRange"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["foldingRangeProvider": true] }

  static func isHeavy(_ params: DocumentParams, _ context: RequestContext) -> Bool { context.isLong(params.uri) }

  static func subject(_ params: DocumentParams) -> String? { params.uri }

  static func answer(_ params: DocumentParams, _ context: RequestContext) throws(ResponseError) -> [FoldingRange] {
    let document = try context.document(params.uri)
    let foldings = context.snapshot.foldings(of: document.id)
    // All foldings are whole lines, which suits every client.
    return foldings.prefix(max(0, context.client.foldingLimit ?? .max)).map { folding in
      FoldingRange(
        startLine: document.text.line(at: folding.range.start), endLine: document.text.line(at: folding.range.end),
        kind: folding.kind == .furniture ? "comment" : "region")
    }
  }
}
