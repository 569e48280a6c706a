import DossierAnnotation

/// The day on which a document says it was made.
public struct DocumentDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day, 1 to 31.
  public let day: Int

  /// A day, or nil where there is no such day in the Gregorian calendar.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    guard day <= length else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of a calendar date; nil outside the years 1 to 9999.
  init?(_ date: CivilDate) { self.init(year: date.year, month: date.month, day: date.day) }

  /// The day for calendar arithmetic.
  var civil: CivilDate? { CivilDate(year: year, month: month, day: day) }

  /// The first day written as year-month-day among `bytes`, with `-`, `_`, `.` or nothing between the parts.
  init?(in bytes: some Collection<UInt8>) {
    var (number, count) = (0, 0)
    for byte in bytes {
      if let digit = DocumentDate.digit(byte) {
        (number, count) = (number * 10 + digit, count + 1)
        if count == 8 {
          let year = number / 10000
          guard (1900...2100).contains(year) else { return nil }
          self.init(year: year, month: number / 100 % 100, day: number % 100)
          return
        }
      } else if !(count == 4 || count == 6) || !DocumentDate.isSeparator(byte) {
        (number, count) = (0, 0)
      }
    }
    return nil
  }

  /// The day as ISO 8601 writes it.
  public var description: String {
    DocumentDate.pad(year, 4) + "-" + DocumentDate.pad(month, 2) + "-" + DocumentDate.pad(day, 2)
  }

  /// Whether `a` comes before `b`.
  public static func < (a: DocumentDate, b: DocumentDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// The day as a number that orders as the days do: 20230912.
  var number: UInt32 { UInt32(clamping: (year * 100 + month) * 100 + day) }

  /// The day with the given number; nil for 0.
  init?(number: UInt32) {
    self.init(year: Int(number / 10000), month: Int(number / 100 % 100), day: Int(number % 100))
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte) - 48 : nil
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
