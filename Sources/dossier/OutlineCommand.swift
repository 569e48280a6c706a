import DossierCorpus
import DossierProtocol
import DossierText

/// `dossier outline FILE`: title, sections, embedded articles and furniture, as a tree.
enum OutlineCommand: Command {
  static let name = "outline"

  static func run(_ arguments: Arguments, _ output: inout Output) throws {
    guard let path = arguments.operands.first else { throw UsageError("outline needs a FILE") }
    let document = try LoadedCorpus([path]).document(path)
    if arguments.json {
      var writer = JSONWriter()
      writer.tree(document.outline, in: document.text)
      output.json(writer.bytes)
    } else {
      for node in document.outline { show(node, depth: 0, of: document, &output) }
    }
  }

  private static func show(_ node: OutlineItem, depth: Int, of document: Document, _ output: inout Output) {
    let line = document.text.line(at: node.nameRange.start) + 1
    let last = document.text.line(at: max(node.range.start, node.range.end - 1)) + 1
    let lines = line == last ? "\(line)" : "\(line)-\(last)"
    let indent = String(repeating: "  ", count: depth)
    let outlet = node.detail.map { " (\($0))" } ?? ""
    let heads = node.kind == .title || node.kind == .section || node.kind == .article
    let name = clipped(node.name, to: 100 - indent.utf8.count)
    output.line(
      output.styled(padded(lines, 8), .dim) + output.styled(padded(node.kind.rawValue, 10), .name) + indent
        + (heads ? output.styled(name, .bold) : name) + output.styled(outlet, .dim))
    for child in node.children { show(child, depth: depth + 1, of: document, &output) }
  }
}

/// `text` with blanks behind it up to `width`.
func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }

/// `text` with its end cut off behind `width` characters.
func clipped(_ text: String, to width: Int) -> String {
  text.count <= width ? text : text.prefix(max(1, width - 1)) + "…"
}

extension JSONWriter {
  /// Nodes of an outline with what lies in them.
  mutating func tree(_ nodes: [OutlineItem], in text: SourceText) {
    array { writer in
      for node in nodes {
        writer.object { writer in
          writer.member("kind", node.kind.rawValue)
          writer.member("name", node.name)
          writer.optional("outlet", node.detail)
          writer.key("range")
          writer.range(node.range, in: text)
          writer.key("selectionRange")
          writer.range(node.nameRange, in: text)
          writer.key("children")
          writer.tree(node.children, in: text)
        }
      }
    }
  }
}
