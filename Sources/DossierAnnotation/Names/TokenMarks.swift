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

/// The marks of a segment's tokens, and the tokens at which a name may stand: most are plain words that no rule for
/// names looks at.
struct MarkedTokens: ~Copyable {
  /// The mark of each token.
  let marks: UnsafeMutableBufferPointer<TokenMark>
  /// The capitalized tokens, those that start a name of several words in the lexicon, and points of the compass, in
  /// order; all tokens in text that uses no capitals.
  var places: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(rebasing: placeMemory[..<placeCount]) }

  fileprivate let placeMemory: UnsafeMutableBufferPointer<UInt32>
  fileprivate var placeCount = 0

  fileprivate init(count: Int) {
    marks = .allocate(capacity: count)
    marks.initialize(repeating: [])
    placeMemory = .allocate(capacity: count)
  }

  deinit {
    marks.deallocate()
    placeMemory.deallocate()
  }
}

/// Reads how the text is cased, line by line: where capitals tell names and where they do not.
struct CasingReader: ~Copyable {
  private let tokens: UnsafeBufferPointer<Token>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let marks: UnsafeMutableBufferPointer<TokenMark>
  private let places: UnsafeMutableBufferPointer<UInt32>
  private var placeCount = 0
  /// The words of two letters and more so far, and those of them that have a capital.
  private var words = 0
  private var capitals = 0

  private init(
    _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>, _ marked: borrowing MarkedTokens
  ) {
    self.tokens = tokens
    self.bytes = bytes
    marks = marked.marks
    places = marked.placeMemory
  }

  /// The marks of a draft's tokens, all but `name`.
  static func marks(
    of draft: borrowing SegmentDraft, tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>
  ) -> MarkedTokens {
    var marked = MarkedTokens(count: tokens.count)
    var reader = CasingReader(tokens, bytes, marked)
    for line in draft.lines { reader.readLine(line.tokens) }
    reader.findLowerText()
    for block in draft.blocks where block.kind == .code {
      reader.add([.silent, .code], to: draft.tokens(in: block.range))
    }
    reader.silence(draft.times, draft.lexicon)
    marked.placeCount = reader.placeCount
    return marked
  }

  /// Marks the tokens that share a byte with a time expression.
  private func silence(_ times: [TimeExpression], _ lexicon: Lexicon) {
    let view = TokenView(bytes: bytes, tokens: tokens, lexicon: lexicon)
    var first = 0
    for time in times {
      first = view.token(from: first, at: time.range.start)
      if first > 0, Int(tokens[first - 1].end) > time.range.start { first -= 1 }
      add(.silent, to: first..<view.token(from: first, at: time.range.end))
    }
  }

  private func add(_ mark: TokenMark, to range: Range<Int>) {
    for i in range { marks[i].insert(mark) }
  }

  /// What a word must be for more to be said of it than that it is a word.
  private static let special: TokenTraits = [.punctuation, .number, .possessive, .capitalized, .innerCapital]

