import DossierText

/// Reads a segment as a reader sees it: title, headings, running text, captions, other articles on the page, and
/// page furniture.
///
/// Three walks: the format's reader groups lines into units, `LineReader` tells what each by itself seems to be, and
/// `ArticleReader` decides from what stands around it.
enum StructureAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {
    var units = draft.format == .markdown ? MarkdownReader.units(of: &draft) : PlainTextReader.units(of: draft)
    let lines = LineReader(draft)
    for index in units.indices where units[index].role != .fixed {
      units[index].role = lines.role(of: units[index])
    }
    var reader = ArticleReader(lines, units)
    draft.exit = reader.read(exit: draft.exit)
    draft.exit.continuesLine = draft.bytes.last.map { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") } ?? false
    draft.blocks = reader.units.map { unit in
      Block(
        range: draft.range(unit.tokens), kind: unit.kind,
        level: unit.kind == .heading || unit.kind == .listItem ? unit.level : 0, article: unit.article)
    }
    draft.asides = AsideReader(lines).asides(in: reader.units)
  }
}
