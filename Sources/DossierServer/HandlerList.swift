/// Every method that is served. A new one is one file and one line here.
enum HandlerList {
  static let all: [HandlerEntry] = [
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
  ]

  static let byMethod: [String: HandlerEntry] = Dictionary(
    all.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })
}
