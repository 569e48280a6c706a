/// Finds the group with a key; persons have groups of their own.
struct GroupTable {
  /// The keys of the groups by number, with a bit pattern over those of persons.
  private var keys: [UInt64] = []
  private var slots: [Int32]

  init(expecting count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    keys.reserveCapacity(count / 2)
  }

  /// The group with `key`, or -1.
  @inline(__always)
  func find(_ key: NameKey, isPerson: Bool) -> Int32 { slots[slot(of: GroupTable.mixed(key, isPerson))] }

  /// The group with `key`; a new one gets the next number.
  @inline(__always)
  mutating func insert(_ key: NameKey, isPerson: Bool) -> Int32 {
    let wanted = GroupTable.mixed(key, isPerson)
    let slot = slot(of: wanted)
    if slots[slot] < 0 {
      slots[slot] = Int32(keys.count)
      keys.append(wanted)
    }
    return slots[slot]
  }

  @inline(__always)
  private func slot(of wanted: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: wanted) & mask
    while slots[slot] >= 0, keys[Int(slots[slot])] != wanted { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  private static func mixed(_ key: NameKey, _ isPerson: Bool) -> UInt64 {
    isPerson ? key.rawValue ^ 0x5555_5555_5555_5555 : key.rawValue
  }
}
