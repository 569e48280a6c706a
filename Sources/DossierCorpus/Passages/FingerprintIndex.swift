import DossierAnnotation

/// Which documents hold which fingerprint, as pairs in buckets. A copy shares the buckets that did not change.
struct FingerprintIndex: Sendable {
  private static let bucketBits = 12
  /// What the bucket leaves of a fingerprint in the high 20 bits, the document's slot in the low 28, as often as the
  /// document has it.
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

  private mutating func insert(_ fingerprint: UInt32, _ slot: UInt32) {
    buckets[FingerprintIndex.bucket(fingerprint)].insert(FingerprintIndex.pair(fingerprint, slot))
  }

  private mutating func remove(_ fingerprint: UInt32, _ slot: UInt32) {
    buckets[FingerprintIndex.bucket(fingerprint)].remove(FingerprintIndex.pair(fingerprint, slot))
  }

  /// Calls `body` with the slots of documents that hold `fingerprint`, each once, `limit` at the most.
  func forEachDocument(with fingerprint: UInt32, limit: Int, _ body: (UInt32) -> Void) {
    let range = FingerprintIndex.pair(fingerprint, 0)...FingerprintIndex.pair(fingerprint, slotLimit)
    var last: UInt64?
    var found = 0
    for pair in buckets[FingerprintIndex.bucket(fingerprint)].pairs(in: range, limit: 4 * min(limit, 1 << 20))
    where pair != last {
      guard found < limit else { return }
      last = pair
      found += 1
      body(UInt32(truncatingIfNeeded: pair) & slotLimit)
    }
  }

  private static func pair(_ fingerprint: UInt32, _ slot: UInt32) -> UInt64 {
    UInt64(mixed(fingerprint) << UInt32(bucketBits)) << 16 | UInt64(slot & slotLimit)
  }

  private static func bucket(_ fingerprint: UInt32) -> Int { Int(mixed(fingerprint) >> UInt32(32 - bucketBits)) }

  /// The fingerprint with its bits spread; no two become one. The smallest hashes of many are kept, so the high bits are
  /// nearly always zero.
  private static func mixed(_ fingerprint: UInt32) -> UInt32 { fingerprint &* 0x9E37_79B1 }
}

/// The highest slot that a pair can tell: more documents than fit in memory.
private let slotLimit: UInt32 = 0xFFF_FFFF

/// Pairs, most of them sorted: what came last is put in order only when there is much of it, as most of a corpus is
/// taken in before anyone asks.
private struct FingerprintBucket: Sendable {
  private var pairs = PackedPairs()
  /// How many are sorted; the rest stand behind them.
  private var sortedCount = 0

  mutating func insert(_ pair: UInt64) {
    pairs.append(pair)
    guard pairs.count - sortedCount > max(16, sortedCount) else { return }
    pairs.sort()
    sortedCount = pairs.count
  }

  mutating func remove(_ pair: UInt64) {
    let place = place(of: pair)
    if place < sortedCount, pairs[place] == pair {
      pairs.remove(at: place)
      sortedCount -= 1
    } else if let place = pairs[sortedCount...].firstIndex(of: pair) {
      pairs.remove(at: place)
    }
  }

  /// The pairs in `range`, in order; where there are more than `limit`, at least that many.
  func pairs(in range: ClosedRange<UInt64>, limit: Int) -> [UInt64] {
    let sorted = pairs[place(of: range.lowerBound)..<sortedCount].prefix(limit).prefix { $0 <= range.upperBound }
    let rest = pairs[sortedCount...].filter(range.contains)
    return rest.isEmpty ? Array(sorted) : (sorted + rest).sorted()
  }

  /// The place of the first sorted pair that is not below `pair`.
  private func place(of pair: UInt64) -> Int { pairs[..<sortedCount].index(notBelow: pair) }
}

/// Numbers of 48 bits, six bytes each: the pairs are what most of the index's memory goes into.
private struct PackedPairs: RandomAccessCollection, Sendable {
  /// Three for each number, the highest first.
  private var parts: [UInt16] = []

  var startIndex: Int { 0 }
  var endIndex: Int { parts.count / 3 }

  subscript(place: Int) -> UInt64 {
    UInt64(parts[3 * place]) << 32 | UInt64(parts[3 * place + 1]) << 16 | UInt64(parts[3 * place + 2])
  }

  mutating func append(_ pair: UInt64) {
    // An eighth more at a time: doubling leaves a third of the index empty.
    if parts.count + 3 > parts.capacity { parts.reserveCapacity(parts.count + 3 * Swift.max(2, parts.count / 24)) }
    parts.append(UInt16(truncatingIfNeeded: pair >> 32))
    parts.append(UInt16(truncatingIfNeeded: pair >> 16))
    parts.append(UInt16(truncatingIfNeeded: pair))
  }

  mutating func remove(at place: Int) { parts.removeSubrange(3 * place..<3 * place + 3) }

  mutating func sort() {
    let sorted = self.sorted()
    parts.removeAll(keepingCapacity: true)
    for pair in sorted { append(pair) }
  }
}
