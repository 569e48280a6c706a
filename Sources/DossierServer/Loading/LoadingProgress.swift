import DossierCorpus
import DossierProtocol

/// The report that the client shows while files are read. It is only made for clients that asked for such reports.
struct LoadingProgress {
  private enum State {
    case idle
    /// The client has been asked for a place to show it.
    case asked
    case shown
  }

  private static let interval: UInt64 = 100_000_000

  private var state = State.idle
  private var number = 0
  private var lastReport: UInt64 = 0
  private var token: JSONValue { .string("dossier/loading/\(number)") }

  /// Asks the client for a place, if files are being read and nothing is shown yet.
  mutating func start(_ session: Session) {
    guard state == .idle, session.canCallClient, session.client.workDoneProgress, session.library.isLoading else {
      return
    }
    state = .asked
    number += 1
    session.request("window/workDoneProgress/create", ["token": token]) { session, result in
      session.progress.begin(session, granted: (try? result.get()) != nil)
    }
  }

  /// Says how far it is; at most ten times a second, and the end at once.
  mutating func update(_ session: Session) {
    guard state == .shown else { return }
    if !session.library.isLoading { return end(session) }
    let now = monotonicNanoseconds()
    guard now - lastReport >= LoadingProgress.interval else { return }
    lastReport = now
    let (done, total) = LoadingProgress.counts(session)
    report(
      session,
      [
        "kind": "report", "message": .string("\(done) of \(total) documents"),
        "percentage": .integer(total == 0 ? 0 : done * 100 / total),
      ])
  }

  private mutating func begin(_ session: Session, granted: Bool) {
    guard granted else {
      state = .idle
      return
    }
    state = .shown
    lastReport = monotonicNanoseconds()
    report(session, ["kind": "begin", "title": "Reading documents", "cancellable": false, "percentage": 0])
    if !session.library.isLoading { end(session) }
  }

  private mutating func end(_ session: Session) {
    state = .idle
    report(session, ["kind": "end", "message": .string("\(session.corpus.snapshot.documentCount) documents")])
  }

  private func report(_ session: Session, _ value: JSONValue) {
    session.notify("$/progress", ["token": token, "value": value])
  }

  private static func counts(_ session: Session) -> (done: Int, total: Int) {
    (session.library.done, session.library.done + session.library.remaining)
  }
}
