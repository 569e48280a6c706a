import DossierProtocol
import Testing

@testable import DossierServer

/// New names as clients ask for them.
@Suite(.timeLimit(.minutes(1))) struct RenameHandlerTests {
  private static let text = "President Ada Holt spoke on Friday. Holt left.\n"

  private func edits(_ capabilities: JSONValue, to name: String) -> [String] {
    let client = FakeClient.running(capabilities)
    client.open("untitled:a", Self.text)
    let edit = client.request(
      "textDocument/rename",
      ["textDocument": ["uri": "untitled:a"], "position": position(0, 37), "newName": .string(name)])["result"]
    return edit["changes"]["untitled:a"].array?.compactMap(\.["newText"].string) ?? []
  }

  /// The editor shows “Holt”, which stands at the cursor, and the user writes over it.
  @Test func withoutPreparationTheFormAtTheCursorIsReplaced() {
    #expect(edits([:], to: "Brook") == ["Ada Brook", "Brook"])
    #expect(edits([:], to: "Mara Brook") == ["Mara Brook", "Brook"])
  }

  /// The editor shows “Ada Holt”, which it was told.
  @Test func withPreparationTheFullNameIs() {
    let prepares: JSONValue = ["textDocument": ["rename": ["prepareSupport": true]]]
    #expect(edits(prepares, to: "Mara Brook") == ["Mara Brook", "Brook"])
    #expect(edits(prepares, to: "Brook") == ["Brook", "Brook"])
  }

  @Test func onlyClientsThatPrepareAreOfferedIt() {
    func offer(_ capabilities: JSONValue) -> JSONValue {
      FakeClient().request("initialize", ["capabilities": capabilities])["result"]["capabilities"]["renameProvider"]
    }
    #expect(offer([:]) == true)
    #expect(offer(["textDocument": ["rename": ["prepareSupport": true]]]) == ["prepareProvider": true])
  }
}
