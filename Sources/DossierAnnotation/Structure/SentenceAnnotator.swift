/// PLACEHOLDER
enum SentenceAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {}
}
