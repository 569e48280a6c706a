import DossierAnnotation
import DossierText

/// A node of an outline before it has a name: what it is and where. Spans nest and never cross.
struct OutlineSpan {
  var kind: OutlineItem.Kind
  var range: ByteRange
  var heading: ByteRange
  var outlet: ByteRange?
  /// The depth of a section's heading, from 1.
  var level = 0

  /// All spans of a document, outer before inner, in order of their start.
  static func spans(of analysis: DocumentAnalysis) -> [OutlineSpan] {
    var reader = OutlineReader()
    for segment in analysis.segments {
      for block in segment.analysis.blocks { reader.read(block, block.range.shifted(by: segment.base)) }
    }
    return reader.finish().sorted { a, b in
      if a.range.start != b.range.start { return a.range.start < b.range.start }
      if a.range.end != b.range.end { return a.range.end > b.range.end }
      return a.depth < b.depth
    }
  }

  /// Which of two spans on the same bytes is the outer one.
  private var depth: Int {
    switch kind {
    case .title: 0
    case .related: 1
    case .article: 2
    case .section: 3 + level
    case .caption, .metadata, .furniture: 100
    }
  }
}

/// Collects spans from the blocks of a document, in one walk.
private struct OutlineReader {
  private var spans: [OutlineSpan] = []
  private var article: Int?
  /// Indices of the sections that are open, by article: of the document's own, and of the embedded one being read.
  private var open: [Int] = []
  private var openEmbedded: [Int] = []
  private var related: Int?
  private var embedded: Int?
  private var number: UInt16 = 0
  private var furniture: Int?

  mutating func read(_ block: Block, _ range: ByteRange) {
    if block.kind != .boilerplate { furniture = nil }
    guard block.article == 0 else { return readEmbedded(block, range) }
    switch block.kind {
    case .title: article = add(.title, range)
    case .heading:
      open = outer(open, of: block)
      extend(range)
      open.append(addSection(block, range))
    case .relatedHeading:
      closeEmbedded()
      related = add(.related, range)
    case .boilerplate:
      if let furniture {
        spans[furniture].range = joined(spans[furniture].range, range)
      } else {
        furniture = add(.furniture, range)
      }
    case .caption, .metadata:
      _ = add(block.kind == .caption ? .caption : .metadata, range)
      extend(range)
    case .paragraph, .listItem, .code: extend(range)
    case .embeddedMetadata, .embeddedHeadline: break
    }
  }

  func finish() -> [OutlineSpan] { spans }

  private mutating func readEmbedded(_ block: Block, _ range: ByteRange) {
    if block.article != number || embedded == nil {
      number = block.article
      openEmbedded = []
      if related == nil { related = add(.related, range) }
      embedded = add(.article, range)
    }
    guard let embedded, let related else { return }
    spans[related].range = joined(spans[related].range, range)
    spans[embedded].range = joined(spans[embedded].range, range)
    if block.kind == .heading { openEmbedded = outer(openEmbedded, of: block) }
    for index in openEmbedded { spans[index].range = joined(spans[index].range, range) }
    switch block.kind {
    case .embeddedHeadline: spans[embedded].heading = range
    case .embeddedMetadata:
      if spans[embedded].outlet == nil, spans[embedded].range.start == range.start { spans[embedded].outlet = range }
    case .caption: _ = add(.caption, range)
    case .heading: openEmbedded.append(addSection(block, range))
    default: break
    }
  }

  /// The document's own text goes on: what holds it reaches to here, and other articles are over.
  private mutating func extend(_ range: ByteRange) {
    closeEmbedded()
    if let article { spans[article].range = joined(spans[article].range, range) }
    for index in open { spans[index].range = joined(spans[index].range, range) }
  }

  private mutating func closeEmbedded() {
    related = nil
    embedded = nil
    openEmbedded = []
  }

  /// The open sections that the heading does not end: it ends those of its own level and below.
  private func outer(_ open: [Int], of heading: Block) -> [Int] {
    Array(open.prefix { spans[$0].level < Int(heading.level) })
  }

  private mutating func addSection(_ block: Block, _ range: ByteRange) -> Int {
    let index = add(.section, range)
    spans[index].level = Int(block.level)
    return index
  }

  private mutating func add(_ kind: OutlineItem.Kind, _ range: ByteRange) -> Int {
    spans.append(OutlineSpan(kind: kind, range: range, heading: range))
    return spans.count - 1
  }

  private func joined(_ a: ByteRange, _ b: ByteRange) -> ByteRange {
    ByteRange(min(a.start, b.start), max(a.end, b.end))
  }
}
