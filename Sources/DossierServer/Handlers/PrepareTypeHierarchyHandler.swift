import DossierCorpus
import DossierProtocol

/// The entity under the cursor as the root of a hierarchy of what is part of what.
enum PrepareTypeHierarchyHandler: QueryHandler {
  static let method = "textDocument/prepareTypeHierarchy"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["typeHierarchyProvider": true] }

  static func answer(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> [JSONValue]?
  {
    try HierarchyItem.prepare(params, context).map { [$0] }
  }
}
