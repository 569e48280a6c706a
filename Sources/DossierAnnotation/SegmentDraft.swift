public import DossierLexicon
public import DossierText

/// How the text of a document is to be read.
public enum TextFormat: UInt8, Sendable, CaseIterable {
  /// Text as scraped or typed: a line is a paragraph, unless the text is hard-wrapped.
  case plain
  /// Markdown: CommonMark headings, lists, quotes, fences, and front matter.
  case markdown
}

/// What the start of a segment must know of the text before it, so that a segment can be read by itself.
public struct SegmentEntry: Hashable, Sendable {
  /// Whether the segment is the first of its document: only there stand front matter and the title.
  public var isFirst: Bool = true
  /// The Markdown fence that is open, as `MarkdownFence.rawValue`, or 0.
  public var openFence: UInt8 = 0
  /// Whether the cut fell inside a line: then the segment starts with running text, whatever it looks like.
  public var continuesLine: Bool = false
  /// Whether a block of embedded articles ("Related Articles") has begun.
  public var inRelated: Bool = false
  /// The number of the article that the text belongs to: 0 the document's own, then its embedded articles in order.
  public var article: UInt16 = 0

  /// The start of a document.
  public init() {}
}

/// One line of a segment.
public struct Line: Sendable {
  /// The bytes without the line end, from the start of the segment.
  public var range: ByteRange
  /// The tokens of the line.
  public var tokens: Range<Int>
}

/// The working sheet of one segment: its bytes and tokens, and the layers that annotators add one after the other.
///
/// All ranges count bytes from the start of the segment.
public struct SegmentDraft {
  /// The segment's text, UTF-8.
  public let bytes: [UInt8]
  /// How it is to be read.
  public let format: TextFormat
  /// What stands before it.
  public let entry: SegmentEntry
  /// What the next segment must know; set by the structure annotator.
  public var exit: SegmentEntry
  /// Word knowledge.
  public let lexicon: Lexicon

  /// The tokens in order.
  public let tokens: [Token]
  /// The lines in order; an empty text has one empty line.
  public let lines: [Line]

  /// Titles, headings, paragraphs and the rest, in order and without overlap.
  public var blocks: [Block] = []
  /// Page furniture inside a block, such as "Click here …" in a paragraph.
  public var asides: [ByteRange] = []
  /// Sentences in order, never across blocks.
  public var sentences: [Sentence] = []
  /// The tokens of each sentence.
  var sentenceTokens: [Range<Int>] = []
  /// What each block holds.
  var paragraphs: [Paragraph] = []
  /// The stretches in quotation marks, by blocks and in order of their start.
  var quoted: [QuotedStretch] = []
  /// Named mentions in order, without overlap.
  public var mentions: [Mention] = []
  /// The tokens of each mention.
  public internal(set) var mentionTokens: [Range<Int>] = []
  /// What the text says of a mention.
  public var descriptions: [Description] = []
  /// Which mention the text puts into which, in order.
  public var parts: [PartOf] = []
  /// Words that stand for mentions, in order.
  public var anaphors: [Anaphor] = []
  /// Time expressions in order.
  public var times: [TimeExpression] = []
  /// The ends of ranges and the terms of sums among the time expressions.
  public var timeParts: [TimeExpression] = []
  /// Quantities in order.
  public var quantities: [Quantity] = []
  /// Pairs of quantities that the text equates.
  public var equations: [Equation] = []
  /// Quotations in order of their start.
  public var quotations: [Quotation] = []
  /// Sampled shingles of the prose, sorted.
  public var fingerprints: [UInt32] = []

  /// The sheet of a segment, with tokens and lines found and no layer yet.
  public init(bytes: [UInt8], format: TextFormat, entry: SegmentEntry, lexicon: Lexicon = .standard) {
    self.bytes = bytes
    self.format = format
    self.entry = entry
    self.exit = entry
    self.exit.isFirst = false
    self.lexicon = lexicon
    (tokens, lines) = Tokenizer.cut(bytes, lexicon: lexicon)
  }

  /// The bytes of `range` as a string.
  public func string(_ range: ByteRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }

  /// The text of the tokens from the first to the last, with what stands between them.
  public func range(_ tokens: Range<Int>) -> ByteRange {
    guard let first = tokens.first, let last = tokens.last else { return ByteRange(0, 0) }
    return ByteRange(Int(self.tokens[first].start), Int(self.tokens[last].end))
  }

  /// The index of the first token that ends behind `offset`.
  public func token(endingAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The tokens that lie in `range`.
  public func tokens(in range: ByteRange) -> Range<Int> {
    let first = token(endingAfter: range.start)
    let last = token(endingAfter: max(range.start, range.end - 1))
    guard first < tokens.count, Int(tokens[first].start) < range.end else { return first..<first }
    let end = last < tokens.count && Int(tokens[last].start) < range.end ? last + 1 : last
    return first..<max(first, end)
  }
}
