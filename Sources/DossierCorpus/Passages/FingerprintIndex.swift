import DossierAnnotation

/// Which documents hold which fingerprint, as pairs in buckets. A copy shares the buckets that did not change.
struct FingerprintIndex: Sendable {
  private static let bucketBits = 14
  /// Fingerprint in the high half, document slot in the low half; sorted, and as often as the document has it.
  private var buckets = PersistentArray<[UInt64]>()

  init() {
    for _ in 0..<1 << FingerprintIndex.bucketBits { buckets.append([]) }
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
    FingerprintIndex.insert(
      FingerprintIndex.pair(fingerprint, slot), into: &buckets[FingerprintIndex.bucket(fingerprint)])
  }

  private static func insert(_ pair: UInt64, into bucket: inout [UInt64]) {
    let place = place(of: pair, in: bucket)
    // A quarter more at a time: doubling leaves a third of the index empty.
    if bucket.count == bucket.capacity { bucket.reserveCapacity(bucket.count + max(2, bucket.count / 4)) }
    bucket.insert(pair, at: place)
  }

  private mutating func remove(_ fingerprint: UInt32, _ slot: UInt32) {
    let pair = FingerprintIndex.pair(fingerprint, slot)
    let bucket = FingerprintIndex.bucket(fingerprint)
    let at = FingerprintIndex.place(of: pair, in: buckets[bucket])
    if at < buckets[bucket].count, buckets[bucket][at] == pair { buckets[bucket].remove(at: at) }
  }

  /// Calls `body` with the slots of documents that hold `fingerprint`, each once, `limit` at the most.
  func forEachDocument(with fingerprint: UInt32, limit: Int, _ body: (UInt32) -> Void) {
    let bucket = buckets[FingerprintIndex.bucket(fingerprint)]
    var at = FingerprintIndex.place(of: FingerprintIndex.pair(fingerprint, 0), in: bucket)
    var last: UInt64?
    var found = 0
    while at < bucket.count, UInt32(bucket[at] >> 32) == fingerprint, found < limit {
      if bucket[at] != last {
        last = bucket[at]
        found += 1
        body(UInt32(truncatingIfNeeded: bucket[at]))
      }
      at += 1
    }
  }

  private static func pair(_ fingerprint: UInt32, _ slot: UInt32) -> UInt64 { UInt64(fingerprint) << 32 | UInt64(slot) }

  private static func bucket(_ fingerprint: UInt32) -> Int {
    // The smallest hashes of many are kept, so the high bits are nearly always zero.
    Int((fingerprint &* 0x9E37_79B1) >> UInt32(32 - bucketBits))
  }

  private static func place(of pair: UInt64, in bucket: [UInt64]) -> Int {
    var low = 0
    var high = bucket.count
    while low < high {
      let middle = (low + high) / 2
      if bucket[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
