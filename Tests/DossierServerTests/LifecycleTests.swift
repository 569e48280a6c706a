import DossierProtocol
import Testing

@testable import DossierServer

@Suite(.timeLimit(.minutes(1))) struct LifecycleTests {
  private let uri = "file:///nowhere/a.txt"

  @Test func nothingIsServedBeforeInitialize() {
    let client = FakeClient()
    for method in ["textDocument/hover", "shutdown", "nonsense", "$/nonsense"] {
      #expect(client.request(method)["error"]["code"] == -32002)
    }
    client.open(uri, "Ada Holt came.")
    #expect(client.text(uri) == nil)
    #expect(client.request("initialize")["result"]["capabilities"]["hoverProvider"] == true)
  }

  @Test func initializeComesOnce() {
    let client = FakeClient.running()
    #expect(client.request("initialize")["error"]["code"] == -32600)
  }

  @Test func nothingButExitIsServedAfterShutdown() {
    let client = FakeClient.running()
    #expect(client.request("shutdown")["result"] == nil)
    #expect(client.request("shutdown")["error"]["code"] == -32600)
    #expect(client.request("textDocument/hover", at(uri, 0, 0))["error"]["code"] == -32600)
    #expect(client.request("initialize")["error"]["code"] == -32600)
    client.open(uri, "Ada Holt came.")
    #expect(client.text(uri) == nil)
    #expect(client.session.exitCode == nil)
    client.notify("exit")
    #expect(client.session.exitCode == 0)
  }

  @Test(arguments: [nil, [:], [] as JSONValue, 3]) func shutdownTakesAnyParameters(_ params: JSONValue) throws {
    let client = FakeClient.running()
    let answer = client.request("shutdown", params)
    #expect(answer["error"].isNull)
    #expect(try #require(answer.object).members.contains { $0.key == "result" && $0.value.isNull })
  }

  @Test func exitWithoutShutdownIsAFailure() {
    let client = FakeClient.running()
    client.notify("exit")
    #expect(client.session.exitCode == 1)
    let early = FakeClient()
    early.notify("exit", [:])
    #expect(early.session.exitCode == 1)
  }

  @Test func theEndOfInputEndsTheSession() {
    let client = FakeClient.running()
    client.inbox.post(.inputEnded)
    client.turn()
    #expect(client.session.exitCode == 1)
    let polite = FakeClient.running()
    polite.request("shutdown")
    polite.inbox.post(.inputEnded)
    polite.turn()
    #expect(polite.session.exitCode == 0)
  }

  @Test func unknownMethods() {
    let client = FakeClient.running()
    #expect(client.request("textDocument/nonsense")["error"]["code"] == -32601)
    #expect(client.request("$/nonsense")["error"]["code"] == -32601)
    #expect(client.request("textDocument/didOpen")["error"]["code"] == -32601)
    let before = client.sink.all.count
    client.notify("$/nonsense")
    client.notify("nonsense", [1])
    client.notify("textDocument/hover", at(uri, 0, 0))
    #expect(client.sink.all.count == before)
  }

  @Test func wrongParameters() {
    let client = FakeClient.running()
    client.open(uri, "Ada Holt came.")
    for params in [nil, [:], [], ["textDocument": 3], ["textDocument": ["uri": .string(uri)]]] as [JSONValue] {
      #expect(client.request("textDocument/hover", params)["error"]["code"] == -32602)
    }
    #expect(client.request("textDocument/hover", at("file:///nowhere/b.txt", 0, 0))["error"]["code"] == -32602)
    #expect(client.request("workspace/symbol")["error"]["code"] == -32602)
    #expect(
      client.request("textDocument/selectionRange", ["textDocument": ["uri": .string(uri)], "positions": 3])["error"][
        "code"] == -32602)
  }

  @Test func wrongNotificationsAreLoggedAndHarmNothing() {
    let client = FakeClient.running()
    client.open(uri, "Ada Holt came.")
    client.change("file:///nowhere/b.txt", version: 2, [["text": "x"]])
    client.notify("textDocument/didChange", ["textDocument": ["uri": .string(uri)]])
    client.notify("$/setTrace", ["value": "loud"])
    let log = client.received("window/logMessage")
    #expect(log.count == 3)
    #expect(log.allSatisfy { $0["params"]["type"] == 1 })
    #expect(client.text(uri) == "Ada Holt came.")
  }

  @Test func idsComeBackAsTheyWere() {
    let client = FakeClient.running()
    for id in [0, -1, 9_007_199_254_740_993, "", "a\u{0}\"é🌾"] as [JSONValue] {
      client.post(["id": id, "method": "workspace/symbol", "params": ["query": ""]])
      #expect(client.answer(id)["result"].array != nil)
    }
  }

  @Test func anIDMayBeUsedAgainAfterItsAnswerAndNotBefore() {
    let client = FakeClient.running()
    for _ in 0..<3 {
      client.post(["id": 5, "method": "nonsense"])
      client.turn()
    }
    #expect(client.answers(5).count == 3)
    client.post(["id": 6, "method": "nonsense"])
    client.post(["id": 6, "method": "nonsense"])
    client.turn()
    client.turn()
    #expect(client.answers(6).map { $0["error"]["code"] } == [-32601, -32600])
  }

  @Test func wrongFramesAndBrokenJSONAreAnsweredWithoutAnID() {
    let client = FakeClient.running()
    client.reader.receive(IncomingMessage(Array("{\"id\":1,".utf8)))
    client.turn()
    client.inbox.post(.wrongFrame(.noLength))
    client.turn()
    #expect(client.sink.all.suffix(2).allSatisfy { $0["error"]["code"] == -32700 && $0["id"].isNull })
  }

  @Test func positionEncodingIsTheFirstThatBothKnow() {
    func agreed(_ offered: JSONValue) -> JSONValue {
      FakeClient().request("initialize", ["capabilities": ["general": ["positionEncodings": offered]]])["result"][
        "capabilities"]["positionEncoding"]
    }
    #expect(agreed(nil) == "utf-16")
    #expect(agreed([]) == "utf-16")
    #expect(agreed(["utf-7", "utf-32", "utf-8"]) == "utf-32")
    #expect(agreed(["utf-8", "utf-16"]) == "utf-8")
    #expect(agreed(["utf-16", "utf-8"]) == "utf-16")
  }

  @Test func onlyWhatIsServedIsAdvertised() throws {
    let offer = FakeClient().request("initialize")["result"]["capabilities"]
    #expect(offer["workspace"].isNull)
    #expect(offer["workspaceSymbolProvider"] == true)
    #expect(offer["textDocumentSync"] == ["openClose": true, "change": 2, "save": true])
    let capable = FakeClient().request(
      "initialize",
      [
        "capabilities": [
          "workspace": ["workspaceFolders": true, "symbol": ["resolveSupport": ["properties": ["location.range"]]]]
        ]
      ]
    )["result"]["capabilities"]
    #expect(capable["workspace"]["workspaceFolders"]["changeNotifications"] == true)
    #expect(capable["workspaceSymbolProvider"] == ["resolveProvider": true])
  }

  @Test func theClientIsNotCalledBeforeItIsReadyNorForWhatItDidNotDeclare() throws {
    let folder = try TemporaryFolder()
    folder.write("a.txt", "Ada Holt came.")
    let plain = FakeClient.running(paths: [folder.path])
    plain.settle()
    #expect(plain.sink.all.allSatisfy { $0["method"].isNull || $0["id"].isNull })

    let capable = FakeClient(paths: [folder.path])
    capable.request(
      "initialize",
      [
        "capabilities": [
          "window": ["workDoneProgress": true], "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]],
        ]
      ])
    #expect(capable.sink.all.count == 1)
    capable.notify("initialized")
    #expect(capable.received("client/registerCapability").count == 1)
    let create = try #require(capable.received("window/workDoneProgress/create").first)
    capable.settle()
    #expect(capable.received("$/progress").isEmpty)
    capable.post(["id": create["id"], "result": nil])
    capable.turn()
    #expect(capable.received("$/progress").map { $0["params"]["value"]["kind"] } == ["begin", "end"])
    #expect(capable.received("$/progress").allSatisfy { $0["params"]["token"] == create["params"]["token"] })
  }

  @Test func tracesOnlyWhenAsked() {
    let client = FakeClient.running()
    client.request("workspace/symbol", ["query": "x"])
    #expect(client.received("$/logTrace").isEmpty)
    client.notify("$/setTrace", ["value": "messages"])
    client.request("workspace/symbol", ["query": "x"])
    #expect(client.received("$/logTrace").count == 1)
    #expect(client.received("$/logTrace").first?["params"]["message"].string?.hasPrefix("workspace/symbol: ") == true)
    client.notify("$/setTrace", ["value": "off"])
    client.request("workspace/symbol", ["query": "x"])
    #expect(client.received("$/logTrace").count == 1)
  }
}
