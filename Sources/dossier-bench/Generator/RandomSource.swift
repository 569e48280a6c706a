import Glibc

/// A deterministic source of random numbers: SplitMix64 (Steele, Lea and Flood, 2014).
struct RandomSource: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A source for one `item` of one `kind`, the same whenever it is asked for.
  init(seed: UInt64, kind: UInt64, item: Int) {
    var mixer = RandomSource(seed: seed ^ (kind &* 0x9E37_79B9_7F4A_7C15))
    state = mixer.next() ^ (UInt64(truncatingIfNeeded: item) &* 0xD134_2543_DE82_EF95)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to `bound` - 1; 0 for a bound below 1.
  mutating func below(_ bound: Int) -> Int {
    bound < 1 ? 0 : Int((next() >> 33) % UInt64(bound))
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// A number above 0 and at most 1.
  mutating func unit() -> Double { Double((next() >> 11) + 1) / 9_007_199_254_740_992 }

  mutating func chance(_ probability: Double) -> Bool { unit() <= probability }

  mutating func pick<Element>(_ items: [Element]) -> Element { items[below(items.count)] }

  /// A rank from 1 up with a heavy tail (Zipf-Mandelbrot): P(rank > k) = ((shift + 1) / (shift + k + 1)) ^ alpha.
  ///
  /// The tail never ends: the number of different ranks among n draws grows like n ^ (1 / (1 + alpha)) (Heaps' law).
  mutating func rank(alpha: Double, shift: Double) -> Int {
    let value = (shift + 1) * pow(unit(), -1 / alpha) - shift
    return Int(min(max(value, 1), 1_000_000_000))
  }
}
