/// Something that the writer should look at.
public struct Diagnostic: Sendable, Hashable, JSONEncodable {
  /// How much it matters.
  public enum Severity: Int, Sendable {
    /// Something does not work.
    case error = 1
    /// Something is wrong.
    case warning = 2
    /// Something is worth knowing.
    case information = 3
  }

  /// A place that bears on it.
  public struct Related: Sendable, Hashable, JSONEncodable {
    /// The place.
    public var location: Location
    /// What is there.
    public var message: String

    /// What `message` says of `location`.
    public init(location: Location, message: String) {
      self.location = location
      self.message = message
    }

    /// Writes the place.
    public func encode(to writer: inout JSONWriter) {
      writer.object {
        $0.member("location", location)
        $0.member("message", message)
      }
    }
  }

  /// The place.
  public var range: TextRange
  /// How much it matters.
  public var severity: Severity
  /// The name of the rule.
  public var code: String
  /// What is the matter.
  public var message: String
  /// Where else to look.
  public var related: [Related]

  /// What the rule `code` says of `range`.
  public init(range: TextRange, severity: Severity, code: String, message: String, related: [Related] = []) {
    self.range = range
    self.severity = severity
    self.code = code
    self.message = message
    self.related = related
  }

  /// Writes the diagnostic.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("range", range)
      $0.member("severity", severity.rawValue)
      $0.member("code", code)
      $0.member("source", "dossier")
      $0.member("message", message)
      if !related.isEmpty { $0.member("relatedInformation", related) }
    }
  }
}

/// The parameters of `textDocument/publishDiagnostics`.
public struct PublishDiagnosticsParams: Sendable, Hashable, JSONEncodable {
  /// The document.
  public var uri: String
  /// The state of the text that was looked at.
  public var version: Int?
  /// All that is to be shown.
  public var diagnostics: [Diagnostic]

  /// `diagnostics` of the document `uri`.
  public init(uri: String, version: Int?, diagnostics: [Diagnostic]) {
    self.uri = uri
    self.version = version
    self.diagnostics = diagnostics
  }

  /// Writes the parameters.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("uri", uri)
      $0.optional("version", version)
      $0.member("diagnostics", diagnostics)
    }
  }
}

/// The parameters of `textDocument/diagnostic`.
public struct DocumentDiagnosticParams: Sendable, Hashable, JSONDecodable {
  /// The document.
  public var uri: String
  /// What the client has got before.
  public var previousResultID: String?

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    uri = try DocumentParams(from: json).uri
    previousResultID = json["previousResultId"].string
  }
}

/// The answer to `textDocument/diagnostic`.
public struct DocumentDiagnosticReport: Sendable, Hashable, JSONEncodable {
  /// The name of this state of affairs.
  public var resultID: String
  /// All that is to be shown; nil when it is what the client has already.
  public var items: [Diagnostic]?

  /// `items` under the name `resultID`.
  public init(resultID: String, items: [Diagnostic]?) {
    self.resultID = resultID
    self.items = items
  }

  /// Writes the report.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("kind", items == nil ? "unchanged" : "full")
      $0.member("resultId", resultID)
      $0.optional("items", items)
    }
  }
}

/// The parameters of `textDocument/inlayHint`.
public struct InlayHintParams: Sendable, Hashable, JSONDecodable {
  /// The document.
  public var uri: String
  /// The part of it that is in sight.
  public var range: TextRange

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    uri = try DocumentParams(from: json).uri
    range = try json.decode("range")
  }
}

/// A label in a text.
public struct InlayHint: Sendable, Hashable, JSONEncodable {
  /// Where it stands.
  public var position: Position
  /// What it says.
  public var label: String
  /// More about it; nil where the client asks for that later.
  public var tooltip: String?
  /// What comes back when the client asks for more.
  public var data: JSONValue?

  /// The label `label` at `position`.
  public init(position: Position, label: String, tooltip: String? = nil, data: JSONValue? = nil) {
    self.position = position
    self.label = label
    self.tooltip = tooltip
    self.data = data
  }

  /// Writes the label.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("position", position)
      $0.member("label", label)
      $0.optional("tooltip", tooltip)
      $0.member("paddingLeft", true)
      $0.optional("data", data)
    }
  }
}

/// The parameters of `textDocument/codeAction`.
public struct CodeActionParams: Sendable, Hashable, JSONDecodable {
  /// The document.
  public var uri: String
  /// What is selected.
  public var range: TextRange
  /// The kinds that are wanted; empty for all.
  public var only: [String]

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    uri = try DocumentParams(from: json).uri
    range = try json.decode("range")
    only = json["context"]["only"].strings
  }

  /// Whether some actions of `kind` or of kinds under it are wanted.
  public func wantsSome(of kind: String) -> Bool { wants(kind) || only.contains { $0.hasPrefix(kind + ".") } }

  /// Whether actions of `kind` are wanted.
  public func wants(_ kind: String) -> Bool {
    only.isEmpty || only.contains { $0.isEmpty || kind == $0 || kind.hasPrefix($0 + ".") }
  }
}

/// Something that can be done at a place.
public struct CodeAction: Sendable, Hashable, JSONEncodable {
  /// What it does.
  public var title: String
  /// What kind of thing it is, in the protocol's words.
  public var kind: String
  /// The diagnostics that it mends.
  public var diagnostics: [Diagnostic]
  /// Whether it is the first choice.
  public var isPreferred: Bool
  /// The edit that does it, as the client takes it.
  public var edit: JSONValue

  /// The action `title` of `kind` that makes `edit`.
  public init(title: String, kind: String, diagnostics: [Diagnostic] = [], isPreferred: Bool = false, edit: JSONValue) {
    self.title = title
    self.kind = kind
    self.diagnostics = diagnostics
    self.isPreferred = isPreferred
    self.edit = edit
  }

  /// Writes the action.
  public func encode(to writer: inout JSONWriter) {
    writer.object {
      $0.member("title", title)
      $0.member("kind", kind)
      if !diagnostics.isEmpty { $0.member("diagnostics", diagnostics) }
      if isPreferred { $0.member("isPreferred", true) }
      $0.member("edit", edit)
    }
  }
}
