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
    let (asides, sentences, mentions, quotations) = (asides, sentences, mentions, quotations)
    var mention = 0
    var quotation = 0
    var aside = 0
    var sentence = 0
    var office = 0
    var token = 0
    let offices = descriptions.filter { $0.kind == .title || $0.kind == .role }.map(\.range).sorted()
    for block in blocks where block.kind.holdsPassages {
      while token < tokens.count, Int(tokens[token].start) < block.range.start { token += 1 }
      while token < tokens.count, Int(tokens[token].end) <= block.range.end {
        let range = tokens[token].range
        let (form, traits, classes) = (tokens[token].form, tokens[token].traits, tokens[token].classes)
        token += 1
        guard !traits.contains(.punctuation), !traits.contains(.possessive) else { continue }
        while aside < asides.count, asides[aside].end <= range.start { aside += 1 }
        if aside < asides.count, asides[aside].overlaps(range) { continue }
        while mention < mentions.count, mentions[mention].range.end <= range.start { mention += 1 }
        while office < offices.count, offices[office].end <= range.start { office += 1 }
        while quotation < quotations.count,
          quotations[quotation].range.end <= range.start || !quotations[quotation].type.isInMarks
        {
          quotation += 1
        }
        while sentence < sentences.count, sentences[sentence].range.end <= range.start { sentence += 1 }
        var word = PassageWord(form: form, range: range, traits: [])
        if mention < mentions.count, mentions[mention].range.overlaps(range) {
          word.traits.insert(.name)
        } else if classes.isDisjoint(with: [
          .function, .determiner, .preposition, .pronoun, .conjunction, .title, .role,
        ]),
          office >= offices.count || !offices[office].overlaps(range)
        {
          word.traits.insert(.content)
        }
        if traits.contains(.digit) || classes.contains(.number) { word.traits.insert(.figure) }
        if classes.contains(.speech) { word.traits.insert(.saying) }
        if quotation < quotations.count, quotations[quotation].range.overlaps(range) {
          word.traits.insert(.quoted)
          word.quotation = UInt32(clamping: quotation + 1)
        }
        if sentence < sentences.count, sentences[sentence].range.start == range.start {
          word.traits.insert(.sentenceStart)
        }
        body(word)
      }
    }
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
