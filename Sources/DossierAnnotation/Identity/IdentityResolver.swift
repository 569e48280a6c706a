import DossierText

/// Joins the forms of a document's segments into entities.
///
/// Forms with one key are a group; a group whose key is a shorter name of another group's joins that one. A shorter
/// name of several is ambiguous: each of its mentions means the full name that was mentioned last before it.
/// All tables are flat and the work is linear in forms, so that a 10 MB document takes milliseconds.
/// Names that the reader keeps apart are not joined; where both would join a third one, the fuller of them does.
struct IdentityResolver {
  /// The forms of the whole document with one key.
  private struct Group {
    var key: NameKey
    /// The form to take words and spelling from.
    var best: FormReference
    var bestScore: UInt64 = 0
    var count: UInt32 = 0
    var personCount: UInt32 = 0
    /// Mentions under each label.
    var votes = SIMD8<UInt32>()
    var wordCount: UInt8 = 0
    var letters: UInt32 = 0
    var isAllCaps = false
    var isKnownWord = false
    var knownLabel: EntityLabel?
    /// The group that this one joins, by its number; itself when it joins none.
    var root: Int32
    var reason: IdentityReason = .sameName
    var isAmbiguous = false
    /// The first of its edges to longer names, or -1.
    var edges: Int32 = -1

    var label: EntityLabel { knownLabel ?? IdentityResolver.winner(of: votes, over: .person) }

    /// A group that starts with a form; its mentions are still to be taken.
    init(key: NameKey, form: NameForm, _ reference: FormReference, root: Int32) {
      self.key = key
      self.root = root
      best = reference
      wordCount = form.wordCount
      isKnownWord = form.isKnown || form.isKnownWord
      isAllCaps = true
    }

    /// Adds the mentions of a form.
    mutating func take(_ form: NameForm, _ reference: FormReference, _ mentions: Layer<Mention>) {
      count &+= form.count
      votes[Int(form.label.rawValue)] &+= form.count
      if form.label == .person { personCount &+= form.count } else if form.isKnown { knownLabel = form.label }
      if !form.isAllCaps { isAllCaps = false }
      let score = UInt64(form.isAllCaps ? 0 : 1) << 40 | UInt64(form.count)
      guard score > bestScore else { return }
      bestScore = score
      best = reference
      wordCount = form.wordCount
      letters = UInt32(clamping: mentions[form.firstMention].range.count)
    }
  }

  /// "`from` may be short for `to`", in a linked list for each `from`.
  private struct Edge {
    var to: Int32
    var next: Int32
    var reason: IdentityReason
    var rank: UInt8
  }

  private let segments: [PlacedSegment]
  private let separations: NameSeparations
  /// Whether names were parted that the text alone would have joined.
  private var hasParted = false
  /// The names that were kept apart, if that made a difference.
  private var parted: NameSeparations { hasParted ? separations : NameSeparations() }
  private var separated: SeparatedGroups
  private var groups: [Group] = []
  private var table = GroupTable(expecting: 0)
  private var groupOfForm: [Int32] = []
  private var formStarts: [UInt32] = []
  private var edges: [Edge] = []
  /// The keys of forms that the reader will not have stand for the name that everyone takes them for.
  private var separateKeys: [FormReference: NameKey] = [:]
  /// Once all is settled: the group that each group means, or -1 for an ambiguous one, and why. They are asked for
  /// every mention, and so stand close together.
  private var roots: [Int32] = []
  private var reasons: [IdentityReason] = []

  static func resolve(
    _ segments: [PlacedSegment], apart separations: NameSeparations = NameSeparations()
  ) -> DocumentIdentity {
    var resolver = IdentityResolver(segments, separations)
    return resolver.run()
  }

  private init(_ segments: [PlacedSegment], _ separations: NameSeparations) {
    self.segments = segments
    self.separations = separations
    separated = SeparatedGroups(separations)
  }

  private mutating func run() -> DocumentIdentity {
    collect()
    guard !groups.isEmpty else {
      return DocumentIdentity(
        entities: [], meanings: [], formStarts: formStarts, choices: [], separations: parted, separateKeys: [:])
    }
    if !separations.isEmpty {
      for (index, group) in groups.enumerated() {
        separated.add(Int32(index), .init(key: group.key, label: group.label))
      }
    }
    joinHomonyms()
    proposeShortNames()
    settle()
    roots = groups.indices.map { groups[$0].isAmbiguous ? -1 : root(Int32($0)) }
    reasons = groups.map(\.reason)
    return number()
  }

