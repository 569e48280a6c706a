/// Names that a reader keeps from being joined in a document, whatever its text suggests.
public struct NameSeparations: Sendable, Hashable {
  /// A name as that of one kind of thing.
  public struct Name: Sendable, Hashable {
    /// What is left of its spelling.
    public var key: NameKey
    /// The kind of thing.
    public var label: EntityLabel

    /// The name with `key` as that of a `label`.
    public init(key: NameKey, label: EntityLabel) {
      self.key = key
      self.label = label
    }
  }

  /// The names from which each is kept apart; one that is to stand alone is kept apart from itself.
  private var strangers: [Name: Set<Name>] = [:]
  /// The same by keys alone.
  private var strangerKeys: [NameKey: Set<NameKey>] = [:]

  /// No names.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool { strangers.isEmpty }

  /// Keeps the two names from meaning one.
  public mutating func part(_ a: Name, _ b: Name) {
    strangers[a, default: []].insert(b)
    strangers[b, default: []].insert(a)
    strangerKeys[a.key, default: []].insert(b.key)
    strangerKeys[b.key, default: []].insert(a.key)
  }

  /// Keeps the name from standing for any other.
  public mutating func isolate(_ name: Name) { part(name, name) }

  /// The keys of the names of which this says something else than `other`.
  public func changes(from other: NameSeparations) -> Set<NameKey> {
    var changed: Set<NameKey> = []
    for (name, set) in strangers where other.strangers[name] != set { changed.insert(name.key) }
    for name in other.strangers.keys where strangers[name] == nil { changed.insert(name.key) }
    return changed
  }

  /// Whether something is said of names with `key`.
  func guards(_ key: NameKey) -> Bool { strangerKeys[key] != nil }

  func isAlone(_ name: Name) -> Bool { keepsApart(name, name) }

  func keepsApart(_ a: Name, _ b: Name) -> Bool { strangers[a]?.contains(b) ?? false }

  /// Whether a form that `KnownNames` takes for another name of `key` is to be taken by its words.
  func detaches(_ own: NameKey, from key: NameKey, label: EntityLabel) -> Bool {
    let name = Name(key: own, label: label)
    return isAlone(name) || keepsApart(name, Name(key: key, label: label))
  }

  /// Whether a document joins names that may have to be parted; where it says no, parting them changes nothing.
  func mayPart(_ analysis: DocumentAnalysis) -> Bool {
    guard !isEmpty else { return false }
    // The names of which something is said, by the entity that they mean, with what else they are taken for.
    var used: [Int: [(key: NameKey, isPerson: Bool)]] = [:]
    for (number, placed) in analysis.segments.enumerated() {
      let names = placed.analysis.names
      for (index, form) in names.forms.enumerated() {
        if form.isOtherName, detaches(names.ownKey(of: form), from: form.key, label: form.label) { return true }
        guard let strangers = strangerKeys[form.key] else { continue }
        // The mentions of an ambiguous form mean several.
        guard let entity = analysis.entity(ofForm: index, segment: number) else { return true }
        if strangers.contains(form.key), analysis.key(of: analysis.identity.entities[entity]) != form.key {
          return true
        }
        let isPerson = form.label == .person
        for other in used[entity] ?? [] where strangers.contains(other.key) {
          if other.key != form.key || other.isPerson != isPerson { return true }
        }
        if used[entity]?.contains(where: { $0 == (form.key, isPerson) }) != true {
          used[entity, default: []].append((form.key, isPerson))
        }
      }
    }
    return false
  }
}

extension NameForms {
  /// The key of the form's own words, where `KnownNames` gave it that of another name.
  func ownKey(of form: NameForm) -> NameKey { withWords(of: form) { NameKey($0.lazy.map(\.hash)) } }
}

/// Which of a document's groups of names hold names that are kept apart, while the groups are joined.
struct SeparatedGroups {
  private let separations: NameSeparations
  /// The names of which something is said, by the number of the group that stands for all that joined it.
  private var names: [Int32: Set<NameSeparations.Name>] = [:]

  init(_ separations: NameSeparations) { self.separations = separations }

  /// Takes note of the name of a group that has joined none.
  mutating func add(_ group: Int32, _ name: NameSeparations.Name) {
    if separations.guards(name.key) { names[group, default: []].insert(name) }
  }

  /// Whether `group` may join `root`, whose label it would take.
  func mayJoin(_ group: Int32, _ root: Int32, label: EntityLabel) -> Bool {
    guard let own = names[group] else { return true }
    return own.allSatisfy { name in
      [name, .init(key: name.key, label: label)].allSatisfy { name in
        !separations.isAlone(name) && names[root]?.contains { separations.keepsApart(name, $0) } != true
      }
    }
  }

  /// Takes note that `group`, or some of its mentions, means what `root` means.
  mutating func join(_ group: Int32, _ root: Int32, label: EntityLabel) {
    for name in names[group] ?? [] {
      names[root, default: []].formUnion([name, .init(key: name.key, label: label)])
    }
  }
}
