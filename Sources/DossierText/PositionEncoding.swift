/// The unit in which a client counts columns, as negotiated by the Language Server Protocol.
public enum PositionEncoding: String, Sendable, CaseIterable {
  /// UTF-8 bytes.
  case utf8 = "utf-8"
  /// UTF-16 code units, the protocol's default.
  case utf16 = "utf-16"
  /// Unicode scalar values.
  case utf32 = "utf-32"
}

/// A place as editors name it: a line and a column, both from 0, the column in a `PositionEncoding`'s units.
public struct TextPosition: Hashable, Sendable, Comparable {
  /// The line, from 0.
  public var line: Int
  /// The column, from 0, in units of the encoding in force.
  public var column: Int

  /// The place at `line` and `column`, both from 0.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then by column.
  public static func < (a: TextPosition, b: TextPosition) -> Bool {
    a.line != b.line ? a.line < b.line : a.column < b.column
  }
}
