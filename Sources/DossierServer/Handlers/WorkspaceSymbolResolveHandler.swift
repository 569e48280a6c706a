import DossierCorpus
import DossierProtocol
import DossierText

/// The place of one entity that a search has found, for clients that ask only for what they show.
enum WorkspaceSymbolResolveHandler: QueryHandler {
  static let method = "workspaceSymbol/resolve"

  static func capability(for client: ClientCapabilities) -> JSONValue {
    client.resolvesSymbolLocation ? ["workspaceSymbolProvider": ["resolveProvider": true]] : [:]
  }

  static func answer(_ params: JSONValue, _ context: RequestContext) throws(ResponseError) -> JSONValue {
    guard case .object(var symbol) = params, case .object(var location) = symbol["location"],
      let uri = location["uri"].string, let start = symbol["data"]["start"].integer,
      let end = symbol["data"]["end"].integer
    else { throw .invalidParams("a symbol of workspace/symbol is expected") }
    let range = context.range(ByteRange(start, end), in: try context.document(uri))
    location["range"] = ["start": json(range.start), "end": json(range.end)]
    symbol["location"] = .object(location)
    return .object(symbol)
  }

  private static func json(_ position: Position) -> JSONValue {
    ["line": .integer(position.line), "character": .integer(position.character)]
  }
}
