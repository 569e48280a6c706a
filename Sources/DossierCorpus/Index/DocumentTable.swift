/// The documents by slot, by name and in order.
struct DocumentTable: Sendable {
  private var slots = PersistentArray<IndexedDocument?>()
  private var free: [UInt32] = []
  /// Slots by name, in buckets, so that a new name copies a small part of what a snapshot shares.
  private var buckets: [[DocumentID: UInt32]] = Array(repeating: [:], count: 512)
  /// Slots in the order of the names, in runs of up to `runLimit`.
  private var runs: [[UInt32]] = []
  private(set) var count = 0

  private static let runLimit = 256

  /// The slot of `id`, or nil.
  func slot(of id: DocumentID) -> UInt32? { buckets[bucket(id)][id] }

  subscript(slot: UInt32) -> IndexedDocument? {
    Int(slot) < slots.count ? slots[Int(slot)] : nil
  }

  subscript(id: DocumentID) -> IndexedDocument? { slot(of: id).flatMap { self[$0] } }

  /// One more than the highest slot.
  var slotCount: Int { slots.count }

  /// A slot for `id`: the one that it has, or a new one.
  mutating func reserve(_ id: DocumentID) -> UInt32 {
    if let slot = slot(of: id) { return slot }
    if let slot = free.popLast() { return slot }
    slots.append(nil)
    return UInt32(slots.count - 1)
  }

  mutating func set(_ slot: UInt32, _ document: IndexedDocument) {
    let isNew = slots[Int(slot)] == nil
    slots[Int(slot)] = document
    guard isNew else { return }
    let id = document.document.id
    buckets[bucket(id)][id] = slot
    count += 1
    insert(slot, id)
  }

  mutating func remove(_ slot: UInt32) {
    guard let document = self[slot] else { return }
    let id = document.document.id
    let run = run(for: id)
    if let at = runs[run].firstIndex(of: slot) { runs[run].remove(at: at) }
    if runs[run].isEmpty { runs.remove(at: run) }
    buckets[bucket(id)][id] = nil
    slots[Int(slot)] = nil
    free.append(slot)
    count -= 1
  }

  /// The slots in the order of the names.
  var ordered: some Sequence<UInt32> { runs.lazy.joined() }

  /// `slots` in the order of the names: sorted by themselves where they are few, else picked from the order of all.
  func ordered(_ slots: some Collection<UInt32>) -> [UInt32] {
    if slots.count < max(16, count / 32) {
      return slots.compactMap { slot in self[slot].map { (slot, $0.document.id) } }
        .sorted { $0.1 < $1.1 }.map(\.0)
    }
    var isWanted = Array(repeating: false, count: slotCount)
    for slot in slots where Int(slot) < isWanted.count { isWanted[Int(slot)] = true }
    return ordered.filter { isWanted[Int($0)] }
  }

  private func bucket(_ id: DocumentID) -> Int {
    Int(truncatingIfNeeded: stableHash(id.name) % UInt64(buckets.count))
  }

  private mutating func insert(_ slot: UInt32, _ id: DocumentID) {
    guard !runs.isEmpty else {
      runs.append([slot])
      return
    }
    let run = run(for: id)
    var low = 0
    var high = runs[run].count
    while low < high {
      let middle = (low + high) / 2
      if name(runs[run][middle]) < id { low = middle + 1 } else { high = middle }
    }
    runs[run].insert(slot, at: low)
    if runs[run].count > DocumentTable.runLimit {
      let half = runs[run].count / 2
      let tail = Array(runs[run][half...])
      runs[run].removeSubrange(half...)
      runs.insert(tail, at: run + 1)
    }
  }

  /// The run that holds `id` or would hold it.
  private func run(for id: DocumentID) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if name(runs[middle][0]) <= id { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  private func name(_ slot: UInt32) -> DocumentID {
    self[slot]?.document.id ?? DocumentID(path: "")
  }
}

/// A hash of `text` that is the same in every process: FNV-1a with the finalizer of SplitMix64.
func stableHash(_ text: String) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
  return hash ^ (hash >> 29)
}
