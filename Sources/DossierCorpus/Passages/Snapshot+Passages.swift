import DossierAnnotation
import DossierText

extension Snapshot {
  /// The passages that stand twice in the document `id`, in order; the later place is `here`.
  public func passages(within id: DocumentID, options: PassageOptions = PassageOptions()) -> [Passage] {
    guard let document = document(id) else { return [] }
    return PassageSearch(DocumentReading(document, in: self), options).within()
      .sorted { ($0.here.range, $0.there.range) < ($1.here.range, $1.there.range) }
  }

  /// The passages that the document `id` shares with other documents, in order of their place in it.
  public func passages(of id: DocumentID, options: PassageOptions = PassageOptions()) -> [Passage] {
    guard let document = document(id) else { return [] }
    let search = PassageSearch(DocumentReading(document, in: self), options)
    let copies = documents(sharingPassagesWith: document, limit: options.documentLimit)
    let akin = documents(naming: search.entitySets, besides: document, limit: options.documentLimit)
    var found: [Passage] = []
    for other in copies + akin.filter({ other in !copies.contains { $0.id == other.id } }) {
      found += search.shared(with: DocumentReading(other, in: self))
    }
    return found.sorted {
      ($0.here.range, $0.there.document, $0.there.range) < ($1.here.range, $1.there.document, $1.there.range)
    }
  }
}

/// Looks for all that one document shares, with itself or with others.
private struct PassageSearch {
  let reading: DocumentReading
  let options: PassageOptions
  private let statements: Statements
  private let events: [EventMention]

  init(_ reading: DocumentReading, _ options: PassageOptions) {
    self.reading = reading
    self.options = options
    statements = Statements(reading)
    events = EventReader(reading).events()
  }

  /// Whom and what a document must name together to say the same in other words.
  var entitySets: [[EntityID]] {
    statements.all.map(\.entities)
      + events.compactMap { event in
        guard event.time != nil, let who = event.participants.first, let location = event.locations.first else {
          return nil
        }
        return [who, location]
      }
  }

  func within() -> [Passage] {
    let side = reading.side
    let alignments = PassageAligner.alignWithin(side.words) + ShortQuotations.align(side, side, isSelf: true)
    let found = PassageFinder(options: options, here: side, there: side).passages(alignments)
    return found
      + new(statements.paraphrases() + EventParaphrases.passages(events, reading, events, reading), besides: found)
  }

  func shared(with other: DocumentReading) -> [Passage] {
    let (here, there) = (reading.side, other.side)
    let alignments = PassageAligner.align(here.words, there.words) + ShortQuotations.align(here, there, isSelf: false)
    let found = PassageFinder(options: options, here: here, there: there).passages(alignments)
    let paraphrases =
      statements.paraphrases(in: Statements(other))
      + EventParaphrases.passages(events, reading, EventReader(other).events(), other)
    return found + new(paraphrases, besides: found)
  }

  /// The paraphrases that are no part of what is found word for word, and that are alike enough.
  private func new(_ paraphrases: [Passage], besides found: [Passage]) -> [Passage] {
    paraphrases.prefix(options.paraphraseLimit).filter { passage in
      passage.similarity >= options.threshold
        && !found.contains {
          $0.here.range.overlaps(passage.here.range) && $0.there.range.overlaps(passage.there.range)
        }
    }
  }
}

extension Snapshot {
  /// The documents that share the most shingles with `document`, `limit` at the most, the likeliest first.
  fileprivate func documents(sharingPassagesWith document: Document, limit: Int) -> [Document] {
    let fingerprints = document.analysis.segments.lazy.flatMap(\.analysis.fingerprints)
    return likeliest(index.fingerprints.holders(of: fingerprints, limit: 2 * limit), besides: document, limit)
  }

  /// The documents that name together the entities of the most `sets`, `limit` at the most.
  private func documents(naming sets: [[EntityID]], besides document: Document, limit: Int) -> [Document] {
    var shared: [UInt32: Int] = [:]
    var seen: Set<[UInt32]> = []
    for set in sets {
      let records = Set(set.map(\.record)).sorted()
      guard seen.insert(records).inserted, seen.count <= Statements.searchLimit else { continue }
      let postings = records.map { index.documents(of: index.members(of: $0)) }.sorted { $0.count < $1.count }
      guard postings.count > 1 else { continue }
      // The two rarest are enough: lists of which some members differ are statements too.
      for slot in postings[0].lazy.filter({ postings[1].holds($0) }).prefix(2 * limit) { shared[slot, default: 0] += 1 }
    }
    return likeliest(shared, besides: document, limit)
  }

  /// The documents with the highest counts, `limit` at the most.
  func likeliest(_ shared: [UInt32: Int], besides document: Document, _ limit: Int) -> [Document] {
    likeliestSlots(shared, besides: document, limit).compactMap { index.documents[$0]?.document }
  }

  /// The slots of the documents with the highest counts, `limit` at the most; of equals those whose names have the lower
  /// hashes, which are the same ones whatever the order in which documents came.
  func likeliestSlots(_ shared: [UInt32: Int], besides document: Document, _ limit: Int) -> [UInt32] {
    let own = index.documents.slot(of: document.id)
    let hashes = index.nameHashes
    var best = TopList<(slot: UInt32, count: Int)>(limit: limit) { a, b in
      a.count != b.count ? a.count > b.count : hashes[Int(a.slot)] < hashes[Int(b.slot)]
    }
    for (slot, count) in shared where slot != own { best.offer((slot, count)) }
    return best.elements.map(\.slot)
  }
}

extension [UInt32] {
  /// Whether the sorted array holds `element`.
  fileprivate func holds(_ element: UInt32) -> Bool {
    let at = index(notBelow: element)
    return at < count && self[at] == element
  }
}
