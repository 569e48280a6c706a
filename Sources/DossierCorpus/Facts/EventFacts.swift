import DossierAnnotation
import DossierText

/// What the mentions of one event say of its time and place.
struct EventFacts {
  /// So many mentions of one event are compared with the first.
  private static let compareLimit = 8

  static func facts(_ event: Event, in snapshot: Snapshot) -> [Fact] { times(event, snapshot) + locations(event) }

  private static func times(_ event: Event, _ snapshot: Snapshot) -> [Fact] {
    let told = event.mentions.filter { $0.time != nil && $0.timeRange != nil }
    guard let first = told.first, let value = first.time, let range = first.timeRange else { return [] }
    var seen: Set<UInt64> = [first.sentence]
    return told.dropFirst().prefix(compareLimit).compactMap { other in
      guard let otherValue = other.time, let otherRange = other.timeRange, seen.insert(other.sentence).inserted else {
        return nil
      }
      let (here, there) = (
        Place(document: first.place.document, range: range), Place(document: other.place.document, range: otherRange)
      )
      // One text that says "Wednesday" twice makes no claim twice.
      if here.document == there.document, snapshot.words(here) == snapshot.words(there) { return nil }
      return Fact(value == otherValue ? .agree : .refine, .time, [here, there])
    }
  }

  private static func locations(_ event: Event) -> [Fact] {
    let told = event.mentions.filter { $0.locationRange != nil }
    guard let first = told.first, let range = first.locationRange else { return [] }
    var seen: Set<UInt64> = [first.sentence]
    return told.dropFirst().prefix(compareLimit).compactMap { other in
      guard let otherRange = other.locationRange, seen.insert(other.sentence).inserted,
        first.locations.first != other.locations.first
      else { return nil }
      return Fact(
        .refine, .location,
        [Place(document: first.place.document, range: range), Place(document: other.place.document, range: otherRange)])
    }
  }
}

extension Snapshot {
  fileprivate func words(_ place: Place) -> String? { document(place.document)?.string(in: place.range) }
}
