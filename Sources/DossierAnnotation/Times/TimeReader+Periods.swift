import DossierLexicon
import DossierText

/// Parts of periods and of days: first half of this year, third week of May, end of 2006, early March, morning of June 9, 9 a.m. on Friday.
extension TimeReader {
  /// One point of time, with what stands before and behind it.
  func point(_ i: Int) -> Item? {
    let points = has(i, [.timeDeictic, .timeLink])
    let isRank = has(i, .ordinal) || isFigure(i) && has(i, .word)
    if points, let item = modified(i) { return item }
    if isFigure(i) || points || has(i, [.number, .dayPart]), let clock = clockWithDate(i) { return clock }
    if points || isRank, let item = ordinalPeriod(i) { return item }
    if var item = calendarPoint(i) {
      attachTime(&item)
      return item
    }
    if has(i, .dayPart), let item = dayPartWithDate(i) { return item }
    if points || has(i, .timeUnit), let item = endedPeriod(i) { return item }
    if has(i, .timeUnit), let item = weekend(i) ?? wholeDay(i) { return item }
    return year(i)
  }

  /// A date, a period with a code of its own, or what a word points at.
  func calendarPoint(_ i: Int) -> Item? {
    if let item = date(i) { return item }
    if has(i, .digit) || has(i, .ordinal), let item = codedPeriod(i) { return item }
    return has(i, [.timeDeictic, .timeLink]) ? relative(i) : nil
  }

  // MARK: Modifiers

  /// "early March", "mid-2015", "end of 2006", "the start of next week", "late on Wednesday".
  private func modified(_ i: Int) -> Item? {
    guard let word = word(i) else { return nil }
    let modifier: TimeRecipe.Modifier
    switch word {
    case .early: modifier = .start
    case .late, .later, .earlier: modifier = .end
    case .mid, .middle: modifier = .mid
    case .end, .yearEnd: modifier = .end
    case .start: modifier = .start
    case .entire where self.word(i + 1) == .of: modifier = .none
    default: return nil
    }
    var at = i + 1
    if word == .entire {
      at += 1
    } else if word == .end || word == .start || word == .middle {
      if self.word(at) == .of {
        at += 1
      } else if isDash(at), !isSpaced(at), word == .end {
        at += 1
      } else {
        return nil
      }
      if self.word(at) == .the, self.word(at + 1) == .filler, unit(at + 2)?.unit == .year {
        var recipe = TimeRecipe.shift(0, .year)
        recipe.modifier = modifier
        return Item(i, at + 3, .date, recipe)
      }
      if self.word(at) == .the, let (unit, isPlural) = unit(at + 1), !isPlural,
        unit == .year || unit == .month || unit == .week || unit == .quarter, self.word(at + 2) != .of
      {
        var recipe = TimeRecipe.shift(0, unit)
        recipe.modifier = modifier
        return Item(i, at + 2, .date, recipe)
      }
    } else if word == .later || word == .earlier {
      guard var item = relative(at), item.recipe.operation == .shift, item.recipe.amount == 0, item.type == .date,
        item.recipe.unit != .day
      else {
        return nil
      }
      item.start = i
      return item
    } else if isDash(at) {
      at += 1
    } else if word == .early || word == .late, self.word(at) == .on || self.word(at) == .`in` {
      at += 1
      guard has(at, .weekday) || has(at, .digit) && self.word(i + 1) == .on else { return nil }
    }
    guard var item = modifiable(at) else { return nil }
    item.start = i
    item.recipe.modifier = modifier
    // Early and late on a day are parts of it.
    if item.type == .date, item.recipe.weekday != 0 || item.recipe.operation == .shift && item.recipe.unit == .day,
      word == .early || word == .late, item.recipe.part == 0
    {
      item.recipe.part = (word == .early ? DayPart.morning : .night).rawValue
      item.type = .time
    }
    return item
  }

