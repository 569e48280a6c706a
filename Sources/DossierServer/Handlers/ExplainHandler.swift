import DossierAnnotation
import DossierCorpus
import DossierProtocol

/// Why the name under the cursor means whom it means; with a second place, whether and why both mean one.
enum ExplainHandler: QueryHandler {
  static let method = "dossier/explain"

  struct Params: JSONDecodable, Sendable {
    var at: DocumentPositionParams
    var other: DocumentPositionParams?

    init(from json: JSONValue) throws(JSONShapeError) {
      at = try DocumentPositionParams(from: json)
      other = json["other"].isNull ? nil : try json.decode("other")
    }
  }

  static func answer(_ params: Params, _ context: RequestContext) throws(ResponseError) -> JSONValue {
    guard let first = try explanation(params.at, context) else { return .null }
    guard let place = params.other else { return .object(object(first, context)) }
    guard let second = try explanation(place, context) else { return .null }
    return [
      "same": .bool(first.entity == second.entity), "sentence": .string(first.verdict(with: second)),
      "a": .object(object(first, context)), "b": .object(object(second, context)),
    ]
  }

  private static func explanation(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError)
    -> Explanation?
  {
    let (document, offset) = try context.place(params)
    return context.snapshot.explanation(at: offset, in: document.id)
  }

  private static func object(_ explanation: Explanation, _ context: RequestContext) -> JSONObject {
    var json = JSONObject()
    json["id"] = context.snapshot.moniker(of: explanation.entity).map { .string($0) } ?? .null
    json["name"] = .string(explanation.name)
    json["type"] = .string(explanation.label.code)
    json["words"] = .string(explanation.words)
    json["location"] = context.json(explanation.mention)
    json["sentence"] = .string(explanation.sentence)
    json["steps"] = .array(
      explanation.steps.map { step in
        [
          "from": .string(step.from), "to": .string(step.to), "reason": .string(step.reason.code),
          "sentence": .string(step.sentence), "location": step.place.map { context.json($0) } ?? .null,
        ]
      })
    json["candidates"] = .array(explanation.candidates.map { .string($0) })
    return json
  }
}

extension RequestContext {
  /// `place` as a location, for answers that are put together from values; `null` when its document is gone.
  func json(_ place: Place) -> JSONValue {
    location(place).map { ["uri": .string($0.uri), "range": $0.range.json] } ?? .null
  }
}
