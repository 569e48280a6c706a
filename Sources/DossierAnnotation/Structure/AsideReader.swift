import DossierLexicon
import DossierText

/// Finds page furniture that stands inside a paragraph: "Click here …", "Read more: …".
struct AsideReader {
  private let lines: LineReader

  init(_ lines: LineReader) { self.lines = lines }

  func asides(in units: [TextUnit]) -> [ByteRange] {
    var found: [ByteRange] = []
    for unit in units where unit.kind == .paragraph && unit.shape.words > 12 {
      var at = unit.tokens.lowerBound
      while at < unit.tokens.upperBound {
        at = candidate(from: at, before: unit.tokens.upperBound)
        guard at < unit.tokens.upperBound else { break }
        if let end = end(of: at, in: unit.tokens), !(at == unit.tokens.lowerBound && end == unit.tokens.upperBound) {
          found.append(lines.draft.range(at..<end))
          at = end
        } else {
          at += 1
        }
      }
    }
    return found
  }

  /// The next capital word that may start an aside, which few do.
  private func candidate(from start: Int, before end: Int) -> Int {
    lines.draft.tokens.withUnsafeBufferPointer { tokens in
      for at in start..<max(start, end) where tokens[at].traits.contains(.capitalized) {
        if lines.cues.mayStart([.asideLink, .aside], tokens[at]) || tokens[at].form == AsideReader.watch { return at }
      }
      return end
    }
  }

  /// The index behind the aside that starts with the candidate at `start`, or nil where none does.
  private func end(of start: Int, in tokens: Range<Int>) -> Int? {
    guard isOpening(start, in: tokens) else { return nil }
    let limit = tokens.upperBound
    if let cue = lines.cues.match(.asideLink, at: start, before: limit, in: lines.draft.tokens) {
      return headlineEnd(from: cue, before: limit)
    }
    if let cue = lines.cues.match(.aside, at: start, before: limit, in: lines.draft.tokens) {
      return sentenceEnd(from: cue, before: limit)
    }
    return lines.draft.tokens[start].form == AsideReader.watch ? broadcastEnd(from: start + 1, before: limit) : nil
  }

  /// A capital word behind a stop, or behind a small word where two texts run together.
  private func isOpening(_ index: Int, in tokens: Range<Int>) -> Bool {
    guard index > tokens.lowerBound else { return true }
    let before = lines.draft.tokens[index - 1]
    if before.traits.contains(.punctuation) {
      switch lines.draft.mark(before) {
      case .stop, .question, .exclamation, .ellipsis, .closing, .bullet, .other: return true
      default: return false
      }
    }
    return !before.classes.contains(.determiner) && !before.classes.contains(.conjunction)
  }

  private func sentenceEnd(from start: Int, before limit: Int) -> Int {
    var at = start
    while at < limit {
      switch lines.draft.mark(lines.draft.tokens[at]) {
      case .stop, .question, .exclamation:
        if SentenceEnd.isEnd(at, before: limit, in: lines.draft) { return at + 1 }
      default: break
      }
      at += 1
    }
    return limit
  }

  /// A linked headline ends at a stop, or where a new sentence runs on behind it: a capital word of grammar, with
  /// small words after it.
  private func headlineEnd(from start: Int, before limit: Int) -> Int {
    let end = sentenceEnd(from: start, before: limit)
    for at in (start..<end).dropFirst(2) where startsSentence(at, before: end) { return at }
    return end
  }

  private func startsSentence(_ index: Int, before limit: Int) -> Bool {
    let token = lines.draft.tokens[index]
    guard token.traits.contains(.capitalized), token.classes.contains(.function),
      !lines.draft.tokens[index - 1].traits.contains(.punctuation),
      !lines.draft.tokens[index - 1].classes.contains(.function)
    else { return false }
    var small = 0
    for next in lines.draft.tokens[(index + 1)..<max(index + 1, min(limit, index + 7))]
    where next.traits.contains(.word) && !next.traits.contains(.capitalized) && !next.classes.contains(.determiner) {
      small += 1
    }
    return small >= 2
  }

  /// "Watch … on YouTube": a broadcast, up to a colon or stop, which says where or when it is shown.
  private func broadcastEnd(from start: Int, before limit: Int) -> Int? {
    var isShown = false
    for at in start..<min(limit, start + 24) {
      let token = lines.draft.tokens[at]
      if AsideReader.shows.contains(token.form) { isShown = true }
      switch lines.draft.mark(token) {
      case .colon: return isShown ? at : nil
      case .stop, .exclamation, .question: return isShown ? at + 1 : nil
      default: break
      }
    }
    return nil
  }

  private static var watch: UInt32 { FormHash.hash("watch") }
  private static let shows = FormSet("live youtube video livestream stream episode below clip")
}