  private func modifiable(_ i: Int) -> Item? {
    if let item = calendarPoint(i) { return item.type == .duration ? nil : item }
    if let year = yearNumber(i), 1400...2100 ~= year, !has(i + 1, .magnitude) { return self.year(i, certain: true) }
    if let season = season(i), !has(i + 1, .word) || has(i + 1, .function) || isLineStart(i + 1) {
      var recipe = TimeRecipe(.nearest)
      recipe.period = season
      return Item(i, i + 1, .date, recipe)
    }
    if let part = dayPart(i), value(i, .dayPart) ?? 32 < 16 {
      var recipe = TimeRecipe.shift(0, .day, anchor: .context)
      recipe.part = part.rawValue
      return Item(i, i + 1, .time, recipe)
    }
    return nil
  }

  // MARK: Ordinals

  /// "first half of this year", "second quarter", "third week of May", "first five months of 2021", "last Sunday in July".
  private func ordinalPeriod(_ i: Int) -> Item? {
    let isLast = word(i) == .last || word(i) == .final
    guard let rank = isLast ? -1 : ordinal(i), rank <= 53 else { return nil }
    if rank > 0, let item = portion(i, rank) { return item }
    let at = isDash(i + 1) ? i + 2 : i + 1
    if let (unit, isPlural) = unit(at), !isPlural {
      var recipe = TimeRecipe(.nearest)
      switch unit {
      case .half where 1...2 ~= rank: recipe.period = rank == 1 ? .firstHalf : .secondHalf
      case .quarter where 1...4 ~= rank: recipe.period = TimeRecipe.SubPeriod(rawValue: UInt8(rank)) ?? .none
      case .week, .day, .month, .weekend:
        recipe.ordinal = Int8(clamping: rank)
        recipe.ordinalUnit = unit
        return inside(Item(i, at + 1, .date, recipe), isRequired: true)
      default: return nil
      }
      let isPeriodOfMatch = unit == .half || unit == .quarter
      let result = inside(Item(i, at + 1, .date, recipe), isRequired: false)
      // A half and a quarter are also parts of a game; alone they need "the" and a preposition of time.
      if isPeriodOfMatch, result?.end == at + 1, !isFinancial(i) { return nil }
      return result
    }
    if let (weekday, end) = weekday(at), has(at, .capitalized) {
      var recipe = TimeRecipe(.nearest)
      recipe.weekday = UInt8(weekday)
      recipe.ordinal = Int8(clamping: rank)
      guard word(end) == .of || word(end) == .`in` else { return nil }
      if word(end + 1) == .the || word(end + 1) == .each || word(end + 1) == .every, unit(end + 2)?.unit == .month {
        recipe = TimeRecipe(.every)
        recipe.setAmount(1)
        recipe.unit = .month
        return Item(i, end + 3, .set, recipe)
      }
      return inside(Item(i, end, .date, recipe), isRequired: true)
    }
    // "the 20th": a day of the month near the reference.
    if isFigure(i), 1...31 ~= rank, word(i - 1) == .the,
      !has(i + 1, .word) || has(i + 1, .function) || isLineStart(i + 1),
      word(i - 2) == .on || word(i - 2) == .until || word(i - 2) == .from || word(i - 2) == .since || word(i - 2) == .by
    {
      var recipe = TimeRecipe(.nearest)
      recipe.day = UInt8(rank)
      return Item(i, i + 1, .date, recipe)
    }
    return nil
  }

  private func isFinancial(_ i: Int) -> Bool {
    let before = word(i - 1)
    if isDash(i + 1) { return has(i + 3, .word) }
    guard before == .the else { return before == .`in` || before == .`for` }
    switch word(i - 2) {
    case .`in`, .`for`, .by, .since, .during, .from, .of: return true
    default: return false
    }
  }

  /// "of this year", "of 2021", "of May", "2024" behind a part of a period.
  private func inside(_ item: Item, isRequired: Bool) -> Item? {
    var at = item.end
    if word(at) == .of || word(at) == .`in` { at += 1 } else if yearNumber(at) == nil { return isRequired ? nil : item }
    if word(at) == .the, let (unit, isPlural) = unit(at + 1), !isPlural, unit == .year || unit == .month {
      var inner = item
      inner.recipe.operation = .shift
      inner.recipe.unit = unit
      inner.end = at + 2
      return inner
    }
    guard
      let outer = yearNumber(at) != nil ? year(at, certain: true) : monthDate(at) ?? relative(at) ?? codedPeriod(at),
      outer.type == .date, outer.recipe.day == 0
    else { return isRequired ? nil : item }
    var inner = outer
    inner.start = item.start
    inner.recipe.ordinal = item.recipe.ordinal
    inner.recipe.ordinalUnit = item.recipe.ordinalUnit
    if item.recipe.weekday != 0 { inner.recipe.weekday = item.recipe.weekday }
    if item.recipe.period != .none {
      // "the first half of October" is a part of a month, which has no code of its own.
      if outer.recipe.month != 0 || outer.recipe.period != .none && outer.recipe.period != .fiscal {
        inner.recipe.modifier = item.recipe.period == .firstHalf ? .start : .end
      } else {
        inner.recipe.period = item.recipe.period
      }
    }
    return inner
  }

