import DossierCorpus
import DossierProtocol

/// Folders were opened or closed.
enum DidChangeWorkspaceFoldersHandler: NotificationHandler {
  static let method = "workspace/didChangeWorkspaceFolders"

  static func capability(for client: ClientCapabilities) -> JSONValue {
    guard client.workspaceFolders else { return [:] }
    return ["workspace": ["workspaceFolders": ["supported": true, "changeNotifications": true]]]
  }

  static func apply(_ params: DidChangeFoldersParams, to session: Session) {
    session.removeRoots(params.removed.compactMap { DocumentID(uri: $0.uri).path })
    session.addRoots(params.added.compactMap { DocumentID(uri: $0.uri).path })
  }
}

/// Files were made, changed or removed outside; only those are read again.
enum DidChangeWatchedFilesHandler: NotificationHandler {
  static let method = "workspace/didChangeWatchedFiles"

  static func apply(_ params: DidChangeWatchedFilesParams, to session: Session) {
    for uri in params.uris { session.refresh(session.names.id(uri)) }
  }
}
