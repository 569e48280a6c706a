import DossierAnnotation
public import DossierText

/// A name, and whom it means: a mention in a document, words that stand for one, or a name that the user has written in
/// a decisions file.
public struct NamedPlace: Sendable, Hashable {
  /// The bytes of the name.
  public var range: ByteRange
  /// Who or what is meant.
  public var entity: EntityID
  /// The mention for which "he" or "the company" stands; nil for names.
  public var antecedent: ByteRange?
}

extension Snapshot {
  /// The name at `offset` of a document or a decisions file; nil where none stands, or one that no document uses.
  public func named(at offset: ByteOffset, in id: DocumentID) -> NamedPlace? {
    if let name = decisionName(at: offset, in: id) {
      return entity(name.handle).map { NamedPlace(range: name.range, entity: $0) }
    }
    switch subject(at: offset, in: id) {
    case .mention(let mention): return NamedPlace(range: mention.range, entity: mention.entity)
    case .anaphor(let anaphor):
      return NamedPlace(range: anaphor.range, entity: anaphor.entity, antecedent: anaphor.antecedent)
    case .time, .quantity, .quotation, nil: return nil
    }
  }

  /// Where the document says the name at `offset` again, in order, itself included: every mention of whom it means;
  /// in a decisions file the same name in other lines. Of very many the `limit` around `offset`.
  public func occurrences(at offset: ByteOffset, in id: DocumentID, limit: Int = .max) -> [ByteRange] {
    let all = allOccurrences(at: offset, in: id)
    guard all.count > limit else { return all }
    let here = all.firstIndex { $0.end >= offset } ?? all.count
    let start = max(0, min(here - limit / 2, all.count - limit))
    return Array(all[start..<start + max(0, limit)])
  }

  private func allOccurrences(at offset: ByteOffset, in id: DocumentID) -> [ByteRange] {
    if let name = decisionName(at: offset, in: id), let text = document(id)?.text {
      let wanted = NameHandle(name.handle.name)
      return DecisionFile(text).lines.flatMap(\.names).filter { NameHandle($0.handle.name) == wanted }.map(\.range)
    }
    return named(at: offset, in: id).map { mentions(of: $0.entity, in: id) } ?? []
  }

  /// Where the document has the name at `offset` for the first time.
  public func firstOccurrence(at offset: ByteOffset, in id: DocumentID) -> Place? {
    if id.isDecisions { return occurrences(at: offset, in: id).first.map { Place(document: id, range: $0) } }
    return named(at: offset, in: id).flatMap { firstMention(of: $0.entity, in: id) }
  }
}