  /// "first five months of 2021", "first three quarters".
  private func portion(_ i: Int, _ rank: Int) -> Item? {
    guard rank == 1, let (count, exponent, end) = number(i + 1), exponent == 0, 1...53 ~= count,
      let (unit, isPlural) = unit(end), isPlural, unit == .month || unit == .quarter || unit == .week || unit == .day
    else { return nil }
    var recipe = TimeRecipe(.nearest)
    recipe.ordinal = Int8(count)
    recipe.ordinalUnit = unit
    guard var item = inside(Item(i, end + 1, .date, recipe), isRequired: false) else { return nil }
    if item.end == end + 1 {
      guard unit == .month || unit == .quarter else { return nil }
      item.recipe = .shift(0, .year)
      item.recipe.ordinal = recipe.ordinal
      item.recipe.ordinalUnit = unit
    }
    item.recipe.direction = item.recipe.operation == .nearest ? .unknown : item.recipe.direction
    item.recipe.hasAmount = item.recipe.operation != .nearest && item.recipe.hasAmount
    var portion = item
    portion.recipe.exponent = 1
    return portion
  }

  // MARK: Times of day

  /// "at 4:40 PM EDT", ", 7:00 p.m.", "9pm", "morning" behind a date.
  private func attachTime(_ item: inout Item) {
    guard item.type == .date, item.recipe.operation != .past, item.recipe.operation != .future,
      item.recipe.day != 0 || item.recipe.weekday != 0 || item.recipe.operation == .shift && item.recipe.unit == .day
        || item.recipe.holiday != 0
    else { return }
    var at = item.end
    if isLineStart(at) { return }
    if let part = dayPart(at), item.recipe.ordinal == 0 {
      if let clock = clock(at) {
        item.recipe.minute = UInt16(clamping: part == .night ? 1440 : clock.minute)
        item.end = clock.end
      } else {
        item.recipe.part = part.rawValue
        item.end = at + 1
      }
      item.type = .time
      return
    }
    if isComma(at) { at += 1 }
    let hasAt = word(at) == .at
    if hasAt { at += 1 }
    if let clock = clock(at) {
      set(clock, &item)
    } else if hasAt || item.recipe.weekday != 0, let (value, count) = digits(at), count == 4, value / 100 < 24,
      value % 100 < 60,
      item.recipe.day == 0, hasAt || value < 1900
    {
      item.recipe.minute = UInt16(value / 100 * 60 + value % 100)
      item.type = .time
      item.end = at + 1
    }
  }

  func set(_ clock: Clock, _ item: inout Item) {
    item.recipe.minute = UInt16(clamping: clock.minute)
    item.recipe.zone = clock.zone
    item.type = .time
    item.end = clock.end
  }

