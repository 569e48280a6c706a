/// A number written in digits: `digits` times ten to the power `exponent`.
struct Numeral {
  /// The digits without separators and leading zeros, where they fit.
  var digits: UInt64
  /// The value where the digits do not fit.
  var wide: Double?
  /// The power of ten.
  var exponent: Int
  /// The byte behind it.
  var end: Int
  /// Whether separators stand in it.
  var isGrouped: Bool
  /// How many digits are written.
  var length: Int

  /// The value times ten to the power `shift`; nil when that is past Double.
  func value(times shift: Int = 0) -> Double? {
    let value = wide.map { $0 * Numeral.power(shift) } ?? Numeral.scaled(Double(digits), exponent + shift)
    return value.isFinite ? value : nil
  }

  /// `value` times ten to the power `power`, rounded once where both are exact in a Double.
  static func scaled(_ value: Double, _ power: Int) -> Double {
    power >= 0 ? value * Numeral.power(power) : value / Numeral.power(-power)
  }

  private static func power(_ exponent: Int) -> Double {
    guard exponent > 0 else { return exponent == 0 ? 1 : 1 / power(-exponent) }
    guard exponent < powers.count else { return exponent > 308 ? .infinity : powers[22] * power(exponent - 22) }
    return powers[exponent]
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]
}

extension TokenView {
  /// Numbers written with more digits than this are no figure of a text.
  private static let longestNumeral = 400

  /// The number whose first digit is at byte `start`: plain, with a point, or with groups of three or, as in India,
  /// of two digits. Nil for what only looks like one (1.2.3, 12,34) and for what a Double cannot hold.
  func numeral(at start: Int) -> Numeral? {
    var digits: UInt64 = 0
    var fits = true
    var length = 0
    var leadingZero = false
    var groups = 0
    var groupLength = 0
    var firstGroup = 0
    var shortGroup = false
    var separator: UInt8 = 0
    var decimals = -1
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x30, byte <= 0x39 {
        if length == 0, byte == 0x30 { leadingZero = true }
        length += 1
        groupLength += 1
        if decimals >= 0 { decimals += 1 }
        let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
        let (sum, carried) = product.addingReportingOverflow(UInt64(byte &- 0x30))
        fits = fits && !overflow && !carried
        digits = sum
        at += 1
        continue
      }
      guard byte == 0x2C || byte == 0x2E, at + 1 < bytes.count, bytes[at + 1] >= 0x30, bytes[at + 1] <= 0x39 else {
        break
      }
      if decimals >= 0 { return nil }
      if groups == 0 {
        firstGroup = groupLength
      } else if groupLength == 2 {
        shortGroup = true
      } else if groupLength != 3 {
        return nil
      }
      if byte == 0x2E {
        decimals = 0
      } else {
        guard separator == 0 || separator == byte else { return nil }
        separator = byte
        groups += 1
      }
      groupLength = 0
      at += 1
    }
    guard length > 0, length <= TokenView.longestNumeral else { return nil }
    if groups > 0 {
      guard firstGroup <= 3, !leadingZero else { return nil }
      if decimals < 0, groupLength != 3 { return nil }
      if shortGroup, firstGroup > 2 { return nil }
    }
    if leadingZero, decimals < 0, length > 1 { return nil }
    var numeral = Numeral(
      digits: digits, wide: nil, exponent: -max(0, decimals), end: at, isGrouped: groups > 0, length: length)
    if !fits {
      let written = String(decoding: bytes[start..<at].filter { $0 != 0x2C }, as: UTF8.self)
      guard let value = Double(written), value.isFinite else { return nil }
      numeral.wide = value
    }
    return numeral
  }
}
