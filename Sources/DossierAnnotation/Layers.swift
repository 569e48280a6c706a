public import DossierText

/// What a stretch of text is to a reader.
public enum BlockKind: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// The document's title.
  case title
  /// The heading of a section; `Block.level` is its depth, from 1.
  case heading
  /// Running text.
  case paragraph
  /// The caption of a picture.
  case caption
  /// A date line, byline, source line, or front matter: what is said about the document.
  case metadata
  /// Page furniture: widgets, hashtags, ages, sign-up lines.
  case boilerplate
  /// The line that opens a block of embedded articles ("Related Articles").
  case relatedHeading
  /// The outlet, age or byline of an embedded article.
  case embeddedMetadata
  /// The headline of an embedded article.
  case embeddedHeadline
  /// An item of a list.
  case listItem
  /// Code, which holds no prose.
  case code
}

/// A stretch of lines that is one thing to a reader.
public struct Block: Sendable, Hashable, BitwiseCopyable {
  /// The bytes from the first letter to the last, without the last line end.
  public var range: ByteRange
  /// What it is.
  public var kind: BlockKind
  /// The depth of a heading from 1, of a list item from 1; otherwise 0.
  public var level: UInt8
  /// The article it belongs to: 0 the document's own, then the embedded ones in order.
  public var article: UInt16

  /// A block of `kind` on `range`.
  public init(range: ByteRange, kind: BlockKind, level: UInt8 = 0, article: UInt16 = 0) {
    self.range = range
    self.kind = kind
    self.level = level
    self.article = article
  }
}

/// A sentence, or what stands in a sentence's place: a heading, a caption, a list item.
public struct Sentence: Sendable, Hashable, BitwiseCopyable {
  /// The bytes from the first letter to the last mark.
  public var range: ByteRange

  /// A sentence on `range`.
  public init(range: ByteRange) { self.range = range }
}

/// The kind of thing that a name stands for.
public enum EntityLabel: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// A person, real or invented.
  case person
  /// A company, agency, party, team, outlet, university.
  case organization
  /// A country, town, region, building or natural feature.
  case place
  /// A named meeting, war, game, disaster.
  case event
  /// A law, book, film, programme, newsletter.
  case work
  /// A thing or service that is sold or used under a name.
  case product
  /// An official program, slogan or coined term.
  case concept
  /// A people, faith or party membership, and its adjective.
  case group

  /// The label as annotated corpora write it.
  public var code: String {
    switch self {
    case .person: "PERSON"
    case .organization: "ORG"
    case .place: "PLACE"
    case .event: "EVENT"
    case .work: "WORK"
    case .product: "PRODUCT"
    case .concept: "CONCEPT"
    case .group: "NORP"
    }
  }
}

/// A named mention: what one text says, without title, determiner and possessive ending.
@frozen
public struct Mention: Sendable, Hashable, BitwiseCopyable {
  // Eight bytes in all, because a corpus holds millions of them.
  @usableFromInline var start: UInt32
  @usableFromInline var length: UInt16
  /// What it seems to be a name of.
  public var label: EntityLabel
  /// How sure that is, from 0 to 100.
  public var confidence: UInt8

  /// The bytes of the name, 65,535 at the most.
  public var range: ByteRange {
    @inlinable @inline(__always) get { ByteRange(Int(start), Int(start) + Int(length)) }
    set { (start, length) = (UInt32(clamping: newValue.start), UInt16(clamping: newValue.count)) }
  }

  /// A mention of a `label` on `range`.
  public init(range: ByteRange, label: EntityLabel, confidence: UInt8) {
    start = UInt32(clamping: range.start)
    length = UInt16(clamping: range.count)
    self.label = label
    self.confidence = confidence
  }
}

/// What a description says of its mention.
public enum DescriptionKind: UInt8, Sendable, BitwiseCopyable {
  /// A title before the name: "Chinese President".
  case title
  /// A role behind or before the name: "chief economist at Tidewater Lane".
  case role
  /// An apposition: "Varnsteel, a steel maker in Velm".
  case apposition
  /// Another name in the text: "known as the TACO trade".
  case alsoKnownAs
  /// A fact of founding or place: "established in 1905".
  case fact
}

/// A stretch of text that says who or what a mention is.
public struct Description: Sendable, Hashable, BitwiseCopyable {
  /// The index of the mention in its segment.
  public var mention: UInt32
  /// The bytes of the description.
  public var range: ByteRange
  /// How it describes.
  public var kind: DescriptionKind

  /// A description of mention number `mention` on `range`.
  public init(mention: UInt32, range: ByteRange, kind: DescriptionKind) {
    self.mention = mention
    self.range = range
    self.kind = kind
  }
}
