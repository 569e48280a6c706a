import DossierCorpus
import DossierProtocol

/// The first mention in this document of what is under the cursor.
enum DeclarationHandler: QueryHandler {
  static let method = "textDocument/declaration"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["declarationProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> Destination?
  {
    try context.destination(from: params, asLink: context.client.declarationLinks) { _, entity, document in
      context.snapshot.firstMention(of: entity, in: document.id)
    }
  }
}
