public import DossierAnnotation

/// A name as the user means it: its key and its label.
public struct NameHandle: Hashable, Sendable {
  /// What is left of the name without case, accents and the like.
  public var key: NameKey
  /// What it is a name of.
  public var label: EntityLabel

  /// The handle of `name` as the name of a `label`.
  public init(_ name: String, label: EntityLabel) {
    key = NameKey(name)
    self.label = label
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
  /// What is to be said of the entity of the name.
  case describe(NameHandle, String)
}

/// The user's decisions by the numbers of records.
struct DecisionIndex: Sendable {
  private(set) var joins: [UInt32: UInt32] = [:]
  private(set) var joined: [UInt32: [UInt32]] = [:]
  private(set) var hidden: Set<UInt32> = []
  private(set) var labels: [UInt32: EntityLabel] = [:]
  private(set) var descriptions: [UInt32: String] = [:]
  private var apart: Set<Pair> = []

  private struct Pair: Hashable {
    var a: UInt32
    var b: UInt32

    init(_ a: UInt32, _ b: UInt32) {
      self.a = min(a, b)
      self.b = max(a, b)
    }
  }

  init() {}

  init(_ decisions: [Decision], record: (NameHandle) -> UInt32) {
    for decision in decisions {
      switch decision {
      case .same(let name, let other):
        let (from, to) = (record(name), record(other))
        guard from != to else { continue }
        apart.remove(Pair(from, to))
        // The later word holds: a join that would close a circle takes the other way's place.
        if leads(from: to, to: from) { joins[to] = nil }
        joins[from] = to
      case .apart(let name, let other):
        let (a, b) = (record(name), record(other))
        apart.insert(Pair(a, b))
        if joins[a] == b { joins[a] = nil }
        if joins[b] == a { joins[b] = nil }
      case .hide(let name): hidden.insert(record(name))
      case .label(let name, let label): labels[record(name)] = label
      case .describe(let name, let text): descriptions[record(name)] = text
      }
    }
    for (from, to) in joins { joined[to, default: []].append(from) }
  }

  /// Whether the user keeps the two names apart.
  func keepsApart(_ a: UInt32, _ b: UInt32) -> Bool { !apart.isEmpty && apart.contains(Pair(a, b)) }

  private func leads(from: UInt32, to: UInt32) -> Bool {
    var at = from
    for _ in 0...joins.count {
      if at == to { return true }
      guard let next = joins[at] else { return false }
      at = next
    }
    return true
  }
}
