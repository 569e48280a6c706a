import DossierAnnotation
public import DossierText

/// A stretch of lines that a reader may want out of sight.
public struct Folding: Sendable, Hashable {
  /// What it is.
  public enum Kind: Sendable {
    /// A section or an embedded article under its heading, or a block of embedded articles.
    case section
    /// What is said about the document, such as front matter.
    case metadata
    /// Page furniture.
    case furniture
    /// A block of code.
    case code
  }

  /// What it is.
  public var kind: Kind
  /// From the line that stays in sight to the last that is hidden.
  public var range: ByteRange
}

extension Snapshot {
  /// What can be folded in a document, by where it starts; each is more than one line.
  public func foldings(of id: DocumentID) -> [Folding] {
    guard let document = document(id) else { return [] }
    var foldings: [Folding] = []
    collect(outline(of: id), into: &foldings)
    foldings += document.runs()
    foldings = foldings.filter { document.text.line(at: $0.range.start) < document.text.line(at: $0.range.end) }
    return foldings.sorted { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
  }

  private func collect(_ items: [OutlineItem], into foldings: inout [Folding]) {
    for item in items {
      if item.kind != .title { foldings.append(Folding(kind: .section, range: item.range)) }
      collect(item.children, into: &foldings)
    }
  }
}

extension Document {
  /// Neighboring blocks of furniture or metadata, and code, as one stretch each.
  fileprivate func runs() -> [Folding] {
    var runs: [Folding] = []
    var last: BlockKind?
    for placed in analysis.segments {
      for block in placed.analysis.blocks {
        let range = block.range.shifted(by: placed.base)
        let kind: Folding.Kind? =
          switch block.kind {
          case .boilerplate: .furniture
          case .metadata: .metadata
          case .code: .code
          default: nil
          }
        if let kind {
          if last == block.kind, let run = runs.last {
            runs[runs.count - 1].range = ByteRange(run.range.start, range.end)
          } else {
            runs.append(Folding(kind: kind, range: range))
          }
        }
        last = block.kind
      }
    }
    return runs
  }
}
