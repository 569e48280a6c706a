import DossierLexicon
import DossierText

/// Where an expression can begin: two looks, at a token and at the one behind it, that most tokens fail.
extension TimeReader {
  /// Classes of the words with which an expression can begin besides those that only point.
  private static var calendar: WordClass {
    [.month, .weekday, .pluralWeekday, .timeUnit, .dayPart, .season, .holiday]
  }

  /// Words that make a time of the figure or number word before them, besides some of grammar.
  private static var measures: WordClass { [.month, .timeUnit, .magnitude, .timeZone, .clockPlace, .number] }

  /// What "last", "this" and "next" can point at, and words that may stand between.
  private static var pointees: WordClass {
    [.month, .weekday, .timeUnit, .dayPart, .season, .timeDeictic, .timeLink, .magnitude, .number]
  }

  /// The tokens that are a figure or a word of time.
  func openings() -> [Int] {
    let openers = TimeReader.calendar.union([.timeDeictic, .number, .ordinal])
    var found: [Int] = []
    found.reserveCapacity(tokens.count / 8)
    for i in tokens.indices
    where !tokens[i].classes.isDisjoint(with: openers) || tokens[i].traits.contains(.digit) {
      found.append(i)
    }
    return found
  }

  /// Whether an expression may begin with token number `i`, one of the openings, as far as the token behind it tells.
  func mayOpen(_ i: Int) -> Bool {
    guard !has(i, TimeReader.calendar) else { return true }
    let next = i + 1
    if has(i, .digit) { return mayOpenWithFigure(i) }
    if isNumberWord(i) { return isMeasured(i) || word(next) == .in || isDash(next) || word(i - 1) == .at }
    if has(i, .ordinal) { return has(next, TimeReader.pointees) || has(next, .digit) || isDash(next) }
    switch word(i) {
    case .a, .an: return has(next, [.timeUnit, .timeDeictic, .magnitude, .timeLink])
    case .last, .next, .this, .past, .coming, .previous, .following, .same, .that, .current, .recent, .final:
      return has(next, TimeReader.pointees) || has(next, .digit) || isDash(next)
    case .all, .per: return has(next, .timeUnit)
    case .several, .few, .half: return has(next, [.timeUnit, .timeDeictic, .timeLink]) || isDash(next)
    case .other, .another, .couple, nil: return false
    default: return true
    }
  }

  private func mayOpenWithFigure(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.traits.contains(.number) else {
      // FY2024, Q2, H1.
      switch bytes[Int(token.start)] | 0x20 {
      case UInt8(ascii: "f"), UInt8(ascii: "h"), UInt8(ascii: "q"): return true
      default: return has(i, [.timeDeictic, .ordinal]) || isNumberWord(i)
      }
    }
    return token.count == 4 || !isLone(i)
  }

  /// Whether the word behind a figure or number word may make it a time.
  private func isMeasured(_ i: Int) -> Bool {
    if has(i + 1, TimeReader.measures) { return true }
    switch word(i + 1) {
    case .to, .until, .through, .and, .or, .of, .am, .pm, .oclock, .hrs, .local, .bc, .bce, .ad, .ce, .times, .filler:
      return true
    case nil: return false
    default: return word(i - 1) == .at
    }
  }

  /// Whether nothing behind a figure without letters and nothing in it makes it a time, unless it is a year: no unit,
  /// no month, no mark of a date or clock.
  func isLone(_ i: Int) -> Bool {
    // 12.01.2017 and letters behind the digits.
    guard isPlainFigure(i), tokens[i].count < 8, !(hasTimedLines && isLineStart(i)) else { return false }
    if isMeasured(i) { return false }
    switch mark(i + 1) {
    case UInt8(ascii: "-"), 1, UInt8(ascii: "/"), UInt8(ascii: ":"): return false
    default: return true
    }
  }
}
