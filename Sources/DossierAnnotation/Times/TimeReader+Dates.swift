import DossierLexicon
import DossierText

/// Calendar dates in words and figures: March 5, 28 July 2023, Thursday, Dec. 12, 2023-09-08, 09-Sep-2023, 5/6/2023.
extension TimeReader {
  /// A date that begins with a weekday, month, figure or season.
  func date(_ i: Int) -> Item? {
    guard tokens.indices.contains(i) else { return nil }
    if has(i, .weekday), let item = weekdayDate(i) { return item }
    if has(i, .month), let item = monthDate(i) { return item }
    if has(i, .digit), let item = figureDate(i) { return item }
    if has(i, .ordinal), let day = value(i, .ordinal), let item = dayMonth(i, day: day, after: i + 1) { return item }
    if has(i, .season), let item = seasonDate(i) { return item }
    if isCapitalized(i), has(i, .holiday) || lexicon.startsPhrase(tokens[i].lexeme), let item = holiday(i) {
      return item
    }
    return nil
  }

  // MARK: With a weekday

  private func weekdayDate(_ i: Int) -> Item? {
    guard let (weekday, end) = weekday(i) else { return nil }
    var at = end
    if isComma(at) { at += 1 }
    let parenthesis = mark(at) == UInt8(ascii: "(")
    if parenthesis { at += 1 }
    if word(at) == .the, dayNumber(at + 1) != nil { at += 1 }
    if var full = monthDate(at) ?? figureDate(at, afterWeekday: true), full.recipe.day != 0 {
      full.start = i
      full.recipe.weekday = UInt8(weekday)
      if parenthesis, mark(full.end) == UInt8(ascii: ")") { full.end += 1 }
      return full
    }
    if !parenthesis, !isComma(end), let day = dayNumber(at), unit(at + 1) == nil, clock(at) == nil,
      !has(at + 1, .month),
      has(at, .word) || !has(at + 1, .word) && !isDash(at + 1) && mark(at + 1) != UInt8(ascii: ":")
    {
      // "Saturday 22", "Sunday 12th"
      var recipe = TimeRecipe(.nearest)
      recipe.day = UInt8(day)
      recipe.weekday = UInt8(weekday)
      return Item(i, at + 1, .date, recipe)
    }
    var recipe = TimeRecipe(.nearest)
    recipe.weekday = UInt8(weekday)
    return weekdayTail(Item(i, end, .date, recipe))
  }

  /// "Tuesday last week", "Thursday of next week", "Monday week".
  private func weekdayTail(_ item: Item) -> Item {
    var item = item
    let at = word(item.end) == .of ? item.end + 1 : item.end
    if let unit = unit(at + 1), unit.unit == .week, !unit.isPlural, let step = step(at) {
      let weekday = item.recipe.weekday
      item.recipe = .shift(step, .week)
      item.recipe.weekday = weekday
      item.end = at + 2
    } else if at == item.end, let unit = unit(at), unit.unit == .week, !unit.isPlural {
      item.recipe.direction = .after
      item.recipe.amount = 1
      item.end = at + 1
    }
    return item
  }

  /// How many periods "last", "this" and "next" go from the present one.
  func step(_ i: Int) -> Int? {
    switch word(i) {
    case .last, .previous: -1
    case .past where word(i - 1) != .this: -1
    case .this, .current: 0
    case .next, .coming: 1
    default: nil
    }
  }

  // MARK: With a month

  /// A date that begins with a month: March, March 5, March 5, 2024, March 2024, March last year, March quarter.
  func monthDate(_ i: Int) -> Item? {
    guard let (month, end) = month(i) else { return nil }
    var recipe = TimeRecipe(.nearest)
    recipe.month = UInt8(month)
    var item = Item(i, end, .date, recipe)
    if let year = yearNumber(end), !startsClock(end) {
      item.end = end + 1
      item.recipe.operation = .absolute
      item.recipe.year = Int16(year)
      return item
    }
    if let day = dayNumber(end), !startsCount(end, day: day) {
      item.recipe.day = UInt8(day)
      item.end = end + 1
      year(after: &item)
      return item
    }
    if (isComma(end) || word(end) == .of), let year = yearNumber(end + 1), isComma(end) ? isYearLike(end + 1) : true {
      item.end = end + 2
      item.recipe.operation = .absolute
      item.recipe.year = Int16(year)
      return item
    }
    if unit(end)?.unit == .quarter, [3, 6, 9, 12].contains(month) {
      item.recipe.month = 0
      item.recipe.period = TimeRecipe.SubPeriod(rawValue: UInt8(month / 3)) ?? .none
      item.end = end + 1
      return item
    }
    guard isMonthInContext(i, month) else { return nil }
    year(after: &item)
    return item
  }

