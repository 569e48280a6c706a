import DossierCorpus
import DossierProtocol

/// Every mention of what is under the cursor, in all documents, by identity and not by string.
enum ReferencesHandler: QueryHandler {
  static let method = "textDocument/references"

  /// More places than anyone looks through are not sent.
  private static let limit = 10_000

  static func capability(for client: ClientCapabilities) -> JSONValue { ["referencesProvider": true] }

  static func isHeavy(_ params: ReferenceParams, _ context: RequestContext) -> Bool { true }

  static func answer(_ params: ReferenceParams, _ context: RequestContext) throws(ResponseError) -> [Location]? {
    let (document, offset) = try context.place(params.at)
    guard let name = context.snapshot.named(at: offset, in: document.id) else { return nil }
    let introduction = params.includesDeclaration ? nil : context.snapshot.introduction(of: name.entity)
    let places = context.snapshot.references(to: name.entity, limit: limit).places
    var locations: [Location] = []
    locations.reserveCapacity(places.count)
    // The places of one document stand together.
    var last: (document: Document, uri: String)?
    for (number, place) in places.enumerated() {
      if number % 256 == 0 { try context.checkCancellation() }
      if last?.document.id != place.document {
        last = context.snapshot.document(place.document).map { ($0, context.uri($0.id)) }
      }
      guard place != introduction, let last else { continue }
      locations.append(Location(uri: last.uri, range: context.range(place.range, in: last.document)))
    }
    return locations
  }
}
