import DossierCorpus
import DossierProtocol
import Glibc
import Testing

@testable import DossierServer

/// One file is one document, whatever the client calls it.
@Suite(.timeLimit(.minutes(1))) struct DocumentNamesTests {
  private static let text = "President Ada Holt spoke on Friday.\n"

  private func hover(_ client: FakeClient, _ uri: String) -> String? {
    client.request("textDocument/hover", at(uri, 0, 12))["result"]["contents"]["value"].string
  }

  private func documents(_ client: FakeClient) -> Int { client.session.corpus.snapshot.documentCount }

  @Test(arguments: [
    "file:///news/a%20b.txt", "FILE:///news/a b.txt", "file://localhost/news/%61%20b.txt", "file:///news//a%20b.txt",
    "file:///news/./a%20b.txt", "file:///news/old/../a%20b.txt", "file:////news/a%20b.txt", "file:///../news/a%20b.txt",
  ])
  func spellingsOfOnePathAreOneDocument(uri: String) {
    #expect(DocumentID(uri: uri) == DocumentID(path: "/news/a b.txt"))
    let client = FakeClient.running()
    client.open(uri, Self.text)
    #expect(hover(client, "file:///news/a%20b.txt")?.hasPrefix("Ada Holt") == true)
    // Answers use the client's own words.
    let definition = client.request("textDocument/definition", at("file:///news/a%20b.txt", 0, 12))["result"]
    #expect(definition["uri"] == .string(uri))
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    #expect(documents(client) == 0)
  }

  @Test func aFolderThroughALinkIsTheFolder() throws {
    let folder = try TemporaryFolder()
    folder.write("real/a.txt", Self.text)
    folder.write("real/b.txt", "President Ada Holt left.\n")
    symlink("real", folder.path + "/link")
    let client = FakeClient.running(paths: [folder.path + "/link", folder.path + "/real"])
    client.settle()
    #expect(documents(client) == 2)
    let (named, real) = (folder.uri("link/a.txt"), folder.uri("real/a.txt"))
    client.open(named, Self.text)
    #expect(documents(client) == 2)
    #expect(hover(client, named) == hover(client, real))
    #expect(hover(client, real)?.contains("2 documents") == true)
    client.change(named, version: 2, [["text": "Nobody.\n"]])
    #expect(client.text(real) == "Nobody.\n")
    let places = client.request(
      "textDocument/references",
      [
        "textDocument": ["uri": .string(folder.uri("real/b.txt"))], "position": position(0, 12),
        "context": ["includeDeclaration": true],
      ])["result"]
    // What is not open is called by the path under which the client knows the folder.
    #expect(places.array?.compactMap(\.["uri"].string) == [folder.uri("link/b.txt")])
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(named)]])
    client.settle()
    #expect(hover(client, real)?.contains("2 documents") == true)
  }

  @Test func aLinkInAFolderLeadsOutOfIt() throws {
    let folder = try TemporaryFolder()
    folder.write("real/a.txt", Self.text)
    folder.write("real/store/0f3a", "President Mary Brook left.\n")
    folder.write("work/c.txt", "President Ada Holt left.\n")
    symlink("../real", folder.path + "/work/link")
    symlink("../real/a.txt", folder.path + "/work/same.txt")
    symlink("../real/store/0f3a", folder.path + "/work/stored.txt")
    let client = FakeClient.running(paths: [folder.path + "/work"])
    client.settle()
    #expect(client.session.corpus.snapshot.documentIDs.map(\.fileName).sorted() == ["a.txt", "c.txt", "stored.txt"])
    for name in ["work/link/a.txt", "work/same.txt", "real/a.txt"] {
      #expect(hover(client, folder.uri(name))?.contains("2 documents") == true)
    }
    #expect(hover(client, folder.uri("work/stored.txt"))?.hasPrefix("Mary Brook") == true)
    // A change behind the link is seen.
    folder.write("real/a.txt", "Nobody.\n")
    client.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri("real/a.txt")), "type": 2]]])
    client.settle()
    #expect(hover(client, folder.uri("work/c.txt"))?.contains("1 document") == true)
  }

  @Test func aLinkLeadsToMoreFilesThanOnePieceOfTheList() throws {
    let folder = try TemporaryFolder()
    for number in 0..<100 { folder.write("real/\(number).txt", Self.text) }
    folder.write("real/.hidden/a.txt", Self.text)
    folder.write("work/c.txt", Self.text)
    symlink("../real", folder.path + "/work/link")
    let client = FakeClient.running(paths: [folder.path + "/work"])
    client.settle()
    #expect(documents(client) == 101)
  }

  @Test func twoNamesOfOneOpenDocumentDoNotCloseEachOther() throws {
    let folder = try TemporaryFolder()
    folder.write("real/a.txt", Self.text)
    symlink("real", folder.path + "/link")
    let client = FakeClient.running()
    client.open(folder.uri("link/a.txt"), Self.text)
    client.open(folder.uri("real/a.txt"), Self.text)
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(folder.uri("link/a.txt"))]])
    #expect(documents(client) == 1)
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(folder.uri("real/a.txt"))]])
    #expect(documents(client) == 0)
  }
}
