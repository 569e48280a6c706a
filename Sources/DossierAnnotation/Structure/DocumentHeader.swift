public import DossierText

/// What a document says about itself and about the other articles on its page. Ranges count from its start.
public struct DocumentHeader: Sendable, Hashable {
  /// The title, without the marks of its format.
  public var title: ByteRange?
  /// The dateline of the first paragraphs.
  public var dateline: Dateline?
  /// Lines that give dates of the document: date lines, update lines, front matter; in order.
  public var dateLines: [ByteRange] = []
  /// Lines that say who wrote it.
  public var bylines: [ByteRange] = []
  /// The outlet or agency that the text names as its source, as written: "Xinhua".
  public var source: String?
  /// Where the text names its source.
  public var sourceRange: ByteRange?
  /// The language as an ISO 639-1 code, if the text is long enough to tell.
  public var language: String?
  /// The other articles on the page, in order.
  public var embedded: [EmbeddedArticle] = []

  /// The header of a document that says nothing of itself.
  public init() {}
}

/// Place, date and agency before the first sentence of a news report.
public struct Dateline: Sendable, Hashable {
  /// All of it, with the dash or colon that ends it.
  public var range: ByteRange
  /// The place: "BEIJING".
  public var place: ByteRange?
  /// The date, often without a year: "Sept. 8".
  public var date: ByteRange?
  /// The agency, without brackets or slashes: "Reuters".
  public var agency: ByteRange?

  /// A dateline on `range` with nothing in it yet.
  public init(range: ByteRange) { self.range = range }
}

/// Another article that a page shows beside its own.
public struct EmbeddedArticle: Sendable, Hashable {
  /// Its number: `Block.article`, from 1.
  public var number: Int
  /// All of it, from its outlet's line to the end of its body.
  public var range: ByteRange
  /// The line that names its outlet.
  public var outlet: ByteRange?
  /// The line that says when it was published: "22 minutes ago".
  public var age: ByteRange?
  /// The line that says who wrote it.
  public var byline: ByteRange?
  /// Its headline.
  public var headline: ByteRange?
  /// Its text.
  public var body: ByteRange?

  /// Article `number`, known on `range` so far.
  public init(number: Int, range: ByteRange) {
    self.number = number
    self.range = range
  }
}
