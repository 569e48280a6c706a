/// `file:` URIs (RFC 8089) and the paths that they name.
public enum FileURI {
  /// The absolute path that `uri` names, with percent escapes undone; `nil` for other schemes and for paths that
  /// hold a zero byte.
  public static func path(of uri: String) -> String? {
    var rest = uri.utf8[...]
    guard rest.count > 7, rest.prefix(5).map({ $0 | 0x20 }) == Array("file:".utf8) else { return nil }
    rest = rest.dropFirst(5)
    if rest.starts(with: "//".utf8) {
      // The authority, empty or "localhost", is no part of the path.
      rest = rest.dropFirst(2).drop { $0 != UInt8(ascii: "/") }
    }
    guard rest.first == UInt8(ascii: "/") else { return nil }
    var path: [UInt8] = []
    path.reserveCapacity(rest.count)
    var at = rest.startIndex
    while at < rest.endIndex {
      let byte = rest[at]
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { break }
      if byte == UInt8(ascii: "%"), let escaped = escape(rest[at...]) {
        path.append(escaped)
        at = rest.index(at, offsetBy: 3)
      } else {
        path.append(byte)
        at = rest.index(after: at)
      }
    }
    return path.contains(0) ? nil : String(decoding: path, as: UTF8.self)
  }

  /// The `file:` URI of an absolute path; all but unreserved characters and slashes are escaped.
  public static func uri(ofPath path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var uri = Array("file://".utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        uri.append(byte)
      default:
        uri.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]])
      }
    }
    return String(decoding: uri, as: UTF8.self)
  }

  private static func escape(_ text: Substring.UTF8View) -> UInt8? {
    let digits = text.dropFirst().prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return digits.count == 2 ? UInt8(digits[0] << 4 | digits[1]) : nil
  }
}
