public import DossierText

/// The TIMEX3 type of a time expression.
public enum TimeType: UInt8, Sendable, BitwiseCopyable {
  /// A calendar date or period.
  case date
  /// A time of day.
  case time
  /// A length of time.
  case duration
  /// A repeated time.
  case set

  /// The type as TIMEX3 writes it.
  public var code: String {
    switch self {
    case .date: "DATE"
    case .time: "TIME"
    case .duration: "DURATION"
    case .set: "SET"
    }
  }
}

/// A time expression as one segment alone reads it; `TimeResolver` gives it a value when the reference date is known.
public struct TimeExpression: Sendable, Hashable, BitwiseCopyable {
  /// The bytes without leading preposition or determiner.
  public var range: ByteRange
  var firstPart: UInt32 = 0
  /// How its value follows from a reference date.
  public var recipe: TimeRecipe
  /// Its TIMEX3 type.
  public var type: TimeType
  /// The ends of a range or the terms of a sum: their indices in the segment's `timeParts`.
  public var parts: Range<Int> { Int(firstPart)..<Int(firstPart) + Int(partCount) }
  /// Whether it stands in a dateline or alone on its line, where texts print their own date.
  public var isHead: Bool = false
  var partCount: UInt8 = 0

  /// An expression of `type` on `range`.
  public init(range: ByteRange, type: TimeType, recipe: TimeRecipe) {
    self.range = range
    self.type = type
    self.recipe = recipe
  }
}