  // MARK: Groups

  private mutating func collect() {
    var total = 0
    for placed in segments {
      formStarts.append(UInt32(total))
      total += placed.analysis.names.forms.count
    }
    // In variables of its own: through `self` this loop over all forms would cost three times as much.
    var (groups, table, groupOfForm) = ([Group](), GroupTable(expecting: total), [Int32]())
    groupOfForm.reserveCapacity(total)
    let isPlain = separations.isEmpty
    for (number, placed) in segments.enumerated() {
      let names = placed.analysis.names
      let mentions = placed.analysis.mentions
      names.forms.withUnsafeBufferPointer { forms in
        for (index, form) in forms.enumerated() {
          let reference = FormReference(segment: number, number: index)
          let key = isPlain ? form.key : key(of: form, reference, names)
          // A person and a thing of one name are apart until `joinHomonyms` has looked at both.
          let found = table.insert(key, isPerson: form.label == .person)
          if Int(found) == groups.count {
            groups.append(Group(key: key, form: form, reference, root: found))
          }
          groups[Int(found)].take(form, reference, mentions)
          groupOfForm.append(found)
        }
      }
    }
    (self.groups, self.table, self.groupOfForm) = (groups, table, groupOfForm)
  }

  /// The key of a form: its own where the reader will not have it stand for the name that everyone takes it for.
  private mutating func key(of form: NameForm, _ reference: FormReference, _ names: NameForms) -> NameKey {
    guard !separations.isEmpty, form.isOtherName else { return form.key }
    let own = names.ownKey(of: form)
    guard separations.detaches(own, from: form.key, label: form.label) else { return form.key }
    separateKeys[reference] = own
    hasParted = true
    return own
  }

  /// The group with `key`, or -1.
  private func group(_ key: NameKey, isPerson: Bool) -> Int32 { table.find(key, isPerson: isPerson) }

  /// The votes that groups got from homonyms that they joined, which keep theirs.
  private var lent: [(to: Int32, votes: SIMD8<UInt32>)] = []

  /// Joins a person and a thing of one name: labels stray. They stay apart where the word is known as a thing's name
  /// and both are named more than by the way.
  private mutating func joinHomonyms() {
    for index in groups.indices where groups[index].personCount > 0 {
      let other = group(groups[index].key, isPerson: false)
      guard other >= 0 else { continue }
      let person = groups[index]
      let thing = groups[Int(other)]
      if thing.isKnownWord || (thing.count > 2 && person.count > 2) { continue }
      let (kept, joined) = thing.count > person.count ? (other, Int32(index)) : (Int32(index), other)
      guard isFree(joined, kept), isFree(kept, joined) else { continue }
      separated.join(joined, kept, label: groups[Int(kept)].label)
      groups.modify(Int(joined)) {
        $0.root = kept
        $0.reason = .strayLabel
      }
      let votes = groups[Int(joined)].votes
      groups[Int(kept)].votes &+= votes
      lent.append((kept, votes))
    }
  }

  /// Whether the reader lets a group mean what `root` means.
  private func mayJoin(_ group: Int32, _ root: Int32) -> Bool {
    separations.isEmpty || separated.mayJoin(group, root, label: groups[Int(root)].label)
  }

  /// The same, with a note where the reader does not.
  private mutating func isFree(_ group: Int32, _ root: Int32) -> Bool {
    let mayJoin = mayJoin(group, root)
    if !mayJoin { hasParted = true }
    return mayJoin
  }

  // MARK: Short names

