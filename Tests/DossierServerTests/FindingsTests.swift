import DossierProtocol
import Testing

@testable import DossierServer

/// Findings, labels and decisions as a client sees them.
@Suite(.timeLimit(.minutes(1))) struct FindingsTests {
  private static let wrong = "The mill in Velm opened on Monday, June 10, 2025, she said.\n"
  private static let right = "The mill in Velm opened on Tuesday, June 10, 2025, she said.\n"
  private static let actions: JSONValue = ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]]

  /// Turns the loop until `count` sets of diagnostics were pushed.
  private func pushed(_ client: FakeClient, _ count: Int) -> [JSONValue] {
    while client.received("textDocument/publishDiagnostics").count < count { client.turn() }
    return client.received("textDocument/publishDiagnostics").map { $0["params"] }
  }

  private func actions(_ client: FakeClient, _ uri: String, _ line: Int, _ character: Int, only: JSONValue = nil)
    -> [JSONValue]
  {
    client.request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": .string(uri)], "range": range((line, character), (line, character)),
        "context": ["diagnostics": [], "only": only],
      ])["result"].array ?? []
  }

  @Test func findingsArePushedAndTakenBack() {
    let client = FakeClient.running()
    client.open("untitled:a", Self.wrong)
    let first = pushed(client, 1)
    #expect(first.last?["uri"] == "untitled:a")
    #expect(first.last?["version"] == 1)
    let diagnostic = first.last?["diagnostics"].array?.first
    #expect(diagnostic?["code"] == "weekday-mismatch")
    #expect(diagnostic?["severity"] == 2)
    #expect(diagnostic?["source"] == "dossier")
    client.change("untitled:a", version: 2, [["text": .string(Self.right)]])
    #expect(pushed(client, 2).last?["diagnostics"] == [])
    client.change("untitled:a", version: 3, [["text": .string(Self.wrong)]])
    #expect(pushed(client, 3).last?["diagnostics"].array?.count == 1)
    client.notify("textDocument/didClose", ["textDocument": ["uri": "untitled:a"]])
    #expect(pushed(client, 4).last?["diagnostics"] == [])
  }

  @Test func aClientThatPullsIsNotPushedTo() {
    let client = FakeClient.running(["textDocument": ["diagnostic": [:]]])
    client.open("untitled:a", Self.wrong)
    let report = client.request("textDocument/diagnostic", ["textDocument": ["uri": "untitled:a"]])["result"]
    #expect(report["kind"] == "full")
    #expect(report["items"].array?.count == 1)
    let again = client.request(
      "textDocument/diagnostic", ["textDocument": ["uri": "untitled:a"], "previousResultId": report["resultId"]])[
        "result"]
    #expect(again["kind"] == "unchanged")
    #expect(again["items"].isNull)
    #expect(!client.session.findings.isTimed)
    #expect(client.received("textDocument/publishDiagnostics").isEmpty)
  }

  private static let wheat =
    "Canada exported 48 million tonnes of wheat and sold most of that harvest abroad in 2021.\n"
  private static let otherWheat =
    "In 2021 Canada exported 31 million tonnes of wheat, and most of the harvest was sold abroad.\n"

  /// What a writer changes in one document is found in the others that are open.
  @Test func findingsOfOtherDocumentsFollowAnEdit() {
    let client = FakeClient.running()
    client.open("untitled:a", Self.wheat)
    client.open("untitled:b", "Nothing yet.\n")
    client.change("untitled:b", version: 2, [["text": .string(Self.otherWheat)]])
    let first = pushed(client, 2)
    #expect(Set(first.compactMap(\.["uri"].string)) == ["untitled:a", "untitled:b"])
    #expect(first.allSatisfy { $0["diagnostics"].array?.first?["code"] == "figure-differs" })
    client.change("untitled:b", version: 3, [["text": .string(Self.wheat)]])
    #expect(pushed(client, 4).suffix(2).allSatisfy { $0["diagnostics"] == [] })
    client.notify("textDocument/didClose", ["textDocument": ["uri": "untitled:a"]])
    client.notify("textDocument/didClose", ["textDocument": ["uri": "untitled:b"]])
    #expect(client.received("textDocument/publishDiagnostics").count == 4)
  }

  /// Clients that ask are told to ask again, for what they have declared.
  @Test(arguments: [["diagnostics"], ["codeLens"], ["diagnostics", "codeLens"]])
  func clientsThatAskAreToldToAskAgain(declared: [String]) {
    var workspace = JSONObject()
    for name in declared { workspace[name] = ["refreshSupport": true] }
    let client = FakeClient.running(["textDocument": ["diagnostic": [:]], "workspace": .object(workspace)])
    client.open("untitled:a", Self.wheat)
    #expect(!client.session.findings.isTimed)
    client.open("untitled:b", Self.otherWheat)
    while client.session.findings.isTimed { client.turn() }
    #expect(client.received("workspace/diagnostic/refresh").count == (declared.contains("diagnostics") ? 1 : 0))
    #expect(client.received("workspace/codeLens/refresh").count == (declared.contains("codeLens") ? 1 : 0))
    #expect(client.received("textDocument/publishDiagnostics").isEmpty)
  }

  @Test func settingsSwitchFindingsAndLabels() {
    let client = FakeClient.running(["textDocument": ["diagnostic": [:]]])
    client.open("untitled:a", Self.wrong + "It covers 30 acres.\n")
    let all = range((0, 0), (9, 0))
    func hints() -> Int? {
      client.request("textDocument/inlayHint", ["textDocument": ["uri": "untitled:a"], "range": all])["result"].array?
        .count
    }
    #expect(hints() == 1)
    client.notify(
      "workspace/didChangeConfiguration",
      ["settings": ["dossier": ["diagnostics": false, "inlayHints": ["units": false]]]])
    #expect(hints() == 0)
    let report = client.request("textDocument/diagnostic", ["textDocument": ["uri": "untitled:a"]])["result"]
    #expect(report["items"] == [])
  }

  @Test func aLabelIsExplainedWhenAsked() {
    let client = FakeClient.running(["textDocument": ["inlayHint": ["resolveSupport": ["properties": ["tooltip"]]]]])
    client.open("untitled:a", "It covers 30 acres.\n")
    let hints = client.request(
      "textDocument/inlayHint", ["textDocument": ["uri": "untitled:a"], "range": range((0, 0), (1, 0))])["result"]
    let hint = hints.array?.first ?? nil
    #expect(hint["tooltip"].isNull)
    #expect(hint["position"] == position(0, 18))
    #expect(client.request("inlayHint/resolve", hint)["result"]["tooltip"].string?.contains("12.14 ha") == true)
    #expect(client.request("inlayHint/resolve", ["label": "x"])["result"] == ["label": "x"])
  }

  @Test func aFindingIsMendedByAnAction() {
    let client = FakeClient.running(Self.actions)
    client.open("untitled:a", Self.wrong)
    let found = actions(client, "untitled:a", 0, 30, only: ["quickfix"])
    #expect(found.compactMap(\.["kind"].string) == ["quickfix", "quickfix"])
    let edit = found.first?["edit"]["changes"]["untitled:a"].array?.first
    #expect(edit?["newText"] == "Tuesday, June 10, 2025")
  }

  @Test func aDecisionChangesHoverAtOnceAndIsTakenBack() throws {
    let folder = try TemporaryFolder()
    folder.write("a.txt", "President Ada Holt spoke on Friday.\n")
    folder.write("b.txt", "President Mary Holt spoke on Friday.\n")
    let client = FakeClient.running(Self.actions, paths: [folder.path])
    client.settle()
    let (a, file) = (folder.uri("a.txt"), folder.uri("decisions.dossier"))
    func hover() -> String {
      client.request("textDocument/hover", at(a, 0, 12))["result"]["contents"]["value"].string ?? ""
    }
    let before = hover()
    let action = try #require(
      actions(client, a, 0, 12, only: ["refactor.decide"]).first { $0["kind"] == "refactor.decide.same" })
    let edit = try #require(action["edit"]["changes"][file].array?.first)
    let text = try #require(edit["newText"].string)
    #expect(text.hasSuffix("same: Ada Holt = Mary Holt\n"))
    client.open(file, text, language: "dossier")
    #expect(hover().hasPrefix("Mary Holt"))
    #expect(hover().contains("2 documents"))
    // What undo does.
    client.change(file, version: 2, [["text": ""]])
    #expect(hover() == before)
    client.change(file, version: 3, [["text": "same: Ada Holt = Mary Holt\n"]])
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(file)]])
    #expect(hover() == before)
    // A file that is written outside counts too.
    folder.write("decisions.dossier", text)
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": .string(file), "type": 1]]])
    client.settle()
    #expect(hover().hasPrefix("Mary Holt"))
    let next = try #require(actions(client, a, 0, 12, only: ["refactor.decide.hide"]).first)
    let added = next["edit"]["changes"][file].array?.first
    #expect(added?["newText"] == "hide: Mary Holt\n")
    #expect(added?["range"] == range((2, 0), (2, 0)))
  }

  @Test func aDecisionIsShownBeforeItIsMade() throws {
    let folder = try TemporaryFolder()
    folder.write("a.txt", "President Ada Holt spoke on Friday.\n")
    let client = FakeClient.running(
      [
        "textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]],
        "workspace": [
          "workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"], "changeAnnotationSupport": [:]]
        ],
      ], paths: [folder.path])
    client.settle()
    let action = try #require(actions(client, folder.uri("a.txt"), 0, 12, only: ["refactor.decide.hide"]).first)
    let changes = try #require(action["edit"]["documentChanges"].array)
    #expect(changes.first?["kind"] == "create")
    #expect(changes.last?["edits"].array?.first?["annotationId"] == "decision")
    #expect(action["edit"]["changeAnnotations"]["decision"]["needsConfirmation"] == true)
  }

  @Test func aNameInADecisionsFileLeadsToItsMentions() {
    let client = FakeClient.running()
    let file = "file:///news/decisions.dossier"
    client.open("untitled:a", "President Ada Holt spoke on Friday. Holt left.\n")
    client.open(file, "describe: Ada Holt = Mayor.\ntype: Ada Holt = PERSON\n", language: "dossier")
    func ask(_ method: String) -> JSONValue {
      let place: JSONValue = ["uri": .string(file)]
      return client.request(
        "textDocument/" + method,
        ["textDocument": place, "position": position(1, 8), "context": ["includeDeclaration": true]])["result"]
    }
    let introduction: JSONValue = ["uri": "untitled:a", "range": range((0, 10), (0, 18))]
    #expect(ask("definition") == introduction)
    #expect(ask("references") == [introduction, ["uri": "untitled:a", "range": range((0, 36), (0, 40))]])
    #expect(ask("declaration") == ["uri": .string(file), "range": range((0, 10), (0, 18))])
    #expect(
      ask("documentHighlight").array?.map(\.["range"]) == [range((0, 10), (0, 18)), range((1, 6), (1, 14))])
    #expect(ask("hover")["contents"]["value"].string?.contains("Mayor.") == true)
  }

  @Test func brokenLinesOfADecisionsFileAreFindings() {
    let client = FakeClient.running()
    client.open("file:///news/decisions.dossier", "hide: Nobody\nfoo\n", language: "dossier")
    let diagnostics = pushed(client, 1).last?["diagnostics"].array ?? []
    #expect(diagnostics.compactMap(\.["code"].string) == ["unknown-name", "broken-decision"])
  }
}
