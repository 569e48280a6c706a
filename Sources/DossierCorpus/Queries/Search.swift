public import DossierAnnotation

/// An entity that a search has found.
public struct SearchHit: Sendable, Hashable {
  /// How the query fits a name, the best first.
  public enum Rank: UInt8, Sendable, Comparable, CaseIterable {
    /// The whole name.
    case exact
    /// The start of the name.
    case prefix
    /// The starts of words in order.
    case wordStart
    /// The first letters of the words.
    case acronym
    /// The letters in order.
    case fuzzy

    public static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }

  /// The entity.
  public var entity: EntityID
  /// Its canonical name.
  public var name: String
  /// The spelling that the query fits.
  public var matched: String
  /// Its type.
  public var label: EntityLabel
  /// How the query fits.
  public var rank: Rank
  /// The mentions in the corpus.
  public var mentions: Int
  /// The documents that name it.
  public var documents: Int
}

extension Snapshot {
  /// The entities whose names or aliases fit `query`, the best `limit` in order of rank, then of mentions. An empty
  /// query fits every name.
  public func search(_ query: String, limit: Int = 50) -> [SearchHit] {
    guard limit > 0 else { return [] }
    let queries = SearchQuery.variants(of: query)
    let best = index.spellings(fitting: queries, limit: min(limit, 10_000) * 4 + 64)
    var hits: [UInt32: SearchHit] = [:]
    func hit(_ record: UInt32, _ matched: String, _ rank: SearchHit.Rank) {
      let root = index.resolve(record).record
      guard !index.isHidden(record, meaning: root), hits[root].map({ rank < $0.rank }) ?? true else { return }
      let members = index.members(of: root)
      hits[root] = SearchHit(
        entity: EntityID(record: root), name: index.name(of: root), matched: matched, label: index.label(of: root),
        rank: rank, mentions: members.reduce(0) { $0 + Int(index.records[Int($1)].mentions) },
        documents: index.documents(of: members).count)
    }
    for (spelling, rank) in best {
      // The spellings come with the most used first: behind twice the limit no entity ranks high enough.
      if hits.count >= limit * 2 { break }
      let spelling = index.spellings[Int(spelling)]
      for record in spelling.records.elements { hit(record, spelling.text, rank) }
    }
    for (record, names) in index.decisions.aliases.sorted(by: { $0.key < $1.key })
    where index.records[Int(record)].weight > 0 {
      for name in names {
        if let rank = queries.compactMap({ $0.rank(name) }).min() { hit(record, name, rank) }
      }
    }
    return Array(
      hits.values.sorted { a, b in
        if a.rank != b.rank { return a.rank < b.rank }
        if a.mentions != b.mentions { return a.mentions > b.mentions }
        return (a.name, a.label.rawValue) < (b.name, b.label.rawValue)
      }.prefix(limit))
  }
}

extension CorpusIndex {
  /// The spellings in use that fit any of `queries`, with their ranks: the best first, about `limit` of them.
  fileprivate func spellings(fitting queries: [SearchQuery], limit: Int) -> [(UInt32, SearchHit.Rank)] {
    var found = SearchHit.Rank.allCases.map { _ in [(mentions: UInt32, spelling: UInt32)]() }
    func isBefore(_ a: (mentions: UInt32, spelling: UInt32), _ b: (mentions: UInt32, spelling: UInt32)) -> Bool {
      a.mentions != b.mentions
        ? a.mentions > b.mentions : spellings[Int(a.spelling)].text < spellings[Int(b.spelling)].text
    }
    letters.forEachChunk { start, chunk in
      for (offset, letters) in chunk.enumerated() {
        guard queries.contains(where: { letters.contains($0.letters) }) else { continue }
        let spelling = spellings[start + offset]
        guard spelling.mentions > 0, let rank = queries.compactMap({ $0.rank(spelling.text) }).min() else { continue }
        let at = Int(rank.rawValue)
        found[at].append((spelling.mentions, UInt32(start + offset)))
        if found[at].count >= limit * 4 {
          found[at].sort(by: isBefore)
          found[at].removeSubrange(limit...)
        }
      }
    }
    var best: [(UInt32, SearchHit.Rank)] = []
    for rank in SearchHit.Rank.allCases where best.count < limit {
      found[Int(rank.rawValue)].sort(by: isBefore)
      best += found[Int(rank.rawValue)].prefix(limit - best.count).map { ($0.spelling, rank) }
    }
    return best
  }
}
