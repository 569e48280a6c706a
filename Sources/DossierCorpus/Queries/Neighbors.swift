public import DossierAnnotation
import DossierText
import Glibc

/// Someone or something named near another, with a sentence that shows it.
public struct NeighborExample: Sendable, Hashable {
  /// The other, the documents that name both, and the weight.
  public var neighbor: Card.Neighbor
  /// The type of the other.
  public var label: EntityLabel
  /// A sentence that names both; nil where none was found.
  public var sentence: Place?
}

extension Snapshot {
  /// The entities most often named near `entity`, the strongest first, at most `limit`.
  public func neighbors(of entity: EntityID, limit: Int) -> [NeighborExample] {
    guard Int(entity.record) < index.records.count else { return [] }
    let members = index.members(of: entity.record)
    let slots = index.documents(of: members)
    let found = index.neighbors(of: members, documents: slots, limit: min(max(0, limit), 100))
    let examples = index.sentences(of: members, with: Set(found.map(\.entity.record)), documents: slots)
    return found.map {
      NeighborExample(neighbor: $0, label: index.label(of: $0.entity.record), sentence: examples[$0.entity.record])
    }
  }
}

/// Who is named together with whom, weighed against chance.
extension CorpusIndex {
  /// What one document says of two entities: 1 for naming both, more for naming both in a paragraph or a sentence.
  private enum Closeness {
    static let document = 1.0
    static let paragraph = 3.0
    static let sentence = 5.0
  }

  /// The closeness to one other, summed over documents; of each document the best counts.
  private struct Score {
    private(set) var sum = 0.0
    private var last = (document: UInt32.max, closeness: 0.0)

    mutating func add(_ closeness: Double, in document: UInt32) {
      if last.document != document { last = (document, 0) }
      sum += max(0, closeness - last.closeness)
      last.closeness = max(closeness, last.closeness)
    }
  }

  /// The scores of the others, by the record that stands for each.
  private struct Tally {
    private var roots: [UInt32] = []
    private var scores: [Score] = []
    /// The place of the score of each record that was met, and of each that stands for one.
    private var places: [UInt32: Int] = [:]
    private var rootPlaces: [UInt32: Int] = [:]

    init() { places.reserveCapacity(512) }

    /// Each other and the sum of its closeness.
    var sums: some Sequence<(UInt32, Double)> { zip(roots, scores.lazy.map(\.sum)) }

    mutating func add(_ record: UInt32, _ closeness: Double, in document: UInt32, root: (UInt32) -> UInt32) {
      let place = places[record] ?? place(of: root(record), for: record)
      scores[place].add(closeness, in: document)
    }

    private mutating func place(of root: UInt32, for record: UInt32) -> Int {
      let place = rootPlaces[root] ?? roots.count
      if place == roots.count {
        roots.append(root)
        scores.append(Score())
        rootPlaces[root] = place
      }
      places[record] = place
      return place
    }
  }

  /// How many documents and how many mentions in each are read at most.
  private static let documentLimit = 16
  private static let mentionLimit = 24

  /// The entities most often named near the one whose records are `members`, the strongest first.
  ///
  /// The score is closeness summed over a fair sample of the documents, times the logarithm of how rare the other is:
  /// what every document names tells little.
  func neighbors(of members: [UInt32], documents slots: [UInt32], limit: Int) -> [Card.Neighbor] {
    var tally = Tally()
    for slot in sample(slots, size: CorpusIndex.documentLimit).prefix(CorpusIndex.documentLimit * 4) {
      guard let indexed = documents[slot] else { continue }
      var near = Array(repeating: 0.0, count: indexed.records.count)
      visit(indexed, around: indexed.locals(of: members)) { local, closeness in
        near[local] = max(near[local], closeness)
      }
      for (local, closeness) in near.enumerated() where closeness > 0 {
        tally.add(indexed.records[local], closeness, in: slot) { resolve($0).record }
      }
    }
    let total = Double(documents.count)
    var top = TopList<(root: UInt32, score: Double)>(limit: limit, by: isStronger)
    for (root, sum) in tally.sums where root != members[0] && !decisions.hidden.contains(root) {
      top.offer((root, sum * log(1 + total / Double(max(1, records[Int(root)].documents.count)))))
    }
    return top.elements.map { entry in
      let others = documents(of: self.members(of: entry.root))
      return Card.Neighbor(
        entity: EntityID(record: entry.root), name: name(of: entry.root), documents: shared(slots, others),
        weight: entry.score)
    }
  }

  /// Whether the first comes before the second: of equals the one whose key is lower.
  private func isStronger(_ a: (root: UInt32, score: Double), _ b: (root: UInt32, score: Double)) -> Bool {
    if a.score != b.score { return a.score > b.score }
    return (records[Int(a.root)].key, records[Int(a.root)].label.rawValue)
      < (records[Int(b.root)].key, records[Int(b.root)].label.rawValue)
  }

