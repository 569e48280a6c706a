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

    /// Whether `a` comes before `b`.
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
    func take(_ record: UInt32, _ matched: String, _ rank: SearchHit.Rank) {
      let root = index.resolve(record).record
      guard !index.isHidden(record, meaning: root), hits[root].map({ rank < $0.rank }) ?? true else { return }
      hits[root] = hit(root, matched, rank)
    }
    for (spelling, rank) in best {
      // The spellings come with the most used first: behind twice the limit no entity ranks high enough.
      if hits.count >= limit * 2 { break }
      let spelling = index.spellings[Int(spelling)]
      for record in spelling.records.elements { take(record, spelling.text, rank) }
    }
    for (name, record) in index.decisions.aliasList where index.records[Int(record)].weight > 0 {
      if let rank = queries.compactMap({ $0.rank(name) }).min() { take(record, name, rank) }
    }
    return Array(
      hits.values.sorted { a, b in
        if a.rank != b.rank { return a.rank < b.rank }
        if a.mentions != b.mentions { return a.mentions > b.mentions }
        return (a.name, a.label.rawValue) < (b.name, b.label.rawValue)
      }.prefix(limit))
  }

  private func hit(_ root: UInt32, _ matched: String, _ rank: SearchHit.Rank) -> SearchHit {
    let members = index.members(of: root)
    return SearchHit(
      entity: EntityID(record: root), name: index.name(of: root), matched: matched,
      label: index.label(of: root), rank: rank,
      mentions: members.reduce(0) { $0 + Int(index.records[Int($1)].mentions) },
      documents: index.documents(of: members).count)
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
        let mentions = spellings[start + offset].mentions
        guard mentions > 0, let rank = best(queries, spellings[start + offset].text) else { continue }
        let at = Int(rank.rawValue)
        found[at].append((mentions, UInt32(start + offset)))
        if found[at].count >= limit * 4 {
          found[at].sort(by: isBefore)
          found[at].removeSubrange(limit...)
        }
      }
    }
    var ranked: [(UInt32, SearchHit.Rank)] = []
    for rank in SearchHit.Rank.allCases where ranked.count < limit {
      found[Int(rank.rawValue)].sort(by: isBefore)
      ranked += found[Int(rank.rawValue)].prefix(limit - ranked.count).map { ($0.spelling, rank) }
    }
    return ranked
  }

  /// How the best of `queries` fits `name`.
  private func best(_ queries: [SearchQuery], _ name: String) -> SearchHit.Rank? {
    var best: SearchHit.Rank?
    for query in queries {
      guard let rank = query.rank(name) else { continue }
      best = best.map { min($0, rank) } ?? rank
    }
    return best
  }
}
