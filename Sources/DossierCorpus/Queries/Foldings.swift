import DossierAnnotation
public import DossierText

/// A stretch of lines that a reader may want out of sight.
public struct Folding: Sendable, Hashable {
  /// What it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A section, an article under its title, or a block of embedded articles.
    case section
    /// What is said about the document, such as front matter.
    case metadata
    /// Page furniture.
    case furniture
    /// A paragraph or list item of several lines.
    case paragraph
    /// A block of code.
    case code
  }

  /// What it is.
  public var kind: Kind
  /// From the line that stays in sight to the last that is hidden.
  public var range: ByteRange
}

extension Document {
  /// What can be folded, by where it starts, outer before inner; each is more than one line.
  public var foldings: [Folding] {
    var foldings: [Folding] = []
    for span in OutlineSpan.spans(of: analysis) {
      switch span.kind {
      // What stands above the headline (outlet, age) folds with the article before it or not at all.
      case .title, .section, .related, .article:
        foldings.append(Folding(kind: .section, range: ByteRange(span.heading.start, span.range.end)))
      case .metadata: foldings.append(Folding(kind: .metadata, range: span.range))
      case .furniture: foldings.append(Folding(kind: .furniture, range: span.range))
      case .caption: break
      }
    }
    for placed in analysis.segments {
      for block in placed.analysis.blocks {
        switch block.kind {
        case .paragraph, .listItem:
          foldings.append(Folding(kind: .paragraph, range: block.range.shifted(by: placed.base)))
        case .code: foldings.append(Folding(kind: .code, range: block.range.shifted(by: placed.base)))
        default: break
        }
      }
    }
    return foldings.filter { text.line(at: $0.range.start) < text.line(at: $0.range.end) }
      .sorted { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
  }
}

extension Snapshot {
  /// What can be folded in a document, by where it starts; each is more than one line.
  public func foldings(of id: DocumentID) -> [Folding] { document(id)?.foldings ?? [] }
}
