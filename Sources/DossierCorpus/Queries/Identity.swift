public import DossierAnnotation
import DossierText

/// A named mention with whom it means, for those who print all of a document.
public struct ResolvedMention: Sendable, Hashable {
  /// The mention; its range counts bytes from the start of the document.
  public var mention: Mention
  /// Whom or what it means.
  public var entity: EntityID
  /// The kind of thing that is meant, by the vote of all its mentions.
  public var label: EntityLabel
}

extension Snapshot {
  /// The entity that a mention means: mention number `mention` of segment number `segment` of a document.
  public func entityID(ofMention mention: Int, segment: Int, document id: DocumentID) -> EntityID? {
    guard let indexed = index.documents[id],
      let local = indexed.document.analysis.entity(ofMention: mention, segment: segment)
    else { return nil }
    return EntityID(record: index.resolve(indexed.records[local]).record)
  }

  /// All mentions of a document, in order, with whom they mean.
  public func mentions(in id: DocumentID) -> [ResolvedMention] {
    guard let indexed = index.documents[id] else { return [] }
    let analysis = indexed.document.analysis
    let roots = indexed.records.map { index.resolve($0).record }
    let labels = roots.map { index.label(of: $0) }
    var all: [ResolvedMention] = []
    for (number, placed) in analysis.segments.enumerated() {
      for (at, mention) in placed.analysis.mentions.enumerated() {
        guard let local = analysis.entity(ofMention: at, segment: number),
          !index.isHidden(indexed.records[local], meaning: roots[local])
        else { continue }
        var moved = mention
        moved.range = mention.range.shifted(by: placed.base)
        all.append(ResolvedMention(mention: moved, entity: EntityID(record: roots[local]), label: labels[local]))
      }
    }
    return all
  }

  /// The name by which an entity is best known; empty when no document names it any more.
  public func name(of entity: EntityID) -> String {
    Int(entity.record) < index.records.count ? index.name(of: entity.record) : ""
  }

  /// The kind of thing that an entity is; nil when no document names it any more.
  public func label(of entity: EntityID) -> EntityLabel? {
    Int(entity.record) < index.records.count ? index.label(of: entity.record) : nil
  }

  /// A name for `entity` that holds from run to run while the documents stay the same, such as `person:ada-holt`.
  public func moniker(of entity: EntityID) -> String? {
    guard let label = label(of: entity) else { return nil }
    let name = name(of: entity)
    return name.isEmpty ? nil : label.moniker + ":" + slug(name)
  }
}

extension CorpusIndex {
  /// The user's label for the entity, else that of its record.
  func label(of root: UInt32) -> EntityLabel {
    if decisions.labels.isEmpty { return records[Int(root)].label }
    return decisions.labels[root] ?? members(of: root).lazy.compactMap { decisions.labels[$0] }.first
      ?? records[Int(root)].label
  }

  /// Whether the user hides a name or the entity that it means.
  func isHidden(_ record: UInt32, meaning root: UInt32) -> Bool {
    !decisions.hidden.isEmpty && (decisions.hidden.contains(record) || decisions.hidden.contains(root))
  }

  /// The documents, by slot, that name an entity under any of the records `members`.
  func documents(of members: [UInt32]) -> [UInt32] {
    let sets = members.lazy.map { records[Int($0)].documents.elements }.filter { !$0.isEmpty }
    guard let largest = sets.max(by: { $0.count < $1.count }) else { return [] }
    var isLargestSeen = false
    var rest: [UInt32] = []
    for set in sets {
      // The largest by itself is sorted already.
      if !isLargestSeen, set == largest { isLargestSeen = true } else { rest += set }
    }
    if rest.isEmpty { return largest }
    rest.sort()
    return largest.union(sorted: rest)
  }
}

extension EntityLabel {
  fileprivate var moniker: String {
    switch self {
    case .person: "person"
    case .organization: "org"
    case .place: "place"
    case .event: "event"
    case .work: "work"
    case .product: "product"
    case .concept: "concept"
    case .group: "group"
    }
  }
}

/// Lower case with hyphens for all that is neither letter nor digit.
private func slug(_ name: String) -> String {
  var slug = ""
  for scalar in name.lowercased().unicodeScalars {
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      slug.unicodeScalars.append(scalar)
    } else if !slug.isEmpty, !slug.hasSuffix("-") {
      slug += "-"
    }
  }
  if slug.hasSuffix("-") { slug.removeLast() }
  return slug
}
