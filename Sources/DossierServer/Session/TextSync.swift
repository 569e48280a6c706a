import DossierCorpus
import DossierProtocol
import DossierText

/// From now on the editor's text counts, not the file's.
enum DidOpenHandler: NotificationHandler {
  static let method = "textDocument/didOpen"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["textDocumentSync": ["openClose": true]] }

  static func apply(_ params: DidOpenParams, to session: Session) {
    let id = session.names.open(params.uri)
    let format = DocumentFormat.of(id, language: params.languageID).text
    let old = session.corpus.document(id)
    session.read(id, bytes: params.text.utf8.count) {
      Document(opening: id, text: SourceText(params.text), format: format, version: params.version, old: old)
    }
  }
}

/// Changes of an open text, each against the text after the one before it.
enum DidChangeHandler: NotificationHandler {
  static let method = "textDocument/didChange"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["textDocumentSync": ["change": 2]] }

  static func apply(_ params: DidChangeParams, to session: Session) throws(ResponseError) {
    let id = session.names.id(params.uri)
    guard let document = session.corpus.snapshot.document(id), let version = document.version else {
      throw .invalidParams("not open: \(params.uri)")
    }
    var revision = TextRevision(of: document.text)
    for change in params.changes {
      revision.replace(range(of: change, in: revision.text, session.encoding), with: Array(change.text.utf8))
    }
    let newVersion = params.version ?? version
    session.read(id, bytes: revision.changed.count) { [revision] in document.revised(revision, version: newVersion) }
  }

  private static func range(of change: ContentChange, in text: SourceText, _ encoding: PositionEncoding) -> ByteRange {
    guard let range = change.range else { return text.range }
    return ByteRange(
      text.offset(of: TextPosition(range.start), encoding: encoding),
      text.offset(of: TextPosition(range.end), encoding: encoding))
  }
}

/// The file has the editor's text now; it is read again, for the client may not watch files.
enum DidSaveHandler: NotificationHandler {
  static let method = "textDocument/didSave"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["textDocumentSync": ["save": true]] }

  static func apply(_ params: DocumentParams, to session: Session) { session.refresh(session.names.id(params.uri)) }
}

/// From now on the file's text counts again.
enum DidCloseHandler: NotificationHandler {
  static let method = "textDocument/didClose"

  static func capability(for client: ClientCapabilities) -> JSONValue { ["textDocumentSync": ["openClose": true]] }

  static func apply(_ params: DocumentParams, to session: Session) {
    guard let id = session.names.close(params.uri) else { return }
    session.corpus.close(id)
    session.documentClosed(id, uri: params.uri)
    session.refresh(id)
  }
}
