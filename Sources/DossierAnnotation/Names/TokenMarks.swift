import DossierLexicon
import DossierText

/// What the annotator of names notes on every token before it reads names.
struct TokenMark: OptionSet {
  let rawValue: UInt8

  /// Stands where a capital says nothing: the start of a sentence, of a quotation, of a list item.
  static let initial = TokenMark(rawValue: 1 << 0)
  /// Stands in a line whose words all have capitals.
  static let headline = TokenMark(rawValue: 1 << 1)
  /// Stands among words written in capitals only.
  static let shout = TokenMark(rawValue: 1 << 2)
  /// Starts no name: code, or part of a time expression.
  static let silent = TokenMark(rawValue: 1 << 3)
  /// May be part of a name.
  static let name = TokenMark(rawValue: 1 << 4)
  /// Stands in text that uses no capitals at all.
  static let lowerText = TokenMark(rawValue: 1 << 5)
  /// Starts behind an opening quotation mark.
  static let quoted = TokenMark(rawValue: 1 << 6)
  /// Holds no prose.
  static let code = TokenMark(rawValue: 1 << 7)
}

/// Reads how the text is cased, line by line: where capitals tell names and where they do not.
struct CasingReader {
  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  private let marks: UnsafeMutableBufferPointer<TokenMark>

  /// The marks of a draft's tokens, all but `name`.
  static func marks(
    of draft: borrowing SegmentDraft, tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>
  ) -> [TokenMark] {
    var marks = [TokenMark](repeating: [], count: tokens.count)
    marks.withUnsafeMutableBufferPointer { marks in
      let reader = CasingReader(tokens: tokens, bytes: bytes, marks: marks)
      for line in draft.lines { reader.readLine(line.tokens) }
      reader.findShouting()
      reader.findLowerText()
      for block in draft.blocks where block.kind == .code {
        reader.add([.silent, .code], to: draft.tokens(in: block.range))
      }
      for time in draft.times { reader.add(.silent, to: draft.tokens(in: time.range)) }
    }
    return marks
  }

  private func add(_ mark: TokenMark, to range: Range<Int>) {
    for i in range { marks[i].insert(mark) }
  }

  private func readLine(_ line: Range<Int>) {
    var capitals = 0
    var small = 0
    var fresh = true
    for i in line {
      let token = tokens[i]
      if token.traits.contains(.punctuation) {
        if fresh || isQuote(i) {
          if isOpeningQuote(i) { fresh = true }
        } else {
          fresh = endsSentence(i)
        }
        continue
      }
      if i > line.lowerBound, isOpeningQuote(i - 1) { marks[i].insert(.quoted) }
      if fresh {
        marks[i].insert(.initial)
        // A list number leaves the next word at the start.
        fresh = token.traits.contains(.number) && !token.traits.contains(.word) && i == line.lowerBound
      } else if i > line.lowerBound, token.traits.contains(.capitalized), token.classes.contains(.common),
        tokens[i - 1].traits.contains(.dotted)
      {
        marks[i].insert(.initial)
      }
      guard token.traits.contains(.word), !token.traits.contains(.possessive) else { continue }
      if token.traits.contains(.capitalized) || token.traits.contains(.innerCapital) {
        capitals += 1
      } else if !token.classes.contains(.function), !token.classes.contains(.particle) {
        small += 1
      }
    }
    if capitals >= 3, small * 6 <= capitals, line.count <= 60 { add(.headline, to: line) }
  }

  /// Whether a sentence may start behind the mark at `i`.
  private func endsSentence(_ i: Int) -> Bool {
    let mark = bytes[Int(tokens[i].start)]
    switch mark {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "*"): return true
    case UInt8(ascii: "."):
      guard i > 0 else { return true }
      let before = tokens[i - 1]
      if before.traits.contains(.spaceBefore) == false, before.traits.contains(.punctuation) { return true }
      // Behind "Mr." and "J." a name goes on.
      let initialLetter = before.count == 1 && before.traits.contains(.capitalized)
      return !(before.classes.contains(.abbreviation) && !before.classes.contains(.companyForm)) && !initialLetter
    case 0xE2:
      // … and • start anew.
      let third = bytes[min(Int(tokens[i].start) + 2, bytes.count - 1)]
      return tokens[i].count == 3 && (third == 0xA6 || third == 0xA2)
    default: return false
    }
  }

  private func isQuote(_ i: Int) -> Bool {
    let start = Int(tokens[i].start)
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "["):
      return true
    case 0xE2: return start + 2 < bytes.count && bytes[start + 1] == 0x80 && (0x98...0x9F).contains(bytes[start + 2])
    case 0xC2: return start + 1 < bytes.count && (bytes[start + 1] == 0xAB || bytes[start + 1] == 0xBB)
    default: return false
    }
  }

  /// A quotation mark with space before it and none behind.
  private func isOpeningQuote(_ i: Int) -> Bool {
    guard isQuote(i), i + 1 < tokens.count, !tokens[i + 1].traits.contains(.spaceBefore) else { return false }
    let byte = bytes[Int(tokens[i].start)]
    if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
    {
      return false
    }
    return tokens[i].traits.contains(.spaceBefore) || tokens[i].traits.contains(.lineStart)
      || (i > 0 && tokens[i - 1].traits.contains(.punctuation))
  }

  /// Marks runs of four words or more in capitals, or a whole line of them, that hold a word of ordinary language.
  private func findShouting() {
    var start = 0
    while start < tokens.count {
      guard isShouted(start), tokens[start].traits.contains(.word) else { start += 1; continue }
      var end = start
      var words = 0
      var plain = 0
      var wholeLine = tokens[start].traits.contains(.lineStart)
      while end < tokens.count, end == start || !tokens[end].traits.contains(.lineStart), isShouted(end) {
        if tokens[end].traits.contains(.word) { words += 1 }
        if !tokens[end].classes.isDisjoint(with: [.common, .function]) { plain += 1 }
        end += 1
      }
      wholeLine = wholeLine && (end == tokens.count || tokens[end].traits.contains(.lineStart))
      if plain > 0, words >= 4 || (words >= 2 && plain == words && isShouted(start)) || (wholeLine && words >= 2) {
        add(.shout, to: start..<end)
      }
      start = end
    }
  }

  private func isShouted(_ i: Int) -> Bool {
    let traits = tokens[i].traits
    if traits.contains(.allCaps) || traits.contains(.possessive) { return true }
    if traits.contains(.word) { return traits.contains(.capitalized) && tokens[i].count == 1 }
    return true
  }

  /// Text with almost no capitals tells its names by words alone.
  private func findLowerText() {
    var words = 0
    var capitals = 0
    for i in tokens.indices where tokens[i].traits.contains(.word) && tokens[i].count > 1 {
      let token = tokens[i]
      words += 1
      if token.traits.contains(.capitalized) { capitals += 1 }
    }
    guard words >= 12, capitals * 100 <= words * 2 else { return }
    add(.lowerText, to: 0..<tokens.count)
  }
}
