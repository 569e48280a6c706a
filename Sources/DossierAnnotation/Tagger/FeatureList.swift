/// Takes the hashes of a cell's features one by one.
protocol FeatureList {
  mutating func add(_ feature: UInt32)
  /// Adds the feature that has number `number` among those of few values.
  mutating func add(_ feature: Feature, as number: Int)
}

/// A template's number and its values.
struct Feature {
  var template: UInt32
  var a: UInt32
  var b: UInt32

  @inline(__always)
  var hash: UInt32 {
    var mixed = (UInt64(a) << 32 | UInt64(b)) ^ (UInt64(template) &* 0xD6E8_FEB8_6659_FD93)
    mixed = (mixed ^ (mixed >> 32)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }
}

extension FeatureList {
  @inline(__always)
  mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32) {
    add(Feature(template: template, a: a, b: b).hash)
  }

  @inline(__always)
  mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, as number: Int) {
    add(Feature(template: template, a: a, b: b), as: number)
  }
}

/// The features of few values, all numbered, so that each is looked for only once in the model: where the numbers of a
/// template's features start.
enum FewValued {
  /// The sentence's style, and how the word is written (a kind has 5 bits).
  static let style = 0
  /// How the words around are written.
  static let kindsBack = style + (1 << 9)
  static let kindsAhead = kindsBack + (1 << 14)
  static let kindsAround = kindsAhead + (1 << 14)
  /// Where in its run of capitalized words the word stands.
  static let run = kindsAround + (1 << 15)
  /// What the gazetteer knows of the word and its neighbors (6 bits a word).
  static let name = run + (1 << 11)
  static let namesBack = name + (1 << 11)
  static let namesAhead = namesBack + (1 << 12)
  /// How the form is used elsewhere, and how often.
  static let use = namesAhead + (1 << 12)
  static let often = use + (1 << 7)
  /// The neighbors of its other occurrences.
  static let otherNames = often + (1 << 6)
  static let otherKinds = otherNames + (1 << 12)
  /// The one that all cells have.
  static let always = otherKinds + (1 << 10)
  static let count = always + 1
}

/// All features in order, in memory that the caller owns.
struct HashList: FeatureList {
  let out: UnsafeMutablePointer<UInt32>
  var count = 0

  @inline(__always)
  mutating func add(_ feature: UInt32) {
    out[count] = feature
    count &+= 1
  }

  @inline(__always)
  mutating func add(_ feature: Feature, as number: Int) { add(feature.hash) }
}
