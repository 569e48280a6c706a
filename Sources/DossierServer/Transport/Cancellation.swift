import DossierProtocol
import Synchronization

/// The flag by which a client takes a request back.
final class Cancellation: Sendable {
  private let flag = Atomic(false)

  /// Whether the request was taken back.
  var isCancelled: Bool { flag.load(ordering: .relaxed) }

  /// Takes the request back.
  func cancel() { flag.store(true, ordering: .relaxed) }
}

/// The requests that have no answer yet. The reader sets flags here, so that a request is cancelled whether it
/// waits or runs, and however busy the loop is.
final class OpenRequests: Sendable {
  private let flags = Mutex<[RequestID: Cancellation]>([:])

  /// The flag for a request that came in; `nil` if its id is in use.
  func begin(_ id: RequestID) -> Cancellation? {
    flags.withLock { flags in
      guard flags[id] == nil else { return nil }
      let cancellation = Cancellation()
      flags[id] = cancellation
      return cancellation
    }
  }

  /// Takes `id` back, if it has no answer yet.
  func cancel(_ id: RequestID) { flags.withLock { $0[id]?.cancel() } }

  /// Forgets `id`, which gets its answer now; false if it had one.
  func end(_ id: RequestID) -> Bool { flags.withLock { $0.removeValue(forKey: id) != nil } }

  /// How many have no answer yet.
  var count: Int { flags.withLock { $0.count } }
}
