import DossierCorpus
import DossierProtocol
import DossierText

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
  /// Where `find` leads from the name at the cursor; `nil` when there is no name or it leads nowhere.
  func destination(
    from params: DocumentPositionParams, asLink: Bool, find: (NamedPlace, Document, ByteOffset) -> Place?
  ) throws(ResponseError) -> Destination? {
    let (document, offset) = try place(params)
    guard let name = snapshot.named(at: offset, in: document.id),
      let location = find(name, document, offset).flatMap(location)
    else { return nil }
    guard asLink else { return .location(location) }
    return .link(
      LocationLink(
        origin: range(name.range, in: document), uri: location.uri, target: location.range,
        selection: location.range))
  }
}
