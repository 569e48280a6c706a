/// PLACEHOLDER
enum DescriptionAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {}
}
