import DossierAnnotation
import DossierLexicon
import DossierText
import Testing

@Suite struct TokenTests {
  private func words(_ text: String) -> [String] {
    let draft = SegmentDraft(bytes: Array(text.utf8), format: .plain, entry: SegmentEntry())
    return draft.tokens.map { draft.string($0.range) }
  }

  @Test(arguments: [
    ("US-China talks", ["US", "-", "China", "talks"]),
    ("Roe's dog, the O'Briens' and don't", ["Roe", "'s", "dog", ",", "the", "O'Briens", "'", "and", "don't"]),
    ("Roe’s 'tall' tale", ["Roe", "’s", "'", "tall", "'", "tale"]),
    ("U.S. and e.g. Ph.D. end.Next", ["U.S.", "and", "e.g.", "Ph.D.", "end", ".", "Next"]),
    ("7,500.5 jin, 13th 5G 2010s $4.", ["7,500.5", "jin", ",", "13th", "5G", "2010s", "$", "4", "."]),
    ("S. Jack Ode", ["S", ".", "Jack", "Ode"]),
    ("Zoë—São Łódź\u{A0}x", ["Zoë", "—", "São", "Łódź", "x"]),
    ("\u{FEFF}a\u{200B}b", ["a", "b"]),
    ("東京😀!", ["東京", "😀", "!"]),
  ])
  func cuts(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func knowsHowWordsAreWritten() {
    let draft = SegmentDraft(bytes: Array("NATO iPhone Moss\nx U.S. 3rd".utf8), format: .plain, entry: SegmentEntry())
    let traits = draft.tokens.map(\.traits)
    #expect(traits[0].isSuperset(of: [.word, .allCaps, .capitalized, .spaceBefore, .lineStart]))
    #expect(traits[1].contains(.innerCapital) && !traits[1].contains(.capitalized))
    #expect(traits[2].contains(.capitalized) && !traits[2].contains(.allCaps) && !traits[2].contains(.lineStart))
    #expect(traits[3].contains(.lineStart))
    #expect(traits[4].contains(.dotted))
    #expect(traits[5].isSuperset(of: [.number, .word, .digit]))
  }

  @Test func looksWordsUpInAnyCase() {
    let draft = SegmentDraft(bytes: Array("March MARCH march U.S.".utf8), format: .plain, entry: SegmentEntry())
    #expect(draft.tokens.prefix(3).allSatisfy { $0.classes.contains(.month) && $0.form == draft.tokens[0].form })
    #expect(draft.tokens.last?.classes.contains(.abbreviation) == true)
  }

  /// The lexicon is asked by lower-case forms, in every alphabet.
  @Test(arguments: [
    "ÉCOLE école", "ŁÓDŹ łódź", "ЖУРНАЛ журнал", "ΑΘΗΝΑ αθηνα", "ŽIŽKOV žižkov", "ŸØÆ ÿøæ", "Ĳ ĳ", "ĹŇ ĺň", "ԱԲ աբ",
  ])
  func foldsCase(_ pair: String) {
    let draft = SegmentDraft(bytes: Array(pair.utf8), format: .plain, entry: SegmentEntry())
    #expect(draft.tokens.count == 2 && draft.tokens[0].form == draft.tokens[1].form)
    #expect(draft.tokens[0].traits.contains(.capitalized) && !draft.tokens[1].traits.contains(.capitalized))
  }

  /// Tokens stand in order, inside the text and at the starts of characters, and leave out nothing but blanks.
  @Test func coverAllButBlanks() {
    var generator = SeededGenerator(seed: 17)
    let pieces = [
      "a", "B", "é", "É", "'", "’", "'s", "’s ", ".", "..", "1", ",", "-", "—", " ", "\n", "\r", "\t", "東", "😀",
      "\u{A0}", "\u{200B}", "\u{0}", "U.S.", "_", "“", "ß", "İ",
    ]
    for round in 0..<300 {
      let text = (0..<round % 60).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let bytes = Array(text.utf8)
      let draft = SegmentDraft(bytes: bytes, format: .plain, entry: SegmentEntry())
      var end = 0
      for token in draft.tokens {
        let range = token.range
        #expect(range.start >= end && !range.isEmpty && range.end <= bytes.count)
        #expect(bytes[range.start] & 0xC0 != 0x80 && (range.end == bytes.count || bytes[range.end] & 0xC0 != 0x80))
        #expect(isBlank(bytes[end..<range.start]))
        end = range.end
      }
      #expect(isBlank(bytes[end...]))
      let lineTokens = draft.lines.flatMap { Array($0.tokens) }
      #expect(lineTokens == Array(draft.tokens.indices))
    }
  }

  /// Words near the end of a text are read with care, others eight bytes at a time: what they are is the same.
  @Test func readsWordsTheSameEverywhere() {
    var generator = SeededGenerator(seed: 41)
    let pieces = [
      "a", "I", "to", "US", "the", "The", "harbor", "HARBORS", "iPhone", "eighteen", "governments", "internationally",
      "Internationalists", "McAllister", "NATO", "seven", "roe", "Roe's", "o'clock", "é", "1", ".", ",", "-", "’", " ",
      "\n", "Ph.D.", "U.S.",
    ]
    for round in 0..<2000 {
      let text = (0..<1 + round % 6).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let behind = ["\n", " ", ", "].randomElement(using: &generator) ?? ""
      let alone = SegmentDraft(bytes: Array((text + behind).utf8), format: .plain, entry: SegmentEntry())
      let within = SegmentDraft(
        bytes: Array((text + behind + String(repeating: " ", count: 32)).utf8), format: .plain, entry: SegmentEntry())
      #expect(alone.tokens.map(Facts.init) == within.tokens.map(Facts.init))
    }
  }

  private struct Facts: Equatable {
    var range: ByteRange
    var form: UInt32
    var lexeme: LexemeID
    var traits: TokenTraits
    var classes: WordClass

    init(_ token: Token) {
      (range, form, lexeme, traits, classes) = (token.range, token.form, token.lexeme, token.traits, token.classes)
    }
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.value <= 0x20 || $0.value == 0xA0 || $0.value == 0x200B
    }
  }

