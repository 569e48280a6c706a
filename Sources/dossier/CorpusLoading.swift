import Dispatch
import DossierCorpus
import DossierText
import Glibc
import Synchronization

/// A file that the call names and that cannot be read: exit code 3.
struct UnreadableFile: Error {
  var message: String
  init(_ path: String, _ reason: String) { message = "\(path): \(reason)" }
}

/// The corpus of one call, read whole before the question is asked.
struct LoadedCorpus {
  let snapshot: Snapshot
  let skipped: [SkippedFile]

  /// Reads the documents under `paths`, on all cores.
  init(_ paths: [String]) throws {
    for path in paths where access(path, R_OK) != 0 {
      throw UnreadableFile(path, String(cString: strerror(errno)))
    }
    let found = FolderScanner().scan(paths.map(absolutePath))
    let results = Mutex<[Int: Result<Document, SkipReason>]>([:])
    DispatchQueue.concurrentPerform(iterations: found.files.count) { index in
      let read = LoadedCorpus.read(found.files[index])
      results.withLock { $0[index] = read }
    }
    var corpus = Corpus()
    var skipped = found.skipped
    let read = results.withLock { $0 }
    for (index, path) in found.files.enumerated() {
      switch read[index] {
      case .success(let document): corpus.put(document)
      case .failure(let reason): skipped.append(SkippedFile(path: path, reason: reason))
      case nil: break
      }
    }
    snapshot = corpus.snapshot
    self.skipped = skipped
  }

  /// The document at `path`; an error says why there is none.
  func document(_ path: String) throws -> Document {
    let absolute = absolutePath(path)
    if let document = snapshot.document(DocumentID(path: absolute)) { return document }
    let named = path.hasPrefix("/") ? path : absolutePath(".") + "/" + path
    if let document = snapshot.document(DocumentID(path: named).resolvingLinks) { return document }
    let reason = skipped.first { $0.path == absolute }?.reason.sentence
    throw UnreadableFile(path, reason ?? "The file is not in the corpus.")
  }

  private static func read(_ path: String) -> Result<Document, SkipReason> {
    let id = DocumentID(path: path)
    do throws(SkipReason) {
      let file = try DocumentReader().read(path)
      return .success(Document(id, file: file, format: DocumentFormat.of(id, language: nil).text))
    } catch {
      return .failure(error)
    }
  }
}

/// `path` from the root, without links and dots where it exists.
func absolutePath(_ path: String) -> String {
  if let resolved = realpath(path, nil) {
    defer { free(resolved) }
    return String(cString: resolved)
  }
  guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
  defer { free(current) }
  return String(cString: current) + "/" + path
}

/// The sample corpus: `seeds/` here or above, or above the program itself.
func sampleCorpus() throws -> String {
  let program = absolutePath("/proc/self/exe")
  for start in [absolutePath("."), program] {
    var folder = start[...]
    while !folder.isEmpty {
      let candidate = folder + "/seeds"
      if access(String(candidate), R_OK) == 0 { return String(candidate) }
      guard let slash = folder.lastIndex(of: "/") else { break }
      folder = folder[..<slash]
    }
  }
  throw UsageError("no PATH given, and the sample corpus seeds/ is not here")
}

/// The folder that holds the file at `path`.
func folder(of path: String) -> String {
  let absolute = absolutePath(path)
  guard let slash = absolute.lastIndex(of: "/"), slash > absolute.startIndex else { return "/" }
  return String(absolute[..<slash])
}