  /// Calls `body` with local entities named near the entities `own`, and how near; with some more than once.
  private func visit(_ indexed: IndexedDocument, around own: [Int], _ body: (Int, Double) -> Void) {
    let analysis = indexed.document.analysis
    guard let first = own.map({ analysis.identity.entities[$0].first.segment }).min() else { return }
    if analysis.identity.entities.count <= 256 {
      for local in analysis.identity.entities.indices { body(local, Closeness.document) }
    }
    var left = CorpusIndex.mentionLimit
    for number in first..<min(first + 4, analysis.segments.count) where left > 0 {
      let mentions = analysis.segments[number].analysis.mentions
      for at in mentions.indices where left > 0 {
        guard let local = analysis.entity(ofMention: at, segment: number), own.contains(local) else { continue }
        left -= 1
        visit(analysis, number, around: mentions[at].range, body)
      }
    }
    // "he" names him too, in sentences that would not count otherwise.
    left = CorpusIndex.mentionLimit
    for number in first..<min(first + 4, analysis.segments.count) where left > 0 {
      for anaphor in analysis.segments[number].analysis.anaphors where left > 0 {
        guard let local = analysis.entity(of: anaphor, segment: number), own.contains(local) else { continue }
        left -= 1
        visit(analysis, number, around: anaphor.range, body)
      }
    }
  }

  /// Calls `body` with the local entities that the paragraph of `place` names near it, and those that its sentence
  /// speaks of as "he" or "the company".
  private func visit(
    _ analysis: DocumentAnalysis, _ number: Int, around place: ByteRange, _ body: (Int, Double) -> Void
  ) {
    let segment = analysis.segments[number].analysis
    let (blocks, sentences) = (segment.blocks, segment.sentences)
    let (mentions, anaphors) = (segment.mentions, segment.anaphors)
    guard let block = blocks.index(touching: place.start, range: \.range).map({ blocks[$0].range }) else { return }
    let sentence = sentences.index(touching: place.start, range: \.range).map { sentences[$0].range }
    let next = mentions.index(notBefore: place.start + 1)
    for direction in [-1, 1] {
      var other = direction < 0 ? next - 1 : next
      var steps = 0
      while mentions.indices.contains(other), steps < CorpusIndex.mentionLimit {
        let range = mentions[other].range
        guard block.contains(range) else { break }
        if range != place, let near = analysis.entity(ofMention: other, segment: number) {
          let isInSentence = sentence?.contains(range) ?? false
          body(near, isInSentence ? Closeness.sentence : Closeness.paragraph)
        }
        other += direction
        steps += 1
      }
    }
    guard let sentence else { return }
    for anaphor in anaphors[anaphors.index(startingAfter: sentence.start - 1)...] {
      guard anaphor.range.start < sentence.end else { break }
      if let near = analysis.entity(of: anaphor, segment: number) { body(near, Closeness.sentence) }
    }
  }

  /// For each of `others` the first sentence of the sampled documents that names it and one of `members`.
  fileprivate func sentences(of members: [UInt32], with others: Set<UInt32>, documents slots: [UInt32]) -> [UInt32:
    Place]
  {
    var found: [UInt32: Place] = [:]
    for slot in documents.ordered(Array(sample(slots).prefix(CorpusIndex.documentLimit * 4)))
    where found.count < others.count {
      guard let indexed = documents[slot] else { continue }
      let analysis = indexed.document.analysis
      let own = Set(indexed.locals(of: members))
      for (number, placed) in analysis.segments.enumerated() where found.count < others.count {
        forEachSentence(with: own, placed.analysis, number, analysis) { sentence, locals in
          for local in locals {
            let root = resolve(indexed.records[local]).record
            guard others.contains(root), found[root] == nil else { continue }
            found[root] = Place(document: indexed.document.id, range: sentence.shifted(by: placed.base))
          }
        }
      }
    }
    return found
  }

  /// Calls `body` with each sentence that names one of `own` or speaks of it as "he", and all local entities that it
  /// so names.
  private func forEachSentence(
    with own: Set<Int>, _ segment: SegmentAnalysis, _ number: Int, _ analysis: DocumentAnalysis,
    _ body: (ByteRange, [Int]) -> Void
  ) {
    var mention = 0
    var anaphor = 0
    for sentence in segment.sentences {
      var locals: [Int] = []
      while anaphor < segment.anaphors.count, segment.anaphors[anaphor].range.start < sentence.range.end {
        if let local = analysis.entity(of: segment.anaphors[anaphor], segment: number) { locals.append(local) }
        anaphor += 1
      }
      while mention < segment.mentions.count, segment.mentions[mention].range.start < sentence.range.end {
        if segment.mentions[mention].range.start >= sentence.range.start,
          let local = analysis.entity(ofMention: mention, segment: number)
        {
          locals.append(local)
        }
        mention += 1
      }
      if locals.contains(where: own.contains) { body(sentence.range, locals) }
    }
  }

  /// How many numbers two sorted arrays share.
  private func shared(_ a: [UInt32], _ b: [UInt32]) -> Int {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    if short.count * 16 < long.count {
      return short.reduce(0) { sum, element in
        let at = long.index(notBelow: element)
        return sum + (at < long.count && long[at] == element ? 1 : 0)
      }
    }
    var (i, j, count) = (0, 0, 0)
    while i < short.count, j < long.count {
      if short[i] == long[j] { count += 1 }
      let (left, right) = (short[i], long[j])
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return count
  }
}
