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
    return index.introduction(of: members, documents: index.documents(of: members))?.place
  }
}

extension CorpusIndex {
  /// Where an entity is introduced, and what is said of it there.
  struct Introduction {
    var place: Place
    /// The best words of any document that was looked at, the earliest among equals.
    var description: Card.Description?
  }

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

  /// At most about `sampleSize` of the documents, chosen by a hash of their names: the same ones whatever the order
  /// in which they came.
  func sample(_ slots: [UInt32]) -> [UInt32] {
    guard slots.count > CorpusIndex.sampleSize else { return slots }
    let limit = UInt64.max / UInt64(slots.count) * UInt64(CorpusIndex.sampleSize)
    return slots.filter { nameHashes[Int($0)] < limit }
  }

  func introduction(of members: [UInt32], documents slots: [UInt32]) -> Introduction? {
    let root = members[0]
    var best: (rank: Int, place: Place)?
    var said: (rank: UInt8, description: Card.Description)?
    for slot in earliest(slots) {
      guard let indexed = documents[slot] else { continue }
      let analysis = indexed.document.analysis
      let document = indexed.document.id
      for local in indexed.locals(of: members) {
        let entity = analysis.identity.entities[local]
        let isFull = indexed.records[local] == root
        let description = entity.description.map { (kind: analysis.kind(of: $0), range: analysis.range(of: $0)) }
          .flatMap { $0.range.count >= CorpusIndex.leastDescription ? $0 : nil }
        let rank = (isFull ? 0 : 2) + (description == nil ? 1 : 0)
        if rank < best?.rank ?? .max {
          let range = isFull ? analysis.range(of: entity.name) : analysis.range(of: entity.first)
          best = (rank, Place(document: document, range: range))
        }
        if let description, description.kind.rank < said?.rank ?? .max {
          let words = indexed.document.string(in: description.range)
          let place = Place(document: document, range: description.range)
          said = (description.kind.rank, Card.Description(text: words, place: place))
        }
      }
      // No later document has a better mention or better words.
      if best?.rank == 0, said?.rank == 0 { break }
    }
    return best.map { Introduction(place: $0.place, description: said?.description) }
  }

  /// "Mr" tells nothing: a description is at least this long, in bytes.
  private static let leastDescription = 4
}