  private mutating func readLine(_ line: Range<Int>) {
    var capitals = 0
    var small = 0
    var fresh = true
    /// Whether an opening quotation mark stands right before.
    var opened = false
    /// How many words in capitals stand together, and whether two of them do somewhere.
    var shouted = 0
    var mayShout = false
    var i = line.lowerBound
    while i < line.upperBound {
      if !fresh, !opened {
        let start = i
        small += skipPlainWords(&i, line.upperBound)
        if i > start { shouted = 0 }
        if i == line.upperBound { break }
      }
      let at = i
      i += 1
      let traits = tokens[at].traits
      let classes = tokens[at].classes
      if traits.contains(.punctuation) {
        let isQuote = isQuote(at)
        opened = isQuote && isOpening(at)
        if opened { fresh = true } else if !fresh, !isQuote { fresh = endsSentence(at) }
        continue
      }
      if opened { marks[at].insert(.quoted) }
      opened = traits.contains(.possessive) && isQuote(at) && isOpening(at)
      if fresh {
        marks[at].insert(.initial)
        // A list number leaves the next word at the start.
        fresh = traits.contains(.number) && !traits.contains(.word) && at == line.lowerBound
      } else if traits.contains(.capitalized), classes.contains(.common), at > line.lowerBound,
        tokens[at - 1].traits.contains(.dotted)
      {
        marks[at].insert(.initial)
      }
      let isCapital = !traits.isDisjoint(with: [.capitalized, .innerCapital])
      if isCapital || !classes.isDisjoint(with: [.phraseStart, .direction]) { addPlace(at) }
      guard traits.contains(.word) else { continue }
      shouted = isShouted(at) ? shouted + 1 : 0
      if shouted == 2 { mayShout = true }
      if tokens[at].count > 1 {
        words += 1
        if traits.contains(.capitalized) { self.capitals += 1 }
      }
      if traits.contains(.possessive) { continue }
      if isCapital {
        capitals += 1
      } else if classes.isDisjoint(with: [.function, .particle]) {
        small += 1
      }
    }
    if capitals >= 3, small * 6 <= capitals, line.count <= 60 { add(.headline, to: line) }
    if mayShout { findShouting(line) }
  }

  /// Moves `i` over the plain words in mid-sentence that stand there, which most words are; the number of those that
  /// are no function words.
  @inline(__always)
  private mutating func skipPlainWords(_ i: inout Int, _ end: Int) -> Int {
    let tokens = tokens
    var at = i
    var small = 0
    var words = 0
    while at < end, tokens[at].traits.isDisjoint(with: CasingReader.special) {
      words += tokens[at].count > 1 ? 1 : 0
      let classes = tokens[at].classes
      small += classes.isDisjoint(with: [.function, .particle]) ? 1 : 0
      if !classes.isDisjoint(with: [.phraseStart, .direction]) { addPlace(at) }
      at += 1
    }
    i = at
    self.words += words
    return small
  }

  @inline(__always)
  private mutating func addPlace(_ i: Int) {
    places[placeCount] = UInt32(truncatingIfNeeded: i)
    placeCount += 1
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

  /// Whether the mark at `i`, one of those for which `isQuote` holds, opens a quotation: space before it and none behind.
  private func isOpening(_ i: Int) -> Bool {
    guard i + 1 < tokens.count, !tokens[i + 1].traits.contains(.spaceBefore) else { return false }
    switch bytes[Int(tokens[i].start)] {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): return false
    default: break
    }
    return !tokens[i].traits.isDisjoint(with: [.spaceBefore, .lineStart])
      || (i > 0 && tokens[i - 1].traits.contains(.punctuation))
  }

  /// Marks runs of four words or more in capitals, or a whole line of them, that hold a word of ordinary language.
  private func findShouting(_ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound {
      guard isShouted(start), tokens[start].traits.contains(.word) else { start += 1; continue }
      var end = start
      var words = 0
      var plain = 0
      while end < line.upperBound, isShouted(end) {
        if tokens[end].traits.contains(.word) { words += 1 }
        if !tokens[end].classes.isDisjoint(with: [.common, .function]) { plain += 1 }
        end += 1
      }
      let isWholeLine = start == line.lowerBound && end == line.upperBound
      if plain > 0, words >= 4 || (words >= 2 && plain == words) || (isWholeLine && words >= 2) {
        add(.shout, to: start..<end)
      }
      start = end
    }
  }

  private func isShouted(_ i: Int) -> Bool {
    let traits = tokens[i].traits
    if !traits.isDisjoint(with: [.allCaps, .possessive]) { return true }
    if traits.contains(.word) { return traits.contains(.capitalized) && tokens[i].count == 1 }
    return true
  }

  /// Text with almost no capitals tells its names by words alone.
  private mutating func findLowerText() {
    guard words >= 12, capitals * 100 <= words * 2 else { return }
    add(.lowerText, to: 0..<tokens.count)
    placeCount = 0
    for i in tokens.indices { addPlace(i) }
  }
}
