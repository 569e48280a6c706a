import DossierLexicon
import DossierText

/// Reads time expressions from tokens: each method tries one form at a token and answers nil where it is not that form.
///
/// Indexes out of range read as a token that is nothing, so no form needs to know where the text ends.
struct TimeReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  let lexicon: Lexicon
  private let words = TimeReader.standardWords
  /// How 5/6/2023 is read; other dates of the segment tell.
  var isDayFirst = true
  /// Whether lines begin with times such as 22.05, as in a chronicle of the day.
  var hasTimedLines = false

  init(bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<Token>, lexicon: Lexicon) {
    self.bytes = bytes
    self.tokens = tokens
    self.lexicon = lexicon
  }

  /// A stretch of tokens read as one point, length or repetition.
  struct Item {
    var start: Int
    var end: Int
    var type: TimeType
    var recipe: TimeRecipe
    var parts: [Item] = []

    init(_ start: Int, _ end: Int, _ type: TimeType, _ recipe: TimeRecipe, parts: [Item] = []) {
      self.start = start
      self.end = end
      self.type = type
      self.recipe = recipe
      self.parts = parts
    }
  }

  @inline(__always)
  func has(_ i: Int, _ classes: WordClass) -> Bool {
    tokens.indices.contains(i) && !tokens[i].classes.isDisjoint(with: classes)
  }

  @inline(__always)
  func has(_ i: Int, _ traits: TokenTraits) -> Bool {
    tokens.indices.contains(i) && !tokens[i].traits.isDisjoint(with: traits)
  }

  func value(_ i: Int, _ wordClass: WordClass) -> Int? {
    has(i, wordClass) ? lexicon.value(wordClass, of: tokens[i].lexeme) : nil
  }

  /// Whether the token starts with a digit.
  func isFigure(_ i: Int) -> Bool { has(i, TokenTraits.number) }
  /// Whether the token is a figure without letters.
  @inline(__always)
  func isPlainFigure(_ i: Int) -> Bool {
    tokens.indices.contains(i) && tokens[i].traits.intersection([.number, .word]) == .number
  }
  /// Whether the token is a number in words.
  func isNumberWord(_ i: Int) -> Bool { has(i, WordClass.number) }

  /// The token as a word of time expressions.
  func word(_ i: Int) -> TimeWord? {
    guard has(i, [.timeDeictic, .timeLink]) else { return nil }
    let lexeme = Int(tokens[i].lexeme)
    return words.indices.contains(lexeme) ? words[lexeme] : nil
  }

  /// The words of time expressions by lexeme: they are asked for so often that the lexicon's dictionary is too slow.
  static let standardWords: [TimeWord?] = {
    let lexicon = Lexicon.standard
    return (0...lexicon.count).map { id in
      let lexeme = LexemeID(truncatingIfNeeded: id)
      guard !lexicon.classes(lexeme).isDisjoint(with: [.timeDeictic, .timeLink]),
        let value = lexicon.value(.timeDeictic, of: lexeme) ?? lexicon.value(.timeLink, of: lexeme)
      else { return nil }
      return UInt8(exactly: value).flatMap(TimeWord.init)
    }
  }()

  /// The first byte of a token that is one mark; 0 otherwise, 1 for a dash.
  func mark(_ i: Int) -> UInt8 {
    guard has(i, .punctuation) else { return 0 }
    let start = Int(tokens[i].start)
    let byte = bytes[start]
    if byte < 0x80 { return byte }
    // EN DASH and its neighbors U+2010 to U+2015.
    if tokens[i].count == 3, byte == 0xE2, bytes[start + 1] == 0x80, 0x90...0x95 ~= bytes[start + 2] { return 1 }
    return 2
  }

  func isDash(_ i: Int) -> Bool { mark(i) == UInt8(ascii: "-") || mark(i) == 1 }
  func isComma(_ i: Int) -> Bool { mark(i) == UInt8(ascii: ",") }
  /// Whether white space stands before the token.
  func isSpaced(_ i: Int) -> Bool { !tokens.indices.contains(i) || has(i, .spaceBefore) }
  func isLineStart(_ i: Int) -> Bool { !tokens.indices.contains(i) || has(i, .lineStart) }
  func isCapitalized(_ i: Int) -> Bool { has(i, .capitalized) }

  /// Whether a sentence, as far as marks tell, begins with the token.
  func isSentenceStart(_ i: Int) -> Bool {
    if i <= 0 || isLineStart(i) { return true }
    switch mark(i - 1) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), 2: return true
    default: return false
    }
  }

  // MARK: Digits

  /// A token of digits alone: its value, at most nine digits, and how many there are.
  func digits(_ i: Int) -> (value: Int, count: Int)? {
    guard isPlainFigure(i) else { return nil }
    let count = tokens[i].count
    guard count <= 9 else { return nil }
    return plainNumber(Int(tokens[i].start), Int(tokens[i].end)).map { ($0, count) }
  }

  /// The value of `bytes[start..<end]` when all are digits and at most nine.
  func plainNumber(_ start: Int, _ end: Int) -> Int? {
    guard end > start, end - start <= 9 else { return nil }
    var value = 0
    for at in start..<end {
      guard 0x30...0x39 ~= bytes[at] else { return nil }
      value = value * 10 + Int(bytes[at] - 0x30)
    }
    return value
  }

  /// What stands behind the digits of a token, read in lower case.
  struct Letters {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    var count: Int { bytes.count }
    var first: UInt8? { bytes.first.map { $0 | 0x20 } }
    var lowercase: [UInt8] { bytes.map { $0 | 0x20 } }

    /// Whether they are these letters, in lower case.
    func are(_ letters: StaticString) -> Bool {
      guard letters.utf8CodeUnitCount == bytes.count else { return false }
      return bytes.indices.allSatisfy { bytes[$0] | 0x20 == letters.utf8Start[$0] }
    }
  }

  /// Digits and the letters behind them in one token, such as 9pm, 20th, 1990s, 18h30.
  func digitsAndLetters(_ i: Int) -> (value: Int, count: Int, letters: Letters)? {
    guard isFigure(i), has(i, .word), tokens[i].count <= 12 else { return nil }
    let start = Int(tokens[i].start)
    let end = Int(tokens[i].end)
    var at = start
    while at < end, 0x30...0x39 ~= bytes[at] { at += 1 }
    guard let value = plainNumber(start, at) else { return nil }
    return (value, at - start, Letters(bytes: UnsafeBufferPointer(rebasing: bytes[at..<end])))
  }

  /// A number in digits as mantissa and power of ten: 7,500 is (7500, 0), 10.88 is (1088, -2).
  func decimal(_ i: Int) -> (mantissa: Int, exponent: Int)? {
    guard isPlainFigure(i), tokens[i].count <= 12 else { return nil }
    var mantissa = 0
    var exponent = 0
    var point = false
    for byte in bytes[Int(tokens[i].start)..<Int(tokens[i].end)] {
      switch byte {
      case 0x30...0x39:
        mantissa = mantissa * 10 + Int(byte - 0x30)
        if point { exponent -= 1 }
      case UInt8(ascii: ".") where !point: point = true
      case UInt8(ascii: ",") where !point: continue
      default: return nil
      }
    }
    return (mantissa, exponent)
  }

  /// A number in digits or words: two, twenty-five, two hundred, 7,500, a hundred, two and a half.
  func number(_ i: Int) -> (mantissa: Int, exponent: Int, end: Int)? {
    var mantissa: Int
    var exponent = 0
    var at = i
    if let decimal = decimal(i) {
      (mantissa, exponent) = decimal
      at += 1
    } else if let unit = value(i, .number) {
      mantissa = unit
      at += 1
      if 20...90 ~= unit, let small = value(isDash(at) ? at + 1 : at, .number), small < 10 {
        mantissa += small
        at += isDash(at) ? 2 : 1
      }
    } else if word(i) == .a || word(i) == .an, has(i + 1, .magnitude) {
      mantissa = 1
      at += 1
    } else {
      return nil
    }
    while let power = value(at, .magnitude), power <= 9 {
      exponent += power
      at += 1
    }
    if word(at) == .and, word(at + 1) == .a, word(at + 2) == .half, exponent == 0, mantissa < 1_000_000 {
      return (mantissa * 10 + 5, -1, at + 3)
    }
    return (mantissa, exponent, at)
  }

  /// The rank of an ordinal in words or digits: third, 20th.
  func ordinal(_ i: Int) -> Int? {
    if let rank = value(i, .ordinal) { return rank }
    guard let (value, _, letters) = digitsAndLetters(i), letters.count == 2 else { return nil }
    return letters.are("st") || letters.are("nd") || letters.are("rd") || letters.are("th") ? value : nil
  }

  // MARK: Calendar words

  func unit(_ i: Int) -> (unit: TimeUnit, isPlural: Bool)? {
    guard let value = value(i, .timeUnit), let unit = UInt8(exactly: value & 31).flatMap(TimeUnit.init) else {
      return nil
    }
    return (unit, value >= 32)
  }

  func season(_ i: Int) -> TimeRecipe.SubPeriod? {
    value(i, .season).flatMap { UInt8(exactly: $0 + 6) }.flatMap(TimeRecipe.SubPeriod.init)
  }

  /// A month's name, with the full stop of its abbreviation; names that are words of other kinds must look like months.
  func month(_ i: Int) -> (month: Int, end: Int)? {
    guard let month = value(i, .month) else { return nil }
    let length = tokens[i].count
    if length <= 4, month != 5, month != 6 || length < 4, month != 7 || length < 4 {
      return abbreviatedMonth(i, month)
    }
    if isCapitalized(i) || month != 3 && month != 5 && month != 8 { return (month, i + 1) }
    // march, may and august in small letters are months only next to a figure or a month-like neighbor.
    let near = dayNumber(i - 1) != nil || dayNumber(i + 1) != nil || yearNumber(i + 1) != nil
    switch word(i - 1) {
    case .in, .since, .until, .last, .next, .this, .by: return (month, i + 1)
    default: return near ? (month, i + 1) : nil
    }
  }

  private func abbreviatedMonth(_ i: Int, _ month: Int) -> (month: Int, end: Int)? {
    let stop = mark(i + 1) == UInt8(ascii: ".") && !isSpaced(i + 1)
    let after = i + (stop ? 2 : 1)
    if dayNumber(after) != nil || yearNumber(after) != nil || dayNumber(i - 1) != nil || isDash(i - 1) && !isSpaced(i) {
      return (month, stop && (dayNumber(after) != nil || yearNumber(after) != nil) ? after : i + 1)
    }
    guard isCapitalized(i), stop || isDash(i + 1) || word(i - 1) == .in || word(i - 1) == .since || has(i - 1, .weekday)
    else { return nil }
    return (month, i + 1)
  }

  func weekday(_ i: Int) -> (weekday: Int, end: Int)? {
    guard let weekday = value(i, .weekday) else { return nil }
    if tokens[i].count > 5 { return (weekday, i + 1) }
    let stop = mark(i + 1) == UInt8(ascii: ".") && !isSpaced(i + 1)
    let after = i + (stop ? 2 : 1)
    let comma = isComma(after) ? after + 1 : after
    let isDated =
      dayNumber(comma) != nil || has(comma, .month) && isCapitalized(comma) == isCapitalized(i) || clock(after) != nil
      || has(after, .dayPart)
      || isDash(after) && has(after + 1, .weekday) || isDash(i - 1) && has(i - 2, .weekday)
    if isDated { return (weekday, after) }
    switch word(i - 1) {
    case .last, .next, .every, .this, .on: break
    default: guard stop && isCapitalized(i) && weekday < 6 || tokens[i].count >= 4 && weekday != 4 else { return nil }
    }
    // "on Sun" may be the star or the paper: small letters or a full stop tell the abbreviation.
    return stop || !isCapitalized(i) || word(i - 1) != .on ? (weekday, i + 1) : nil
  }

  /// A day of the month in digits, 1 to 31, perhaps with an ordinal ending.
  func dayNumber(_ i: Int) -> Int? {
    guard isFigure(i) else { return nil }
    if has(i, .word) { return ordinal(i).flatMap { 1...31 ~= $0 ? $0 : nil } }
    guard tokens[i].count <= 2, let value = digits(i)?.value, 1...31 ~= value else { return nil }
    return value
  }

  /// Four digits that can be a year.
  func yearNumber(_ i: Int) -> Int? {
    guard isPlainFigure(i), tokens[i].count == 4, let value = digits(i)?.value, 1000...2199 ~= value else { return nil }
    return value
  }
}
