import DossierAnnotation
import DossierText

/// What documents offer and a snapshot shares. It holds facts that add up, so the order in which documents came,
/// and what stood in them before, leave no trace in what it answers; who is meant is worked out when it is asked.
struct CorpusIndex: Sendable {
  var documents = DocumentTable()
  var records = PersistentArray<NameRecord>()
  var spellings = PersistentArray<NameSpelling>()
  /// The letters of each spelling as bits, so that a search passes over most of them.
  var letters = PersistentArray<LetterSet>()
  /// The day of each document, by slot; 0 where it is not known.
  var days = PersistentArray<UInt32>()
  /// The hash of each document's name, by slot.
  var nameHashes = PersistentArray<UInt64>()
  /// Which figures each document may hold, by slot.
  var figures = PersistentArray<FigureFilter>()
  /// Which documents hold which shingles.
  var fingerprints = FingerprintIndex()
  /// The user's word, which beats what is worked out.
  var decisions = DecisionIndex()
  /// The files in which the user decides, by name: later ones are the stronger.
  var decisionFiles: [Document] = []
  /// Whom names mean, as far as it was asked since the last change.
  private(set) var resolutions = ResolutionCache()

  /// What is known of names holds no more; snapshots keep what they know.
  mutating func forgetResolutions() { resolutions = ResolutionCache() }
}

/// Keeps the index: finds the numbers of keys and spellings, and adds and takes away what a document offers.
struct Indexer {
  private(set) var index = CorpusIndex()
  private var recordTable = InternTable()
  private var spellingTable = InternTable()

  /// What the user has decided outside of files.
  private var given: [Decision] = []

  /// Puts the user's decisions in place of those before; those of files count as later.
  mutating func decide(_ decisions: [Decision]) {
    index.forgetResolutions()
    given = decisions
    decide()
    index.forgetResolutions()
  }

  private mutating func decide() {
    let written = index.decisionFiles.flatMap { DecisionFile($0.text).lines.map(\.decision) }
    let before = index.decisions
    index.decisions = DecisionIndex(given + written) {
      records(of: $0)
    } name: {
      name($0)
    }
    let changed = index.decisions.separations.changes(from: before.separations)
    guard !changed.isEmpty else { return }
    let affected = before.records(of: changed, name: name).union(index.decisions.records(of: changed, name: name))
    for slot in slots(using: affected) {
      if let document = index.documents[slot]?.document.separating(index.decisions.separations) { set(document) }
    }
  }

  /// The records of a name in a decision.
  private mutating func records(of handle: NameHandle) -> DecisionIndex.KnownRecords {
    var found = DecisionIndex.KnownRecords(own: [])
    for label in handle.label.map({ [$0] }) ?? EntityLabel.allCases {
      let key = NameKey(handle.name, label: label)
      found.own.append(record(key, label))
      guard label != .person, let known = KnownNames.standard.entry(key), known.key != key else { continue }
      found.canonical.append(record(known.key, label))
    }
    return found
  }

  private func name(_ record: UInt32) -> NameSeparations.Name {
    let record = index.records[Int(record)]
    return NameSeparations.Name(key: record.key, label: record.label)
  }

  /// The documents that use the name of any of `records`, for its own entity or for another's.
  private func slots(using records: Set<UInt32>) -> [UInt32] {
    var slots: Set<UInt32> = []
    for record in records.lazy.map({ index.records[Int($0)] }) {
      slots.formUnion(record.documents.elements)
      for link in record.longer where link.documents > 0 {
        slots.formUnion(index.records[Int(link.to)].documents.elements)
      }
    }
    return slots.sorted()
  }

  /// Puts a decisions file in place of the one with its name; nil takes it away.
  private mutating func setFile(_ id: DocumentID, _ document: Document?) {
    index.decisionFiles.removeAll { $0.id == id }
    if let document {
      let at = index.decisionFiles.firstIndex { id < $0.id } ?? index.decisionFiles.count
      index.decisionFiles.insert(document, at: at)
    }
    decide()
  }