  /// "May" is also a verb and a name, "March" a verb, "April", "June" and "August" are names.
  private func isMonthInContext(_ i: Int, _ month: Int) -> Bool {
    if word(i - 1) == .in || word(i - 1) == .since || word(i - 1) == .until || word(i - 1) == .last { return true }
    if month == 5 {
      guard isCapitalized(i) else { return false }
      if isSentenceStart(i) { return word(i + 1) == .to || isDash(i + 1) || isComma(i + 1) }
      return !(isCapitalized(i - 1) && !isSentenceStart(i - 1) && !has(i - 1, .month)) && !isNameDash(i)
    }
    guard month == 3 || month == 4 || month == 6 || month == 8 else { return true }
    if !isCapitalized(i) { return month != 3 && month != 8 }
    // A capital next to it on the right makes it a given name ("June Okafor"), unless it is a calendar word.
    let next = i + 1
    return
      !(isCapitalized(next) && !isLineStart(next) && !has(next, .allCaps)
      && !has(next, [.weekday, .month, .season, .holiday, .timeUnit, .timeDeictic, .timeLink]) && isSentenceStart(i))
  }

  private func isNameDash(_ i: Int) -> Bool {
    isDash(i - 1) && !isSpaced(i - 1) && !isSpaced(i) && isCapitalized(i - 2) && !has(i - 2, .month)
  }

  /// Whether four digits are a time of the clock rather than a year.
  private func startsClock(_ i: Int) -> Bool { isHourMark(i + 1) || clock(i) != nil }

  /// A colon with a figure right behind it.
  private func isHourMark(_ i: Int) -> Bool {
    mark(i) == UInt8(ascii: ":") && !isSpaced(i) && !isSpaced(i + 1) && isFigure(i + 1)
  }

  /// Whether the figure behind a month begins something else: "March 5:30", "in May 20 people".
  private func startsCount(_ i: Int, day: Int) -> Bool {
    if has(i, .word) { return false }
    if isHourMark(i + 1) { return true }
    if mark(i + 1) == UInt8(ascii: "%") || has(i + 1, .magnitude) { return true }
    if let half = word(i + 1), half == .am || half == .pm { return true }
    return false
  }

  private func isYearLike(_ i: Int) -> Bool {
    guard let year = yearNumber(i), 1900...2099 ~= year else { return false }
    return !has(i + 1, .word) || has(i + 1, .function) || word(i + 1) != nil || isLineStart(i + 1)
  }

  /// A year or a phrase for one behind a date: ", 2024", "2024", "'23", "last year", "this year", "of this year".
  func year(after item: inout Item) {
    let end = item.end
    if let year = yearNumber(end), !startsClock(end), !isLineStart(end) {
      item.end = end + 1
      item.recipe.operation = .absolute
      item.recipe.year = Int16(year)
    } else if isComma(end), let year = yearNumber(end + 1), !startsClock(end + 1), !isLineStart(end + 1) {
      item.end = end + 2
      item.recipe.operation = .absolute
      item.recipe.year = Int16(year)
    } else {
      let at = word(end) == .of ? end + 1 : word(end) == .the ? end + 1 : end
      guard let (unit, isPlural) = unit(at + 1), unit == .year, !isPlural else { return }
      guard let step = step(at) ?? (word(at) == .following ? 1 : nil) else { return }
      item.recipe.operation = .shift
      item.recipe.unit = .year
      item.recipe.amount = Int32(step)
      item.recipe.anchor = word(at) == .following ? .previous : .document
      item.end = at + 2
    }
  }

  // MARK: With a figure

  /// A date that begins with a figure.
  func figureDate(_ i: Int, afterWeekday: Bool = false) -> Item? {
    if let iso = isoDate(i) { return iso }
    if let slashed = separatedDate(i, afterWeekday: afterWeekday) { return slashed }
    if let dotted = dottedDate(i) { return dotted }
    if let day = dayNumber(i) { return dayMonth(i, day: day, after: i + 1) }
    return nil
  }

