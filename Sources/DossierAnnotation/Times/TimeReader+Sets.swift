import DossierLexicon
import DossierText

/// Repeated times: every Friday, each spring, daily, twice a week, six days a week, Mondays.
extension TimeReader {
  func repetition(_ i: Int) -> Item? {
    if let weekday = pluralWeekday(i) { return weekday }
    guard let word = word(i) else { return counted(i) }
    switch word {
    case .each, .every, .all: return every(i, word)
    case .daily, .nightly: return adverb(i, 1, .day)
    case .weekly: return adverb(i, 1, .week)
    case .fortnightly: return adverb(i, 2, .week)
    case .monthly: return adverb(i, 1, .month)
    case .quarterly: return adverb(i, 3, .month)
    case .yearly: return adverb(i, 1, .year)
    case .hourly: return adverb(i, 1, .hour)
    case .once, .twice, .thrice: return rate(i, i + 1)
    case .per:
      guard let (unit, isPlural) = unit(i + 1), !isPlural, unit >= .day, has(i - 1, .word) else { return nil }
      return Item(i, i + 2, .set, every(1, unit))
    case .weekday where has(i, .word): return weekdays(i)
    default: return counted(i)
    }
  }

  private func every(_ amount: Int, _ unit: TimeUnit) -> TimeRecipe {
    var recipe = TimeRecipe.length(amount, 0, unit)
    recipe.operation = .every
    return recipe
  }

  /// "daily" and the like are adjectives as often; only the adverb is a time.
  private func adverb(_ i: Int, _ amount: Int, _ unit: TimeUnit) -> Item? {
    guard has(i + 1, .function) || !has(i + 1, .word) || isLineStart(i + 1) || word(i + 1) == .at else { return nil }
    guard !isDash(i - 1), !isDash(i + 1), !has(i - 1, .determiner) else { return nil }
    return Item(i, i + 1, .set, every(amount, unit))
  }

  private func every(_ i: Int, _ word: TimeWord) -> Item? {
    var at = i + 1
    if word == .all {
      guard let (unit, isPlural) = unit(at), !isPlural,
        unit == .week || unit == .year || unit == .day || unit == .night || unit == .season,
        isLineStart(at + 1) || !has(at + 1, .word) || has(at + 1, .function)
      else { return nil }
      return Item(i, at + 1, .duration, .length(1, 0, unit))
    }
    var amount = 1
    if self.word(at) == .other || value(at, .ordinal) == 2 {
      amount = 2
      at += 1
    } else if let rank = value(at, .ordinal), unit(at + 1) != nil {
      amount = rank
      at += 1
    } else if let (count, exponent, end) = number(at), exponent == 0, unit(end) != nil {
      amount = count
      at = end
    } else if self.word(at) == .few, unit(at + 1) != nil {
      var recipe = every(1, unit(at + 1)?.unit ?? .day)
      recipe.hasAmount = false
      return Item(i, at + 2, .set, recipe)
    }
    if self.word(at) == .half, unit(at + 1)?.unit == .hour { return Item(i, at + 2, .set, every(30, .minute)) }
    if self.word(at) == .weekday { return Item(i, at + 1, .set, every(1, .day)) }
    if let (unit, _) = unit(at), unit != .half, unit != .second || amount > 1 {
      return Item(i, at + 1, .set, every(amount, unit == .night ? .day : unit))
    }
    var recipe = TimeRecipe(.recurring)
    var end = at + 1
    if let (weekday, after) = weekday(at) {
      if amount == 2 { return Item(i, after, .set, every(2, .week)) }
      recipe.weekday = UInt8(weekday)
      end = after
      if let part = dayPart(end), !isLineStart(end) {
        recipe.part = part.rawValue
        end += 1
      } else if let clock = clock(self.word(end) == .at ? end + 1 : end) {
        recipe.minute = UInt16(clamping: clock.minute)
        end = clock.end
      }
    } else if let (month, after) = month(at) {
      recipe.month = UInt8(month)
      end = after
      if let day = dayNumber(after), !isLineStart(after) {
        recipe.day = UInt8(day)
        end += 1
      }
    } else if let season = season(at) {
      recipe.period = season
    } else if let part = dayPart(at) {
      // "every morning" is counted in days.
      return Item(i, at + 1, .set, part == .midday ? recipe : every(1, .day))
    } else {
      return nil
    }
    return Item(i, end, .set, recipe)
  }

  /// "twice a week", "once a month", "four times a day".
  private func rate(_ i: Int, _ after: Int) -> Item? {
    let at = word(after) == .every || word(after) == .each ? after : after
    guard word(at) == .a || word(at) == .an || word(at) == .every || word(at) == .each || word(at) == .per,
      let (unit, isPlural) = unit(at + 1), !isPlural, unit >= .hour
    else { return nil }
    return Item(i, at + 2, .set, every(1, unit == .night ? .day : unit))
  }

  /// "four times a day", "six days a week".
  private func counted(_ i: Int) -> Item? {
    guard let (_, _, end) = number(i) else { return nil }
    if word(end) == .times { return rate(i, end + 1) }
    guard let (unit, isPlural) = unit(end), isPlural, unit <= .month,
      word(end + 1) == .a || word(end + 1) == .per || word(end + 1) == .each,
      let (outer, outerPlural) = self.unit(end + 2), !outerPlural, outer > unit
    else { return nil }
    return Item(i, end + 3, .set, every(1, outer))
  }

  /// "Mondays", "Sunday mornings".
  private func pluralWeekday(_ i: Int) -> Item? {
    guard let value = value(i, .pluralWeekday) else {
      guard let (weekday, end) = weekday(i), let part = self.value(end, .dayPart), part >= 32 else { return nil }
      var recipe = TimeRecipe(.recurring)
      recipe.weekday = UInt8(weekday)
      recipe.part = UInt8(part & 7)
      return Item(i, end + 1, .set, recipe)
    }
    var recipe = TimeRecipe(.recurring)
    recipe.weekday = UInt8(clamping: value)
    return Item(i, i + 1, .set, recipe)
  }

  private func weekdays(_ i: Int) -> Item? {
    guard has(i, .word), tokens[i].count == 8 else { return nil }
    return Item(i, i + 1, .set, every(1, .day))
  }
}
