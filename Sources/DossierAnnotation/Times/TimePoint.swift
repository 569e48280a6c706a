/// A season of the northern year, as TIMEX3 names it.
public enum Season: UInt8, Sendable, CaseIterable {
  /// March to May.
  case spring = 1
  /// June to August.
  case summer
  /// September to November.
  case autumn
  /// December to February of the year after.
  case winter

  var code: String { ["SP", "SU", "FA", "WI"][Int(rawValue) - 1] }
}

/// A part of the day.
public enum DayPart: UInt8, Sendable, CaseIterable {
  /// Morning.
  case morning = 1
  /// Midday.
  case midday
  /// Afternoon.
  case afternoon
  /// Evening.
  case evening
  /// Night.
  case night

  var code: String { ["MO", "MI", "AF", "EV", "NI"][Int(rawValue) - 1] }
}

/// A time of day as far as a text tells it.
public enum TimeOfDay: Hashable, Sendable {
  /// Morning, afternoon and so on.
  case part(DayPart)
  /// Minutes from midnight, 0 to 1440, and the distance from UTC in minutes where a zone is named.
  case clock(minute: Int, zone: Int?)

  /// The text behind the day in a TIMEX3 value, with its `T`.
  public var text: String {
    switch self {
    case .part(let part): return "T\(part.code)"
    case .clock(let minute, let zone):
      let clock = "T\(TimePoint.padded(minute / 60, 2)):\(TimePoint.padded(minute % 60, 2))"
      guard let zone else { return clock }
      if zone == 0 { return clock + "Z" }
      let distance = abs(zone)
      return clock + (zone < 0 ? "-" : "+") + TimePoint.padded(distance / 60, 2) + ":"
        + TimePoint.padded(distance % 60, 2)
    }
  }
}

/// A calendar date or period, perhaps with parts left open, perhaps with a time of day.
public struct TimePoint: Hashable, Sendable {
  /// What stretch of the calendar is meant. Years are astronomical: 0 is 1 BC.
  public enum Period: Hashable, Sendable {
    /// One day.
    case day(CivilDate)
    /// A month of a year.
    case month(Int, of: Int)
    /// A year.
    case year(Int)
    /// Ten years, by the digits before the last: 199 is the 1990s.
    case decade(Int)
    /// A hundred years, by the digits before the last two: 19 is 1900 to 1999.
    case century(Int)
    /// A quarter, 1 to 4.
    case quarter(Int, of: Int)
    /// A half, 1 or 2.
    case half(Int, of: Int)
    /// A season, by the year in which it begins.
    case season(Season, of: Int)
    /// An ISO 8601 week.
    case week(Int, of: Int)
    /// The weekend of an ISO 8601 week.
    case weekend(Int, of: Int)
    /// A fiscal year, by the year in which it ends.
    case fiscalYear(Int)
    /// A day of every year or of an unknown one.
    case anyYear(month: Int, day: Int?)
    /// A season of every year or of an unknown one.
    case anySeason(Season)
    /// A day of every week or of an unknown one; nil is the weekend.
    case anyWeek(weekday: Int?)
    /// Every day.
    case anyDay
    /// An unknown day; only the time of day is told.
    case unknown
    /// A vague past.
    case past
    /// The present, without a border.
    case present
    /// A vague future.
    case future
  }

  /// The stretch of the calendar.
  public var period: Period
  /// The time of day, if told.
  public var time: TimeOfDay?

  /// A period, and a time of day in it.
  public init(_ period: Period, time: TimeOfDay? = nil) {
    self.period = period
    self.time = time
  }

  /// The TIMEX3 value.
  public var text: String { periodText + (time?.text ?? "") }

  private var periodText: String {
    switch period {
    case .day(let date): return date.description
    case .month(let month, let year): return "\(TimePoint.yearText(year))-\(TimePoint.padded(month, 2))"
    case .year(let year): return TimePoint.yearText(year)
    case .decade(let decade): return decade > 0 ? "\(TimePoint.padded(decade, 3))X" : "BC\(1 - decade)X"
    case .century(let century): return century >= 0 ? "\(TimePoint.padded(century, 2))XX" : "BC\(-century - 1)XX"
    case .quarter(let quarter, let year): return "\(TimePoint.yearText(year))-Q\(quarter)"
    case .half(let half, let year): return "\(TimePoint.yearText(year))-H\(half)"
    case .season(let season, let year): return "\(TimePoint.yearText(year))-\(season.code)"
    case .week(let week, let year): return "\(TimePoint.yearText(year))-W\(TimePoint.padded(week, 2))"
    case .weekend(let week, let year): return "\(TimePoint.yearText(year))-W\(TimePoint.padded(week, 2))-WE"
    case .fiscalYear(let year): return "FY\(TimePoint.yearText(year))"
    case .anyYear(let month, let day?): return "XXXX-\(TimePoint.padded(month, 2))-\(TimePoint.padded(day, 2))"
    case .anyYear(let month, nil): return "XXXX-\(TimePoint.padded(month, 2))"
    case .anySeason(let season): return "XXXX-\(season.code)"
    case .anyWeek(let weekday?): return "XXXX-WXX-\(weekday)"
    case .anyWeek(nil): return "XXXX-WXX-WE"
    case .anyDay: return "XXXX-XX-XX"
    case .unknown: return ""
    case .past: return "PAST_REF"
    case .present: return "PRESENT_REF"
    case .future: return "FUTURE_REF"
    }
  }

  /// The first day of the period; nil where the calendar does not tell it.
  public var firstDay: CivilDate? { bounds?.first }
  /// The last day of the period; nil where the calendar does not tell it.
  public var lastDay: CivilDate? { bounds?.last }
  /// The day, where the period is a single one.
  public var day: CivilDate? { if case .day(let date) = period { date } else { nil } }

  private var bounds: (first: CivilDate, last: CivilDate)? {
    func months(_ first: Int, _ count: Int, _ year: Int) -> (CivilDate, CivilDate) {
      (CivilDate(firstOfMonth: first, of: year), CivilDate(firstOfMonth: first + count, of: year).adding(days: -1))
    }
    switch period {
    case .day(let date): return (date, date)
    case .month(let month, let year): return months(month, 1, year)
    case .year(let year): return months(1, 12, year)
    case .decade(let decade): return months(1, 120, decade * 10)
    case .century(let century): return months(1, 1200, century * 100)
    case .quarter(let quarter, let year): return months(quarter * 3 - 2, 3, year)
    case .half(let half, let year): return months(half * 6 - 5, 6, year)
    case .season(let season, let year): return months(Int(season.rawValue) * 3, 3, year)
    case .week(let week, let year):
      let monday = CivilDate(week: week, of: year)
      return (monday, monday.adding(days: 6))
    case .weekend(let week, let year):
      let monday = CivilDate(week: week, of: year)
      return (monday.adding(days: 5), monday.adding(days: 6))
    case .fiscalYear, .anyYear, .anySeason, .anyWeek, .anyDay, .unknown, .past, .present, .future: return nil
    }
  }

  /// A year in four digits; years before 1 as BC and the number that historians give them.
  static func yearText(_ year: Int) -> String {
    year > 0 ? padded(year, 4) : "BC\(padded(1 - year, 4))"
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return digits.count >= width ? digits : String(repeating: "0", count: width - digits.count) + digits
  }
}
