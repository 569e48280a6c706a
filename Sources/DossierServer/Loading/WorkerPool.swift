/// A few threads that do jobs in the order in which they were submitted. They start with the first job.
final class WorkerPool: Sendable {
  private struct State: Sendable {
    var jobs = Queue<@Sendable () -> Void>()
    var hasStarted = false
  }

  private let state = Monitor(State())
  private let threads: [ThreadPriority]
  private let pause: @Sendable (Int) -> Void

  /// A pool with threads of those priorities, which call `pause` with their number, from 0, before each job.
  init(threads: [ThreadPriority], pause: @escaping @Sendable (Int) -> Void = { _ in }) {
    self.threads = threads
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
    for (number, priority) in threads.enumerated() {
      startThread(priority) { [state, pause] in
        while true {
          pause(number)
          state.wait { $0.jobs.popFirst() }()
        }
      }
    }
  }
}
