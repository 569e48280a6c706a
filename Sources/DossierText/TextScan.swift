/// One pass over the bytes of a text, eight at a time where they are plain: whether they are UTF-8, where the lines
/// start, and how wide the characters are.
struct TextScan {
  /// Whether the bytes are well-formed UTF-8; if not, the rest is of no use.
  private(set) var isUTF8 = true
  /// Where the lines start.
  private(set) var starts: [UInt32] = [0]
  /// Units before each multiple of `WidthIndex.stride` bytes; empty when the text is ASCII.
  private(set) var marks: [WidthIndex.Mark] = []
  /// Bytes beyond ASCII.
  private(set) var wideBytes = 0

  /// Bytes that start no character, and characters of two UTF-16 units, up to here.
  private var tails = 0
  private var astral = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        if at + ByteBlock.size <= bytes.count {
          let notable = ByteBlock(bytes, at: at).isOutside(UInt8(ascii: "\r") + 1)
          at += ByteBlock.first(notable)
          if notable == 0 { continue }
        }
        let byte = bytes[at]
        if byte < 0x80 {
          at += 1
          if byte == UInt8(ascii: "\n") {
            starts.append(UInt32(at))
          } else if byte == UInt8(ascii: "\r"), at == bytes.count || bytes[at] != UInt8(ascii: "\n") {
            starts.append(UInt32(at))
          }
        } else {
          let length = TextScan.wideLength(at: at, in: bytes)
          guard length > 0 else {
            isUTF8 = false
            return
          }
          take(length, at: at)
          at += length
        }
      }
      if wideBytes > 0 { fillMarks(to: bytes.count) }
    }
    starts = starts.withUnsafeBufferPointer { Array($0) }
    marks = marks.withUnsafeBufferPointer { Array($0) }
  }

  /// Counts a character beyond ASCII.
  private mutating func take(_ length: Int, at start: Int) {
    fillMarks(to: start)
    let inside = marks.count * WidthIndex.stride
    if length == 4 { astral += 1 }
    if inside < start + length {
      // The mark falls inside the character, whose first byte stands before it.
      marks.append(mark(scalars: start + 1 - tails))
    }
    tails += length - 1
    wideBytes += length
  }

  /// Adds the marks up to `offset`, before which all is counted.
  private mutating func fillMarks(to offset: Int) {
    while marks.count * WidthIndex.stride <= offset {
      marks.append(mark(scalars: marks.count * WidthIndex.stride - tails))
    }
  }

  private func mark(scalars: Int) -> WidthIndex.Mark {
    WidthIndex.Mark(utf16: UInt32(truncatingIfNeeded: scalars + astral), scalars: UInt32(truncatingIfNeeded: scalars))
  }

  /// The length of the character beyond ASCII that starts at `start`; 0 where it is malformed.
  private static func wideLength(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func tail(_ i: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      start + i < bytes.count && range.contains(bytes[start + i])
    }
    switch bytes[start] {
    case 0xC2...0xDF: return tail(1) ? 2 : 0
    // No longer form than needed, and no half of a UTF-16 pair.
    case 0xE0: return tail(1, 0xA0...0xBF) && tail(2) ? 3 : 0
    case 0xED: return tail(1, 0x80...0x9F) && tail(2) ? 3 : 0
    case 0xE1...0xEF: return tail(1) && tail(2) ? 3 : 0
    case 0xF0: return tail(1, 0x90...0xBF) && tail(2) && tail(3) ? 4 : 0
    case 0xF1...0xF3: return tail(1) && tail(2) && tail(3) ? 4 : 0
    case 0xF4: return tail(1, 0x80...0x8F) && tail(2) && tail(3) ? 4 : 0
    default: return 0
    }
  }
}
