import DossierCorpus
import DossierProtocol
import DossierText

/// Agrees with the client on what both can do. It answers at once: reading the corpus begins behind the answer.
enum InitializeHandler: SessionRequestHandler {
  static let method = "initialize"

  static func answer(_ params: InitializeParams, _ session: Session) throws(ResponseError) -> JSONValue {
    // Before the answer: a client that ends right behind it must be seen alive once.
    if let process = params.processID {
      ProcessWatch.start(process) { [ending = session.ending] in ending.endNow() }
    }
    session.client = params.capabilities
    session.trace = params.trace
    session.settings = Settings(params.options)
    session.encoding =
      params.capabilities.positionEncodings.lazy.compactMap { PositionEncoding(rawValue: $0) }.first ?? .utf16
    session.phase = .running
    var capabilities = session.handlers.capabilities(for: session.client)
    capabilities["positionEncoding"] = .string(session.encoding.rawValue)
    return [
      "capabilities": .object(capabilities),
      "serverInfo": ["name": "dossier", "version": .string(session.options.version)],
    ]
  }

  static func afterAnswer(_ params: InitializeParams, _ session: Session) {
    session.addRoots(session.options.paths + params.folders.compactMap { DocumentID(uri: $0.uri).path })
  }
}

/// The client is ready to be called.
enum InitializedHandler: NotificationHandler {
  static let method = "initialized"

  static func apply(_ params: JSONValue, to session: Session) {
    session.canCallClient = true
    if session.client.watchesFiles { watchFiles(session) }
    session.startProgress()
  }

  /// Asks to be told of changes to files of every format.
  private static func watchFiles(_ session: Session) {
    let extensions = DocumentFormat.all.flatMap(\.extensions).joined(separator: ",")
    session.request(
      "client/registerCapability",
      [
        "registrations": [
          [
            "id": "dossier/watched-files", "method": .string(DidChangeWatchedFilesHandler.method),
            "registerOptions": ["watchers": [["globPattern": .string("**/*.{\(extensions)}")]]],
          ]
        ]
      ]
    ) { session, result in
      if case .failure(let error) = result {
        session.log(.warning, "The client does not watch files: \(error.message)")
      }
    }
  }
}

/// The client will only send `exit` from now on.
enum ShutdownHandler: SessionRequestHandler {
  static let method = "shutdown"

  static func answer(_ params: JSONValue, _ session: Session) -> JSONValue {
    session.phase = .shutDown
    session.ending.isExpected = true
    return nil
  }
}

/// How much the client wants to be told of how its requests fare.
enum SetTraceHandler: NotificationHandler {
  static let method = "$/setTrace"

  static func apply(_ params: JSONValue, to session: Session) throws(ResponseError) {
    guard let value = params["value"].string.flatMap(TraceValue.init) else {
      throw .invalidParams("value: off, messages or verbose is expected")
    }
    session.trace = value
  }
}