  /// "9 a.m.", and the date behind it: "on Wednesday", "today", "next Friday", ", 26 January 2010".
  private func clockWithDate(_ i: Int) -> Item? {
    guard let clock = clock(i) else { return nil }
    var at = clock.end
    if word(at) == .on || isComma(at) || word(at) == .of { at += 1 }
    if word(at) == .`in`, word(at + 1) == .the, let part = dayPart(at + 2) {
      var recipe = TimeRecipe.shift(0, .day, anchor: .context)
      let hour = clock.minute / 60
      recipe.minute = UInt16(clamping: clock.minute + (part != .morning && hour < 12 ? 720 : 0))
      return Item(i, at + 3, .time, recipe)
    }
    if !isLineStart(at), let day = date(at) ?? relative(at), day.type == .date || day.recipe.hasTime,
      day.recipe.day != 0 || day.recipe.weekday != 0
        || day.recipe.operation == .shift && day.recipe.unit == .day && day.recipe.anchor == .document
    {
      var item = day
      item.start = i
      item.recipe.part = 0
      item.recipe.minute = UInt16(clamping: clock.minute)
      if let part = DayPart(rawValue: day.recipe.part), part != .morning, clock.minute < 720, clock.minute > 0 {
        item.recipe.minute += 720
      }
      item.recipe.zone = clock.zone
      item.type = .time
      // "noon on Tuesday" and "midnight Friday": the end of that day.
      return item
    }
    var recipe = TimeRecipe.shift(0, .day, anchor: .context)
    recipe.minute = UInt16(clamping: clock.minute)
    recipe.zone = clock.zone
    return Item(i, clock.end, .time, recipe)
  }

  /// "morning of June 9", "night of 4 March 1911", "Tuesday" is none; a bare "dawn" is a time of the day told last.
  private func dayPartWithDate(_ i: Int) -> Item? {
    guard let part = dayPart(i), value(i, .dayPart) ?? 32 < 16 else { return nil }
    if word(i + 1) == .of || word(i + 1) == .on {
      let at = word(i + 2) == .the ? i + 3 : i + 2
      if var day = date(at), day.recipe.day != 0 || day.recipe.weekday != 0, !day.recipe.hasTime {
        if let (_, to) = nightEnd(day) { day.end = to }
        day.start = i
        day.recipe.part = part.rawValue
        day.type = .time
        return day
      }
    }
    guard !has(i + 1, .word) || has(i + 1, .function) || isLineStart(i + 1) || word(i + 1) != nil, !isDash(i + 1),
      !isDash(i - 1)
    else { return nil }
    switch word(i - 1) {
    case .at, .by, .until, .before, .after, .around, .since: break
    case .the where word(i - 2) == .`in` || word(i - 2) == .during || word(i - 2) == .throughout: break
    default: return nil
    }
    var recipe = TimeRecipe.shift(0, .day, anchor: .context)
    recipe.part = part.rawValue
    return Item(i, i + 1, .time, recipe)
  }

  /// "night of Sunday to Monday" is one night, of the first day.
  private func nightEnd(_ day: Item) -> (Item, Int)? {
    guard isDash(day.end) || word(day.end) == .to, let next = date(day.end + 1),
      next.recipe.day != 0 || next.recipe.weekday != 0
    else { return nil }
    return (next, next.end)
  }

  // MARK: Weeks, quarters and years by their end

  /// "week ended June 6", "year to March 31, 2001", "fiscal year that ended March 31": the period that ends then.
  private func endedPeriod(_ i: Int) -> Item? {
    let at = word(i) == .fiscal ? i + 1 : i
    guard let (unit, isPlural) = unit(at), !isPlural,
      unit == .week || unit == .quarter || unit == .year || unit == .month
    else { return nil }
    var end = at + 1
    if word(end) == .that { end += 1 }
    guard word(end) == .ended || word(end) == .to && (unit == .year || unit == .quarter) else { return nil }
    end += 1
    if word(end) == .on { end += 1 }
    guard var item = monthDate(end) ?? figureDate(end), item.recipe.month != 0, item.recipe.ordinal == 0 else {
      return nil
    }
    item.start = i
    item.recipe.ordinalUnit = unit
    item.recipe.ordinal = 1
    item.recipe.exponent = 3
    item.recipe.direction = .past
    return item
  }

  /// "over the weekend", "until the weekend": the nearest one.
  private func weekend(_ i: Int) -> Item? {
    guard let (unit, isPlural) = unit(i), unit == .weekend, !isPlural, word(i - 1) == .the,
      !has(i + 1, .word) || has(i + 1, .function) || isLineStart(i + 1) || word(i + 1) != nil
    else { return nil }
    var recipe = TimeRecipe(.nearest)
    recipe.period = .weekend
    if word(i - 2) == .over || word(i - 2) == .during { recipe.direction = .past }
    return Item(i, i + 1, .date, recipe)
  }