  /// Takes `document` in, in place of the one with its name; the cost is that of the difference.
  mutating func set(_ document: Document) {
    index.forgetResolutions()
    defer { index.forgetResolutions() }
    if document.id.isDecisions { return setFile(document.id, document) }
    let document = document.separating(index.decisions.separations) ?? document
    let old = index.documents[document.id]
    let slot = index.documents.reserve(document.id)
    let new = offer(document, old: old)
    replace(old, with: new, slot: slot)
    index.documents.set(slot, new)
    while index.days.count <= Int(slot) {
      index.days.append(0)
      index.nameHashes.append(0)
      index.figures.append(FigureFilter())
    }
    index.days[Int(slot)] = document.date?.number ?? 0
    index.figures[Int(slot)] = document.analysis.segments.reduce(into: FigureFilter()) {
      $0.formUnion($1.analysis.figures)
    }
    if old == nil { index.nameHashes[Int(slot)] = stableHash(document.id.name) }
  }

  mutating func remove(_ id: DocumentID) {
    index.forgetResolutions()
    defer { index.forgetResolutions() }
    if id.isDecisions { return setFile(id, nil) }
    guard let slot = index.documents.slot(of: id), let old = index.documents[slot] else { return }
    replace(old, with: nil, slot: slot)
    index.documents.remove(slot)
  }

  // MARK: What a document offers

  private mutating func offer(_ document: Document, old: IndexedDocument?) -> IndexedDocument {
    let analysis = document.analysis
    let keys = analysis.entityKeys
    let records = records(of: analysis, keys, old: old)
    var cached: [ObjectIdentifier: Int] = [:]
    if let old, analysis.segments.count > 1 {
      for (number, placed) in old.document.analysis.segments.enumerated() {
        cached[ObjectIdentifier(placed.analysis)] = number
      }
    }
    var spellings: [UInt32] = []
    spellings.reserveCapacity(analysis.segments.reduce(0) { $0 + $1.analysis.names.forms.count })
    for placed in analysis.segments {
      let forms = placed.analysis.names.forms
      if let old, let number = cached[ObjectIdentifier(placed.analysis)] {
        let start = old.document.analysis.formStart(ofSegment: number)
        spellings += old.spellings[start..<start + forms.count]
        continue
      }
      for form in forms {
        let mention = placed.analysis.mentions[form.firstMention]
        spellings.append(spelling(document.text.bytes, mention.range.shifted(by: placed.base)))
      }
    }
    return IndexedDocument(
      document: document, records: records, spellings: spellings, aliases: aliases(of: analysis, keys, records))
  }

  /// The record of each local entity. An edit moves the entities behind it by a few numbers, so each is looked for
  /// near where the one before it was found in `old`.
  private mutating func records(
    of analysis: DocumentAnalysis, _ keys: [NameKey], old: IndexedDocument?
  ) -> [UInt32] {
    let known = old?.document.analysis.identity.entities ?? []
    let knownKeys = old?.document.analysis.entityKeys ?? []
    let before = old?.records ?? []
    var records: [UInt32] = []
    records.reserveCapacity(analysis.identity.entities.count)
    var distance = 0
    for (number, entity) in analysis.identity.entities.enumerated() {
      let near = number + distance
      let found = [near, near - 1, near + 1].first {
        known.indices.contains($0) && knownKeys[$0] == keys[number] && known[$0].label == entity.label
      }
      if let found {
        distance = found - number
        records.append(before[found])
      } else {
        records.append(record(of: entity, keys[number], in: analysis))
      }
    }
    return records
  }

  /// The names that the document uses for entities with longer ones, sorted and each once.
  private mutating func aliases(
    of analysis: DocumentAnalysis, _ keys: [NameKey], _ records: [UInt32]
  ) -> [IndexedDocument.Alias] {
    var seen = SeenAliases(isLong: analysis.segments.count > 1)
    analysis.forEachForm { key, form, entity in
      if key != keys[entity] { seen.add(key, entity, analysis.reason(of: form)) }
    }
    analysis.forEachChoice { form, entity in
      let key = analysis.key(of: form)
      if key != keys[entity] { seen.add(key, entity, .familyName) }
    }
    var aliases = seen.aliases.map { alias in
      let label = analysis.identity.entities[alias.entity].label
      return IndexedDocument.Alias(
        short: record(alias.key, label), long: records[alias.entity], reason: alias.reason)
    }
    aliases.sort()
    var last: IndexedDocument.Alias?
    aliases.removeAll { alias in
      defer { last = alias }
      return alias.short == last?.short && alias.long == last?.long
    }
    return aliases
  }

