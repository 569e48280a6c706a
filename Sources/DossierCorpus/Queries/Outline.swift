import DossierAnnotation
public import DossierText

/// A part of a document as its outline shows it.
public struct OutlineItem: Sendable, Hashable {
  /// What a part is.
  public enum Kind: Sendable {
    /// The document under its title.
    case title
    /// A section under its heading.
    case section
    /// A block of embedded articles ("Related Articles").
    case related
    /// An embedded article.
    case article
  }

  /// What it is.
  public var kind: Kind
  /// Its title, heading or headline, on one line.
  public var name: String
  /// The outlet of an embedded article, where one is named.
  public var detail: String?
  /// All of its bytes, from its heading on.
  public var range: ByteRange
  /// The bytes of its name, in `range`.
  public var nameRange: ByteRange
  /// Its parts, in order.
  public var children: [OutlineItem] = []
}

extension Snapshot {
  /// The outline of a document; empty when it is unknown or has neither title nor headings.
  public func outline(of id: DocumentID) -> [OutlineItem] {
    guard let document = document(id) else { return [] }
    var builder = OutlineBuilder(text: document.text)
    for placed in document.analysis.segments {
      for block in placed.analysis.blocks { builder.add(block, at: block.range.shifted(by: placed.base)) }
    }
    return builder.finish()
  }
}

/// Makes a tree of blocks in one pass: a heading ends the parts that are not above it.
private struct OutlineBuilder {
  /// The longest name, in bytes, that an editor has a use for.
  private static let nameLimit = 300

  let text: SourceText
  private var roots: [OutlineItem] = []
  /// The parts that are open, from the outside in, and how deep each stands.
  private var open: [(level: Int, item: OutlineItem)] = []
  private var article: UInt16 = 0
  private var hasHeadline = false
  private var end = 0

  init(text: SourceText) { self.text = text }

  mutating func add(_ block: Block, at range: ByteRange) {
    if block.article != article { enter(block.article, at: range) }
    switch block.kind {
    case .title: begin(.title, level: 0, range)
    case .heading: begin(.section, level: (article == 0 ? 0 : 102) + max(1, Int(block.level)), range)
    case .relatedHeading: begin(.related, level: 100, range)
    case .embeddedHeadline: name(range)
    case .embeddedMetadata: detail(range)
    default: break
    }
    end = max(end, range.end)
  }

  mutating func finish() -> [OutlineItem] {
    close(to: 0)
    return roots
  }

  /// Goes from one article to the next; back in the document's own, the embedded ones are over.
  private mutating func enter(_ number: UInt16, at range: ByteRange) {
    article = number
    hasHeadline = false
    if number == 0 { close(to: 100) } else { begin(.article, level: 101, range) }
  }

  private mutating func begin(_ kind: OutlineItem.Kind, level: Int, _ range: ByteRange) {
    close(to: level)
    open.append((level, OutlineItem(kind: kind, name: words(range), range: range, nameRange: range)))
  }

  /// The headline names its article, which may have begun with its outlet.
  private mutating func name(_ range: ByteRange) {
    guard !hasHeadline, let index = open.lastIndex(where: { $0.item.kind == .article }) else { return }
    hasHeadline = true
    open[index].item.name = words(range)
    open[index].item.nameRange = range
  }

  private mutating func detail(_ range: ByteRange) {
    guard let index = open.lastIndex(where: { $0.item.kind == .article }), open[index].item.detail == nil else { return }
    open[index].item.detail = words(range)
  }

  /// Ends the open parts that stand at `level` or deeper.
  private mutating func close(to level: Int) {
    while let last = open.last, last.level >= level {
      open.removeLast()
      var item = last.item
      item.range = ByteRange(item.range.start, max(end, item.nameRange.end))
      if open.isEmpty { roots.append(item) } else { open[open.count - 1].item.children.append(item) }
    }
  }

  /// The words of `range` on one line, without the marks of a Markdown heading.
  private func words(_ range: ByteRange) -> String {
    text.string(in: ByteRange(range.start, min(range.end, range.start + OutlineBuilder.nameLimit)))
      .split { $0 == " " || $0 == "\t" || $0.isNewline }
      .drop { $0.allSatisfy { $0 == "#" } }
      .joined(separator: " ")
  }
}
