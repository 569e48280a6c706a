public import DossierText

/// Cuts a document into segments that are read one by one, so that an edit costs one segment and not the document.
///
/// A segment of a long text ends behind `leastLength` bytes at the first blank line that the words before it mark as a
/// cut: so cuts hang on what stands there, and behind an edit the very next one nearly always holds again. Where
/// none is marked it ends at the first blank line behind twice that, else at a line end, else at a space, else at the
/// start of a character. Where it ends depends only on where it starts, on what follows up to its end, and on whether
/// `softLimit` bytes are left.
public enum Segmenter {
  /// A text of so many bytes, or what is left of a longer one, is one segment.
  public static let softLimit = 32 * 1024
  /// Segments are at least this long, in bytes, but for the last of a document.
  static let leastLength = 24 * 1024

  /// The end of the segment that starts at `start`.
  public static func end(of start: ByteOffset, in bytes: [UInt8]) -> ByteOffset {
    guard bytes.count - start > softLimit else { return bytes.count }
    return bytes.withUnsafeBufferPointer { bytes in
      let limits = (1...5).map { min(bytes.count, start + $0 * leastLength) }
      func isBlankLine(_ at: Int) -> Bool { isLineEnd(at, in: bytes) && isLineEmpty(before: at, in: bytes) }
      return cut(in: bytes, from: limits[0], to: limits[1]) { isBlankLine($0) && isMarked($0, in: bytes) }
        ?? cut(in: bytes, from: limits[1], to: limits[2], where: isBlankLine)
        ?? cut(in: bytes, from: limits[2], to: limits[3]) { isLineEnd($0, in: bytes) }
        ?? cut(in: bytes, from: limits[3], to: limits[4]) { bytes[$0] == UInt8(ascii: " ") }
        ?? characterStart(at: limits[4], in: bytes)
    }
  }

  /// Whether the bytes before `at` mark a blank line as a cut, as those of one in sixteen do.
  private static func isMarked(_ at: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var hash: UInt32 = 0
    for byte in bytes[(at - 24)..<at] { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return (hash ^ hash >> 15) & 0xF00 == 0
  }

  /// The offset behind the first byte of `low..<high` that `isEnd`, or nil.
  private static func cut(
    in bytes: UnsafeBufferPointer<UInt8>, from low: Int, to high: Int, where isEnd: (Int) -> Bool
  ) -> Int? {
    var at = low
    while at < high {
      if isEnd(at) { return at + 1 }
      at += 1
    }
    return nil
  }

  /// LF, or a CR with no LF behind it.
  private static func isLineEnd(_ at: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes[at] == UInt8(ascii: "\n") { return true }
    return bytes[at] == UInt8(ascii: "\r") && at + 1 < bytes.count && bytes[at + 1] != UInt8(ascii: "\n")
  }

  /// Whether nothing stands between the line end at `at` and the one before it.
  private static func isLineEmpty(before at: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard at > 0 else { return true }
    if bytes[at] == UInt8(ascii: "\n"), bytes[at - 1] == UInt8(ascii: "\r") {
      return at > 1 && (bytes[at - 2] == UInt8(ascii: "\n") || bytes[at - 2] == UInt8(ascii: "\r"))
    }
    return bytes[at - 1] == UInt8(ascii: "\n") || bytes[at - 1] == UInt8(ascii: "\r")
  }

  private static func characterStart(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var at = offset
    while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
    // CR and LF stay together.
    if at > 0, at < bytes.count, bytes[at] == UInt8(ascii: "\n"), bytes[at - 1] == UInt8(ascii: "\r") { at += 1 }
    return at
  }
}
