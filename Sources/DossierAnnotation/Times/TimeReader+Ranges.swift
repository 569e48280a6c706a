import DossierLexicon
import DossierText

/// Whole expressions: a point, length or repetition, or two joined into a range.
extension TimeReader {
  /// The expression that begins with the token, if any.
  func expression(_ i: Int) -> Item? {
    let isFigure = isFigure(i)
    if isFigure, isLone(i) { return year(i) }
    let isAmount = isFigure || has(i, [.number, .timeDeictic, .timeLink])
    if isAmount || has(i, [.weekday, .pluralWeekday]), let item = repetition(i) { return recurringRange(item) ?? item }
    if isFigure, let item = dayRange(i) { return item }
    if isFigure, let item = clockRange(i) { return item }
    if let first = point(i) { return pointRange(first) ?? first }
    if isAmount, let item = lengthRange(i) { return item }
    return isAmount || has(i, .timeUnit) ? length(i) : nil
  }

  /// What joins two ends of a range.
  private enum Joint {
    case dash, to, and
  }

  private func joint(_ i: Int) -> (joint: Joint, end: Int)? {
    if isLineStart(i) || isLineStart(i + 1) { return nil }
    if isDash(i) { return isSpaced(i) == isSpaced(i + 1) ? (.dash, i + 1) : nil }
    switch word(i) {
    case .to, .until, .through: return (.to, i + 1)
    case .and, .or: return (.and, i + 1)
    default: return nil
    }
  }

  private func range(_ left: Item, _ right: Item) -> Item {
    Item(left.start, right.end, left.type, TimeRecipe(.range), parts: [left, right])
  }

  // MARK: Days

  /// "26 to 28 August 2025", "11–12 October", "18 and 19 October": the month stands behind the second day.
  private func dayRange(_ i: Int) -> Item? {
    guard let day = dayNumber(i), let (_, at) = joint(i + 1), let right = date(at), right.recipe.day != 0,
      right.recipe.month != 0, right.recipe.weekday == 0, dayNumber(at) != nil
    else { return nil }
    var recipe = right.recipe
    recipe.day = UInt8(day)
    guard recipe.day < right.recipe.day else { return nil }
    return range(Item(i, i + 1, .date, recipe), right)
  }

  /// Two points of the same kind: months, years, weekdays, days.
  private func pointRange(_ left: Item) -> Item? {
    if let years = shortYearRange(left) { return years }
    let comma = isComma(left.end) && left.recipe.day != 0 && left.recipe.year != TimeRecipe.noYear ? 1 : 0
    guard let (joint, at) = joint(left.end + comma), left.type == .date else { return nil }
    let recipe = left.recipe
    if recipe.day != 0, recipe.month != 0, recipe.operation == .nearest, recipe.weekday == 0,
      let day = dayNumber(at), day > Int(recipe.day), unit(at + 1) == nil, !has(at + 1, .magnitude),
      !has(at + 1, .month), clock(at) == nil,
      month(left.start) != nil
    {
      var right = Item(at, at + 1, .date, recipe)
      right.recipe.day = UInt8(day)
      year(after: &right)
      var first = left
      share(&first, &right)
      return range(first, right)
    }
    if word(at) == .now {
      guard recipe.operation == .absolute else { return nil }
      return range(left, Item(at, at + 1, .date, TimeRecipe(.present)))
    }
    guard var right = point(at), right.type == .date, let kind = kind(left), kind == self.kind(right) else {
      return nil
    }
    switch joint {
    case .and:
      let isBetween = word(left.start - 1) == .between
      switch kind {
      case .month: guard !isBetween else { return nil }
      case .weekday: guard recipe.weekday == 6 && right.recipe.weekday == 7 else { return nil }
      case .year: guard isBetween || right.recipe.year == recipe.year + 1 else { return nil }
      case .day: guard right.recipe.month == recipe.month && recipe.month != 0 else { return nil }
      case .other: return nil
      }
    case .dash where kind == .other: return nil
    case .dash, .to: break
    }
    if kind == .year, recipe.operation == .absolute, right.recipe.year <= recipe.year { return nil }
    var first = left
    share(&first, &right)
    return range(first, right)
  }

  private enum Kind {
    case year, month, day, weekday, other
  }

  private func kind(_ item: Item) -> Kind? {
    let recipe = item.recipe
    switch recipe.operation {
    case .absolute, .nearest, .shift: break
    default: return nil
    }
    if recipe.hasTime || recipe.holiday != 0 || recipe.ordinal != 0 { return nil }
    if recipe.day != 0 { return .day }
    if recipe.month != 0 { return .month }
    if recipe.weekday != 0 { return .weekday }
    if recipe.operation == .absolute, recipe.period == .none { return .year }
    return .other
  }

  /// An end without a year takes it from the other end.
  private func share(_ left: inout Item, _ right: inout Item) {
    func hasYear(_ recipe: TimeRecipe) -> Bool { recipe.operation != .nearest }
    if hasYear(right.recipe), !hasYear(left.recipe) {
      left.recipe.operation = right.recipe.operation
      left.recipe.year = right.recipe.year
      left.recipe.unit = right.recipe.unit
      left.recipe.amount = right.recipe.amount
      if left.recipe.month > right.recipe.month {
        if right.recipe.operation == .absolute { left.recipe.year -= 1 } else { left.recipe.amount -= 1 }
      }
    } else if hasYear(left.recipe), !hasYear(right.recipe) {
      right.recipe.operation = left.recipe.operation
      right.recipe.year = left.recipe.year
      right.recipe.unit = left.recipe.unit
      right.recipe.amount = left.recipe.amount
    }
  }