  private mutating func proposeShortNames() {
    for (number, placed) in segments.enumerated() {
      let start = Int(formStarts[number])
      for definition in placed.analysis.names.definitions {
        let long = groupOfForm[start + Int(definition.long)]
        let short = groupOfForm[start + Int(definition.short)]
        propose(short, long, reason: .definition, rank: 0)
      }
    }
    for index in groups.indices where groups[index].root == index && groups[index].wordCount > 1 {
      let label = groups[index].label
      let best = groups[index].best
      let names = segments[best.segment].analysis.names
      names.forEachShortName(of: names.forms[best.number], label: label) { short in
        for isPerson in [true, false] {
          let from = group(short.key, isPerson: isPerson)
          if from >= 0, fits(short, groups[Int(from)], label) {
            propose(from, Int32(index), reason: short.reason, rank: short.rank &+ 1)
          }
        }
      }
    }
  }

  private mutating func propose(_ short: Int32, _ long: Int32, reason: IdentityReason, rank: UInt8) {
    guard short != long, groups[Int(short)].root == short else { return }
    // The longer name is really longer, or names the region in full: so there are no circles.
    let from = groups[Int(short)]
    let to = groups[Int(long)]
    guard reason == .region || (to.wordCount, to.letters) > (from.wordCount, from.letters) else { return }
    edges.append(Edge(to: long, next: from.edges, reason: reason, rank: rank))
    groups[Int(short)].edges = Int32(edges.count - 1)
  }

  /// Whether a group may be the short name of a longer one with `label`.
  private func fits(_ short: ShortName, _ group: Group, _ label: EntityLabel) -> Bool {
    let own = group.label
    switch short.reason {
    case .familyName, .givenName, .shorterPersonName:
      if own == .person { return true }
      // A stray label on a word that no table knows; a thing named again and again is one.
      return !group.isKnownWord && own != .group && group.count <= 2
    case .acronym:
      guard group.isAllCaps, group.letters > 1, own != .person, own != .group else { return false }
      return own == label || (own != .place && label != .place && group.letters > 2)
    case .companyForm: return own == .organization || own == .product || (own == .person && group.count <= 2)
    case .shorterName: return own == .organization || own == .work
    case .areaHead, .region: return own == .place
    default: return own == label
    }
  }

  /// Decides for each group whose short name it is, longer names first, so that what it points to is settled.
  private mutating func settle() {
    var order = groups.indices.filter { groups[$0].edges >= 0 }
    order.sort { a, b in
      let one = groups[a]
      let other = groups[b]
      return (one.wordCount, one.letters, b) > (other.wordCount, other.letters, a)
    }
    for index in order {
      var best = UInt8.max
      var root: Int32 = -1
      var reason = IdentityReason.sameName
      var isAmbiguous = false
      var at = groups[index].edges
      while at >= 0 {
        let edge = edges[Int(at)]
        at = edge.next
        let target = self.root(edge.to)
        guard isFree(Int32(index), target) else { continue }
        if edge.rank < best {
          (best, root, reason, isAmbiguous) = (edge.rank, target, edge.reason, false)
        } else if edge.rank == best, target != root {
          isAmbiguous = true
        }
      }
      if isAmbiguous {
        for target in targets(of: Int32(index), rank: best) {
          separated.join(Int32(index), target, label: groups[Int(target)].label)
        }
        groups.modify(index) {
          $0.isAmbiguous = true
          $0.reason = reason
        }
        ambiguousRanks[Int32(index)] = best
      } else if root >= 0, root != index {
        separated.join(Int32(index), root, label: groups[Int(root)].label)
        groups.modify(index) {
          $0.root = root
          $0.reason = reason
        }
      }
    }
  }

  /// The groups that a group may be short for by its edges of `rank`.
  private func targets(of group: Int32, rank: UInt8) -> [Int32] {
    var targets: [Int32] = []
    var at = groups[Int(group)].edges
    while at >= 0 {
      let edge = edges[Int(at)]
      at = edge.next
      guard edge.rank == rank else { continue }
      let root = root(edge.to)
      if mayJoin(group, root) { targets.append(root) }
    }
    return targets
  }

  /// The rank of the edges among which an ambiguous group's mentions choose.
  private var ambiguousRanks: [Int32: UInt8] = [:]

  private func root(_ index: Int32) -> Int32 {
    var index = index
    while groups[Int(index)].root != index { index = groups[Int(index)].root }
    return index
  }

  // MARK: Ambiguous names

