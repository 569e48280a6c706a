import Synchronization

/// What was worked out about names while the corpus stood still. Snapshots of one corpus share it; each change of the
/// corpus starts another, so it never tells what held before.
final class ResolutionCache: Sendable {
  /// A card needs some hundreds of names; the cache forgets all rather than grow with the corpus.
  private static let limit = 1 << 14

  private let known = Mutex<[UInt32: Resolution]>([:])

  /// Whom `record` means: what is known, or else what `resolve` says.
  func resolution(of record: UInt32, resolve: () -> Resolution) -> Resolution {
    if let found = known.withLock({ $0[record] }) { return found }
    // Out of the lock: it takes a while, and it asks for other names.
    let found = resolve()
    known.withLock {
      if $0.count >= ResolutionCache.limit { $0.removeAll(keepingCapacity: true) }
      $0[record] = found
    }
    return found
  }
}
