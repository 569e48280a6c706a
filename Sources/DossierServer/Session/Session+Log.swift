import DossierProtocol
import Glibc

extension Session {
  /// How grave a line of the log is, as the protocol numbers it.
  enum LogLevel: Int {
    case error = 1
    case warning = 2
    case info = 3
  }

  /// Writes a line into the client's log; what is wrong goes to stderr too.
  func log(_ level: LogLevel, _ message: String) {
    if phase == .running {
      notify("window/logMessage", ["type": .integer(level.rawValue), "message": .string(message)])
    }
    if level != .info { writeToStandardError("dossier: \(message)\n") }
  }

  /// Tells a client that wants to know how a request was answered.
  func logTrace(_ method: String, began: UInt64, _ result: Result<[UInt8], ResponseError>) {
    let now = monotonicNanoseconds()
    let microseconds = (now - min(began, now)) / 1000
    let outcome =
      switch result {
      case .success(let message): "\(message.count) bytes"
      case .failure(let error): "error \(error.code)"
      }
    var params: JSONValue = ["message": .string("\(method): \(outcome) in \(microseconds) µs")]
    if trace == .verbose, case .failure(let error) = result, case .object(var object) = params {
      object["verbose"] = .string(error.message)
      params = .object(object)
    }
    notify("$/logTrace", params)
  }
}

/// Writes a line where people look for trouble; stdout belongs to the protocol.
func writeToStandardError(_ line: String) {
  var line = line
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
