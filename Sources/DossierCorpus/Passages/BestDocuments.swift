/// The documents with the highest counts so far; of equals those whose names have the lower hashes, which are the same
/// ones whatever the order in which documents came.
struct BestDocuments {
  private let limit: Int
  private var counts: [Int] = []
  private var hashes: [UInt64] = []
  /// The slots of the best ones, the first one first.
  private(set) var slots: [UInt32] = []

  init(limit: Int) { self.limit = max(0, limit) }

  /// Whether a document with that count may be among the best.
  func mayTake(_ count: Int) -> Bool {
    guard counts.count == limit, let last = counts.last else { return limit > 0 }
    return count >= last
  }

  /// Takes a document with the hash of its name in if it is among the best.
  mutating func add(_ slot: UInt32, _ hash: UInt64, _ count: Int) {
    guard mayTake(count) else { return }
    var low = 0
    var high = counts.count
    while low < high {
      let middle = (low + high) / 2
      let isBetter = counts[middle] > count || counts[middle] == count && hashes[middle] < hash
      if isBetter { low = middle + 1 } else { high = middle }
    }
    guard low < limit else { return }
    if counts.count == limit {
      counts.removeLast()
      hashes.removeLast()
      slots.removeLast()
    }
    counts.insert(count, at: low)
    hashes.insert(hash, at: low)
    slots.insert(slot, at: low)
  }
}
