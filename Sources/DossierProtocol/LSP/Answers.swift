/// Text for people.
public struct MarkupContent: Sendable, Hashable, JSONEncodable {
  /// Whether `value` is Markdown; else plain text.
  public var isMarkdown: Bool
  /// The text.
  public var value: String

  /// The text `value`.
  public init(isMarkdown: Bool, value: String) {
    self.isMarkdown = isMarkdown
    self.value = value
  }

  /// Writes the text.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("kind", isMarkdown ? "markdown" : "plaintext")
      $0.member("value", value)
    }
  }
}

/// The answer to `textDocument/hover`.
public struct Hover: Sendable, Hashable, JSONEncodable {
  /// What is shown.
  public var contents: MarkupContent
  /// What it is about.
  public var range: TextRange?

  /// A hover that shows `contents` about `range`.
  public init(contents: MarkupContent, range: TextRange?) {
    self.contents = contents
    self.range = range
  }

  /// Writes the hover.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("contents", contents)
      $0.optional("range", range)
    }
  }
}

/// One answer to `textDocument/documentHighlight`.
public struct DocumentHighlight: Sendable, Hashable, JSONEncodable {
  /// How the place uses what is highlighted.
  public enum Kind: Int, Sendable {
    /// It names it.
    case text = 1
    /// It refers to it.
    case read = 2
    /// It introduces it.
    case write = 3
  }

  /// The place.
  public var range: TextRange
  /// How it is used there.
  public var kind: Kind

  /// A highlight of `kind` on `range`.
  public init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }

  /// Writes the highlight.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", range)
      $0.member("kind", kind.rawValue)
    }
  }
}

/// The pictures that editors have for symbols; they know programs, so ours are the nearest.
public enum SymbolKind: Int, Sendable {
  /// A document.
  case file = 1
  /// A part of a text.
  case module = 2
  /// A place.
  case namespace = 3
  /// An embedded article.
  case package = 4
  /// A person.
  case `class` = 5
  /// Something said.
  case method = 6
  /// Something about a document.
  case property = 7
  /// A product.
  case field = 8
  /// An organization.
  case interface = 11
  /// A work.
  case constant = 14
  /// A section.
  case string = 15
  /// A quantity.
  case number = 16
  /// A group of people.
  case array = 18
  /// Anything else.
  case object = 19
  /// A term.
  case key = 20
  /// A happening.
  case event = 24
}

/// A node of an outline.
public struct DocumentSymbol: Sendable, Hashable, JSONEncodable {
  /// What it is called.
  public var name: String
  /// More about it, shown small.
  public var detail: String?
  /// Its picture.
  public var kind: SymbolKind
  /// All of it.
  public var range: TextRange
  /// Its name, inside `range`.
  public var selectionRange: TextRange
  /// Its parts.
  public var children: [DocumentSymbol]

  /// A node `name`.
  public init(
    name: String, detail: String?, kind: SymbolKind, range: TextRange, selectionRange: TextRange,
    children: [DocumentSymbol]
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.range = range
    self.selectionRange = selectionRange
    self.children = children
  }

  /// Writes the node and its parts.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", name)
      $0.optional("detail", detail)
      $0.member("kind", kind.rawValue)
      $0.member("range", range)
      $0.member("selectionRange", selectionRange)
      if !children.isEmpty { $0.member("children", children) }
    }
  }
}

/// A symbol in a flat list: of an outline for older clients, or of a search.
public struct SymbolInformation: Sendable, Hashable, JSONEncodable {
  /// What it is called.
  public var name: String
  /// Its picture.
  public var kind: SymbolKind
  /// What it is part of, or more about it.
  public var containerName: String?
  /// The document.
  public var uri: String
  /// The place; `nil` where the client asks for it later.
  public var range: TextRange?
  /// What comes back when the client asks for the place.
  public var data: JSONValue?

  /// A symbol `name`.
  public init(
    name: String, kind: SymbolKind, containerName: String?, uri: String, range: TextRange?, data: JSONValue? = nil
  ) {
    self.name = name
    self.kind = kind
    self.containerName = containerName
    self.uri = uri
    self.range = range
    self.data = data
  }

  /// Writes the symbol.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", name)
      $0.member("kind", kind.rawValue)
      $0.optional("containerName", containerName)
      $0.key("location")
      $0.object {
        $0.member("uri", uri)
        $0.optional("range", range)
      }
      $0.optional("data", data)
    }
  }
}

/// One answer to `textDocument/foldingRange`: whole lines, both counted in.
public struct FoldingRange: Sendable, Hashable, JSONEncodable {
  /// The line that stays, from 0.
  public var startLine: Int
  /// The last line that is folded, from 0.
  public var endLine: Int
  /// What it is, in the protocol's words ("region", "comment", "imports"), if one of them fits.
  public var kind: String?

  /// A folding of the lines behind `startLine` up to `endLine`.
  public init(startLine: Int, endLine: Int, kind: String?) {
    self.startLine = startLine
    self.endLine = endLine
    self.kind = kind
  }

  /// Writes the folding.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("startLine", startLine)
      $0.member("endLine", endLine)
      $0.optional("kind", kind)
    }
  }
}

/// One answer to `textDocument/selectionRange`: ever larger stretches around a place.
public struct SelectionRange: Sendable, Hashable, JSONEncodable {
  /// The stretches from the smallest to the largest, each inside the next, at least one.
  public var ranges: [TextRange]

  /// The stretches `ranges`, from the smallest to the largest.
  public init(_ ranges: [TextRange]) { self.ranges = ranges }

  /// Writes the stretches as a chain of parents.
  public func encode(to writer: inout JSONWriter) { encode(ranges[...], to: &writer) }

  private func encode(_ ranges: ArraySlice<TextRange>, to writer: inout JSONWriter) {
    guard let first = ranges.first else { return writer.null() }
    writer.object {
      $0.member("range", first)
      if ranges.count > 1 {
        $0.key("parent")
        encode(ranges.dropFirst(), to: &$0)
      }
    }
  }
}
