import DossierProtocol

/// A document as the client sees it, and the places in it that are worth asking about.
struct ClientDocument {
  let uri: String
  let text: [UInt8]
  /// Zero-based line and UTF-8 column of letters inside capitalized words.
  let targets: [(line: Int, column: Int)]

  init(path: String, text: [UInt8]) {
    uri = fileURI(path)
    self.text = text
    targets = ClientDocument.targets(in: text)
  }

  private static func targets(in text: [UInt8]) -> [(line: Int, column: Int)] {
    var targets: [(line: Int, column: Int)] = []
    var line = 0
    var start = 0
    for (offset, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\n") {
        line += 1
        start = offset + 1
      } else if offset > start, (0x41...0x5A).contains(byte), text[offset - 1] == UInt8(ascii: " "),
        offset + 1 < text.count, (0x61...0x7A).contains(text[offset + 1])
      {
        targets.append((line, offset - start))
      }
    }
    return targets
  }
}

/// The `file:` URI of an absolute path; all but unreserved characters and slashes are escaped.
private func fileURI(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
  var uri = Array("file://".utf8)
  for byte in path.utf8 {
    uri += unreserved.contains(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }
  return String(decoding: uri, as: UTF8.self)
}

extension LanguageClient {
  /// Asks for `initialize`; the time counts from `start`.
  func initialize(folder: String, since start: ContinuousClock.Instant) throws(ServerError) -> Duration {
    let uri = JSONValue.string(fileURI(folder))
    let answer = try call(
      "initialize",
      [
        "processId": nil, "rootUri": uri,
        "workspaceFolders": [["uri": uri, "name": "corpus"]],
        "capabilities": [
          "general": ["positionEncodings": ["utf-8"]],
          "window": ["workDoneProgress": true],
          "textDocument": ["hover": ["contentFormat": ["markdown"]]],
        ],
      ])
    let elapsed = start.duration(to: .now)
    guard answer.result["capabilities"]["positionEncoding"].string == "utf-8" else {
      throw .unexpected("the server does not count in UTF-8")
    }
    loadingStarted = .now
    try notify("initialized", [:])
    return elapsed
  }

  /// Ends the session as the protocol asks; the time from `exit` to the end of the process, or nil if it stays.
  func finish() throws(ServerError) -> Duration? {
    _ = try call("shutdown", nil)
    let start = ContinuousClock.now
    try notify("exit", nil)
    return process.waitForExit(milliseconds: 5_000) == 0 ? start.duration(to: .now) : nil
  }

  func open(_ document: ClientDocument) throws(ServerError) {
    try notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(document.uri), "languageId": "plaintext", "version": 0,
          "text": .string(String(decoding: document.text, as: UTF8.self)),
        ]
      ])
  }

  func hover(
    _ uri: String, line: Int, column: Int, after changes: [(String, JSONValue)] = []
  ) throws(ServerError) -> Answer {
    try call("textDocument/hover", LanguageClient.place(uri, line: line, column: column), after: changes)
  }

  func references(_ uri: String, line: Int, column: Int) throws(ServerError) -> Answer {
    guard case .object(var params) = LanguageClient.place(uri, line: line, column: column) else { throw .ended }
    params["context"] = ["includeDeclaration": true]
    return try call("textDocument/references", .object(params))
  }

  /// The notification that replaces `length` bytes at a place of one line by `text`.
  static func change(
    _ uri: String, version: Int, line: Int, column: Int, length: Int, text: String
  ) -> (String, JSONValue) {
    (
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": .integer(version)],
        "contentChanges": [
          [
            "range": [
              "start": ["line": .integer(line), "character": .integer(column)],
              "end": ["line": .integer(line), "character": .integer(column + length)],
            ],
            "text": .string(text),
          ]
        ],
      ]
    )
  }

  private static func place(_ uri: String, line: Int, column: Int) -> JSONValue {
    [
      "textDocument": ["uri": .string(uri)],
      "position": ["line": .integer(line), "character": .integer(column)],
    ]
  }
}
