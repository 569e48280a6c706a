public import DossierText

/// All that is known of one segment by itself. It never changes; when the text before it grows, only its base moves.
///
/// Ranges count bytes from the start of the segment.
public final class SegmentAnalysis: Sendable {
  /// The length of the segment in bytes.
  public let count: Int
  /// What it was told of the text before it.
  public let entry: SegmentEntry
  /// What the next segment is told.
  public let exit: SegmentEntry
  /// Titles, headings, paragraphs and the rest, in order.
  public let blocks: [Block]
  /// Page furniture inside blocks.
  public let asides: [ByteRange]
  /// Sentences in order.
  public let sentences: [Sentence]
  /// Named mentions in order, without overlap.
  public let mentions: [Mention]
  /// The names that the mentions write, each once.
  public let names: NameForms
  /// What the text says of mentions.
  public let descriptions: [Description]
  /// Which mention the text puts into which, in order.
  public let parts: [PartOf]
  /// Words that stand for mentions, in order.
  public let anaphors: [Anaphor]
  /// Time expressions in order.
  public let times: [TimeExpression]
  /// The ends of ranges and the terms of sums among the time expressions.
  public let timeParts: [TimeExpression]
  /// Quantities in order.
  public let quantities: [Quantity]
  /// Which figures may be among the quantities.
  public let figures: FigureFilter
  /// Pairs of quantities that the text equates.
  public let equations: [Equation]
  /// Quotations in order of their start.
  public let quotations: [Quotation]
  /// Sampled shingles of the prose, sorted.
  public let fingerprints: [UInt32]

  init(_ draft: consuming SegmentDraft) {
    count = draft.bytes.count
    entry = draft.entry
    exit = draft.exit
    blocks = draft.blocks.compact()
    asides = draft.asides.compact()
    sentences = draft.sentences.compact()
    mentions = draft.mentions.compact()
    names = NameForms(bytes: draft.bytes, mentions: draft.mentions, lexicon: draft.lexicon)
    descriptions = draft.descriptions.compact()
    parts = draft.parts.compact()
    anaphors = draft.anaphors.compact()
    times = draft.times.compact()
    timeParts = draft.timeParts.compact()
    quantities = draft.quantities.compact()
    figures = FigureFilter(draft.quantities)
    equations = draft.equations.compact()
    quotations = draft.quotations.compact()
    fingerprints = draft.fingerprints.compact()
  }
}

extension SegmentAnalysis {
  /// Whether both hold the same for `IdentityResolver`: the names, how long they are written, and what is described.
  func hasSameNames(as other: SegmentAnalysis) -> Bool {
    if self === other { return true }
    return names == other.names
      && mentions.elementsEqual(other.mentions) { $0.range.count == $1.range.count }
      && descriptions.elementsEqual(other.descriptions) { $0.mention == $1.mention && $0.kind == $1.kind }
  }
}

extension Array {
  /// The same elements with no spare room behind them: a corpus keeps millions.
  func compact() -> [Element] {
    guard capacity > count + count / 16 else { return self }
    return Array(unsafeUninitializedCapacity: count) { copy, copied in
      copied = withUnsafeBufferPointer { copy.initialize(fromContentsOf: $0) }
    }
  }
}
