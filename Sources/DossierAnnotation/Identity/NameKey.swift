/// What is left of a name when case, accents, full stops, hyphens and apostrophes are taken away: 64 bits over its
/// words in order. Two names with one key are one name in two spellings.
public struct NameKey: Hashable, Sendable, Comparable, BitwiseCopyable {
  /// The bits; 0 is the key of no word at all.
  public let rawValue: UInt64

  /// A key with the given bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The key of the words whose hashes are `words`, in order.
  init(_ words: some Sequence<UInt64>) {
    var state: UInt64 = 0
    for word in words { state = NameKey.joined(state, word) }
    rawValue = state
  }

  /// The key of `name`, as a mention of it with `label` would have it before known other names are looked at.
  public init(_ name: String, label: EntityLabel? = nil) {
    self = Array(name.utf8).withUnsafeBufferPointer { NameScanner.key(of: $0, label: label) }
  }

  /// Whether `a` comes before `b`.
  public static func < (a: NameKey, b: NameKey) -> Bool { a.rawValue < b.rawValue }

  /// The bits of a key whose words so far give `state`, with `word` behind them.
  static func joined(_ state: UInt64, _ word: UInt64) -> UInt64 {
    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014), so that order matters and bits spread.
    var mixed = (state &+ 0x9E37_79B9_7F4A_7C15) ^ word
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The hash of one folded word: FNV-1a over 64 bits.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  static func of(_ folded: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in folded { hash.add(byte) }
    return hash.value
  }

  /// The hash of a word that is written in the program, which the compiler works out.
  @inline(__always)
  static func of(_ folded: StaticString) -> UInt64 {
    var hash = WordHash()
    for index in 0..<folded.utf8CodeUnitCount { hash.add(folded.utf8Start[index]) }
    return hash.value
  }
}

/// What is known of words or names, by their hashes: tables of the program, which stay as long as it runs. Most that
/// are asked for are unknown: that is one load.
struct HashTable<Value: Sendable>: @unchecked Sendable {  // nothing is written once it is made
  /// Open addressing, a quarter full at most; 0 is empty and no word's hash.
  private let keys: UnsafeMutableBufferPointer<UInt64>
  /// For each key in its place, the index of its value.
  private let places: UnsafeMutableBufferPointer<UInt32>
  private let values: UnsafeMutableBufferPointer<Value>

  init(_ entries: [UInt64: Value]) {
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0)
    places = .allocate(capacity: size)
    places.initialize(repeating: 0)
    values = .allocate(capacity: entries.count)
    for (number, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.key) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = entry.key
      places[slot] = UInt32(clamping: number)
      values.initializeElement(at: number, to: entry.value)
    }
  }

  /// What is known by the hash `key`.
  subscript(key: UInt64) -> Value? {
    let slot = slot(key)
    return keys[slot] == 0 ? nil : values[Int(places[slot])]
  }

  /// What `path` leads to from what is known by the hash `key`.
  func value<Part>(_ path: (borrowing Value) -> Part, of key: UInt64) -> Part? {
    let slot = slot(key)
    return keys[slot] == 0 ? nil : path(values[Int(places[slot])])
  }

  /// The slot of `key`, or an empty one.
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
