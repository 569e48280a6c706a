import DossierLexicon

/// Which figures a text may hold: a Bloom filter (1970), so that most texts need not be read to look for one figure.
///
/// A figure that the text holds, in whatever unit, is always said to be there; one in some hundreds is said to be there
/// wrongly.
public struct FigureFilter: Sendable, Hashable {
  private var bits = SIMD8<UInt64>()

  /// The filter of a text without figures.
  public init() {}

  /// The filter of a text with `quantities`.
  public init(_ quantities: some Sequence<Quantity>) {
    for quantity in quantities { bits |= FigureFilter.bits(quantity.place(FigureFilter.exact)) }
  }

  /// The bits as a layer keeps them; nil where it keeps none.
  init?(_ words: Layer<UInt64>) {
    guard words.count == bits.scalarCount else { return nil }
    for index in bits.indices { bits[index] = words[index] }
  }

  /// The bits for a layer.
  var words: [UInt64] { bits.indices.map { bits[$0] } }

  /// Takes in what the other filter holds.
  public mutating func formUnion(_ other: FigureFilter) { bits |= other.bits }

  /// Whether the text may hold a figure of the `probe`.
  public func mayHold(_ probe: Probe) -> Bool {
    (bits & probe.low) == probe.low || (bits & probe.high) == probe.high
  }

  /// Calls `body` with the index of each of `filters` whose text may hold a figure of the `probe`.
  public static func search(_ filters: [FigureFilter], for probe: Probe, _ body: (Int) -> Void) {
    for index in filters.indices where filters[index].mayHold(probe) { body(index) }
  }

  /// The figure that is looked for.
  public struct Probe: Sendable {
    fileprivate let low: SIMD8<UInt64>
    fileprivate let high: SIMD8<UInt64>

    /// Looks for what says the same as `quantity`.
    public init(_ quantity: Quantity) {
      // Conversion leaves a difference in the last digits, which may lie on either side of a bound.
      low = FigureFilter.bits(quantity.place(1 - 1e-8))
      high = FigureFilter.bits(quantity.place(1 + 1e-8))
    }
  }

  private static let exact = 1.0

  /// Three of the 512 bits.
  private static func bits(_ place: UInt64) -> SIMD8<UInt64> {
    var state = place &* 0x9E37_79B9_7F4A_7C15
    state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    state ^= state >> 27
    var bits = SIMD8<UInt64>()
    for shift in stride(from: UInt64(0), through: 18, by: 9) {
      let number = (state >> shift) & 511
      bits[Int(number >> 6)] |= 1 << (number & 63)
    }
    return bits
  }
}

extension Quantity {
  /// The same number for figures that say the same: what is measured, and how much of it to five digits after
  /// multiplying by `share`.
  fileprivate func place(_ share: Double) -> UInt64 {
    let main = Measure.of(unit)
    let below = Measure.of(per)
    let amount = per == 0 ? value * main.factor + main.offset : value * main.factor / below.factor
    return (amount == 0 ? 0 : (amount * share).bitPattern >> 36) ^ main.kind << 48 ^ below.kind << 32
  }
}

/// A unit in terms of what it measures.
private struct Measure {
  /// The same for units of which figures are converted into one another.
  var kind: UInt64
  var factor = 1.0
  var offset = 0.0

  static func of(_ unit: UnitID) -> Measure { all[Int(unit)] }

  private static let all = (UInt8.min...UInt8.max).map { unit in
    let definition = Units.definition(unit)
    let alone = Measure(kind: 0x100 + UInt64(unit))
    switch definition.dimension {
    case .count: return alone
    case .currency:
      let whole = UInt64(Units.id(definition.code))
      return Measure(kind: 0x200 + whole, factor: definition.factor == 0 ? 1 : definition.factor)
    default:
      guard definition.factor != 0 else { return alone }
      let kind = UInt64(definition.dimension.rawValue) + 1
      return Measure(kind: kind, factor: definition.factor, offset: definition.offset)
    }
  }
}
