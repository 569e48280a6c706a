import DossierProtocol
import Testing

@Suite struct MessageTests {
  private func read(_ text: String) -> IncomingMessage { IncomingMessage(bytes(text)) }

  @Test func requestsKeepTheirID() {
    #expect(
      read(#"{"jsonrpc":"2.0","id":7,"method":"m","params":{"a":1}}"#)
        == .request(id: .integer(7), method: "m", params: ["a": 1]))
    #expect(read(#"{"id":"7","method":"m"}"#) == .request(id: .string("7"), method: "m", params: nil))
    #expect(
      read(#"{"id":-9007199254740993,"method":"m","params":null}"#)
        == .request(id: .integer(-9_007_199_254_740_993), method: "m", params: nil))
    #expect(
      text(OutgoingMessage.response(id: .string("ä\n"), result: JSONValue.null))
        == #"{"jsonrpc":"2.0","id":"ä\n","result":null}"#)
  }

  @Test func callsWithoutAnIDNeedNoAnswer() {
    #expect(read(#"{"method":"exit"}"#) == .notification(method: "exit", params: nil))
    #expect(read(#"{"id":null,"method":"exit","params":[]}"#) == .notification(method: "exit", params: []))
  }

  @Test func answersToOurCalls() {
    #expect(read(#"{"id":"a","result":null}"#) == .response(id: .string("a"), result: .success(nil)))
    #expect(
      read(#"{"id":1,"error":{"code":-32601,"message":"no"}}"#)
        == .response(id: .integer(1), result: .failure(ResponseError(code: -32601, "no"))))
  }

  @Test(
    arguments: [
      ("nonsense", nil, -32700), (#"{"id":1,"method":"#, nil, -32700), ("[]", nil, -32600), ("3", nil, -32600),
      ("{}", nil, -32600),
      (#"{"id":1.5,"method":"m"}"#, nil, -32600), (#"{"id":[],"method":"m"}"#, nil, -32600),
      (#"{"id":4,"method":3}"#, .integer(4), -32600),
      (#"[{"id":1,"method":"m"}]"#, nil, -32600),
    ] as [(String, RequestID?, Int)])
  func whatIsNoMessageSaysWhy(_ source: String, _ id: RequestID?, _ code: Int) {
    guard case .malformed(let found, let error) = read(source) else {
      Issue.record("taken for a message")
      return
    }
    #expect(found == id)
    #expect(error.code == code)
    #expect(!error.message.isEmpty)
  }

  @Test func anErrorWithoutIDSaysNull() {
    #expect(
      text(OutgoingMessage.response(id: nil, error: .parseError("x")))
        == #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"x"}}"#)
  }
}
