import DossierCorpus
import DossierProtocol

/// What holds an entity, as the documents say: the country of a town, the group of a company.
enum SupertypesHandler: QueryHandler {
  static let method = "typeHierarchy/supertypes"

  static func isHeavy(_ params: HierarchyItem.Params, _ context: RequestContext) -> Bool { true }

  static func answer(_ params: HierarchyItem.Params, _ context: RequestContext) throws(ResponseError) -> [JSONValue]? {
    guard let (entity, _) = try params.entity(context) else { return nil }
    return context.snapshot.wholes(of: entity).compactMap { $0.item(context) }
  }
}
