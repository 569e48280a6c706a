import DossierProtocol
import Testing

@Suite struct MessageFramerTests {
  @Test func messagesComeOutWhereverTheStreamIsCut() {
    let messages = ["{}", #"{"a":"é🌾"}"#, "", String(repeating: "x", count: 5000), "[1]"]
    let stream = messages.flatMap { framed(bytes($0)) }
    for size in [1, 2, 3, 7, 64, 1000, .max] {
      #expect(frames(stream, pieces: [size]) == messages.map { .success($0) })
    }
  }

  @Test(arguments: [
    "content-length: 2\r\n\r\n{}",
    "CONTENT-LENGTH:2\r\n\r\n{}",
    "Content-Length:  2 \r\n\r\n{}",
    "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}",
    "Content-Length: 2\r\nContent-Type: x\r\n\r\n{}",
    "Content-Length: 2\n\n{}",
    "\r\n\r\nContent-Length: 2\r\n\r\n{}",
  ])
  func headersAsClientsWriteThem(_ stream: String) {
    for size in [1, .max] { #expect(frames(bytes(stream), pieces: [size]) == [.success("{}")]) }
  }

  @Test(arguments: [
    ("hello\r\n\r\n", FramingError.noLength),
    ("Content-Length: two\r\n\r\n", .noLength),
    ("Content-Length: -2\r\n\r\n", .noLength),
    ("Content-Length:\r\n\r\n", .noLength),
    ("Content-Length: 99999999999999999999\r\n\r\n{}", .noLength),
    ("Content-Length: 4000\r\n\r\n{}", .messageTooLong(limit: 1000)),
    ("rest of a body}", .noLength),
    (String(repeating: "x", count: 9000), .headerTooLong),
    (String(repeating: "x", count: 30_000), .headerTooLong),
    (String(repeating: "Content-Length:", count: 2000), .headerTooLong),
    ("Content-Length: x\r\n\r\nContent-Length: y\r\n\r\nzzz", .noLength),
  ])
  func readingGoesOnBehindAWrongHeader(_ wrong: String, _ error: FramingError) {
    let good = framed(bytes(#"{"good":1}"#))
    for size in [1, 17, 64, .max] {
      let out = frames(good + bytes(wrong) + good + good, pieces: [size], maximum: 1000)
      #expect(out.first == .success(#"{"good":1}"#))
      #expect(out.dropFirst().first.map(isFailure) == true)
      #expect(Array(out.suffix(2)) == [.success(#"{"good":1}"#), .success(#"{"good":1}"#)])
      #expect(out.count == 4, "one error for one stretch")
      if size == .max || !wrong.hasPrefix("x") { #expect(out.dropFirst().first == .failure(error)) }
    }
  }

  @Test func aMessageInPiecesIsWaitedFor() {
    #expect(frames(bytes("Content-Length: 10\r\n\r\n{}")).isEmpty)
    #expect(frames(bytes("Content-Le")).isEmpty)
  }

  @Test func anyCutsOfAnyStreamGiveTheSame() {
    var generator = SeededGenerator(seed: 21)
    let parts = [
      "Content-Length: 2\r\n\r\n{}", "Content-Length: 5\r\n\r\n", "\r\n", "\n\n", "Content-Length:", "garbage",
      "{\"a\":1}", ": 7",
      "Content-Length: 3\n\nabc", "Content-Length: 10000\r\n\r\n", "é", "\u{0}",
    ].map(bytes)
    for _ in 0..<1500 {
      let stream = (0..<Int.random(in: 1...12, using: &generator)).flatMap { _ in
        parts.randomElement(using: &generator)!
      }
      let whole = frames(stream, maximum: 1000)
      let cuts = (0..<5).map { _ in Int.random(in: 1...30, using: &generator) }
      #expect(frames(stream, pieces: cuts, maximum: 1000) == whole)
    }
  }

  @Test func noiseBetweenMessagesLosesNone() {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<300 {
      var stream: [UInt8] = []
      for number in 0..<5 {
        stream += framed(bytes("{\"n\":\(number)}"))
        stream += (0..<Int.random(in: 0...200, using: &generator)).map { _ in
          UInt8.random(in: 0...255, using: &generator)
        }
      }
      let found = frames(stream, pieces: [13]).compactMap { try? $0.get() }
      #expect(found == (0..<5).map { "{\"n\":\($0)}" })
    }
  }

  private func isFailure(_ result: Result<String, FramingError>) -> Bool {
    if case .failure = result { true } else { false }
  }
}