  /// Goes through the mentions in order and gives each ambiguous one the full name mentioned last before it, or the
  /// first one behind it.
  private func choose() -> [(at: MentionReference, root: Int32)] {
    guard !ambiguousRanks.isEmpty else { return [] }
    let waiting = Waiting(self)
    let (groupOfForm, roots) = (groupOfForm, roots)
    let matters = roots.map { $0 < 0 || waiting.isAwaited($0) }
    // The full name last mentioned before, and the first one of all, for each ambiguous group.
    var latest = Array(repeating: Int32(-1), count: groups.count)
    var firstSeen = latest
    var chosen: [(at: MentionReference, root: Int32)] = []
    var open: [(index: Int, group: Int32)] = []
    for (number, placed) in segments.enumerated() {
      let start = Int(formStarts[number])
      let names = placed.analysis.names
      // Most mentions neither are ambiguous nor does an ambiguous one wait for them.
      let counts = groupOfForm[start..<start + names.forms.count].map { matters[Int($0)] }
      guard counts.contains(true) else { continue }
      let formOfMention = names.formOfMention
      for mention in formOfMention.indices where counts[Int(formOfMention[mention])] {
        let group = groupOfForm[start + Int(formOfMention[mention])]
        let root = roots[Int(group)]
        if root >= 0 {
          waiting.forEach(for: root) { short in
            latest[Int(short)] = root
            if firstSeen[Int(short)] < 0 { firstSeen[Int(short)] = root }
          }
          continue
        }
        let reference = MentionReference(segment: number, number: mention)
        if latest[Int(group)] >= 0 {
          chosen.append((reference, latest[Int(group)]))
        } else {
          open.append((chosen.count, group))
          chosen.append((reference, group))
        }
      }
    }
    for entry in open where firstSeen[Int(entry.group)] >= 0 {
      chosen[entry.index].root = firstSeen[Int(entry.group)]
    }
    return chosen
  }

  /// The ambiguous groups that may be short for a full name, in a linked list for each.
  private struct Waiting {
    private var heads: [Int32]
    private var links: [(short: Int32, next: Int32)] = []

    init(_ resolver: borrowing IdentityResolver) {
      heads = Array(repeating: -1, count: resolver.groups.count)
      for (short, rank) in resolver.ambiguousRanks {
        for root in resolver.targets(of: short, rank: rank) {
          links.append((short, heads[Int(root)]))
          heads[Int(root)] = Int32(links.count - 1)
        }
      }
    }

    func isAwaited(_ root: Int32) -> Bool { heads[Int(root)] >= 0 }

    @inline(__always)
    func forEach(for root: Int32, _ body: (Int32) -> Void) {
      var at = heads[Int(root)]
      while at >= 0 {
        body(links[Int(at)].short)
        at = links[Int(at)].next
      }
    }
  }

  // MARK: Entities

  /// The entities in order of their first mention, as far as they were met; their mentions are still to be counted.
  private struct Numbering {
    private(set) var entityOfGroup: [UInt32]
    private(set) var entities: [LocalEntity] = []

    init(groups count: Int) { entityOfGroup = Array(repeating: .max, count: count) }

    /// The entity of a group, which is new where `first` is its first mention.
    @inline(__always)
    mutating func entity(_ root: Int32, _ groups: [Group], first: MentionReference) -> Int {
      let known = entityOfGroup[Int(root)]
      if known != .max { return Int(known) }
      entityOfGroup[Int(root)] = UInt32(entities.count)
      let (label, name) = (groups[Int(root)].label, groups[Int(root)].best)
      entities.append(LocalEntity(label: label, name: name, first: first))
      return entities.count - 1
    }

    mutating func take(
      _ choice: (at: MentionReference, root: Int32), _ groups: [Group]
    ) -> DocumentIdentity.Choice {
      let entity = entity(choice.root, groups, first: choice.at)
      entities[entity].count &+= 1
      return .init(at: choice.at, entity: UInt32(entity))
    }
  }

