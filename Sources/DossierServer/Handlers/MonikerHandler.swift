import DossierCorpus
import DossierProtocol

/// The stable name of the entity under the cursor, by which other tools can speak of it.
enum MonikerHandler: QueryHandler {
  static let method = "textDocument/moniker"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["monikerProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> JSONValue {
    let (document, offset) = try context.place(params)
    guard case .mention(let mention) = context.snapshot.subject(at: offset, in: document.id),
      let moniker = context.snapshot.moniker(of: mention.entity)
    else { return .null }
    // The document that introduces an entity gives it to the others.
    let isHome = context.snapshot.introduction(of: mention.entity)?.document == document.id
    return [
      [
        "scheme": "dossier", "identifier": .string(moniker), "unique": "project",
        "kind": isHome ? "export" : "import",
      ]
    ]
  }
}