  /// "28 July", "28th of July, 2023", "ninth day of June 2022", "09-Sep-2023".
  private func dayMonth(_ i: Int, day: Int, after: Int) -> Item? {
    var at = after
    if unit(at)?.unit == .day, word(at + 1) == .of { at += 1 }
    if word(at) == .of { at += 1 }
    let dashed = isDash(at) && !isSpaced(at)
    if dashed { at += 1 }
    guard let (month, end) = month(at), !isLineStart(at) else { return nil }
    guard isCapitalized(at) || tokens[at].count > 3 || has(i, .digit) else { return nil }
    // "3 May" is a date; "20 may fail" is not.
    if month == 5 || month == 3, !isCapitalized(at), yearNumber(end) == nil, has(end, .word), !isLineStart(end),
      word(end) == nil
    {
      return nil
    }
    var recipe = TimeRecipe(.nearest)
    recipe.day = UInt8(clamping: day)
    recipe.month = UInt8(month)
    var item = Item(i, end, .date, recipe)
    if dashed {
      guard isDash(end), let year = shortYear(end + 1) else { return nil }
      item.end = end + 2
      item.recipe.operation = .absolute
      item.recipe.year = year
    } else {
      year(after: &item)
      if item.recipe.operation == .nearest, let (value, count) = digits(item.end), count == 2, value < 40,
        !isSpaced(item.end + 1), isComma(item.end + 1)
      {
        item.recipe.operation = .absolute
        item.recipe.year = Int16(2000 + value)
        item.end += 1
      }
    }
    return item
  }

  /// A year in four digits or in two, which are of 1950 to 2049.
  private func shortYear(_ i: Int) -> Int16? {
    if let year = yearNumber(i) { return Int16(year) }
    guard let (value, count) = digits(i), count == 2 else { return nil }
    return Int16(value < 50 ? 2000 + value : 1900 + value)
  }

  /// 2023-09-08, perhaps with a clock behind it; an impossible day keeps its fields and gets no value.
  private func isoDate(_ i: Int) -> Item? {
    guard let year = yearNumber(i), isDash(i + 1) || mark(i + 1) == UInt8(ascii: "/"), !isSpaced(i + 1),
      !isSpaced(i + 2),
      let (month, monthCount) = digits(i + 2), monthCount <= 2, mark(i + 3) == mark(i + 1), !isSpaced(i + 3),
      !isSpaced(i + 4)
    else { return nil }
    var recipe = TimeRecipe(.absolute)
    recipe.year = Int16(year)
    recipe.month = UInt8(clamping: month)
    if let (day, dayCount) = digits(i + 4), dayCount <= 2 {
      recipe.day = UInt8(clamping: day)
      return Item(i, i + 5, .date, recipe)
    }
    // 2024-07-02T09:14
    guard let (day, dayCount, letters) = digitsAndLetters(i + 4), dayCount == 2, letters.first == UInt8(ascii: "t"),
      mark(i + 5) == UInt8(ascii: ":"), let minute = plainSuffix(i + 4), let (second, _) = digits(i + 6)
    else { return nil }
    recipe.day = UInt8(clamping: day)
    recipe.minute = UInt16(clamping: minute * 60 + second)
    var end = i + 7
    if mark(end) == UInt8(ascii: ":"), isFigure(end + 1) { end += 2 }
    return minute < 25 && second < 60 ? Item(i, end, .time, recipe) : nil
  }

  private func plainSuffix(_ i: Int) -> Int? { plainNumber(Int(tokens[i].end) - 2, Int(tokens[i].end)) }

  /// 5/6/2023, 30/9, 26-01-2015: day first where the text or the figures tell so.
  private func separatedDate(_ i: Int, afterWeekday: Bool) -> Item? {
    let separator = mark(i + 1)
    let isSlash = separator == UInt8(ascii: "/")
    guard isSlash || separator == UInt8(ascii: "-"), !isSpaced(i + 1), !isSpaced(i + 2),
      let (first, firstCount) = digits(i), firstCount <= 2, let (second, secondCount) = digits(i + 2), secondCount <= 2
    else { return nil }
    let continues = mark(i + 3) == separator && !isSpaced(i + 3) && !isSpaced(i + 4)
    if i > 0, !isSpaced(i), mark(i - 1) == separator { return nil }
    var recipe = TimeRecipe(.nearest)
    if continues {
      guard let year = shortYear(i + 4), isSlash || tokens[i + 4].count == 4 || isLineStart(i) || word(i - 1) == .on
      else { return nil }
      recipe.operation = .absolute
      recipe.year = year
    } else {
      let isPlaced =
        word(i - 1) == .on || word(i - 1) == .from || word(i - 1) == .until || word(i - 1) == .by || word(i - 1) == .to
      guard isSlash,
        first > 12 && second <= 12 || first <= 12 && second > 12 && second <= 31 || afterWeekday
          || isPlaced && firstCount == 2 && secondCount == 2,
        afterWeekday || word(i - 1) != nil || mark(i - 1) == UInt8(ascii: "(") || isLineStart(i),
        !has(i + 3, .timeUnit),
        !has(i + 3, .word) || word(i + 3) != nil || has(i + 3, .function) || afterWeekday || isLineStart(i + 3)
      else { return nil }
    }
    let dayFirst = first > 12 || second <= 12 && isDayFirst
    guard (dayFirst ? first : second) <= 31, (dayFirst ? second : first) <= 12 else {
      return continues && first <= 31 && second <= 31 ? impossible(i, recipe, first, second) : nil
    }
    recipe.day = UInt8(dayFirst ? first : second)
    recipe.month = UInt8(dayFirst ? second : first)
    return recipe.day > 0 && recipe.month > 0 ? Item(i, i + (continues ? 5 : 3), .date, recipe) : nil
  }

