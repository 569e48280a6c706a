import DossierAnnotation
import DossierCorpus
import Glibc

/// A file that was to be read, and what came of it.
struct ReadFile: Sendable {
  enum Outcome: Sendable {
    case document(Document)
    case skipped(SkipReason)
    case missing
  }

  let id: DocumentID
  /// Which reading of the file this is: the last one asked for counts.
  let reading: Int
  let outcome: Outcome
}

/// The files that belong to the corpus: which folders are open, what of them is read and what is still to be read.
///
/// The work is done by background threads, which hand it to the loop file by file; this is the loop's end of it.
struct Library {
  /// The folders and files that the corpus is made of, as absolute paths.
  private(set) var roots: [String] = []
  /// The paths of links in those folders, by what they lead to.
  private var links: [String: Set<String>] = [:]
  /// Files asked for and not yet there, with the number of the last reading.
  private var pending: [DocumentID: Int] = [:]
  private var searches = 0
  private var readings = 0
  /// Files read since loading began.
  private(set) var done = 0
  private var report = Report()

  /// What is worth telling once all is read.
  struct Report {
    /// Files that looked like documents and are left out.
    var skipped: [(id: DocumentID, reason: SkipReason)] = []
    /// Whether folders were searched.
    var hasSearched = false
  }

  private let inbox: Inbox
  private let pool: WorkerPool
  private static let scanPiece = 64

  init(inbox: Inbox) {
    self.inbox = inbox
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    pool = WorkerPool(threads: cores, niceness: 15) { number in
      // While the client asks, one core stays free to answer: low priority alone still costs milliseconds.
      while number == 0, cores > 1, inbox.isBusy(within: Library.courtesy) { usleep(10_000) }
    }
  }

  /// How long after a message the client may be expected to write more, in nanoseconds.
  private static let courtesy: UInt64 = 200_000_000

  /// Whether files are still to be read.
  var isLoading: Bool { searches > 0 || !pending.isEmpty }
  /// How many files are known to be still unread.
  var remaining: Int { pending.count }

  // MARK: Asking

  /// Adds folders or files, and has them searched.
  mutating func add(_ paths: [String]) {
    let new = paths.map(Library.normalized).filter { !roots.contains($0) }
    guard !new.isEmpty else { return }
    roots += new
    search(new)
  }

  /// Takes folders or files out; gives the documents that no other root holds.
  mutating func remove(_ paths: [String], from snapshot: Snapshot) -> [DocumentID] {
    let gone = Set(paths.map(Library.normalized))
    roots.removeAll { gone.contains($0) }
    for id in pending.keys where !holds(id) { pending[id] = nil }
    return Library.ids(snapshot).filter { $0.path != nil && !holds($0) }
  }

  /// Has a file read again, or a folder searched, after it changed outside; nothing for one that is not ours.
  mutating func refresh(_ id: DocumentID) {
    guard let path = id.path, holds(id) else { return }
    if Library.isFolder(path) { search([path]) } else { read([id]) }
  }

  /// Whether the file lies under a root and not in a hidden folder.
  func holds(_ id: DocumentID) -> Bool {
    guard let path = id.path else { return false }
    return roots.contains { Library.lies(path, in: $0) } || isLinked(path)
  }

  /// Whether a link under a root leads to the file or to a folder in which it lies, not hidden.
  private func isLinked(_ path: String) -> Bool {
    guard !links.isEmpty else { return false }
    var target = path[...]
    while true {
      if let found = links[String(target)],
        found.contains(where: { link in roots.contains { Library.lies(link, in: $0) } })
      {
        return true
      }
      // Nothing hidden in a folder to which a link leads is ours.
      guard let slash = target.utf8.lastIndex(of: UInt8(ascii: "/")), slash > target.startIndex,
        target.utf8[target.utf8.index(after: slash)...].first != UInt8(ascii: ".")
      else { return false }
      target = target[..<slash]
    }
  }

  /// Whether the path is that of `root` or of something in it that is not hidden.
  private static func lies(_ path: String, in root: String) -> Bool {
    if path == root { return true }
    guard path.hasPrefix(root == "/" ? "/" : root + "/") else { return false }
    return !path.utf8.dropFirst(root.utf8.count).split(separator: UInt8(ascii: "/")).contains {
      $0.first == UInt8(ascii: ".")
    }
  }

