import DossierProtocol

/// A language client reduced to what measuring needs: one call at a time, and the clock read when its answer is complete.
final class LanguageClient {
  /// An answer and the time from the first byte written to the last byte read.
  struct Answer {
    let result: JSONValue
    let elapsed: Duration
  }

  let process: ServerProcess
  /// When the server was told to begin.
  var loadingStarted = ContinuousClock.now
  /// When the server first said that loading is over.
  private(set) var loadingEnded: ContinuousClock.Instant?
  private var framer = MessageFramer()
  private var arrivals: [(message: [UInt8], at: ContinuousClock.Instant)] = []
  private var lastID = 0
  private let patience = 600.0

  init(binary: String, isQuiet: Bool) throws(ServerError) {
    process = try ServerProcess(binary: binary, arguments: ["serve"], isQuiet: isQuiet)
  }

  /// Sends `method` after the `notifications` in one piece and waits for its answer.
  func call(_ method: String, _ params: JSONValue, after notifications: [(String, JSONValue)] = []) throws(ServerError)
    -> Answer
  {
    lastID += 1
    let id = lastID
    var bytes: [UInt8] = []
    for (name, params) in notifications {
      bytes += framed(OutgoingMessage.notification(method: name, params: params))
    }
    bytes += framed(OutgoingMessage.request(id: .integer(id), method: method, params: params))
    let start = ContinuousClock.now
    try send(bytes)
    while true {
      while let (message, arrival) = takeArrival() {
        guard case .response(.integer(id), let result) = IncomingMessage(message) else {
          try handle(message, at: arrival)
          continue
        }
        switch result {
        case .success(let value): return Answer(result: value, elapsed: arrival - start)
        case .failure(let error): throw .refused(method: method, message: error.message)
        }
      }
      if start.duration(to: .now).seconds > patience { throw .silent(seconds: patience) }
      try process.read(milliseconds: 1_000) { receive($0) }
    }
  }

  func notify(_ method: String, _ params: JSONValue) throws(ServerError) {
    try send(framed(OutgoingMessage.notification(method: method, params: params)))
  }

  /// Listens for `milliseconds`, or until loading is over.
  func listen(milliseconds: Int) throws(ServerError) {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while loadingEnded == nil {
      while let (message, arrival) = takeArrival() { try handle(message, at: arrival) }
      let rest = ContinuousClock.now.duration(to: end).milliseconds
      if loadingEnded != nil || rest <= 0 { return }
      try process.read(milliseconds: max(1, Int(rest))) { receive($0) }
    }
  }

  private func send(_ bytes: [UInt8]) throws(ServerError) {
    try process.write(bytes) { receive($0) }
  }

  private func receive(_ piece: ArraySlice<UInt8>) {
    framer.append(piece)
    let now = ContinuousClock.now
    while let message = try? framer.next() { arrivals.append((message, now)) }
  }

  private func takeArrival() -> (message: [UInt8], at: ContinuousClock.Instant)? {
    arrivals.isEmpty ? nil : arrivals.removeFirst()
  }

  /// What the server says unasked: progress is noted, its requests are answered with `null`.
  private func handle(_ message: [UInt8], at arrival: ContinuousClock.Instant) throws(ServerError) {
    switch IncomingMessage(message) {
    case .request(let id, _, _):
      try send(framed(OutgoingMessage.response(id: id, result: JSONValue.null)))
    case .notification("$/progress", let params) where params["value"]["kind"].string == "end":
      if loadingEnded == nil { loadingEnded = arrival }
    default: break
    }
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
  var milliseconds: Double { seconds * 1e3 }
}
