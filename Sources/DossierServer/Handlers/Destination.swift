import DossierCorpus
import DossierProtocol

/// A place to go to, as a link for clients that take one.
enum Destination: JSONEncodable {
  case location(Location)
  case link(LocationLink)

  func encode(to writer: inout JSONWriter) {
    switch self {
    case .location(let location): location.encode(to: &writer)
    case .link(let link): writer.array([link])
    }
  }
}

extension RequestContext {
  /// Where `find` leads from the name at the cursor, or from words that stand for one; `nil` when there is none or it
  /// leads nowhere.
  func destination(
    from params: DocumentPositionParams, asLink: Bool, find: (Subject, EntityID, Document) -> Place?
  ) throws(ResponseError) -> Destination? {
    let (document, offset) = try place(params)
    guard let subject = snapshot.subject(at: offset, in: document.id), let entity = subject.entity,
      let location = find(subject, entity, document).flatMap(location)
    else { return nil }
    guard asLink else { return .location(location) }
    return .link(
      LocationLink(
        origin: range(subject.range, in: document), uri: location.uri, target: location.range,
        selection: location.range))
  }
}
