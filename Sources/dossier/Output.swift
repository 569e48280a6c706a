import Glibc

/// Standard output: gathered and written at once, with color on a terminal only.
struct Output {
  private var bytes: [UInt8] = []
  private let isColored = isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil

  /// A way to set words apart on a terminal.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case name = "36"
    case warning = "33"
  }

  /// Writes `text` as a line.
  mutating func line(_ text: String = "") {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count > 1 << 16 { flush() }
  }

  /// Writes a JSON value as a line.
  mutating func json(_ value: [UInt8]) {
    bytes.append(contentsOf: value)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// `text` in `style` where the output is a terminal; otherwise as it is.
  func styled(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Hands everything over to the system; a reader that has gone away is no error.
  mutating func flush() {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      if written <= 0 { break }
      rest = rest.dropFirst(written)
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
