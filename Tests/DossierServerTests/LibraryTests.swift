import DossierCorpus
import DossierProtocol
import Testing

@testable import DossierServer

@Suite(.timeLimit(.minutes(1))) struct LibraryTests {
  private func watched(_ client: FakeClient, _ uris: String...) {
    client.notify("workspace/didChangeWatchedFiles", ["changes": .array(uris.map { ["uri": .string($0), "type": 2] })])
    client.settle()
  }

  private func names(_ client: FakeClient) -> [String] { client.session.corpus.snapshot.documentIDs.map(\.fileName) }

  @Test func foldersFromEverywhereAreRead() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    first.write("a.txt", "Ada Holt came.")
    first.write("deep/b.md", "# Brimstead")
    first.write("c.png", "no text")
    first.write(".hidden/d.txt", "hidden")
    second.write("e.text", "Ada Holt left.")
    let client = FakeClient(paths: [first.path])
    client.request("initialize", ["rootUri": .string(second.uri(""))])
    client.settle()
    #expect(Set(names(client)) == ["a.txt", "b.md", "e.text"])
  }

  @Test func initializeDoesNotWaitForFiles() throws {
    let folder = try TemporaryFolder()
    for number in 0..<100 { folder.write("\(number).txt", "Ada Holt came.") }
    let client = FakeClient(paths: [folder.path])
    client.request("initialize")
    #expect(client.session.corpus.snapshot.documentCount == 0)
    #expect(client.session.library.isLoading)
    client.settle()
    #expect(client.session.corpus.snapshot.documentCount == 100)
  }

  @Test func outsideChangesAreReadAgain() throws {
    let folder = try TemporaryFolder()
    folder.write("a.txt", "old")
    let client = FakeClient.running(paths: [folder.path])
    client.settle()
    folder.write("a.txt", "new")
    folder.write("b.txt", "made")
    folder.write(".hidden.txt", "hidden")
    folder.write("c.png", "no text")
    watched(
      client, folder.uri("a.txt"), folder.uri("b.txt"), folder.uri(".hidden.txt"), folder.uri("c.png"),
      "file:///etc/hostname")
    #expect(names(client) == ["a.txt", "b.txt"])
    #expect(client.text(folder.uri("a.txt")) == "new")
    folder.delete("a.txt")
    watched(client, folder.uri("a.txt"))
    #expect(names(client) == ["b.txt"])
  }

  @Test func aFolderThatAppearsOrVanishesTakesItsFilesAlong() throws {
    let folder = try TemporaryFolder()
    folder.write("sub/a.txt", "a")
    folder.write("sub/b.txt", "b")
    folder.write("subway.txt", "c")
    let client = FakeClient.running(paths: [folder.path])
    client.settle()
    folder.delete("sub/a.txt")
    folder.delete("sub/b.txt")
    folder.delete("sub")
    watched(client, folder.uri("sub"))
    #expect(names(client) == ["subway.txt"])
    folder.write("sub/d.txt", "d")
    watched(client, folder.uri("sub"))
    #expect(names(client) == ["d.txt", "subway.txt"])
  }

  @Test func foldersComeAndGo() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    first.write("a.txt", "a")
    second.write("b.txt", "b")
    second.write("open.txt", "file")
    let client = FakeClient.running(paths: [first.path])
    client.settle()
    func change(_ added: [String], _ removed: [String]) {
      func folders(_ uris: [String]) -> JSONValue { .array(uris.map { ["uri": .string($0), "name": "x"] }) }
      client.notify(
        "workspace/didChangeWorkspaceFolders", ["event": ["added": folders(added), "removed": folders(removed)]])
      client.settle()
    }
    change([second.uri("")], [])
    #expect(names(client).sorted() == ["a.txt", "b.txt", "open.txt"])
    client.open(second.uri("open.txt"), "editor")
    change([], [second.uri("")])
    #expect(names(client).sorted() == ["a.txt", "open.txt"])
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(second.uri("open.txt"))]])
    client.settle()
    #expect(names(client) == ["a.txt"])
  }

  @Test func whatIsLeftOutIsLoggedWithItsReason() throws {
    let folder = try TemporaryFolder()
    folder.write("binary.txt", "a\u{0}b")
    folder.write("a.txt", "Ada Holt came.")
    let client = FakeClient.running(paths: [folder.path, folder.path + "/missing"])
    client.settle()
    let log = client.received("window/logMessage").compactMap { $0["params"]["message"].string }
    #expect(log.contains { $0.contains("binary.txt") })
    #expect(log.contains { $0.contains("/missing") })
    #expect(names(client) == ["a.txt"])
    folder.write("binary.txt", "text now")
    watched(client, folder.uri("binary.txt"))
    #expect(names(client) == ["a.txt", "binary.txt"])
  }

  @Test func aFileThatVanishedIsAnUnknownDocument() throws {
    let folder = try TemporaryFolder()
    folder.write("a.txt", "Ada Holt came.")
    let client = FakeClient.running(paths: [folder.path])
    client.settle()
    folder.delete("a.txt")
    #expect(client.request("textDocument/hover", at(folder.uri("a.txt"), 0, 1))["error"].isNull)
    watched(client, folder.uri("a.txt"))
    let error = client.request("textDocument/hover", at(folder.uri("a.txt"), 0, 1))["error"]
    #expect(error["code"] == -32602)
    #expect(error["message"].string?.contains("a.txt") == true)
  }
}
