import DossierCorpus
import DossierProtocol

/// The entity under the cursor as the root of a hierarchy of who names whom.
enum PrepareCallHierarchyHandler: QueryHandler {
  static let method = "textDocument/prepareCallHierarchy"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["callHierarchyProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> [JSONValue]?
  {
    try HierarchyItem.prepare(params, context).map { [$0] }
  }
}
