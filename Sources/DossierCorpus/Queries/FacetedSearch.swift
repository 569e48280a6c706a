import DossierAnnotation
import DossierText

extension Snapshot {
  /// How many documents are read for a query with conditions, and how many names it looks at.
  private static let facetLimit = (documents: 4_000, names: 2_000)

  /// The entities that fit the name and all conditions of `query`, the best `limit`: by how the name fits, then by
  /// mentions in documents that fulfil the conditions. `mentions` and `documents` of a hit count only those.
  ///
  /// A name that a condition gives and nobody bears is a fault.
  public func search(_ query: FacetedQuery, limit: Int = 50) throws(FacetedQuery.Fault) -> [SearchHit] {
    guard query.hasFacets else { return search(query.name, limit: limit) }
    let companions = try companions(of: query)
    let counts = counts(query, companions)
    var hits: [SearchHit] = []
    if query.name.isEmpty {
      for (root, count) in counts {
        hits.append(
          SearchHit(
            entity: EntityID(record: root), name: "", matched: "", label: index.label(of: root), rank: .prefix,
            mentions: count.mentions, documents: count.documents))
      }
      // Names are looked up for the few that are shown.
      hits.sort { ($0.mentions, $1.entity.record) > ($1.mentions, $0.entity.record) }
      hits = Array(hits.prefix(max(0, limit) * 2))
      for at in hits.indices {
        hits[at].name = index.name(of: hits[at].entity.record)
        hits[at].matched = hits[at].name
      }
    } else {
      for var hit in search(query.name, limit: Snapshot.facetLimit.names) {
        guard let count = counts[hit.entity.record] else { continue }
        hit.mentions = count.mentions
        hit.documents = count.documents
        hits.append(hit)
      }
    }
    return Array(
      hits.sorted { a, b in
        if a.rank != b.rank { return a.rank < b.rank }
        if a.mentions != b.mentions { return a.mentions > b.mentions }
        return (a.name, a.label.rawValue) < (b.name, b.label.rawValue)
      }.prefix(max(0, limit)))
  }

  /// The entity that each `with:` means.
  private func companions(of query: FacetedQuery) throws(FacetedQuery.Fault) -> [EntityID] {
    var found: [EntityID] = []
    for name in query.companions {
      guard let hit = search(name, limit: 1).first, hit.rank < .acronym || hit.rank == .acronym && name.utf8.count > 1
      else {
        throw FacetedQuery.Fault(message: "with: nobody and nothing is called “\(name)”")
      }
      found.append(hit.entity)
    }
    return found
  }

  private struct Count {
    var mentions = 0
    var documents = 0
  }

  /// The mentions of each entity that fulfil the conditions, by record.
  private func counts(_ query: FacetedQuery, _ companions: [EntityID]) -> [UInt32: Count] {
    var roots: [UInt32: UInt32] = [:]
    var counts: [UInt32: Count] = [:]
    let besides = Set(companions.map(\.record))
    for slot in slots(query, companions).prefix(Snapshot.facetLimit.documents) {
      guard let indexed = index.documents[slot] else { continue }
      var here: [UInt32: Int] = [:]
      for (local, mentions) in indexed.counts(near: query.words) where mentions > 0 {
        let record = indexed.records[local]
        let root = roots[record] ?? index.resolve(record).record
        roots[record] = root
        here[root, default: 0] += mentions
      }
      for (root, mentions) in here where !besides.contains(root) && !index.decisions.hidden.contains(root) {
        guard query.labels.isEmpty || query.labels.contains(index.label(of: root)) else { continue }
        counts[root, default: Count()].mentions += mentions
        counts[root, default: Count()].documents += 1
      }
    }
    return counts
  }

  /// The documents of the days and with the companions that are asked for.
  private func slots(_ query: FacetedQuery, _ companions: [EntityID]) -> [UInt32] {
    var slots: [UInt32]
    if let first = companions.first {
      slots = index.documents(of: index.members(of: first.record))
      for other in companions.dropFirst() {
        let own = Set(index.documents(of: index.members(of: other.record)))
        slots.removeAll { !own.contains($0) }
      }
    } else {
      slots = Array(index.documents.ordered)
    }
    guard !query.days.isEmpty else { return slots }
    return slots.filter { slot in
      guard let day = index.documents[slot]?.document.date?.description else { return false }
      return query.days.contains { day.hasPrefix($0) }
    }
  }
}

extension IndexedDocument {
  /// The mentions of each local entity, by number; with `words`, those in sentences that hold all of them.
  fileprivate func counts(near words: [[UInt8]]) -> [(local: Int, mentions: Int)] {
    let entities = document.analysis.identity.entities
    guard !words.isEmpty else { return entities.enumerated().map { ($0.offset, Int($0.element.count)) } }
    var counts = Array(repeating: 0, count: entities.count)
    for (number, placed) in document.analysis.segments.enumerated() {
      let segment = placed.analysis
      var mention = 0
      for sentence in segment.sentences {
        var isNear: Bool?
        while mention < segment.mentions.count, segment.mentions[mention].range.start < sentence.range.end {
          defer { mention += 1 }
          guard segment.mentions[mention].range.start >= sentence.range.start,
            let local = document.analysis.entity(ofMention: mention, segment: number)
          else { continue }
          let near = isNear ?? holds(words, sentence.range.shifted(by: placed.base))
          isNear = near
          if near { counts[local] += 1 }
        }
      }
    }
    return counts.enumerated().map { ($0.offset, $0.element) }
  }

  /// Whether all of `words` start words of the text on `range`.
  private func holds(_ words: [[UInt8]], _ range: ByteRange) -> Bool {
    let text = [0x20] + NameFold.folded(document.string(in: range))
    return words.allSatisfy { word in
      let wanted = [0x20] + word
      guard text.count >= wanted.count else { return false }
      return (0...(text.count - wanted.count)).contains { text[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
  }
}
