import DossierCorpus

/// What the client calls documents, and which documents it means: a file is one document, by whatever links and
/// spellings of its path the client comes to it, and answers use the client's own words.
struct DocumentNames: Sendable {
  private var uris: [DocumentID: String] = [:]
  private var ids: [String: DocumentID] = [:]
  /// Folders that were opened through links, by the paths that these stand for; the longest first.
  private var links: [(real: String, named: String)] = []

  /// The documents that the client has open.
  var open: some Collection<DocumentID> { uris.keys }
  /// How many documents the client has open.
  var openCount: Int { uris.count }

  /// The document that the client calls `uri`.
  func id(_ uri: String) -> DocumentID { ids[uri] ?? DocumentID(uri: uri).resolvingLinks }

  /// What the client calls an open document; nil for one that is not open.
  func openURI(of id: DocumentID) -> String? { uris[id] }

  /// What the client calls `id`, or would call it by the folder that it has opened.
  func uri(_ id: DocumentID) -> String {
    if let uri = uris[id] { return uri }
    for link in links where id.name.hasPrefix(link.real) {
      let rest = id.name.dropFirst(link.real.count)
      if rest.hasPrefix("/") { return DocumentID(path: link.named + rest).uri }
    }
    return id.uri
  }

  /// Takes note of the name under which the client has opened a document.
  mutating func open(_ uri: String) -> DocumentID {
    let id = id(uri)
    if let other = uris.updateValue(uri, forKey: id) { ids[other] = nil }
    ids[uri] = id
    return id
  }

  /// Takes note that the client has closed what it called `uri`; nil where it has it open under another name still.
  mutating func close(_ uri: String) -> DocumentID? {
    let id = id(uri)
    guard uris[id] == nil || uris[id] == uri else { return nil }
    uris[id] = nil
    ids[uri] = nil
    return id
  }

  /// Takes note of the path by which the client came to a folder.
  mutating func addRoot(_ path: String) {
    let named = DocumentID(path: path)
    let real = named.resolvingLinks
    guard real != named, !links.contains(where: { $0.real == real.name }) else { return }
    links.append((real.name, named.name))
    links.sort { $0.real.utf8.count > $1.real.utf8.count }
  }
}
