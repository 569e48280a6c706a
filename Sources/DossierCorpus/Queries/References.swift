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
    References(places: [], total: 0)
  }

  /// The mentions of `entity` in one document, in order.
  public func mentions(of entity: EntityID, in id: DocumentID) -> [ByteRange] { [] }

  /// The first mention of `entity` in one document.
  public func firstMention(of entity: EntityID, in id: DocumentID) -> Place? { nil }

  /// The mention that introduces `entity`: in the earliest document that names it in full and says who or what it
  /// is, else the first full name.
  public func introduction(of entity: EntityID) -> Place? { nil }
}
