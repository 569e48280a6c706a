import DossierAnnotation
public import DossierText

/// The outline as flat lists by line, as scorers and scripts read it. Lines count from 0.
public struct OutlineList: Sendable, Hashable {
  /// A line that heads something.
  public struct Heading: Sendable, Hashable {
    /// Its line.
    public var line: Int
    /// What it heads: `.title`, `.section` or `.article`.
    public var kind: OutlineItem.Kind
    /// The last line of what it heads.
    public var endLine: Int
    /// The outlet of an embedded article.
    public var outlet: String?
  }

  /// The headings in order.
  public var headings: [Heading] = []
  /// The lines that are page furniture, with the labels of embedded articles (outlet, age), in order.
  public var boilerplateLines: [Int] = []
  /// Page furniture inside lines.
  public var boilerplateSpans: [ByteRange] = []
}

extension Document {
  /// The outline as flat lists by line.
  public var outlineList: OutlineList {
    var list = OutlineList()
    for span in OutlineSpan.spans(of: analysis) {
      switch span.kind {
      case .title, .section: break
      case .article where span.heading != span.range || span.outlet == nil: break
      default: continue
      }
      list.headings.append(
        OutlineList.Heading(
          line: text.line(at: span.heading.start), kind: span.kind, endLine: text.line(at: lastByte(span.range)),
          outlet: span.outlet.map(text.string(in:))))
    }
    for segment in analysis.segments {
      for block in segment.analysis.blocks {
        switch block.kind {
        case .boilerplate, .relatedHeading, .embeddedMetadata:
          let range = block.range.shifted(by: segment.base)
          list.boilerplateLines.append(contentsOf: text.line(at: range.start)...text.line(at: lastByte(range)))
        default: break
        }
      }
      list.boilerplateSpans.append(contentsOf: segment.analysis.asides.map { $0.shifted(by: segment.base) })
    }
    return list
  }

  private func lastByte(_ range: ByteRange) -> ByteOffset { max(range.start, range.end - 1) }
}
