/// A few threads that do jobs in the order in which they were submitted. They start with the first job.
final class WorkerPool: Sendable {
  private struct State: Sendable {
    var jobs = Queue<@Sendable () -> Void>()
    var hasStarted = false
  }

  private let state = Monitor(State())
  private let threads: Int
  private let niceness: Int32
  private let pause: @Sendable (Int) -> Void

  /// A pool whose threads call `pause` with their number, from 0, before each job.
  init(threads: Int, niceness: Int32, pause: @escaping @Sendable (Int) -> Void = { _ in }) {
    self.threads = threads
    self.niceness = niceness
    self.pause = pause
  }

  /// Has `job` done.
  func submit(_ job: @escaping @Sendable () -> Void) {
    let mustStart = state.update { state in
      state.jobs.append(job)
      defer { state.hasStarted = true }
      return !state.hasStarted
    }
    guard mustStart else { return }
    for number in 0..<threads {
      startThread(niceness: niceness) { [state, pause] in
        while true {
          pause(number)
          state.wait { $0.jobs.popFirst() }()
        }
      }
    }
  }
}
