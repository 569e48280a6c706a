/// PLACEHOLDER
enum QuotationAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {}
}
