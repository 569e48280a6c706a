import DossierCorpus
import DossierProtocol

/// The mention that introduces the one under the cursor, in whatever document.
enum DefinitionHandler: QueryHandler {
  static let method = "textDocument/definition"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["definitionProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> Destination?
  {
    try context.destination(from: params, asLink: context.client.definitionLinks) { name, document, _ in
      if let antecedent = name.antecedent { return Place(document: document.id, range: antecedent) }
      return context.snapshot.introduction(of: name.entity)
    }
  }
}
