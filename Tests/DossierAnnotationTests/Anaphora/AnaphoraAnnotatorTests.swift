import DossierAnnotation
import DossierText
import Testing

@Suite("Anaphora")
struct AnaphoraAnnotatorTests {
  /// Draws the anaphors of a fixture's text with the names that they stand for.
  private func draw(_ fixture: String) -> String {
    let text = CaretFixture.text(of: fixture)
    let source = SourceText(text)
    let analysis = CaretFixture.analyze(text)
    func name(_ mention: Int) -> String { source.string(in: analysis.mentions[mention].range) }
    return CaretFixture.draw(
      text,
      analysis.anaphors.map { anaphor in
        (anaphor.range, name(anaphor.mention) + (anaphor.other.map { " or " + name($0) } ?? ""))
      })
  }

  @Test(
    "Pronouns of persons",
    arguments: [
      """
      Mayor Maria Keller opened the bridge on Monday. She thanked the crews.
                                                      ^^^ Maria Keller
      """,
      // The subject stands before the mind more than one who is only named along with it; two subjects are a choice.
      """
      Maria Keller spoke with Joan Ashby at the opening. She then left for Orvik.
                                                         ^^^ Maria Keller
      """,
      """
      Maria Keller sang for an hour while Joan Ashby danced. She then left for Orvik.
                                                             ^^^ Maria Keller or Joan Ashby
      """,
      // Who bears a woman's name is not "he".
      """
      Peter Holm met Maria Keller at the mill. He said that she was late.
                                               ^^ Peter Holm
                                                            ^^^ Maria Keller
      """,
      // A family name goes with the gender of the full one.
      """
      Maria Keller runs the mill. On Monday Keller spoke to Peter Holm. She was tired.
                                                                        ^^^ Keller
      """,
      // In front of the name that they mean.
      """
      In his speech on Friday, President Peter Holm promised a new road.
         ^^^ Peter Holm
      """,
      // "him" is not the subject of its own clause.
      """
      Peter Holm wrote to the council. Jakob Brandt called him a liar.
                                                           ^^^ Peter Holm
      """,
      // Titles tell.
      """
      Mrs Okello and Mr Bwire sat in the hall. She wept.
                                               ^^^ Okello
      """,
    ])
  func persons(_ fixture: String) { #expect(draw(fixture) == fixture) }

  @Test(
    "No link is better than a wrong one",
    arguments: [
      // Somebody without a name takes the pronoun.
      "Peter Holm gave the key to a guard on Monday. A farmer found it, and he laughed.",
      // Nobody of that gender was named.
      "Maria Keller opened the bridge on Monday. He was not there.",
      // What a quoted speaker means by "he" is not on the page.
      "Peter Holm closed the mill. \"He was right,\" said Maria Keller.",
      // "It" that is nothing.
      "Orvik Steel Ltd shut the mill. It was raining, and it is important to know that.",
      // Farmers, not the party.
      "Democrats told the farmers that they would vote on Monday.",
      // A ministry is no company, and two companies are not one.
      "The Ministry of Works met Orvik Steel Ltd and Tarn Pumps Ltd. The company was pleased.",
      "The Ministry of Works opened the bridge. The company was pleased.",
      // A thing of its own, not the last one named.
      "Orvik Steel Ltd rose. The company that makes the pumps fell.",
    ])
  func silence(_ text: String) { #expect(draw(text) == text) }

  @Test(
    "Descriptions",
    arguments: [
      """
      Orvik Steel Ltd said on Monday that it would close a mill. The company employs 400 people.
                                                                 ^^^^^^^^^^^ Orvik Steel Ltd
      """,
      """
      President Peter Holm flew home. Jakob Brandt stayed. The president met farmers.
                                                           ^^^^^^^^^^^^^ Peter Holm
      """,
      """
      In May the Norwegian minister Maria Keller met the Swedish minister Joan Ashby. The Swedish minister smiled.
                                                                                      ^^^^^^^^^^^^^^^^^^^^ Joan Ashby
      """,
      """
      The Ministry of Works has a new roof. On Friday the ministry paid for it.
                                                      ^^^^^^^^^^^^ Ministry of Works
      """,
      """
      Tarn Pumps, a steelmaker, hired Joan Ashby in May. The steelmaker was founded in 1920.
                                                         ^^^^^^^^^^^^^^ Tarn Pumps
      """,
      """
      Maria Keller retired in May. "I am tired," the 54-year-old said.
                                                 ^^^^^^^^^^^^^^^ Maria Keller
      """,
      """
      Prices in Kenya rose again in May. The country imports all the wheat that it eats.
                                         ^^^^^^^^^^^ Kenya
      """,
    ])
  func descriptions(_ fixture: String) { #expect(draw(fixture) == fixture) }

  @Test(
    "Bodies and places",
    arguments: [
      """
      Orvik Steel Ltd cut its forecast for May.
                          ^^^ Orvik Steel Ltd
      """,
      """
      ORVIK, May 3 (Varn Wire) -- Tarn Pumps Ltd cut its forecast.
                                                     ^^^ Tarn Pumps Ltd
      """,
      """
      Democrats said they would vote on Monday.
                     ^^^^ Democrats
      """,
      """
      Orvik Steel Ltd closed a mill in May. It plans to close another.
                                            ^^ Orvik Steel Ltd
      """,
    ])
  func bodies(_ fixture: String) { #expect(draw(fixture) == fixture) }

  @Test("A speaker is whom the pronoun means")
  func speakers() {
    let text = "Maria Keller runs the mill. A retired baker watched. \"We are open,\" she told Peter Holm."
    let analysis = CaretFixture.analyze(text)
    #expect(analysis.quotations.first?.speaker == nil)
    let plain = CaretFixture.analyze("Maria Keller runs the mill. \"We are open,\" she told Peter Holm.")
    #expect(plain.quotations.first?.speaker == plain.anaphors.first?.mention)
  }

  @Test("Whatever the text, anaphors are in order and point at mentions of the segment", arguments: 0..<40)
  func soundness(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let words = [
      "Maria", "Keller", "Holm", "he", "She", "his", "her", "the company", "The president", "Orvik", "Ltd", "said", ",",
      ".", "\"", "a baker", "its", "in", "Kenya", "the city", "—", "\n\n", "President", "who", "’s", "that",
    ]
    let text = (0..<300).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    let analysis = CaretFixture.analyze(text)
    var end = 0
    for anaphor in analysis.anaphors {
      #expect(anaphor.range.start >= end && anaphor.range.end <= analysis.count)
      #expect(analysis.mentions.indices.contains(anaphor.mention))
      #expect(anaphor.other.map { analysis.mentions.indices.contains($0) } ?? true)
      end = anaphor.range.end
    }
  }
}
