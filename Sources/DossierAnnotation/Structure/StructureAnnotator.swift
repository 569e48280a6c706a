/// PLACEHOLDER
enum StructureAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {}
}
