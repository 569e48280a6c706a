import DossierLexicon
public import DossierText

/// Two figures of a text that say different things though the text equates them.
public struct FigureFinding: Sendable, Hashable {
  /// The rule that found it.
  public static let rule = "wrong-equation"
  /// The bytes of the second figure, from the start of the document.
  public var range: ByteRange
  /// The bytes of the first figure.
  public var related: ByteRange
  /// What is wrong, in a sentence for a writer.
  public var message: String
  /// What `range` would have to say if the first figure is right.
  public var replacement: String
}

/// A label that shows a figure in a unit that more readers know.
public struct FigureHint: Sendable, Hashable {
  /// The bytes of the figure, from the start of the document; the label stands behind them.
  public var range: ByteRange
  /// The label: "= 200,000 ha".
  public var label: String
}

extension DocumentAnalysis {
  /// The equations of the text that are wrong. What cannot be checked is no finding.
  public func figureFindings(in text: SourceText) -> [FigureFinding] {
    segments.flatMap { segment in
      segment.analysis.equations.compactMap { equation in
        let quantities = segment.analysis.quantities
        guard case .wrong(let expected) = equation.verdict(in: quantities) else { return nil }
        let first = quantities[Int(equation.first)]
        let second = quantities[Int(equation.second)]
        let right = FigureText.string(expected)
        let stated = text.string(in: second.range.shifted(by: segment.base))
        let source = text.string(in: first.range.shifted(by: segment.base))
        let unit = text.string(in: ByteRange(second.number.end, second.range.end).shifted(by: segment.base))
        return FigureFinding(
          range: second.range.shifted(by: segment.base), related: first.range.shifted(by: segment.base),
          message: "“\(source)” is \(right)\(unit), not “\(stated)”.", replacement: right + unit)
      }
    }
  }

  /// Labels for the figures in `range` whose unit few readers know; what the text itself converts gets none.
  public func figureHints(in range: ByteRange) -> [FigureHint] {
    var hints: [FigureHint] = []
    for segment in segments where segment.base < range.end && segment.base + segment.analysis.count > range.start {
      let equated = Set(segment.analysis.equations.flatMap { [Int($0.first), Int($0.second)] })
      for (index, quantity) in segment.analysis.quantities.enumerated() {
        let place = quantity.range.shifted(by: segment.base)
        guard place.overlaps(range), !equated.contains(index), !quantity.isMetric,
          let converted = quantity.conversions.first
        else { continue }
        hints.append(FigureHint(range: place, label: (converted.isAmbiguous ? "≈ " : "= ") + converted.text))
      }
    }
    return hints
  }
}

extension Quantity {
  /// Whether its unit is one of the metric system, or none that needs a conversion.
  var isMetric: Bool {
    switch Units.definition(unit).code {
    case "mile", "nautical_mile", "yard", "foot", "inch", "fathom", "furlong", "light_year", "square_mile",
      "square_foot", "square_yard", "square_inch", "acre", "mu", "cubic_foot", "acre-foot", "barrel", "gallon", "pint",
      "bushel", "short_ton", "long_ton", "quintal", "jin", "liang", "pound", "ounce", "troy_ounce", "stone",
      "horsepower", "degree_fahrenheit", "mile_per_hour", "knot":
      false
    default: true
    }
  }
}

extension EquationVerdict {
  /// The verdict in a sentence for a reader, about two figures as the text has them.
  public func sentence(_ first: String, _ second: String, _ quantity: Quantity) -> String {
    switch self {
    case .exact: "\(first) is exactly \(second)."
    case .approximate(let expected):
      "\(first) is about \(second): \(FigureText.string(expected, quantity.unit)) to be exact."
    case .wrong(let expected): "\(first) is not \(second), but \(FigureText.string(expected, quantity.unit))."
    case .unverifiable:
      Units.definition(quantity.unit).dimension == .currency
        ? "Whether \(first) is \(second) cannot be checked: the text gives no rate."
        : "Whether \(first) is \(second) cannot be checked: no exact conversion is known."
    }
  }
}
