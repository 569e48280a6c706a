/// Why bytes are not JSON.
public struct JSONSyntaxError: Error, Sendable, Hashable {
  /// What is wrong, in words.
  public var reason: String
  /// The byte at which it was noticed.
  public var offset: Int
}

/// Reads JSON (RFC 8259) from bytes in one pass and linear time. Any input gives a value or an error, never a trap.
public struct JSONParser {
  /// The deepest nesting of arrays and objects that is read.
  public static let maximumDepth = 128
  /// The most values that one text may hold: a guard for memory, as a value costs more than its two bytes.
  public static let maximumValues = 4_000_000

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0
  private var values = 0

  /// The value that `bytes` write; malformed UTF-8 in strings becomes U+FFFD.
  public static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    parser.skipByteOrderMark()
    let value = try parser.value()
    parser.skipSpace()
    if parser.at < bytes.count { throw parser.error("something follows the value") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func error(_ reason: String) -> JSONSyntaxError { JSONSyntaxError(reason: reason, offset: at) }

  private mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    values += 1
    if values > JSONParser.maximumValues { throw error("too many values") }
    skipSpace()
    guard let first = peek else { throw error("the text ends where a value should stand") }
    switch first {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw error("no value starts like this")
    }
  }

  private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    let length = word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { bytes.count - at >= length && bytes[at..<at + length].elementsEqual($0) }
    guard matches else { throw error("no value starts like this") }
    at += length
    return value
  }

  private mutating func descend() throws(JSONSyntaxError) {
    at += 1
    depth += 1
    if depth > JSONParser.maximumDepth { throw error("nested too deeply") }
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    try descend()
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return .array(elements) }
    while true {
      elements.append(try value())
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw error("an array goes on with , or ends with ]") }
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    try descend()
    defer { depth -= 1 }
    var members: [JSONObject.Member] = []
    skipSpace()
    if take("}") { return .object(JSONObject(members)) }
    while true {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw error("a key is a string") }
      let key = try string()
      skipSpace()
      guard take(":") else { throw error("a key is followed by :") }
      members.append(JSONObject.Member(key: key, value: try value()))
      skipSpace()
      if take("}") { return .object(JSONObject(members)) }
      guard take(",") else { throw error("an object goes on with , or ends with }") }
    }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: mark) else { return false }
    at += 1
    return true
  }

  // MARK: Numbers

  private mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = at
    let isNegative = take("-")
    let magnitude = digits()
    let count = at - start - (isNegative ? 1 : 0)
    if count == 0 { throw error("a number needs digits") }
    if count > 1, bytes[start + (isNegative ? 1 : 0)] == UInt8(ascii: "0") { throw error("a number starts with 0") }
    var isInteger = true
    if take(".") {
      isInteger = false
      let fraction = at
      _ = digits()
      if at == fraction { throw error("a number needs digits behind its point") }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      isInteger = false
      at += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { at += 1 }
      let exponent = at
      _ = digits()
      if at == exponent { throw error("a number needs digits in its exponent") }
    }
    if isInteger, let magnitude { return .integer(isNegative ? -magnitude : magnitude) }
    return .number(JSONParser.double(bytes[start..<at]))
  }

  /// Skips digits; their value, if it fits.
  private mutating func digits() -> Int? {
    var value: Int? = 0
    while let byte = peek, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
      if let old = value {
        let (tenfold, overflow) = old.multipliedReportingOverflow(by: 10)
        let (sum, carry) = tenfold.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
        value = overflow || carry ? nil : sum
      }
      at += 1
    }
    return value
  }

  /// The nearest finite double.
  private static func double(_ text: ArraySlice<UInt8>) -> Double {
    let value = Double(String(decoding: text, as: UTF8.self)) ?? 0
    if value.isFinite { return value }
    return value < 0 ? -Double.greatestFiniteMagnitude : Double.greatestFiniteMagnitude
  }

  // MARK: Strings

  /// The string whose opening mark is next.
  private mutating func string() throws(JSONSyntaxError) -> String {
    at += 1
    var start = at
    skipPlain()
    if peek == UInt8(ascii: "\"") {
      let text = String(decoding: bytes[start..<at], as: UTF8.self)
      at += 1
      return text
    }
    var text: [UInt8] = []
    while let byte = peek {
      text.append(contentsOf: bytes[start..<at])
      if byte == UInt8(ascii: "\"") {
        at += 1
        return String(decoding: text, as: UTF8.self)
      }
      guard byte == UInt8(ascii: "\\") else { throw error("a control character stands bare in a string") }
      at += 1
      try escape(into: &text)
      start = at
      skipPlain()
    }
    throw error("a string does not end")
  }

  /// Moves to the next byte that is a quotation mark, a backslash or a control character.
  private mutating func skipPlain() {
    at = bytes.withUnsafeBufferPointer { bytes in
      var at = at
      while at < bytes.count {
        let byte = bytes[at]
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
        at += 1
      }
      return at
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
    guard let byte = peek else { throw error("a string does not end") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try scalar()).utf8)
    default: throw error("no escape looks like this")
    }
  }

  /// The scalar behind `\u`, joined with a second escape if the two are a surrogate pair.
  private mutating func scalar() throws(JSONSyntaxError) -> Unicode.Scalar {
    let high = try hexadecimal()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, bytes.count - at >= 6, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let second = at
    at += 2
    let low = try hexadecimal()
    guard 0xDC00..<0xE000 ~= low else {
      at = second
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("an escape needs four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }
}
