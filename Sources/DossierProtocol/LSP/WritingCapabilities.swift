/// What the client can do with edits of many documents, new names and completions.
public struct WritingCapabilities: Sendable, Hashable {
  /// Whether edits may name the version of the document that they were made for.
  public var documentChanges: Bool
  /// Whether edits may carry a label under which the user takes or leaves them.
  public var changeAnnotations: Bool
  /// Whether it asks what a new name will stand for before it asks the user for one.
  public var prepares: Bool
  /// Whether notes on completions may be Markdown.
  public var completionMarkdown: Bool

  /// Reads what `json`, the client's capabilities, declares.
  public init(_ json: JSONValue) {
    let edit = json["workspace"]["workspaceEdit"]
    documentChanges = edit["documentChanges"].bool ?? false
    changeAnnotations = documentChanges && edit["changeAnnotationSupport"].object != nil
    let formats = json["textDocument"]["completion"]["completionItem"]["documentationFormat"].strings
    completionMarkdown = formats.first { $0 == "markdown" || $0 == "plaintext" } == "markdown"
    prepares = json["textDocument"]["rename"]["prepareSupport"].bool ?? false
  }
}

/// The parameters of `textDocument/rename`.
public struct RenameParams: Sendable, Hashable, JSONDecodable {
  /// The place that is asked about.
  public var at: DocumentPositionParams
  /// The name from now on.
  public var newName: String

  /// Reads the parameters.
  public init(from json: JSONValue) throws(JSONShapeError) {
    at = try DocumentPositionParams(from: json)
    newName = try json.decode("newName")
  }
}
