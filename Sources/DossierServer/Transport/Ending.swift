import Glibc
import Synchronization

/// The end of the process, where it cannot wait for the loop.
final class Ending: Sendable {
  /// How long the loop may take to end by itself, in microseconds; the process must end within 100 ms.
  private static let grace: useconds_t = 70_000

  private let terminate: @Sendable (Int32) -> Void
  private let hasShutDown = Atomic(false)

  /// `terminate` ends the process with a code, at once.
  init(terminate: @escaping @Sendable (Int32) -> Void) { self.terminate = terminate }

  /// Whether the client has said `shutdown`, so that an end is no failure.
  var isExpected: Bool {
    get { hasShutDown.load(ordering: .relaxed) }
    set { hasShutDown.store(newValue, ordering: .relaxed) }
  }

  /// Ends the process at once.
  func endNow() { terminate(isExpected ? 0 : 1) }

  /// Ends the process soon, even if the loop is at work, as on a very large edit.
  func endSoon() {
    startThread { [self] in
      usleep(Ending.grace)
      endNow()
    }
  }
}
