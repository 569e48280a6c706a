import DossierAnnotation

/// Whom a name means across documents, and why.
struct Resolution {
  /// The record of the entity's fullest name.
  var record: UInt32
  /// Why the name means that entity: the reason of the first step.
  var reason: IdentityReason
  /// Whether others could be meant as well, so that the name was left by itself.
  var isAmbiguous = false
}

/// Identity across documents, worked out when asked from counts alone: a pure function of what documents offer.
///
/// A record leads to a longer name when three in four documents that use both names for one entity agree on it; to
/// the same name under another label when that is far more common; or, where no document says anything, to the only
/// longer name in the corpus that it may be short for.
extension CorpusIndex {
  /// How many times as much must speak for one meaning as for all others.
  private static let dominance = 3

  func resolve(_ record: UInt32) -> Resolution {
    // Most names are nobody's short name and have one label: to see that is quicker than to remember it.
    if decisions.isEmpty, records[Int(record)].standsAlone(as: record) {
      return Resolution(record: record, reason: .sameName)
    }
    return resolutions.resolution(of: record) { settled(record) }
  }

  /// The resolution after the user's word on names that are to be kept apart.
  private func settled(_ record: UInt32) -> Resolution {
    // What is no name is short for none.
    if decisions.hidden.contains(record) { return Resolution(record: record, reason: .decision) }
    let found = resolve(record, depth: 0)
    let strangers = decisions.strangers(of: record)
    guard !strangers.isEmpty, found.record != record, !decisions.joins(record, found.record) else { return found }
    // Two names that the user keeps apart may still lead to a third one: the one with more behind it gets there.
    for stranger in strangers where resolve(stranger, depth: 0).record == found.record {
      if stranger == found.record || isBefore(stranger, record) { return Resolution(record: record, reason: .decision) }
    }
    return found
  }

  private func isBefore(_ a: UInt32, _ b: UInt32) -> Bool {
    let (one, other) = (records[Int(a)], records[Int(b)])
    return (other.weight, one.key, one.label.rawValue) < (one.weight, other.key, other.label.rawValue)
  }

  /// The record that the user means by the names of `record`'s group: the one of the name that stands for it with most
  /// behind it; where no document uses that name, the one of any. Nil where that is `record` itself.
  private func decided(_ record: UInt32) -> UInt32? {
    guard let group = decisions.group(of: record) else { return nil }
    func best(_ candidates: [UInt32]) -> UInt32? {
      candidates.filter { records[Int($0)].weight > 0 }.min { isBefore($0, $1) }
    }
    if group.canonical.contains(record), records[Int(record)].weight > 0 { return nil }
    let target = best(group.canonical) ?? best(group.records)
    return target == record ? nil : target
  }

  private func resolve(_ record: UInt32, depth: Int) -> Resolution {
    guard depth < 8 else { return Resolution(record: record, reason: .sameName) }
    if let target = decided(record) {
      return Resolution(record: resolve(target, depth: depth + 1).record, reason: .decision)
    }
    let longer = supported(record, depth)
    if let longer, !longer.isAmbiguous { return longer }
    if let stray = dominantLabel(record) {
      return Resolution(record: resolve(stray, depth: depth + 1).record, reason: .strayLabel)
    }
    return longer ?? onlyBearer(record, depth) ?? Resolution(record: record, reason: .sameName)
  }

  /// Whether the texts may have a say: the user has said neither that the two are one nor that they are not.
  private func mayLead(_ record: UInt32, _ other: UInt32) -> Bool {
    !decisions.keepsApart(record, other) && !decisions.joins(record, other)
  }

  private static let manyBearers = 16

  /// The longer name for which documents use this one.
  private func supported(_ record: UInt32, _ depth: Int) -> Resolution? {
    guard !records[Int(record)].longer.isEmpty else { return nil }
    var tallies: [(root: UInt32, documents: Int, best: NameRecord.Link)] = []
    // Kept only where there are many: a family name may have thousands of bearers, but most short names have one.
    var places: [UInt32: Int] = [:]
    for link in records[Int(record)].longer where link.documents > 0 && mayLead(record, link.to) {
      let root = resolve(link.to, depth: depth + 1).record
      guard root != record else { continue }
      let known = places.isEmpty ? tallies.firstIndex { $0.root == root } : places[root]
      if let at = known {
        tallies[at].documents += Int(link.documents)
        if (link.documents, tallies[at].best.reason.rawValue) > (tallies[at].best.documents, link.reason.rawValue) {
          tallies[at].best = link
        }
      } else {
        tallies.append((root, Int(link.documents), link))
        if tallies.count == CorpusIndex.manyBearers {
          for (at, tally) in tallies.enumerated() { places[tally.root] = at }
        } else if tallies.count > CorpusIndex.manyBearers {
          places[root] = tallies.count - 1
        }
      }
    }
    guard
      let best = tallies.max(by: {
        ($0.documents, records[Int($1.root)].key) < ($1.documents, records[Int($0.root)].key)
      })
    else { return nil }
    let others = tallies.reduce(-best.documents) { $0 + $1.documents }
    if best.documents >= CorpusIndex.dominance * others {
      return Resolution(record: best.root, reason: best.best.reason)
    }
    return Resolution(record: record, reason: .sameName, isAmbiguous: true)
  }

