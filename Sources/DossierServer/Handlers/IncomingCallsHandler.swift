import DossierCorpus
import DossierProtocol

/// Who names or quotes an entity, document by document.
enum IncomingCallsHandler: QueryHandler {
  static let method = "callHierarchy/incomingCalls"

  static func isHeavy(_ params: HierarchyItem.Params, _ context: RequestContext) -> Bool { true }

  static func answer(_ params: HierarchyItem.Params, _ context: RequestContext) throws(ResponseError) -> [JSONValue]? {
    guard let (entity, _) = try params.entity(context) else { return nil }
    var answer: [JSONValue] = []
    for call in context.snapshot.callers(of: entity) {
      try context.checkCancellation()
      guard let item = call.item(context), let document = context.snapshot.document(call.place.document) else {
        continue
      }
      answer.append(["from": item, "fromRanges": .array(call.ranges.map { context.range($0, in: document).json })])
    }
    return answer
  }
}
