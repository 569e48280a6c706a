import DossierAnnotation

/// Which documents may hold which fingerprint: 23 bits of the fingerprint lead to a document's slot. Who asks reads the
/// documents, so a stranger among them is but a look in vain. A copy shares the buckets that did not change.
struct FingerprintIndex: Sendable {
  private static let bucketBits = 13
  /// Ten bits of a fingerprint that the bucket leaves, and in the low 22 bits the slot of a document, as often as the
  /// document has such fingerprints.
  private var buckets = PersistentArray<FingerprintBucket>()

  init() {
    for _ in 0..<1 << FingerprintIndex.bucketBits { buckets.append(FingerprintBucket()) }
  }

  /// Takes away what `old` offered and adds what `new` offers; segments that both have are passed over.
  mutating func replace(_ old: DocumentAnalysis?, with new: DocumentAnalysis?, slot: UInt32) {
    var kept: [ObjectIdentifier: Int] = [:]
    for placed in old?.segments ?? [] { kept[ObjectIdentifier(placed.analysis), default: 0] += 1 }
    var come: [UInt32] = []
    for placed in new?.segments ?? [] {
      if let count = kept[ObjectIdentifier(placed.analysis)], count > 0 {
        kept[ObjectIdentifier(placed.analysis)] = count - 1
      } else {
        come += placed.analysis.fingerprints
      }
    }
    var gone: [UInt32] = []
    for placed in old?.segments ?? [] {
      guard let count = kept[ObjectIdentifier(placed.analysis)], count > 0 else { continue }
      kept[ObjectIdentifier(placed.analysis)] = count - 1
      gone += placed.analysis.fingerprints
    }
    replace(gone.sorted(), with: come.sorted(), slot: slot)
  }

  /// Walks the two sorted lists side by side: an edit changes few of a segment's fingerprints.
  private mutating func replace(_ old: [UInt32], with new: [UInt32], slot: UInt32) {
    if old.isEmpty { fetch(new) }
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        i += 1
        j += 1
      } else if j == new.count || (i < old.count && old[i] < new[j]) {
        remove(old[i], slot)
        i += 1
      } else {
        insert(new[j], slot)
        j += 1
      }
    }
  }

  /// Reads a little of all buckets in question. They lie all over memory: read one right behind the other they come into
  /// the processor's cache together, where inserting would wait for each.
  @inline(never)
  @discardableResult
  private func fetch(_ fingerprints: [UInt32]) -> UInt32 {
    fingerprints.reduce(0) { $0 &+ (buckets[FingerprintIndex.bucket($1)].last ?? 0) }
  }

  private mutating func insert(_ fingerprint: UInt32, _ slot: UInt32) {
    buckets[FingerprintIndex.bucket(fingerprint)].insert(FingerprintIndex.pair(fingerprint, slot))
  }

  private mutating func remove(_ fingerprint: UInt32, _ slot: UInt32) {
    buckets[FingerprintIndex.bucket(fingerprint)].remove(FingerprintIndex.pair(fingerprint, slot))
  }

  /// How many of `fingerprints` the documents may hold, by slot. Of those that may hold one fingerprint only the first
  /// `limit` are counted, so that ten thousand copies of one article cost no more than a few.
  func holders(of fingerprints: some Sequence<UInt32>, limit: Int) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for fingerprint in fingerprints {
      let range = FingerprintIndex.pair(fingerprint, 0)...FingerprintIndex.pair(fingerprint, .max)
      var last: UInt32?
      var left = limit
      buckets[FingerprintIndex.bucket(fingerprint)].forEachPair(in: range) { pair in
        if pair == last { return true }
        last = pair
        counts[pair & slotLimit, default: 0] += 1
        left -= 1
        return left > 0
      }
    }
    return counts
  }

  private static func pair(_ fingerprint: UInt32, _ slot: UInt32) -> UInt32 {
    (mixed(fingerprint) << UInt32(bucketBits)) & ~slotLimit | min(slot, slotLimit)
  }

  private static func bucket(_ fingerprint: UInt32) -> Int { Int(mixed(fingerprint) >> UInt32(32 - bucketBits)) }

  /// The fingerprint with its bits spread; no two become one. The smallest hashes of many are kept, so the high bits are
  /// nearly always zero.
  private static func mixed(_ fingerprint: UInt32) -> UInt32 { fingerprint &* 0x9E37_79B1 }
}

/// The highest slot that a pair can tell: four million documents. Passages are not looked for in those behind it.
private let slotLimit: UInt32 = 0x3F_FFFF

/// Pairs, most of them sorted: what came last is put in order only when there is much of it, as most of a corpus is
/// taken in before anyone asks.
private struct FingerprintBucket: Sendable {
  private var pairs: [UInt32] = []
  /// How many are sorted; the rest stand behind them.
  private var sortedCount = 0

  /// The pair that came last.
  var last: UInt32? { pairs.last }

  mutating func insert(_ pair: UInt32) {
    // An eighth more at a time: doubling leaves a third of the index empty.
    if pairs.count == pairs.capacity { pairs.reserveCapacity(pairs.count + max(4, pairs.count / 8)) }
    pairs.append(pair)
    guard pairs.count - sortedCount > max(16, sortedCount / 2) else { return }
    pairs.sort()
    sortedCount = pairs.count
  }

  mutating func remove(_ pair: UInt32) {
    let place = place(of: pair)
    if place < sortedCount, pairs[place] == pair {
      pairs.remove(at: place)
      sortedCount -= 1
    } else if let place = pairs[sortedCount...].firstIndex(of: pair) {
      pairs.remove(at: place)
    }
  }

  /// Calls `body` with the pairs in `range`, in order, until it says that it has enough.
  func forEachPair(in range: ClosedRange<UInt32>, _ body: (UInt32) -> Bool) {
    let late = pairs[sortedCount...].filter(range.contains).sorted()
    var next = 0
    for place in place(of: range.lowerBound)..<sortedCount {
      guard pairs[place] <= range.upperBound else { break }
      while next < late.count, late[next] < pairs[place] {
        guard body(late[next]) else { return }
        next += 1
      }
      guard body(pairs[place]) else { return }
    }
    for pair in late[next...] where !body(pair) { return }
  }

  /// The place of the first sorted pair that is not below `pair`.
  private func place(of pair: UInt32) -> Int { pairs[..<sortedCount].index(notBelow: pair) }
}
