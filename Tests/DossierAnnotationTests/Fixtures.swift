import DossierAnnotation
import DossierText

/// A page written with the expected kind of each line before a `|`: `para| A sentence.`; an empty line stays empty.
struct Page {
  var text = ""
  var expected: [String] = []

  init(_ marked: String) {
    var lines: [Substring] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let bar = line.firstIndex(of: "|") else {
        lines.append(line)
        continue
      }
      expected.append(line[..<bar].trimmingSpaces())
      let content = line[line.index(after: bar)...]
      lines.append(content.first == " " ? content.dropFirst() : content)
    }
    text = lines.joined(separator: "\n")
  }

  /// One short word for each line that the annotation puts into a block, in the words that fixtures use.
  func found(_ format: TextFormat = .plain) -> [String] {
    let source = SourceText(text)
    let analysis = DocumentAnalysis(source, format: format)
    var kinds: [String] = []
    for segment in analysis.segments {
      for block in segment.analysis.blocks {
        let range = block.range.shifted(by: segment.base)
        let line = source.line(at: range.start)
        let last = source.line(at: max(range.start, range.end - 1))
        for index in line...last { kinds.append(index == line ? Page.word(for: block) : "…") }
      }
    }
    return kinds
  }

  /// The furniture inside lines, as strings.
  func asides() -> [String] {
    let source = SourceText(text)
    return DocumentAnalysis(source, format: .plain).segments.flatMap { segment in
      segment.analysis.asides.map { source.string(in: $0.shifted(by: segment.base)) }
    }
  }

  private static func word(for block: Block) -> String {
    let name =
      switch block.kind {
      case .title: "title"
      case .heading: "head"
      case .paragraph: "para"
      case .caption: "caption"
      case .metadata: "meta"
      case .boilerplate: "furniture"
      case .relatedHeading: "related"
      case .embeddedMetadata: "card"
      case .embeddedHeadline: "headline"
      case .listItem: "item"
      case .code: "code"
      }
    return block.article == 0 ? name : "\(name)\(block.article)"
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// The sentences of a plain text, as strings.
func sentences(of text: String, _ format: TextFormat = .plain) -> [String] {
  let source = SourceText(text)
  return DocumentAnalysis(source, format: format).segments.flatMap { segment in
    segment.analysis.sentences.map { source.string(in: $0.range.shifted(by: segment.base)) }
  }
}

/// A small generator with a seed, so that random tests are the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
