public import DossierAnnotation
public import DossierText

/// Something that happened, as one or several texts tell it.
public struct Event: Sendable, Hashable {
  /// What kind of thing it was.
  public var kind: EventKind
  /// When it was: the narrowest of the times that the texts give; nil where none does.
  public var time: TimeValue?
  /// Where it is told, by document and place.
  public var mentions: [EventMention]
}

/// Words that tell of an event.
public struct EventMention: Sendable, Hashable {
  /// The words, with place and time where they follow.
  public var place: Place
  /// What kind of thing happened.
  public var kind: EventKind
  /// Who took part, as far as the sentence tells, the nearest first.
  public var participants: [EntityID]
  /// The places named with it, the narrowest first.
  public var locations: [EntityID]
  /// The bytes of those names, from the start of the document; nil where there are none.
  public var locationRange: ByteRange?
  /// When it was.
  public var time: TimeValue?
  /// The bytes of the time expression.
  public var timeRange: ByteRange?
  /// Whether the words point to an event told elsewhere ("his tour").
  public var isDefinite: Bool
  /// Whether nothing but the article tells which event it is: "the deal".
  var isBare = false
  /// The number of the article in the document.
  public var article: Int
  /// A hash of the sentence's words, by which copies of one text are known.
  var sentence: UInt64
}
