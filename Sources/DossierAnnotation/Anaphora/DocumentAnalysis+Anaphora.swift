public import DossierText

/// An anaphor with what identity says of the mention that it stands for.
public struct ResolvedAnaphor: Sendable, Hashable {
  /// The bytes of the words, from the start of the document.
  public var range: ByteRange
  /// How they point back.
  public var kind: AnaphorKind
  /// The mention that they stand for.
  public var mention: MentionReference
  /// The number of the local entity that the mention means.
  public var entity: Int
  /// A mention of somebody else whom they may mean; nil where it is clear enough.
  public var other: MentionReference?
}

extension DocumentAnalysis {
  /// The anaphor at `offset`, which may lie right behind it.
  public func anaphor(at offset: ByteOffset) -> ResolvedAnaphor? {
    let number = segmentIndex(at: offset)
    guard segments.indices.contains(number) else { return nil }
    let local = offset - segments[number].base
    let anaphors = segments[number].analysis.anaphors
    let end = anaphors.index(startingAfter: local)
    guard end > 0, anaphors[end - 1].range.touches(local) else { return nil }
    return resolved(anaphors[end - 1], segment: number)
  }

  /// The anaphors of segment number `number`, in order, whose mentions mean something.
  public func anaphors(inSegment number: Int) -> [ResolvedAnaphor] {
    guard segments.indices.contains(number) else { return [] }
    return segments[number].analysis.anaphors.compactMap { resolved($0, segment: number) }
  }

  /// The number of the local entity that an anaphor of segment number `number` clearly stands for; nil where it may be
  /// one of two.
  public func entity(of anaphor: Anaphor, segment number: Int) -> Int? {
    guard let entity = entity(ofMention: anaphor.mention, segment: number) else { return nil }
    if let other = anaphor.other, self.entity(ofMention: other, segment: number) != entity { return nil }
    return entity
  }

  private func resolved(_ anaphor: Anaphor, segment number: Int) -> ResolvedAnaphor? {
    guard let entity = entity(ofMention: anaphor.mention, segment: number) else { return nil }
    func reference(_ mention: Int) -> MentionReference { MentionReference(segment: number, number: mention) }
    // Two names of one person leave nothing open.
    let other = anaphor.other.flatMap { self.entity(ofMention: $0, segment: number) == entity ? nil : reference($0) }
    return ResolvedAnaphor(
      range: anaphor.range.shifted(by: segments[number].base), kind: anaphor.kind, mention: reference(anaphor.mention),
      entity: entity, other: other)
  }
}

extension RandomAccessCollection<Anaphor> where Index == Int {
  /// The index of the first anaphor that starts behind `offset`.
  @inlinable
  public func index(startingAfter offset: Int) -> Int { firstIndexSorted { $0.range.start > offset } }
}
