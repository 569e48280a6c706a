public import DossierText

/// A figure with its unit or the noun that it counts.
public struct Quantity: Sendable, Hashable {
  /// The bytes of figure and unit.
  public var range: ByteRange
  /// The figure in units of `unit`; never infinite or not a number.
  public var value: Double

  /// A quantity on `range`.
  public init(range: ByteRange, value: Double) {
    self.range = range
    self.value = value
  }
}

/// Two quantities that the text equates: "3 million mu (200,000 hectares)".
public struct Equation: Sendable, Hashable {
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
