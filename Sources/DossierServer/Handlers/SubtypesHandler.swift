import DossierCorpus
import DossierProtocol

/// What an entity holds, as the documents say: the towns of a country, the companies of a group.
enum SubtypesHandler: QueryHandler {
  static let method = "typeHierarchy/subtypes"

  static func isHeavy(_ params: HierarchyItem.Params, _ context: RequestContext) -> Bool { true }

  static func answer(_ params: HierarchyItem.Params, _ context: RequestContext) throws(ResponseError) -> [JSONValue]? {
    guard let (entity, _) = try params.entity(context) else { return nil }
    return context.snapshot.parts(of: entity).compactMap { $0.item(context) }
  }
}
