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
  public var blocks: Layer<Block> { Layer(memory, 0) }
  /// Page furniture inside blocks.
  public var asides: Layer<ByteRange> { Layer(memory, 1) }
  /// Sentences in order.
  public var sentences: Layer<Sentence> { Layer(memory, 2) }
  /// Named mentions in order, without overlap.
  public var mentions: Layer<Mention> { Layer(memory, 3) }
  /// The names that the mentions write, each once.
  public let names: NameForms
  /// What the text says of mentions.
  public var descriptions: Layer<Description> { Layer(memory, 4) }
  /// Which mention the text puts into which, in order.
  public var parts: Layer<PartOf> { Layer(memory, 5) }
  /// Words that stand for mentions, in order.
  public var anaphors: Layer<Anaphor> { Layer(memory, 6) }
  /// Time expressions in order.
  public var times: Layer<TimeExpression> { Layer(memory, 7) }
  /// The ends of ranges and the terms of sums among the time expressions.
  public var timeParts: Layer<TimeExpression> { Layer(memory, 8) }
  /// Quantities in order.
  public var quantities: Layer<Quantity> { Layer(memory, 9) }
  /// Which figures may be among the quantities.
  public let figures: FigureFilter
  /// Pairs of quantities that the text equates.
  public var equations: Layer<Equation> { Layer(memory, 10) }
  /// Quotations in order of their start.
  public var quotations: Layer<Quotation> { Layer(memory, 11) }
  /// Sampled shingles of the prose, sorted.
  public var fingerprints: Layer<UInt32> { Layer(memory, 12) }

  private let memory: LayerMemory

  init(_ draft: consuming SegmentDraft) {
    count = draft.bytes.count
    entry = draft.entry
    exit = draft.exit
    names = NameForms(bytes: draft.bytes, mentions: draft.mentions, lexicon: draft.lexicon)
    figures = FigureFilter(draft.quantities)
    // In the order of the numbers above.
    var writer = LayerWriter(expecting: draft.bytes.count)
    writer.append(draft.blocks)
    writer.append(draft.asides)
    writer.append(draft.sentences)
    writer.append(draft.mentions)
    writer.append(draft.descriptions)
    writer.append(draft.parts)
    writer.append(draft.anaphors)
    writer.append(draft.times)
    writer.append(draft.timeParts)
    writer.append(draft.quantities)
    writer.append(draft.equations)
    writer.append(draft.quotations)
    writer.append(draft.fingerprints)
    memory = LayerMemory(writer)
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
