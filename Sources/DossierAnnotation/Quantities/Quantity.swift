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
  // 32 bytes in all, because a corpus holds millions of them: all ranges are told from the first byte.
  private var start: UInt32
  private var length: UInt16
  private var numberLength: UInt16
  private var nounStart: UInt16
  private var nounLength: UInt16
  /// The unit, or 0 for a count.
  public var unit: UnitID
  /// The unit that the figure is given for each of ("yuan per mu"), or 0.
  public var per: UnitID
  /// The word of degree before the figure.
  public var modifier: QuantityModifier
  /// The power of ten of the last digit that is written: -1 for 3.5, 5 for "3.5 million".
  public var lastPlace: Int8
  /// The figure in units of `unit`, the lower one of a range; never infinite or not a number.
  public var value: Double
  /// The upper figure of a range; else the same as `value`.
  public var upper: Double

  /// The bytes of figure and unit or counted noun, without words of degree; 65,535 at the most. Where it starts
  /// elsewhere, `number` and `noun` move along.
  public var range: ByteRange {
    get { bytes(from: 0, length) }
    set { (start, length) = (UInt32(clamping: newValue.start), UInt16(clamping: newValue.count)) }
  }
  /// The bytes of the figure alone, with which the quantity starts; both figures of "5 to 7 percent".
  public var number: ByteRange { bytes(from: 0, numberLength) }
  /// The bytes of the counted noun with its adjectives; empty where a unit measures or the noun stands elsewhere.
  public var noun: ByteRange { bytes(from: nounStart, nounLength) }

  private func bytes(from first: UInt16, _ length: UInt16) -> ByteRange {
    ByteRange(Int(start) + Int(first), Int(start) + Int(first) + Int(length))
  }

  /// A quantity on `range`, the first bytes of which up to `numberEnd` are the figure; all else as for a bare count.
  public init(range: ByteRange, numberEnd: ByteOffset? = nil, value: Double) {
    start = UInt32(clamping: range.start)
    length = UInt16(clamping: range.count)
    numberLength = numberEnd.map { UInt16(clamping: $0 - range.start) } ?? length
    nounStart = length
    nounLength = 0
    self.value = value
    upper = value
    unit = 0
    per = 0
    modifier = .none
    lastPlace = 0
  }

  /// Lets the quantity count the noun on `range`, which stands behind its figure; a noun too far or long is none.
  mutating func count(_ range: ByteRange) {
    guard let first = UInt16(exactly: range.start - Int(start)), let length = UInt16(exactly: range.count) else {
      return
    }
    (nounStart, nounLength) = (first, length)
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
