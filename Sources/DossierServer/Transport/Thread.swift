import Glibc

/// Starts a thread that runs `body` and ends with it.
///
/// `niceness`, from 0 to 19, keeps background work from delaying answers; on Linux it holds for the thread alone.
func startThread(niceness: Int32 = 0, _ body: @escaping @Sendable () -> Void) {
  let start = Unmanaged.passRetained(ThreadStart(niceness: niceness, body: body))
  var thread = pthread_t()
  let failed = pthread_create(
    &thread, nil,
    { argument in
      guard let argument else { return nil }
      let start = Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue()
      if start.niceness > 0 { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, start.niceness) }
      start.body()
      return nil
    }, start.toOpaque())
  // Without threads there is no server: the system is out of memory or at its limit.
  guard failed == 0 else { fatalError("no thread can be started: \(String(cString: strerror(failed)))") }
  pthread_detach(thread)
}

private final class ThreadStart: Sendable {
  let niceness: Int32
  let body: @Sendable () -> Void

  init(niceness: Int32, body: @escaping @Sendable () -> Void) {
    self.niceness = niceness
    self.body = body
  }
}

/// A value behind a lock, with a condition to wait on.
final class Monitor<Value>: @unchecked Sendable {
  // Safe to share because `value` is only touched with the mutex held.
  private var value: Value
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ value: sending Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Runs `body` alone on the value, then wakes those that wait.
  func update<Result>(_ body: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }
    return body(&value)
  }

  /// Waits until `body` gives something, and returns that.
  func wait<Result>(_ body: (inout Value) -> Result?) -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }
    while true {
      if let result = body(&value) { return result }
      pthread_cond_wait(condition, mutex)
    }
  }
}

/// The time since some fixed moment in nanoseconds.
func monotonicNanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
}
