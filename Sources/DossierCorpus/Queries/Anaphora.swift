public import DossierAnnotation
public import DossierText

/// "he" or "the company" in a document, and who or what is meant by it.
public struct AnaphorSubject: Sendable, Hashable {
  /// The bytes of the words.
  public var range: ByteRange
  /// How they point back.
  public var kind: AnaphorKind
  /// Who or what is meant.
  public var entity: EntityID
  /// The mention that they stand for.
  public var antecedent: ByteRange
  /// Who may be meant instead; nil where it is clear enough.
  public var other: EntityID?
}

extension Snapshot {
  /// The words at `offset` that stand for a mention near them, and whom they mean; nil where there are none.
  public func anaphor(at offset: ByteOffset, in id: DocumentID) -> AnaphorSubject? {
    guard let indexed = index.documents[id], let found = indexed.document.analysis.anaphor(at: offset) else {
      return nil
    }
    return subject(found, in: indexed)
  }

  /// All words of a document that stand for mentions near them, in order, with whom they mean.
  public func anaphors(in id: DocumentID) -> [AnaphorSubject] {
    guard let indexed = index.documents[id] else { return [] }
    let analysis = indexed.document.analysis
    return analysis.segments.indices.flatMap { analysis.anaphors(inSegment: $0) }.compactMap {
      subject($0, in: indexed)
    }
  }

  private func subject(_ anaphor: ResolvedAnaphor, in indexed: IndexedDocument) -> AnaphorSubject? {
    let analysis = indexed.document.analysis
    let record = indexed.records[anaphor.entity]
    let root = index.resolve(record).record
    guard !index.isHidden(record, meaning: root) else { return nil }
    let other = anaphor.other.flatMap { analysis.entity(ofMention: Int($0.mention), segment: Int($0.segment)) }
      .map { index.resolve(indexed.records[$0]).record }
    return AnaphorSubject(
      range: anaphor.range, kind: anaphor.kind, entity: EntityID(record: root),
      antecedent: analysis.range(of: anaphor.mention), other: other == root ? nil : other.map { EntityID(record: $0) })
  }
}
