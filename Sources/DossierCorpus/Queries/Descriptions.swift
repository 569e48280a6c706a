import DossierAnnotation
import DossierText

/// What the texts say of an entity, sorted for a reader.
struct EntityDescriptions {
  /// Who or what it is, the best words first; a second one only where it adds something.
  var best: [Card.Description] = []
  /// When it was founded, where it sits.
  var facts: [Card.Description] = []
}

extension CorpusIndex {
  /// The descriptions in the `earliest` documents that name the entity.
  func descriptions(of members: [UInt32], earliest slots: [UInt32]) -> EntityDescriptions {
    var found: [RankedDescription] = []
    for (order, slot) in slots.enumerated() {
      guard let indexed = documents[slot] else { continue }
      for (kind, range) in indexed.descriptions(of: members) {
        let words = indexed.document.string(in: range)
        let place = Place(document: indexed.document.id, range: range)
        found.append(
          RankedDescription(kind: kind, order: order, description: Card.Description(text: words, place: place)))
      }
    }
    found.sort { ($0.rank, $0.order, $0.description.place.range) < ($1.rank, $1.order, $1.description.place.range) }
    var chosen = EntityDescriptions()
    for candidate in found {
      switch candidate.kind {
      case .fact: candidate.add(to: &chosen.facts, limit: 2)
      case .title, .role, .apposition: candidate.add(to: &chosen.best, limit: 2)
      case .alsoKnownAs: break
      }
    }
    return chosen
  }
}

/// A description with what its worth depends on.
private struct RankedDescription {
  var kind: DescriptionKind
  /// The place of its document among the earliest ones.
  var order: Int
  var description: Card.Description

  /// The lowest is the best: a single word ("leader") tells less than a phrase of any kind.
  var rank: UInt8 { kind.rank + (description.text.utf8.contains { $0 == 0x20 || $0 == 0x0A } ? 0 : 3) }

  /// Adds the description unless the list is full or says as much already.
  func add(to list: inout [Card.Description], limit: Int) {
    guard list.count < limit, !list.contains(where: { $0.says(description) || description.says($0) }) else { return }
    list.append(description)
  }
}

extension Card.Description {
  /// Whether these words hold all long words of the other's, as "President of Norway" holds "president".
  fileprivate func says(_ other: Card.Description) -> Bool {
    let own = Set(Card.Description.words(text))
    return Card.Description.words(other.text).allSatisfy(own.contains)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }.map(String.init)
  }
}

extension IndexedDocument {
  /// The descriptions of the mentions that mean one of the records, in the order of the text.
  fileprivate func descriptions(of members: [UInt32]) -> [(kind: DescriptionKind, range: ByteRange)] {
    let own = Set(locals(of: members))
    let analysis = document.analysis
    var found: [(kind: DescriptionKind, range: ByteRange)] = []
    for (number, placed) in analysis.segments.enumerated() {
      for description in placed.analysis.descriptions {
        guard let local = analysis.entity(ofMention: Int(description.mention), segment: number), own.contains(local)
        else { continue }
        found.append((description.kind, description.range.shifted(by: placed.base)))
        if found.count == IndexedDocument.mostDescriptions { return found }
      }
    }
    return found
  }

  /// A card looks at no more descriptions of one document.
  private static let mostDescriptions = 64
}