  /// "throughout the day", "later in the day": the day of the text.
  private func wholeDay(_ i: Int) -> Item? {
    guard let (unit, isPlural) = unit(i), unit == .day, !isPlural, word(i - 1) == .the, word(i + 1) != .of else {
      return nil
    }
    switch word(i - 2) {
    case .throughout, .during: break
    case .in where word(i - 3) == .later || word(i - 3) == .earlier || word(i - 3) == .early || word(i - 3) == .late:
      break
    default: return nil
    }
    return Item(i, i + 1, .date, .shift(0, .day, anchor: .context))
  }

  // MARK: Years

  /// "2019", "year 2000", "1066", "500 BC".
  func year(_ i: Int, certain: Bool = false) -> Item? {
    if let (unit, isPlural) = unit(i), unit == .year, !isPlural, let item = year(i + 1, certain: true) {
      var item = item
      item.start = i
      return item
    }
    guard isPlainFigure(i), tokens[i].count == 4 || has(i + 1, .allCaps), let (value, count) = digits(i), value > 0
    else {
      return nil
    }
    var recipe = TimeRecipe(.absolute)
    if let era = era(i + 1), value <= 30_000 {
      recipe.year = Int16(clamping: era.isBefore ? 1 - value : value)
      return Item(i, era.end, .date, recipe)
    }
    guard count == 4, 1000...2199 ~= value, certain || isYear(i, value) else { return nil }
    recipe.year = Int16(value)
    return Item(i, i + 1, .date, recipe)
  }

  /// Whether a capitalized word right before the figure makes it part of a name: "Agenda 2030", "Summit 2025".
  private func isNumberOfName(_ i: Int) -> Bool {
    isCapitalized(i - 1) && !isSentenceStart(i - 1) && !isLineStart(i) && isSpaced(i) && has(i - 1, .word)
      && word(i - 1) == nil
      && !has(i - 1, [.month, .weekday, .season, .holiday, .preposition, .timeUnit])
  }

  /// Whether four digits are a year and not a count, a price, a result or a house number.
  private func isYear(_ i: Int, _ value: Int) -> Bool {
    let before = mark(i - 1)
    if isNumberOfName(i) { return false }
    if !isSpaced(i) {
      switch before {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), 1, 2: break
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        guard yearNumber(i - 2) != nil else { return false }
      default: return false
      }
    } else if before == UInt8(ascii: "$") || before == UInt8(ascii: "#") {
      return false
    }
    if has(i - 1, [.currency]) || has(i + 1, [.magnitude]) || mark(i + 1) == UInt8(ascii: "%") { return false }
    if has(i + 1, [.timeUnit]), let (_, isPlural) = unit(i + 1), isPlural { return false }
    if mark(i + 1) == UInt8(ascii: ":"), !isSpaced(i + 1), !isSpaced(i + 2) { return false }
    if mark(i + 1) == UInt8(ascii: "."), !isSpaced(i + 1), has(i + 2, .digit), !isSpaced(i + 2) { return false }
    switch word(i - 1) {
    case .`in`, .since, .until, .from, .by, .during, .early, .late, .mid, .before, .after, .through, .throughout,
      .between:
      return value >= 1000
    default: break
    }
    let isPlain = 1900...2060 ~= value
    let endsHere = !has(i + 1, .word) || isLineStart(i + 1)
    if value >= 1400, endsHere, before != 0, before != UInt8(ascii: "."),
      before != UInt8(ascii: "-") || yearNumber(i - 2) != nil
    {
      return true
    }
    if value >= 1700, word(i - 1) == .the || word(i - 1) == .around || word(i - 1) == .of,
      !isDash(i + 1) || digits(i + 2) != nil
    {
      return true
    }
    if has(i + 1, [.unit, .currency]) && !has(i + 1, [.function, .timeUnit]) { return false }
    if isLineStart(i), isLineStart(i + 1) { return isPlain }
    // A capital before it without a preposition makes a name with a number ("Agenda 2030", "Route 2010"), unless a mark parts them.
    return isPlain || before == UInt8(ascii: "(") && value >= 1400 || isDash(i + 1) && yearNumber(i + 2) != nil
      || isDash(i - 1) && yearNumber(i - 2) != nil
  }
}
