/// PLACEHOLDER
enum TimeAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {}
}
