/// A corpus at one moment. It never changes, so any thread may ask it; its queries are extensions, one file each.
public struct Snapshot: Sendable {
  private var byID: [DocumentID: Document] = [:]

  /// The snapshot of a corpus without documents.
  public init() {}

  /// The number of documents.
  public var documentCount: Int { byID.count }

  /// The names of all documents, in order.
  public var documentIDs: [DocumentID] { byID.keys.sorted() }

  /// The document `id`, or nil.
  public func document(_ id: DocumentID) -> Document? { byID[id] }

  mutating func set(_ document: Document) { byID[document.id] = document }
  mutating func remove(_ id: DocumentID) { byID[id] = nil }
}
