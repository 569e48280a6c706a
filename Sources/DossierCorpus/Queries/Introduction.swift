import DossierAnnotation
import DossierText

extension Snapshot {
  /// The mention that introduces `entity`: the first one by its full name in the earliest document that says who or
  /// what it is; where none says so, in the earliest that names it in full.
  ///
  /// Documents without a day come behind those with one, by name. Of a name in very many documents a fair sample is
  /// looked at.
  public func introduction(of entity: EntityID) -> Place? {
    guard Int(entity.record) < index.records.count else { return nil }
    let members = index.members(of: entity.record)
    return index.introduction(of: members, earliest: index.earliest(index.documents(of: members)))
  }
}

extension CorpusIndex {
  /// How many documents a card reads at most, so that it costs the same for a name in 100,000 documents.
  static let sampleSize = 32

  /// The documents in the order of their days, those without one last, then by name; at most `sampleSize` of the
  /// earliest.
  func earliest(_ slots: [UInt32]) -> [UInt32] {
    guard slots.count > CorpusIndex.sampleSize else { return chronological(slots) }
    guard let last = day(among: slots, number: CorpusIndex.sampleSize) else { return chronological(sample(slots)) }
    var before: [UInt32] = []
    var onLast: [UInt32] = []
    for slot in slots where days[Int(slot)] > 0 && days[Int(slot)] <= last {
      if days[Int(slot)] < last { before.append(slot) } else { onLast.append(slot) }
    }
    // Very many may be of one day; a fair sample of those is enough.
    if onLast.count > 8 * CorpusIndex.sampleSize { onLast = sample(onLast, size: 4 * CorpusIndex.sampleSize) }
    return Array(chronological(before + onLast).prefix(CorpusIndex.sampleSize))
  }

  /// The day of the document that is number `number` in the order of the days, from 1; nil where fewer have one.
  private func day(among slots: [UInt32], number: Int) -> UInt32? {
    var lowest: [UInt32] = []
    lowest.reserveCapacity(number + 1)
    for slot in slots {
      let day = days[Int(slot)]
      guard day > 0, lowest.count < number || day < lowest[number - 1] else { continue }
      lowest.insert(day, at: lowest.index(notBelow: day))
      if lowest.count > number { lowest.removeLast() }
    }
    return lowest.count == number ? lowest[number - 1] : nil
  }

  private func chronological(_ slots: [UInt32]) -> [UInt32] {
    slots.compactMap { slot in
      documents[slot].map { (slot, self.days[Int(slot)] == 0 ? UInt32.max : self.days[Int(slot)], $0.document.id) }
    }.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
  }

  /// At most about `size` of the documents, chosen by a hash of their names: the same ones whatever the order
  /// in which they came.
  func sample(_ slots: [UInt32], size: Int = CorpusIndex.sampleSize) -> [UInt32] {
    guard slots.count > size else { return slots }
    let limit = UInt64.max / UInt64(slots.count) * UInt64(size)
    return slots.filter { nameHashes[Int($0)] < limit }
  }

  /// The introducing mention among the `earliest` documents.
  func introduction(of members: [UInt32], earliest slots: [UInt32]) -> Place? {
    let root = members[0]
    var best: (rank: Int, place: Place)?
    for slot in slots {
      guard let indexed = documents[slot] else { continue }
      let analysis = indexed.document.analysis
      for local in indexed.locals(of: members) {
        let entity = analysis.identity.entities[local]
        let isFull = indexed.records[local] == root
        let isDescribed =
          entity.description.map { analysis.range(of: $0).count >= CorpusIndex.leastDescription } ?? false
        let rank = (isFull ? 0 : 2) + (isDescribed ? 0 : 1)
        if rank < best?.rank ?? .max {
          let range = isFull ? analysis.range(of: entity.name) : analysis.range(of: entity.first)
          best = (rank, Place(document: indexed.document.id, range: range))
        }
      }
      // No later document has a better mention.
      if best?.rank == 0 { break }
    }
    return best?.place
  }

  /// "Mr" tells nothing: a description is at least this long, in bytes.
  private static let leastDescription = 4
}