  /// The aliases of a document, nearly each once: a long document says the same again and again. It forgets some, as
  /// each place holds only the last that fell on it.
  private struct SeenAliases {
    struct Alias: Equatable {
      var key: NameKey
      var entity: Int
      var reason: IdentityReason
    }

    private(set) var aliases: [Alias] = []
    /// The last alias that fell on each place, by its index; -1 for none. Empty where there are few.
    private var places: [Int32]

    init(isLong: Bool) {
      places = Array(repeating: -1, count: isLong ? 4096 : 0)
    }

    mutating func add(_ key: NameKey, _ entity: Int, _ reason: IdentityReason) {
      let alias = Alias(key: key, entity: entity, reason: reason)
      if !places.isEmpty {
        // A key is a hash already.
        let place =
          Int(truncatingIfNeeded: (key.rawValue ^ (key.rawValue >> 32)) &+ UInt64(truncatingIfNeeded: entity))
          & (places.count - 1)
        if places[place] >= 0, aliases[Int(places[place])] == alias { return }
        places[place] = Int32(truncatingIfNeeded: aliases.count)
      }
      aliases.append(alias)
    }
  }

  // MARK: Differences

  private mutating func replace(_ old: IndexedDocument?, with new: IndexedDocument?, slot: UInt32) {
    count(old, new)
    index.fingerprints.replace(old?.document.analysis, with: new?.document.analysis, slot: slot)
    let (gone, come) = (old?.records ?? []).difference(from: new?.records ?? [])
    for record in gone { index.records[Int(record)].documents.remove(slot) }
    for record in come { index.records[Int(record)].documents.insert(slot) }
    replace(old?.aliases ?? [], with: new?.aliases ?? [])
  }

