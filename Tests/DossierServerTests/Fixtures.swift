import DossierCorpus
import DossierProtocol
import DossierText
import Foundation
import Testing

@testable import DossierServer

/// Keeps what the server sends.
final class MemorySink: MessageSink {
  private let messages = Monitor<[JSONValue]>([])

  func send(_ message: [UInt8]) -> Bool {
    let json = (try? JSONParser.parse(message)) ?? .string("not JSON: \(String(decoding: message, as: UTF8.self))")
    messages.update { $0.append(json) }
    return true
  }

  var all: [JSONValue] { messages.update { $0 } }
}

/// A client in the same process: it puts messages in as the reader does, and turns the loop by hand.
final class FakeClient {
  let sink = MemorySink()
  let inbox = Inbox()
  let requests = OpenRequests()
  let session: Session
  let reader: MessageReader
  private var lastID = 0

  init(handlers: HandlerTable = HandlerList.standard, paths: [String] = []) {
    session = Session(
      options: ServerOptions(paths: paths, version: "test"), sink: sink, inbox: inbox, openRequests: requests,
      ending: Ending(terminate: { _ in }), handlers: handlers)
    reader = MessageReader(inbox: inbox, requests: requests, onEnd: {})
  }

  /// A client that has said hello.
  static func running(
    _ capabilities: JSONValue = [:], handlers: HandlerTable = HandlerList.standard, paths: [String] = []
  ) -> FakeClient {
    let client = FakeClient(handlers: handlers, paths: paths)
    client.request("initialize", ["capabilities": capabilities])
    client.notify("initialized", [:])
    return client
  }

  /// Puts a message into the inbox, and no more.
  func post(_ message: JSONValue) { reader.receive(IncomingMessage(message.jsonBytes)) }

  /// Handles one event; waits for one.
  func turn() { session.handle(inbox.take()) }

  /// Sends a request and turns the loop until the answer is there.
  @discardableResult
  func request(_ method: String, _ params: JSONValue = nil) -> JSONValue {
    lastID += 1
    let id = JSONValue.string("t\(lastID)")
    post(["jsonrpc": "2.0", "id": id, "method": .string(method), "params": params])
    return answer(id)
  }

  /// Turns the loop until the request `id` has an answer.
  func answer(_ id: JSONValue) -> JSONValue {
    while true {
      if let answer = answers(id).first { return answer }
      turn()
    }
  }

  /// All answers to `id` so far.
  func answers(_ id: JSONValue) -> [JSONValue] { sink.all.filter { $0["id"] == id && $0["method"].isNull } }

  /// Sends a notification and has it handled.
  func notify(_ method: String, _ params: JSONValue = nil) {
    post(["jsonrpc": "2.0", "method": .string(method), "params": params])
    turn()
  }

  /// What the server has sent under `method`.
  func received(_ method: String) -> [JSONValue] { sink.all.filter { $0["method"].string == method } }

  /// Turns the loop until all files are read.
  func settle() { while session.library.isLoading { turn() } }

  func open(_ uri: String, _ text: String, language: String = "plaintext") {
    notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": .string(uri), "languageId": .string(language), "version": 1, "text": .string(text)]])
  }

  func change(_ uri: String, version: Int, _ changes: [JSONValue]) {
    notify(
      "textDocument/didChange",
      ["textDocument": ["uri": .string(uri), "version": .integer(version)], "contentChanges": .array(changes)])
  }

  func text(_ uri: String) -> String? {
    session.corpus.snapshot.document(DocumentID(uri: uri)).map { $0.string(in: $0.text.range) }
  }
}

func at(_ uri: String, _ line: Int, _ character: Int) -> JSONValue {
  ["textDocument": ["uri": .string(uri)], "position": position(line, character)]
}

func position(_ line: Int, _ character: Int) -> JSONValue {
  ["line": .integer(line), "character": .integer(character)]
}

func range(_ start: (Int, Int), _ end: (Int, Int)) -> JSONValue {
  ["start": position(start.0, start.1), "end": position(end.0, end.1)]
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    let made = FileManager.default.temporaryDirectory.appending(path: "dossier-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    path = made.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func uri(_ name: String) -> String { DocumentID(path: path + "/" + name).uri }

  func write(_ name: String, _ text: String) {
    let file = URL(filePath: path).appending(path: name)
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: file)
  }

  func delete(_ name: String) { try? FileManager.default.removeItem(atPath: path + "/" + name) }
}

/// The same random numbers for the same seed, on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
