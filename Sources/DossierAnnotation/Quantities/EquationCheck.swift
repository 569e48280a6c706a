public import DossierLexicon

/// What comes of checking two quantities that a text equates.
public enum EquationVerdict: Sendable, Hashable {
  /// Both say the same.
  case exact
  /// They differ by at most five percent, or by what rounding explains; `expected` is the true second figure.
  case approximate(expected: Double)
  /// They differ by more; `expected` is the true second figure.
  case wrong(expected: Double)
  /// No rate is known: two currencies, a mass and a volume, or a unit with several meanings that fits none.
  case unverifiable

  /// The verdict as annotated corpora write it: exact, approx, no or unverifiable.
  public var code: String {
    switch self {
    case .exact: "exact"
    case .approximate: "approx"
    case .wrong: "no"
    case .unverifiable: "unverifiable"
    }
  }
}

extension EquationVerdict {
  /// How far two figures may differ and still be called about equal.
  public static let tolerance = 0.05

  /// The verdict on "`first` (`second`)". Ranges are equal when both their ends are.
  public static func check(_ first: Quantity, _ second: Quantity) -> EquationVerdict {
    guard let factor = Conversion(from: first, to: second) else { return .unverifiable }
    let low = compare(factor.convert(first.value), second.value, second)
    let high = compare(factor.convert(first.upper), second.upper, second)
    let worse = rank(low) >= rank(high) ? low : high
    if case .wrong = worse, factor.isAmbiguous { return .unverifiable }
    return worse
  }

  private static func compare(_ expected: Double, _ stated: Double, _ quantity: Quantity) -> EquationVerdict {
    guard expected.isFinite else { return .unverifiable }
    let difference = abs(expected - stated)
    let size = max(abs(expected), abs(stated))
    if difference <= size * 1e-9 { return .exact }
    // Scales of temperature do not start at nothing, so a share of the figure says little there.
    let allowed = Units.definition(quantity.unit).dimension == .temperature ? 1 : size * tolerance
    let rounding = 0.5 * Numeral.scaled(1, Int(quantity.lastPlace)) * (1 + 1e-9)
    return difference <= max(allowed, rounding) ? .approximate(expected: expected) : .wrong(expected: expected)
  }

  private static func rank(_ verdict: EquationVerdict) -> Int {
    switch verdict {
    case .exact: 0
    case .approximate: 1
    case .wrong: 2
    case .unverifiable: 3
    }
  }
}

extension Equation {
  /// What comes of checking it; `quantities` are those of its segment.
  public func verdict(in quantities: Layer<Quantity>) -> EquationVerdict {
    guard Int(first) < quantities.count, Int(second) < quantities.count else { return .unverifiable }
    return .check(quantities[Int(first)], quantities[Int(second)])
  }
}

/// The way from figures of one unit to those of another of the same dimension.
public struct Conversion: Sendable, Hashable {
  /// Whether one of the units has several meanings.
  public let isAmbiguous: Bool
  private let factor: Double
  private let offset: Double

  /// The conversion between two units, nil where their factors are unknown or they measure different things.
  public init?(from: UnitID, to: UnitID) {
    let (a, b) = (Units.definition(from), Units.definition(to))
    guard a.precision != .none || (a.dimension == .currency && a.code == b.code), b.factor != 0, a.factor != 0,
      a.dimension == b.dimension, a.dimension != .currency || a.code == b.code, a.dimension != .count
    else { return nil }
    factor = a.factor / b.factor
    offset = (a.offset - b.offset) / b.factor
    isAmbiguous = a.precision == .ambiguous || b.precision == .ambiguous
  }

  /// The conversion between the units of two quantities, "per" included.
  public init?(from: Quantity, to: Quantity) {
    guard let main = Conversion(from: from.unit, to: to.unit) else { return nil }
    guard from.per != to.per else {
      self = main
      return
    }
    guard let below = Conversion(from: from.per, to: to.per), main.offset == 0, below.offset == 0 else { return nil }
    factor = main.factor / below.factor
    offset = 0
    isAmbiguous = main.isAmbiguous || below.isAmbiguous
  }

  /// `value` in the other unit.
  public func convert(_ value: Double) -> Double { value * factor + offset }
}
