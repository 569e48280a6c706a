/// A day of the proleptic Gregorian calendar; years beyond ±999,999 are clamped, so that no arithmetic can overflow.
///
/// Conversions after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days from 1970-01-01, negative before it.
  public let dayNumber: Int
  /// The astronomical year: 0 is 1 BC, -1 is 2 BC.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  static let yearLimit = 999_999
  private static let dayLimit = 365_242_500

  /// The day `dayNumber` days after 1970-01-01, clamped to the supported years.
  public init(dayNumber: Int) {
    let number = min(max(dayNumber, -CivilDate.dayLimit), CivilDate.dayLimit)
    let shifted = number + 719_468
    let era = CivilDate.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    self.dayNumber = number
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The day of that year, month and day; nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard -CivilDate.yearLimit...CivilDate.yearLimit ~= year, 1...12 ~= month, day >= 1,
      day <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = CivilDate.floorDivide(shiftedYear, 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day of a month; months beyond 1...12 count on into other years, years are clamped.
  public init(firstOfMonth month: Int, of year: Int) {
    let year = min(max(year, -CivilDate.yearLimit), CivilDate.yearLimit)
    let months = year * 12 + min(max(month, -1_000_000), 1_000_000) - 1
    let limited = min(max(months, -CivilDate.yearLimit * 12), CivilDate.yearLimit * 12 + 11)
    let carried = CivilDate.floorDivide(limited, 12)
    self = CivilDate(year: carried, month: limited - carried * 12 + 1, day: 1) ?? CivilDate(dayNumber: 0)
  }

  /// The Monday of an ISO 8601 week.
  public init(week: Int, of year: Int) {
    let fourth = CivilDate(firstOfMonth: 1, of: year).adding(days: 3)
    self = fourth.adding(days: 1 - fourth.weekday + (min(max(week, -10_000), 10_000) - 1) * 7)
  }

  /// The day of the week: 1 Monday to 7 Sunday.
  public var weekday: Int { CivilDate.modulo(dayNumber + 3, 7) + 1 }

  /// The quarter of the year, 1 to 4.
  public var quarter: Int { (month + 2) / 3 }

  /// The ISO 8601 week, 1 to 53, and the year that it belongs to.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let first = CivilDate(firstOfMonth: 1, of: thursday.year)
    return (thursday.year, (thursday.dayNumber - first.dayNumber) / 7 + 1)
  }

  /// The last day of its month.
  public var lastOfMonth: CivilDate { adding(days: CivilDate.days(inMonth: month, of: year) - day) }

  /// The day `days` later, or earlier when negative.
  public func adding(days: Int) -> CivilDate {
    let limit = 2 * CivilDate.dayLimit
    return CivilDate(dayNumber: dayNumber + min(max(days, -limit), limit))
  }

  /// The same day `months` later; a day that the month lacks becomes its last day.
  public func adding(months: Int) -> CivilDate {
    let limit = 2 * 12 * CivilDate.yearLimit
    let target = year * 12 + month - 1 + min(max(months, -limit), limit)
    let newYear = min(max(CivilDate.floorDivide(target, 12), -CivilDate.yearLimit), CivilDate.yearLimit)
    let newMonth = CivilDate.modulo(target, 12) + 1
    let newDay = min(day, CivilDate.days(inMonth: newMonth, of: newYear))
    return CivilDate(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// The nearest such weekday on this day or before it.
  public func onOrBefore(weekday: Int) -> CivilDate { adding(days: -CivilDate.modulo(self.weekday - weekday, 7)) }

  /// The nearest such weekday on this day or after it.
  public func onOrAfter(weekday: Int) -> CivilDate { adding(days: CivilDate.modulo(weekday - self.weekday, 7)) }

  /// The length of a month in days, 0 when there is no such month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  /// Whether the year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// Orders by time.
  public static func < (a: CivilDate, b: CivilDate) -> Bool { a.dayNumber < b.dayNumber }

  private static func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : (a - b + 1) / b }
  private static func modulo(_ a: Int, _ b: Int) -> Int { a - floorDivide(a, b) * b }
}

extension CivilDate: CustomStringConvertible {
  /// The day in ISO 8601; years before 1 are written as TIMEX3 does, with BC.
  public var description: String {
    "\(TimePoint.yearText(year))-\(TimePoint.padded(month, 2))-\(TimePoint.padded(day, 2))"
  }

  /// The names of the days, Monday first.
  public static let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  /// The names of the months, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  /// The name of the weekday.
  public var weekdayName: String { CivilDate.weekdayNames[weekday - 1] }
}
