/// A logistic curve from margins to the chance of being right, fitted by Newton's method (Platt scaling).
struct Calibration {
  private(set) var slope: Int32 = 700
  private(set) var offset: Int32 = 0

  /// The curve that fits `margins` best.
  init(_ margins: [(margin: Int32, isRight: Bool)]) {
    guard margins.count >= 50 else { return }
    var a = 0.01
    var b = 0.0
    for _ in 0..<50 {
      var (ga, gb, haa, hab, hbb) = (0.0, 0.0, 1e-6, 0.0, 1e-6)
      for (margin, isRight) in margins {
        let x = Double(min(1023, max(0, margin)))
        let p = 1 / (1 + Calibration.exp(-(a * x + b)))
        let d = (isRight ? 1 : 0) - p
        let w = max(1e-6, p * (1 - p))
        ga += d * x
        gb += d
        haa += w * x * x
        hab += w * x
        hbb += w
      }
      let det = haa * hbb - hab * hab
      guard abs(det) > 1e-12 else { break }
      a += max(-0.05, min(0.05, (ga * hbb - gb * hab) / det))
      b += max(-0.5, min(0.5, (gb * haa - ga * hab) / det))
    }
    slope = Int32(max(0, min(65536, a * 65536)).rounded())
    offset = Int32(max(-65536 * 8, min(65536 * 8, b * 65536)).rounded())
  }

  private static func exp(_ x: Double) -> Double {
    var power = 1 + max(-30, min(30, x)) / 4096
    for _ in 0..<12 { power *= power }
    return power
  }
}
