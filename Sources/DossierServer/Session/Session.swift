import DossierCorpus
import DossierProtocol
import DossierText

/// One client from its first message to its last. It belongs to the loop: nobody else touches it, so it needs no lock.
final class Session {
  /// Where the conversation stands.
  enum Phase {
    /// Nothing but `initialize` and `exit` is heard.
    case waiting
    /// Everything is served.
    case running
    /// Nothing but `exit` is heard.
    case shutDown
  }

  let options: ServerOptions
  let ending: Ending
  let handlers: HandlerTable
  private let sink: any MessageSink
  let inbox: Inbox
  private let openRequests: OpenRequests
  /// Where heavy queries are answered.
  let workers: WorkerPool

  var phase = Phase.waiting
  var client = ClientCapabilities(.null)
  var encoding = PositionEncoding.utf16
  var trace = TraceValue.off
  var settings = Settings()
  var corpus = Corpus()
  /// What the client calls documents.
  var names = DocumentNames()
  var openTexts = OpenTexts()
  var library: Library
  var progress = LoadingProgress()
  var findings = FindingPublisher()
  /// Whether the client may be called: not before it has said `initialized`.
  var canCallClient = false
  /// Set when the process is to end.
  private(set) var exitCode: Int32?

  private var inputHasEnded = false
  private var calls: [Int: (Session, Result<JSONValue, ResponseError>) -> Void] = [:]
  private var lastCall = 0

  init(
    options: ServerOptions, sink: any MessageSink, inbox: Inbox, openRequests: OpenRequests, ending: Ending,
    handlers: HandlerTable = HandlerList.standard
  ) {
    self.options = options
    self.ending = ending
    self.handlers = handlers
    self.sink = sink
    self.inbox = inbox
    self.openRequests = openRequests
    workers = WorkerPool(threads: 2, niceness: 2)
    library = Library(inbox: inbox)
  }

  /// Does what `event` asks for.
  func handle(_ event: LoopEvent) {
    if openTexts.hold(event, names) { return }
    switch event {
    case .message(.request(let id, let method, let params), let cancellation):
      answer(id, method, params, cancellation ?? Cancellation())
    case .message(.notification(let method, let params), _): apply(method, params)
    case .message(.response(let id, let result), _):
      if case .integer(let number) = id { calls.removeValue(forKey: number)?(self, result) }
    case .message(.malformed(let id, let error), _): send(OutgoingMessage.response(id: id, error: error))
    case .wrongFrame(let error):
      send(OutgoingMessage.response(id: nil, error: .parseError(error.message)))
    case .inputEnded: inputHasEnded = true
    case .answered(let answered): finish(answered)
    case .scanned(let found, let isLast): take(found, isLast: isLast)
    case .read(let file): take(file)
    case .findingsDue: findingsAreDue()
    case .found(let found): publish(found)
    case .openText(let document): take(document)
    }
    // Answers under way still go out to a client that has only closed its own end, as a script does.
    if inputHasEnded, openRequests.count == 0 { exit() }
  }

  /// Ends the session, with the code that the protocol asks for.
  func exit() { exitCode = exitCode ?? (phase == .shutDown ? 0 : 1) }

  // MARK: Requests

  private func answer(_ id: RequestID, _ method: String, _ params: JSONValue, _ cancellation: Cancellation) {
    let began = trace == .off ? 0 : monotonicNanoseconds()
    do throws(ResponseError) {
      if cancellation.isCancelled { throw .requestCancelled }
      try checkPhase(method)
      switch handlers[method] {
      case .query(let prepare):
        let job = try prepare(params, context(cancellation))
        if job.isHeavy {
          start(job, id, method, began, cancellation)
        } else {
          finish(id, method, began, .success(try job.answer(id)))
        }
      case .request(let answer):
        let (message, after) = try answer(id, params, self)
        finish(id, method, began, .success(message))
        after()
      case .notification, nil: throw .methodNotFound(method)
      }
    } catch {
      finish(id, method, began, .failure(error))
    }
  }

  private func checkPhase(_ method: String) throws(ResponseError) {
    switch phase {
    case .waiting: if method != InitializeHandler.method { throw .serverNotInitialized }
    case .running: if method == InitializeHandler.method { throw .invalidRequest("initialize came twice") }
    case .shutDown: throw .invalidRequest("nothing is served after shutdown")
    }
  }

  func context(_ cancellation: Cancellation = Cancellation()) -> RequestContext {
    RequestContext(
      snapshot: corpus.snapshot, encoding: encoding, client: client, settings: settings, roots: library.roots,
      cancellation: cancellation, names: names)
  }

  /// Has a heavy query answered off the loop.
  private func start(
    _ job: QueryJob, _ id: RequestID, _ method: String, _ began: UInt64, _ cancellation: Cancellation
  ) {
    let subject = job.subject.map { names.id($0) }.map { ($0, version(of: $0)) }
    workers.submit { [inbox] in
      let result: Result<[UInt8], ResponseError>
      do throws(ResponseError) {
        if cancellation.isCancelled { throw .requestCancelled }
        let message = try job.answer(id)
        if cancellation.isCancelled { throw .requestCancelled }
        result = .success(message)
      } catch {
        result = .failure(error)
      }
      inbox.postAnswer(Answered(id: id, method: method, began: began, subject: subject, result: result))
    }
  }

  private func finish(_ answered: Answered) {
    var result = answered.result
    if let subject = answered.subject, version(of: subject.document) != subject.version, case .success = result {
      result = .failure(.contentModified)
    }
    finish(answered.id, answered.method, answered.began, result)
  }

  private func version(of document: DocumentID) -> Int? { corpus.snapshot.document(document)?.version }

  /// Puts the one answer of a request out.
  private func finish(_ id: RequestID, _ method: String, _ began: UInt64, _ result: Result<[UInt8], ResponseError>) {
    guard openRequests.end(id) else { return }
    switch result {
    case .success(let message): send(message)
    case .failure(let error): send(OutgoingMessage.response(id: id, error: error))
    }
    // A request that began before the client asked for traces was not timed.
    if trace != .off, began > 0 { logTrace(method, began: began, result) }
  }

  // MARK: Notifications

  private func apply(_ method: String, _ params: JSONValue) {
    if method == "exit" { return exit() }
    guard phase == .running, case .notification(let apply) = handlers[method] else { return }
    do throws(ResponseError) {
      try apply(params, self)
    } catch {
      log(.error, "\(method): \(error.message)")
    }
  }

  // MARK: To the client

  /// Calls the client, which must have declared that it serves `method`; `completion` gets its answer on the loop.
  func request(
    _ method: String, _ params: JSONValue,
    completion: @escaping (Session, Result<JSONValue, ResponseError>) -> Void = { _, _ in }
  ) {
    lastCall += 1
    calls[lastCall] = completion
    send(OutgoingMessage.request(id: .integer(lastCall), method: method, params: params))
  }

  /// Tells the client something.
  func notify(_ method: String, _ params: JSONValue) { notify(method, encoding: params) }

  /// Tells the client something.
  func notify(_ method: String, encoding params: some JSONEncodable) {
    send(OutgoingMessage.notification(method: method, params: params))
  }

  private func send(_ message: [UInt8]) {
    // Without a client there is nothing left to do.
    if !sink.send(message) { exit() }
  }
}