  @Test func readsBinaryAsText() {
    let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 131 ^ ($0 >> 3)) }
    let text = SourceText(bytes)
    let analysis = DocumentAnalysis(text, format: .plain)
    #expect(analysis.segments.map(\.analysis.count).reduce(0, +) == text.count)
  }
}

@Suite struct SegmenterTests {
  /// Segments cover the text in order, and the cuts do not part characters or CRLF.
  @Test(arguments: [
    "word and more words. ", "no-space-at-all", "line\r\n", "line\r", "paragraph\n\n", "é東😀", "crlf\r\n\r\n",
  ])
  func cutsCoverTheText(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
    var start = 0
    while start < bytes.count {
      let end = Segmenter.end(of: start, in: bytes)
      #expect(end > start && end - start <= 4 * Segmenter.softLimit + 4)
      if end < bytes.count {
        #expect(bytes[end] & 0xC0 != 0x80)
        #expect(!(bytes[end - 1] == UInt8(ascii: "\r") && bytes[end] == UInt8(ascii: "\n")))
      }
      start = end
    }
  }

  /// Whatever is typed or deleted, the cuts are those of the new text, and nearly all of them stay where they were.
  @Test func editsMoveFewCuts() {
    var generator = SeededGenerator(seed: 5)
    let words = ["harbor", "toll", "clerk", "storm", "north", "ferry", "lamp", "quarry"]
    let ends = [".\n\n", ".\r\n\r\n", ".\n", ".\r", ". "]
    var text = SourceText(
      (0..<60_000).map { _ in
        (words.randomElement(using: &generator) ?? "")
          + (Int.random(in: 0..<9, using: &generator) > 0 ? " " : ends.randomElement(using: &generator) ?? "")
      }.joined())
    var analysis = DocumentAnalysis(text, format: .plain)
    var moved = 0
    for step in 0..<60 {
      let near = analysis.segments.randomElement(using: &generator)?.base ?? 0
      // Half of the edits lie at a cut.
      let place = step % 2 == 0 ? near + Int.random(in: -30...30, using: &generator) : Int.random(in: 0...text.count)
      let start = text.boundary(max(0, min(text.count, place)))
      let length = step % 20 == 19 ? 90_000 : Int.random(in: 0...30, using: &generator)
      let end = text.boundary(min(text.count, start + length))
      let inserted = Array((ends.randomElement(using: &generator) ?? "").utf8)
      let before = Set(analysis.segments.map { text.count - $0.base })
      text = text.replacing(ByteRange(start, end), with: inserted)
      analysis = DocumentAnalysis(
        text, format: .plain, old: analysis, changed: ByteRange(start, start + inserted.count), removed: end - start)
      #expect(analysis.segments.map(\.base) == cuts(text.bytes))
      moved += analysis.segments.count { $0.base > start && !before.contains(text.count - $0.base) }
    }
    #expect(moved < 60)
  }

  private func cuts(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    while let start = starts.last {
      let end = Segmenter.end(of: start, in: bytes)
      if end >= bytes.count { return starts }
      starts.append(end)
    }
    return starts
  }

  /// What the next segment is told keeps a code block, a cut line and an embedded article going.
  @Test func stateGoesOverTheCut() {
    let code = "# Note\n\n```\n" + String(repeating: "let x = 1\n\n", count: 8000)
    let note = DocumentAnalysis(SourceText(code), format: .markdown)
    #expect(note.segments.count > 1)
    #expect(note.segments.dropFirst().allSatisfy { $0.analysis.blocks.allSatisfy { $0.kind == .code } })

    let line = "Title of the page\n" + String(repeating: "One more Word of it ", count: 8_000)
    let page = DocumentAnalysis(SourceText(line), format: .plain)
    #expect(page.segments.count > 1)
    #expect(page.segments.dropFirst().allSatisfy { $0.analysis.blocks.allSatisfy { $0.kind == .paragraph } })
  }

  @Test func editsEqualAnalysisFromScratch() {
    var generator = SeededGenerator(seed: 23)
    let pieces = [
      "A short line\n", "\n",
      "The council met on Friday and voted to keep the toll, its clerk said, for two more years.\n", "```\n",
      "Related Articles\n", "2 hours ago\n", "Tide Wire\n", "# H\n", "Read more: x\n", " ",
    ]
    for format in TextFormat.allCases {
      var text = SourceText((0..<1200).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined())
      var analysis = DocumentAnalysis(text, format: format)
      for _ in 0..<4 {
        let start = text.boundary(Int.random(in: 0...text.count, using: &generator))
        let end = text.boundary(min(text.count, start + Int.random(in: 0...40, using: &generator)))
        let inserted = Array((pieces.randomElement(using: &generator) ?? "").utf8)
        text = text.replacing(ByteRange(start, end), with: inserted)
        analysis = DocumentAnalysis(
          text, format: format, old: analysis, changed: ByteRange(start, start + inserted.count), removed: end - start)
        let fresh = DocumentAnalysis(text, format: format)
        #expect(analysis.segments.map(\.base) == fresh.segments.map(\.base))
        for (kept, made) in zip(analysis.segments, fresh.segments) {
          #expect(kept.analysis.blocks == made.analysis.blocks && kept.analysis.sentences == made.analysis.sentences)
          #expect(kept.analysis.exit == made.analysis.exit)
        }
      }
    }
  }
}
