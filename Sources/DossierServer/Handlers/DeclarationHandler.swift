import DossierCorpus
import DossierProtocol

/// The first mention in this document of what is under the cursor.
enum DeclarationHandler: QueryHandler {
  static let method = "textDocument/declaration"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["declarationProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> Destination?
  {
    try context.destination(from: params, asLink: context.client.declarationLinks) { _, document, offset in
      context.snapshot.firstOccurrence(at: offset, in: document.id)
    }
  }
}
