public import DossierAnnotation
public import DossierText

/// One document of a corpus as it stands: its text, what is known of it by itself, and where the text came from.
public struct Document: Sendable {
  /// Its name.
  public let id: DocumentID
  /// Its text.
  public let text: SourceText
  /// What is known of it by itself.
  public let analysis: DocumentAnalysis
  /// The version that the client gave the open text; nil when the text is the file's.
  public let version: Int?
  /// What the reader of the file has to say, such as malformed bytes; nil when all is well.
  public let note: String?
  /// The days on which its articles were written, from which their relative dates are counted.
  public let timeFrames: TimeFrames
  /// The day of the document, if it is known.
  public let date: DocumentDate?

  /// Whether an editor has it open: then its text is the editor's, not the file's.
  public var isOpen: Bool { version != nil }

  init(
    id: DocumentID, text: SourceText, analysis: DocumentAnalysis, version: Int? = nil, note: String? = nil,
    timeFrames: TimeFrames? = nil
  ) {
    self.id = id
    self.text = text
    self.analysis = analysis
    self.version = version
    self.note = note
    self.timeFrames = timeFrames ?? analysis.timeFrames(fileDate: DocumentDate(in: id.fileName.utf8)?.civil)
    date = self.timeFrames.document.flatMap { DocumentDate($0.date) }
  }

  /// Gives the time expressions of the document their values.
  public var times: TimeResolver { analysis.timeResolver(timeFrames) }

  /// The words on `range`.
  public func string(in range: ByteRange) -> String { text.string(in: range) }
}

/// A stretch of one document.
public struct Place: Hashable, Sendable {
  /// The document.
  public var document: DocumentID
  /// The bytes, from the start of the document.
  public var range: ByteRange

  /// The bytes `range` of `document`.
  public init(document: DocumentID, range: ByteRange) {
    self.document = document
    self.range = range
  }
}

extension Document {
  /// The document that `file`'s text makes. It is all the work of taking a file in, and may be done on any thread.
  public init(_ id: DocumentID, file: FileText, format: TextFormat) {
    self.init(id, text: file.text, format: format, note: file.note)
  }

  /// The document that `text` makes, as if it were a file's.
  public init(_ id: DocumentID, text: SourceText, format: TextFormat, note: String? = nil) {
    self.init(id: id, text: text, analysis: Document.analysis(of: id, text, format: format), note: note)
  }

  /// What is known of a text by itself; of a decisions file nothing, for it is no prose.
  static func analysis(of id: DocumentID, _ text: SourceText, format: TextFormat) -> DocumentAnalysis {
    DocumentAnalysis(id.isDecisions ? SourceText("") : text, format: format)
  }

  /// The document that an editor's `text` makes, which had the state `old` before; nothing is read that `old` has read.
  /// It may be done on any thread.
  public init(opening id: DocumentID, text: SourceText, format: TextFormat, version: Int, old: Document?) {
    let analysis =
      if let old, old.analysis.format == format, id.isDecisions || old.text.bytes == text.bytes {
        old.analysis
      } else {
        Document.analysis(of: id, text, format: format)
      }
    self.init(id: id, text: text, analysis: analysis, version: version)
  }

  /// The document with the names of `separations` kept apart; nil where that changes nothing.
  func separating(_ separations: NameSeparations) -> Document? {
    guard let analysis = analysis.separating(separations) else { return nil }
    return Document(id: id, text: text, analysis: analysis, version: version, note: note)
  }

  /// The document with `range` of its text replaced; only what the change touches is read again.
  func replacing(_ range: ByteRange, with replacement: [UInt8], version: Int) -> Document {
    if id.isDecisions {
      return Document(id: id, text: text.replacing(range, with: replacement), analysis: analysis, version: version)
    }
    let start = text.boundary(range.start)
    let removed = max(start, text.boundary(range.end)) - start
    let edited = text.replacing(range, with: replacement)
    let changed = ByteRange(start, start + edited.count - (text.count - removed))
    return changing(edited, in: changed, removed: removed, version: version)
  }

  /// The document with the edits of `revision`, which was made of its text. It may be done on any thread.
  public func revised(_ revision: TextRevision, version: Int) -> Document {
    if id.isDecisions { return Document(id: id, text: revision.text, analysis: analysis, version: version) }
    return changing(revision.text, in: revision.changed, removed: revision.removed, version: version)
  }

  /// The document with `edited` as its text, which differs in `changed` only, where `removed` bytes stood before.
  private func changing(_ edited: SourceText, in changed: ByteRange, removed: Int, version: Int) -> Document {
    let new = DocumentAnalysis(edited, format: analysis.format, old: analysis, changed: changed, removed: removed)
    let frames = new.timeFrames(
      fileDate: DocumentDate(in: id.fileName.utf8)?.civil, old: analysis, frames: timeFrames, changed: changed,
      removed: removed)
    return Document(id: id, text: edited, analysis: new, version: version, timeFrames: frames)
  }
}