  private func number() -> DocumentIdentity {
    let chosen = choose()
    var numbering = Numbering(groups: groups.count)
    var choices: [DocumentIdentity.Choice] = []
    choices.reserveCapacity(chosen.count)
    var meanings: [DocumentIdentity.Meaning] = []
    meanings.reserveCapacity(groupOfForm.count)
    // Forms stand in order of their first mention, so entities are met in order too, if the mentions of ambiguous
    // forms are taken in between.
    let (groups, groupOfForm, roots, reasons) = (groups, groupOfForm, roots, reasons)
    // What a group means is worked out for the first of its forms.
    var known: [DocumentIdentity.Meaning?] = groups.indices.map { group in
      roots[group] < 0 ? .init(entity: nil, reason: reasons[group]) : nil
    }
    var next = 0
    for (number, placed) in segments.enumerated() {
      placed.analysis.names.forms.withUnsafeBufferPointer { forms in
        for form in forms {
          let first = MentionReference(segment: number, number: form.firstMention)
          while next < chosen.count, chosen[next].at < first {
            choices.append(numbering.take(chosen[next], groups))
            next += 1
          }
          let group = Int(groupOfForm[meanings.count])
          let meaning =
            known[group]
            ?? .init(entity: numbering.entity(roots[group], groups, first: first), reason: reasons[group])
          known[group] = meaning
          let isOtherName = form.isOtherName && !meaning.isAmbiguous && groups[group].key == form.key
          meanings.append(isOtherName ? .init(entity: meaning.entity, reason: .knownName) : meaning)
        }
      }
    }
    for choice in chosen[next...] { choices.append(numbering.take(choice, groups)) }
    let entities = counted(numbering)
    let identity = DocumentIdentity(
      entities: entities, meanings: meanings, formStarts: formStarts, choices: choices, separations: parted,
      separateKeys: separateKeys)
    return describe(identity)
  }

  /// The entities with all their mentions counted, and with the label of most of them, unless the name is known.
  private func counted(_ numbering: Numbering) -> [LocalEntity] {
    var entities = numbering.entities
    let entityOfGroup = numbering.entityOfGroup
    var votes = Array(repeating: SIMD8<UInt32>(), count: entities.count)
    for (group, root) in zip(groups, roots) where root >= 0 {
      let entity = Int(entityOfGroup[Int(root)])
      entities[entity].count &+= group.count
      votes[entity] &+= group.votes
    }
    for loan in lent where roots[Int(loan.to)] >= 0 {
      votes[Int(entityOfGroup[Int(roots[Int(loan.to)])])] &-= loan.votes
    }
    for (group, entity) in zip(groups, entityOfGroup) where entity != .max {
      let label = entities[Int(entity)].label
      entities[Int(entity)].label = group.knownLabel ?? IdentityResolver.winner(of: votes[Int(entity)], over: label)
    }
    return entities
  }

  /// The label with the most votes: the first of them, but `label` where it has as many.
  private static func winner(of votes: SIMD8<UInt32>, over label: EntityLabel) -> EntityLabel {
    let most = votes.max()
    guard votes[Int(label.rawValue)] < most else { return label }
    return EntityLabel.allCases.first { votes[Int($0.rawValue)] == most } ?? label
  }

  /// Gives each entity the best description of any of its mentions, the earliest among equals.
  private func describe(_ identity: DocumentIdentity) -> DocumentIdentity {
    var entities = identity.entities
    var ranks = Array(repeating: UInt8.max, count: entities.count)
    let analysis = DocumentAnalysis(format: .plain, segments: segments, identity: identity)
    for (number, placed) in segments.enumerated() {
      for (index, description) in placed.analysis.descriptions.enumerated() {
        guard let entity = analysis.entity(ofMention: Int(description.mention), segment: number),
          description.kind.rank < ranks[entity]
        else { continue }
        ranks[entity] = description.kind.rank
        entities[entity].description = DescriptionReference(segment: number, number: index)
      }
    }
    return DocumentIdentity(
      entities: entities, meanings: identity.meanings, formStarts: identity.formStarts, choices: identity.choices,
      separations: parted, separateKeys: separateKeys)
  }
}

extension DescriptionKind {
  /// How well it says who or what is meant: the lowest is the best.
  public var rank: UInt8 {
    switch self {
    case .apposition: 0
    case .role: 1
    case .title: 2
    case .fact: 3
    case .alsoKnownAs: 4
    }
  }
}

extension Array {
  /// Changes the element at `index` in place.
  mutating func modify(_ index: Int, _ body: (inout Element) -> Void) { body(&self[index]) }
}