  /// Walks the two sorted lists side by side.
  private mutating func replace(_ old: [IndexedDocument.Alias], with new: [IndexedDocument.Alias]) {
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        i += 1
        j += 1
      } else if j == new.count || (i < old.count && old[i] < new[j]) {
        link(old[i], -1)
        i += 1
      } else {
        link(new[j], 1)
        j += 1
      }
    }
  }

  /// Adds up the mentions. A segment that both have, and that means the same in both, is passed over.
  private mutating func count(_ old: IndexedDocument?, _ new: IndexedDocument?) {
    var kept: [ObjectIdentifier: Int] = [:]
    if let old {
      for (number, placed) in old.document.analysis.segments.enumerated() {
        kept[ObjectIdentifier(placed.analysis)] = number
      }
    }
    var isKept = Array(repeating: false, count: old?.document.analysis.segments.count ?? 0)
    if let new {
      for (number, placed) in new.document.analysis.segments.enumerated() {
        if let old, let before = kept[ObjectIdentifier(placed.analysis)], !isKept[before],
          means(old, before, same: new, number)
        {
          isKept[before] = true
        } else {
          add(new, number, 1)
        }
      }
    }
    if let old { for number in isKept.indices where !isKept[number] { add(old, number, -1) } }
    countChoices(old.map(choices) ?? [], new.map(choices) ?? [])
  }

  private func means(_ a: IndexedDocument, _ one: Int, same b: IndexedDocument, _ other: Int) -> Bool {
    let (left, right) = (a.records, b.records)
    return a.document.analysis.means(segment: one, sameAs: other, of: b.document.analysis) { left[$0] == right[$1] }
  }

  private mutating func add(_ document: IndexedDocument, _ segment: Int, _ sign: Int) {
    let analysis = document.document.analysis
    let start = analysis.formStart(ofSegment: segment)
    for (number, form) in analysis.segments[segment].analysis.names.forms.enumerated() {
      guard let entity = analysis.entity(ofForm: number, segment: segment) else { continue }
      add(document.records[entity], document.spellings[start + number], sign * Int(form.count))
    }
  }

  /// A mention that is settled by itself: whom it means, and how it is written.
  private struct Choice: Equatable {
    var record: UInt32
    var spelling: UInt32
  }

  private func choices(_ document: IndexedDocument) -> [Choice] {
    var choices: [Choice] = []
    let (analysis, records, spellings) = (document.document.analysis, document.records, document.spellings)
    analysis.forEachChoice { form, entity in
      let spelling = spellings[analysis.formStart(ofSegment: form.segment) + form.number]
      choices.append(Choice(record: records[entity], spelling: spelling))
    }
    return choices
  }

  /// Adds up the mentions that are settled by themselves; those before and behind an edit stay.
  private mutating func countChoices(_ old: [Choice], _ new: [Choice]) {
    let (before, after) = old.trimmed(against: new)
    for choice in before { add(choice.record, choice.spelling, -1) }
    for choice in after { add(choice.record, choice.spelling, 1) }
  }

  private mutating func add(_ record: UInt32, _ spelling: UInt32, _ change: Int) {
    let hadSpelling = index.spellings[Int(spelling)].records.contains(record)
    index.records[Int(record)].add(spelling, change)
    index.spellings[Int(spelling)].mentions = UInt32(clamping: Int(index.spellings[Int(spelling)].mentions) + change)
    let hasSpelling = change > 0 || index.records[Int(record)].spellings.contains { $0.form == spelling }
    if hasSpelling && !hadSpelling { index.spellings[Int(spelling)].records.insert(record) }
    if !hasSpelling && hadSpelling { index.spellings[Int(spelling)].records.remove(record) }
  }

  private mutating func link(_ alias: IndexedDocument.Alias, _ change: Int) {
    let from = Int(alias.short)
    if let at = index.records[from].longer.firstIndex(where: {
      $0.to == alias.long && $0.reason == alias.reason && !$0.isStructural
    }) {
      let count = Int(index.records[from].longer[at].documents) + change
      index.records[from].longer[at].documents = UInt32(clamping: count)
    } else if change > 0 {
      index.records[from].longer.append(
        .init(to: alias.long, documents: 1, reason: alias.reason, isStructural: false))
      index.records[Int(alias.long)].shorter.insert(alias.short)
    }
  }

  // MARK: Numbers

  private mutating func record(of entity: LocalEntity, _ key: NameKey, in analysis: DocumentAnalysis) -> UInt32 {
    let count = index.records.count
    let number = record(key, entity.label)
    // A record that is new here, or was only a short name so far, tells what it may be called for short.
    if number >= count || index.records[Int(number)].needsShortNames {
      index.records[Int(number)].needsShortNames = false
      analysis.forEachShortName(of: entity) { key, reason in
        let short = record(key, entity.label)
        guard short != number else { return }
        index.records[Int(short)].longer.append(.init(to: number, documents: 0, reason: reason, isStructural: true))
        index.records[Int(number)].shorter.insert(short)
      }
    }
    return number
  }

  private mutating func record(_ key: NameKey, _ label: EntityLabel) -> UInt32 {
    let hash = key.rawValue &+ UInt64(label.rawValue) &* 0x9E37_79B9_7F4A_7C15
    if let found = recordTable.find(hash, isSame: { index.records[$0].key == key && index.records[$0].label == label })
    {
      return UInt32(found)
    }
    let number = UInt32(index.records.count)
    index.records.append(NameRecord(key: key, label: label, sibling: number))
    recordTable.append(hash)
    if let ring = siblingOf(key, not: number) {
      let next = index.records[Int(ring)].sibling
      index.records[Int(ring)].sibling = number
      index.records[Int(number)].sibling = next
    }
    return number
  }

  private func siblingOf(_ key: NameKey, not number: UInt32) -> UInt32? {
    for label in EntityLabel.allCases {
      let hash = key.rawValue &+ UInt64(label.rawValue) &* 0x9E37_79B9_7F4A_7C15
      let found = recordTable.find(hash) {
        UInt32($0) != number && index.records[$0].key == key && index.records[$0].label == label
      }
      if let found { return UInt32(found) }
    }
    return nil
  }

  /// Whether spelling number `number` is written `name`.
  private func isSpelling(_ number: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = index.spellings[number].text.utf8
    // Bytes in memory are compared faster than through a string.
    return text.withContiguousStorageIfAvailable { $0.elementsEqual(name) } ?? text.elementsEqual(name)
  }

  private mutating func spelling(_ bytes: [UInt8], _ range: ByteRange) -> UInt32 {
    bytes.withUnsafeBufferPointer { bytes in
      let name = UnsafeBufferPointer(rebasing: bytes[range.start..<range.end])
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash ^= hash >> 29
      let found = spellingTable.find(hash) { isSpelling($0, name) }
      if let found { return UInt32(found) }
      let number = UInt32(index.spellings.count)
      let text = String(decoding: name, as: UTF8.self)
      index.spellings.append(NameSpelling(text: text))
      index.letters.append(LetterSet(NameFold.folded(text)))
      spellingTable.append(hash)
      return number
    }
  }
}
