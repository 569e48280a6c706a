public import DossierAnnotation
public import DossierText

/// The documents that Dossier knows, and what they say together. It has one owner, who alone changes it; everyone
/// else reads the snapshots that it gives out.
///
/// A document may have a file and an open text; the open text wins, and closing gives the file's back.
public struct Corpus {
  private var indexer = Indexer()
  /// Texts of files that are hidden by an open text.
  private var covered: [DocumentID: Document] = [:]

  /// A corpus without documents.
  public init() {}

  /// The corpus as it stands now; taking it costs nothing that grows with the corpus.
  public var snapshot: Snapshot { Snapshot(indexer.index) }

  /// The document `id` as it stands, or nil.
  public func document(_ id: DocumentID) -> Document? { snapshot.document(id) }

  /// Puts the user's decisions on who is meant in place of those before; those of decisions files count as later.
  public mutating func decide(_ decisions: [Decision]) { indexer.decide(decisions) }

  /// Takes the file `document` in, in place of what was known of that file.
  public mutating func put(_ document: Document) {
    if let open = self.document(document.id), open.isOpen {
      covered[document.id] = document
    } else {
      indexer.set(document)
    }
  }

  /// Forgets the file `id`, which was deleted or left the workspace; an open text of it stays.
  public mutating func remove(_ id: DocumentID) {
    covered[id] = nil
    if let document = self.document(id), !document.isOpen { indexer.remove(id) }
  }

  /// Takes the text that an editor has opened, in place of the file's.
  public mutating func open(_ id: DocumentID, text: SourceText, format: TextFormat, version: Int) {
    open(Document(opening: id, text: text, format: format, version: version, old: document(id)))
  }

  /// Takes an open text that has been read elsewhere, in place of the file's or of the open one before it.
  public mutating func open(_ document: Document) {
    if let file = self.document(document.id), !file.isOpen { covered[document.id] = file }
    indexer.set(document)
  }

  /// Applies one change to an open text; false when `id` is not open.
  ///
  /// `range` counts bytes of the text as the changes before left it.
  @discardableResult
  public mutating func edit(_ id: DocumentID, range: ByteRange, with replacement: [UInt8], version: Int) -> Bool {
    guard let old = document(id), old.isOpen else { return false }
    indexer.set(old.replacing(range, with: replacement, version: version))
    return true
  }

  /// Takes the edits of `revision`, which was made of the text of `id`; false when `id` is not open.
  @discardableResult
  public mutating func revise(_ id: DocumentID, _ revision: TextRevision, version: Int) -> Bool {
    guard let old = self.document(id), old.isOpen else { return false }
    indexer.set(old.revised(revision, version: version))
    return true
  }

  /// Gives an open text up: the file's text is back, or the document is gone if there is no file.
  public mutating func close(_ id: DocumentID) {
    guard let document = self.document(id), document.isOpen else { return }
    if let file = covered.removeValue(forKey: id) { indexer.set(file) } else { indexer.remove(id) }
  }
}
