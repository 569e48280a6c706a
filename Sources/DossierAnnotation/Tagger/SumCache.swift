import Synchronization

/// Sums of rows that were added up before: words, and what stands around them, come again and again, in one text and in
/// the next.
///
/// A sum is kept under all that it depends on, so it does not matter what was seen before; a new one takes the place of
/// what it meets.
struct SumCache: @unchecked Sendable {  // one thread uses a cache at a time
  /// All that a sum depends on; zero is no key.
  typealias Key = SIMD4<UInt64>

  private static let bits: UInt64 = 12
  private let keys: UnsafeMutablePointer<Key>
  private let sums: UnsafeMutablePointer<LaneSums>

  private init() {
    keys = .allocate(capacity: 1 << SumCache.bits)
    keys.initialize(repeating: Key(), count: 1 << SumCache.bits)
    sums = .allocate(capacity: 1 << SumCache.bits)
    sums.initialize(repeating: LaneSums(), count: 1 << SumCache.bits)
  }

  private func deallocate() {
    keys.deallocate()
    sums.deallocate()
  }

  @inline(__always)
  private static func slot(_ key: Key) -> Int {
    let first = (key[0] ^ (key[2] << 7)) &* 0x9E37_79B9_7F4A_7C15
    let second = (key[1] ^ (key[3] << 13)) &* 0xBF58_476D_1CE4_E5B9
    return Int(truncatingIfNeeded: (first &+ second) >> (64 &- bits))
  }

  /// Adds the sum under `key` to `total`; false if there is none.
  @inline(__always)
  func add(_ key: Key, to total: inout LaneSums) -> Bool {
    let slot = SumCache.slot(key)
    guard keys[slot] == key else { return false }
    total &+= sums[slot]
    return true
  }

  /// Keeps a sum.
  @inline(__always)
  func keep(_ sum: LaneSums, _ key: Key) {
    let slot = SumCache.slot(key)
    keys[slot] = key
    sums[slot] = sum
  }

  /// The caches that no thread is using.
  final class Pool: Sendable {
    private let free = Mutex<[SumCache]>([])

    deinit { free.withLock { for cache in $0 { cache.deallocate() } } }

    /// Calls `body` with a cache that no other call has meanwhile.
    func with<Result>(_ body: (SumCache) -> Result) -> Result {
      let cache = free.withLock { $0.popLast() } ?? SumCache()
      defer { free.withLock { $0.append(cache) } }
      return body(cache)
    }
  }
}
