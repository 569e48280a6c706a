import DossierCorpus
import DossierProtocol
import DossierText
import Testing

@testable import DossierServer

@Suite(.timeLimit(.minutes(1))) struct TextSyncTests {
  private let uri = "file:///nowhere/a%20b.txt"

  private func client(_ encoding: PositionEncoding) -> FakeClient {
    FakeClient.running(["general": ["positionEncodings": [.string(encoding.rawValue)]]])
  }

  @Test func changesApplyInOrderEachToTheTextBeforeIt() {
    let client = client(.utf16)
    client.open(uri, "one\ntwo\n")
    client.change(
      uri, version: 2,
      [
        ["range": range((0, 0), (0, 3)), "rangeLength": 99, "text": "eins\nzwei"],
        ["range": range((1, 4), (1, 4)), "text": "!"],
        ["range": range((2, 0), (2, 3)), "text": ""],
      ])
    #expect(client.text(uri) == "eins\nzwei!\n\n")
    client.change(uri, version: 3, [["text": "whole"], ["range": range((0, 5), (0, 5)), "text": "!"]])
    #expect(client.text(uri) == "whole!")
    client.change(uri, version: 4, [])
    #expect(client.session.corpus.snapshot.document(DocumentID(uri: uri))?.version == 4)
  }

  @Test(arguments: PositionEncoding.allCases) func positionsAreClamped(_ encoding: PositionEncoding) {
    let client = client(encoding)
    client.open(uri, "🌾é\u{301}麦 oats\r\nx\ry\u{2028}z")
    func selection(_ line: Int, _ character: Int) -> JSONValue {
      let params: JSONValue = ["textDocument": ["uri": .string(uri)], "positions": [position(line, character)]]
      return client.request("textDocument/selectionRange", params)["result"].array?.first ?? nil
    }
    let starts = [PositionEncoding.utf8: 12, .utf16: 6, .utf32: 5]
    let start = starts[encoding] ?? 0
    let oats = range((0, start), (0, start + 4))
    for column in [start, start + 1, start + 4, start + 5, Int(Int32.max), Int.max] {
      #expect(selection(0, column)["range"] == oats, "column \(column)")
    }
    #expect(selection(0, -4)["range"]["start"] == position(0, 0))
    #expect(selection(-1, 99)["range"] == oats)
    #expect(selection(1, 1)["range"] == range((1, 0), (1, 1)))
    #expect(selection(99, 99) == selection(2, 99))
    // U+2028 ends no line, so the last line is the third.
    var all = selection(2, 0)
    while !all["parent"].isNull { all = all["parent"] }
    #expect(all["range"] == range((0, 0), (2, encoding == .utf8 ? 5 : 3)))
  }

  @Test func whatIsSaidOfALongTextWaitsUntilItIsReadInOrder() {
    let client = client(.utf8)
    let long = "file:///nowhere/long.txt"
    client.open(uri, "Ada Holt spoke.")
    client.open(long, String(repeating: "Mara Velm of Oru Motor spoke on Friday.\n\n", count: 4_000))
    client.change(long, version: 2, [["range": range((0, 0), (0, 0)), "text": "A"]])
    client.change(long, version: 3, [["range": range((0, 1), (0, 1)), "text": "B"]])
    client.post(["jsonrpc": "2.0", "id": "long", "method": "textDocument/hover", "params": at(long, 2, 2)])
    #expect(!client.request("textDocument/hover", at(uri, 0, 1))["result"].isNull)
    #expect(!client.answer("long")["result"].isNull)
    #expect(client.text(long)?.hasPrefix("ABMara Velm") == true)
    #expect(client.session.corpus.snapshot.document(DocumentID(uri: long))?.version == 3)
  }

  @Test func aLongTextThatIsClosedWhileItIsReadIsGone() {
    let client = client(.utf8)
    client.open(uri, String(repeating: "Mara Velm of Oru Motor spoke on Friday.\n\n", count: 4_000))
    client.change(uri, version: 2, [["text": .string(String(repeating: "Oru Motor grew. ", count: 10_000))]])
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    // Two texts are read, the second only once the first is there; then the closing counts. Other events may come
    // between them.
    for _ in 0..<8 where client.text(uri) != nil { client.turn() }
    #expect(client.text(uri) == nil)
  }

  @Test func aByteOrderMarkIsNoColumn() {
    let client = client(.utf8)
    client.open(uri, "\u{FEFF}abc def")
    client.change(uri, version: 2, [["range": range((0, 0), (0, 3)), "text": "x"]])
    #expect(client.text(uri) == "\u{FEFF}x def")
  }

  @Test(arguments: PositionEncoding.allCases) func randomEditsAgreeWithAPlainReference(_ encoding: PositionEncoding) {
    var generator = SeededGenerator(seed: 31)
    let pieces = ["a", "word ", "\n", "\r\n", "\r", "é", "麦", "🌾", "e\u{301}", "\u{2028}", "", "line\nline\n"]
    func words(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
        .joined()
    }
    for round in 0..<15 {
      let client = client(encoding)
      var reference = PlainText(words(40), encoding)
      client.open(uri, reference.string)
      for version in 2..<12 {
        let changes = (0..<Int.random(in: 1...4, using: &generator)).map { _ -> JSONValue in
          let line = { Int.random(in: 0...12, using: &generator) }
          let column = { Int.random(in: 0...12, using: &generator) }
          let (first, second) = ((line(), column()), (line(), column()))
          let (start, end) = first < second ? (first, second) : (second, first)
          let text = words(5)
          reference.replace(start, end, text)
          return ["range": range(start, end), "text": .string(text)]
        }
        client.change(uri, version: version, changes)
        #expect(client.text(uri) == reference.string, "round \(round), version \(version)")
      }
    }
  }

  @Test func anOpenTextHidesTheFileUntilItIsClosed() throws {
    let folder = try TemporaryFolder()
    folder.write("a.txt", "in the file")
    let client = FakeClient.running(paths: [folder.path])
    client.settle()
    #expect(client.text(folder.uri("a.txt")) == "in the file")
    client.open(folder.uri("a.txt"), "in the editor")
    folder.write("a.txt", "saved")
    client.notify("textDocument/didSave", ["textDocument": ["uri": .string(folder.uri("a.txt"))]])
    client.settle()
    #expect(client.text(folder.uri("a.txt")) == "in the editor")
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(folder.uri("a.txt"))]])
    #expect(client.text(folder.uri("a.txt")) == "saved")
    client.settle()
    #expect(client.text(folder.uri("a.txt")) == "saved")
  }

  @Test func aTextThatIsNoFileLivesWhileItIsOpen() {
    let client = FakeClient.running()
    client.open("untitled:Untitled-1", "Ada Holt came.")
    #expect(
      client.request("textDocument/documentSymbol", ["textDocument": ["uri": "untitled:Untitled-1"]])["result"].array
        != nil)
    client.notify("textDocument/didClose", ["textDocument": ["uri": "untitled:Untitled-1"]])
    #expect(
      client.request("textDocument/documentSymbol", ["textDocument": ["uri": "untitled:Untitled-1"]])["error"]["code"]
        == -32602)
  }

  @Test func answersUseTheClientsSpellingOfAnOpenDocument() {
    let client = FakeClient.running()
    let spelled = "file:///nowhere/%61.txt"
    client.open(spelled, "Title of a text\n\nAda Holt came to Brimstead on Friday.\n")
    let flat =
      client.request("textDocument/documentSymbol", ["textDocument": ["uri": "file:///nowhere/a.txt"]])["result"].array
      ?? []
    #expect(!flat.isEmpty)
    #expect(flat.allSatisfy { $0["location"]["uri"].string == spelled })
  }
}