  /// "2016-20", "2015/16", "1861–1930": the second year may be short.
  private func shortYearRange(_ left: Item) -> Item? {
    guard left.recipe.operation == .absolute, left.recipe.month == 0, left.recipe.period == .none, left.type == .date,
      let first = yearNumber(left.end - 1)
    else { return nil }
    let at = left.end
    guard isDash(at) || mark(at) == UInt8(ascii: "/"), !isSpaced(at), !isSpaced(at + 1),
      let (value, count) = digits(at + 1)
    else { return nil }
    guard !(isDash(at + 2) && !isSpaced(at + 2) && isFigure(at + 3)) else { return nil }
    var recipe = TimeRecipe(.absolute)
    if count == 2, first % 100 < value || first % 100 == 99 && value == 0 {
      recipe.year = Int16(clamping: first - first % 100 + value + (value == 0 ? 100 : 0))
    } else if let second = yearNumber(at + 1), second > first {
      recipe.year = Int16(second)
    } else {
      return nil
    }
    return seasonal(range(left, Item(at + 1, at + 2, .date, recipe)))
  }

  /// "2024/25 financial year" is one fiscal year; "2011-12 season" keeps its two years.
  private func seasonal(_ item: Item) -> Item {
    var end = item.end
    if has(end, .word), !isLineStart(end), !has(end, .function), unit(end) == nil, unit(end + 1)?.unit == .year {
      end += 1
    }
    guard let (unit, isPlural) = unit(end), !isPlural, unit == .year || unit == .season, !isLineStart(end) else {
      return item
    }
    var whole = item
    whole.end = end + 1
    if word(end - 1) == .fiscal, let last = item.parts.last {
      whole = Item(item.start, end + 1, .date, last.recipe)
      whole.recipe.period = .fiscal
    }
    return whole
  }

  // MARK: Clock times

  /// "10am to 1pm", "18:00 to 23:30", "10.00–18.00", "9.30 am to 4 pm Wednesday".
  private func clockRange(_ i: Int) -> Item? {
    guard has(i, .digit), let left = clock(i) ?? looseClock(i), let (joint, at) = joint(left.end),
      joint != .and || word(i - 1) == .between,
      let right = clock(at) ?? looseClock(at), clock(i) != nil || clock(at) != nil
    else { return nil }
    var base = TimeRecipe.shift(0, .day, anchor: .context)
    var end = right.end
    let behind = isComma(end) || word(end) == .on ? end + 1 : end
    if !isLineStart(behind), let day = date(behind) ?? relative(behind), day.type == .date,
      day.recipe.day != 0 || day.recipe.weekday != 0 || day.recipe.operation == .shift && day.recipe.unit == .day
    {
      base = day.recipe
      end = day.end
    }
    var first = Item(i, left.end, .time, base)
    var second = Item(at, end, .time, base)
    first.recipe.minute = UInt16(clamping: left.minute)
    second.recipe.minute = UInt16(clamping: right.minute)
    // "9 to 5 p.m.": the first takes the half of the day from the second.
    if clock(i) == nil, right.minute >= 720, left.minute < 720, left.minute + 720 < right.minute {
      first.recipe.minute = UInt16(clamping: left.minute + 720)
    }
    first.recipe.zone = right.zone
    second.recipe.zone = right.zone
    return range(first, second)
  }

  private func looseClock(_ i: Int) -> Clock? {
    if let (hour, count) = digits(i), count <= 2, 1...12 ~= hour { return Clock(minute: hour * 60, end: i + 1) }
    guard let (mantissa, exponent) = decimal(i), exponent == -2, mantissa / 100 <= 24, mantissa % 100 < 60 else {
      return nil
    }
    return Clock(minute: mantissa / 100 * 60 + mantissa % 100, end: i + 1)
  }

  // MARK: Lengths and repetitions

  /// "three to four weeks", "1-2 weeks", "seven or eight years".
  private func lengthRange(_ i: Int) -> Item? {
    guard let (mantissa, exponent, end) = number(i), let (_, at) = joint(end), isNumberWord(at) || has(at, .digit),
      let right = length(at), right.recipe.operation == .length, right.recipe.hasAmount
    else { return nil }
    var left = Item(i, end, .duration, right.recipe)
    left.recipe.setAmount(mantissa, exponent)
    guard left.recipe != right.recipe else { return nil }
    return Item(i, right.end, .duration, TimeRecipe(.lengthRange), parts: [left, right])
  }

  private func recurringRange(_ item: Item) -> Item? {
    guard item.recipe.operation == .recurring, item.recipe.weekday != 0, let (joint, at) = joint(item.end),
      joint != .and,
      let right = repetition(at), right.recipe.operation == .recurring
    else { return nil }
    return Item(item.start, right.end, .set, TimeRecipe(.recurringRange), parts: [item, right])
  }
}
