public import DossierAnnotation

/// A name as the user means it: under one label, or under any.
public struct NameHandle: Hashable, Sendable {
  /// The name as it was written.
  public let name: String
  /// What it is a name of; nil for whatever it is a name of.
  public let label: EntityLabel?
  private let key: NameKey

  /// The handle of `name` as the name of a `label`.
  public init(_ name: String, label: EntityLabel? = nil) {
    self.name = name
    self.label = label
    key = NameKey(name, label: label)
  }

  /// Case and accents make no other name.
  public static func == (a: NameHandle, b: NameHandle) -> Bool { a.key == b.key && a.label == b.label }

  /// Feeds what `==` looks at.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(label)
  }
}

/// The user's word on who is meant. It always beats what the texts suggest; of two that clash the later holds.
public enum Decision: Hashable, Sendable {
  /// The first name means the entity of the second.
  case same(NameHandle, NameHandle)
  /// The two names never mean one entity.
  case apart(NameHandle, NameHandle)
  /// The name is no entity.
  case hide(NameHandle)
  /// The entity of the name is of this kind.
  case label(NameHandle, EntityLabel)
  /// The first name is another one for the entity of the second, though no document may use it.
  case alias(NameHandle, NameHandle)
  /// What is to be said of the entity of the name.
  case describe(NameHandle, String)

  /// The names that it speaks of, in order.
  var names: [NameHandle] {
    switch self {
    case .same(let a, let b), .apart(let a, let b), .alias(let a, let b): [a, b]
    case .hide(let name), .label(let name, _), .describe(let name, _): [name]
    }
  }
}
