public import DossierLexicon

/// Figures as people write them.
public enum FigureText {
  /// `value` with groups of three and at most `digits` significant digits: "1,234.5", "40.8 million".
  public static func string(_ value: Double, digits: Int = 4) -> String {
    guard value.isFinite else { return "" }
    let size = abs(value)
    for (power, word) in [(12, "trillion"), (9, "billion"), (6, "million")] where size >= Numeral.scaled(1, power) {
      guard size < 1e18 else { break }
      return plain(rounded(Numeral.scaled(value, -power), digits)) + " " + word
    }
    return plain(rounded(value, digits))
  }

  /// `value` with its unit: "$5 million", "200,000 ha", "12 %".
  public static func string(_ value: Double, _ unit: UnitID, digits: Int = 4) -> String {
    let definition = Units.definition(unit)
    let figure = string(value, digits: digits)
    if definition.dimension == .currency {
      return definition.symbol.unicodeScalars.last.map { "A"..."z" ~= $0 } == true
        ? "\(definition.symbol) \(figure)" : definition.symbol + figure
    }
    return definition.symbol.isEmpty ? figure : figure + " " + definition.symbol
  }

  /// `value` to `digits` significant digits; whole numbers below ten to that power stay as they are.
  static func rounded(_ value: Double, _ digits: Int) -> Double {
    guard value != 0, value.isFinite else { return 0 }
    var power = 0
    var size = abs(value)
    while size >= 10, power < 400 {
      size /= 10
      power += 1
    }
    while size < 1, power > -400 {
      size *= 10
      power -= 1
    }
    let shift = digits - 1 - power
    let scaled = Numeral.scaled(value, shift)
    return scaled.isFinite ? Numeral.scaled(scaled.rounded(), -shift) : value
  }

  /// Digits with commas, no exponent, at most six places behind the point.
  private static func plain(_ value: Double) -> String {
    let size = abs(value)
    guard size < 1e15 else { return "\(value)" }
    var whole = size.rounded(.down)
    var places = ""
    let rest = ((size - whole) * 1e6).rounded()
    if rest >= 1e6 {
      whole += 1
    } else if rest > 0 {
      let digits = String(Int(rest))
      places = String(repeating: "0", count: 6 - digits.utf8.count) + digits
      while places.hasSuffix("0") { places.removeLast() }
    }
    guard whole > 0 || !places.isEmpty || value == 0 else { return "\(value)" }
    var digits = Array(String(Int(whole)))
    var at = digits.count - 3
    while at > 0 {
      digits.insert(",", at: at)
      at -= 3
    }
    return (value < 0 ? "-" : "") + String(digits) + (places.isEmpty ? "" : "." + places)
  }
}
