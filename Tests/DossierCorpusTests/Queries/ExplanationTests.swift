import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// Why two mentions are one, and what is named beside them.
@Suite struct ExplanationTests {
  private let snapshot = Corpus([
    ("a.txt", "President Ada Holt met Ben Varn on Friday. The hall was full when Holt left."),
    ("b.txt", "Mr. Holt was late, he said."),
  ]).snapshot

  @Test func aShortNameIsExplainedInItsDocument() throws {
    let found = try #require(
      snapshot.offset("Holt left", in: "a.txt").flatMap { snapshot.explanation(at: $0, in: id("a.txt")) })
    #expect(found.name == "Ada Holt")
    #expect(found.steps.map(\.reason) == [.familyName])
    #expect(found.sentence == "“Holt” is the family name of “Ada Holt”.")
    #expect(found.steps.first?.place?.document == id("a.txt"))
  }

  @Test func aShortNameIsExplainedAcrossDocuments() throws {
    let found = try #require(
      snapshot.offset("Holt", in: "b.txt").flatMap { snapshot.explanation(at: $0, in: id("b.txt")) })
    #expect(found.name == "Ada Holt")
    #expect(found.steps.last?.to == "Ada Holt")
    #expect(found.steps.last?.place?.document == id("a.txt"))
    let full = try #require(
      snapshot.offset("Ada", in: "a.txt").flatMap { snapshot.explanation(at: $0, in: id("a.txt")) })
    #expect(found.verdict(with: full).hasPrefix("Both mean Ada Holt (person)."))
  }

  @Test func spellingsFromAnotherScriptAreOneAcrossDocuments() throws {
    let snapshot = Corpus([
      ("a.txt", "President Dmitry Varnayev met farmers. Mr. Varnayev left on Friday. Dmitry Varnayev smiled."),
      ("b.txt", "They met Dmitri Varnaev in May. In the evening Varnaev sang."),
    ]).snapshot
    #expect(snapshot.entity("Dmitry Varnayev", in: "a.txt") == snapshot.entity("Dmitri Varnaev", in: "b.txt"))
    #expect(snapshot.entity("Varnaev sang", in: "b.txt") == snapshot.entity("Dmitry Varnayev", in: "a.txt"))
    let offset = try #require(snapshot.offset("Dmitri", in: "b.txt"))
    let found = try #require(snapshot.explanation(at: offset, in: id("b.txt")))
    #expect(found.sentence == "“Dmitri Varnaev” and “Dmitry Varnayev” are two spellings of one name.")
    #expect(snapshot.hover(at: offset, in: id("b.txt"))?.plainText.contains(found.sentence) == true)
  }

  @Test func lookAlikesAreOfferedAndNotJoined() throws {
    let snapshot = Corpus([
      ("a.txt", "Minister Jens Hansen spoke. Jens Ashby and Jens Brook were there."), ("b.txt", "Jens Hanson spoke."),
    ]).snapshot
    #expect(snapshot.entity("Jens Hansen", in: "a.txt") != snapshot.entity("Jens Hanson", in: "b.txt"))
    let offset = try #require(snapshot.offset("Jens", in: "b.txt"))
    let first = try #require(snapshot.decisionProposals(at: offset, in: id("b.txt")).first)
    #expect(first.kind == .same && first.line == "same: Jens Hanson = Jens Hansen")
  }

  @Test func whereNoNameStandsThereIsNothingToExplain() {
    #expect(snapshot.explanation(at: 0, in: id("missing.txt")) == nil)
    #expect(snapshot.offset("late", in: "b.txt").flatMap { snapshot.explanation(at: $0, in: id("b.txt")) } == nil)
  }

  @Test func theHoverSaysWhy() throws {
    let hover = try #require(
      snapshot.offset("Holt left", in: "a.txt").flatMap { snapshot.hover(at: $0, in: id("a.txt")) })
    #expect(hover.plainText.contains("“Holt” is the family name of “Ada Holt”."))
  }

  @Test func aNeighborComesWithASentenceThatNamesBoth() throws {
    let ada = try #require(snapshot.entity("Ada Holt", in: "a.txt"))
    let neighbor = try #require(snapshot.neighbors(of: ada, limit: 5).first)
    #expect(neighbor.neighbor.name == "Ben Varn")
    #expect(neighbor.neighbor.documents == 1)
    #expect(
      neighbor.sentence.flatMap { snapshot.document($0.document)?.string(in: $0.range) }
        == "President Ada Holt met Ben Varn on Friday.")
  }

  @Test func mentionsWithTheSameLettersAreLinked() {
    let snapshot = Corpus([
      ("a.txt", "President Ada Holt met Ben Varn. Holt left, and Varn stayed. HOLT was gone. Holt slept.")
    ]).snapshot
    let offset = snapshot.offset("Holt left", in: "a.txt") ?? -1
    let linked = snapshot.linkedMentions(at: offset, in: id("a.txt"))
    #expect(linked.map { snapshot.document(id("a.txt"))?.string(in: $0) } == ["Holt", "Holt"])
  }
}
