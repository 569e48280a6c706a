public import DossierAnnotation

/// An entity that a search has found.
public struct SearchHit: Sendable, Hashable {
  /// How the query fits a name, the best first.
  public enum Rank: Int, Sendable, Comparable {
    /// The whole name.
    case exact
    /// The start of the name.
    case prefix
    /// The start of a word, or of words in order.
    case wordStart
    /// The first letters of the words.
    case acronym
    /// The letters in order.
    case fuzzy

    public static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }

  /// The entity.
  public var entity: EntityID
  /// Its canonical name.
  public var name: String
  /// The spelling that the query fits.
  public var matched: String
  /// Its type.
  public var label: EntityLabel
  /// How the query fits.
  public var rank: Rank
  /// The mentions in the corpus.
  public var mentions: Int
  /// The documents that name it.
  public var documents: Int
}

extension Snapshot {
  /// The entities whose names or aliases fit `query`, the best `limit` in order of rank, then of mentions.
  public func search(_ query: String, limit: Int = 50) -> [SearchHit] { [] }
}
