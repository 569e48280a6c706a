import DossierLexicon
import DossierText

/// Expressions that point from where the text stands: today, last week, two weeks ago, a year earlier, the 1990s, first half of this year.
extension TimeReader {
  /// A date or period that begins with a word that points.
  func relative(_ i: Int) -> Item? {
    guard let word = word(i) else { return nil }
    switch word {
    case .today: return day(i, 0)
    case .yesterday: return day(i, -1)
    case .tomorrow: return day(i, 1)
    case .tonight:
      var recipe = TimeRecipe.shift(0, .day)
      recipe.part = DayPart.night.rawValue
      return Item(i, i + 1, .time, recipe)
    case .overnight:
      guard self.word(i - 1) != .the, !has(i + 1, .word) || has(i + 1, .function) || isLineStart(i + 1) else {
        return nil
      }
      var recipe = TimeRecipe.shift(0, .day)
      recipe.part = DayPart.night.rawValue
      recipe.anchor = .context
      return Item(i, i + 1, .time, recipe)
    case .now: return isPresent(i) ? Item(i, i + 1, .date, TimeRecipe(.present)) : nil
    case .currently: return Item(i, i + 1, .date, TimeRecipe(.present))
    case .recent:
      guard let (_, isPlural) = unit(i + 1), isPlural else { return nil }
      return Item(i, i + 2, .date, TimeRecipe(.past))
    case .last, .this, .next, .past, .coming, .previous, .following, .same, .that, .current: return pointing(i, word)
    case .fiscal: return fiscal(i)
    case .yearEnd: return nil
    case .noughties, .twenties, .thirties, .forties, .fifties, .sixties, .seventies, .eighties, .nineties:
      return decadeWord(i, word)
    default: return nil
    }
  }

  private func isPresent(_ i: Int) -> Bool {
    // "right now" and "by now" are moments; "now that" and "now to" are not.
    if isDash(i + 1) || word(i + 1) == .that { return false }
    // In mid-sentence before a verb it only says that things have changed.
    return isSentenceStart(i) || !has(i + 1, .word) || isLineStart(i + 1) || has(i - 1, .preposition)
      || word(i - 1) == .until
      || has(i + 1, [.preposition, .conjunction])
  }

  private func day(_ i: Int, _ days: Int) -> Item {
    var item = Item(i, i + 1, .date, .shift(days, .day))
    if let part = dayPart(i + 1), !isLineStart(i + 1) {
      item.recipe.part = part.rawValue
      item.type = .time
      item.end = i + 2
    }
    return item
  }

  /// A part of the day that is no time of the clock, in the singular.
  func dayPart(_ i: Int) -> DayPart? {
    guard let value = value(i, .dayPart), value < 32 else { return nil }
    return UInt8(exactly: value & 15).flatMap(DayPart.init)
  }

  /// "last week", "this Friday", "next spring", "the same day", "past three years".
  private func pointing(_ i: Int, _ word: TimeWord) -> Item? {
    var at = i + 1
    var word = word
    // "this past Friday", "this coming week", "the past few years"
    if word == .this, let second = self.word(at), second == .coming || second == .past || second == .same {
      word = second
      at += 1
    }
    // "talks will last weeks": a verb.
    if word == .last, self.word(i - 1) == .to || (value(i - 1, .tense) ?? 0) >= 2, !has(i - 1, [.preposition]) {
      return nil
    }
    let step: Int
    var anchor = TimeRecipe.Anchor.document
    switch word {
    case .last, .past: step = -1
    case .next, .coming: step = 1
    case .this, .current: step = 0
    case .previous: (step, anchor) = (-1, .previous)
    case .following: (step, anchor) = (1, .previous)
    case .same, .that: (step, anchor) = (0, .previous)
    default: return nil
    }
    if let item = counted(i, at, word, step, anchor) { return item }
    if word == .same, let item = sameOf(i, at) { return item }
    if let (unit, isPlural) = unit(at) { return pointedUnit(i, at, unit, isPlural, word, step, anchor) }
    if let part = dayPart(at) {
      if value(at, .dayPart) ?? 0 >= 16, part == .midday || part == .night && tokens[at].count > 5 { return nil }
      // "last night" is the night of yesterday; "next morning" that of the day after the last date.
      if word == .next { anchor = .previous }
      var recipe = TimeRecipe.shift(step, .day, anchor: anchor)
      recipe.part = part.rawValue
      return Item(i, at + 1, .time, recipe)
    }
    let direction: TimeRecipe.Direction = step < 0 ? .before : step > 0 ? .after : .unknown
    if let (weekday, end) = weekday(at) {
      var recipe = TimeRecipe(.nearest)
      recipe.weekday = UInt8(weekday)
      recipe.direction = step == 0 || word == .coming ? .future : direction
      // "the bank's coming Monday": a verb.
      if word == .coming, self.word(i) == .coming, self.word(i - 1) != .the, self.word(i - 1) != .this { return nil }
      if word == .previous || word == .following || word == .same || word == .that { recipe.anchor = .previous }
      return Item(i, end, .date, recipe)
    }
    if let (month, end) = month(at) {
      var recipe = TimeRecipe(.nearest)
      recipe.month = UInt8(month)
      recipe.direction = direction
      if word == .that || word == .same { recipe.anchor = .previous }
      var item = Item(i, end, .date, recipe)
      if let day = dayNumber(end), !has(end, .word) || ordinal(end) != nil {
        item.recipe.day = UInt8(day)
        item.end = end + 1
        year(after: &item)
      }
      return item
    }
    if let season = season(at) {
      var recipe = TimeRecipe(.nearest)
      recipe.period = season
      recipe.direction = direction
      if step == 0, anchor == .document { recipe = .shift(0, .year); recipe.period = season }
      if word == .that || word == .same { recipe.anchor = .previous }
      return Item(i, at + 1, .date, recipe)
    }
    if self.word(at) == .fiscal, let (unit, _) = unit(at + 1), unit == .year || unit == .quarter {
      return Item(i, at + 2, .date, .shift(step, .year))
    }
    return nil
  }

