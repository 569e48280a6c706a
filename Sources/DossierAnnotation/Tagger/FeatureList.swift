/// Takes the hashes of a cell's features one by one.
protocol FeatureList {
  /// Where to add the features that depend on nothing but what is in `key`.
  mutating func place(for key: SumCache.Key) -> FeaturePlace
  /// Adds a feature; `place` is not `known`.
  mutating func add(_ feature: UInt32, to place: FeaturePlace)
}

/// Where a feature goes: nowhere, as its weight is known already; to the features of no facet; or to a facet's.
struct FeaturePlace: Equatable {
  let number: Int
  static let known = FeaturePlace(number: -1)
  static let plain = FeaturePlace(number: 0)
}

extension FeatureList {
  /// Adds the feature of a template's number and its values.
  @inline(__always)
  mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, to place: FeaturePlace = .plain) {
    if place == .known { return }
    var mixed = (UInt64(a) << 32 | UInt64(b)) ^ (UInt64(template) &* 0xD6E8_FEB8_6659_FD93)
    mixed = (mixed ^ (mixed >> 32)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
    add(UInt32(truncatingIfNeeded: mixed >> 32), to: place)
  }
}

/// All features in order, in memory that the caller owns.
struct HashList: FeatureList {
  let out: UnsafeMutablePointer<UInt32>
  var count = 0

  @inline(__always)
  func place(for key: SumCache.Key) -> FeaturePlace { .plain }

  @inline(__always)
  mutating func add(_ feature: UInt32, to place: FeaturePlace) {
    out[count] = feature
    count &+= 1
  }
}
