/// Why bytes are not a framed message.
public enum FramingError: Error, Sendable, Hashable {
  /// A header without a readable `Content-Length`.
  case noLength
  /// A header longer than `MessageFramer.maximumHeader`.
  case headerTooLong
  /// A message longer than the limit, which is given in bytes.
  case messageTooLong(limit: Int)

  /// What is wrong, in words.
  public var message: String {
    switch self {
    case .noLength: "a message header has no readable Content-Length"
    case .headerTooLong: "a message header is longer than \(MessageFramer.maximumHeader) bytes"
    case .messageTooLong(let limit): "a message is longer than \(limit) bytes"
    }
  }
}

/// Cuts a byte stream with `Content-Length` headers into messages. Pieces go in as they come, messages come out.
///
/// After a wrong header one error comes out and reading goes on at the next `Content-Length:`; that is safe, because
/// valid JSON cannot hold a header with its line ends. What lies between is dropped.
public struct MessageFramer: Sendable {
  /// The longest header block in bytes.
  public static let maximumHeader = 8 * 1024

  private let maximumMessage: Int
  private var buffer: [UInt8] = []
  /// The first byte not yet used.
  private var start = 0
  /// Up to here no end of the header was found.
  private var searched = 0
  private var state = State.header
  /// Whether the error of this stretch has been told.
  private var isTold = false

  private enum State {
    case header
    case body(length: Int)
    case lost
  }

  /// A framer for messages of at most `maximumMessage` bytes.
  public init(maximumMessage: Int = 256 * 1024 * 1024) { self.maximumMessage = maximumMessage }

  /// Adds the bytes that came next.
  public mutating func append(_ piece: some Collection<UInt8>) {
    if start > 0, start == buffer.count || start > 1 << 20 {
      // A large message must not keep its room for ever.
      if start == buffer.count, start > 1 << 20 { buffer = [] } else { buffer.removeSubrange(..<start) }
      searched -= start
      start = 0
    }
    buffer.append(contentsOf: piece)
  }

  /// Whether bytes wait that are no whole message.
  public var isInsideMessage: Bool { start < buffer.count }

  /// The next whole message, without its header; `nil` when more bytes are needed.
  public mutating func next() throws(FramingError) -> [UInt8]? {
    while true {
      switch state {
      case .header:
        skipLineEnds()
        guard let end = headerEnd() else {
          guard buffer.count - start > MessageFramer.maximumHeader else { return nil }
          try lose(headerEnd: buffer.count, .headerTooLong)
          continue
        }
        guard end - start <= MessageFramer.maximumHeader else {
          try lose(headerEnd: end, .headerTooLong)
          continue
        }
        guard let length = MessageFramer.contentLength(buffer[start..<end]) else {
          try lose(headerEnd: end, .noLength)
          continue
        }
        guard length <= maximumMessage else {
          try lose(headerEnd: end, .messageTooLong(limit: maximumMessage))
          continue
        }
        start = end
        state = .body(length: length)
      case .body(let length):
        guard buffer.count - start >= length else { return nil }
        let message = Array(buffer[start..<start + length])
        start += length
        searched = start
        state = .header
        isTold = false
        return message
      case .lost:
        guard let found = MessageFramer.firstLengthKey(in: buffer[start...]) else {
          start = max(start, buffer.count - MessageFramer.lengthKey.count + 1)
          return nil
        }
        start = found
        searched = found
        state = .header
      }
    }
  }

  /// Gives up the header that ends at `end`: the last length key in it but not at its start may begin a good one.
  private mutating func lose(headerEnd end: Int, _ error: FramingError) throws(FramingError) {
    if let key = MessageFramer.lastLengthKey(in: buffer[(start + 1)..<end]) {
      start = key
      searched = key
    } else {
      start = max(start + 1, end - (end == buffer.count ? MessageFramer.lengthKey.count - 1 : 0))
      state = .lost
    }
    if !isTold {
      isTold = true
      throw error
    }
  }

  /// Some clients put an empty line behind a message.
  private mutating func skipLineEnds() {
    while start < buffer.count, buffer[start] == UInt8(ascii: "\r") || buffer[start] == UInt8(ascii: "\n") {
      start += 1
    }
  }

  /// The byte behind the empty line that ends the header.
  private mutating func headerEnd() -> Int? {
    searched = max(searched, start)
    while searched < buffer.count {
      if buffer[searched] == UInt8(ascii: "\n") {
        if searched > start, buffer[searched - 1] == UInt8(ascii: "\n") { return searched + 1 }
        if searched > start + 1, buffer[searched - 1] == UInt8(ascii: "\r"), buffer[searched - 2] == UInt8(ascii: "\n")
        {
          return searched + 1
        }
      }
      searched += 1
    }
    return nil
  }

  // MARK: Header fields

  private static let lengthKey = Array("content-length:".utf8)

  /// The value of the last `Content-Length` field, if it is a plain number.
  private static func contentLength(_ header: ArraySlice<UInt8>) -> Int? {
    var length: Int?
    for line in header.split(separator: UInt8(ascii: "\n")) where isLengthKey(line) {
      length = number(line.dropFirst(lengthKey.count))
    }
    return length
  }

  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      .prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: " ") }
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value = 0
    for byte in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private static func isLengthKey(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= lengthKey.count
      && zip(text, lengthKey).allSatisfy { byte, key in
        byte == key || (UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte && byte | 0x20 == key)
      }
  }

  private static func firstLengthKey(in text: ArraySlice<UInt8>) -> Int? {
    text.indices.first { text[$0] | 0x20 == UInt8(ascii: "c") && isLengthKey(text[$0...]) }
  }

  private static func lastLengthKey(in text: ArraySlice<UInt8>) -> Int? {
    text.indices.last { text[$0] | 0x20 == UInt8(ascii: "c") && isLengthKey(text[$0...]) }
  }
}

/// Puts the header before a message.
public func framed(_ message: [UInt8]) -> [UInt8] {
  var frame: [UInt8] = []
  frame.reserveCapacity(message.count + 32)
  frame.append(contentsOf: "Content-Length: ".utf8)
  frame.append(contentsOf: String(message.count).utf8)
  frame.append(contentsOf: [0x0D, 0x0A, 0x0D, 0x0A])
  frame.append(contentsOf: message)
  return frame
}
