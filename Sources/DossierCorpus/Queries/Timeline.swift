public import DossierAnnotation
public import DossierText

/// Dated statements in the order of what they tell.
public struct Timeline: Sendable, Hashable {
  /// A sentence and a date in it.
  public struct Entry: Sendable, Hashable {
    /// The value of the date.
    public var value: TimeValue
    /// The first day of the value.
    public var day: CivilDate
    /// Whether the value rests on a reference date that was inferred.
    public var isInferred: Bool
    /// The sentence.
    public var sentence: Place
    /// The expression in it.
    public var expression: ByteRange
    /// The words of the sentence, line ends as blanks.
    public var words: String
  }

  /// The statements, the earliest first.
  public var entries: [Entry]
  /// How many there are in all.
  public var total: Int
}

extension Snapshot {
  /// Dated statements of all documents, or of one: those whose sentence names `entity`, or all where it is nil;
  /// the first `limit` of them in the order of their dates.
  public func timeline(of entity: EntityID? = nil, in id: DocumentID? = nil, limit: Int = .max) -> Timeline {
    var found: [Dated] = []
    for slot in index.documents.ordered {
      guard let document = index.documents[slot]?.document, id == nil || document.id == id else { continue }
      let named = entity.map { mentions(of: $0, in: document.id) }
      if named?.isEmpty == true { continue }
      collect(document, named, into: &found)
    }
    found.sort { ($0.day, $0.sentence.document, $0.expression) < ($1.day, $1.sentence.document, $1.expression) }
    let entries = found.prefix(max(0, limit)).map { dated in
      Timeline.Entry(
        value: dated.value, day: dated.day, isInferred: dated.isInferred, sentence: dated.sentence,
        expression: dated.expression,
        words: words(of: dated.sentence))
    }
    return Timeline(entries: entries, total: found.count)
  }

  /// An entry whose words are not read yet.
  private struct Dated {
    var value: TimeValue
    var day: CivilDate
    var isInferred: Bool
    var sentence: Place
    var expression: ByteRange
  }

  private func collect(_ document: Document, _ named: [ByteRange]?, into found: inout [Dated]) {
    let times = document.times
    for (number, placed) in document.analysis.segments.enumerated() {
      let segment = placed.analysis
      var last: (sentence: ByteRange, value: TimeValue)?
      for index in segment.times.indices {
        guard let sentence = segment.sentences.first(touching: segment.times[index].range.start, range: \.range),
          let block = segment.blocks.first(touching: sentence.range.start, range: \.range), block.kind.isProse
        else { continue }
        let range = sentence.range.shifted(by: placed.base)
        if let named, !named.holds(within: range) { continue }
        guard let time = times.resolve(number, index), let value = time.value, let day = value.firstDay else {
          continue
        }
        // A sentence that tells one date twice is told once.
        if let last, last.sentence == range, last.value == value { continue }
        last = (range, value)
        found.append(
          Dated(
            value: value, day: day, isInferred: time.isRelative && time.certainty == .inferred,
            sentence: Place(document: document.id, range: range), expression: time.range))
      }
    }
  }

  private func words(of place: Place) -> String {
    guard let document = document(place.document) else { return "" }
    return document.string(in: place.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension [ByteRange] {
  /// Whether one of the sorted ranges lies within `range`.
  fileprivate func holds(within range: ByteRange) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start < range.start { low = middle + 1 } else { high = middle }
    }
    return low < count && range.contains(self[low])
  }
}

extension BlockKind {
  /// Whether the block holds what an article says, rather than what is said about it.
  fileprivate var isProse: Bool {
    switch self {
    case .title, .heading, .paragraph, .caption, .listItem, .embeddedHeadline: true
    case .metadata, .boilerplate, .relatedHeading, .embeddedMetadata, .code: false
    }
  }
}
