import DossierProtocol
import Foundation
import Testing

/// A client that says anything: sound and broken frames, messages and parameters. Whatever it says, the server lives,
/// answers each request once and writes nothing but frames.
@Suite(.serialized, .timeLimit(.minutes(3))) struct RandomClientTests {
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func everyRequestIsAnsweredOnce(seed: UInt64) throws {
    try TestBed.withSampleCorpus { folder in
      var client = RandomClient(seed: seed, folder: folder.appendingPathComponent("seeds"))
      let server = try ServerUnderTest(["serve"])
      server.write(framed(client.initialize.jsonBytes))
      server.notify("initialized", [:])
      var asked: Set<JSONValue> = [0]
      var answers: [JSONValue: Int] = [:]
      var results = 0
      for batch in 0..<25 {
        for _ in 0..<40 {
          let (frame, id) = client.frame()
          server.write(frame)
          if let id { asked.insert(id) }
        }
        // All that was asked before is answered by now, or will be soon: nothing is asked of a hung server.
        let barrier = JSONValue.string("barrier \(batch)")
        asked.insert(barrier)
        server.send(["jsonrpc": "2.0", "id": barrier, "method": "dossier/noSuchMethod"])
        let last = server.message { message in
          #expect(message.object != nil)
          #expect(message["jsonrpc"] == "2.0")
          if message["method"].isNull { answers[message["id"], default: 0] += 1 }
          if message["method"].isNull, message["error"].isNull { results += 1 }
          return message["id"] == barrier
        }
        try #require(last != nil, "the server is gone after batch \(batch), seed \(seed)")
      }
      server.send(["jsonrpc": "2.0", "id": "last", "method": "shutdown"])
      asked.insert("last")
      while asked.contains(where: { answers[$0] == nil }) {
        let message = server.message { $0["method"].isNull }
        guard let message else { break }
        answers[message["id"], default: 0] += 1
      }
      server.notify("exit")
      #expect(server.waitForExit().code == 0)
      #expect(server.endsInWholeFrames())
      // Nonsense alone would not get far.
      #expect(results > asked.count / 4)
      for id in asked { #expect(answers[id] == 1, "\(id), seed \(seed)") }
    }
  }
}

/// Makes up what a client might write.
private struct RandomClient {
  private var generator: SeededGenerator
  private let uris: [String]
  private let root: String
  private var lastID = 0
  private var lastVersion = 0
  private let requests: [String]

  init(seed: UInt64, folder: URL) {
    generator = SeededGenerator(seed: seed)
    root = "file://" + folder.path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    uris =
      files.sorted().filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.map { [root] in root + "/" + $0 }
      + [root + "/decisions.dossier", root + "/none.txt", "untitled:a", "untitled:b", "", "file://", "file:///%", "%"]
    let table = try? JSONParser.parse(
      [UInt8](Data(contentsOf: TestBed.repository.appending(path: "protocol/methods.json"))))
    requests = (table?["methods"].array ?? []).filter {
      $0["kind"] == "request" && $0["direction"] == "clientToServer" && $0["method"] != "shutdown"
    }.compactMap(\.["method"].string)
  }

  /// A client that can do some of what there is.
  var initialize: JSONValue {
    mutating get {
      let encodings: [JSONValue] = [["utf-8"], ["utf-32", "utf-16"], [], ["latin-1"]]
      return [
        "jsonrpc": "2.0", "id": 0, "method": "initialize",
        "params": [
          "rootUri": .string(root), "trace": .string(pick(["off", "messages", "verbose"])),
          "capabilities": [
            "general": ["positionEncodings": pick(encodings)],
            "window": ["workDoneProgress": .bool(chance(2))],
            "workspace": [
              "workspaceEdit": ["documentChanges": .bool(chance(2)), "changeAnnotationSupport": [:]],
              "diagnostics": ["refreshSupport": .bool(chance(2))], "codeLens": ["refreshSupport": .bool(chance(2))],
            ],
            "textDocument": chance(2) ? ["diagnostic": [:], "rename": ["prepareSupport": true]] : [:],
          ],
        ],
      ]
    }
  }

  /// Bytes to write, and the id of the request in them that is to be answered, if there is one.
  mutating func frame() -> (bytes: [UInt8], id: JSONValue?) {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: return (broken(), nil)
    case 1...7: return (framed(notification().jsonBytes), nil)
    default:
      lastID += 1
      let id: JSONValue = chance(2) ? .integer(lastID) : .string("r\(lastID)")
      var message = JSONObject()
      message["jsonrpc"] = "2.0"
      message["id"] = id
      message["method"] = .string(chance(15) ? string() : pick(requests))
      if !chance(20) { message["params"] = chance(12) ? value(3) : params() }
      return (framed(JSONValue.object(message).jsonBytes), id)
    }
  }

  /// A frame that is none, or a message that is none; what comes behind it is sound again.
  private mutating func broken() -> [UInt8] {
    let lines = [
      "Content-Length: x\r\n\r\n", "Content-Length: -5\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
      "\r\n\r\n",
      "no header at all\r\n\r\n", "Content-Type: text\r\n\r\n",
    ]
    let bodies = [
      "", "{", "nothing", "[]", "[{}]", "1", "null", "{\"id\":}", "{\"jsonrpc\":\"2.0\"}",
      "{\"id\":{},\"method\":\"x\"}",
      "\u{0}", "{\"method\":3}", "{\"id\":7000000,\"result\":{}}", String(repeating: "[", count: 5000),
      "{\"a\":\"\\ud800\"}",
      "{\"id\":1e400,\"method\":\"shutdown\"}", "{\"id\":\"x\",\"method\":null}",
    ]
    if chance(3) { return Array(pick(lines).utf8) }
    if chance(8) { return framed([0xFF, 0xC3, 0x28]) }
    return framed(Array(pick(bodies).utf8))
  }

  private mutating func notification() -> JSONValue {
    lastVersion += 1
    let document: JSONValue = ["uri": .string(pick(uris)), "version": chance(9) ? value(1) : .integer(lastVersion)]
    let (method, params): (String, JSONValue) =
      switch Int.random(in: 0..<10, using: &generator) {
      case 0, 1:
        (
          "textDocument/didOpen",
          [
            "textDocument": [
              "uri": document["uri"], "version": document["version"], "text": .string(text()),
              "languageId": .string(pick(["plaintext", "markdown", "dossier", ""])),
            ]
          ]
        )
      case 2...5:
        (
          "textDocument/didChange",
          [
            "textDocument": document,
            "contentChanges": .array((0..<Int.random(in: 0...3, using: &generator)).map { _ in change() }),
          ]
        )
      case 6: ("textDocument/didClose", ["textDocument": document])
      case 7:
        (
          "$/cancelRequest",
          ["id": chance(4) ? value(2) : .integer(max(0, lastID - Int.random(in: 0...3, using: &generator)))]
        )
      case 8: ("workspace/didChangeWatchedFiles", ["changes": [["uri": document["uri"], "type": .integer(2)]]])
      default: (pick(["textDocument/didSave", "$/setTrace", "workspace/didChangeConfiguration", string()]), value(3))
      }
    return ["jsonrpc": "2.0", "method": .string(method), "params": chance(15) ? value(3) : params]
  }

  private mutating func change() -> JSONValue {
    chance(4) ? ["text": .string(text())] : ["range": range(), "text": .string(text())]
  }

  /// Parameters as the requests take them, all at once; now and then one of them is something else.
  private mutating func params() -> JSONValue {
    var params = JSONObject()
    params["textDocument"] = ["uri": .string(pick(uris))]
    params["uri"] = .string(pick(uris))
    params["position"] = position()
    params["positions"] = .array([position(), position()])
    params["range"] = range()
    params["context"] = [
      "includeDeclaration": .bool(chance(2)), "diagnostics": [], "only": chance(2) ? ["refactor"] : nil,
    ]
    params["query"] = .string(
      pick(["", "xi", "type:org near:grain", "in:2023-09 \"", "with:\"Xi Jinping\"", string()]))
    params["newName"] = .string(string())
    params["item"] = [
      "uri": .string(pick(uris)), "selectionRange": range(), "range": range(), "name": "x", "data": value(2),
    ]
    params["other"] =
      chance(2) ? ["textDocument": ["uri": .string(pick(uris))], "position": position()] : .string(pick(uris))
    params["data"] = chance(3) ? value(2) : ["uri": .string(pick(uris)), "at": integer(), "kind": "date"]
    params["limit"] = integer()
    if chance(3) { params[pick(Array(params.members.map(\.key)))] = value(2) }
    return .object(params)
  }

  private mutating func range() -> JSONValue { ["start": position(), "end": position()] }

  private mutating func position() -> JSONValue {
    if chance(20) { return value(1) }
    func coordinate(_ most: Int, _ generator: inout SeededGenerator) -> JSONValue {
      .integer(Int.random(in: 0...most, using: &generator))
    }
    return [
      "line": chance(8) ? integer() : coordinate(30, &generator),
      "character": chance(8) ? integer() : coordinate(200, &generator),
    ]
  }

  private mutating func integer() -> JSONValue {
    .integer(pick([-1, 0, 1, 7, 1 << 31, (1 << 31) - 1, 1 << 32, Int.max, Int.min, -(1 << 31), 100_000]))
  }

  private mutating func text() -> String {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      pick([
        "President Ada Holt met Ben Varn. ", "\n", "\r\n", "\r", "Holt ", "“", "é", "😀", "\u{0}",
        "same: Holt = Ada Holt\n",
        "not same: Holt | Ada Holt\n", "hide: Holt\n", "---\ndraft: true\n---\n", "30 acres (12 hectares) ",
        "last Monday ",
        "# Head\n", "```", "> ", "\"We will go,\" she said. ", "\u{2028}", "\u{FEFF}",
      ])
    }.joined()
  }

  private mutating func string() -> String {
    pick(["", " ", "Holt", "Ada Brook", "\n", String(repeating: "a", count: 400), "😀", "a\u{0}b", "..", "Xi", "é"])
  }

  /// Any value, at most so deep.
  private mutating func value(_ depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &generator) {
    case 0: return .null
    case 1: return .bool(chance(2))
    case 2: return integer()
    case 3: return .string(string())
    case 4: return .string(pick(uris))
    case 5: return .number(pick([0.5, -1e300, 1e-300]))
    case 6: return .array((0..<2).map { _ in value(depth - 1) })
    default: return ["uri": value(depth - 1), "textDocument": value(depth - 1), "settings": value(depth - 1)]
    }
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }
}

/// The same random numbers for the same seed, on every machine (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
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
