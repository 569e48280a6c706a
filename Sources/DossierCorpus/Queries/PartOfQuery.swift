public import DossierAnnotation
import DossierText

/// Something that the documents put into another, or that they put others into.
public struct Containment: Sendable, Hashable {
  /// The other.
  public var entity: EntityID
  /// Its name.
  public var name: String
  /// Its type.
  public var label: EntityLabel
  /// How often the documents say so.
  public var count: Int
  /// Where it is first said: the mention of the other.
  public var place: Place
}

extension Snapshot {
  /// How many answers are given.
  private static let containmentLimit = 100

  /// What holds `entity`, as the documents say: "Orvik, the capital of Varnland"; the most often said first.
  public func wholes(of entity: EntityID) -> [Containment] {
    containments(of: entity).filter(\.isWhole).map(\.containment)
  }

  /// What `entity` holds, as the documents say; the most often said first.
  public func parts(of entity: EntityID) -> [Containment] {
    containments(of: entity).filter { !$0.isWhole }.map(\.containment)
  }

  private func containments(of entity: EntityID) -> [(isWhole: Bool, containment: Containment)] {
    guard Int(entity.record) < index.records.count else { return [] }
    let members = index.members(of: entity.record)
    return Array(
      index.containments(of: members, earliest: index.earliest(index.documents(of: members)))
        .prefix(Snapshot.containmentLimit))
  }
}

extension CorpusIndex {
  /// What holds the entity of the records `members` and what it holds, as the `earliest` documents say, the most often
  /// said first; of two that would hold each other, what is said more often counts.
  func containments(of members: [UInt32], earliest slots: [UInt32]) -> [(isWhole: Bool, containment: Containment)] {
    var wholes: [UInt32: (count: Int, place: Place)] = [:]
    var parts: [UInt32: (count: Int, place: Place)] = [:]
    for slot in slots {
      guard let indexed = documents[slot] else { continue }
      let own = indexed.locals(of: members)
      let analysis = indexed.document.analysis
      for (number, placed) in analysis.segments.enumerated() {
        for link in placed.analysis.parts {
          guard let part = analysis.entity(ofMention: Int(link.part), segment: number),
            let whole = analysis.entity(ofMention: Int(link.whole), segment: number),
            own.contains(part) != own.contains(whole)
          else { continue }
          let isPart = own.contains(part)
          let other = resolve(indexed.records[isPart ? whole : part]).record
          guard other != members[0], !decisions.hidden.contains(other) else { continue }
          let mention = placed.analysis.mentions[Int(isPart ? link.whole : link.part)]
          let place = Place(document: indexed.document.id, range: mention.range.shifted(by: placed.base))
          if isPart {
            wholes[other, default: (0, place)].count += 1
          } else {
            parts[other, default: (0, place)].count += 1
          }
        }
      }
    }
    let kept =
      wholes.filter { $0.value.count > parts[$0.key]?.count ?? 0 }.map { (true, containment($0.key, $0.value)) }
      + parts.filter { $0.value.count > wholes[$0.key]?.count ?? 0 }.map { (false, containment($0.key, $0.value)) }
    return kept.sorted { ($1.1.count, $0.1.name) < ($0.1.count, $1.1.name) }
  }

  private func containment(_ record: UInt32, _ said: (count: Int, place: Place)) -> Containment {
    Containment(
      entity: EntityID(record: record), name: name(of: record), label: label(of: record), count: said.count,
      place: said.place)
  }
}
