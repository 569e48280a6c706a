import DossierCorpus
import DossierText

/// `FILE:LINE:COLUMN` as compilers print it: line and column count from 1, the column in characters.
struct PlaceArgument {
  let path: String
  let line: Int
  let column: Int

  /// Reads `text`, or gives nil where it does not end in two numbers.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 3, let column = Int(parts[parts.count - 1]), let line = Int(parts[parts.count - 2]),
      line > 0, column > 0
    else { return nil }
    self.line = line
    self.column = column
    path = parts.dropLast(2).joined(separator: ":")
  }

  /// The byte in `text` that is meant.
  func offset(in text: SourceText) throws -> ByteOffset {
    guard line <= text.lineCount else {
      throw NoAnswer("\(path) has \(text.lineCount) lines, so there is no line \(line)")
    }
    return text.offset(of: TextPosition(line: line - 1, column: column - 1), encoding: .utf32)
  }
}

extension Document {
  /// `range` of the document as `FILE:LINE:COLUMN`, with the path as short as it can be said from here.
  func display(_ range: ByteRange) -> String {
    let position = text.position(at: range.start, encoding: .utf32)
    return "\(shortPath(id.name)):\(position.line + 1):\(position.column + 1)"
  }

  /// The line around `range`, cut to about `width` characters on both sides.
  func excerpt(around range: ByteRange, width: Int = 48) -> (before: String, match: String, after: String) {
    let line = text.rangeOfLine(text.line(at: range.start))
    let start = text.boundary(max(line.start, range.start - width))
    let end = text.boundary(min(line.end, range.end + width))
    let before = text.string(in: ByteRange(start, range.start))
    let after = text.string(in: ByteRange(range.end, max(range.end, end)))
    return (
      start > line.start ? "…" + before.fromWord : before, text.string(in: range),
      end < line.end ? after.toWord + "…" : after
    )
  }
}

extension String {
  /// Without the first, perhaps cut, word.
  fileprivate var fromWord: Substring { firstIndex(of: " ").map { self[$0...] } ?? self[...] }
  /// Without the last, perhaps cut, word.
  fileprivate var toWord: String { lastIndex(of: " ").map { String(self[...$0]) } ?? self }
}

/// `path` from the current folder, where it lies below.
func shortPath(_ path: String) -> String {
  let here = absolutePath(".") + "/"
  return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
}
