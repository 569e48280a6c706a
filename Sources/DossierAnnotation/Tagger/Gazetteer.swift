import CTaggerModel

/// What the gazetteer knows of a name.
package struct NameClass: OptionSet, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let country = NameClass(rawValue: 1 << 0)
  package static let region = NameClass(rawValue: 1 << 1)
  package static let bigCity = NameClass(rawValue: 1 << 2)
  package static let city = NameClass(rawValue: 1 << 3)
  package static let givenName = NameClass(rawValue: 1 << 4)
  package static let familyName = NameClass(rawValue: 1 << 5)
  /// Longer names start with these words.
  package static let continues = NameClass(rawValue: 1 << 6)

  /// The classes that say what a name is.
  package static let kinds = NameClass(rawValue: (1 << 6) - 1)
}

/// Names of places and people as a hash table of 20-bit fingerprints with 12 class bits; nothing is copied at start.
package struct Gazetteer {
  private let slots: UnsafeBufferPointer<UInt32>
  private let mask: UInt32

  init(slots: UnsafeBufferPointer<UInt32>) {
    self.slots = slots
    mask = UInt32(truncatingIfNeeded: slots.count - 1)
  }

  /// The longest name in words.
  package static let longestName = 5

  /// The key of a name one word longer than the name of `key`; 0 is the empty name.
  @inline(__always)
  package static func key(_ key: UInt32, _ form: UInt32) -> UInt32 {
    var mixed = UInt64(key &+ 0x51ED_270B) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(form)
    mixed = (mixed ^ (mixed >> 31)) &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// What is known of the name with that key.
  @inline(__always)
  func classes(_ key: UInt32) -> NameClass {
    var slot = key & mask
    let fingerprint = Gazetteer.fingerprint(key)
    // A foreign table could be full: at most a round.
    for _ in 0...mask {
      let entry = slots[Int(slot)]
      if entry == 0 { return [] }
      if entry >> 12 == fingerprint { return NameClass(rawValue: UInt16(truncatingIfNeeded: entry & 0xFFF)) }
      slot = (slot &+ 1) & mask
    }
    return []
  }

  /// Starts to fetch what is known of the name with that key into the processor's cache.
  @inline(__always)
  func prefetch(_ key: UInt32) {
    if let slots = slots.baseAddress { dossier_prefetch(slots + Int(key & mask)) }
  }

  private static func fingerprint(_ key: UInt32) -> UInt32 {
    let print = (key &* 0x85EB_CA6B) >> 12
    return print == 0 ? 1 : print
  }

  /// The table of `entries`, with room for a third more at least; the last of equal keys would hide the others, so keys are unique.
  package static func table(_ entries: [UInt32: NameClass]) -> [UInt32] {
    var count = 16
    while count * 3 < entries.count * 4 { count *= 2 }
    var slots = [UInt32](repeating: 0, count: count)
    let mask = UInt32(count - 1)
    for (key, classes) in entries.sorted(by: { $0.key < $1.key }) {
      var slot = key & mask
      while slots[Int(slot)] != 0 { slot = (slot + 1) & mask }
      slots[Int(slot)] = fingerprint(key) << 12 | UInt32(classes.rawValue)
    }
    return slots
  }
}
