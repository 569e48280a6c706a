import DossierText

/// Tells whether a run of lines is hard-wrapped: broken where the next word would not have fitted.
struct WrappedLines {
  private let run: Range<Int>
  /// Whether the break behind each line of the run is a wrap and no end of a paragraph.
  private var isWrap: [Bool] = []

  /// Widths, in characters, between which people and programs wrap text.
  private static let plausible = 45...120

  init(_ run: Range<Int>, in draft: borrowing SegmentDraft) {
    self.run = run
    guard run.count > 1 else { return }
    var widest = 0
    var lengths: [Int] = []
    for line in run {
      let length = WrappedLines.length(draft.lines[line].range, in: draft.bytes)
      widest = max(widest, length)
      lengths.append(length)
      if widest > WrappedLines.plausible.upperBound { return }
    }
    guard WrappedLines.plausible.contains(widest) else { return }
    var forced = 0
    var broken = 0
    var full = 0
    isWrap = Array(repeating: false, count: run.count)
    for line in run.dropLast() {
      let index = line - run.lowerBound
      let first = draft.lines[line + 1].tokens.lowerBound
      let fits =
        lengths[index] + 1 + WrappedLines.wordLength(at: Int(draft.tokens[first].start), in: draft.bytes) <= widest
      if lengths[index] * 3 >= widest * 2 { full += 1 }
      if !fits { forced += 1 }
      let ends = LineShape.endsSentence(draft.lines[line].tokens, in: draft)
      let small = draft.startsWithSmallLetter(draft.tokens[first])
      if !ends && small { broken += 1 }
      // A line that stops short where the next word had room ends its paragraph.
      isWrap[index] = !fits || (!ends && small)
    }
    let breaks = run.count - 1
    let evidence = broken > 0 && forced * 4 >= breaks * 3 && full * 4 >= breaks * 3
    if !evidence { isWrap = [] }
  }

  /// The line behind the last one of the paragraph that starts at `line`.
  mutating func endOfParagraph(from line: Int) -> Int {
    guard !isWrap.isEmpty else { return line + 1 }
    var at = line
    while at + 1 < run.upperBound, isWrap[at - run.lowerBound] { at += 1 }
    return at + 1
  }

  /// The length in characters, up to a little more than any wrapped line has.
  private static func length(_ range: ByteRange, in bytes: [UInt8]) -> Int {
    guard range.count <= 4 * plausible.upperBound else { return Int.max / 2 }
    var count = 0
    for byte in bytes[range.start..<range.end] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The length in characters of the word, with its marks, that starts at `start`.
  private static func wordLength(at start: Int, in bytes: [UInt8]) -> Int {
    var count = 0
    var at = start
    while at < bytes.count, bytes[at] > UInt8(ascii: " "), count <= plausible.upperBound {
      if bytes[at] & 0xC0 != 0x80 { count += 1 }
      at += 1
    }
    return count
  }
}

extension LineShape {
  /// Whether the tokens end as a sentence does.
  static func endsSentence(_ tokens: Range<Int>, in draft: borrowing SegmentDraft) -> Bool {
    switch endMark(of: tokens, in: draft) {
    case .stop, .question, .exclamation: true
    default: false
    }
  }
}
