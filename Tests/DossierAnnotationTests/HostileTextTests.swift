import DossierAnnotation
import DossierText
import Testing

@Suite("Hostile text")
struct HostileTextTests {
  /// Words that annotators start to read at, so that a random order of them leads into every corner.
  private static let words = [
    "said", "that", "according", "to", "“", "”", "\"", "'", "‘", "’", ",", ";", ".", ":", "?", "(", ")", "[", "—", "-",
    "$", "1", "2,5", "3.1.4", "99999999999999999999", "km", "mu", "per", "31", "February", "Monday", "ago", "aged",
    "Bank", "of", "Anna", "ANNA", "and", "the", "president", "company", "he", "they", "their", "Norwegians", "AFRO",
    "–", "#", ">", "|", "```", "---", "<b>", "\n", "\r",
    "\r\n", "\n\n", "\t", "\u{0301}", "\u{200D}", "\u{FFFD}", "中", "。", "قال", "😀",
  ]

  private static func soup(seed: UInt64, count: Int) -> String {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let word = words[Int(state >> 33) % words.count]
      return state >> 62 == 0 ? word : word + " "
    }.joined()
  }

  @Test(
    "Random words and marks are read without a trap, and every layer stays inside the text", arguments: UInt64(1)...12)
  func soup(seed: UInt64) {
    let text = Self.soup(seed: seed, count: 600)
    for format in [TextFormat.plain, .markdown] {
      let analysis = SegmentAnnotator.analyze(Array(text.utf8), format: format, entry: SegmentEntry())
      let whole = ByteRange(0, text.utf8.count)
      let ranges =
        analysis.sentences.map(\.range) + analysis.mentions.map(\.range) + analysis.quantities.map(\.range)
        + analysis.times.map(\.range) + analysis.descriptions.map(\.range) + analysis.anaphors.map(\.range)
        + analysis.quotations.flatMap { [$0.range, $0.cue, $0.speakerRange] }
      #expect(ranges.allSatisfy { whole.contains($0) && $0.start <= $0.end }, "seed \(seed)")
      #expect(analysis.quotations.allSatisfy { $0.speaker.map { $0 < analysis.mentions.count } ?? true })
    }
  }

  @Test("Each cue of a clause without marks reports to the clause's end")
  func clauseOfManyCues() {
    let text =
      "Anna Holt said that " + String(repeating: "she believed that ", count: 40) + "it would rain; the rest is hers."
    let end = text.utf8.count - "; the rest is hers.".utf8.count
    let reported = CaretFixture.analyze(text).quotations.filter { $0.type == .indirect }
    #expect(!reported.isEmpty)
    #expect(reported.last?.range.end == end)
    #expect(reported.allSatisfy { $0.range.end <= end })
  }
}