  /// "last three years", "next 48 hours", "past few months": lengths rather than dates.
  private func counted(_ i: Int, _ at: Int, _ word: TimeWord, _ step: Int, _ anchor: TimeRecipe.Anchor) -> Item? {
    guard step != 0 else { return nil }
    var end = at
    var amount: (Int?, Int) = (nil, 0)
    if let (mantissa, exponent, after) = number(at) {
      amount = (mantissa, exponent)
      end = after
    } else if self.word(at) == .few || self.word(at) == .several {
      end = at + 1
    } else if self.word(at) == .couple, self.word(at + 1) == .of {
      amount = (2, 0)
      end = at + 2
    } else {
      return nil
    }
    guard let (unit, _) = unit(end) else { return nil }
    return Item(i, end + 1, .duration, .length(amount.0, amount.1, unit))
  }

  private func pointedUnit(
    _ i: Int, _ at: Int, _ unit: TimeUnit, _ isPlural: Bool, _ word: TimeWord, _ step: Int, _ anchor: TimeRecipe.Anchor
  ) -> Item? {
    if isPlural {
      guard step != 0, unit >= .day else { return nil }
      return Item(i, at + 1, .date, TimeRecipe(step < 0 ? .past : .future))
    }
    switch unit {
    case .second, .minute, .hour, .half: return nil
    case .night where word != .that && word != .same && word != .following && word != .next:
      var recipe = TimeRecipe.shift(step, .day, anchor: anchor)
      recipe.part = DayPart.night.rawValue
      return Item(i, at + 1, .time, recipe)
    case .decade, .century, .fortnight:
      guard word == .past || word == .last || word == .next || word == .coming || word == .previous else { return nil }
      return Item(i, at + 1, .duration, .length(1, 0, unit))
    default: break
    }
    if word == .past && unit != .weekend && unit != .week { return Item(i, at + 1, .duration, .length(1, 0, unit)) }
    var recipe = TimeRecipe.shift(step, unit, anchor: anchor)
    if unit == .day {
      // "the next day" follows the day told last; "last day" and "this day" are not relative days.
      guard word != .last, word != .past, word != .coming else { return nil }
      if word == .next { recipe.anchor = .previous }
    }
    var item = Item(i, at + 1, .date, recipe)
    if unit == .day, let part = dayPart(at + 1), !isLineStart(at + 1) {
      item.recipe.part = part.rawValue
      item.type = .time
      item.end = at + 2
    }
    return item
  }

  /// "same time last year", "same period last year", "same week last year": as long ago, in a period of the same kind.
  private func sameOf(_ i: Int, _ at: Int) -> Item? {
    let inner: TimeUnit
    if let (unit, isPlural) = unit(at), !isPlural, unit >= .day {
      inner = unit
    } else if self.word(at) == .time || self.word(at) == .period {
      inner = .month
    } else {
      return nil
    }
    guard let step = step(at + 1), let (outer, isPlural) = unit(at + 2), !isPlural, outer > inner,
      outer == .year || outer == .month || outer == .week
    else { return nil }
    var recipe = TimeRecipe.shift(step, outer)
    recipe.ordinalUnit = inner
    recipe.exponent = 2
    return Item(i, at + 3, .date, recipe)
  }

  // MARK: Fiscal years, decades and centuries

  /// "fiscal 2028", "fiscal year 2013-14", "financial year 2024/25".
  private func fiscal(_ i: Int) -> Item? {
    let at = unit(i + 1)?.unit == .year ? i + 2 : i + 1
    guard let year = yearNumber(at) else { return nil }
    var recipe = TimeRecipe(.absolute)
    recipe.period = .fiscal
    recipe.year = Int16(year)
    var end = at + 1
    if isDash(end) || mark(end) == UInt8(ascii: "/"), !isSpaced(end), !isSpaced(end + 1),
      let (_, count) = digits(end + 1),
      count == 2 || count == 4
    {
      recipe.year += 1
      end += 2
    }
    return Item(i, end, .date, recipe)
  }

