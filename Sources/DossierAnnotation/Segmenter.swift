public import DossierText

/// Cuts a document into segments that are read one by one, so that an edit costs one segment and not the document.
///
/// A segment ends at the first blank line behind `softLimit` bytes, else at the first line end behind twice that,
/// else at the first space behind three times that, else after four times that at the start of a character. Where it
/// ends depends only on where it starts and on what follows, so behind an edit the old cuts soon hold again.
public enum Segmenter {
  /// Segments are at least this long, in bytes, but for the last of a document.
  public static let softLimit = 32 * 1024

  /// The end of the segment that starts at `start`.
  public static func end(of start: ByteOffset, in bytes: [UInt8]) -> ByteOffset {
    guard bytes.count - start > softLimit else { return bytes.count }
    return bytes.withUnsafeBufferPointer { bytes in
      let blankLimit = min(bytes.count, start + 2 * softLimit)
      let lineLimit = min(bytes.count, start + 3 * softLimit)
      let spaceLimit = min(bytes.count, start + 4 * softLimit)
      return cut(in: bytes, from: start + softLimit, to: blankLimit) {
        isLineEnd($0, in: bytes) && isLineEmpty(before: $0, in: bytes)
      }
        ?? cut(in: bytes, from: blankLimit, to: lineLimit) { isLineEnd($0, in: bytes) }
        ?? cut(in: bytes, from: lineLimit, to: spaceLimit) { bytes[$0] == UInt8(ascii: " ") }
        ?? characterStart(at: spaceLimit, in: bytes)
    }
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
