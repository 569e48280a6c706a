import DossierCorpus
import DossierProtocol
import Glibc

/// What was found in a document, as it was at one moment.
struct FoundFindings: Sendable {
  let document: DocumentID
  /// The version of the text that was looked at.
  let version: Int?
  let diagnostics: [Diagnostic]
}

/// Which open documents are to be looked at, and which of them show something.
///
/// Clients that do not ask for diagnostics get them some time after the last change; the looking is done off the loop.
struct FindingPublisher {
  /// How long a writer pauses before findings are worth showing, in nanoseconds.
  static let pause: UInt64 = 150_000_000

  var waiting: Set<DocumentID> = []
  var lastChange: UInt64 = 0
  var isTimed = false
  /// Documents for which the client shows diagnostics.
  var shown: Set<DocumentID> = []
  /// The clock: it sleeps so that nobody else has to.
  let clock = WorkerPool(threads: 1, niceness: 0)
  /// Where documents are looked at: apart from where answers are made, for which the client waits.
  let lookout = WorkerPool(threads: 1, niceness: 10)
}

extension Session {
  /// An open text is new or other than before.
  func documentChanged(_ id: DocumentID) {
    // What the user decides bears on every document.
    if id.isDecisions { return corpusChanged() }
    schedule(id)
  }

  private func schedule(_ id: DocumentID) {
    guard !client.findings.pullsDiagnostics else { return }
    findings.waiting.insert(id)
    findings.lastChange = monotonicNanoseconds()
    startClock(FindingPublisher.pause)
  }

  /// A text was closed: what it shows is taken away.
  func documentClosed(_ id: DocumentID, uri: String) {
    findings.waiting.remove(id)
    if id.isDecisions { corpusChanged() }
    guard findings.shown.remove(id) != nil else { return }
    notify(
      "textDocument/publishDiagnostics", encoding: PublishDiagnosticsParams(uri: uri, version: nil, diagnostics: []))
  }

  /// The other documents, the user's decisions or settings have changed: what is shown may be so no more.
  func corpusChanged() {
    if !client.findings.pullsDiagnostics {
      for id in openURIs.keys { schedule(id) }
    } else if client.findings.refreshesDiagnostics, canCallClient, phase == .running, !openURIs.isEmpty {
      request("workspace/diagnostic/refresh", nil)
    }
  }

  /// The pause may be over.
  func findingsAreDue() {
    findings.isTimed = false
    let quiet = monotonicNanoseconds() &- findings.lastChange
    guard quiet >= FindingPublisher.pause else { return startClock(FindingPublisher.pause - quiet) }
    let context = context()
    for id in findings.waiting.sorted() {
      guard let document = context.snapshot.document(id), document.isOpen else { continue }
      findings.lookout.submit { [inbox] in
        inbox.deliver(
          .found(FoundFindings(document: id, version: document.version, diagnostics: context.diagnostics(of: document)))
        )
      }
    }
    findings.waiting = []
  }

  /// Shows what was found, if the text is still the same; where it is not, the next look is on its way.
  func publish(_ found: FoundFindings) {
    guard phase == .running, let uri = openURIs[found.document],
      corpus.document(found.document)?.version == found.version,
      !found.diagnostics.isEmpty || findings.shown.contains(found.document)
    else { return }
    if found.diagnostics.isEmpty {
      findings.shown.remove(found.document)
    } else {
      findings.shown.insert(found.document)
    }
    notify(
      "textDocument/publishDiagnostics",
      encoding: PublishDiagnosticsParams(uri: uri, version: found.version, diagnostics: found.diagnostics))
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
