/// Runs every annotator over one segment, in the order in which they build on one another.
public enum SegmentAnnotator {
  /// One annotator: reads the sheet, adds its layer, cannot fail.
  typealias Step = @Sendable (inout SegmentDraft) -> Void

  /// A new annotator is one file and one line here.
  static let steps: [Step] = [
    StructureAnnotator.annotate,
    SentenceAnnotator.annotate,
    TimeAnnotator.annotate,
    QuantityAnnotator.annotate,
    NameAnnotator.annotate,
    QuantityAnnotator.yieldToNames,
    DescriptionAnnotator.annotate,
    PartOfAnnotator.annotate,
    QuoteMarks.annotate,
    AnaphoraAnnotator.annotate,
    QuotationAnnotator.annotate,
    FingerprintAnnotator.annotate,
  ]

  /// The analysis of `bytes`, which must be UTF-8 and at most 4 GiB.
  public static func analyze(_ bytes: [UInt8], format: TextFormat, entry: SegmentEntry) -> SegmentAnalysis {
    var draft = SegmentDraft(bytes: bytes, format: format, entry: entry)
    for step in steps { step(&draft) }
    return SegmentAnalysis(draft)
  }
}
