/// Something that can be written as one JSON value.
public protocol JSONEncodable {
  /// Writes the value, exactly one.
  func encode(to writer: inout JSONWriter)
}

/// Something that can be read from a JSON value.
public protocol JSONDecodable {
  /// The thing that `json` says; what is not known is ignored, what is needed and missing is an error.
  init(from json: JSONValue) throws(JSONShapeError)
}

/// JSON that is well-formed but not what was asked for.
public struct JSONShapeError: Error, Sendable, Hashable {
  /// What was expected where, in words.
  public var message: String

  /// An error that says `message`.
  public init(_ message: String) { self.message = message }
}

extension JSONValue {
  /// The member `key` read as a `Value`, which must be there.
  public func decode<Value: JSONDecodable>(_ key: String, as type: Value.Type = Value.self) throws(JSONShapeError)
    -> Value
  {
    do {
      return try Value(from: self[key])
    } catch {
      throw JSONShapeError("\(key): \(error.message)")
    }
  }

  /// The elements of this array, each read as a `Value`.
  public func decodeElements<Value: JSONDecodable>(as type: Value.Type = Value.self) throws(JSONShapeError) -> [Value] {
    guard let array else { throw JSONShapeError("an array is expected") }
    var values: [Value] = []
    values.reserveCapacity(array.count)
    for element in array { values.append(try Value(from: element)) }
    return values
  }

  /// The value written as JSON.
  public var jsonBytes: [UInt8] {
    var writer = JSONWriter()
    encode(to: &writer)
    return writer.bytes
  }
}

extension JSONValue: JSONEncodable, JSONDecodable {
  /// The value itself.
  public init(from json: JSONValue) { self = json }

  /// Writes the value.
  public func encode(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .integer(let value): writer.integer(value)
    case .number(let value): writer.number(value)
    case .string(let value): writer.string(value)
    case .array(let elements): writer.array(elements)
    case .object(let object):
      writer.object { writer in
        for member in object.members { writer.member(member.key, member.value) }
      }
    }
  }
}

extension String: JSONEncodable, JSONDecodable {
  /// The string that `json` is.
  public init(from json: JSONValue) throws(JSONShapeError) {
    guard let string = json.string else { throw JSONShapeError("a string is expected") }
    self = string
  }

  /// Writes the string.
  public func encode(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONEncodable {
  /// Writes the integer.
  public func encode(to writer: inout JSONWriter) { writer.integer(self) }
}

extension Bool: JSONEncodable {
  /// Writes the truth value.
  public func encode(to writer: inout JSONWriter) { writer.bool(self) }
}

extension Array: JSONEncodable where Element: JSONEncodable {
  /// Writes the elements in order.
  public func encode(to writer: inout JSONWriter) { writer.array(self) }
}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
  /// Writes the value, or `null`.
  public func encode(to writer: inout JSONWriter) {
    if let self { self.encode(to: &writer) } else { writer.null() }
  }
}
