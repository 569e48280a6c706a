import Glibc

/// A generated corpus on disk, in a temporary folder that goes when this goes.
final class CorpusFolder {
  let path: String
  let emptyFolder: String
  private(set) var bytes = 0
  private(set) var paths: [String] = []
  private var folders: Set<String> = []
  private let root: String

  /// Writes a corpus of `size` bytes; nil if the disk does not take it.
  convenience init?(size: Int, seed: UInt64) { self.init(CorpusGenerator(size: size, seed: seed)) }

  /// Writes `copies` copies of one short article; nil if the disk does not take them.
  convenience init?(copies: Int, seed: UInt64) {
    let text = CorpusGenerator.single(size: 600, seed: seed)
    self.init((0..<copies).lazy.map { .init(path: "part-\($0 / 200)/copy-\($0).txt", text: text) })
  }

  private init?(_ documents: some Sequence<CorpusGenerator.Document>) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/dossier-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil, let end = template.firstIndex(of: 0) else { return nil }
    root = String(decoding: template[..<end].map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = root + "/corpus"
    emptyFolder = root + "/empty"
    makeFolder(path)
    makeFolder(emptyFolder)
    for document in documents {
      let file = "\(path)/\(document.path)"
      if let slash = file.lastIndex(of: "/") { makeFolder(String(file[..<slash])) }
      guard CorpusFolder.write(document.text, to: file) else { return nil }
      paths.append(file)
      bytes += document.text.count
    }
  }

  deinit {
    for file in paths { unlink(file) }
    for folder in folders.sorted(by: >) { rmdir(folder) }
    rmdir(root)
  }

  /// The document at `path` as it stands on disk.
  func document(_ path: String) -> ClientDocument {
    ClientDocument(path: path, text: CorpusFolder.read(path))
  }

  private func makeFolder(_ path: String) {
    if folders.insert(path).inserted { mkdir(path, 0o755) }
  }

  /// Writes `bytes` to a new file; false if that fails.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }
}
