import DossierAnnotation

/// Reads articles in the written format: `====` between articles, `id:`, `date:`, `text:`, and inline marks
/// `[[surface|LABEL]]`, `[[surface|DATE|value]]`, `<<speaker | "quotation">>`.
enum WrittenReader {
  private static let labels = Dictionary(uniqueKeysWithValues: EntityLabel.allCases.map { ($0.code, $0) })

  /// The articles of a file.
  static func texts(_ bytes: [UInt8], name: String) throws -> [AnnotatedText] {
    var texts: [AnnotatedText] = []
    var id = ""
    var body: [UInt8] = []
    var inText = false
    func finish() throws {
      if inText { texts.append(try article(body, id: id)) }
      body = []
      inText = false
    }
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: Array("====".utf8)) {
        try finish()
      } else if inText {
        if line.starts(with: Array("refdate:".utf8)) { continue }
        body.append(contentsOf: line)
        body.append(UInt8(ascii: "\n"))
      } else if line.starts(with: Array("id: ".utf8)) {
        id = String(decoding: line.dropFirst(4), as: UTF8.self)
      } else if line.starts(with: Array("text:".utf8)) {
        inText = true
        let rest = line.dropFirst(5).drop(while: { $0 == UInt8(ascii: " ") })
        if !rest.isEmpty { body = rest + [UInt8(ascii: "\n")] }
      }
    }
    try finish()
    return texts
  }

  private static func article(_ body: [UInt8], id: String) throws -> AnnotatedText {
    var bytes: [UInt8] = []
    var spans: [GoldSpan] = []
    var at = 0
    func sees(_ mark: UInt8) -> Bool { at + 1 < body.count && body[at] == mark && body[at + 1] == mark }
    while at < body.count {
      if sees(UInt8(ascii: "[")) {
        guard
          let end = (at..<body.count - 1).first(where: {
            body[$0] == UInt8(ascii: "]") && body[$0 + 1] == UInt8(ascii: "]")
          })
        else { throw TrainError("\(id): a mark is not closed") }
        let parts = body[at + 2..<end].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        guard parts.count >= 2 else { throw TrainError("\(id): a mark without a label") }
        let start = bytes.count
        bytes.append(contentsOf: parts[0])
        if let label = labels[String(decoding: parts[1], as: UTF8.self)] {
          spans.append(GoldSpan(start: start, end: bytes.count, kind: .name(label)))
        }
        at = end + 2
      } else if sees(UInt8(ascii: "<")), let bar = body[at...].firstIndex(of: UInt8(ascii: "|")) {
        at = bar + 1
        while at < body.count, body[at] == UInt8(ascii: " ") { at += 1 }
      } else if sees(UInt8(ascii: ">")) {
        if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        at += 2
      } else {
        bytes.append(body[at])
        at += 1
      }
    }
    return AnnotatedText(
      id: id, bytes: bytes, spans: spans, known: AnnotatedText.allLabels, linesAreSentences: false)
  }
}
