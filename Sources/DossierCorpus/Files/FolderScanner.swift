import Glibc

/// A file or folder that was left out, and why.
public struct SkippedFile: Hashable, Sendable {
  /// Its absolute path.
  public let path: String
  /// Why it was left out.
  public let reason: SkipReason

  /// The file at `path`, left out for `reason`.
  public init(path: String, reason: SkipReason) {
    self.path = path
    self.reason = reason
  }
}

/// Finds the documents in folders.
///
/// Links are followed, and what they lead to is known by its own name; a folder that is reached twice is read once, so
/// loops end. Files whose extension no format claims and hidden ones are left out in silence, since a folder may hold
/// any number of them; what looks like a document and cannot be one is reported.
public struct FolderScanner: Sendable {
  /// What a scan found.
  public struct Result: Sendable {
    /// The paths of documents, sorted.
    public var files: [String] = []
    /// What looked like a document or a folder and was left out.
    public var skipped: [SkippedFile] = []
    /// What links lead to, by the paths of the links.
    public var links: [String: String] = [:]
    /// How many files of other kinds were passed over.
    public var otherFiles = 0

    /// What a scan that found `files` gives.
    public init(files: [String] = []) { self.files = files }
  }

  /// The longest file that is taken, in bytes.
  public var limit: Int

  /// A scanner that leaves out files over `limit` bytes.
  public init(limit: Int = DocumentReader().limit) { self.limit = limit }

  private struct Node: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  /// The documents under `roots`, which are absolute paths of folders or files.
  ///
  /// A file named as a root is taken whatever its extension. `isCancelled` is asked once a folder.
  public func scan(_ roots: [String], isCancelled: () -> Bool = { false }) -> Result {
    var result = Result()
    var visited: Set<Node> = []
    var pending = Array(roots.map(FolderScanner.normalized).reversed())
    var isRoot = pending.count
    while var path = pending.popLast() {
      if isCancelled() { break }
      let named = pending.count < isRoot
      isRoot = min(isRoot, pending.count)
      var status = stat()
      var isKnown = !named && lstat(path, &status) == 0
      if isKnown, status.st_mode & S_IFMT == S_IFLNK {
        let target = DocumentID(path: path).resolvingLinks.name
        if target != path { result.links[path] = target }
        path = target
        isKnown = false
      }
      guard isKnown || stat(path, &status) == 0 else {
        result.skipped.append(SkippedFile(path: path, reason: .unreadable(DocumentReader.systemMessage())))
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        let node = Node(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
        guard visited.insert(node).inserted else {
          if !named { result.skipped.append(SkippedFile(path: path, reason: .alreadyVisited)) }
          continue
        }
        list(path, into: &pending, &result)
      case S_IFREG:
        if Int(status.st_size) > limit {
          result.skipped.append(SkippedFile(path: path, reason: .oversized(limit)))
        } else {
          result.files.append(path)
        }
      default:
        result.skipped.append(SkippedFile(path: path, reason: .notAFile))
      }
    }
    // They were found in nearly this order.
    result.files.sort { $0.precedesInBytes($1) }
    result.files = result.files.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    result.skipped.sort { $0.path.precedesInBytes($1.path) }
    return result
  }

  /// Whether a scan of a folder that holds `path` would take the file, judged by its name alone.
  public static func isDocumentName(_ path: String) -> Bool {
    let id = DocumentID(path: path)
    return !id.fileName.hasPrefix(".") && DocumentFormat.of(fileExtension: id.fileExtension) != nil
  }

  /// Puts the entries of a folder that may be documents or hold some on the list, in reverse order of their names.
  private func list(_ folder: String, into pending: inout [String], _ result: inout Result) {
    guard let directory = opendir(folder) else {
      result.skipped.append(SkippedFile(path: folder, reason: .unreadable(DocumentReader.systemMessage())))
      return
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let kind = entry.pointee.d_type
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let mayBeFolder = kind == UInt8(DT_DIR) || kind == UInt8(DT_LNK) || kind == UInt8(DT_UNKNOWN)
      if mayBeFolder || FolderScanner.isDocumentName(name) {
        // A link or an entry of unknown kind is asked by `stat`; a file among them must still be named like one.
        if kind != UInt8(DT_DIR), kind != UInt8(DT_REG), !FolderScanner.isDocumentName(name),
          !FolderScanner.isFolder(folder + "/" + name)
        {
          result.otherFiles += 1
        } else {
          names.append(name)
        }
      } else {
        result.otherFiles += 1
      }
    }
    names.sort { $1.precedesInBytes($0) }
    let base = folder == "/" ? "" : folder
    for name in names { pending.append(base + "/" + name) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func normalized(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
