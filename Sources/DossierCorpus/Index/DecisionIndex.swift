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
  private var groupOf: [UInt32: Int] = [:]
  private var strangers: [UInt32: Set<UInt32>] = [:]

  init() {}

  /// What holds of `decisions`; `record` gives the records of a name.
  init(_ decisions: [Decision], record: (NameHandle) -> [UInt32]) {
    for name in decisions.lazy.flatMap(\.names) where records[name] == nil { records[name] = record(name) }
    let settled = DecisionSettlement(decisions)
    for group in settled.groups {
      add(Group(canonical: of(group.canonical), records: group.names.flatMap(of)))
    }
    for (a, b) in settled.apart {
      for record in of(a) { strangers[record, default: []].formUnion(of(b)) }
      for record in of(b) { strangers[record, default: []].formUnion(of(a)) }
    }
    hidden = Set(settled.hidden.flatMap(of))
    for (number, decision) in decisions.enumerated() where settled.overruled[number] == nil { describe(decision) }
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
