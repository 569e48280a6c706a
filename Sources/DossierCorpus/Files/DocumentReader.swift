public import DossierText
import Glibc

/// Why a file or folder is not in the corpus.
public enum SkipReason: Error, Hashable, Sendable {
  /// Its name starts with a full stop.
  case hidden
  /// No format claims its extension.
  case unknownFormat
  /// It holds bytes that no text holds.
  case binary
  /// It is longer than the limit, in bytes.
  case oversized(Int)
  /// It is UTF-16 or UTF-32, which Dossier does not read.
  case wideEncoding
  /// The system refused to open or read it; the text is the system's.
  case unreadable(String)
  /// It is a pipe, device or socket.
  case notAFile
  /// The folder has been visited by another path.
  case alreadyVisited

  /// The reason as a sentence for the user.
  public var sentence: String {
    switch self {
    case .hidden: "Hidden files and folders are left out."
    case .unknownFormat: "No format is known for this kind of file."
    case .binary: "The file is binary, not text."
    case .oversized(let limit): "The file is larger than the limit of \(limit / 1_048_576) MB."
    case .wideEncoding: "The file is in UTF-16 or UTF-32; save it as UTF-8 to have it read."
    case .unreadable(let message): "The system cannot read it: \(message)."
    case .notAFile: "It is neither a file nor a folder."
    case .alreadyVisited: "The folder was read under another path already."
    }
  }
}

/// The text of a file, and what was strange about it.
public struct FileText: Sendable {
  /// The text.
  public let text: SourceText
  /// A sentence for the user when bytes had to be replaced.
  public let note: String?
}

/// Reads files as text.
public struct DocumentReader: Sendable {
  /// The longest file that is read, in bytes.
  public var limit: Int

  /// A reader of files up to `limit` bytes.
  public init(limit: Int = 64 << 20) { self.limit = limit }

  /// The text of the file at `path`. Malformed UTF-8 is replaced and noted.
  public func read(_ path: String) throws(SkipReason) -> FileText {
    try text(of: bytes(of: path))
  }

  func text(of bytes: [UInt8]) throws(SkipReason) -> FileText {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw .wideEncoding
    }
    // Text holds no NUL; looking at the start, as version control does, is enough.
    let zero = bytes.withUnsafeBytes { start in start.baseAddress.flatMap { memchr($0, 0, min(8192, start.count)) } }
    if zero != nil { throw .binary }
    let text = SourceText(bytes)
    let isSound = text.bytes.count == bytes.count && text.bytes == bytes
    return FileText(
      text: text, note: isSound ? nil : "The file holds bytes that are not UTF-8; each is shown as \u{FFFD}.")
  }

  private func bytes(of path: String) throws(SkipReason) -> [UInt8] {
    // O_NONBLOCK keeps a pipe that was put in the file's place from blocking the open.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .unreadable(DocumentReader.systemMessage()) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(DocumentReader.systemMessage()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limit else { throw .oversized(limit) }
    var bytes: [UInt8] = []
    // The file may grow or shrink while it is read: the size is a hint, the end is where read says.
    var capacity = max(64, Int(status.st_size) + 1)
    while true {
      var failed = false
      let wanted = capacity
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let got = DocumentReader.fill(buffer, from: file)
        failed = got < 0
        count = max(0, got)
      }
      if failed { throw .unreadable(DocumentReader.systemMessage()) }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      guard bytes.count <= limit else { throw .oversized(limit) }
      if chunk.count < wanted { return bytes }
      capacity = 1 << 20
    }
  }

  /// Reads until `buffer` is full or the file ends; -1 on an error.
  private static func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, from file: Int32) -> Int {
    var filled = 0
    while filled < buffer.count {
      let got = Glibc.read(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      if got < 0 && errno == EINTR { continue }
      if got < 0 { return -1 }
      if got == 0 { break }
      filled += got
    }
    return filled
  }

  static func systemMessage() -> String { String(cString: strerror(errno)) }
}
