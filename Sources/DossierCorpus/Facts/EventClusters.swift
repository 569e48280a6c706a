import DossierAnnotation
import DossierText

/// Puts together the mentions of one event: of one kind, with someone in common, and with places and times that can
/// be the same.
struct EventClusters {
  /// A mention is compared with so many events of the same kind and person.
  private static let compareLimit = 64
  /// Of an event told very often, so many mentions speak for the rest.
  private static let memberLimit = 12

  private struct Key: Hashable {
    var kind: EventKind
    var participant: EntityID
  }

  private var clusters: [[EventMention]] = []
  private var byKey: [Key: [Int]] = [:]
  /// The events that an article tells, by kind, in the order in which they were put together.
  private var byArticle: [ArticleKey: [Int]] = [:]

  private struct ArticleKey: Hashable {
    var document: DocumentID
    var article: Int
    var kind: EventKind
  }

  /// The events that `mentions` tell, by the place of their first mention.
  static func events(of mentions: [EventMention]) -> [Event] {
    var clusters = EventClusters()
    // What has a time of its own comes first, so that the rest finds it.
    for mention in mentions where mention.time != nil { clusters.add(mention) }
    for mention in mentions where mention.time == nil { clusters.add(mention) }
    return clusters.clusters.map(event).sorted { a, b in
      guard let a = a.mentions.first?.place, let b = b.mentions.first?.place else { return false }
      return (a.document, a.range) < (b.document, b.range)
    }
  }

  private static func event(_ mentions: [EventMention]) -> Event {
    let mentions = mentions.sorted { ($0.place.document, $0.place.range) < ($1.place.document, $1.place.range) }
    let times = mentions.compactMap(\.time)
    let narrowest = times.min { days($0) < days($1) }
    return Event(kind: mentions.first?.kind ?? .visit, time: narrowest, mentions: mentions)
  }

  static func days(_ time: TimeValue) -> Int {
    guard let first = time.firstDay, let last = time.lastDay else { return .max }
    return last.dayNumber - first.dayNumber
  }

  private mutating func add(_ mention: EventMention) {
    var best: (cluster: Int, distance: Int)?
    for participant in mention.participants {
      for number in (byKey[Key(kind: mention.kind, participant: participant)] ?? []).suffix(EventClusters.compareLimit)
      {
        guard let distance = distance(mention, clusters[number]) else { continue }
        if best.map({ (distance, number) < ($0.distance, $0.cluster) }) ?? true { best = (number, distance) }
      }
    }
    let number = best?.cluster ?? onlyEarlier(than: mention) ?? clusters.count
    if number == clusters.count { clusters.append([]) }
    let article = ArticleKey(document: mention.place.document, article: mention.article, kind: mention.kind)
    if byArticle[article]?.contains(number) != true { byArticle[article, default: []].append(number) }
    clusters[number].append(mention)
    for participant in mention.participants {
      let key = Key(kind: mention.kind, participant: participant)
      if byKey[key]?.contains(number) != true { byKey[key, default: []].append(number) }
    }
  }

  /// For "the deal", of which nothing else is told: the one event of its kind that the article has told before.
  private func onlyEarlier(than mention: EventMention) -> Int? {
    guard mention.isBare else { return nil }
    let article = ArticleKey(document: mention.place.document, article: mention.article, kind: mention.kind)
    let earlier = (byArticle[article] ?? []).prefix(EventClusters.compareLimit).filter { number in
      clusters[number].prefix(EventClusters.memberLimit).contains { other in
        other.place.document == mention.place.document && other.article == mention.article
          && other.place.range < mention.place.range
      }
    }
    return earlier.count == 1 ? earlier.first : nil
  }

  /// How far the mention is from the cluster, where it can belong to it; nil where it cannot.
  private func distance(_ mention: EventMention, _ cluster: [EventMention]) -> Int? {
    var nearest: Int?
    for other in cluster.suffix(EventClusters.memberLimit) {
      guard !areApart(mention, other) else { return nil }
      guard speaksForOne(mention, other) else { continue }
      let distance =
        mention.place.document == other.place.document
        ? abs(mention.place.range.start - other.place.range.start) : Int(UInt32.max)
      nearest = min(nearest ?? .max, distance)
    }
    return nearest
  }

  /// Whether times or places exclude that the two are one event.
  private func areApart(_ a: EventMention, _ b: EventMention) -> Bool {
    if let first = a.time, let second = b.time, !EventClusters.areCompatible(first, second) { return true }
    return !a.locations.isEmpty && !b.locations.isEmpty && !shareLocation(a, b)
  }

  /// Whether something besides kind and person says that they are one.
  private func speaksForOne(_ a: EventMention, _ b: EventMention) -> Bool {
    if a.time != nil, b.time != nil { return true }
    guard a.place.document == b.place.document else { return false }
    let untimed = a.time == nil ? a : b
    // Between the same two, and only two: a deal of theirs, not of anyone's.
    let shared = Set(a.participants).intersection(b.participants).count
    return untimed.isDefinite || shareLocation(a, b) || a.kind == .agreement && shared > 1
  }

  /// Whether the narrowest place of one is among the places of the other.
  private func shareLocation(_ a: EventMention, _ b: EventMention) -> Bool {
    guard let first = a.locations.first, let second = b.locations.first else { return false }
    return b.locations.contains(first) || a.locations.contains(second)
  }

  /// Whether one period lies within the other.
  static func areCompatible(_ a: TimeValue, _ b: TimeValue) -> Bool { contains(a, b) || contains(b, a) }

  static func contains(_ outer: TimeValue, _ inner: TimeValue) -> Bool {
    guard let first = outer.firstDay, let last = outer.lastDay, let start = inner.firstDay, let end = inner.lastDay
    else {
      return false
    }
    return first <= start && end <= last
  }
}
