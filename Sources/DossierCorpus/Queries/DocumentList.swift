import DossierAnnotation
import DossierText

/// A document in a list.
public struct DocumentSummary: Sendable, Hashable {
  /// Its name.
  public var id: DocumentID
  /// Its day, if it is known.
  public var date: DocumentDate?
  /// Its length in bytes.
  public var count: Int
  /// How many entities it names.
  public var entities: Int
  /// Whether an editor has it open.
  public var isOpen: Bool
  /// What the reader of the file has to say.
  public var note: String?
}

extension Snapshot {
  /// All documents in the order of their names.
  public func documentList() -> [DocumentSummary] {
    index.documents.ordered.compactMap { slot in
      guard let document = index.documents[slot]?.document else { return nil }
      return DocumentSummary(
        id: document.id, date: document.date, count: document.text.count,
        entities: document.analysis.identity.entities.count, isOpen: document.isOpen, note: document.note)
    }
  }
}
