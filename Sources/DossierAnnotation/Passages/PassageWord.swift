import DossierLexicon
public import DossierText

/// A word of running text as the search for reused passages sees it: what it is in lower case and where it stands.
public struct PassageWord: Sendable {
  /// `FormHash` of the lower-case form.
  public var form: UInt32
  /// The bytes, from the start of the document.
  public var range: ByteRange
  /// What else matters about the word.
  public var traits: Traits
  /// The number of the quotation it stands in, from 1 in order of the document; 0 outside quotation marks.
  public var quotation: UInt32 = 0

  /// What matters about a word besides its form.
  public struct Traits: OptionSet, Sendable {
    /// One bit a trait.
    public let rawValue: UInt8
    /// The traits whose bits are set in `rawValue`.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Neither a function word nor part of a name or of an office: what makes a passage more than a stock phrase.
    public static let content = Traits(rawValue: 1 << 0)
    /// Inside quotation marks.
    public static let quoted = Traits(rawValue: 1 << 1)
    /// Part of a name.
    public static let name = Traits(rawValue: 1 << 2)
    /// The first word of a sentence.
    public static let sentenceStart = Traits(rawValue: 1 << 3)
    /// A number, in words or digits.
    public static let figure = Traits(rawValue: 1 << 4)
    /// A verb of saying.
    public static let saying = Traits(rawValue: 1 << 5)
  }
}

extension DocumentAnalysis {
  /// The words of the document's prose in order, without page furniture, code and metadata.
  ///
  /// They are not kept: a document is cut into tokens again, which costs about as much as reading it from a file.
  public func passageWords(of text: SourceText) -> [PassageWord] {
    var words: [PassageWord] = []
    words.reserveCapacity(text.count / 6)
    var quotations: UInt32 = 0
    for placed in segments {
      let end = min(text.bytes.count, placed.base + placed.analysis.count)
      guard placed.base < end else { continue }
      let source = Array(text.bytes[placed.base..<end])
      Tokenizer.tokens(of: source).withUnsafeBufferPointer { tokens in
        PassageLayers(placed.analysis).forEachPassageWord(of: tokens) { word in
          var word = word
          word.range = word.range.shifted(by: placed.base)
          if word.quotation > 0 { word.quotation &+= quotations }
          words.append(word)
        }
      }
      quotations &+= UInt32(clamping: placed.analysis.quotations.count)
    }
    return words
  }
}

/// The layers of a segment that tell which of its tokens are words of prose.
protocol PassageSource {
  var blocks: [Block] { get }
  var asides: [ByteRange] { get }
  var sentences: [Sentence] { get }
  var mentions: [Mention] { get }
  var descriptions: [Description] { get }
  var quotations: [Quotation] { get }
}

extension SegmentDraft: PassageSource {}

/// The layers of a segment that has been read, for those that walk its words again.
struct PassageLayers: PassageSource {
  let blocks: [Block]
  let asides: [ByteRange]
  let sentences: [Sentence]
  let mentions: [Mention]
  let descriptions: [Description]
  let quotations: [Quotation]

  init(_ analysis: SegmentAnalysis) {
    blocks = Array(analysis.blocks)
    asides = Array(analysis.asides)
    sentences = Array(analysis.sentences)
    mentions = Array(analysis.mentions)
    descriptions = Array(analysis.descriptions)
    quotations = Array(analysis.quotations)
  }
}

extension PassageSource {
  /// Calls `body` with every word of prose among `tokens`, which are those of the segment.
  func forEachPassageWord(of tokens: UnsafeBufferPointer<Token>, _ body: (PassageWord) -> Void) {
    let sentences = sentences
    var sentence = 0
    forEachPassageStretch(of: tokens) { stretch, place in
      for at in stretch where PassagePlace.isWord(tokens[at]) {
        let token = tokens[at]
        var word = PassageWord(form: token.form, range: token.range, traits: place.traits, quotation: place.quotation)
        if place.isContent(token) { word.traits.insert(.content) }
        if token.traits.contains(.digit) || token.classes.contains(.number) { word.traits.insert(.figure) }
        if token.classes.contains(.speech) { word.traits.insert(.saying) }
        while sentence < sentences.count, sentences[sentence].range.end <= word.range.start { sentence += 1 }
        if sentence < sentences.count, sentences[sentence].range.start == word.range.start {
          word.traits.insert(.sentenceStart)
        }
        body(word)
      }
    }
  }

