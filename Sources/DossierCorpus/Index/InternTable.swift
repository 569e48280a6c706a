/// Finds the number of a thing by its hash: open addressing over flat arrays, as a Dictionary costs three times that.
struct InternTable {
  private var slots: [UInt32] = Array(repeating: .max, count: 1024)
  private var hashes: [UInt64] = []

  /// The number of the thing with `hash` for which `isSame` holds, or nil.
  func find(_ hash: UInt64, isSame: (Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != .max {
      let index = Int(slots[slot])
      if hashes[index] == hash, isSame(index) { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Takes the next thing in; its number is the count of those before it.
  mutating func append(_ hash: UInt64) {
    if (hashes.count + 1) * 4 > slots.count * 3 { grow() }
    place(hash, UInt32(hashes.count))
    hashes.append(hash)
  }

  private mutating func place(_ hash: UInt64, _ index: UInt32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != .max { slot = (slot + 1) & mask }
    slots[slot] = index
  }

  private mutating func grow() {
    slots = Array(repeating: .max, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() { place(hash, UInt32(index)) }
  }
}
