import DossierProtocol
import Testing

@testable import DossierServer

/// A heavy request that waits until the test lets it go on.
private enum GatedHandler: QueryHandler {
  static let method = "test/gated"
  static let gate = Semaphore()
  static let started = Semaphore()

  static func isHeavy(_ params: JSONValue, _ context: RequestContext) -> Bool { true }
  static func subject(_ params: JSONValue) -> String? { params["uri"].string }

  static func answer(_ params: JSONValue, _ context: RequestContext) throws(ResponseError) -> JSONValue {
    started.signal()
    gate.wait()
    try context.checkCancellation()
    return "done"
  }
}

private final class Semaphore: Sendable {
  private let passes = Monitor(0)

  func signal() { passes.update { $0 += 1 } }

  func wait() {
    passes.wait { (passes: inout Int) -> Void? in
      if passes == 0 { return nil }
      passes -= 1
      return ()
    }
  }
}

@Suite(.serialized, .timeLimit(.minutes(1))) struct CancellationTests {
  private let handlers = HandlerTable(HandlerList.standard.entries + [.query(GatedHandler.self)])

  private func cancel(_ id: JSONValue, _ client: FakeClient) {
    client.post(["method": "$/cancelRequest", "params": ["id": id]])
  }

  @Test func aWaitingRequestIsCancelled() {
    let client = FakeClient.running()
    client.post(["id": 1, "method": "workspace/symbol", "params": ["query": "a"]])
    client.post(["id": "two", "method": "workspace/symbol", "params": ["query": "a"]])
    cancel("two", client)
    #expect(client.answer(1)["result"].array != nil)
    #expect(client.answer("two")["error"]["code"] == -32800)
    #expect(client.requests.count == 0)
  }

  @Test func aRunningRequestIsCancelled() {
    let client = FakeClient.running(handlers: handlers)
    client.post(["id": 1, "method": "test/gated"])
    client.turn()
    GatedHandler.started.wait()
    cancel(1, client)
    GatedHandler.gate.signal()
    #expect(client.answer(1)["error"]["code"] == -32800)
    #expect(client.answers(1).count == 1)
  }

  @Test func otherRequestsAreAnsweredMeanwhile() {
    let client = FakeClient.running(handlers: handlers)
    client.post(["id": 1, "method": "test/gated"])
    client.turn()
    GatedHandler.started.wait()
    #expect(client.request("shutdown")["error"].isNull)
    #expect(client.answers(1).isEmpty)
    GatedHandler.gate.signal()
    #expect(client.answer(1)["result"] == "done")
  }

  @Test func cancellingWhatIsAnsweredOrUnknownDoesNothing() {
    let client = FakeClient.running()
    client.post(["id": 1, "method": "nonsense"])
    client.turn()
    cancel(1, client)
    cancel(99, client)
    client.post(["method": "$/cancelRequest", "params": nil])
    client.post(["id": 1, "method": "nonsense"])
    client.turn()
    #expect(client.answers(1).map { $0["error"]["code"] } == [-32601, -32601])
  }

  @Test func anAnswerAboutATextThatChangedIsWorthless() {
    let client = FakeClient.running(handlers: handlers)
    client.open("file:///a.txt", "Ada Holt came.")
    func answer(_ id: Int, about uri: JSONValue, changing changes: Bool) -> JSONValue {
      client.post(["id": .integer(id), "method": "test/gated", "params": ["uri": uri]])
      client.turn()
      GatedHandler.started.wait()
      if changes { client.change("file:///a.txt", version: id + 1, [["text": "Ada Holt went."]]) }
      GatedHandler.gate.signal()
      return client.answer(.integer(id))
    }
    #expect(answer(1, about: "file:///a.txt", changing: true)["error"]["code"] == -32801)
    #expect(answer(2, about: "file:///b.txt", changing: true)["result"] == "done")
    #expect(answer(3, about: "file:///a.txt", changing: false)["result"] == "done")
  }

  @Test func answersUnderWayGoOutAfterTheEndOfInput() {
    let client = FakeClient.running(handlers: handlers)
    client.post(["id": 1, "method": "test/gated"])
    client.turn()
    GatedHandler.started.wait()
    client.inbox.post(.inputEnded)
    client.turn()
    #expect(client.session.exitCode == nil)
    GatedHandler.gate.signal()
    #expect(client.answer(1)["result"] == "done")
    #expect(client.session.exitCode == 1)
  }
}
