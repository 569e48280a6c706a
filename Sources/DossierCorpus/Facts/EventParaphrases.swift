import DossierAnnotation
import DossierText

/// Finds words that tell one event with the same place and time, in other words: "a tour of Velm from May 2 to 4" and
/// "her tour in Velm from Thursday to Saturday".
enum EventParaphrases {
  /// A telling is compared with so many others of the same place and time.
  private static let compareLimit = 24

  private struct Key: Hashable {
    var kind: EventKind
    var location: EntityID
    var time: TimeValue
  }

  /// The pairs of `first`, told in `here`, and `second`, told in `there`; within one document the later is `here`.
  static func passages(
    _ first: [EventMention], _ here: DocumentReading, _ second: [EventMention], _ there: DocumentReading
  ) -> [Passage] {
    var told: [Key: [EventMention]] = [:]
    for event in second {
      if let key = key(event), told[key, default: []].count < compareLimit { told[key, default: []].append(event) }
    }
    return first.flatMap { event -> [Passage] in
      guard let key = key(event) else { return [] }
      return (told[key] ?? []).compactMap { other in
        let isEarlier = other.place.document != event.place.document || other.place.range < event.place.range
        guard isEarlier, other.sentence != event.sentence,
          !Set(event.participants).isDisjoint(with: other.participants),
          here.string(event.place.range) != there.string(other.place.range)
        else { return nil }
        return Passage(
          here: event.place, there: other.place, similarity: similarity(event, other), likeness: .paraphrase,
          isQuoted: false)
      }
    }
  }

  /// What the event's own words tell; nil where they tell no place or no time.
  private static func key(_ event: EventMention) -> Key? {
    guard let location = event.locations.first, let time = event.time, let locationRange = event.locationRange,
      let timeRange = event.timeRange, event.place.range.contains(locationRange), event.place.range.contains(timeRange)
    else { return nil }
    return Key(kind: event.kind, location: location, time: time)
  }

  /// The share of who, where and when that is the same.
  private static func similarity(_ a: EventMention, _ b: EventMention) -> Double {
    let first = Set(a.participants.prefix(1) + a.locations)
    let second = Set(b.participants.prefix(1) + b.locations)
    // Kind and time are the same.
    return Double(first.intersection(second).count + 2) / Double(first.union(second).count + 2)
  }
}
