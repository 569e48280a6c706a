public import DossierLexicon

/// A figure in another unit.
public struct ConvertedFigure: Sendable, Hashable {
  /// The lower or only figure.
  public var value: Double
  /// The upper figure of a range; else the same.
  public var upper: Double
  /// The unit.
  public var unit: UnitID
  /// Whether the unit that the text gives has several meanings, of which the usual one was taken.
  public var isAmbiguous: Bool

  /// The figure as a reader sees it: "200,000 ha", "5–7 km".
  public var text: String {
    value == upper ? FigureText.string(value, unit) : "\(FigureText.string(value))–\(FigureText.string(upper, unit))"
  }
}

extension Quantity {
  /// The quantity in the units that most readers know, the metric ones first; empty where there is no other or no
  /// factor. Money is never converted: no text tells the rate.
  public var conversions: [ConvertedFigure] {
    guard per == 0 else { return [] }
    return UnitPreference.targets(of: Units.definition(unit), value: value).compactMap { code in
      let target = Units.id(code)
      guard target != unit, let way = Conversion(from: unit, to: target) else { return nil }
      let (low, high) = (way.convert(value), way.convert(upper))
      guard low.isFinite, high.isFinite else { return nil }
      return ConvertedFigure(value: low, upper: high, unit: target, isAmbiguous: way.isAmbiguous)
    }
  }
}

/// Which units a reader wants a measure in, by what is measured and how big it is.
private enum UnitPreference {
  /// Units that are metric, or that everybody reads; what is in one is converted to the other system only on a card.
  static func targets(of unit: UnitDefinition, value: Double) -> [String] {
    let size = abs(value) * unit.factor
    switch unit.dimension {
    case .length:
      let metric = size >= 1000 ? "kilometer" : size >= 1 ? "meter" : size >= 0.01 ? "centimeter" : "millimeter"
      return [metric, size >= 1000 ? "mile" : "foot"]
    case .area:
      let metric = size >= 1e8 ? "square_kilometer" : size >= 10_000 ? "hectare" : "square_meter"
      return [metric, size >= 4000 ? "acre" : "square_foot"]
    case .volume: return [size >= 1 ? "cubic_meter" : "liter", "gallon"]
    case .mass: return [size >= 1000 ? "tonne" : size >= 1 ? "kilogram" : "gram", "pound"]
    case .energy: return [size >= 3.6e9 ? "megawatt-hour" : "kilowatt-hour"]
    case .power: return [size >= 1e6 ? "megawatt" : "kilowatt"]
    case .temperature: return ["degree_celsius", "degree_fahrenheit"]
    case .speed: return ["kilometer_per_hour", "mile_per_hour"]
    case .pressure: return ["hectopascal"]
    case .count, .ratio, .points, .currency, .time, .data, .frequency, .other: return []
    }
  }
}
