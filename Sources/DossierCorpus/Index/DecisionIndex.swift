import DossierAnnotation

/// The user's decisions by the numbers of records.
struct DecisionIndex: Sendable {
  /// Records that mean one entity because the user says so.
  struct Group: Sendable {
    /// The records of the name that stands for it; empty where the likeliest is to be taken.
    var canonical: [UInt32]
    /// All of them.
    var records: [UInt32]
  }

  private(set) var groups: [Group] = []
  private(set) var hidden: Set<UInt32> = []
  private(set) var labels: [UInt32: EntityLabel] = [:]
  private(set) var descriptions: [UInt32: String] = [:]
  /// Other names that the user gives, by the records of the names that they stand for.
  private(set) var aliases: [UInt32: [String]] = [:]
  /// The records of each name that the user has written.
  private(set) var records: [NameHandle: [UInt32]] = [:]
  /// The names that no document may join as their texts suggest.
  private(set) var separations = NameSeparations()
  private var known: [NameHandle: KnownRecords] = [:]
  private var groupOf: [UInt32: Int] = [:]
  private var strangers: [UInt32: Set<UInt32>] = [:]

  /// The records of a name by its words, and those of the name for which every reader takes it, if there is one.
  struct KnownRecords: Sendable {
    var own: [UInt32]
    var canonical: [UInt32] = []
  }

  /// Whether the user has decided nothing about any name.
  var isEmpty: Bool { known.isEmpty }

  init() {}

  /// What holds of `decisions`; `record` gives the records of a name, `name` the name of a record.
  init(
    _ decisions: [Decision], record: (NameHandle) -> KnownRecords, name: (UInt32) -> NameSeparations.Name
  ) {
    for name in decisions.lazy.flatMap(\.names) where known[name] == nil {
      let found = record(name)
      known[name] = found
      records[name] = found.own + found.canonical
    }
    let settled = DecisionSettlement(decisions)
    for group in settled.groups {
      add(Group(canonical: of(group.canonical), records: group.names.flatMap(of)))
    }
    for (a, b) in settled.apart { part(a, b) }
    // What is hidden is the name itself, not what it is another name of.
    hidden = Set(settled.hidden.flatMap { known[$0]?.own ?? [] })
    for (a, others) in strangers { for b in others where a <= b { separations.part(name(a), name(b)) } }
    for record in hidden { separations.isolate(name(record)) }
    for (number, decision) in decisions.enumerated() where settled.overruled[number] == nil { describe(decision) }
  }

  /// Keeps two names apart, by their words alone where every reader takes them for one.
  private mutating func part(_ a: NameHandle, _ b: NameHandle) {
    guard let one = known[a], let other = known[b] else { return }
    var (left, right) = (one.own + one.canonical, other.own + other.canonical)
    if !Set(left).isDisjoint(with: right) {
      if one.canonical.isEmpty { right = other.own } else { left = one.own }
    }
    for record in left { strangers[record, default: []].formUnion(right) }
    for record in right { strangers[record, default: []].formUnion(left) }
  }

  /// The records of the names whose keys are `keys`, and those for which every reader takes them.
  func records(of keys: Set<NameKey>, name: (UInt32) -> NameSeparations.Name) -> Set<UInt32> {
    var found: Set<UInt32> = []
    for records in known.values where records.own.contains(where: { keys.contains(name($0).key) }) {
      found.formUnion(records.own)
      found.formUnion(records.canonical)
    }
    return found
  }

  /// Takes what a decision says of one entity by itself.
  private mutating func describe(_ decision: Decision) {
    switch decision {
    case .label(let name, let label):
      for record in of(name) { labels[record] = label }
      // A name of one kind is one name.
      if name.label == nil, let first = of(name).first, groupOf[first] == nil {
        add(Group(canonical: [], records: of(name)))
      }
    case .describe(let name, let text): for record in of(name) { descriptions[record] = text }
    case .alias(let alias, let name):
      for record in of(name) where aliases[record]?.contains(alias.name) != true {
        aliases[record, default: []].append(alias.name)
      }
    case .same, .apart, .hide: break
    }
  }

  /// The other names that the user gives, in order, with the records of the names that they stand for.
  var aliasList: [(name: String, record: UInt32)] {
    aliases.flatMap { record, names in names.map { ($0, record) } }.sorted { $0 < $1 }
  }

  /// The records that the user gives the same meaning as `record`.
  func group(of record: UInt32) -> Group? { groupOf[record].map { groups[$0] } }

  /// Whether the user says that both mean one entity.
  func joins(_ a: UInt32, _ b: UInt32) -> Bool { groupOf[a].map { $0 == groupOf[b] } ?? false }

  /// Whether the user keeps the two names apart.
  func keepsApart(_ a: UInt32, _ b: UInt32) -> Bool { strangers[a]?.contains(b) ?? false }

  /// The names from which the user keeps `record` apart.
  func strangers(of record: UInt32) -> Set<UInt32> { strangers[record] ?? [] }

  private func of(_ name: NameHandle) -> [UInt32] { records[name] ?? [] }

  private mutating func add(_ group: Group) {
    var group = group
    // A name may belong under one label to one group and under all to another: the first holds.
    group.records = Set(group.records).filter { groupOf[$0] == nil }.sorted()
    for record in group.records { groupOf[record] = groups.count }
    groups.append(group)
  }
}
