/// A line and a column, both from 0; the column counts in the negotiated units.
public struct Position: Sendable, Hashable {
  /// The line, from 0.
  public var line: Int
  /// The column, from 0.
  public var character: Int

  /// The place at `line` and `character`.
  public init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }
}

extension Position: JSONEncodable, JSONDecodable {
  /// Reads a position; numbers outside 0...2^31-1 are clamped to it.
  public init(from json: JSONValue) throws(JSONShapeError) {
    line = try Position.coordinate("line", of: json)
    character = try Position.coordinate("character", of: json)
  }

  private static func coordinate(_ key: String, of json: JSONValue) throws(JSONShapeError) -> Int {
    switch json[key] {
    case .integer(let value): min(max(0, value), Int(Int32.max))
    case .number(let value): Int(min(max(0, value), Double(Int32.max)))
    default: throw JSONShapeError("\(key): a number is expected")
    }
  }

  /// Writes the position.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("line", line)
      $0.member("character", character)
    }
  }
}

/// A stretch of text; the end is outside.
public struct TextRange: Sendable, Hashable {
  /// Where it starts.
  public var start: Position
  /// The place behind its last character.
  public var end: Position

  /// The stretch from `start` to `end`.
  public init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}

extension TextRange: JSONEncodable, JSONDecodable {
  /// Reads a range.
  public init(from json: JSONValue) throws(JSONShapeError) {
    start = try json.decode("start")
    end = try json.decode("end")
  }

  /// Writes the range.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("start", start)
      $0.member("end", end)
    }
  }
}

/// A range in a document.
public struct Location: Sendable, Hashable, JSONEncodable {
  /// The document.
  public var uri: String
  /// The range in it.
  public var range: TextRange

  /// The place of `range` in the document `uri`.
  public init(uri: String, range: TextRange) {
    self.uri = uri
    self.range = range
  }

  /// Writes the location.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("uri", uri)
      $0.member("range", range)
    }
  }
}

/// A place to go to, with the range that the reader came from.
public struct LocationLink: Sendable, Hashable, JSONEncodable {
  /// What was pointed at.
  public var originSelectionRange: TextRange
  /// The document to go to.
  public var targetURI: String
  /// All of what is shown there.
  public var targetRange: TextRange
  /// What is selected there, inside `targetRange`.
  public var targetSelectionRange: TextRange

  /// A link from `origin` to `selection` in the document `uri`, shown with `target`.
  public init(origin: TextRange, uri: String, target: TextRange, selection: TextRange) {
    originSelectionRange = origin
    targetURI = uri
    targetRange = target
    targetSelectionRange = selection
  }

  /// Writes the link.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("originSelectionRange", originSelectionRange)
      $0.member("targetUri", targetURI)
      $0.member("targetRange", targetRange)
      $0.member("targetSelectionRange", targetSelectionRange)
    }
  }
}
