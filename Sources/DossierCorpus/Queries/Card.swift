public import DossierAnnotation

/// What is known of an entity, as plain data.
public struct Card: Sendable, Hashable {
  /// A spelling and how often the corpus uses it.
  public struct Alias: Sendable, Hashable {
    /// The spelling.
    public var name: String
    /// The mentions in the corpus.
    public var count: Int
  }

  /// What a text says of the entity.
  public struct Description: Sendable, Hashable {
    /// The words.
    public var text: String
    /// Where they stand.
    public var place: Place
  }

  /// A mention in a document whose day is known.
  public struct DatedMention: Sendable, Hashable {
    /// The day of the document.
    public var date: DocumentDate
    /// The first mention in it.
    public var place: Place
  }

  /// Another entity that is named near this one.
  public struct Neighbor: Sendable, Hashable {
    /// The other.
    public var entity: EntityID
    /// Its canonical name.
    public var name: String
    /// The documents that name both.
    public var documents: Int
  }

  /// The entity.
  public var entity: EntityID
  /// Its canonical name.
  public var name: String
  /// Its type.
  public var label: EntityLabel
  /// How sure name and type are, from 0 to 100.
  public var confidence: Int
  /// Other spellings, the most used first.
  public var aliases: [Alias]
  /// What the texts say of it; nil where they say nothing.
  public var description: Description?
  /// The mentions in the document that was asked for.
  public var mentionsHere: Int
  /// The mentions in the corpus.
  public var mentions: Int
  /// The documents of the corpus that name it.
  public var documents: Int
  /// The earliest mention in a document whose day is known.
  public var earliest: DatedMention?
  /// The latest mention in a document whose day is known.
  public var latest: DatedMention?
  /// Whom or what it is named with more often than chance would have it, the strongest first.
  public var neighbors: [Neighbor]
  /// Who else may be meant, where the name alone does not tell; the likeliest first.
  public var candidates: [String]
}

extension Snapshot {
  /// What is known of `entity`; counts for `here` are apart. Nil when no document names it (any more).
  public func card(of entity: EntityID, here: DocumentID? = nil) -> Card? { nil }
}
