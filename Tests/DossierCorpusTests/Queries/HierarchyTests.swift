import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// Who names whom, and what is part of what.
@Suite struct HierarchyTests {
  private let snapshot = Corpus([
    (
      "a.txt",
      "President Ada Holt visited Nairobi, the capital of Kenya, on Friday.\n\n\"We trust Ben Varn,\" Ada Holt said.\n"
    ),
    ("b.txt", "President Quill Overby met Ben Varn in Oslo.\n\n\"It rained all day in Oslo,\" Ben Varn said.\n"),
  ]).snapshot

  @Test func speakersAndSubjectsAreCallers() throws {
    let varn = try #require(snapshot.entity("Ben Varn", in: "a.txt"))
    let callers = snapshot.callers(of: varn)
    let spoken = try #require(callers.first { $0.name == "Ada Holt" })
    #expect(spoken.isSpoken)
    #expect(spoken.place.document == id("a.txt"))
    #expect(callers.contains { $0.name == "Quill Overby" && !$0.isSpoken })
    // The document that quotes him is a caller too.
    #expect(callers.contains { $0.entity == nil && $0.name == "b.txt" && $0.isSpoken })
    for call in callers {
      #expect(call.ranges.allSatisfy { snapshot.document(call.place.document)?.text.range.contains($0) == true })
    }
  }

  @Test func whomASpeakerNamesIsCalled() throws {
    let ada = try #require(snapshot.entity("Ada Holt", in: "a.txt"))
    let called = snapshot.callees(of: ada, from: id("a.txt"))
    #expect(Set(called.map(\.name)) == ["Ben Varn", "Nairobi", "Kenya"])
    #expect(called.allSatisfy { $0.ranges.count == 1 })
    #expect(snapshot.callees(of: ada, from: id("b.txt")).allSatisfy { $0.ranges.isEmpty })
  }

  @Test func aPlaceIsInAPlace() throws {
    let nairobi = try #require(snapshot.entity("Nairobi", in: "a.txt"))
    let kenya = try #require(snapshot.entity("Kenya", in: "a.txt"))
    #expect(snapshot.wholes(of: nairobi).map(\.name) == ["Kenya"])
    #expect(snapshot.parts(of: kenya).map(\.name) == ["Nairobi"])
    #expect(snapshot.parts(of: nairobi).isEmpty)
    #expect(snapshot.card(of: nairobi)?.plainText.contains("in Kenya\n") == true)
  }

  @Test func noTwoThingsHoldEachOther() throws {
    let snapshot = Corpus([
      ("a.txt", "They met in Nairobi, the capital of Kenya."), ("b.txt", "They met in Nairobi, the capital of Kenya."),
      ("c.txt", "They met in Kenya, a town in Nairobi."),
    ]).snapshot
    let nairobi = try #require(snapshot.entity("Nairobi", in: "a.txt"))
    #expect(snapshot.wholes(of: nairobi).map(\.name) == ["Kenya"])
    #expect(snapshot.parts(of: nairobi).isEmpty)
  }
}
