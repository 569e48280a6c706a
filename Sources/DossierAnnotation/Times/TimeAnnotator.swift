import DossierLexicon
import DossierText

/// Finds the time expressions of a segment and writes down how each follows from a reference date (TIMEX3: DATE, TIME, DURATION, SET).
enum TimeAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {
    var found: [TimeExpression] = []
    var parts: [TimeExpression] = []
    draft.bytes.withUnsafeBufferPointer { bytes in
      draft.tokens.withUnsafeBufferPointer { tokens in
        var reader = TimeReader(bytes: bytes, tokens: tokens, lexicon: draft.lexicon)
        let openings = reader.openings()
        reader.isDayFirst = !reader.hasMonthFirstDates(openings)
        reader.hasTimedLines = reader.countsTimedLines(draft.lines) > 2
        var next = 0
        for i in openings where i >= next && reader.mayOpen(i) {
          guard let item = reader.expression(i), item.end > i, !reader.isInName(item) else { continue }
          if found.isEmpty { found.reserveCapacity(openings.count / 2) }
          append(item, reader, to: &found, &parts)
          next = item.end
        }
      }
    }
    draft.times = found
    draft.timeParts = parts
  }

  private static func append(
    _ item: TimeReader.Item, _ reader: TimeReader, to found: inout [TimeExpression], _ parts: inout [TimeExpression]
  ) {
    var direction = TimeRecipe.Direction.unknown
    if needsTense(item) || item.parts.contains(where: needsTense) { direction = reader.direction(item) }
    func expression(_ item: TimeReader.Item) -> TimeExpression {
      let range = ByteRange(Int(reader.tokens[item.start].start), Int(reader.tokens[item.end - 1].end))
      var recipe = item.recipe
      if needsTense(item) { recipe.direction = direction }
      return TimeExpression(range: range, type: item.type, recipe: recipe)
    }
    var whole = expression(item)
    whole.isHead = reader.isHead(item)
    whole.firstPart = UInt32(clamping: parts.count)
    whole.partCount = item.parts.count
    for part in item.parts { parts.append(expression(part)) }
    found.append(whole)
  }
}

/// Whether the tense around an expression matters: for its value, or to find a past that lies in the future.
private func needsTense(_ item: TimeReader.Item) -> Bool {
  let recipe = item.recipe
  guard recipe.direction == .unknown else { return false }
  return recipe.operation == .nearest || recipe.operation == .absolute && recipe.day != 0
}

extension TimeReader {
  /// Whether the expression is a part of a name: "The Sunday Times", "May Day", "Agenda 2030".
  func isInName(_ item: Item) -> Bool {
    let next = item.end
    if isNamedLength(item) { return true }
    guard item.end - item.start == 1, isCapitalized(item.start), has(item.start, [.weekday, .month]),
      !has(item.start, .allCaps)
    else {
      return false
    }
    guard isCapitalized(next), !isLineStart(next), !has(next, [.weekday, .month, .dayPart, .season, .place]),
      has(next, .word)
    else { return false }
    // "on Tuesday President Mora said": a preposition or the start of a sentence tells an adverb.
    return word(item.start - 1) == .the || unit(next)?.unit == .day
  }

  /// Whether an expression is the date of a dateline ("RIGA, May 3 (LNA) -- ") or has its line to itself but for a word or two.
  func isHead(_ item: Item) -> Bool {
    let recipe = item.recipe
    guard recipe.day != 0 && recipe.month != 0 || recipe.operation == .vague else { return false }
    var first = item.start
    while first > 0, !isLineStart(first), item.start - first < 8 { first -= 1 }
    guard isLineStart(first) else { return false }
    var last = item.end
    while last < tokens.count, !isLineStart(last), last - item.end < 8, !endsDateline(last) { last += 1 }
    if isLineStart(last) { return item.start - first + last - item.end <= 6 && !isSentence(first, item, last) }
    // A place in capitals before it, a dash or an agency behind it.
    return last - item.end < 8 && item.start > first && has(first, .capitalized)
      && (has(first, .allCaps) || isComma(item.start - 1) || mark(item.start - 1) == UInt8(ascii: "("))
  }

  /// Whether a line says more than when: a word in small letters that is none of grammar or time.
  private func isSentence(_ first: Int, _ item: Item, _ last: Int) -> Bool {
    (first..<last).contains { i in
      !(item.start..<item.end).contains(i) && has(i, .word) && !isCapitalized(i) && !has(i, .digit)
        && !has(i, [.function, .timeLink, .timeDeictic, .timeUnit, .timeZone])
    }
  }

