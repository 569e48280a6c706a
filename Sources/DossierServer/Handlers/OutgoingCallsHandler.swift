import DossierCorpus
import DossierProtocol

/// Whom an entity names, as a speaker or as the subject of a sentence.
enum OutgoingCallsHandler: QueryHandler {
  static let method = "callHierarchy/outgoingCalls"

  static func isHeavy(_ params: HierarchyItem.Params, _ context: RequestContext) -> Bool { true }

  static func answer(_ params: HierarchyItem.Params, _ context: RequestContext) throws(ResponseError) -> [JSONValue]? {
    guard let (entity, document) = try params.entity(context) else { return nil }
    var answer: [JSONValue] = []
    for call in context.snapshot.callees(of: entity, from: document.id) {
      try context.checkCancellation()
      guard let item = call.item(context) else { continue }
      answer.append(["to": item, "fromRanges": .array(call.ranges.map { context.range($0, in: document).json })])
    }
    return answer
  }
}
