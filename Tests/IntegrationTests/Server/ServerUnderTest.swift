import DossierProtocol
import Foundation

/// The built server as a child process, spoken to over pipes as an editor does.
final class ServerUnderTest {
  let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var framer = MessageFramer()
  /// What the server wrote that is no frame.
  private(set) var framingErrors = 0
  private var lastID = 0

  init(_ arguments: [String] = ["serve"]) throws {
    process.executableURL = TestBed.products.appendingPathComponent("dossier")
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // A server that hangs is a failed test, not a hung one.
    let guardian = DispatchWorkItem { [process] in kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 30, execute: guardian)
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  func write(_ bytes: [UInt8]) { try? input.fileHandleForWriting.write(contentsOf: Data(bytes)) }

  func send(_ message: JSONValue) { write(framed(message.jsonBytes)) }

  func notify(_ method: String, _ params: JSONValue = nil) {
    write(framed(OutgoingMessage.notification(method: method, params: params)))
  }

  /// Sends a request and waits for its answer; `nil` when the server is gone.
  func request(_ method: String, _ params: JSONValue = nil) -> JSONValue? {
    lastID += 1
    write(framed(OutgoingMessage.request(id: .integer(lastID), method: method, params: params)))
    return message { $0["id"] == .integer(lastID) && $0["method"].isNull }
  }

  /// Waits for a message that is `wanted`; `nil` when the server is gone.
  func message(where wanted: (JSONValue) -> Bool) -> JSONValue? {
    while let message = nextMessage() {
      if wanted(message) { return message }
    }
    return nil
  }

  private func nextMessage() -> JSONValue? {
    while true {
      do {
        if let bytes = try framer.next() { return try? JSONParser.parse(bytes) }
      } catch {
        framingErrors += 1
      }
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { return nil }
      framer.append(Array(piece))
    }
  }

  /// Whether all that the server wrote to its end were whole frames.
  func endsInWholeFrames() -> Bool {
    while nextMessage() != nil {}
    return framingErrors == 0 && !framer.isInsideMessage
  }

  func closeInput() { try? input.fileHandleForWriting.close() }

  /// Waits for the end; the exit code, and the time that it took.
  func waitForExit() -> (code: Int32, time: Duration) {
    let start = ContinuousClock.now
    process.waitUntilExit()
    return (process.terminationReason == .exit ? process.terminationStatus : -1, start.duration(to: .now))
  }
}
