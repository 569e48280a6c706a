/// The parameters of `initialize`, as far as they are used.
public struct InitializeParams: Sendable, Hashable, JSONDecodable {
  /// The process that must live for the server to live.
  public var processID: Int?
  /// The client's name and version, for the log.
  public var clientName: String
  /// The folders that are open.
  public var folders: [WorkspaceFolder]
  /// What the client can do.
  public var capabilities: ClientCapabilities
  /// How much `$/logTrace` is to tell.
  public var trace: TraceValue
  /// What the user has set, in our own words; `null` where nothing is.
  public var options: JSONValue

  /// Reads the parameters; nothing is required, so that any client is served.
  public init(from json: JSONValue) throws(JSONShapeError) {
    processID = json["processId"].integer
    let client = json["clientInfo"]
    clientName = [client["name"].string, client["version"].string].compactMap { $0 }.joined(separator: " ")
    folders = InitializeParams.folders(json)
    capabilities = ClientCapabilities(json["capabilities"])
    trace = TraceValue(rawValue: json["trace"].string ?? "") ?? .off
    options = json["initializationOptions"]
  }

  /// The folders; older clients name one root, by URI or by path.
  private static func folders(_ json: JSONValue) -> [WorkspaceFolder] {
    if let folders = json["workspaceFolders"].array {
      return folders.compactMap { try? WorkspaceFolder(from: $0) }
    }
    if let uri = json["rootUri"].string { return [WorkspaceFolder(uri: uri, name: "")] }
    if let path = json["rootPath"].string, path.hasPrefix("/") {
      return [WorkspaceFolder(uri: path, name: "")]
    }
    return []
  }
}

/// How much `$/logTrace` tells.
public enum TraceValue: String, Sendable {
  /// Nothing.
  case off
  /// One line for each request.
  case messages
  /// One line for each request, with its parameters.
  case verbose
}

/// What the client can do, as far as it changes what we send. Anything unknown or odd counts as not declared.
public struct ClientCapabilities: Sendable, Hashable {
  /// The column units that the client offers, the one it likes best first.
  public var positionEncodings: [String]
  /// Whether hovers may be Markdown.
  public var hoverMarkdown: Bool
  /// Whether outlines may be trees.
  public var hierarchicalSymbols: Bool
  /// Whether definitions may be links with an origin.
  public var definitionLinks: Bool
  /// Whether declarations may be links with an origin.
  public var declarationLinks: Bool
  /// Whether places of workspace symbols may be filled in later.
  public var resolvesSymbolLocation: Bool
  /// Whether foldings are whole lines.
  public var foldsLinesOnly: Bool
  /// The most foldings that the client wants.
  public var foldingLimit: Int?
  /// Whether the server may start progress reports.
  public var workDoneProgress: Bool
  /// Whether watched files can be registered for.
  public var watchesFiles: Bool
  /// Whether the client has several folders and tells when they change.
  public var workspaceFolders: Bool
  /// What it can do with edits, new names and completions.
  public var writing: WritingCapabilities
  /// What it can do with findings, their mends and labels.
  public var findings: FindingCapabilities

  /// Reads what `json` declares.
  public init(_ json: JSONValue) {
    let text = json["textDocument"]
    let workspace = json["workspace"]
    positionEncodings = json["general"]["positionEncodings"].strings
    hoverMarkdown = text["hover"]["contentFormat"].strings.first { $0 == "markdown" || $0 == "plaintext" } == "markdown"
    hierarchicalSymbols = text["documentSymbol"]["hierarchicalDocumentSymbolSupport"].bool ?? false
    definitionLinks = text["definition"]["linkSupport"].bool ?? false
    declarationLinks = text["declaration"]["linkSupport"].bool ?? false
    resolvesSymbolLocation = workspace["symbol"]["resolveSupport"]["properties"].strings.contains("location.range")
    foldsLinesOnly = text["foldingRange"]["lineFoldingOnly"].bool ?? false
    foldingLimit = text["foldingRange"]["rangeLimit"].integer
    workDoneProgress = json["window"]["workDoneProgress"].bool ?? false
    watchesFiles = workspace["didChangeWatchedFiles"]["dynamicRegistration"].bool ?? false
    workspaceFolders = workspace["workspaceFolders"].bool ?? false
    writing = WritingCapabilities(json)
    findings = FindingCapabilities(json)
  }
}
