enum MarkdownReader {
  static func units(of draft: inout SegmentDraft) -> [TextUnit] { PlainTextReader.units(of: draft) }
}
