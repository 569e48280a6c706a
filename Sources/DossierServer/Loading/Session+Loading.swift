import DossierCorpus

extension Session {
  /// How many files that were left out are named one by one in the log.
  private static let namedSkips = 20

  /// Adds folders and files to the corpus; they are read in the background.
  func addRoots(_ paths: [String]) {
    for path in paths { names.addRoot(path) }
    library.add(paths)
    startProgress()
  }

  /// Takes folders and files out of the corpus; open documents stay.
  func removeRoots(_ paths: [String]) {
    for id in library.remove(paths, from: corpus.snapshot) { corpus.remove(id) }
  }

  /// Has a file read again that changed outside.
  func refresh(_ id: DocumentID) {
    library.refresh(id)
    startProgress()
  }

  /// Takes a piece of a folder's list.
  func take(_ found: FolderScanner.Result, isLast: Bool) {
    library.take(found, isLast: isLast)
    loadingAdvanced()
  }

  /// Takes a file that was read.
  func take(_ file: ReadFile) {
    if library.take(file, into: &corpus) { loadingAdvanced() }
  }

  /// Shows the client that files are being read, if it wants to see it.
  func startProgress() {
    progress.start(self)
  }

  private func loadingAdvanced() {
    progress.update(self)
    if !library.isLoading { reportLoaded() }
  }

  private func reportLoaded() {
    let report = library.finish()
    corpusChanged()
    for (id, reason) in report.skipped.prefix(Session.namedSkips) {
      log(.warning, "\(id) is left out. \(reason.sentence)")
    }
    if report.skipped.count > Session.namedSkips {
      log(.warning, "\(report.skipped.count - Session.namedSkips) more files are left out.")
    }
    if report.hasSearched { log(.info, "\(corpus.snapshot.documentCount) documents are known.") }
  }
}
