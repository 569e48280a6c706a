/// What the client can do with findings, their mends and labels in the text.
public struct FindingCapabilities: Sendable, Hashable {
  /// Whether the client asks for diagnostics itself; then none are pushed.
  public var pullsDiagnostics: Bool
  /// Whether it shows other places beside a diagnostic.
  public var relatedInformation: Bool
  /// Whether it can be told to ask for diagnostics again.
  public var refreshesDiagnostics: Bool
  /// Whether code actions may be literals; without them there is nothing to offer.
  public var codeActionLiterals: Bool
  /// Whether actions may be marked as preferred.
  public var preferredActions: Bool
  /// Whether edits may be lists of changes to versions of documents.
  public var documentChanges: Bool
  /// Whether edits may create files.
  public var createsFiles: Bool
  /// Whether changes may be annotated, so that they are shown before they are made.
  public var changeAnnotations: Bool
  /// Whether tooltips of labels may be asked for later.
  public var resolvesHintTooltips: Bool
  /// Whether it can be told to ask for lenses again.
  public var refreshesLenses: Bool
  /// Whether it can be told to ask for labels again.
  public var refreshesHints: Bool

  /// Reads what the client's capabilities `json` declare.
  public init(_ json: JSONValue) {
    let text = json["textDocument"]
    let workspace = json["workspace"]
    let edit = workspace["workspaceEdit"]
    pullsDiagnostics = text["diagnostic"].object != nil
    relatedInformation =
      text["publishDiagnostics"]["relatedInformation"].bool ?? text["diagnostic"]["relatedInformation"].bool ?? false
    refreshesDiagnostics = workspace["diagnostics"]["refreshSupport"].bool ?? false
    codeActionLiterals = text["codeAction"]["codeActionLiteralSupport"].object != nil
    preferredActions = text["codeAction"]["isPreferredSupport"].bool ?? false
    documentChanges = edit["documentChanges"].bool ?? false
    createsFiles = documentChanges && edit["resourceOperations"].strings.contains("create")
    changeAnnotations = documentChanges && edit["changeAnnotationSupport"].object != nil
    resolvesHintTooltips = text["inlayHint"]["resolveSupport"]["properties"].strings.contains("tooltip")
    refreshesLenses = workspace["codeLens"]["refreshSupport"].bool ?? false
    refreshesHints = workspace["inlayHint"]["refreshSupport"].bool ?? false
  }
}
