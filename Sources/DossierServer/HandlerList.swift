import DossierProtocol

/// Every method that is served. A new one is one file and one line here.
enum HandlerList {
  static let standard = HandlerTable([
    .request(InitializeHandler.self),
    .notification(InitializedHandler.self),
    .request(ShutdownHandler.self),
    .notification(SetTraceHandler.self),

    .notification(DidOpenHandler.self),
    .notification(DidChangeHandler.self),
    .notification(DidSaveHandler.self),
    .notification(DidCloseHandler.self),
    .notification(DidChangeWorkspaceFoldersHandler.self),
    .notification(DidChangeWatchedFilesHandler.self),
    .notification(DidChangeConfigurationHandler.self),

    .query(HoverHandler.self),
    .query(DefinitionHandler.self),
    .query(DeclarationHandler.self),
    .query(ReferencesHandler.self),
    .query(DocumentHighlightHandler.self),
    .query(DocumentSymbolHandler.self),
    .query(WorkspaceSymbolHandler.self),
    .query(WorkspaceSymbolResolveHandler.self),
    .query(FoldingRangeHandler.self),
    .query(SelectionRangeHandler.self),

    .query(PrepareRenameHandler.self),
    .query(RenameHandler.self),
    .query(LinkedEditingRangeHandler.self),
    .query(MonikerHandler.self),
    .query(ExplainHandler.self),
    .query(NeighborsHandler.self),
    .query(CompletionHandler.self),
    .query(CompletionResolveHandler.self),
    .query(PrepareCallHierarchyHandler.self),
    .query(IncomingCallsHandler.self),
    .query(OutgoingCallsHandler.self),
    .query(PrepareTypeHierarchyHandler.self),
    .query(SupertypesHandler.self),
    .query(SubtypesHandler.self),

    .query(DocumentDiagnosticHandler.self),
    .query(CodeActionHandler.self),
    .query(InlayHintHandler.self),
    .query(InlayHintResolveHandler.self),

    .query(CodeLensHandler.self),
    .query(DocumentLinkHandler.self),
    .query(PassagesHandler.self),
    .query(PassageDiffHandler.self),
  ])
}

/// Handlers by the name of their method.
struct HandlerTable: Sendable {
  /// The handlers in the order of their list.
  let entries: [HandlerEntry]
  private let byMethod: [String: HandlerEntry]

  init(_ entries: [HandlerEntry]) {
    self.entries = entries
    byMethod = Dictionary(entries.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the handler of `method` does.
  subscript(method: String) -> HandlerEntry.Action? { byMethod[method]?.action }

  /// What all handlers together offer to `client`.
  func capabilities(for client: ClientCapabilities) -> JSONObject {
    entries.reduce(into: JSONObject()) { capabilities, handler in
      if case .object(let offer) = handler.capability(client) { capabilities = capabilities.merging(offer) }
    }
  }
}
