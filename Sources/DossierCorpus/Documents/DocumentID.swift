import Glibc

/// The name by which a document is known: the absolute path of a file, or the URI of a text that is no file.
public struct DocumentID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path or the URI.
  public let name: String

  /// The document at an absolute `path`.
  public init(path: String) { name = DocumentID.withoutDots(path) }

  /// The document that a client calls `uri`: `file:` URIs become paths, others stay as they are.
  public init(uri: String) {
    guard let path = DocumentID.path(ofFileURI: uri) else {
      name = uri
      return
    }
    name = DocumentID.withoutDots(path)
  }

  /// The document under the one name that its file has however many links lead to it.
  ///
  /// A link to a file that is not named like a document, as stores of large files use, is the file's name itself.
  public var resolvingLinks: DocumentID {
    guard let path else { return self }
    if let real = DocumentID.realPath(path) {
      let id = DocumentID(path: real)
      if real == path || fileExtension.isEmpty || id.fileExtension == fileExtension { return id }
    }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex,
      let folder = DocumentID.realPath(String(path[..<slash]))
    else { return self }
    return DocumentID(path: folder + "/" + fileName)
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// An absolute path without doubled slashes, without one at its end and without `.` and `..` (RFC 3986, 5.2.4).
  private static func withoutDots(_ path: String) -> String {
    var last: UInt8 = 0
    var isClean = path.utf8.first == UInt8(ascii: "/")
    guard isClean else { return path }
    for byte in path.utf8 {
      if last == UInt8(ascii: "/"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { isClean = false }
      last = byte
    }
    if isClean, last != UInt8(ascii: "/") || path.utf8.count == 1 { return path }
    var parts: [Substring.UTF8View] = []
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      if part.elementsEqual("..".utf8) {
        _ = parts.popLast()
      } else if !part.elementsEqual(".".utf8) {
        parts.append(part)
      }
    }
    return "/" + parts.map { String(Substring($0)) }.joined(separator: "/")
  }

  /// The path of the file, or nil for a text that is no file.
  public var path: String? { name.utf8.first == UInt8(ascii: "/") ? name : nil }

  /// The URI of the document, with every byte escaped that RFC 3986 does not allow in a path.
  public var uri: String {
    guard let path else { return name }
    var uri = "file://"
    for byte in path.utf8 {
      if DocumentID.isPlain(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        uri += "%" + DocumentID.hex(byte >> 4) + DocumentID.hex(byte & 15)
      }
    }
    return uri
  }

  /// The last component of the path.
  public var fileName: String {
    name.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
  }

  /// What stands behind the last full stop of the file's name, in lower case; empty where there is none.
  public var fileExtension: String {
    let file = fileName
    guard let stop = file.utf8.lastIndex(of: UInt8(ascii: ".")), stop != file.startIndex else { return "" }
    return file[file.utf8.index(after: stop)...].lowercased()
  }

  /// The value in words, as logs and tests print it.
  public var description: String { name }

  /// Orders by the bytes of the name, so that files of one folder stand together.
  public static func < (a: DocumentID, b: DocumentID) -> Bool {
    a.name.precedesInBytes(b.name)
  }

  private static func path(ofFileURI uri: String) -> String? {
    guard uri.utf8.count > 7, uri.prefix(7).lowercased() == "file://" else { return nil }
    let rest = uri.utf8.dropFirst(7)
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    var bytes: [UInt8] = []
    var source = Array(rest[slash...])[...]
    while let byte = source.popFirst() {
      if byte == UInt8(ascii: "%"), source.count >= 2, let high = value(source[source.startIndex]),
        let low = value(source[source.startIndex + 1])
      {
        bytes.append(high << 4 | low)
        source = source.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  private static func hex(_ nibble: UInt8) -> String { String(nibble, radix: 16, uppercase: true) }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
