public import DossierLexicon
public import DossierText

/// How sure a text is of a figure: the word of degree before it, or the bound that it is.
public enum QuantityModifier: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// The figure stands alone.
  case none
  /// "about", "some", "roughly".
  case about
  /// "nearly", "almost".
  case nearly
  /// "more than", "over".
  case moreThan
  /// "less than", "under".
  case lessThan
  /// "at least".
  case atLeast
  /// "up to", "no more than".
  case atMost
  /// "exactly".
  case exactly
  /// "thousands of": the value is the lower bound.
  case orderOfMagnitude

  /// The words by which a reader knows it; empty for `none`.
  public var phrase: String {
    switch self {
    case .none: ""
    case .about: "about"
    case .nearly: "nearly"
    case .moreThan: "more than"
    case .lessThan: "less than"
    case .atLeast: "at least"
    case .atMost: "at most"
    case .exactly: "exactly"
    case .orderOfMagnitude: "at least, as an order of magnitude"
    }
  }
}

/// A figure with its unit or the noun that it counts.
public struct Quantity: Sendable, Hashable, BitwiseCopyable {
  /// The bytes of figure and unit or counted noun, without words of degree.
  public var range: ByteRange
  /// The bytes of the figure alone; both figures of "5 to 7 percent".
  public var number: ByteRange
  /// The bytes of the counted noun with its adjectives; empty where a unit measures or the noun stands elsewhere.
  public var noun: ByteRange
  /// The figure in units of `unit`, the lower one of a range; never infinite or not a number.
  public var value: Double
  /// The upper figure of a range; else the same as `value`.
  public var upper: Double
  /// The unit, or 0 for a count.
  public var unit: UnitID
  /// The unit that the figure is given for each of ("yuan per mu"), or 0.
  public var per: UnitID
  /// The word of degree before the figure.
  public var modifier: QuantityModifier
  /// The power of ten of the last digit that is written: -1 for 3.5, 5 for "3.5 million".
  public var lastPlace: Int8

  /// A quantity on `range`; all else as for a bare count.
  public init(range: ByteRange, value: Double) {
    self.range = range
    number = range
    noun = ByteRange(range.end, range.end)
    self.value = value
    upper = value
    unit = 0
    per = 0
    modifier = .none
    lastPlace = 0
  }
}

/// Two quantities that the text equates: "3 million mu (200,000 hectares)".
public struct Equation: Sendable, Hashable, BitwiseCopyable {
  /// The index of the first quantity in its segment.
  public var first: UInt32
  /// The index of the second.
  public var second: UInt32

  /// The equation of quantities number `first` and `second`.
  public init(first: UInt32, second: UInt32) {
    self.first = first
    self.second = second
  }
}
