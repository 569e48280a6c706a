public import DossierAnnotation
public import DossierText

/// What stands at a place in a document. Ranges count bytes from the start of the document.
public enum Subject: Sendable {
  /// A name, and who or what is meant.
  case mention(MentionSubject)
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
    case .time(let time): time.range
    case .quantity(let quantity): quantity.range
    case .quotation(let quotation): quotation.range
    }
  }
}

/// A name in a document, and who or what is meant by it.
public struct MentionSubject: Sendable, Hashable {
  /// The bytes of the name.
  public var range: ByteRange
  /// Who or what is meant.
  public var entity: EntityID
  /// What kind of thing the name seems to stand for here.
  public var label: EntityLabel
  /// How sure the annotator is of name and label, from 0 to 100.
  public var confidence: UInt8
}

extension Snapshot {
  /// The innermost thing at `offset`, which may lie right behind it; names come before figures and times, those
  /// before quotations.
  public func subject(at offset: ByteOffset, in id: DocumentID) -> Subject? {
    guard let document = document(id) else { return nil }
    let segments = document.analysis.segments
    let placed = segments[document.analysis.segmentIndex(at: offset)]
    let local = offset - placed.base
    let segment = placed.analysis
    if let found = segment.quantities.first(touching: local, range: \.range) {
      var quantity = found
      quantity.range = found.range.shifted(by: placed.base)
      return .quantity(quantity)
    }
    if let found = segment.times.first(touching: local, range: \.range) {
      var time = found
      time.range = found.range.shifted(by: placed.base)
      return .time(time)
    }
    if let found = segment.quotations.last(where: { $0.range.touches(local) }) {
      var quotation = found
      quotation.range = found.range.shifted(by: placed.base)
      return .quotation(quotation)
    }
    return nil
  }
}

extension Array {
  /// The element of a sorted array without overlap that holds `offset`, or else the one that ends there.
  func first(touching offset: Int, range: (Element) -> ByteRange) -> Element? {
    index(touching: offset, range: range).map { self[$0] }
  }

  /// The index of the element that `first(touching:range:)` gives.
  func index(touching offset: Int, range: (Element) -> ByteRange) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if range(self[middle]).start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    if range(self[low - 1]).touches(offset) { return low - 1 }
    return nil
  }
}
