import Glibc

/// Watches the process whose end must be ours.
enum ProcessWatch {
  private static let interval: useconds_t = 50_000

  /// Calls `onDeath` within 50 ms of the end of the process `id`.
  ///
  /// A process that cannot be seen from the start is not watched: a client in another container means a process
  /// that we do not know.
  static func start(_ id: Int, onDeath: @escaping @Sendable () -> Void) {
    guard let id = pid_t(exactly: id), id > 0, isAlive(id) else { return }
    startThread {
      while isAlive(id) { usleep(interval) }
      onDeath()
    }
  }

  /// Whether the process lives; one that has ended and was not waited for does not.
  private static func isAlive(_ id: pid_t) -> Bool {
    if kill(id, 0) != 0, errno == ESRCH { return false }
    let file = open("/proc/\(id)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return errno != ENOENT }
    defer { close(file) }
    var text = [UInt8](repeating: 0, count: 512)
    let count = text.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    // The state follows the name, which stands in parentheses and may hold any character.
    guard count > 0, let name = text[..<count].lastIndex(of: UInt8(ascii: ")")), name + 2 < count else { return true }
    return text[name + 2] != UInt8(ascii: "Z") && text[name + 2] != UInt8(ascii: "X")
  }
}
