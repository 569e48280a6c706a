import DossierAnnotation
import DossierText
import Testing

@Suite("Quotations")
struct QuotationAnnotatorTests {
  /// Draws the quotations of a fixture's text: type, speaker and cue.
  private func draw(_ fixture: String) -> String {
    let text = CaretFixture.text(of: fixture)
    let source = SourceText(text)
    let analysis = CaretFixture.analyze(text)
    return CaretFixture.draw(
      text,
      analysis.quotations.map { quotation in
        var label = quotation.type.code
        if let speaker = quotation.speaker {
          label += ": " + source.string(in: analysis.mentions[speaker].range)
        } else if !quotation.speakerRange.isEmpty {
          label += ": (" + source.string(in: quotation.speakerRange) + ")"
        }
        if !quotation.cue.isEmpty { label += " · " + source.string(in: quotation.cue) }
        if quotation.continues { label += " · continued" }
        return (quotation.range, label)
      })
  }

  @Test(
    "Marks of every kind, and apostrophes that are none",
    arguments: [
      """
      "We lost the road," said Maria Keller.
      ^^^^^^^^^^^^^^^^^^^ direct: Maria Keller · said
      """,
      """
      “We don’t know the miners’ plans,” Maria Keller said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct: Maria Keller · said
      """,
      """
      'It isn't the workers' fault,' said Maria Keller.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct: Maria Keller · said
      """,
      """
      «The bridge holds,» Maria Keller said.
      ^^^^^^^^^^^^^^^^^^^ direct: Maria Keller · said
      """,
      """
      "He told me, 'Go home,' and I went," said Maria Keller.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct: Maria Keller · said
                   ^^^^^^^^^^ nested
      """,
    ])
  func marks(_ fixture: String) { #expect(draw(fixture) == fixture) }

  @Test(
    "Speakers before, behind and beyond",
    arguments: [
      """
      Maria Keller said: "The dam will hold."
                         ^^^^^^^^^^^^^^^^^^^^ direct: Maria Keller · said
      """,
      """
      "The dam will hold," said the mayor's adviser, Maria Keller. "It must."
      ^^^^^^^^^^^^^^^^^^^^ direct: Maria Keller · said
                                                                   ^^^^^^^^^^ direct: Maria Keller · continued
      """,
      """
      Maria Keller came late. "The dam will hold," she said.
                              ^^^^^^^^^^^^^^^^^^^^ direct: Maria Keller · said
      """,
      """
      "The dam will hold," one engineer said.
      ^^^^^^^^^^^^^^^^^^^^ direct: (one engineer) · said
      """,
      """
      Maria Keller, who built the dam, called the report "a bad joke" on Monday.
                                                         ^^^^^^^^^^^^ partial: Maria Keller · called
      """,
    ])
  func speakers(_ fixture: String) { #expect(draw(fixture) == fixture) }

  @Test("A paragraph that ends without a closing mark goes on in the next")
  func paragraphs() {
    let fixture = """
      "We built it in a year," said Maria Keller. "It was a cold one.
      ^^^^^^^^^^^^^^^^^^^^^^^^ direct: Maria Keller · said
                                                  ^^^^^^^^^^^^^^^^^^^ direct: Maria Keller · continued

      "Nobody slept. Nobody complained either."
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct: Maria Keller · continued
      """
    #expect(draw(fixture) == fixture)
  }

  @Test(
    "Reported speech without marks",
    arguments: [
      """
      Maria Keller said that the dam would hold.
                             ^^^^^^^^^^^^^^^^^^ indirect: Maria Keller · said
      """,
      """
      Maria Keller said on Monday the dam would hold.
                                  ^^^^^^^^^^^^^^^^^^ indirect: Maria Keller · said
      """,
      """
      The dam would hold, Maria Keller said.
      ^^^^^^^^^^^^^^^^^^ indirect: Maria Keller · said
      """,
      """
      According to Maria Keller, the dam would hold.
                                 ^^^^^^^^^^^^^^^^^^ indirect: Maria Keller · According to
      """,
      """
      The dam would hold, according to Maria Keller.
      ^^^^^^^^^^^^^^^^^^ indirect: Maria Keller · according to
      """,
      """
      Officials warned that the dam might break.
                            ^^^^^^^^^^^^^^^^^^^ indirect: (Officials) · warned
      """,
      """
      Maria Keller urged efforts to mend the dam, adding that time was short.
                         ^^^^^^^^^^^^^^^^^^^^^^^ indirect: Maria Keller · urged
                                                              ^^^^^^^^^^^^^^ indirect: Maria Keller · adding
      """,
    ])
  func indirect(_ fixture: String) { #expect(draw(fixture) == fixture) }

  @Test("A word in marks that nobody speaks is a term")
  func term() {
    let fixture = """
      The new "smart barns" are warm.
              ^^^^^^^^^^^^^ term
      """
    #expect(draw(fixture) == fixture)
  }

  @Test(
    "What has no partner is no quotation",
    arguments: ["The boards are 6' long and the '90s are over.", "He said \" and left.", "A ” stray “ pair"])
  func unbalanced(_ text: String) {
    #expect(CaretFixture.analyze(text).quotations.allSatisfy { $0.type == .indirect })
  }

  @Test("Ranges stay in order and inside the text, whatever it holds")
  func junk() {
    let pieces = [
      "\"", "'", "“", "”", "‘", "’", "«", "»", "said", "Maria", "Keller", "he", "that", ",", ".", "?", ":", "the dam",
      "told",
      "according to", "called for", "and", "who", "\n\n", "\n", "adding", "(", ")", "—", "workers", "'s", "é", "😀",
      "it", "Monday",
    ]
    var numbers = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 1...60, using: &numbers) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &numbers)]
        if Int.random(in: 0..<3, using: &numbers) > 0 { text += " " }
      }
      let analysis = CaretFixture.analyze(text)
      var last = 0
      for quotation in analysis.quotations {
        #expect(quotation.range.start >= last && quotation.range.end <= text.utf8.count && !quotation.range.isEmpty)
        #expect(quotation.speakerRange.end <= text.utf8.count && quotation.cue.end <= text.utf8.count)
        #expect(quotation.speaker.map { $0 < analysis.mentions.count } ?? true)
        last = quotation.range.start
      }
    }
  }
}
