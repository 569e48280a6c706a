public import DossierAnnotation
public import DossierText

/// What is known of a time expression, as plain data.
public struct TimeCard: Sendable, Hashable {
  /// The expression and its value.
  public var time: ResolvedTime
  /// Its words.
  public var words: String
  /// The date from which it was counted; nil where it needed none or none is known.
  public var reference: ReferenceDate?
  /// Days from the document's own date to the first day of the value; nil where one of them is not known.
  public var distance: Int?
  /// Other expressions that mean the same day, in this document and in those dated near that day.
  public var sameDay: [Place]
  /// Whether there may be more of them than `sameDay` holds.
  public var hasMore: Bool
}

extension Snapshot {
  /// How many documents are read for other mentions of a day, how many expressions of each, and how many mentions are
  /// kept.
  private static let sameDayLimit = (documents: 48, expressions: 2_000, mentions: 12)

  /// What is known of the time expression at `offset`; nil where there is none.
  public func timeCard(at offset: ByteOffset, in id: DocumentID) -> TimeCard? {
    guard let document = document(id), let time = document.times.time(at: offset) else { return nil }
    var places: [Place] = []
    var hasMore = false
    if let day = time.value?.day {
      (places, hasMore) = mentions(of: day, besides: Place(document: id, range: time.range))
    }
    return TimeCard(
      time: time, words: document.string(in: time.range),
      reference: time.isRelative ? document.timeFrames.frame(ofArticle: time.article, at: time.range.start) : nil,
      distance: document.timeFrames.document.flatMap { time.distance(from: $0.date) }, sameDay: places, hasMore: hasMore
    )
  }

  /// Expressions that mean `day`: the document of `own` first, then those dated within six weeks of the day.
  private func mentions(of day: CivilDate, besides own: Place) -> ([Place], Bool) {
    var places: [Place] = []
    var read = 0
    for slot in documents(near: day, first: own.document) {
      guard let document = index.documents[slot]?.document else { continue }
      guard read < Snapshot.sameDayLimit.documents else { return (places, true) }
      read += 1
      for time in document.times.all(on: day, amongFirst: Snapshot.sameDayLimit.expressions) {
        let place = Place(document: document.id, range: time.range)
        if place == own { continue }
        guard places.count < Snapshot.sameDayLimit.mentions else { return (places, true) }
        places.append(place)
      }
    }
    return (places, false)
  }

  /// The document `id`, then the others dated near `day`, by name; few more than a card reads.
  private func documents(near day: CivilDate, first id: DocumentID) -> [UInt32] {
    let own = index.documents.slot(of: id)
    var slots = own.map { [$0] } ?? []
    let first = DocumentDate(day.adding(days: -Snapshot.nearDays))?.number ?? 1
    let last = DocumentDate(day.adding(days: Snapshot.nearDays))?.number ?? .max
    for slot in index.documents.ordered where slot != own {
      let date = index.days[Int(slot)]
      guard date >= first, date <= last else { continue }
      slots.append(slot)
      if slots.count > Snapshot.sameDayLimit.documents { break }
    }
    return slots
  }

  /// How many days may lie between a document and the days of which it speaks.
  private static let nearDays = 42
}
