import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// "he" and "the company" where a reader asks.
@Suite struct AnaphoraTests {
  private let snapshot = Corpus([
    (
      "a.txt",
      """
      President Peter Holm flew to Nairobi on Friday. He met Maria Keller there.

      Orvik Steel Ltd opened a mill in May. The company employs 400 people.
      """
    ),
    ("b.txt", "Maria Keller sang for an hour while Joan Ashby danced. She then left for Oslo."),
  ]).snapshot

  @Test func hoverOnAPronounIsTheCardOfWhoIsMeant() throws {
    let offset = try #require(snapshot.offset("He met", in: "a.txt"))
    let hover = try #require(snapshot.hover(at: offset, in: id("a.txt")))
    #expect(hover.range == ByteRange(offset, offset + 2))
    #expect(hover.plainText.hasPrefix("Peter Holm (person)"))
    #expect(hover.plainText.contains("“He” is read as Peter Holm, named in the sentence before."))
  }

  @Test func hoverOnADescription() throws {
    let offset = try #require(snapshot.offset("company employs", in: "a.txt"))
    let hover = try #require(snapshot.hover(at: offset, in: id("a.txt")))
    #expect(hover.plainText.contains("“The company” is read as Orvik Steel Ltd, named in the sentence before."))
  }

  @Test func hoverSaysWhoElseMayBeMeant() throws {
    let offset = try #require(snapshot.offset("She", in: "b.txt"))
    let text = try #require(snapshot.hover(at: offset, in: id("b.txt"))).plainText
    #expect(text.contains("“She” is probably Maria Keller, named in the sentence before, or Joan Ashby."))
    // What is not certain is no highlight.
    let maria = try #require(snapshot.entity("Maria Keller", in: "b.txt"))
    #expect(snapshot.anaphors(of: maria, in: id("b.txt")).isEmpty)
  }

  @Test func aPronounIsExplained() throws {
    let offset = try #require(snapshot.offset("He met", in: "a.txt"))
    let found = try #require(snapshot.explanation(at: offset, in: id("a.txt")))
    #expect(found.name == "Peter Holm" && found.words == "He")
    #expect(found.sentence == "“He” stands for “Peter Holm”, which is named near it.")
    let doubtful = try #require(
      snapshot.offset("She", in: "b.txt").flatMap { snapshot.explanation(at: $0, in: id("b.txt")) })
    #expect(doubtful.candidates == ["Maria Keller", "Joan Ashby"])
  }

  @Test func aPronounIsNoMention() throws {
    let holm = try #require(snapshot.entity("Peter Holm", in: "a.txt"))
    #expect(snapshot.mentions(of: holm, in: id("a.txt")).count == 1)
    #expect(snapshot.references(to: holm).total == 1)
    #expect(snapshot.anaphors(of: holm, in: id("a.txt")).count == 1)
    let plan = try snapshot.rename(holm, to: "Peter Brandt")
    #expect(plan.documents.flatMap(\.edits).count == 1)
  }

  @Test func aSentenceThatSaysHeNamesHim() throws {
    let holm = try #require(snapshot.entity("Peter Holm", in: "a.txt"))
    let keller = try #require(snapshot.neighbors(of: holm, limit: 5).first { $0.neighbor.name == "Maria Keller" })
    let sentence = try #require(keller.sentence)
    #expect(snapshot.document(sentence.document)?.string(in: sentence.range) == "He met Maria Keller there.")
  }
}
