import DossierProtocol
import Foundation
import Testing

/// The life of the real process. Its ends are promised within 100 ms; the limit here only tells an end from a hang,
/// for the machine may be busy.
@Suite(.serialized, .timeLimit(.minutes(2))) struct ProcessTests {
  private let limit = Duration.seconds(5)

  private func running(_ arguments: [String] = ["serve"], _ params: JSONValue = ["capabilities": [:]]) throws
    -> ServerUnderTest
  {
    let server = try ServerUnderTest(arguments)
    #expect(server.request("initialize", params)?["result"]["capabilities"]["hoverProvider"] == true)
    server.notify("initialized", [:])
    return server
  }

  @Test(arguments: [
    ["serve"], [], ["--stdio"], ["serve", "--stdio"], ["serve", "--stdio", "--clientProcessId=\(getpid())"],
  ])
  func leavesPolitely(_ arguments: [String]) throws {
    let server = try running(arguments)
    #expect(server.request("shutdown")?["error"].isNull == true)
    server.notify("exit")
    let (code, time) = server.waitForExit()
    #expect(code == 0)
    #expect(time < limit)
    #expect(server.endsInWholeFrames())
  }

  @Test func exitWithoutShutdownIsAFailure() throws {
    let server = try running()
    server.notify("exit")
    #expect(server.waitForExit().code == 1)
    let early = try ServerUnderTest()
    early.notify("exit")
    #expect(early.waitForExit().code == 1)
  }

  @Test func endsWithItsInput() throws {
    let server = try running()
    server.closeInput()
    let (code, time) = server.waitForExit()
    #expect(code == 1)
    #expect(time < limit)
    let early = try ServerUnderTest()
    early.closeInput()
    #expect(early.waitForExit().code == 1)
    let polite = try running()
    #expect(polite.request("shutdown") != nil)
    polite.closeInput()
    #expect(polite.waitForExit().code == 0)
  }

  @Test func answersAScriptThatClosesItsEndAtOnce() throws {
    let server = try ServerUnderTest()
    server.send(["id": 1, "method": "initialize", "params": ["capabilities": [:]]])
    server.send(["id": "s", "method": "workspace/symbol", "params": ["query": "x"]])
    server.closeInput()
    #expect(server.message { $0["id"] == "s" }?["result"].array != nil)
    #expect(server.waitForExit().code == 1)
  }

  @Test(arguments: [true, false]) func endsWithItsClient(_ isOnTheCommandLine: Bool) throws {
    let client = Process()
    client.executableURL = URL(fileURLWithPath: "/bin/sleep")
    client.arguments = ["60"]
    try client.run()
    let id = client.processIdentifier
    let server =
      isOnTheCommandLine
      ? try running(["serve", "--clientProcessId=\(id)"])
      : try running(["serve"], ["processId": .integer(Int(id)), "capabilities": [:]])
    #expect(server.process.isRunning)
    kill(id, SIGKILL)
    let (code, time) = server.waitForExit()
    #expect(code == 1)
    #expect(time < limit)
  }

  @Test func wrongFramesAreAnsweredAndReadingGoesOn() throws {
    let server = try running()
    for wrong in ["hello\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: 3\r\n\r\n{}x", "}{"] {
      server.write(Array(wrong.utf8))
      let answer = server.request("workspace/symbol", ["query": "x"])
      #expect(answer?["result"].array != nil)
    }
    #expect(server.request("shutdown") != nil)
    server.notify("exit")
    #expect(server.waitForExit().code == 0)
  }

  @Test func unknownOptionsAreAUsageError() throws {
    for arguments in [["serve", "--nonsense"], ["serve", "/nowhere/at/all"], ["nonsense"]] {
      let server = try ServerUnderTest(arguments)
      #expect(server.waitForExit().code == 2)
      #expect(server.endsInWholeFrames())
    }
  }

  @Test func answersWhileFilesAreRead() throws {
    try TestBed.withSampleCorpus { folder in
      let server = try running(["serve", folder.path])
      let uri = JSONValue.string("file:///nowhere/a.txt")
      server.notify(
        "textDocument/didOpen",
        ["textDocument": ["uri": uri, "languageId": "plaintext", "version": 1, "text": "Ada Holt came."]])
      let answer = server.request(
        "textDocument/hover", ["textDocument": ["uri": uri], "position": ["line": 0, "character": 1]])
      #expect(answer?["error"].isNull == true)
      // The corpus ends in a message of how many documents are known.
      let log = server.message {
        $0["method"] == "window/logMessage" && $0["params"]["message"].string?.contains("documents") == true
      }
      #expect(log != nil)
    }
  }

  @Test func endsWhileFilesAreRead() throws {
    try TestBed.withSampleCorpus { folder in
      for _ in 0..<5 {
        let server = try running(["serve", folder.path])
        server.notify("exit")
        #expect(server.waitForExit().code == 1)
        #expect(server.endsInWholeFrames())
      }
    }
  }
}