  private mutating func search(_ paths: [String]) {
    searches += 1
    report.hasSearched = true
    pool.submit { [inbox] in
      var found = FolderScanner().scan(paths)
      let files = found.files
      // In pieces, so that the loop is not kept from answering by a long list.
      var at = 0
      while files.count - at > Library.scanPiece {
        var piece = FolderScanner.Result(files: Array(files[at..<at + Library.scanPiece]))
        // The links come first: by them the files are known to be ours.
        if at == 0 { swap(&piece.links, &found.links) }
        inbox.deliver(.scanned(piece, isLast: false))
        at += Library.scanPiece
      }
      found.files = Array(files[at...])
      inbox.deliver(.scanned(found, isLast: true))
    }
  }

  /// Has files read. Those of one job are handed over together, unless reading takes long: to wake the loop for each
  /// would cost as much as to take it in.
  private mutating func read(_ ids: [DocumentID]) {
    var files: [(path: String, id: DocumentID, reading: Int, isNamed: Bool)] = []
    for id in ids {
      guard let path = id.path else { continue }
      readings += 1
      pending[id] = readings
      files.append((path, id, readings, roots.contains(path)))
    }
    pool.submit { [inbox, files] in
      var read: [LoopEvent] = []
      var last = monotonicNanoseconds()
      for file in files {
        let outcome = Library.outcome(file.id, file.path, isNamed: file.isNamed)
        read.append(.read(ReadFile(id: file.id, reading: file.reading, outcome: outcome)))
        let now = monotonicNanoseconds()
        guard now - last > Library.handover else { continue }
        inbox.deliver(read)
        (read, last) = ([], now)
      }
      if !read.isEmpty { inbox.deliver(read) }
    }
  }

  /// How long a file that was read waits for the next ones of its job, in nanoseconds.
  private static let handover: UInt64 = 5_000_000
  /// How many files one job reads.
  private static let jobSize = 8

  private static func outcome(_ id: DocumentID, _ path: String, isNamed: Bool) -> ReadFile.Outcome {
    guard isNamed || FolderScanner.isDocumentName(path) else { return .missing }
    do throws(SkipReason) {
      let file = try DocumentReader().read(path)
      return .document(Document(id, file: file, format: DocumentFormat.of(id, language: nil).text))
    } catch {
      return access(path, F_OK) == 0 ? .skipped(error) : .missing
    }
  }

  // MARK: Taking

  /// Takes a piece of a folder's list: its files are to be read.
  mutating func take(_ found: FolderScanner.Result, isLast: Bool) {
    for (link, target) in found.links { links[target, default: []].insert(link) }
    var ids = found.files.map { DocumentID(path: $0) }.filter(holds)[...]
    while !ids.isEmpty {
      read(Array(ids.prefix(Library.jobSize)))
      ids = ids.dropFirst(Library.jobSize)
    }
    report.skipped += found.skipped.map { (DocumentID(path: $0.path), $0.reason) }
    if isLast { searches -= 1 }
  }

  /// Takes a file that was read into `corpus`; false when it is not wanted any more.
  mutating func take(_ file: ReadFile, into corpus: inout Corpus) -> Bool {
    guard pending[file.id] == file.reading else { return false }
    pending[file.id] = nil
    done += 1
    switch file.outcome {
    case .document(let document): corpus.put(document)
    case .skipped(let reason):
      report.skipped.append((file.id, reason))
      corpus.remove(file.id)
    case .missing:
      if corpus.snapshot.document(file.id) != nil {
        corpus.remove(file.id)
      } else {
        // It may have been a folder.
        for id in Library.ids(corpus.snapshot) where id.name.hasPrefix(file.id.name + "/") { corpus.remove(id) }
      }
    }
    return true
  }

  /// The documents and the decisions files.
  private static func ids(_ snapshot: Snapshot) -> [DocumentID] {
    snapshot.documentIDs + snapshot.decisionFiles.map(\.id)
  }

  /// What there is to tell now that all is read; counting starts again.
  mutating func finish() -> Report {
    defer { (report, done) = (Report(), 0) }
    return report
  }

  // MARK: Paths

  private static func normalized(_ path: String) -> String { DocumentID(path: path).resolvingLinks.name }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
