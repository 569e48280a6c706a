/// A unit of time; raw values are those of the lexicon's `timeUnit` table.
public enum TimeUnit: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// Seconds.
  case second = 1
  /// Minutes.
  case minute
  /// Hours.
  case hour
  /// Days.
  case day
  /// Weeks.
  case week
  /// Months.
  case month
  /// Quarters of a year.
  case quarter
  /// Years.
  case year
  /// Decades.
  case decade
  /// Centuries.
  case century
  /// Fortnights.
  case fortnight
  /// Seasons, of the year or of a sport.
  case season
  /// Nights.
  case night
  /// Weekends.
  case weekend
  /// Halves of a year.
  case half
}

/// A length of time as it is told: a decimal number of units, or an unknown number of them.
public struct TimeLength: Hashable, Sendable {
  /// The digits of the number; nil where the text tells none ("months").
  public var mantissa: Int?
  /// The power of ten by which the mantissa is multiplied.
  public var exponent: Int
  /// The unit.
  public var unit: TimeUnit

  /// `mantissa` times ten to the power of `exponent` units.
  public init(_ mantissa: Int?, exponent: Int = 0, unit: TimeUnit) {
    self.mantissa = mantissa
    self.exponent = exponent
    self.unit = unit
  }

  /// The number in decimal digits; nil where the text tells none.
  public var digits: String? { mantissa.map { TimeLength.decimal($0, exponent) } }

  /// The number as TIMEX3 writes it and the letter of its unit; units that TIMEX3 lacks are converted.
  fileprivate var coded: (number: String, letters: String, isTime: Bool) {
    switch unit {
    case .second: (number(), "S", true)
    case .minute: (number(), "M", true)
    case .hour: (number(), "H", true)
    case .day, .night: (number(), "D", false)
    case .week, .weekend: (number(), "W", false)
    case .month: (number(), "M", false)
    case .year, .season: (number(), "Y", false)
    case .quarter: (number(times: 3), "M", false)
    case .half: (number(times: 6), "M", false)
    case .fortnight: (number(times: 2), "W", false)
    // A single decade is ten years to most writers; several are counted as such.
    case .decade: mantissa == 1 && exponent == 0 ? ("10", "Y", false) : (number(), "DE", false)
    case .century: (number(), "CE", false)
    }
  }

  private func number(times factor: Int = 1) -> String {
    guard let mantissa else { return "X" }
    let product = mantissa.multipliedReportingOverflow(by: factor)
    return TimeLength.decimal(product.overflow ? mantissa : product.partialValue, exponent)
  }

  static func decimal(_ mantissa: Int, _ exponent: Int) -> String {
    let digits = String(mantissa)
    guard exponent < 0 else { return digits + String(repeating: "0", count: min(exponent, 18)) }
    let places = min(-exponent, 18)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// The TIMEX3 duration of several lengths one after the other, such as `PT2H15M`.
  static func text(_ lengths: [TimeLength]) -> String {
    var days = ""
    var times = ""
    for length in lengths {
      let (number, letters, isTime) = length.coded
      if isTime { times += number + letters } else { days += number + letters }
    }
    return "P\(days)\(times.isEmpty ? "" : "T")\(times)"
  }
}

/// The normalized value of a time expression.
public enum TimeValue: Hashable, Sendable {
  /// A date or period, perhaps with a time of day.
  case point(TimePoint)
  /// From one to another, both included.
  case range(TimePoint, TimePoint)
  /// A length of time: the sum of its parts.
  case duration([TimeLength])
  /// A length of time between two bounds.
  case durationRange(TimeLength, TimeLength)
  /// A repetition every so long, `frequency` times where told ("6D", "2X").
  case every(TimeLength, frequency: String?)
  /// A repetition at a place of the calendar, such as every Friday.
  case recurring(TimePoint)
  /// A repetition over a stretch of the calendar, such as Monday to Friday.
  case recurringRange(TimePoint, TimePoint)

  /// The TIMEX3 value, written as ISO 8601 where that has a form for it.
  public var text: String {
    switch self {
    case .point(let point), .recurring(let point): point.text
    case .range(let a, let b), .recurringRange(let a, let b): "\(a.text)/\(b.text)"
    case .duration(let lengths): TimeLength.text(lengths)
    case .durationRange(let a, let b): "\(TimeLength.text([a]))/\(TimeLength.text([b]))"
    case .every(let length, _): TimeLength.text([length])
    }
  }

  /// The TIMEX3 `quant` of a repetition.
  public var quantifier: String? {
    switch self {
    case .every, .recurring, .recurringRange: "EVERY"
    default: nil
    }
  }

  /// The TIMEX3 `freq` of a repetition, where told.
  public var frequency: String? { if case .every(_, let frequency) = self { frequency } else { nil } }

  /// The first day that the value covers; nil for lengths, repetitions and open periods.
  public var firstDay: CivilDate? {
    switch self {
    case .point(let point): point.firstDay
    case .range(let a, _): a.firstDay
    default: nil
    }
  }

  /// The last day that the value covers; nil for lengths, repetitions and open periods.
  public var lastDay: CivilDate? {
    switch self {
    case .point(let point): point.lastDay
    case .range(_, let b): b.lastDay
    default: nil
    }
  }

  /// The day, where the value is a single one.
  public var day: CivilDate? { if case .point(let point) = self { point.day } else { nil } }
}
