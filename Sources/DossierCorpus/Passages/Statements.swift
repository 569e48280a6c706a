import DossierAnnotation
import DossierText

/// Names that stand close together and the noun that relates them: "Orvane, the capital of Telm".
struct Statement {
  /// The first and the last word, as indexes.
  var words: Range<Int>
  /// Who and what is named, in order; groups and adjectives of peoples are left out.
  var entities: [EntityID]
  /// Where each of the entities stands, as indexes of words.
  var places: [Range<Int>]
}

/// The statements of one document, for finding the same ones in another order or wording.
struct Statements {
  /// So many words may stand between two names of one statement.
  static let gapLimit = 3
  /// So many different sets of entities are looked for in other documents.
  static let searchLimit = 200
  /// So many statements about one entity are compared.
  static let compareLimit = 24

  let side: PassageSide
  private(set) var all: [Statement] = []

  init(_ reading: DocumentReading) {
    side = reading.side
    var open: Statement?
    var at = 0
    for mention in reading.mentions where mention.label != .group && mention.label != .concept {
      while at < side.words.count, side.words[at].range.end <= mention.mention.range.start { at += 1 }
      var end = at
      while end < side.words.count, side.words[end].range.start < mention.mention.range.end { end += 1 }
      guard at < end else { continue }
      let place = at..<end
      if var statement = open, isClose(statement.words, place) {
        statement.words = statement.words.lowerBound..<end
        statement.entities.append(mention.entity)
        statement.places.append(place)
        open = statement
      } else {
        close(open)
        open = Statement(words: place, entities: [mention.entity], places: [place])
      }
      at = end
    }
    close(open)
  }

  private mutating func close(_ statement: Statement?) {
    if let statement, Set(statement.entities).count > 1, statement.entities.count <= 12 { all.append(statement) }
  }

  private func isClose(_ words: Range<Int>, _ next: Range<Int>) -> Bool {
    guard next.lowerBound >= words.upperBound, next.lowerBound - words.upperBound <= Statements.gapLimit else {
      return false
    }
    return !(words.upperBound..<next.lowerBound + 1).contains { side.words[$0].traits.contains(.sentenceStart) }
  }

  // MARK: Comparison

  /// Pairs of places of this document that say the same about the same; the later place is `here`.
  func paraphrases() -> [Passage] { pairs(with: self, isSelf: true) }

  /// Pairs of places that say the same about the same, here and in `other`.
  func paraphrases(in other: Statements) -> [Passage] { pairs(with: other, isSelf: false) }

  private func pairs(with other: Statements, isSelf: Bool) -> [Passage] {
    var byEntity: [EntityID: [Int]] = [:]
    for (number, statement) in other.all.enumerated() {
      for entity in Set(statement.entities) where byEntity[entity, default: []].count < Statements.compareLimit {
        byEntity[entity, default: []].append(number)
      }
    }
    var passages: [Passage] = []
    for (number, statement) in all.enumerated() {
      var seen: Set<Int> = []
      for candidate in statement.entities.flatMap({ byEntity[$0] ?? [] }).sorted() {
        guard seen.insert(candidate).inserted, !isSelf || candidate < number,
          let passage = paraphrase(statement, other, other.all[candidate])
        else { continue }
        passages.append(passage)
      }
    }
    return passages
  }

  /// The two statements as a passage, where the entities that they share are named together on both sides, related by
  /// the same word and in other words besides.
  private func paraphrase(_ statement: Statement, _ other: Statements, _ their: Statement) -> Passage? {
    let shared = Set(statement.entities).intersection(their.entities)
    guard shared.count > 1, let mine = frame(statement, shared), let theirs = other.frame(their, shared) else {
      return nil
    }
    guard !mine.relation.isDisjoint(with: theirs.relation),
      mine.between.isSubset(of: theirs.relation), theirs.between.isSubset(of: mine.relation),
      !forms(mine.words).elementsEqual(other.forms(theirs.words))
    else { return nil }
    let common = mine.relation.intersection(theirs.relation)
    let all = mine.relation.union(theirs.relation).count + shared.count
    return Passage(
      here: side.place(trimmed(mine, to: common)), there: other.side.place(other.trimmed(theirs, to: common)),
      similarity: Double(common.count + shared.count) / Double(all),
      likeness: .paraphrase, isQuoted: false)
  }

  /// The stretch of a statement that names `shared`, and the words that relate them.
  private struct Frame {
    var words: Range<Int>
    /// From the first name to the last.
    var names: Range<Int>
    /// The forms of the words that tell something between the names.
    var between: Set<UInt32> = []
    /// Those and the nearest ones before and behind.
    var relation: Set<UInt32> = []
  }

  /// The words of the frame without a word at either edge that the other side does not use.
  private func trimmed(_ frame: Frame, to common: Set<UInt32>) -> Range<Int> {
    let isFirst =
      frame.words.lowerBound == frame.names.lowerBound || common.contains(side.words[frame.words.lowerBound].form)
    let isLast =
      frame.words.upperBound == frame.names.upperBound || common.contains(side.words[frame.words.upperBound - 1].form)
    return (isFirst ? frame.words : frame.names).lowerBound..<(isLast ? frame.words : frame.names).upperBound
  }

  private func frame(_ statement: Statement, _ shared: Set<EntityID>) -> Frame? {
    guard let first = statement.entities.firstIndex(where: shared.contains),
      let last = statement.entities.lastIndex(where: shared.contains),
      statement.entities[first...last].allSatisfy(shared.contains), last - first + 1 == shared.count
    else { return nil }
    let names = statement.places[first].lowerBound..<statement.places[last].upperBound
    var frame = Frame(words: names, names: names)
    for at in frame.words where isTelling(at) { frame.between.insert(side.words[at].form) }
    frame.relation = frame.between
    if frame.between.isEmpty {
      if let before = telling(before: frame.words.lowerBound) {
        frame.relation.insert(side.words[before].form)
        frame.words = before..<frame.words.upperBound
      }
      if frame.words.upperBound < side.words.count, isTelling(frame.words.upperBound),
        !side.words[frame.words.upperBound].traits.contains(.sentenceStart)
      {
        frame.relation.insert(side.words[frame.words.upperBound].form)
        frame.words = frame.words.lowerBound..<frame.words.upperBound + 1
      }
    }
    return frame.relation.isEmpty ? nil : frame
  }

  /// The nearest word that tells something before word number `at`, over at most two small words.
  private func telling(before at: Int) -> Int? {
    var at = at
    for _ in 0...2 {
      guard at > 0, !side.words[at].traits.contains(.sentenceStart) else { return nil }
      at -= 1
      if isTelling(at) { return at }
      if side.words[at].traits.contains(.name) { return nil }
    }
    return nil
  }

  private func isTelling(_ at: Int) -> Bool {
    let traits = side.words[at].traits
    return traits.contains(.content) && traits.isDisjoint(with: [.figure, .saying])
  }

  private func forms(_ range: Range<Int>) -> some Sequence<UInt32> { side.words[range].lazy.map(\.form) }
}
