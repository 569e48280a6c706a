import DossierAnnotation
public import DossierText

/// A part of a document as its outline shows it. Ranges count from the start of the document; parts lie inside the
/// part that holds them.
public struct OutlineItem: Sendable, Hashable {
  /// What a part is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The document's own article under its title.
    case title
    /// A section under its heading.
    case section
    /// A block of embedded articles ("Related Articles").
    case related
    /// An embedded article under its headline.
    case article
    /// The caption of a picture.
    case caption
    /// A line about the document: date, byline, front matter.
    case metadata
    /// Page furniture: one line or several in a row.
    case furniture
  }

  /// What it is.
  public var kind: Kind
  /// Its title, heading or headline, or its first words where nothing heads it; one line, never empty.
  public var name: String
  /// The outlet of an embedded article, where one is named.
  public var detail: String?
  /// All of its bytes.
  public var range: ByteRange
  /// The bytes of its name, in `range`.
  public var nameRange: ByteRange
  /// Its parts, in order.
  public var children: [OutlineItem] = []
}

extension Document {
  /// The outline: the article with its sections; other articles and page furniture apart.
  public var outline: [OutlineItem] {
    var roots: [OutlineItem] = []
    var open: [OutlineItem] = []
    func close() {
      guard let last = open.popLast() else { return }
      if open.isEmpty { roots.append(last) } else { open[open.count - 1].children.append(last) }
    }
    for span in OutlineSpan.spans(of: analysis) {
      while let last = open.last, !last.range.contains(span.range) { close() }
      open.append(
        OutlineItem(
          kind: span.kind, name: words(span.heading), detail: span.outlet.map(words), range: span.range,
          nameRange: span.heading))
    }
    while !open.isEmpty { close() }
    return roots
  }

  /// The words of the first line of `range`, as far as a tree view shows them.
  private func words(_ range: ByteRange) -> String {
    let limit = 300
    let line = text.rangeOfLine(text.line(at: range.start))
    let words = text.string(in: ByteRange(range.start, min(range.end, line.end, range.start + limit)))
      .split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    return words.isEmpty ? "…" : words
  }
}

extension Snapshot {
  /// The outline of a document; empty when it is unknown or holds nothing but paragraphs.
  public func outline(of id: DocumentID) -> [OutlineItem] { document(id)?.outline ?? [] }
}
