import Glibc

/// Files, the terminal and the clock.
enum Output {
  /// The bytes of a file.
  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw TrainError("cannot read \(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&part, 1, part.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: part[..<count])
    }
    return bytes
  }

  /// Writes a file.
  static func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws {
    guard let file = fopen(path, "wb") else {
      throw TrainError("cannot write \(path): \(String(cString: strerror(errno)))")
    }
    let written = fwrite(bytes.baseAddress, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw TrainError("cannot write all of \(path)") }
  }

  static func line(_ text: String) { put(text + "\n", STDOUT_FILENO) }
  static func error(_ text: String) { put(text + "\n", STDERR_FILENO) }
  static func exit(_ code: Int32) -> Never { Glibc.exit(code) }

  /// Whether progress can be drawn on standard error.
  static let hasTerminal = isatty(STDERR_FILENO) == 1

  /// Draws a bar for `done` of `total` over the one before, on a terminal only.
  static func progress(_ label: String, _ done: Int, _ total: Int) {
    guard hasTerminal, total > 0 else { return }
    let filled = done * 40 / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 40 - filled)
    put("\r\(label) [\(bar)] \(done * 100 / total) %" + (done == total ? "\r\u{1B}[K" : ""), STDERR_FILENO)
  }

  /// Seconds of processor time that this process has used.
  static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func put(_ text: String, _ file: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          file, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)).baseAddress, rest.count)
        if count <= 0 { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}

extension Double {
  /// With one digit behind the point, `width` characters wide.
  func tenths(_ width: Int = 5) -> String {
    let value = Int((self * 10).rounded())
    let text = "\(value / 10).\(abs(value % 10))"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