  private func impossible(_ i: Int, _ recipe: TimeRecipe, _ first: Int, _ second: Int) -> Item {
    var recipe = recipe
    recipe.day = UInt8(clamping: first)
    recipe.month = UInt8(clamping: second)
    return Item(i, i + 5, .date, recipe)
  }

  /// 12.01.2017, day first, as one number token.
  private func dottedDate(_ i: Int) -> Item? {
    guard isPlainFigure(i), 8...10 ~= tokens[i].count else { return nil }
    var fields: [Int] = []
    for field in bytes[Int(tokens[i].start)..<Int(tokens[i].end)].split(separator: UInt8(ascii: ".")) {
      guard let value = plainNumber(field.startIndex, field.endIndex) else { return nil }
      fields.append(value)
    }
    guard fields.count == 3 else { return nil }
    var recipe = TimeRecipe(.absolute)
    if 1000...2199 ~= fields[2], 1...31 ~= fields[0], 1...12 ~= fields[1] {
      recipe.year = Int16(fields[2])
      recipe.month = UInt8(fields[1])
      recipe.day = UInt8(fields[0])
    } else if 1000...2199 ~= fields[0], 1...12 ~= fields[1], 1...31 ~= fields[2] {
      recipe.year = Int16(fields[0])
      recipe.month = UInt8(fields[1])
      recipe.day = UInt8(fields[2])
    } else {
      return nil
    }
    return Item(i, i + 1, .date, recipe)
  }

  // MARK: Seasons and holidays

  /// "spring 1992", "spring of 2008", "autumn next year", "winter of 1967-68".
  private func seasonDate(_ i: Int) -> Item? {
    guard let season = season(i) else { return nil }
    var recipe = TimeRecipe(.nearest)
    recipe.period = season
    var item = Item(i, i + 1, .date, recipe)
    let of = word(i + 1) == .of ? 1 : 0
    if let year = yearNumber(i + 1 + of), !isLineStart(i + 1) {
      item.recipe.operation = .absolute
      item.recipe.year = Int16(year)
      item.end = i + 2 + of
      if isDash(item.end), !isSpaced(item.end), let (_, count) = digits(item.end + 1), count == 2 || count == 4 {
        item.end += 2
      }
      return item
    }
    year(after: &item)
    if item.end > i + 1 { return item }
    // "fall" and "spring" are verbs and other nouns too, so they need a sign that the season is meant.
    guard isSeasonInContext(i, season) else { return nil }
    return item
  }

  private func isSeasonInContext(_ i: Int, _ season: TimeRecipe.SubPeriod) -> Bool {
    let before = word(i - 1)
    if has(i + 1, .word), !isLineStart(i + 1), !has(i + 1, .function), word(i + 1) == nil { return false }
    if before == .in || before == .since || before == .by || before == .until {
      return !has(i, .ordinal) && tokens[i].count > 4
    }
    if before == .the {
      let outer = word(i - 2)
      return outer == .in || outer == .during || outer == .throughout || outer == .until || outer == .by
        || outer == .over
    }
    return false
  }

  private func holiday(_ i: Int) -> Item? {
    var best: (value: Int, end: Int)?
    for phrase in lexicon.phrases(from: tokens[i].lexeme) where phrase.classes.contains(.holiday) {
      var at = i
      var matched = true
      for lexeme in phrase.lexemes {
        // "New Year's Day" has a possessive ending in the middle, the table has not.
        if has(at, .possessive) { at += 1 }
        guard tokens.indices.contains(at), tokens[at].lexeme == lexeme else {
          matched = false
          break
        }
        at += 1
      }
      if matched, let value = phrase.value {
        best = (value, at)
        break
      }
    }
    if best == nil, let value = value(i, .holiday) { best = (value, i + 1) }
    guard let (value, end) = best, isCapitalized(i) else { return nil }
    // "Christmas parties" is no date; a preposition, a year or a day in the name tells that one is meant.
    guard
      end > i + 1 || yearNumber(end) != nil || word(i - 1) == .at || word(i - 1) == .on || word(i - 1) == .by
        || word(i - 1) == .until || word(i - 1) == .since
    else { return nil }
    var recipe = TimeRecipe(.nearest)
    recipe.holiday = UInt8(clamping: value)
    var item = Item(i, end, .date, recipe)
    year(after: &item)
    return item
  }
}
