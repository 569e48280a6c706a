import DossierAnnotation
import DossierText

/// Decides which shared words are a passage that a reader would want to see.
///
/// Names, offices and grammar alone make no passage: they recur in every report. Words in quotation marks are there to
/// be compared, so a quotation that stands whole on the other side counts however short it is.
struct PassageFinder {
  /// The fewest words that say something of their own; each weighs `contentWeight` others.
  static let fewestContent = 3
  static let contentWeight = 3
  /// Twelve words of which three say something of their own are enough, or six of which five do.
  static let enough = 21
  /// The share of a quotation's words that must be the same.
  static let quotationShare = 0.7

  let options: PassageOptions
  let here: PassageSide
  let there: PassageSide

  /// Those of `alignments` that are passages.
  func passages(_ alignments: [PassageAlignment]) -> [Passage] {
    alignments.compactMap { alignment in
      guard alignment.similarity >= options.threshold else { return nil }
      let isQuoted = coversQuotation(alignment)
      guard isQuoted || tellsEnough(alignment) else { return nil }
      let a = here.place(alignment.first)
      let b = there.place(alignment.second)
      return Passage(
        here: a, there: b, similarity: alignment.similarity, likeness: likeness(alignment, a, b), isQuoted: isQuoted)
    }
  }

  private func tellsEnough(_ alignment: PassageAlignment) -> Bool {
    let content = content(alignment)
    return content >= PassageFinder.fewestContent
      && alignment.matched + PassageFinder.contentWeight * content >= PassageFinder.enough
  }

  private func content(_ alignment: PassageAlignment) -> Int {
    alignment.runs.reduce(0) { sum, run in
      sum + here.words[run.first..<run.first + run.count].count { $0.traits.contains(.content) }
    }
  }

  /// Whether most of a quotation on one side stands on the other.
  private func coversQuotation(_ alignment: PassageAlignment) -> Bool {
    var first: [UInt32: (matched: Int, content: Int, quoted: Int)] = [:]
    var second: [UInt32: (matched: Int, content: Int, quoted: Int)] = [:]
    for run in alignment.runs {
      for step in 0..<run.count {
        let (a, b) = (here.words[run.first + step], there.words[run.second + step])
        let content = a.traits.contains(.content) ? 1 : 0
        let quoted = a.quotation > 0 && b.quotation > 0 ? 1 : 0
        if a.quotation > 0 {
          let tally = first[a.quotation] ?? (0, 0, 0)
          first[a.quotation] = (tally.matched + 1, tally.content + content, tally.quoted + quoted)
        }
        if b.quotation > 0 {
          let tally = second[b.quotation] ?? (0, 0, 0)
          second[b.quotation] = (tally.matched + 1, tally.content + content, tally.quoted + quoted)
        }
      }
    }
    return first.contains { isCovered($0.value, of: here.count(ofQuotation: $0.key)) }
      || second.contains { isCovered($0.value, of: there.count(ofQuotation: $0.key)) }
  }

  private func isCovered(_ tally: (matched: Int, content: Int, quoted: Int), of count: Int) -> Bool {
    guard Double(tally.matched) >= PassageFinder.quotationShare * Double(count) else { return false }
    // A few words that only one side quotes may be anyone's.
    if tally.quoted == tally.matched { return tally.matched >= 2 && tally.content >= 1 }
    return tally.matched >= 4 && tally.content >= 2
  }

  private func likeness(_ alignment: PassageAlignment, _ a: Place, _ b: Place) -> Passage.Likeness {
    guard alignment.matched == alignment.first.count, alignment.matched == alignment.second.count else {
      return .nearIdentical
    }
    return here.text.bytes[a.range.start..<a.range.end].elementsEqual(there.text.bytes[b.range.start..<b.range.end])
      ? .identical : .identicalIgnoringCase
  }
}

/// One side of a comparison.
struct PassageSide {
  let document: DocumentID
  let text: SourceText
  let words: [PassageWord]
  /// The words of each quotation, by its number.
  private let quotationCounts: [UInt32: Int]

  init(_ document: Document) {
    self.document = document.id
    text = document.text
    words = document.analysis.passageWords(of: document.text)
    quotationCounts = words.reduce(into: [:]) { counts, word in
      if word.quotation > 0 { counts[word.quotation, default: 0] += 1 }
    }
  }

  /// How many words quotation number `number` has.
  func count(ofQuotation number: UInt32) -> Int { quotationCounts[number] ?? 0 }

  /// Where the words stand.
  func place(_ range: Range<Int>) -> Place {
    guard let first = range.first, let last = range.last else {
      return Place(document: document, range: ByteRange(0, 0))
    }
    return Place(document: document, range: ByteRange(words[first].range.start, words[last].range.end))
  }
}
