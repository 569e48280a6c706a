import DossierCorpus
import DossierProtocol
import DossierText
import Glibc

/// What was found in a document, as it was at one moment.
struct FoundFindings: Sendable, Hashable {
  let document: DocumentID
  /// The version of the text that was looked at.
  let version: Int?
  var diagnostics: [Diagnostic] = []
}

/// Which open documents are to be looked at, and which of them show something.
///
/// Clients that do not ask for diagnostics get them some time after the last change; the looking is done off the loop,
/// one document after the other, so that a question of the user's never waits behind it. What others say bears on a
/// document too: they are looked at again when the writer has paused for longer.
struct FindingPublisher {
  /// How long a writer pauses before findings are worth showing, in nanoseconds.
  static let pause: UInt64 = 150_000_000
  /// The same for each byte of a text, where that comes to more.
  static let pausePerByte: UInt64 = 150
  /// How long while files are read: all documents are looked at again once they are.
  static let loadingPause: UInt64 = 5_000_000_000
  /// How long before what an edit means for other documents is.
  static let longPause: UInt64 = 600_000_000
  /// How many documents are looked at again at once.
  static let mostRefreshed = 64

  /// Documents that have changed.
  var waiting: Set<DocumentID> = []
  /// How long after the last change all open documents are to be looked at, for what others say may bear on them; nil
  /// where nothing calls for it.
  var refresh: UInt64?
  /// Documents that are about to be looked at, in order.
  var queue: [DocumentID] = []
  /// The document that is being looked at.
  var current: DocumentID?
  var lastChange: UInt64 = 0
  var isTimed = false
  /// What the client shows of documents for which it shows something.
  var shown: [DocumentID: FoundFindings] = [:]
  /// The clock: it sleeps so that nobody else has to.
  let clock = WorkerPool(threads: 1, niceness: 0)
  /// Where documents are looked at: apart from where answers are made, for which the client waits.
  let lookout = WorkerPool(threads: 1, niceness: 10)

  /// Puts documents at the end of the queue that are not in it.
  mutating func enqueue(_ ids: [DocumentID]) {
    let known = Set(queue)
    queue += ids.filter { !known.contains($0) }
  }
}

extension Session {
  /// An open text is new or other than before.
  func documentChanged(_ id: DocumentID) {
    // What the user decides bears on every document.
    if id.isDecisions { return corpusChanged() }
    if !client.findings.pullsDiagnostics { findings.waiting.insert(id) }
    if names.openCount > 1 { findings.refresh = findings.refresh ?? FindingPublisher.longPause }
    startClock()
  }

  /// A text was closed: what it shows is taken away.
  func documentClosed(_ id: DocumentID, uri: String) {
    findings.waiting.remove(id)
    findings.queue.removeAll { $0 == id }
    if id.isDecisions { corpusChanged() }
    guard findings.shown.removeValue(forKey: id) != nil else { return }
    notify(
      "textDocument/publishDiagnostics", encoding: PublishDiagnosticsParams(uri: uri, version: nil, diagnostics: []))
  }

  /// The files, the user's decisions or settings have changed: what is shown may be so no more.
  func corpusChanged() {
    guard names.openCount > 0 else { return }
    findings.refresh = FindingPublisher.pause
    startClock()
  }

  /// The pause may be over.
  func findingsAreDue() {
    findings.isTimed = false
    let quiet = monotonicNanoseconds() &- findings.lastChange
    guard quiet >= FindingPublisher.pause else { return startClock(FindingPublisher.pause - quiet) }
    let due = findings.waiting.filter { quiet >= pause(before: $0) }
    findings.enqueue(due.sorted())
    findings.waiting.subtract(due)
    var next = findings.waiting.map { pause(before: $0) }.min()
    if let pause = findings.refresh.map({ max($0, loadingPause) }) {
      if quiet < pause {
        next = min(next ?? pause, pause)
      } else {
        findings.refresh = nil
        refreshShown()
      }
    }
    // Looked at again before that: when the files are read, or another text changes, less may be due sooner.
    if let next { startClock(min(next - quiet, FindingPublisher.pause)) }
    lookAtNext()
  }

  /// How long a document waits to be looked at, in nanoseconds: a long text takes seconds, in which its writer should
  /// not have begun again.
  private func pause(before id: DocumentID) -> UInt64 {
    max(
      FindingPublisher.pause, loadingPause,
      FindingPublisher.pausePerByte * UInt64(corpus.document(id)?.text.count ?? 0))
  }

  private var loadingPause: UInt64 { library.isLoading ? FindingPublisher.loadingPause : 0 }

  /// Has findings and lenses of all open documents made again, as an edit or a file may bear on any.
  private func refreshShown() {
    guard phase == .running, names.openCount > 0 else { return }
    if !client.findings.pullsDiagnostics {
      findings.enqueue(Array(names.open.sorted().prefix(FindingPublisher.mostRefreshed)))
    }
    guard canCallClient else { return }
    if client.findings.refreshesDiagnostics { request("workspace/diagnostic/refresh", nil) }
    if client.findings.refreshesLenses { request("workspace/codeLens/refresh", nil) }
  }

  private func lookAtNext() {
    guard findings.current == nil else { return }
    while !findings.queue.isEmpty {
      let id = findings.queue.removeFirst()
      let context = context()
      guard let document = context.snapshot.document(id), document.isOpen else { continue }
      findings.current = id
      findings.lookout.submit { [inbox] in
        inbox.deliver(
          .found(FoundFindings(document: id, version: document.version, diagnostics: context.diagnostics(of: document)))
        )
      }
      return
    }
  }

  /// Shows what was found, if the text is still the same; where it is not, the next look is on its way.
  func publish(_ found: FoundFindings) {
    findings.current = nil
    lookAtNext()
    guard phase == .running, let uri = names.openURI(of: found.document),
      corpus.document(found.document)?.version == found.version,
      found != findings.shown[found.document] ?? FoundFindings(document: found.document, version: found.version)
    else { return }
    findings.shown[found.document] = found.diagnostics.isEmpty ? nil : found
    notify(
      "textDocument/publishDiagnostics",
      encoding: PublishDiagnosticsParams(uri: uri, version: found.version, diagnostics: found.diagnostics))
  }

  /// Something has changed: it is looked at after a pause.
  private func startClock() {
    guard !findings.waiting.isEmpty || findings.refresh != nil else { return }
    findings.lastChange = monotonicNanoseconds()
    startClock(FindingPublisher.pause)
  }

  private func startClock(_ nanoseconds: UInt64) {
    guard !findings.isTimed, phase == .running else { return }
    findings.isTimed = true
    findings.clock.submit { [inbox] in
      usleep(UInt32(clamping: nanoseconds / 1000))
      inbox.deliver(.findingsDue)
    }
  }
}
