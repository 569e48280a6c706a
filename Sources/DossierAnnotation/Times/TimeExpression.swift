public import DossierText

/// The TIMEX3 type of a time expression.
public enum TimeType: UInt8, Sendable {
  /// A calendar date or period.
  case date
  /// A time of day.
  case time
  /// A length of time.
  case duration
  /// A repeated time.
  case set
}

/// A time expression as one segment alone reads it; `TimeResolver` gives it a value when the reference date is known.
public struct TimeExpression: Sendable, Hashable {
  /// The bytes without leading preposition or determiner.
  public var range: ByteRange
  /// Its TIMEX3 type.
  public var type: TimeType

  /// An expression of `type` on `range`.
  public init(range: ByteRange, type: TimeType) {
    self.range = range
    self.type = type
  }
}
