import DossierAnnotation
public import DossierText

/// What a node of an outline is to a reader.
public enum OutlineKind: String, Sendable, CaseIterable {
  /// The document's own article, headed by its title.
  case article
  /// A section under its heading.
  case section
  /// The block of other articles on the page.
  case related
  /// One of the other articles, headed by its headline.
  case embedded
  /// A picture's caption.
  case caption
  /// A line about the document: date, byline, front matter.
  case metadata
  /// Page furniture: one line or several in a row.
  case furniture
}

/// A node of a document's outline. Ranges count from the start of the document; children lie inside their parent.
public struct OutlineNode: Sendable, Hashable {
  /// What it is.
  public var kind: OutlineKind
  /// Its heading, or its first words where nothing heads it; never empty, one line, at most 200 bytes.
  public var name: String
  /// The outlet of an embedded article, as its page names it.
  public var outlet: String?
  /// All that it covers.
  public var range: ByteRange
  /// Its heading, inside `range`.
  public var selectionRange: ByteRange
  /// What lies in it, in order.
  public var children: [OutlineNode]
}

extension Document {
  /// The outline: the article with its sections; other articles and page furniture apart.
  public var outline: [OutlineNode] {
    var roots: [OutlineNode] = []
    var open: [OutlineNode] = []
    func close() {
      guard let last = open.popLast() else { return }
      if open.isEmpty { roots.append(last) } else { open[open.count - 1].children.append(last) }
    }
    for span in OutlineSpan.spans(of: text, analysis) {
      while let last = open.last, !last.range.contains(span.range) { close() }
      open.append(node(span))
    }
    while !open.isEmpty { close() }
    return roots
  }

  private func node(_ span: OutlineSpan) -> OutlineNode {
    OutlineNode(
      kind: span.kind, name: line(span.heading), outlet: span.outlet.map(line), range: span.range,
      selectionRange: span.heading, children: [])
  }

  /// The words of `range` up to the end of its first line, cut to a length that a tree view shows.
  private func line(_ range: ByteRange) -> String {
    let limit = min(range.end, text.rangeOfLine(text.line(at: range.start)).end, range.start + 200)
    let name = text.string(in: ByteRange(range.start, limit))
    return name.isEmpty ? "…" : name
  }
}

extension Snapshot {
  /// The outline of the document `id`; empty if there is no such document.
  public func outline(of id: DocumentID) -> [OutlineNode] { document(id)?.outline ?? [] }
}
