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
      var at = start + softLimit
      let blankLimit = min(bytes.count, start + 2 * softLimit)
      while at < blankLimit {
        if bytes[at] == UInt8(ascii: "\n"), bytes[at - 1] == UInt8(ascii: "\n") { return at + 1 }
        at += 1
      }
      let lineLimit = min(bytes.count, start + 3 * softLimit)
      while at < lineLimit {
        if bytes[at] == UInt8(ascii: "\n") { return at + 1 }
        at += 1
      }
      let spaceLimit = min(bytes.count, start + 4 * softLimit)
      while at < spaceLimit {
        if bytes[at] == UInt8(ascii: " ") { return at + 1 }
        at += 1
      }
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      return at
    }
  }
}
