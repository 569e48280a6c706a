import DossierAnnotation
import DossierText

extension Snapshot {
  /// The passages that stand twice in the document `id`, in order; the later place is `here`.
  public func passages(within id: DocumentID, options: PassageOptions = PassageOptions()) -> [Passage] {
    guard let document = document(id) else { return [] }
    let side = PassageSide(document)
    let alignments = PassageAligner.alignWithin(side.words) + ShortQuotations.align(side, side, isSelf: true)
    var found = PassageFinder(options: options, here: side, there: side).passages(alignments)
    let statements = Statements(side, mentions(in: id))
    found += statements.paraphrases(within: found)
    return found.sorted { ($0.here.range, $0.there.range) < ($1.here.range, $1.there.range) }
  }

  /// The passages that the document `id` shares with other documents, in order of their place in it.
  public func passages(of id: DocumentID, options: PassageOptions = PassageOptions()) -> [Passage] {
    guard let document = document(id) else { return [] }
    let side = PassageSide(document)
    let statements = Statements(side, mentions(in: id))
    let copies = documents(sharingPassagesWith: document, limit: options.documentLimit)
    let akin = documents(sharing: statements, of: document, limit: options.documentLimit)
    var found: [Passage] = []
    for other in copies + akin.filter({ other in !copies.contains { $0.id == other.id } }) {
      found += passages(side, statements, PassageSide(other), options)
    }
    return found.sorted {
      ($0.here.range, $0.there.document, $0.there.range) < ($1.here.range, $1.there.document, $1.there.range)
    }
  }

  /// The passages that `id` shares with the document `other`, in order of their place in `id`.
  public func passages(
    of id: DocumentID, with other: DocumentID, options: PassageOptions = PassageOptions()
  ) -> [Passage] {
    guard id != other, let document = document(id), let other = self.document(other) else { return [] }
    let side = PassageSide(document)
    return passages(side, Statements(side, mentions(in: id)), PassageSide(other), options)
      .sorted { ($0.here.range, $0.there.range) < ($1.here.range, $1.there.range) }
  }

  private func passages(
    _ side: PassageSide, _ statements: Statements, _ other: PassageSide, _ options: PassageOptions
  ) -> [Passage] {
    let alignments =
      PassageAligner.align(side.words, other.words) + ShortQuotations.align(side, other, isSelf: false)
    let found = PassageFinder(options: options, here: side, there: other).passages(alignments)
    return found + statements.paraphrases(of: Statements(other, mentions(in: other.document)), besides: found)
  }
}

extension Snapshot {
  /// The documents that share the most shingles with `document`, `limit` at the most, the likeliest first.
  ///
  /// A shingle that stands in very many documents points to the first of them only, so that ten thousand copies of
  /// one article cost no more than a few.
  fileprivate func documents(sharingPassagesWith document: Document, limit: Int) -> [Document] {
    var shared: [UInt32: Int] = [:]
    for segment in document.analysis.segments {
      for fingerprint in segment.analysis.fingerprints {
        index.fingerprints.forEachDocument(with: fingerprint, limit: 2 * limit) { shared[$0, default: 0] += 1 }
      }
    }
    return likeliest(shared, besides: document, limit)
  }

  /// The documents that name together the entities of the most statements, `limit` at the most.
  fileprivate func documents(sharing statements: Statements, of document: Document, limit: Int) -> [Document] {
    var shared: [UInt32: Int] = [:]
    var seen: Set<[EntityID]> = []
    for statement in statements.all {
      let entities = statement.entities.sorted { $0.record < $1.record }
      guard seen.insert(entities).inserted, seen.count <= Statements.searchLimit else { continue }
      let postings = entities.map { index.documents(of: index.members(of: $0.record)) }.sorted { $0.count < $1.count }
      guard postings.count > 1 else { continue }
      // The two rarest are enough: lists of which some members differ are statements too.
      let common = postings[0].lazy.filter { postings[1].holds($0) }
      for slot in common.prefix(2 * limit) { shared[slot, default: 0] += 1 }
    }
    return likeliest(shared, besides: document, limit)
  }

  /// The documents with the highest counts, `limit` at the most.
  func likeliest(_ shared: [UInt32: Int], besides document: Document, _ limit: Int) -> [Document] {
    let candidates = shared.compactMap { slot, count in index.documents[slot].map { (count, $0.document) } }
    return candidates.filter { $0.1.id != document.id }
      .sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1.id < $1.1.id }.prefix(max(0, limit)).map(\.1)
  }
}

extension [UInt32] {
  /// Whether the sorted array holds `element`.
  fileprivate func holds(_ element: UInt32) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == element
  }
}
