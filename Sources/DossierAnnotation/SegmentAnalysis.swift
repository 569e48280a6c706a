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
  @inlinable public var blocks: Layer<Block> { Layer(memory, .blocks) }
  /// Page furniture inside blocks.
  @inlinable public var asides: Layer<ByteRange> { Layer(memory, .asides) }
  /// Sentences in order.
  @inlinable public var sentences: Layer<Sentence> { Layer(memory, .sentences) }
  /// Named mentions in order, without overlap.
  @inlinable public var mentions: Layer<Mention> { Layer(memory, .mentions) }
  /// The names that the mentions write, each once.
  @inlinable public var names: NameForms { NameForms(memory) }
  /// What the text says of mentions.
  @inlinable public var descriptions: Layer<Description> { Layer(memory, .descriptions) }
  /// Which mention the text puts into which, in order.
  @inlinable public var parts: Layer<PartOf> { Layer(memory, .parts) }
  /// Words that stand for mentions, in order.
  @inlinable public var anaphors: Layer<Anaphor> { Layer(memory, .anaphors) }
  /// Time expressions in order.
  @inlinable public var times: Layer<TimeExpression> { Layer(memory, .times) }
  /// The ends of ranges and the terms of sums among the time expressions.
  @inlinable public var timeParts: Layer<TimeExpression> { Layer(memory, .timeParts) }
  /// Quantities in order.
  @inlinable public var quantities: Layer<Quantity> { Layer(memory, .quantities) }
  /// Which figures may be among the quantities.
  public var figures: FigureFilter { FigureFilter(Layer(memory, .figures)) ?? FigureFilter(quantities) }
  /// Pairs of quantities that the text equates.
  @inlinable public var equations: Layer<Equation> { Layer(memory, .equations) }
  /// Quotations in order of their start.
  @inlinable public var quotations: Layer<Quotation> { Layer(memory, .quotations) }
  /// Sampled shingles of the prose, sorted.
  @inlinable public var fingerprints: Layer<UInt32> { Layer(memory, .fingerprints) }

  @usableFromInline let memory: LayerMemory

  init(_ draft: consuming SegmentDraft) {
    count = draft.bytes.count
    entry = draft.entry
    exit = draft.exit
    let names = CollectedNames(bytes: draft.bytes, mentions: draft.mentions, lexicon: draft.lexicon)
    var writer = LayerWriter(expecting: draft.bytes.count)
    // An edit of a long text asks for the figures of all its segments; short texts are quickly gone through.
    writer.append(.figures, count < Segmenter.leastLength ? [] : FigureFilter(draft.quantities).words)
    writer.append(.quantities, draft.quantities)
    writer.append(.nameForms, names.forms)
    writer.append(.times, draft.times)
    writer.append(.timeParts, draft.timeParts)
    writer.append(.blocks, draft.blocks)
    writer.append(.asides, draft.asides)
    writer.append(.sentences, draft.sentences)
    writer.append(.mentions, draft.mentions)
    writer.append(.descriptions, draft.descriptions)
    writer.append(.parts, draft.parts)
    writer.append(.anaphors, draft.anaphors)
    writer.append(.equations, draft.equations)
    writer.append(.quotations, draft.quotations)
    writer.append(.fingerprints, draft.fingerprints)
    writer.append(.nameWords, names.words)
    writer.append(.nameDefinitions, names.definitions)
    writer.append(.formOfMention, names.formOfMention)
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