  /// The record of the same name under the label that the texts settle on, where this one strayed.
  ///
  /// A label that few documents give yields to the one that stands behind more; one that is well founded itself
  /// yields to far more only.
  private func dominantLabel(_ record: UInt32) -> UInt32? {
    var at = records[Int(record)].sibling
    guard at != record else { return nil }
    let own = records[Int(record)].standing
    var best: (record: UInt32, standing: NameRecord.Standing)?
    while at != record {
      let other = records[Int(at)].standing
      if CorpusIndex.yields(own, to: other), mayLead(record, at), decisions.labels[record] == nil,
        best.map({ other.outranks($0.standing) }) ?? true
      {
        best = (at, other)
      }
      at = records[Int(at)].sibling
    }
    return best?.record
  }

  /// The fewest documents in which a label counts as more than a slip.
  private static let foundation = 3

  private static func yields(_ own: NameRecord.Standing, to other: NameRecord.Standing) -> Bool {
    let weight = max(1, own.weight)
    if areFarApart(own.label, other.label) { return other.weight >= weight * 10 }
    if other.weight >= weight * dominance { return true }
    guard own.weight < foundation, other.hasDocuments else { return false }
    // A family name may well be a firm's name too, so a person needs more than a tie to be something else.
    if own.label == .person || other.label == .person { return other.weight >= weight * 2 }
    return other.outranks(own)
  }

  /// Labels that no one takes for one another: a name with both is as likely two names.
  private static func areFarApart(_ a: EntityLabel, _ b: EntityLabel) -> Bool {
    (a == .person && b == .place) || (a == .place && b == .person) || (a == .group) != (b == .group)
  }

  /// The one name in the corpus for which this one may be short.
  private func onlyBearer(_ record: UInt32, _ depth: Int) -> Resolution? {
    var only: UInt32?
    for link in records[Int(record)].longer where link.isStructural && mayLead(record, link.to) {
      guard !records[Int(link.to)].documents.isEmpty else { continue }
      let root = resolve(link.to, depth: depth + 1).record
      guard root != record else { continue }
      if let only, only != root { return Resolution(record: record, reason: .sameName, isAmbiguous: true) }
      only = root
    }
    return only.map { Resolution(record: $0, reason: .onlyBearer) }
  }

  /// All records that mean the entity of `root`, itself first; the rest in the order of their keys.
  func members(of root: UInt32) -> [UInt32] {
    var found: [UInt32] = [root]
    var seen: Set<UInt32> = [root]
    var next = 0
    while next < found.count {
      let record = found[next]
      next += 1
      var near = records[Int(record)].shorter.elements + (decisions.group(of: record)?.records ?? [])
      var sibling = records[Int(record)].sibling
      while sibling != record {
        near.append(sibling)
        sibling = records[Int(sibling)].sibling
      }
      for candidate in near
      where !decisions.hidden.contains(candidate) && seen.insert(candidate).inserted
        && resolve(candidate).record == root
      {
        found.append(candidate)
      }
    }
    let rest = found.dropFirst().sorted {
      (records[Int($0)].key, records[Int($0)].label.rawValue) < (records[Int($1)].key, records[Int($1)].label.rawValue)
    }
    return [root] + rest
  }

  /// Who may be meant by an ambiguous name, the one with most documents first.
  func candidates(of record: UInt32) -> [UInt32] {
    var tallies: [UInt32: Int] = [:]
    var seen: Set<UInt32> = []
    for link in records[Int(record)].longer where link.documents > 0 || link.isStructural {
      let longer = records[Int(link.to)]
      guard !longer.documents.isEmpty else { continue }
      let size = seen.insert(link.to).inserted ? longer.documents.count : 0
      tallies[resolve(link.to).record, default: 0] += Int(link.documents) * 1000 + size
    }
    tallies[record] = nil
    return tallies.sorted { a, b in
      a.value != b.value ? a.value > b.value : records[Int(a.key)].key < records[Int(b.key)].key
    }.map(\.key)
  }

  /// The name by which an entity is best known: its most used spelling that is not all capitals, where there is one.
  func name(of root: UInt32) -> String {
    let record = records[Int(root)]
    var best = ""
    var rank = (isCapitals: true, count: 0)
    for spelling in record.spellings {
      let text = spellings[Int(spelling.form)].text
      guard !CorpusIndex.isShorthand(text, of: record) else { continue }
      let isCapitals = !text.utf8.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
      let count = Int(spelling.count)
      if best.isEmpty || (rank.isCapitals && !isCapitals)
        || (isCapitals == rank.isCapitals && (count > rank.count || (count == rank.count && text < best)))
      {
        best = text
        rank = (isCapitals, count)
      }
    }
    return best.isEmpty ? knownName(record) ?? fallbackName(record) : best
  }

  /// Whether a spelling of the record is a short name or another known one, not the record's own.
  private static func isShorthand(_ text: String, of record: NameRecord) -> Bool {
    NameKey(text, label: record.label) != record.key
  }

  private func knownName(_ record: NameRecord) -> String? { KnownNames.standard.entry(record.key)?.name }

  private func fallbackName(_ record: NameRecord) -> String {
    record.spellings.map { spellings[Int($0.form)].text }.min() ?? ""
  }
}
