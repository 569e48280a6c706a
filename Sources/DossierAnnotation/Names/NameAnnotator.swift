/// PLACEHOLDER
enum NameAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {}
}
