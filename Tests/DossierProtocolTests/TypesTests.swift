import DossierProtocol
import Testing

@Suite struct TypesTests {
  @Test(arguments: [
    (#"{"line":3,"character":4}"#, 3, 4), (#"{"line":-3,"character":-1}"#, 0, 0),
    (#"{"line":99999999999999999999,"character":1e300}"#, 2_147_483_647, 2_147_483_647),
    (#"{"line":1.0,"character":2.9}"#, 1, 2),
  ])
  func positionsAreClamped(_ source: String, _ line: Int, _ character: Int) throws {
    #expect(try Position(from: parse(source)) == Position(line: line, character: character))
  }

  @Test func wrongParametersSayWhatIsMissing() {
    let wrong = [
      "null": "textDocument.uri: a string is expected",
      #"{"textDocument":{"uri":"file:///a"}}"#: "position: line: a number is expected",
      #"{"textDocument":{"uri":"file:///a"},"position":{"line":1,"character":"x"}}"#:
        "position: character: a number is expected",
    ]
    for (source, message) in wrong {
      #expect(throws: JSONShapeError(message)) { try DocumentPositionParams(from: parse(source)) }
    }
  }

  @Test func capabilitiesThatAreOddCountAsNotDeclared() throws {
    let odd = ClientCapabilities(
      try parse(
        #"{"general":{"positionEncodings":[1,"utf-7","utf-8"]},"textDocument":{"hover":{"contentFormat":["x","markdown","plaintext"]},"foldingRange":{"rangeLimit":"many"}},"window":{"workDoneProgress":"yes"},"future":{"a":1}}"#
      ))
    #expect(odd.positionEncodings == ["utf-7", "utf-8"])
    #expect(odd.hoverMarkdown)
    #expect(odd.foldingLimit == nil)
    #expect(!odd.workDoneProgress)
    for source in ["null", "3", "[]", #"{"textDocument":[]}"#] {
      #expect(!ClientCapabilities(try parse(source)).hoverMarkdown)
    }
  }

  @Test func anyInitializeIsUnderstood() throws {
    #expect(try InitializeParams(from: nil).folders.isEmpty)
    #expect(try InitializeParams(from: parse(#"{"rootPath":"/a b"}"#)).folders.map(\.uri) == ["/a b"])
    #expect(
      try InitializeParams(from: parse(#"{"rootUri":"file:///r","rootPath":"/p"}"#)).folders.map(\.uri) == ["file:///r"]
    )
    #expect(
      try InitializeParams(
        from: parse(#"{"rootUri":"file:///r","workspaceFolders":[{"uri":"file:///w","name":"w"},3]}"#)
      ).folders
        .map(\.uri) == ["file:///w"])
    #expect(try InitializeParams(from: parse(#"{"trace":"loud","processId":null}"#)).trace == .off)
  }

  @Test func selectionRangesAreAChain() {
    func range(_ line: Int) -> TextRange {
      TextRange(start: Position(line: 0, character: 0), end: Position(line: line, character: 0))
    }
    var writer = JSONWriter()
    SelectionRange([range(1), range(2)]).encode(to: &writer)
    #expect(
      text(writer.bytes)
        == #"{"range":{"start":{"line":0,"character":0},"end":{"line":1,"character":0}},"parent":{"range":{"start":{"line":0,"character":0},"end":{"line":2,"character":0}}}}"#
    )
  }
}
