import DossierAnnotation
import DossierText

/// Two versions of a passage, aligned word by word, as a text in the style of a unified diff.
public struct PassageDiff {
  /// Longer passages are shown whole, one version after the other.
  private static let wordLimit = 2_000

  private let first: PassageSide
  private let second: PassageSide
  private let mine: Range<Int>
  private let theirs: Range<Int>

  /// The text: both places with their lines, then words that are the same behind a blank, those that only `passage.here`
  /// has behind `-`, those that only `passage.there` has behind `+`. Nil where one of the documents is gone.
  public static func text(_ passage: Passage, in snapshot: Snapshot) -> String? {
    guard let here = snapshot.document(passage.here.document), let there = snapshot.document(passage.there.document)
    else {
      return nil
    }
    let (first, second) = (PassageSide(here), PassageSide(there))
    let diff = PassageDiff(
      first: first, second: second, mine: first.words(in: passage.here.range),
      theirs: second.words(in: passage.there.range))
    let heads = [
      "--- \(here.id.fileName):\(here.text.line(at: passage.here.range.start) + 1)",
      "+++ \(there.id.fileName):\(there.text.line(at: passage.there.range.start) + 1)",
      "\(passage.likeness.rawValue), similarity \(Int((passage.similarity * 100).rounded())) %", "",
    ]
    return (heads + diff.lines()).joined(separator: "\n") + "\n"
  }

  private func lines() -> [String] {
    guard mine.count <= PassageDiff.wordLimit, theirs.count <= PassageDiff.wordLimit else {
      return line("-", first, mine) + line("+", second, theirs)
    }
    let before = first.words[mine].map(\.form)
    let after = second.words[theirs].map(\.form)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [String] = []
    var (a, b) = (0, 0)
    while a < before.count || b < after.count {
      let (startA, startB) = (a, b)
      while removed.contains(a) { a += 1 }
      while added.contains(b) { b += 1 }
      lines += line("-", first, mine.lowerBound + startA..<mine.lowerBound + a)
      lines += line("+", second, theirs.lowerBound + startB..<theirs.lowerBound + b)
      let same = a
      while a < before.count, b < after.count, !removed.contains(a), !added.contains(b) {
        a += 1
        b += 1
      }
      lines += line(" ", first, mine.lowerBound + same..<mine.lowerBound + a)
      if a == startA, b == startB { break }
    }
    return lines
  }

  /// One line with the words and the marks between them; none where there are no words.
  private func line(_ mark: String, _ side: PassageSide, _ words: Range<Int>) -> [String] {
    guard !words.isEmpty else { return [] }
    let text = side.text.string(in: side.place(words).range)
    return [mark + text.split(whereSeparator: \.isWhitespace).joined(separator: " ")]
  }
}

extension PassageSide {
  /// The words that lie in `range`.
  fileprivate func words(in range: ByteRange) -> Range<Int> {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < words.count, words[end].range.end <= range.end { end += 1 }
    return low..<end
  }
}
