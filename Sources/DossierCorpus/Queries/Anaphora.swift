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

  /// The words of a document that clearly stand for mentions of `entity`, in order.
  public func anaphors(of entity: EntityID, in id: DocumentID) -> [ByteRange] {
    guard Int(entity.record) < index.records.count, let indexed = index.documents[id] else { return [] }
    let locals = Set(indexed.locals(of: index.members(of: entity.record)))
    let analysis = indexed.document.analysis
    return analysis.segments.indices.flatMap { analysis.anaphors(inSegment: $0) }
      .compactMap { $0.other == nil && locals.contains($0.entity) ? $0.range : nil }
  }

  /// How the words are read, in a sentence: "“he” is read as Ann Lee, named in the sentence before."
  func reading(of anaphor: AnaphorSubject, in id: DocumentID) -> String? {
    guard let document = document(id) else { return nil }
    let words = "“" + document.string(in: anaphor.range) + "”"
    let distance = place(of: anaphor.antecedent, from: anaphor.range, in: document.analysis)
    let name = name(of: anaphor.entity)
    guard let other = anaphor.other else { return "\(words) is read as \(name), named \(distance)." }
    return Card.sentence("\(words) is probably \(name), named \(distance), or \(self.name(of: other))")
  }

  /// How far from the words the name stands, in sentences.
  private func place(of name: ByteRange, from words: ByteRange, in analysis: DocumentAnalysis) -> String {
    let number = analysis.segmentIndex(at: words.start)
    guard analysis.segments.indices.contains(number) else { return "above" }
    let (base, sentences) = (analysis.segments[number].base, analysis.segments[number].analysis.sentences)
    guard let there = sentences.index(touching: name.start - base, range: \.range),
      let here = sentences.index(touching: words.start - base, range: \.range)
    else { return "above" }
    return switch here - there {
    case 0: name < words ? "in the same sentence" : "right after"
    case 1: "in the sentence before"
    case 2...9: "\(here - there) sentences before"
    default: "above"
    }
  }

  private func subject(_ anaphor: ResolvedAnaphor, in indexed: IndexedDocument) -> AnaphorSubject? {
    let analysis = indexed.document.analysis
    let record = indexed.records[anaphor.entity]
    let root = index.resolve(record).record
    guard !index.isHidden(record, meaning: root) else { return nil }
    let other = anaphor.other.flatMap { analysis.entity(ofMention: $0.number, segment: $0.segment) }
      .map { index.resolve(indexed.records[$0]).record }
    return AnaphorSubject(
      range: anaphor.range, kind: anaphor.kind, entity: EntityID(record: root),
      antecedent: analysis.range(of: anaphor.mention), other: other == root ? nil : other.map { EntityID(record: $0) })
  }
}
