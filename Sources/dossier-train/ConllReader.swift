import DossierAnnotation

/// Reads token files: a token and its tag a line, a blank line between sentences, `-DOCSTART-` between documents.
enum ConllReader {
  /// The documents of a file; a sentence becomes a line.
  static func texts(_ bytes: [UInt8], name: String) -> [AnnotatedText] {
    let known = labels()
    var texts: [AnnotatedText] = []
    var builder = Builder()
    func finish() {
      if !builder.bytes.isEmpty {
        texts.append(
          AnnotatedText(
            id: "\(name)-\(texts.count + 1)", bytes: builder.bytes, spans: builder.spans, known: known,
            linesAreSentences: true))
      }
      builder = Builder()
    }
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      guard let space = line.lastIndex(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) else {
        builder.endSentence()
        continue
      }
      let token = Array(line[..<space])
      if token == Array("-DOCSTART-".utf8) {
        finish()
      } else {
        builder.add(token, tag: String(decoding: line[line.index(after: space)...], as: UTF8.self))
      }
    }
    finish()
    return texts
  }

  /// Token files tell three of our labels; MISC may be any of the others.
  private static func labels() -> Set<EntityLabel> { [.person, .organization, .place] }

  /// Puts tokens back together as text, near enough to how it was written.
  private struct Builder {
    var bytes: [UInt8] = []
    var spans: [GoldSpan] = []
    private var open: String?
    private var last: [UInt8] = []

    mutating func add(_ token: [UInt8], tag: String) {
      if needsSpace(token) { bytes.append(UInt8(ascii: " ")) }
      let start = bytes.count
      bytes.append(contentsOf: token)
      let kind = String(tag.dropFirst(2))
      if tag.hasPrefix("I-"), open == kind, let span = spans.indices.last {
        spans[span].end = bytes.count
      } else if tag.hasPrefix("B-") || tag.hasPrefix("I-") {
        spans.append(GoldSpan(start: start, end: bytes.count, kind: Builder.kind(kind)))
      }
      open = tag == "O" ? nil : kind
      last = token
    }

    mutating func endSentence() {
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
      open = nil
      last = []
    }

    private func needsSpace(_ token: [UInt8]) -> Bool {
      if last.isEmpty { return false }
      if token[0] == UInt8(ascii: "'") || token == Array("n't".utf8) || token.starts(with: Array("’".utf8)) {
        return false
      }
      // Abbreviations that a set has split into letters and stops.
      if token == [UInt8(ascii: ".")] { return false }
      if last == [UInt8(ascii: ".")], token.count == 1, bytes.count >= 2,
        bytes.dropLast().last.map({ $0 &- 0x41 < 26 }) == true,
        token[0] &- 0x41 < 26
      {
        return false
      }
      if token == [UInt8(ascii: "-")] || last == [UInt8(ascii: "-")] { return false }
      return last != [UInt8(ascii: "@")] && last != [UInt8(ascii: "#")]
    }

    private static func kind(_ code: String) -> GoldKind {
      switch code {
      case "PER", "PERSON": .name(.person)
      case "ORG": .name(.organization)
      case "LOC", "PLACE": .name(.place)
      case "MISC": .miscellaneous
      default: .free
      }
    }
  }
}
