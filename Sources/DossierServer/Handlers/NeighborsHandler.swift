import DossierAnnotation
import DossierCorpus
import DossierProtocol

/// Whom or what the entity under the cursor is named with, the strongest first.
enum NeighborsHandler: QueryHandler {
  static let method = "dossier/neighbors"

  struct Params: JSONDecodable, Sendable {
    var at: DocumentPositionParams
    var limit: Int

    init(from json: JSONValue) throws(JSONShapeError) {
      at = try DocumentPositionParams(from: json)
      limit = json["limit"].integer ?? 20
      guard limit > 0 else { throw JSONShapeError("limit: a number above 0 is expected") }
    }
  }

  static func isHeavy(_ params: Params, _ context: RequestContext) -> Bool { true }

  static func answer(_ params: Params, _ context: RequestContext) throws(ResponseError) -> JSONValue {
    let (document, offset) = try context.place(params.at)
    guard let entity = context.snapshot.subject(at: offset, in: document.id)?.entity else { return .null }
    let neighbors = context.snapshot.neighbors(of: entity, limit: params.limit)
    return .array(neighbors.map { json($0, context) })
  }

  private static func json(_ found: NeighborExample, _ context: RequestContext) -> JSONValue {
    var example: JSONValue = .null
    if let sentence = found.sentence, let document = context.snapshot.document(sentence.document) {
      example = ["text": .string(document.string(in: sentence.range)), "location": context.json(sentence)]
    }
    return [
      "id": context.snapshot.moniker(of: found.neighbor.entity).map { .string($0) } ?? .null,
      "name": .string(found.neighbor.name), "type": .string(found.label.code),
      "documents": .integer(found.neighbor.documents), "weight": .number((found.neighbor.weight * 100).rounded() / 100),
      "example": example,
    ]
  }
}
