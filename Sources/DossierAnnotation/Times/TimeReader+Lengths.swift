import DossierLexicon
import DossierText

/// Lengths of time and what is built on them: 45 days, two and a half hours, two weeks ago, ten years later, every six months.
extension TimeReader {
  /// "three weeks", "20-year", "half an hour", "an hour", "several days", and "ago", "later" or "earlier" behind them.
  func length(_ i: Int) -> Item? {
    guard var item = simpleLength(i) else { return nil }
    // "2 hours 8 minutes and 36 seconds"
    if item.recipe.hasAmount, item.parts.isEmpty,
      item.recipe.unit <= .hour || item.recipe.unit == .year || item.recipe.unit == .day
    {
      var parts = [item]
      while let next = nextPart(parts[parts.count - 1]), parts.count < 4 { parts.append(next) }
      if parts.count > 1 {
        var recipe = TimeRecipe(.sum)
        recipe.amount = Int32(parts.count)
        item = Item(i, parts[parts.count - 1].end, .duration, recipe, parts: parts)
        return item
      }
    }
    return distance(item) ?? item
  }

  private func nextPart(_ last: Item) -> Item? {
    var at = last.end
    if isComma(at) { at += 1 }
    if word(at) == .and { at += 1 }
    guard !isLineStart(at), let next = simpleLength(at), next.recipe.unit < last.recipe.unit, next.recipe.hasAmount,
      last.recipe.unit <= .hour || next.recipe.unit <= .month, has(at, .digit) || isNumberWord(at)
    else { return nil }
    return next
  }

  private func simpleLength(_ i: Int) -> Item? {
    if let fraction = fraction(i) { return fraction }
    if let (unit, isPlural) = unit(i) { return bareUnit(i, unit, isPlural) }
    var amount: Int? = nil
    var exponent = 0
    var at = i
    if let (mantissa, power, end) = number(i) {
      (amount, exponent, at) = (mantissa, power, end)
    } else if word(i) == .a || word(i) == .an {
      if word(i + 1) == .few || word(i + 1) == .couple {
        amount = word(i + 1) == .couple ? 2 : nil
        at = word(i + 2) == .of ? i + 3 : i + 2
      } else {
        return article(i)
      }
    } else if word(i) == .several || word(i) == .few {
      at = i + 1
    } else {
      return compactLength(i)
    }
    let hyphen = isDash(at) && !isSpaced(at) && !isSpaced(at + 1)
    if hyphen { at += 1 }
    if word(at) == .filler { at += 1 }
    guard let (unit, isPlural) = unit(at),
      hyphen || isPlural || amount == 1 || exponent != 0 || tokens[at].count <= 4 || amount == nil
    else { return nil }
    if unit == .half || unit == .second && !isPlural && !hyphen && amount != 1 || unit == .quarter && amount == 1 {
      return nil
    }
    // "three nights" and "two seasons" are lengths; "five quarters" too, "three quarters of" is a fraction.
    if unit == .quarter, word(at + 1) == .of { return nil }
    if hyphen, isDash(at + 1), word(at + 2) == .old {
      return Item(i, at + 3, .duration, .length(amount, exponent, unit))
    }
    var end = at + 1
    if word(end) == .old, unit == .year { end += 1 }
    if word(end) == .running || word(end) == .straight { end += 1 }
    return Item(i, end, .duration, .length(amount, exponent, unit))
  }

  /// "half an hour", "half a century", "a quarter of an hour", "half hour".
  private func fraction(_ i: Int) -> Item? {
    guard word(i) == .half else { return nil }
    let at = word(i + 1) == .a || word(i + 1) == .an ? i + 2 : isDash(i + 1) ? i + 2 : i + 1
    guard let (unit, isPlural) = unit(at), !isPlural else { return nil }
    let recipe: TimeRecipe
    switch unit {
    case .hour: recipe = .length(30, 0, .minute)
    case .minute: recipe = .length(30, 0, .second)
    case .second: recipe = .length(5, -1, .second)
    case .day: recipe = .length(12, 0, .hour)
    case .year: recipe = .length(6, 0, .month)
    case .decade: recipe = .length(5, 0, .year)
    case .century: recipe = .length(50, 0, .year)
    default: return nil
    }
    return Item(i, at + 1, .duration, recipe)
  }

  /// "an hour", "a year": a length, or how often; "a second look" and "a minute detail" are neither.
  private func article(_ i: Int) -> Item? {
    var at = i + 1
    if word(at) == .entire { at += 1 }
    guard let (unit, isPlural) = unit(at), !isPlural, unit != .half, unit != .quarter, unit != .season, unit != .weekend
    else { return nil }
    let goesOn = has(at + 1, .word) && !isLineStart(at + 1) && !has(at + 1, .function) && word(at + 1) == nil
    if unit == .second || unit == .minute { guard !goesOn, word(at + 1) != .time else { return nil } }
    if isDash(at + 1) { return nil }
    var item = Item(i, at + 1, .duration, .length(1, 0, unit))
    if unit == .hour, word(at + 1) == .and, word(at + 2) == .a, word(at + 3) == .half {
      item.recipe.setAmount(15, -1)
      item.end = at + 4
    }
    if isRate(i) { return nil }
    // "three flights a day": how often, not how long.
    if has(i - 1, .word), !has(i - 1, .preposition), !has(i - 1, .tense), word(i - 1) == nil, word(item.end) != .ago,
      !isSentenceStart(i), !has(i - 1, .conjunction)
    {
      item.type = .set
      item.recipe.operation = .every
    }
    return item
  }