  private func decadeWord(_ i: Int, _ word: TimeWord) -> Item? {
    guard self.word(i - 1) == .the || self.word(i - 1) == .late || self.word(i - 1) == .early || isDash(i - 1) else {
      return nil
    }
    guard !has(i + 1, [.timeUnit]) else { return nil }
    let first: Int
    switch word {
    case .noughties: first = 2000
    case .twenties: first = 1920
    case .thirties: first = 1930
    case .forties: first = 1940
    case .fifties: first = 1950
    case .sixties: first = 1960
    case .seventies: first = 1970
    case .eighties: first = 1980
    default: first = 1990
    }
    return Item(i, i + 1, .date, decade(first))
  }

  private func decade(_ first: Int) -> TimeRecipe {
    var recipe = TimeRecipe(.absolute)
    recipe.period = .decade
    recipe.year = Int16(clamping: first)
    return recipe
  }

  /// 1990s, 80s, FY2024, Q2 2024, H1, 18th century, first century BC.
  func codedPeriod(_ i: Int) -> Item? {
    if let (value, count, letters) = digitsAndLetters(i), letters.are("s") {
      if count == 4, 1000...2190 ~= value, value % 10 == 0 { return Item(i, i + 1, .date, decade(value)) }
      if count == 2, value % 10 == 0, value >= 20,
        word(i - 1) == .the || word(i - 1) == .late || word(i - 1) == .early || mark(i - 1) == UInt8(ascii: "'")
          || mark(i - 1) == 2
      {
        return Item(i, i + 1, .date, decade(1900 + value))
      }
      return nil
    }
    if let rank = ordinal(i), let item = century(i, rank) { return item }
    return letterCode(i)
  }

  private func century(_ i: Int, _ rank: Int) -> Item? {
    let at = isDash(i + 1) ? i + 2 : i + 1
    guard 1...30 ~= rank, let (unit, _) = unit(at), unit == .century else { return nil }
    var recipe = TimeRecipe(.absolute)
    recipe.period = .century
    recipe.year = Int16(rank - 1) * 100
    var item = Item(i, at + 1, .date, recipe)
    if let era = era(at + 1) {
      if era.isBefore { item.recipe.year = -Int16(rank) * 100 }
      item.end = era.end
    }
    return item
  }

  /// "BC", "B.C.", "AD", "CE" behind a year or century.
  func era(_ i: Int) -> (isBefore: Bool, end: Int)? {
    guard has(i, .allCaps) else { return nil }
    switch word(i) {
    case .bc, .bce: return (true, i + 1)
    case .ad, .ce: return (false, i + 1)
    default: return nil
    }
  }

  /// "FY2024", "FY24", "FY2023/24", "Q2 2024", "H1 2005", "Q3": a letter or two and figures in one token.
  private func letterCode(_ i: Int) -> Item? {
    guard has(i, .word), has(i, .digit), has(i, .capitalized) || tokens[i].count >= 4, 2...6 ~= tokens[i].count else {
      return nil
    }
    let start = Int(tokens[i].start)
    let end = Int(tokens[i].end)
    let first = bytes[start] | 0x20
    var recipe = TimeRecipe(.nearest)
    if first == 0x66, bytes[start + 1] | 0x20 == 0x79, let figure = plainNumber(start + 2, end), end - start != 5 {
      recipe.operation = .absolute
      recipe.period = .fiscal
      recipe.year = Int16(clamping: figure < 100 ? (figure < 50 ? 2000 : 1900) + figure : figure)
      var last = i + 1
      if isDash(last) || mark(last) == UInt8(ascii: "/"), !isSpaced(last), !isSpaced(last + 1),
        let (_, count) = digits(last + 1), count == 2 || count == 4
      {
        recipe.year += 1
        last += 2
      }
      return Item(i, last, .date, recipe)
    }
    guard end - start == 2, first == 0x71 || first == 0x68, let figure = plainNumber(start + 1, end),
      1...(first == 0x71 ? 4 : 2) ~= figure
    else { return nil }
    recipe.period = TimeRecipe.SubPeriod(rawValue: UInt8(first == 0x71 ? figure : figure + 4)) ?? .none
    var item = Item(i, i + 1, .date, recipe)
    let of = word(item.end) == .of ? 1 : 0
    if let year = yearNumber(item.end + of) {
      item.recipe.operation = .absolute
      item.recipe.year = Int16(year)
      item.end += 1 + of
    } else if word(item.end + of) == .fiscal, var outer = fiscal(item.end + of) {
      outer.start = i
      return outer
    } else if first == 0x68, yearNumber(i - 1) == nil {
      return nil
    }
    return item
  }
}

extension TimeUnit: Comparable {
  /// Orders by raw value, which grows with the length from seconds to centuries.
  public static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rawValue < b.rawValue }
}
