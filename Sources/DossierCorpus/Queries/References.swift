import DossierAnnotation
public import DossierText

/// A page of the mentions of an entity.
public struct References: Sendable, Hashable {
  /// The mentions, by document and place.
  public var places: [Place]
  /// How many there are in all.
  public var total: Int
}

extension Snapshot {
  /// The mentions of `entity` in all documents, whatever their words, by document and place: `limit` of them from
  /// number `first` on.
  public func references(to entity: EntityID, from first: Int = 0, limit: Int = .max) -> References {
    guard Int(entity.record) < index.records.count else { return References(places: [], total: 0) }
    let members = index.members(of: entity.record)
    let total = members.reduce(0) { $0 + Int(index.records[Int($1)].mentions) }
    var places: [Place] = []
    var skip = max(0, first)
    for slot in index.documents.ordered(index.documents(of: members)) {
      guard places.count < limit else { break }
      guard let indexed = index.documents[slot] else { continue }
      let locals = indexed.locals(of: members)
      let count = locals.reduce(0) { $0 + Int(indexed.document.analysis.identity.entities[$1].count) }
      if skip >= count {
        skip -= count
        continue
      }
      for range in indexed.mentions(of: locals).dropFirst(skip) {
        guard places.count < limit else { break }
        places.append(Place(document: indexed.document.id, range: range))
      }
      skip = 0
    }
    return References(places: places, total: total)
  }

  /// The mentions of `entity` in one document, in order.
  public func mentions(of entity: EntityID, in id: DocumentID) -> [ByteRange] {
    guard Int(entity.record) < index.records.count, let indexed = index.documents[id] else { return [] }
    return indexed.mentions(of: indexed.locals(of: index.members(of: entity.record)))
  }

  /// The first mention of `entity` in one document.
  public func firstMention(of entity: EntityID, in id: DocumentID) -> Place? {
    guard Int(entity.record) < index.records.count, let indexed = index.documents[id] else { return nil }
    return indexed.first(of: indexed.locals(of: index.members(of: entity.record)))
  }
}

extension IndexedDocument {
  /// The local entities whose records are among `members`, in order.
  func locals(of members: [UInt32]) -> [Int] {
    let wanted = members.count > 16 ? Set(members) : []
    var found: [Int] = []
    for (local, record) in records.enumerated() {
      if wanted.isEmpty ? members.contains(record) : wanted.contains(record) { found.append(local) }
    }
    return found
  }

  /// The mentions of the local entities `locals`, in order.
  func mentions(of locals: [Int]) -> [ByteRange] {
    guard !locals.isEmpty else { return [] }
    let analysis = document.analysis
    let left = locals.reduce(0) { $0 + Int(analysis.identity.entities[$1].count) }
    let start = locals.map { analysis.identity.entities[$0].first.segment }.min() ?? 0
    var ranges: [ByteRange] = []
    ranges.reserveCapacity(left)
    for number in start..<analysis.segments.count where ranges.count < left {
      let placed = analysis.segments[number]
      for (at, mention) in placed.analysis.mentions.enumerated() {
        guard let local = analysis.entity(ofMention: at, segment: number), locals.contains(local) else { continue }
        ranges.append(mention.range.shifted(by: placed.base))
      }
    }
    return ranges
  }

  /// The first mention of any of the local entities `locals`.
  func first(of locals: [Int]) -> Place? {
    locals.map { document.analysis.range(of: document.analysis.identity.entities[$0].first) }.min()
      .map { Place(document: document.id, range: $0) }
  }
}
