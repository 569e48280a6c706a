/// How the value of a time expression follows from a reference date: small, plain, and the same wherever the text moves.
///
/// A segment alone knows the recipe; the value needs the document.
public struct TimeRecipe: Hashable, Sendable, BitwiseCopyable {
  /// What is to be done.
  public enum Operation: UInt8, Sendable, BitwiseCopyable {
    /// Year and smaller fields are told.
    case absolute
    /// Go `amount` of `unit` from the anchor, then take the smaller fields inside.
    case shift
    /// Find the instance of the fields nearest to the anchor.
    case nearest
    /// A length of time.
    case length
    /// A repetition every `amount` of `unit`.
    case every
    /// A repetition at the fields.
    case recurring
    /// The two expressions that follow are the ends.
    case range
    /// The two expressions that follow are the ends of a repeated stretch.
    case recurringRange
    /// The two expressions that follow are a shortest and a longest length.
    case lengthRange
    /// The `amount` expressions that follow are lengths to be added.
    case sum
    /// The first or last `amount` units of the period that the other fields give.
    case portion
    /// A vague past.
    case past
    /// The present.
    case present
    /// A vague future.
    case future
    /// A time that the text leaves open.
    case vague
  }

  /// What the expression is relative to.
  public enum Anchor: UInt8, Sendable, BitwiseCopyable {
    /// The date of the article.
    case document
    /// The date told last in the text.
    case previous
    /// The date told last in the same line, else the date of the article.
    case context
    /// The moment in which a page was captured, which no text tells.
    case capture
  }

  /// On which side of the reference a date without a year, or a bare weekday, lies.
  public enum Direction: UInt8, Sendable, BitwiseCopyable {
    /// The text does not tell.
    case unknown
    /// On the reference day or before it.
    case past
    /// On the reference day or after it.
    case future
    /// Before the reference period ("last").
    case before
    /// After the reference period ("next").
    case after
  }

  /// A period between a year and its days.
  public enum SubPeriod: UInt8, Sendable, BitwiseCopyable {
    /// None.
    case none
    /// Quarters.
    case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter
    /// Halves.
    case firstHalf, secondHalf
    /// Seasons.
    case spring, summer, autumn, winter
    /// The weekend of a week.
    case weekend
    /// `year` is the year in which a fiscal year ends.
    case fiscal
    /// `year` is the first year of a decade.
    case decade
    /// `year` is the first year of a century.
    case century

    var season: Season? { self >= .spring && self <= .winter ? Season(rawValue: rawValue - 6) : nil }
    var quarter: Int? { self >= .firstQuarter && self <= .fourthQuarter ? Int(rawValue) : nil }
    var half: Int? { self == .firstHalf ? 1 : self == .secondHalf ? 2 : nil }
  }

  /// Which part of the period is meant, or how exactly.
  public enum Modifier: UInt8, Sendable, BitwiseCopyable {
    /// All of it.
    case none
    /// Its beginning.
    case start
    /// Its middle.
    case mid
    /// Its end.
    case end
  }

  static let noYear = Int16.min
  static let noMinute = UInt16.max
  static let noZone = Int16.max

  // 21 bytes in all, because a corpus holds millions of them: five choices share three bytes.
  var amount: Int32 = 0
  var year: Int16 = TimeRecipe.noYear
  var minute: UInt16 = TimeRecipe.noMinute
  var zone: Int16 = TimeRecipe.noZone
  var exponent: Int8 = 0
  var month: UInt8 = 0
  var day: UInt8 = 0
  var weekday: UInt8 = 0
  var period: SubPeriod = .none
  var part: UInt8 = 0
  var holiday: UInt8 = 0
  /// "third week of May": 3; the last one is -1. Of `ordinalUnit`, or of `weekday` where that is `.day` and a weekday is set.
  var ordinal: Int8 = 0
  private var task: UInt8
  private var units = TimeUnit.day.rawValue | TimeUnit.day.rawValue << 4
  private var place: UInt8 = 0

  /// What is to be done.
  public var operation: Operation {
    get { Operation(rawValue: task & 0x7F) ?? .vague }
    set { task = task & 0x80 | newValue.rawValue }
  }

  /// What it is relative to.
  public var anchor: Anchor {
    get { Anchor(rawValue: place & 0x03) ?? .document }
    set { place = place & ~0x03 | newValue.rawValue }
  }

  /// On which side of the anchor it lies.
  public var direction: Direction {
    get { Direction(rawValue: place >> 2 & 0x07) ?? .unknown }
    set { place = place & ~0x1C | newValue.rawValue << 2 }
  }

  /// Which part of the period is meant.
  public var modifier: Modifier {
    get { Modifier(rawValue: place >> 5 & 0x03) ?? .none }
    set { place = place & ~0x60 | newValue.rawValue << 5 }
  }

  var hasAmount: Bool {
    get { task & 0x80 == 0 }
    set { task = task & 0x7F | (newValue ? 0 : 0x80) }
  }

  var unit: TimeUnit {
    get { TimeUnit(rawValue: units & 0x0F) ?? .day }
    set { units = units & 0xF0 | newValue.rawValue }
  }

  var ordinalUnit: TimeUnit {
    get { TimeUnit(rawValue: units >> 4) ?? .day }
    set { units = units & 0x0F | newValue.rawValue << 4 }
  }

  init(_ operation: Operation) { task = operation.rawValue }

  static func shift(_ amount: Int, _ unit: TimeUnit, anchor: Anchor = .document) -> TimeRecipe {
    var recipe = TimeRecipe(.shift)
    recipe.amount = Int32(clamping: amount)
    recipe.unit = unit
    recipe.anchor = anchor
    return recipe
  }

  static func length(_ amount: Int?, _ exponent: Int = 0, _ unit: TimeUnit) -> TimeRecipe {
    var recipe = TimeRecipe(.length)
    recipe.setAmount(amount, exponent)
    recipe.unit = unit
    return recipe
  }

  mutating func setAmount(_ mantissa: Int?, _ exponent: Int = 0) {
    hasAmount = mantissa != nil
    amount = Int32(clamping: mantissa ?? 0)
    self.exponent = Int8(clamping: exponent)
  }

  /// Whether the value depends on where and when the text was written.
  public var isRelative: Bool {
    switch operation {
    case .shift, .nearest: true
    case .portion: year == TimeRecipe.noYear
    default: false
    }
  }

  var hasTime: Bool { part != 0 || minute != TimeRecipe.noMinute }
  var timeOfDay: TimeOfDay? {
    if minute != TimeRecipe.noMinute { return .clock(minute: Int(minute), zone: nil) }
    return DayPart(rawValue: part).map { .part($0) }
  }
  var timeLength: TimeLength { TimeLength(hasAmount ? Int(amount) : nil, exponent: Int(exponent), unit: unit) }
}

extension TimeRecipe.SubPeriod: Comparable {
  /// Orders by raw value.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
