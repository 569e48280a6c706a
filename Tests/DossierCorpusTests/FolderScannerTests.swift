import DossierCorpus
import DossierText
import Glibc
import Testing

/// A folder that is gone when the test is.
private final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/dossier-scan-XXXXXX".utf8CString)
    path = try #require(
      template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      })
  }

  func folder(_ name: String) { mkdir(path + "/" + name, 0o755) }

  func file(_ name: String, _ bytes: [UInt8] = Array("text".utf8)) {
    let file = open(path + "/" + name, O_CREAT | O_WRONLY, 0o644)
    bytes.withUnsafeBytes { _ = write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  func link(_ name: String, to target: String) { symlink(target, path + "/" + name) }

  deinit {
    func clear(_ path: String) {
      guard let folder = opendir(path) else { return }
      var names: [String] = []
      while let entry = readdir(folder) {
        names.append(
          withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          })
      }
      closedir(folder)
      for name in names where name != "." && name != ".." {
        if unlink(path + "/" + name) != 0 { clear(path + "/" + name) }
      }
      rmdir(path)
    }
    clear(path)
  }
}

@Suite struct FolderScannerTests {
  @Test func documentsAreFoundAndTheRestPassedOver() throws {
    let folder = try TemporaryFolder()
    folder.folder("sub")
    folder.folder(".hidden")
    for name in ["b.txt", "a.md", "sub/c.markdown", "sub/d.TEXT", ".secret.txt", ".hidden/e.txt", "f.png"] {
      folder.file(name)
    }
    let result = FolderScanner().scan([folder.path])
    #expect(
      result.files.map { String($0.dropFirst(folder.path.count + 1)) } == [
        "a.md", "b.txt", "sub/c.markdown", "sub/d.TEXT",
      ])
    #expect(result.skipped.isEmpty)
    #expect(result.otherFiles == 1)
  }

  @Test func loopsOfLinksEnd() throws {
    let folder = try TemporaryFolder()
    folder.folder("sub")
    folder.file("sub/a.txt")
    folder.link("sub/back", to: folder.path)
    folder.link("self", to: "self")
    folder.link("alias.txt", to: "sub/a.txt")
    let result = FolderScanner().scan([folder.path, folder.path + "/"])
    #expect(result.files.map { String($0.dropFirst(folder.path.count + 1)) } == ["sub/a.txt"])
    #expect(result.skipped.map(\.reason) == [.alreadyVisited])
  }

  @Test func whatCannotBeReadIsReported() throws {
    let folder = try TemporaryFolder()
    folder.file("big.txt", Array(repeating: 0x61, count: 2000))
    mkfifo(folder.path + "/pipe.txt", 0o644)
    let result = FolderScanner(limit: 1000).scan([folder.path, folder.path + "/missing"])
    #expect(result.files.isEmpty)
    #expect(result.skipped.map(\.reason) == [.oversized(1000), .unreadable("No such file or directory"), .notAFile])
  }

  @Test(
    "files that are no text are refused",
    arguments: [
      ([0x61, 0x00, 0x62], SkipReason.binary), ([0xFF, 0xFE, 0x61, 0x00], .wideEncoding),
      ([0xFE, 0xFF, 0x00, 0x61], .wideEncoding),
    ] as [([UInt8], SkipReason)])
  func refused(bytes: [UInt8], reason: SkipReason) throws {
    let folder = try TemporaryFolder()
    folder.file("a.txt", bytes)
    #expect(throws: reason) { try DocumentReader().read(folder.path + "/a.txt") }
  }

  @Test func malformedBytesAreReplacedAndNoted() throws {
    let folder = try TemporaryFolder()
    folder.file("a.txt", [0x61, 0xC3, 0x28, 0x62])
    let file = try DocumentReader().read(folder.path + "/a.txt")
    #expect(file.text.bytes == Array("a\u{FFFD}(b".utf8))
    #expect(file.note != nil)
    folder.file("b.txt", Array("né".utf8))
    #expect(try DocumentReader().read(folder.path + "/b.txt").note == nil)
  }

  @Test(
    "names and URIs agree",
    arguments: [
      ("/a/b c.txt", "file:///a/b%20c.txt"), ("/é/#1.md", "file:///%C3%A9/%231.md"), ("untitled:1", "untitled:1"),
    ])
  func uris(name: String, uri: String) {
    #expect(DocumentID(uri: uri).name == name)
    #expect(DocumentID(path: name).uri == uri)
    #expect(DocumentID(uri: DocumentID(path: name).uri).name == name)
  }
}