  /// Calls `body` with the tokens of prose among `tokens`, which are those of the segment, by stretches that stand in
  /// the same name, office and quotation.
  @inline(__always)
  func forEachPassageStretch(of tokens: UnsafeBufferPointer<Token>, _ body: (Range<Int>, PassagePlace) -> Void) {
    var place = PassagePlace(self)
    var at = 0
    for block in blocks where block.kind.holdsPassages {
      while at < tokens.count, Int(tokens[at].start) < block.range.start { at += 1 }
      while at < tokens.count, Int(tokens[at].end) <= block.range.end {
        if Int(tokens[at].end) > place.end { place.move(to: tokens[at].range) }
        let end = min(place.end, block.range.end)
        let first = at
        repeat { at &+= 1 } while at < tokens.count && Int(tokens[at].end) <= end
        if !place.isAside { body(first..<at, place) }
      }
    }
  }
}

/// What the layers say of the words where a walk over a segment has come: of most words the same as of the one before.
struct PassagePlace {
  private static var grammar: WordClass {
    [.function, .determiner, .preposition, .pronoun, .conjunction, .title, .role]
  }

  /// Whether a token is a word of its own.
  @inline(__always)
  static func isWord(_ token: Token) -> Bool { token.traits.isDisjoint(with: [.punctuation, .possessive]) }

  /// Whether a word that stands there says what the passage is about: no word of grammar, name or office.
  @inline(__always)
  func isContent(_ token: Token) -> Bool { !isNamed && token.classes.isDisjoint(with: PassagePlace.grammar) }

  private(set) var isAside = false
  private(set) var isName = false
  /// Whether a name or an office stands there.
  private(set) var isNamed = false
  private(set) var traits: PassageWord.Traits = []
  private(set) var quotation: UInt32 = 0
  /// The end of the bytes of whose words all this is true.
  private(set) var end = 0
  private var asides: SpanCursor<ByteRange>
  private var mentions: SpanCursor<Mention>
  private var offices: SpanCursor<ByteRange>
  private var quotations: SpanCursor<Quoted>

  private struct Quoted: Spanning {
    var range: ByteRange
    var number: UInt32
  }

  fileprivate init(_ source: some PassageSource) {
    asides = SpanCursor(source.asides)
    mentions = SpanCursor(source.mentions)
    var offices: [ByteRange] = []
    for description in source.descriptions where description.kind == .title || description.kind == .role {
      offices.append(description.range)
    }
    offices.sort()
    self.offices = SpanCursor(offices)
    var quotations: [Quoted] = []
    for (index, quotation) in source.quotations.enumerated() where quotation.type.isInMarks {
      quotations.append(Quoted(range: quotation.range, number: UInt32(clamping: index + 1)))
    }
    self.quotations = SpanCursor(quotations)
  }

  /// Goes on to the word on `range`.
  fileprivate mutating func move(to range: ByteRange) {
    isAside = asides.isInside(range)
    isName = mentions.isInside(range)
    isNamed = offices.isInside(range) || isName
    let isQuoted = quotations.isInside(range)
    quotation = isQuoted ? quotations.current?.number ?? 0 : 0
    traits = isName ? .name : []
    if isQuoted { traits.insert(.quoted) }
    end = min(asides.end, mentions.end, offices.end, quotations.end)
  }
}

/// What stands on a stretch of text.
private protocol Spanning {
  var range: ByteRange { get }
}

extension ByteRange: Spanning {
  fileprivate var range: ByteRange { self }
}

extension Mention: Spanning {}

/// Goes through the stretches of one layer, which are in order of their start.
private struct SpanCursor<Element: Spanning> {
  private let elements: [Element]
  private var next = 0
  private var isOn = false
  /// The end of the bytes for whose words the cursor says the same.
  private(set) var end = 0

  init(_ elements: [Element]) { self.elements = elements }

  /// The first stretch that ends behind the word.
  var current: Element? { next < elements.count ? elements[next] : nil }

  /// Goes on to the word on `range`: whether the first stretch that ends behind its start touches it.
  @inline(__always)
  mutating func isInside(_ range: ByteRange) -> Bool {
    if range.end > end { move(to: range) }
    return isOn
  }

  private mutating func move(to range: ByteRange) {
    while next < elements.count, elements[next].range.end <= range.start { next += 1 }
    let span = current?.range ?? ByteRange(.max, .max)
    isOn = span.start < range.end
    end = isOn ? span.end : span.start
  }
}

extension BlockKind {
  /// Whether words in it may be reused: running text, headlines and captions, but no furniture.
  fileprivate var holdsPassages: Bool {
    switch self {
    case .title, .heading, .paragraph, .caption, .embeddedHeadline, .listItem: true
    case .metadata, .boilerplate, .relatedHeading, .embeddedMetadata, .code: false
    }
  }
}

extension QuotationType {
  /// Whether the words stand in quotation marks and were spoken or written by someone.
  fileprivate var isInMarks: Bool {
    switch self {
    case .direct, .partial, .nested: true
    case .term, .indirect: false
    }
  }
}
