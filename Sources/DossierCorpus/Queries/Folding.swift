import DossierAnnotation
public import DossierText

/// A stretch of lines that a reader may want to hide.
public struct Folding: Sendable, Hashable {
  /// What a folding hides.
  public enum Kind: String, Sendable, CaseIterable {
    /// A section, an article, or the block of other articles.
    case section
    /// Front matter.
    case frontMatter
    /// Page furniture.
    case furniture
    /// A paragraph or list item of several lines, or code.
    case text
  }

  /// What it hides.
  public var kind: Kind
  /// The bytes from the line that stays visible to the end; they span two lines or more.
  public var range: ByteRange
}

extension Document {
  /// What can be folded, outer before inner, in order of their start; only what spans two lines or more.
  public var foldings: [Folding] {
    var foldings: [Folding] = []
    for span in OutlineSpan.spans(of: text, analysis) {
      switch span.kind {
      case .article, .section, .related, .embedded:
        foldings.append(Folding(kind: .section, range: ByteRange(span.heading == span.range ? span.range.start : span.heading.start, span.range.end)))
      case .metadata: foldings.append(Folding(kind: .frontMatter, range: span.range))
      case .furniture: foldings.append(Folding(kind: .furniture, range: span.range))
      case .caption: break
      }
    }
    for segment in analysis.segments {
      for block in segment.analysis.blocks {
        switch block.kind {
        case .paragraph, .listItem, .code: foldings.append(Folding(kind: .text, range: block.range.shifted(by: segment.base)))
        default: break
        }
      }
    }
    return foldings.filter { text.line(at: $0.range.start) < text.line(at: max($0.range.start, $0.range.end - 1)) }
      .sorted { $0.range.start != $1.range.start ? $0.range.start < $1.range.start : $0.range.end > $1.range.end }
  }
}

extension Snapshot {
  /// What can be folded in the document `id`; empty if there is no such document.
  public func foldings(of id: DocumentID) -> [Folding] { document(id)?.foldings ?? [] }
}
