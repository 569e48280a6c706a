public import DossierAnnotation
public import DossierText

/// What stands at a place in a document. Ranges count bytes from the start of the document.
public enum Subject: Sendable {
  /// A name, and who or what is meant.
  case mention(MentionSubject)
  /// "he" or "the company", and who or what is meant.
  case anaphor(AnaphorSubject)
  /// A time expression.
  case time(TimeExpression)
  /// A quantity.
  case quantity(Quantity)
  /// Reported words.
  case quotation(Quotation)

  /// The bytes that it stands on.
  public var range: ByteRange {
    switch self {
    case .mention(let mention): mention.range
    case .anaphor(let anaphor): anaphor.range
    case .time(let time): time.range
    case .quantity(let quantity): quantity.range
    case .quotation(let quotation): quotation.range
    }
  }
}

extension Subject {
  /// Who or what is meant by a name, or by words that stand for one; nil for anything else.
  public var entity: EntityID? {
    switch self {
    case .mention(let mention): mention.entity
    case .anaphor(let anaphor): anaphor.entity
    case .time, .quantity, .quotation: nil
    }
  }
}

/// A name in a document, and who or what is meant by it.
public struct MentionSubject: Sendable, Hashable {
  /// The bytes of the name.
  public var range: ByteRange
  /// Who or what is meant.
  public var entity: EntityID
  /// The kind of thing that the entity is, by the vote of all its mentions.
  public var label: EntityLabel
  /// How sure the annotator is of name and label, from 0 to 100.
  public var confidence: UInt8
  /// Why this name means that entity.
  public var reason: IdentityReason
  /// Whether the name alone leaves others possible.
  public var isAmbiguous: Bool
}

extension Snapshot {
  /// What stands at `offset`, which may lie right behind it: a name, else a quantity, a time, words that stand for a
  /// name, the innermost quotation.
  public func subject(at offset: ByteOffset, in id: DocumentID) -> Subject? {
    guard let indexed = index.documents[id] else { return nil }
    let analysis = indexed.document.analysis
    let number = analysis.segmentIndex(at: offset)
    guard analysis.segments.indices.contains(number) else { return nil }
    // A thing at the very end of a segment is touched from the first byte of the next.
    if let found = subject(at: offset, segment: number, of: indexed) { return found }
    guard number > 0, analysis.segments[number].base == offset else { return nil }
    return subject(at: offset, segment: number - 1, of: indexed)
  }

  private func subject(at offset: ByteOffset, segment number: Int, of indexed: IndexedDocument) -> Subject? {
    let placed = indexed.document.analysis.segments[number]
    let segment = placed.analysis
    let local = offset - placed.base
    let name = segment.mentions.index(touching: local, range: \.range)
    let quantity = segment.quantities.index(touching: local, range: \.range)
    let time = segment.times.index(touching: local, range: \.range)
    // Of two things that meet at the offset, the one that holds the byte behind it comes first.
    if let name, segment.mentions[name].range.contains(local) || (quantity == nil && time == nil) {
      if let mention = mention(name, segment: number, of: indexed) { return .mention(mention) }
    }
    if let quantity {
      var found = segment.quantities[quantity]
      found.range = found.range.shifted(by: placed.base)
      return .quantity(found)
    }
    if let time {
      var found = segment.times[time]
      found.range = found.range.shifted(by: placed.base)
      return .time(found)
    }
    if let anaphor = anaphor(at: offset, in: indexed.document.id) { return .anaphor(anaphor) }
    if var found = segment.quotations.last(where: { $0.range.touches(local) }) {
      found.range = found.range.shifted(by: placed.base)
      return .quotation(found)
    }
    return nil
  }

  private func mention(_ number: Int, segment: Int, of indexed: IndexedDocument) -> MentionSubject? {
    let analysis = indexed.document.analysis
    guard let local = analysis.entity(ofMention: number, segment: segment),
      let within = analysis.reason(ofMention: number, segment: segment)
    else { return nil }
    let record = indexed.records[local]
    let resolution = index.resolve(record)
    guard !index.isHidden(record, meaning: resolution.record) else { return nil }
    let placed = analysis.segments[segment]
    let mention = placed.analysis.mentions[number]
    return MentionSubject(
      range: mention.range.shifted(by: placed.base), entity: EntityID(record: resolution.record),
      label: index.label(of: resolution.record), confidence: mention.confidence,
      reason: resolution.record == record
        ? within.reason : (within.reason == .sameName ? resolution.reason : within.reason),
      isAmbiguous: within.isAmbiguous || resolution.isAmbiguous)
  }
}

extension RandomAccessCollection where Index == Int {
  /// The element of a sorted layer without overlap that holds `offset`, or else the one that ends there.
  func first(touching offset: Int, range: (Element) -> ByteRange) -> Element? {
    index(touching: offset, range: range).map { self[$0] }
  }

  /// The index of the element of a sorted layer without overlap that holds `offset`, or else of the one that ends
  /// there.
  func index(touching offset: Int, range: (Element) -> ByteRange) -> Int? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if range(self[middle]).start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > startIndex, range(self[low - 1]).touches(offset) else { return nil }
    return low - 1
  }
}
