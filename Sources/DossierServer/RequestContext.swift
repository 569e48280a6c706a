import DossierCorpus
import DossierProtocol
import DossierText

/// All that a request may know: one moment of the corpus, and how the client wants its answers.
struct RequestContext: Sendable {
  /// The corpus when the request was begun.
  let snapshot: Snapshot
  /// The units of columns.
  let encoding: PositionEncoding
  /// What the client can do.
  let client: ClientCapabilities
  /// What the user has set.
  let settings: Settings
  /// The folders and files that the corpus is made of.
  let roots: [String]
  /// Whether the client has taken the request back.
  let cancellation: Cancellation
  /// What the client calls documents, for answers must use the same names.
  let names: DocumentNames

  /// The document that the client calls `uri`, open or not.
  func document(_ uri: String) throws(ResponseError) -> Document {
    guard let document = snapshot.document(names.id(uri)) else {
      throw .invalidParams("unknown document: \(uri)")
    }
    return document
  }

  /// The document and the byte that `params` point at; positions beyond the text are clamped.
  func place(_ params: DocumentPositionParams) throws(ResponseError) -> (document: Document, offset: ByteOffset) {
    let document = try document(params.uri)
    return (document, document.text.offset(of: TextPosition(params.position), encoding: encoding))
  }

  /// What the client calls `document`.
  func uri(_ document: DocumentID) -> String { names.uri(document) }

  /// The bytes `range` of `document` as the client counts.
  func range(_ range: ByteRange, in document: Document) -> TextRange {
    TextRange(start: position(range.start, in: document), end: position(range.end, in: document))
  }

  /// `place` as the client names it; `nil` when its document is gone.
  func location(_ place: Place) -> Location? {
    guard let document = snapshot.document(place.document) else { return nil }
    return Location(uri: uri(place.document), range: range(place.range, in: document))
  }

  /// Whether walking all of a document takes long enough to be done off the loop.
  func isLong(_ uri: String) -> Bool {
    (snapshot.document(names.id(uri))?.text.count ?? 0) > 256 * 1024
  }

  /// Ends a long request that was taken back; to be called now and then.
  func checkCancellation() throws(ResponseError) {
    if cancellation.isCancelled { throw .requestCancelled }
  }

  private func position(_ offset: ByteOffset, in document: Document) -> Position {
    let position = document.text.position(at: offset, encoding: encoding)
    return Position(line: position.line, character: position.column)
  }
}

extension TextPosition {
  /// A client's place; the column counts in the units in force.
  init(_ position: Position) { self.init(line: position.line, column: position.character) }
}
