import DossierAnnotation

/// What holds of a list of decisions, of which some may clash.
///
/// They are taken from the last to the first, and one that clashes with what holds already is left out; names that mean
/// the same are kept as disjoint sets (Tarjan 1975), so circles cannot arise.
struct DecisionSettlement {
  /// Why a decision counts for nothing.
  enum Overruled: Hashable {
    /// What comes later says as much, perhaps the other way round.
    case repeated
    /// What comes later says otherwise.
    case contradicted
  }

  /// Names that mean one entity.
  struct Group {
    /// The name of the entity.
    var canonical: NameHandle
    /// All of them.
    var names: [NameHandle]
  }

  /// The groups of more than one name.
  private(set) var groups: [Group] = []
  /// The pairs of names that are kept apart.
  private(set) var apart: [(NameHandle, NameHandle)] = []
  /// What is not to be shown.
  private(set) var hidden: Set<NameHandle> = []
  /// Of what kind entities are.
  private(set) var labels: [NameHandle: EntityLabel] = [:]
  /// What is said of entities.
  private(set) var descriptions: [NameHandle: String] = [:]
  /// Decisions that count for nothing, by their numbers.
  private(set) var overruled: [Int: Overruled] = [:]

  private var numbers: [NameHandle: Int] = [:]
  private var names: [NameHandle] = []
  private var parents: [Int] = []
  private var sizes: [Int] = []
  /// By the root of a set: the name that stands for it, and the names from which it is kept apart.
  private var canonicals: [Int] = []
  private var strangers: [[Int]] = []

  /// Settles `decisions`, of which the later ones are the stronger.
  init(_ decisions: [Decision]) {
    for number in decisions.indices.reversed() {
      overruled[number] = settle(decisions[number])
    }
    collectGroups()
  }

  private mutating func settle(_ decision: Decision) -> Overruled? {
    switch decision {
    case .same(let a, let b), .alias(let a, let b): return join(number(a), number(b))
    case .apart(let a, let b): return part(number(a), number(b))
    case .hide(let name): return hidden.insert(name).inserted ? nil : .repeated
    case .label(let name, let label): return DecisionSettlement.set(&labels, name, label)
    case .describe(let name, let text): return DecisionSettlement.set(&descriptions, name, text)
    }
  }

  private static func set<Value: Equatable>(
    _ values: inout [NameHandle: Value], _ name: NameHandle, _ value: Value
  ) -> Overruled? {
    guard let later = values[name] else {
      values[name] = value
      return nil
    }
    return later == value ? .repeated : .contradicted
  }

  private mutating func join(_ a: Int, _ b: Int) -> Overruled? {
    let (from, to) = (root(a), root(b))
    if from == to { return .repeated }
    let few = strangers[from].count < strangers[to].count ? from : to
    let other = few == from ? to : from
    for stranger in strangers[few] where root(stranger) == other { return .contradicted }
    // Where a later line has said whom the first name means, the second means that too.
    let canonical = canonicals[from] == a ? canonicals[to] : canonicals[from]
    let (small, large) = sizes[from] < sizes[to] ? (from, to) : (to, from)
    parents[small] = large
    sizes[large] += sizes[small]
    strangers[large] += strangers[small]
    strangers[small] = []
    canonicals[large] = canonical
    return nil
  }

  private mutating func part(_ a: Int, _ b: Int) -> Overruled? {
    let (one, other) = (root(a), root(b))
    if one == other { return .contradicted }
    strangers[one].append(b)
    strangers[other].append(a)
    apart.append((names[a], names[b]))
    return nil
  }

  private mutating func collectGroups() {
    var groupOfRoot: [Int: Int] = [:]
    for number in names.indices {
      let root = root(number)
      guard sizes[root] > 1 else { continue }
      if let group = groupOfRoot[root] {
        groups[group].names.append(names[number])
      } else {
        groupOfRoot[root] = groups.count
        groups.append(Group(canonical: names[canonicals[root]], names: [names[number]]))
      }
    }
  }

  private mutating func number(_ name: NameHandle) -> Int {
    if let known = numbers[name] { return known }
    let number = names.count
    numbers[name] = number
    names.append(name)
    parents.append(number)
    sizes.append(1)
    canonicals.append(number)
    strangers.append([])
    return number
  }

  private mutating func root(_ number: Int) -> Int {
    var at = number
    while parents[at] != at {
      parents[at] = parents[parents[at]]
      at = parents[at]
    }
    return at
  }
}
