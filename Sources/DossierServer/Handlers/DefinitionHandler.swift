import DossierCorpus
import DossierProtocol

/// The mention that introduces the one under the cursor, in whatever document; from "he" the mention that is meant.
enum DefinitionHandler: QueryHandler {
  static let method = "textDocument/definition"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["definitionProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> Destination?
  {
    try context.destination(from: params, asLink: context.client.definitionLinks) { subject, entity, document in
      if case .anaphor(let anaphor) = subject { return Place(document: document.id, range: anaphor.antecedent) }
      return context.snapshot.introduction(of: entity)
    }
  }
}
