import Glibc

/// What can go wrong between the benchmark and the server.
enum ServerError: Error {
  case cannotStart(String)
  case ended
  case silent(seconds: Double)
  case refused(method: String, message: String)
  case unexpected(String)
}

/// A child process with pipes on its standard input and output; its standard error goes where ours goes, or nowhere.
final class ServerProcess {
  let id: pid_t
  private let input: Int32
  private let output: Int32
  private var pieces = [UInt8](repeating: 0, count: 1 << 16)

  init(binary: String, arguments: [String], isQuiet: Bool) throws(ServerError) {
    signal(SIGPIPE, SIG_IGN)
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { throw .cannotStart("no pipe") }
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    if isQuiet { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
    var argv: [UnsafeMutablePointer<CChar>?] = ([binary] + arguments).map { strdup($0) } + [nil]
    defer { for argument in argv { free(argument) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, binary, &actions, nil, &argv, environ)
    close(toChild[0])
    close(fromChild[1])
    guard failure == 0 else {
      close(toChild[1])
      close(fromChild[0])
      throw .cannotStart("\(binary): \(String(cString: strerror(failure)))")
    }
    id = child
    input = toChild[1]
    output = fromChild[0]
    _ = fcntl(input, F_SETFL, fcntl(input, F_GETFL) | O_NONBLOCK)
  }

  deinit {
    close(input)
    close(output)
    kill(id, SIGKILL)
    waitpid(id, nil, 0)
  }

  /// Writes all of `bytes`, handing over what the server says meanwhile, so that neither side waits for the other.
  func write(_ bytes: [UInt8], received: (ArraySlice<UInt8>) -> Void) throws(ServerError) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(input, $0.baseAddress?.advanced(by: sent), $0.count - sent) }
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        try wait(milliseconds: 60_000, forInput: true, received: received)
      } else if errno != EINTR {
        throw .ended
      }
    }
  }

  /// Waits for bytes of the server and hands them over; false when the time is up without any.
  @discardableResult
  func read(milliseconds: Int, received: (ArraySlice<UInt8>) -> Void) throws(ServerError) -> Bool {
    try wait(milliseconds: milliseconds, forInput: false, received: received)
  }

  @discardableResult
  private func wait(
    milliseconds: Int, forInput: Bool, received: (ArraySlice<UInt8>) -> Void
  ) throws(ServerError) -> Bool {
    var watched = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
    if forInput { watched.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
    let ready = poll(&watched, nfds_t(watched.count), Int32(clamping: milliseconds))
    if ready <= 0 { return false }
    if watched[0].revents != 0 {
      let count = Glibc.read(output, &pieces, pieces.count)
      if count <= 0 { throw .ended }
      received(pieces[..<count])
      return true
    }
    return false
  }

  /// Waits for the end of the process; its exit code, or nil if `milliseconds` were not enough.
  func waitForExit(milliseconds: Int) -> Int32? {
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    var status: Int32 = 0
    while ContinuousClock.now < deadline {
      if waitpid(id, &status, WNOHANG) == id { return (status >> 8) & 0xFF }
      usleep(200)
    }
    return nil
  }

  /// Seconds of processor time used so far by all threads.
  var processorSeconds: Double {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(id, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Bytes of memory that are resident now.
  var residentBytes: Int {
    guard let file = fopen("/proc/\(id)/statm", "r") else { return 0 }
    defer { fclose(file) }
    var text = [UInt8](repeating: 0, count: 128)
    let count = fread(&text, 1, text.count, file)
    let fields = text[..<count].split(separator: UInt8(ascii: " "))
    guard fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else { return 0 }
    return pages * Int(getpagesize())
  }
}
