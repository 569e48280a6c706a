/// PLACEHOLDER
enum QuantityAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {}
}
