/// The immutable text of one document: valid UTF-8 bytes, where its lines start, and how wide they are.
///
/// Lines end at LF, CRLF or CR and at nothing else. A byte order mark stays in the bytes and counts as no column.
public struct SourceText: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  let lines: LineIndex
  let widths: WidthIndex

  /// A text of `bytes`; malformed UTF-8 is replaced by U+FFFD, as editors do when they open such a file.
  public init(_ bytes: [UInt8]) {
    var valid = bytes
    var scan = TextScan(bytes)
    if !scan.isUTF8 {
      valid = Array(String(decoding: bytes, as: UTF8.self).utf8)
      scan = TextScan(valid)
    }
    self.init(valid: valid, lines: LineIndex(scan), widths: WidthIndex(scan))
  }

  /// A text of the characters of `string`.
  public init(_ string: String) {
    self.init(Array(string.utf8))
  }

  init(valid bytes: [UInt8], lines: LineIndex, widths: WidthIndex) {
    self.bytes = bytes
    self.lines = lines
    self.widths = widths
  }

  /// The length in bytes.
  public var count: Int { bytes.count }
  /// The number of lines: one more than the number of line ends.
  public var lineCount: Int { lines.count }
  /// The whole text as a range.
  public var range: ByteRange { ByteRange(0, bytes.count) }

  /// The line that holds `offset`, from 0; offsets out of range are clamped.
  public func line(at offset: ByteOffset) -> Int { lines.line(at: clamp(offset)) }

  /// The bytes of `line` without its line end; a line out of range is clamped.
  public func rangeOfLine(_ line: Int) -> ByteRange { lines.content(of: line, in: bytes) }

  /// The bytes of `range` as a string; the range is clamped to the text and to whole characters.
  public func string(in range: ByteRange) -> String {
    String(decoding: bytes[boundary(range.start)..<max(boundary(range.start), boundary(range.end))], as: UTF8.self)
  }

  /// The place of `offset`, which is clamped to the text and moved back to the start of its character.
  public func position(at offset: ByteOffset, encoding: PositionEncoding) -> TextPosition {
    let offset = boundary(offset)
    let line = lines.line(at: offset)
    let content = lines.content(of: line, in: bytes)
    let start = visibleStart(of: content)
    let end = max(start, min(offset, content.end))
    return TextPosition(line: line, column: widths.units(from: start, to: end, in: bytes, encoding: encoding))
  }

  /// The byte at `position`; a column past the end of the line, or inside a character, and a line past the end
  /// of the text are clamped, as the Language Server Protocol says.
  public func offset(of position: TextPosition, encoding: PositionEncoding) -> ByteOffset {
    guard position.line >= 0 else { return visibleStart(of: lines.content(of: 0, in: bytes)) }
    guard position.line < lines.count else { return bytes.count }
    let content = lines.content(of: position.line, in: bytes)
    let start = visibleStart(of: content)
    return widths.offset(
      advancing: max(0, position.column), from: start, to: content.end, in: bytes, encoding: encoding)
  }

  /// The text with `range` replaced by `replacement`; the range is clamped to the text and to whole characters.
  public func replacing(_ range: ByteRange, with replacement: [UInt8]) -> SourceText {
    let low = boundary(range.start)
    let high = max(low, boundary(range.end))
    let inserted =
      replacement.isValidUTF8 ? replacement : Array(String(decoding: replacement, as: UTF8.self).utf8)
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count - (high - low) + inserted.count)
    edited.append(contentsOf: bytes[..<low])
    edited.append(contentsOf: inserted)
    edited.append(contentsOf: bytes[high...])
    return SourceText(
      valid: edited,
      lines: lines.replacing(low..<high, with: inserted, result: edited),
      widths: widths.replacing(low..<high, of: bytes, with: inserted, result: edited))
  }

  /// `offset` clamped to the text and moved back to the start of its character.
  public func boundary(_ offset: ByteOffset) -> ByteOffset {
    var offset = clamp(offset)
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private func clamp(_ offset: ByteOffset) -> ByteOffset { min(max(0, offset), bytes.count) }

  /// A byte order mark is no column of the first line.
  private func visibleStart(of line: ByteRange) -> ByteOffset {
    line.start == 0 && bytes.starts(with: SourceText.byteOrderMark) ? 3 : line.start
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension [UInt8] {
  /// Whether the bytes are well-formed UTF-8.
  var isValidUTF8: Bool { (try? UTF8Span(validating: span)) != nil }
}
