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

  /// What was counted in a line so far.
  private struct LineCounts {
    /// The words in capitals, and those in small letters that are no function words.
    var capitals = 0
    var small = 0
    /// How many words in capitals only stand together, and whether two of them do somewhere.
    var shouted = 0
    var mayShout = false

    @inline(__always)
    mutating func countShouted(_ isShouted: Bool) {
      shouted = isShouted ? shouted + 1 : 0
      if shouted == 2 { mayShout = true }
    }
  }

  private mutating func readLine(_ line: Range<Int>) {
    var counts = LineCounts()
    var fresh = true
    /// Whether an opening quotation mark stands right before.
    var opened = false
    var i = line.lowerBound
    while i < line.upperBound {
      if !fresh, !opened {
        i = readWords(i..<line.upperBound, line.lowerBound, &counts)
        if i == line.upperBound { break }
      }
      let traits = tokens[i].traits
      if traits.contains(.punctuation) {
        let isQuote = isQuote(i)
        opened = isQuote && isOpening(i)
        if opened { fresh = true } else if !fresh, !isQuote { fresh = endsSentence(i) }
      } else {
        if opened { marks[i].insert(.quoted) }
        opened = traits.contains(.possessive) && isQuote(i) && isOpening(i)
        if fresh {
          marks[i].insert(.initial)
          // A list number leaves the next word at the start.
          fresh = traits.contains(.number) && !traits.contains(.word) && i == line.lowerBound
        }
        readWord(i, &counts)
      }
      i += 1
    }
    if counts.capitals >= 3, counts.small * 6 <= counts.capitals, line.count <= 60 { add(.headline, to: line) }
    if counts.mayShout { findShouting(line) }
  }

  /// Reads the words in mid-sentence that the range starts with, which most tokens are; the token behind them.
  @inline(__always)
  private mutating func readWords(_ range: Range<Int>, _ lineStart: Int, _ counts: inout LineCounts) -> Int {
    let tokens = tokens
    var at = range.lowerBound
    while at < range.upperBound {
      let traits = tokens[at].traits
      guard traits.isDisjoint(with: [.punctuation, .number, .possessive]) else { break }
      let classes = tokens[at].classes
      let isLong = tokens[at].count > 1
      words &+= isLong ? 1 : 0
      if traits.isDisjoint(with: [.capitalized, .innerCapital]) {
        counts.small &+= classes.isDisjoint(with: [.function, .particle]) ? 1 : 0
        counts.shouted = 0
        if !classes.isDisjoint(with: [.phraseStart, .direction]) { addPlace(at) }
      } else {
        counts.capitals &+= 1
        addPlace(at)
        let isCapitalized = traits.contains(.capitalized)
        capitals &+= isCapitalized && isLong ? 1 : 0
        counts.countShouted(traits.contains(.allCaps) || isCapitalized && !isLong)
        if isCapitalized, classes.contains(.common), at > lineStart, tokens[at - 1].traits.contains(.dotted) {
          marks[at].insert(.initial)
        }
      }
      at &+= 1
    }
    return at
  }

  /// Reads a number, a possessive ending, or a word that stands at a start.
  private mutating func readWord(_ i: Int, _ counts: inout LineCounts) {
    let token = tokens[i]
    let isCapital = !token.traits.isDisjoint(with: [.capitalized, .innerCapital])
    if isCapital || !token.classes.isDisjoint(with: [.phraseStart, .direction]) { addPlace(i) }
    guard token.traits.contains(.word) else { return }
    counts.countShouted(isShouted(i))
    if token.count > 1 {
      words += 1
      if token.traits.contains(.capitalized) { capitals += 1 }
    }
    if token.traits.contains(.possessive) { return }
    if isCapital {
      counts.capitals += 1
    } else if token.classes.isDisjoint(with: [.function, .particle]) {
      counts.small += 1
    }
  }

  @inline(__always)
  private mutating func addPlace(_ i: Int) {
    places[placeCount] = UInt32(truncatingIfNeeded: i)
    placeCount &+= 1
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
