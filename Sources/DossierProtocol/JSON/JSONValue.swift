/// A JSON value as read from a message: small, ordered, and lenient to look into.
public enum JSONValue: Sendable, Hashable {
  /// The literal `null`; also what looking for a missing member gives.
  case null
  /// A truth value.
  case bool(Bool)
  /// A number without fraction and exponent that fits 64 bits.
  case integer(Int)
  /// Any other number; always finite.
  case number(Double)
  /// A string; lone surrogates have become U+FFFD.
  case string(String)
  /// The elements in order.
  case array([JSONValue])
  /// The members in order.
  case object(JSONObject)

  /// The member of an object, or `null`; of members with the same key the last counts.
  public subscript(key: String) -> JSONValue {
    if case .object(let object) = self { object[key] } else { .null }
  }

  /// Whether this is `null` or was not there.
  public var isNull: Bool { self == .null }

  /// The truth value, if it is one.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The string, if it is one.
  public var string: String? { if case .string(let value) = self { value } else { nil } }

  /// The elements, if it is an array.
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

  /// The members, if it is an object.
  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }

  /// The integer, if it is one; `3.0` is one too, `3.5` and numbers beyond 64 bits are not.
  public var integer: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value) where value.magnitude < 0x1p62: Double(Int(value)) == value ? Int(value) : nil
    default: nil
    }
  }

  /// The strings of an array; elements of another kind are left out. Empty if it is no array.
  public var strings: [String] { array?.compactMap(\.string) ?? [] }
}

/// The members of a JSON object in the order in which they were written.
public struct JSONObject: Sendable, Hashable {
  /// One key and its value.
  public struct Member: Sendable, Hashable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// The member `key` with `value`.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members in order; a key may occur twice.
  public private(set) var members: [Member]

  /// An object of `members`.
  public init(_ members: [Member] = []) { self.members = members }

  /// The value of `key`, or `null`; of members with the same key the last counts. Setting replaces or appends.
  public subscript(key: String) -> JSONValue {
    get { members.last { $0.key == key }?.value ?? .null }
    set {
      if let index = members.lastIndex(where: { $0.key == key }) {
        members[index].value = newValue
      } else {
        members.append(Member(key: key, value: newValue))
      }
    }
  }

  /// This object with the members of `other` laid over it: objects are joined member by member, and an object
  /// is stronger than a plain `true`.
  public func merging(_ other: JSONObject) -> JSONObject {
    var merged = self
    for member in other.members {
      switch (merged[member.key], member.value) {
      case (.object(let old), .object(let new)): merged[member.key] = .object(old.merging(new))
      case (.object, .bool(true)): break
      default: merged[member.key] = member.value
      }
    }
    return merged
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// The literal `null`.
  public init(nilLiteral: ()) { self = .null }
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// An integer.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object whose members keep the order of the literal.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements.map { JSONObject.Member(key: $0.0, value: $0.1) }))
  }
}
