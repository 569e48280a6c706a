import DossierProtocol
import Glibc

/// What the command line says about serving.
public struct ServerOptions: Sendable {
  /// Folders and files to know from the start, as absolute paths.
  public var paths: [String]
  /// The process whose end is the server's, besides the one that `initialize` names.
  public var clientProcessID: Int?
  /// The version that the client is told.
  public var version: String

  /// Options to serve `paths`.
  public init(paths: [String] = [], clientProcessID: Int? = nil, version: String) {
    self.paths = paths
    self.clientProcessID = clientProcessID
    self.version = version
  }
}

/// A language server on standard input and output.
public enum Server {
  /// Serves one client until it leaves, then ends the process.
  public static func run(_ options: ServerOptions) -> Never {
    signal(SIGPIPE, SIG_IGN)
    let output = takeOverStandardOutput()
    let inbox = Inbox()
    let requests = OpenRequests()
    let ending = Ending(terminate: { _exit($0) })
    let session = Session(
      options: options, sink: MessageWriter(file: output), inbox: inbox, openRequests: requests, ending: ending)
    let reader = MessageReader(inbox: inbox, requests: requests, onEnd: { ending.endSoon() })
    startThread { reader.run(STDIN_FILENO) }
    if let client = options.clientProcessID { ProcessWatch.start(client, onDeath: { ending.endNow() }) }
    while true {
      session.handle(inbox.take())
      // At once: taking a corpus of gigabytes apart would keep the client waiting for seconds.
      if let code = session.exitCode { _exit(code) }
    }
  }

  /// The file to which messages are written. What else writes to standard output, by mistake, ends up in the log.
  private static func takeOverStandardOutput() -> Int32 {
    let output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard output >= 0 else { return STDOUT_FILENO }
    dup2(STDERR_FILENO, STDOUT_FILENO)
    return output
  }
}
