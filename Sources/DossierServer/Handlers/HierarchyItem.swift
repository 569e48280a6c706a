import DossierAnnotation
import DossierCorpus
import DossierProtocol
import DossierText

/// A node of a call or type hierarchy: an entity at one of its mentions, which is also how it is found again.
enum HierarchyItem {
  /// The node of an entity called `name` at `place`; nil when its document is gone.
  static func json(
    _ name: String, _ kind: SymbolKind, detail: String, at place: Place, isEntity: Bool = true,
    _ context: RequestContext
  ) -> JSONValue? {
    guard let location = context.location(place) else { return nil }
    return [
      "name": .string(name), "kind": .integer(kind.rawValue), "detail": .string(detail), "uri": .string(location.uri),
      "range": location.range.json, "selectionRange": location.range.json, "data": ["entity": .bool(isEntity)],
    ]
  }

  /// The node for the name under the cursor, at its introduction; nil where no name stands.
  static func prepare(_ params: DocumentPositionParams, _ context: RequestContext) throws(ResponseError) -> JSONValue? {
    let (document, offset) = try context.place(params)
    guard case .mention(let mention) = context.snapshot.subject(at: offset, in: document.id),
      let place = context.snapshot.introduction(of: mention.entity)
    else { return nil }
    return json(
      context.snapshot.name(of: mention.entity), SymbolKind(mention.label), detail: mention.label.word, at: place,
      context)
  }

  /// The parameters of the requests that follow a node.
  struct Params: JSONDecodable, Sendable {
    var at: DocumentPositionParams
    /// Whether the node is an entity; else it is a document, which leads no further.
    var isEntity: Bool

    init(from json: JSONValue) throws(JSONShapeError) {
      let item = json["item"]
      guard let uri = item["uri"].string else { throw JSONShapeError("item.uri: a string is expected") }
      let range = try item.decode("selectionRange", as: TextRange.self)
      at = try DocumentPositionParams(
        from: ["textDocument": ["uri": .string(uri)], "position": range.start.json])
      isEntity = item["data"]["entity"].bool ?? true
    }

    /// The entity of the node and its document; nil when the text has changed so that no name stands there.
    func entity(_ context: RequestContext) throws(ResponseError) -> (entity: EntityID, document: Document)? {
      guard isEntity else { return nil }
      let (document, offset) = try context.place(at)
      guard case .mention(let mention) = context.snapshot.subject(at: offset, in: document.id) else { return nil }
      return (mention.entity, document)
    }
  }
}

extension Call {
  /// The node of a hierarchy for a caller or callee.
  func item(_ context: RequestContext) -> JSONValue? {
    let file = place.document.fileName
    return HierarchyItem.json(
      name, label.map { SymbolKind($0) } ?? .file, detail: isSpoken ? "says so in \(file)" : file, at: place,
      isEntity: entity != nil, context)
  }
}

extension Containment {
  /// The node of a hierarchy for a whole or part.
  func item(_ context: RequestContext) -> JSONValue? {
    HierarchyItem.json(
      name, SymbolKind(label), detail: "\(label.word), in \(place.document.fileName)", at: place, context)
  }
}