  /// "40 dollars a day": the unit of a quantity that stands before it.
  private func isRate(_ i: Int) -> Bool {
    guard !isSentenceStart(i), has(i - 1, .word) || mark(i - 1) == UInt8(ascii: "%") || has(i - 1, .digit),
      !has(i - 1, .preposition)
    else { return false }
    return (1...3).contains { back in
      has(i - back, .digit) && !has(i - back, .lineStart) && yearNumber(i - back) == nil && dayPart(i - back) == nil
    }
  }

  /// "weeks", "years": so many that the text does not say.
  private func bareUnit(_ i: Int, _ unit: TimeUnit, _ isPlural: Bool) -> Item? {
    guard isPlural, unit != .second, unit != .half, unit != .quarter, unit != .season, unit != .night, unit != .weekend,
      tokens[i].count > 4
    else { return nil }
    if isNumberWord(i - 1) || has(i - 1, .digit) || has(i - 1, .magnitude) || isDash(i - 1) || isDash(i + 1) {
      return nil
    }
    switch word(i + 1) {
    case .ago, .later, .earlier, .before, .after, .of, .old: break
    default:
      switch word(i - 1) {
      case .`for`, .`in`, .within, .over, .after, .throughout, .since, .than, .around: break
      default: return nil
      }
    }
    if word(i + 1) == .of, word(i - 1) != .after, word(i - 1) != .`for` { return nil }
    if unit < .day, word(i - 1) == .`in` || word(i + 1) == .of { return nil }
    return Item(i, i + 1, .duration, .length(nil, 0, unit))
  }

  /// "10min", "2hrs", "5km" is none.
  private func compactLength(_ i: Int) -> Item? {
    guard let (value, _, letters) = digitsAndLetters(i), letters.count >= 3 else { return nil }
    let id = letters.lowercase.withUnsafeBufferPointer { lexicon.lexeme($0) }
    guard let code = lexicon.value(.timeUnit, of: id), code >= 32,
      let unit = UInt8(exactly: code & 31).flatMap(TimeUnit.init)
    else { return nil }
    return Item(i, i + 1, .duration, .length(value, 0, unit))
  }

  /// "ago", "earlier", "later", "before" behind a length make it a date.
  private func distance(_ item: Item) -> Item? {
    let recipe = item.recipe
    var end = item.end
    let sign: Int
    var anchor = TimeRecipe.Anchor.document
    switch word(end) {
    case .ago: sign = -1
    case .hence: sign = 1
    case .earlier: (sign, anchor) = (-1, .previous)
    case .later: (sign, anchor) = (1, .previous)
    case .before where !has(end + 1, .word) || isLineStart(end + 1): (sign, anchor) = (-1, .previous)
    default:
      guard word(end) == .from, word(end + 1) == .now, recipe.hasAmount, recipe.exponent == 0 else { return nil }
      sign = 1
      end += 1
    }
    if word(end) == .later, has(end + 1, .preposition), word(end + 1) == .than { return nil }
    guard recipe.hasAmount, recipe.exponent >= 0 || recipe.unit < .day else {
      return Item(item.start, end + 1, .date, vague(recipe, sign, anchor))
    }
    var amount = Int(recipe.amount)
    for _ in 0..<min(9, max(0, Int(recipe.exponent))) {
      amount = amount.multipliedReportingOverflow(by: 10).partialValue
    }
    guard recipe.unit >= .day else {
      var clock = TimeRecipe(.vague)
      clock.anchor = anchor == .document ? .capture : .previous
      return Item(item.start, end + 1, .time, clock)
    }
    let isWeeks = recipe.unit == .week
    var shift = TimeRecipe.shift(
      sign * min(amount, 1_000_000) * (isWeeks ? 7 : 1), isWeeks ? .day : recipe.unit, anchor: anchor)
    if anchor == .document, isLoneAge(item.start, end + 1) {
      shift = TimeRecipe(.vague)
      shift.anchor = .capture
    }
    return Item(item.start, end + 1, .date, shift)
  }

  private func vague(_ recipe: TimeRecipe, _ sign: Int, _ anchor: TimeRecipe.Anchor) -> TimeRecipe {
    if anchor == .document { return TimeRecipe(sign < 0 ? .past : .future) }
    var vague = TimeRecipe(.vague)
    vague.anchor = anchor
    return vague
  }

  /// Whether an age stands alone on its line, as under a headline of another page: "3 days ago".
  private func isLoneAge(_ start: Int, _ end: Int) -> Bool {
    has(start, .digit) && (isLineStart(start) || has(start - 1, .punctuation))
      && (isLineStart(end) || has(end, .punctuation) && isLineStart(end + 1))
  }
}
