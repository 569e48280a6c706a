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
  /// Where `find` leads from the mention at the cursor; `nil` when there is no mention or it leads nowhere.
  func destination(
    from params: DocumentPositionParams, asLink: Bool, find: (MentionSubject, Document) -> Place?
  ) throws(ResponseError) -> Destination? {
    let (document, offset) = try place(params)
    guard case .mention(let mention) = snapshot.subject(at: offset, in: document.id),
      let location = find(mention, document).flatMap(location)
    else { return nil }
    guard asLink else { return .location(location) }
    return .link(
      LocationLink(
        origin: range(mention.range, in: document), uri: location.uri, target: location.range,
        selection: location.range))
  }
}
