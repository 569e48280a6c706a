/// The parameters of `dossier/passages`.
public struct PassagesParams: Sendable, Hashable, JSONDecodable {
  /// The document.
  public var uri: String
  /// The share of words that must be the same, from 0 to 1; nil for the usual one.
  public var threshold: Double?
  /// The most passages that are wanted.
  public var limit: Int?

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    uri = try DocumentParams(from: json).uri
    limit = json["limit"].integer
    switch json["threshold"] {
    case .null: threshold = nil
    case .integer(let value) where (0...1).contains(value): threshold = Double(value)
    case .number(let value) where (0...1).contains(value): threshold = value
    default: throw JSONShapeError("threshold: a number from 0 to 1 is expected")
    }
  }
}

/// One answer to `dossier/passages`.
public struct PassageInformation: Sendable, Hashable, JSONEncodable {
  /// The place in the document that was asked about.
  public var range: TextRange
  /// The other place.
  public var other: Location
  /// How alike they are, such as "near-identical".
  public var likeness: String
  /// The share of words that are the same, from 0 to 1.
  public var similarity: Double

  /// The passage on `range`, which stands in `other` too.
  public init(range: TextRange, other: Location, likeness: String, similarity: Double) {
    self.range = range
    self.other = other
    self.likeness = likeness
    self.similarity = similarity
  }

  /// Writes the passage.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", range)
      $0.member("other", other)
      $0.member("likeness", likeness)
      $0.key("similarity")
      $0.number(similarity)
    }
  }
}

/// The answer to `dossier/passageDiff`: a text to be shown as a document of its own.
public struct VirtualDocument: Sendable, Hashable, JSONEncodable {
  /// What the editor should take it for.
  public var languageID: String
  /// The text.
  public var text: String

  /// A text in the language `languageID`.
  public init(languageID: String, text: String) {
    self.languageID = languageID
    self.text = text
  }

  /// Writes the text.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("languageId", languageID)
      $0.member("text", text)
    }
  }
}

/// One answer to `textDocument/codeLens`: a few words above a line, with the command behind them.
public struct CodeLens: Sendable, Hashable, JSONEncodable {
  /// What it is about.
  public var range: TextRange
  /// The words.
  public var title: String
  /// The client's command.
  public var command: String
  /// What the command is given.
  public var arguments: [JSONValue]

  /// A lens that says `title` about `range`.
  public init(range: TextRange, title: String, command: String, arguments: [JSONValue]) {
    self.range = range
    self.title = title
    self.command = command
    self.arguments = arguments
  }

  /// Writes the lens.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", range)
      $0.key("command")
      $0.object {
        $0.member("title", title)
        $0.member("command", command)
        $0.member("arguments", arguments)
      }
    }
  }
}

/// One answer to `textDocument/documentLink`.
public struct DocumentLink: Sendable, Hashable, JSONEncodable {
  /// What is linked.
  public var range: TextRange
  /// Where it leads.
  public var target: String
  /// What is said before one goes there.
  public var tooltip: String

  /// A link from `range` to `target`.
  public init(range: TextRange, target: String, tooltip: String) {
    self.range = range
    self.target = target
    self.tooltip = tooltip
  }

  /// Writes the link.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", range)
      $0.member("target", target)
      $0.member("tooltip", tooltip)
    }
  }
}
