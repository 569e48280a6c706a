import DossierLexicon
import DossierText

/// Times of the clock: 22:40, 9 a.m., 9.30pm, 1100 GMT, 18h30, noon, four o'clock, half past five.
extension TimeReader {
  /// A time of the clock.
  struct Clock {
    var minute: Int
    var zone: Int16 = TimeRecipe.noZone
    var end: Int
  }

  /// A time of the clock that is unmistakable by itself.
  func clock(_ i: Int) -> Clock? {
    guard has(i, .digit) || isNumberWord(i) || has(i, [.dayPart, .timeDeictic]) else { return nil }
    guard var clock = bareClock(i) else { return nil }
    zone(&clock)
    return clock
  }

  private func bareClock(_ i: Int) -> Clock? {
    if let value = value(i, .dayPart), 16..<32 ~= value {
      return Clock(minute: value & 15 == 5 ? 0 : 720, end: i + 1)
    }
    guard isFigure(i) else { return wordClock(i) }
    return has(i, .word) ? compactClock(i) ?? dottedClock(i) : figureClock(i)
  }

  /// "22:40", "9 a.m.", "9.30 pm", "1100 GMT", "at 6".
  private func figureClock(_ i: Int) -> Clock? {
    guard let (value, count) = digits(i) else { return dottedHour(i) ?? lineClock(i) }
    if mark(i + 1) == UInt8(ascii: ":"), count <= 2 {
      if let compact = compactMinutes(i, hour: value) { return compact }
      if let (minute, end) = minutes(behind: i), value <= 24 {
        if let half = meridiem(end) { return twelveHour(value, minute, half.isAfternoon, half.end) }
        // "13:42 of the second period" and results such as 4:41:18 are no times of day.
        if word(end) == .of || mark(end) == UInt8(ascii: ".") && !isSpaced(end) && !isSpaced(end + 1) { return nil }
        return Clock(minute: value * 60 + minute, end: end)
      }
    }
    if count <= 2, let half = meridiem(i + 1) { return twelveHour(value, 0, half.isAfternoon, half.end) }
    if count <= 2, word(i + 1) == .oclock { return oclock(value, i + 2) }
    if count == 4, value / 100 <= 24, value % 100 < 60, value <= 2400 {
      if has(i + 1, .timeZone) && isZone(i + 1) || word(i + 1) == .hrs
        || word(i + 1) == .local && word(i + 2) == .time
        || has(i + 1, .clockPlace) && word(i + 2) == .time
      {
        return Clock(minute: value / 100 * 60 + value % 100, end: word(i + 1) == .hrs ? i + 2 : i + 1)
      }
    }
    guard word(i - 1) == .at, word(i + 1) != nil, isHourAlone(i + 1), let hour = smallHour(i) else { return nil }
    return oclock(hour, i + 1)
  }

  /// "four o'clock", "nine in the morning", "at six", "half past five".
  private func wordClock(_ i: Int) -> Clock? {
    if let value = value(i, .number), value <= 12 {
      if word(i + 1) == .oclock { return oclock(value, i + 2) }
      if let half = meridiem(i + 1) { return twelveHour(value, 0, half.isAfternoon, half.end) }
      if word(i + 1) == .in, word(i + 2) == .the, let part = partOfDay(i + 3) {
        return twelveHour(value, 0, part != .morning, i + 4)
      }
      if word(i - 1) == .at, isHourAlone(i + 1) { return oclock(value, i + 1) }
    }
    if word(i) == .half, word(i + 1) == .past, let hour = smallHour(i + 2) {
      return Clock(minute: hour * 60 + 30, end: i + 3)
    }
    return nil
  }

  private func partOfDay(_ i: Int) -> DayPart? {
    value(i, .dayPart).flatMap { $0 < 16 ? UInt8(exactly: $0) : nil }.flatMap(DayPart.init)
  }

  func smallHour(_ i: Int) -> Int? {
    if let value = value(i, .number), value <= 12 { return value }
    if let (value, count) = digits(i), count <= 2, 1...12 ~= value { return value }
    return nil
  }

  /// "22.05 Polls have closed": a time at the head of a line, where several lines have one.
  private func lineClock(_ i: Int) -> Clock? {
    guard hasTimedLines, isLineStart(i), isCapitalized(i + 1), let (mantissa, exponent) = decimal(i), exponent == -2,
      mantissa / 100 < 24, mantissa % 100 < 60
    else { return nil }
    return Clock(minute: mantissa / 100 * 60 + mantissa % 100, end: i + 1)
  }

  /// Whether nothing that is counted stands behind the figure of "at six".
  private func isHourAlone(_ i: Int) -> Bool {
    if isLineStart(i) { return true }
    switch word(i) {
    case .on, .in, .every, .each, .tonight, .today, .tomorrow, .yesterday, .and:
      return !has(i + 1, .digit) || word(i) != .and
    default:
      let mark = mark(i)
      return mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") || mark == UInt8(ascii: ";")
        || mark == UInt8(ascii: "?")
    }
  }

