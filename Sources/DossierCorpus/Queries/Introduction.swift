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
    return index.introduction(of: members, documents: index.documents(of: members))
  }
}

extension CorpusIndex {
  /// How many documents a card reads at most, so that it costs the same for a name in 100,000 documents.
  static let sampleSize = 32

  /// The documents in the order of their days, those without one last, then by name; at most `sampleSize` of the
  /// earliest.
  func earliest(_ slots: [UInt32]) -> [UInt32] {
    guard slots.count > CorpusIndex.sampleSize else { return chronological(slots) }
    let byDay = slots.map { (day: days[Int($0)], slot: $0) }.filter { $0.day > 0 }.sorted { $0.day < $1.day }
    guard byDay.count >= CorpusIndex.sampleSize else { return chronological(sample(slots)) }
    let last = byDay[CorpusIndex.sampleSize - 1].day
    return Array(chronological(byDay.prefix { $0.day <= last }.map(\.slot)).prefix(CorpusIndex.sampleSize))
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

  func introduction(of members: [UInt32], documents slots: [UInt32]) -> Place? {
    let root = members[0]
    var best: (rank: Int, place: Place)?
    for slot in earliest(slots) {
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
