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
  // 32 bytes in all, because a corpus holds millions of them.
  /// How its value follows from a reference date.
  public var recipe: TimeRecipe
  /// From the lowest bit: two of the type, one of `isHead`, five of `partCount`.
  private var traits: UInt8
  private var length: UInt16
  private var start: UInt32
  var firstPart: UInt32 = 0

  /// The bytes without leading preposition or determiner; 65,535 at the most.
  public var range: ByteRange {
    get { ByteRange(Int(start), Int(start) + Int(length)) }
    set { (start, length) = (UInt32(clamping: newValue.start), UInt16(clamping: newValue.count)) }
  }

  /// Its TIMEX3 type.
  public var type: TimeType { TimeType(rawValue: traits & 0x03) ?? .date }
  /// The ends of a range or the terms of a sum: their indices in the segment's `timeParts`.
  public var parts: Range<Int> { Int(firstPart)..<Int(firstPart) + partCount }

  /// Whether it stands in a dateline or alone on its line, where texts print their own date.
  public var isHead: Bool {
    get { traits & 0x04 != 0 }
    set { traits = newValue ? traits | 0x04 : traits & ~0x04 }
  }

  /// How many parts it has, 31 at the most.
  var partCount: Int {
    get { Int(traits >> 3) }
    set { traits = traits & 0x07 | UInt8(min(31, max(0, newValue))) << 3 }
  }

  /// An expression of `type` on `range`.
  public init(range: ByteRange, type: TimeType, recipe: TimeRecipe) {
    start = UInt32(clamping: range.start)
    length = UInt16(clamping: range.count)
    traits = type.rawValue
    self.recipe = recipe
  }
}
