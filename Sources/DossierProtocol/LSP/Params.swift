/// The parameters of requests about one document.
public struct DocumentParams: Sendable, Hashable, JSONDecodable {
  /// The document.
  public var uri: String

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    uri = try documentURI(json)
  }
}

/// The parameters of requests about a place in a document.
public struct DocumentPositionParams: Sendable, Hashable, JSONDecodable {
  /// The document.
  public var uri: String
  /// The place.
  public var position: Position

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    uri = try documentURI(json)
    position = try json.decode("position")
  }
}

/// The parameters of `textDocument/references`.
public struct ReferenceParams: Sendable, Hashable, JSONDecodable {
  /// The place that is asked about.
  public var at: DocumentPositionParams
  /// Whether the declaration belongs to the answer.
  public var includesDeclaration: Bool

  /// Reads the parameters; a client that does not say gets the declaration too.
  public init(from json: JSONValue) throws(JSONShapeError) {
    at = try DocumentPositionParams(from: json)
    includesDeclaration = json["context"]["includeDeclaration"].bool ?? true
  }
}

/// The parameters of `textDocument/selectionRange`.
public struct SelectionRangeParams: Sendable, Hashable, JSONDecodable {
  /// The document.
  public var uri: String
  /// The places that are asked about.
  public var positions: [Position]

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    uri = try documentURI(json)
    do {
      positions = try json["positions"].decodeElements()
    } catch {
      throw JSONShapeError("positions: \(error.message)")
    }
  }
}

/// The parameters of `workspace/symbol`.
public struct WorkspaceSymbolParams: Sendable, Hashable, JSONDecodable {
  /// What is looked for; empty asks for everything.
  public var query: String

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    query = try json.decode("query")
  }
}

/// The document that `params` is about.
private func documentURI(_ params: JSONValue) throws(JSONShapeError) -> String {
  do {
    return try params["textDocument"].decode("uri")
  } catch {
    throw JSONShapeError("textDocument.\(error.message)")
  }
}

/// The parameters of `textDocument/didOpen`.
public struct DidOpenParams: Sendable, Hashable, JSONDecodable {
  /// The document.
  public var uri: String
  /// What the client takes it for, such as "markdown".
  public var languageID: String
  /// The number of the state.
  public var version: Int
  /// The whole text.
  public var text: String

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    uri = try documentURI(json)
    languageID = json["textDocument"]["languageId"].string ?? ""
    version = json["textDocument"]["version"].integer ?? 0
    text = try json["textDocument"].decode("text")
  }
}

/// One change of a text, against the text after the change before it.
public struct ContentChange: Sendable, Hashable, JSONDecodable {
  /// What is replaced; `nil` for the whole text. The deprecated `rangeLength` is not read.
  public var range: TextRange?
  /// What stands there instead.
  public var text: String

  /// Reads a change.
  public init(from json: JSONValue) throws(JSONShapeError) {
    range = json["range"].isNull ? nil : try json.decode("range")
    text = try json.decode("text")
  }
}

/// The parameters of `textDocument/didChange`.
public struct DidChangeParams: Sendable, Hashable, JSONDecodable {
  /// The document.
  public var uri: String
  /// The number of the state after the changes.
  public var version: Int?
  /// The changes, to be made in order.
  public var changes: [ContentChange]

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    uri = try documentURI(json)
    version = json["textDocument"]["version"].integer
    do {
      changes = try json["contentChanges"].decodeElements()
    } catch {
      throw JSONShapeError("contentChanges: \(error.message)")
    }
  }
}

/// A folder that the client has open.
public struct WorkspaceFolder: Sendable, Hashable, JSONDecodable {
  /// The folder; from older clients its path.
  public var uri: String
  /// What the client calls it.
  public var name: String

  /// A folder `uri` called `name`.
  public init(uri: String, name: String) {
    self.uri = uri
    self.name = name
  }

  /// Reads a folder.
  public init(from json: JSONValue) throws(JSONShapeError) {
    uri = try json.decode("uri")
    name = json["name"].string ?? ""
  }
}

/// The parameters of `workspace/didChangeWorkspaceFolders`.
public struct DidChangeFoldersParams: Sendable, Hashable, JSONDecodable {
  /// Folders that were opened.
  public var added: [WorkspaceFolder]
  /// Folders that were closed.
  public var removed: [WorkspaceFolder]

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    guard json["event"].object != nil else { throw JSONShapeError("event: an object is expected") }
    added = json["event"]["added"].isNull ? [] : try json["event"]["added"].decodeElements()
    removed = json["event"]["removed"].isNull ? [] : try json["event"]["removed"].decodeElements()
  }
}

/// The parameters of `workspace/didChangeWatchedFiles`. What happened is not read: the file itself says it best.
public struct DidChangeWatchedFilesParams: Sendable, Hashable, JSONDecodable {
  /// The files that were made, changed or removed.
  public var uris: [String]

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    guard let changes = json["changes"].array else { throw JSONShapeError("changes: an array is expected") }
    uris = changes.compactMap { $0["uri"].string }
  }
}
