/// A corpus at one moment. It never changes, so any thread may ask it; its queries are extensions, one file each.
public struct Snapshot: Sendable {
  let index: CorpusIndex

  /// The snapshot of a corpus without documents.
  public init() { index = CorpusIndex() }

  init(_ index: CorpusIndex) { self.index = index }

  /// The number of documents.
  public var documentCount: Int { index.documents.count }

  /// The names of all documents, in order.
  public var documentIDs: [DocumentID] { index.documents.ordered.compactMap { index.documents[$0]?.document.id } }

  /// The decisions files, in order: what the later ones say is the stronger.
  public var decisionFiles: [Document] { index.decisionFiles }

  /// The document or decisions file `id`, or nil.
  public func document(_ id: DocumentID) -> Document? {
    if id.isDecisions { return index.decisionFiles.first { $0.id == id } }
    return index.documents[id]?.document
  }
}