  /// Four o'clock is in the afternoon unless the text says otherwise; nine in the morning.
  private func oclock(_ hour: Int, _ end: Int) -> Clock? {
    guard 1...24 ~= hour else { return nil }
    if word(end) == .in, word(end + 1) == .the, let part = partOfDay(end + 2) {
      return twelveHour(hour, 0, part != .morning, end + 3)
    }
    return Clock(minute: (hour < 7 ? hour + 12 : hour) * 60, end: end)
  }

  private func twelveHour(_ hour: Int, _ minute: Int, _ isAfternoon: Bool, _ end: Int) -> Clock? {
    guard 0...24 ~= hour, 0...59 ~= minute else { return nil }
    let hour = hour > 12 ? hour : hour % 12 + (isAfternoon ? 12 : 0)
    return Clock(minute: hour * 60 + minute, end: end)
  }

  /// "a.m." or "pm", as one token or with its full stops apart.
  private func meridiem(_ i: Int) -> (isAfternoon: Bool, end: Int)? {
    guard tokens.indices.contains(i) else { return nil }
    switch word(i) {
    case .am: return has(i, .allCaps) || has(i, .dotted) || tokens[i].count == 2 ? (false, i + 1) : nil
    case .pm: return (true, i + 1)
    default: return nil
    }
  }

  /// The minutes of 22:40 and 22:40:15, behind the hour and a colon.
  private func minutes(behind i: Int) -> (minute: Int, end: Int)? {
    guard !isSpaced(i + 1), !isSpaced(i + 2), let minute = minutes(i + 2) else { return nil }
    var end = i + 3
    if mark(end) == UInt8(ascii: ":"), !isSpaced(end + 1), minutes(end + 1) != nil {
      // Only a date or a meridiem beside it tells 11:02:51 from a race result.
      guard has(end + 2, .word) || isDash(end + 2) || mark(end + 2) == UInt8(ascii: "+") || isFigure(i - 1) else {
        return nil
      }
      end += 2
    } else if has(i + 2, .word) {
      return nil
    }
    return (minute, end)
  }

  private func minutes(_ i: Int) -> Int? {
    guard let (minute, count) = digits(i), count == 2, minute < 60 else { return nil }
    return minute
  }

  /// "9.30" as one number before a meridiem.
  private func dottedHour(_ i: Int) -> Clock? {
    guard let half = meridiem(i + 1), let (mantissa, exponent) = decimal(i), exponent == -2, mantissa / 100 <= 24,
      mantissa % 100 < 60
    else { return nil }
    return twelveHour(mantissa / 100, mantissa % 100, half.isAfternoon, half.end)
  }

  /// 9am and 18h30 in one token.
  private func compactClock(_ i: Int) -> Clock? {
    guard let (hour, count, letters) = digitsAndLetters(i), count <= 2 else { return nil }
    if letters.are("am") { return twelveHour(hour, 0, false, i + 1) }
    if letters.are("pm") { return twelveHour(hour, 0, true, i + 1) }
    guard letters.count == 3, letters.first == UInt8(ascii: "h"), hour <= 24,
      let minute = plainNumber(Int(tokens[i].end) - 2, Int(tokens[i].end)), minute < 60
    else { return nil }
    return Clock(minute: hour * 60 + minute, end: i + 1)
  }

  /// 7:30pm in three tokens.
  private func compactMinutes(_ i: Int, hour: Int) -> Clock? {
    guard !isSpaced(i + 2), let (minute, width, letters) = digitsAndLetters(i + 2), width == 2, minute < 60 else {
      return nil
    }
    if letters.are("am") { return twelveHour(hour, minute, false, i + 3) }
    if letters.are("pm") { return twelveHour(hour, minute, true, i + 3) }
    return nil
  }

  /// 9.30pm in one token.
  private func dottedClock(_ i: Int) -> Clock? {
    let start = Int(tokens[i].start)
    let end = Int(tokens[i].end)
    guard 6...7 ~= end - start, bytes[end - 1] | 0x20 == 0x6D, let minute = plainNumber(end - 4, end - 2),
      bytes[end - 5] == UInt8(ascii: "."), let hour = plainNumber(start, end - 5), minute < 60
    else { return nil }
    switch bytes[end - 2] | 0x20 {
    case 0x61: return twelveHour(hour, minute, false, i + 1)
    case 0x70: return twelveHour(hour, minute, true, i + 1)
    default: return nil
    }
  }

  private func isZone(_ i: Int) -> Bool { has(i, .allCaps) || !isCapitalized(i) && tokens[i].count >= 3 }

  /// A zone behind the clock: GMT, EDT, "local time", "Beijing time".
  private func zone(_ clock: inout Clock) {
    let at = clock.end
    if word(at) == .local, word(at + 1) == .time {
      clock.end = at + 2
    } else if has(at, .clockPlace), isCapitalized(at) {
      guard word(at + 1) == .time || value(at, .clockPlace) ?? 0 > 9000 && !has(at + 1, .capitalized),
        let value = value(at, .clockPlace)
      else { return }
      if word(at + 1) == .time {
        clock.end = at + 2
        clock.zone = Int16(clamping: value)
      } else if value <= 9004 {
        clock.end = at + 1
        clock.zone = Int16(clamping: value)
      }
    } else if has(at, .timeZone), isZone(at), let value = value(at, .timeZone) {
      clock.zone = Int16(clamping: value)
      clock.end = at + 1
    }
  }
}