  private func endsDateline(_ i: Int) -> Bool {
    isDash(i) && isSpaced(i) || mark(i) == UInt8(ascii: "/")
  }

  /// "Five-Year Plan", "Harbor Business Daily": capitals in mid-sentence where a time would have none.
  private func isNamedLength(_ item: Item) -> Bool {
    guard item.type == .duration || item.type == .set, isCapitalized(item.start), !has(item.start, .allCaps) else {
      return false
    }
    let last = item.end - 1
    if item.end - item.start == 1 { return !isSentenceStart(item.start) && has(item.start, .timeDeictic) }
    return isCapitalized(last) && isCapitalized(item.end) && !isLineStart(item.end)
  }

  /// How many lines begin with hours and minutes.
  func countsTimedLines(_ lines: [Line]) -> Int {
    var count = 0
    for line in lines where has(line.tokens.lowerBound, .digit) && !line.tokens.isEmpty {
      guard let (mantissa, exponent) = decimal(line.tokens.lowerBound), exponent == -2, mantissa / 100 < 24,
        mantissa % 100 < 60,
        isCapitalized(line.tokens.lowerBound + 1)
      else { continue }
      count += 1
    }
    return count
  }

  /// Whether dates such as 7/30/2019, which begin at some of the `openings`, show that the month comes first here.
  func hasMonthFirstDates(_ openings: [Int]) -> Bool {
    var balance = 0
    for i in openings where isFigure(i) && mark(i + 1) == UInt8(ascii: "/") {
      guard !isSpaced(i + 1), !isSpaced(i + 2), let first = digits(i), let second = digits(i + 2), first.count <= 2,
        second.count <= 2, mark(i + 3) == UInt8(ascii: "/")
      else { continue }
      if first.value > 12, second.value <= 12 { balance -= 1 }
      if first.value <= 12, 13...31 ~= second.value { balance += 1 }
    }
    return balance > 0
  }

  /// Where the verbs around an expression place it.
  func direction(_ item: Item) -> TimeRecipe.Direction {
    var weak = false
    switch word(item.start - 1) == .the ? word(item.start - 2) : word(item.start - 1) {
    case .since: return .past
    case .until: return .future
    case .from, .before, .by: weak = true
    default: break
    }
    var at = item.start - 1
    let first = max(0, item.start - 20)
    while at >= first, !endsSentence(at) {
      switch tense(at) {
      case 1: return .past
      case 2: return .future
      case 3: weak = true
      default: break
      }
      if isLineStart(at) { break }
      at -= 1
    }
    at = item.end
    var isClause = false
    let last = min(tokens.count, item.end + 16)
    while at < last, !isLineStart(at), !endsSentence(at) {
      // A verb of saying behind a comma tells when it was said, not when it is.
      if isComma(at) { isClause = true }
      switch isClause && has(at, .speech) ? 0 : tense(at) {
      case 1: return .past
      case 2, 3: return .future
      default: break
      }
      at += 1
    }
    return weak || item.recipe.hasTime && item.recipe.weekday != 0 ? .future : .unknown
  }

  private func endsSentence(_ i: Int) -> Bool {
    switch mark(i) {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): true
    case UInt8(ascii: "."): !has(i - 1, [.abbreviation, .month, .weekday]) && isSpaced(i + 1)
    default: false
    }
  }

  /// 1 past, 2 future, 3 weakly future, 0 nothing.
  private func tense(_ i: Int) -> Int {
    guard has(i, .word) else { return 0 }
    if let value = value(i, .tense) {
      if value == 1, isInfinitive(i) { return 2 }
      return value
    }
    if word(i) == .to, has(i + 1, .word), !isCapitalized(i + 1), !has(i + 1, .function) { return 3 }
    guard !isCapitalized(i), tokens[i].count > 3 else { return 0 }
    let end = Int(tokens[i].end)
    guard bytes[end - 1] == 0x64, bytes[end - 2] == 0x65 else { return 0 }
    return isInfinitive(i) ? 2 : 1
  }

  /// Whether "be", "will" or "to" before a form makes it one of the future: "is to be opened", "will have left".
  private func isInfinitive(_ i: Int) -> Bool {
    for back in 1...3 where has(i - back, .word) {
      if value(i - back, .tense) == 2 { return true }
      if tokens[i - back].form == TimeReader.be { return true }
    }
    return false
  }

  private static var be: UInt32 { FormHash.hash("be") }
}