/// A text as the protocol describes it, by the book and slowly.
private struct PlainText {
  private(set) var string: String
  private let encoding: PositionEncoding

  init(_ string: String, _ encoding: PositionEncoding) {
    self.string = string
    self.encoding = encoding
  }

  mutating func replace(_ start: (Int, Int), _ end: (Int, Int), _ text: String) {
    let scalars = Array(string.unicodeScalars)
    let (low, high) = (index(start, scalars), index(end, scalars))
    var edited = String.UnicodeScalarView()
    edited.append(contentsOf: scalars[..<low])
    edited.append(contentsOf: text.unicodeScalars)
    edited.append(contentsOf: scalars[max(low, high)...])
    string = String(edited)
  }

  private func index(_ position: (Int, Int), _ scalars: [Unicode.Scalar]) -> Int {
    var line = 0
    var at = 0
    while line < position.0, at < scalars.count {
      if scalars[at] == "\n" || (scalars[at] == "\r" && (at + 1 == scalars.count || scalars[at + 1] != "\n")) {
        line += 1
      }
      at += 1
    }
    guard line == position.0 else { return scalars.count }
    var column = 0
    while at < scalars.count, scalars[at] != "\n", scalars[at] != "\r" {
      let width =
        switch encoding {
        case .utf8: UTF8.width(scalars[at])
        case .utf16: UTF16.width(scalars[at])
        case .utf32: 1
        }
      if column + width > position.1 { break }
      column += width
      at += 1
    }
    return at
  }
}
