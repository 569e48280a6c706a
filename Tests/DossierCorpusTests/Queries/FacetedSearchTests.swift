import DossierAnnotation
import DossierCorpus
import Testing

/// Searches with conditions.
@Suite struct FacetedSearchTests {
  private let snapshot = Corpus([
    (
      "2023-09-08-a.txt",
      "President Ada Holt met Ben Varn in Canada on Friday. They spoke about grain with Holt Steel Co., Ltd."
    ),
    ("2023-10-02-b.txt", "Ben Varn visited Canada. Quill Overby, a farmer, sells grain in Norway."),
    ("c.txt", "Quill Overby lives in Norway."),
  ]).snapshot

  private func names(_ query: String) throws -> Set<String> {
    Set(try snapshot.search(FacetedQuery(strict: query)).map(\.name))
  }

  @Test func aTypeNarrowsTheAnswer() throws {
    #expect(try names("type:place") == ["Canada", "Norway"])
    #expect(try names("type:person holt") == ["Ada Holt"])
  }

  @Test func aDayIsThatOfTheDocument() throws {
    #expect(try names("type:person in:2023-09") == ["Ada Holt", "Ben Varn"])
    #expect(try names("type:person in:2023-10-02") == ["Ben Varn", "Quill Overby"])
    #expect(try names("type:person in:2022").isEmpty)
  }

  @Test func aCompanionIsNamedInTheSameDocument() throws {
    #expect(try names("type:person with:\"Ada Holt\"") == ["Ben Varn"])
    #expect(try names("type:person with:Varn with:Overby").isEmpty)
  }

  @Test func aWordStandsInTheSameSentence() throws {
    #expect(try names("near:grain type:place") == ["Norway"])
    let hits = try snapshot.search(FacetedQuery(strict: "norway near:grain"))
    #expect(hits.map(\.mentions) == [1])
  }

  @Test func withoutConditionsItIsThePlainSearch() throws {
    #expect(try snapshot.search(FacetedQuery(strict: "varn")) == snapshot.search("varn"))
  }

  @Test func whatMakesNoSenseIsSaidOrTakenAsText() {
    for query in ["colour:red", "type:animal", "in:September", "near:", "with:..."] {
      #expect(throws: FacetedQuery.Fault.self) { try FacetedQuery(strict: query) }
      #expect(!FacetedQuery(lenient: query).hasFacets)
    }
    #expect(FacetedQuery(lenient: "colour:red").name == "colour:red")
    #expect(throws: FacetedQuery.Fault.self) { try snapshot.search(FacetedQuery(strict: "with:\"Zzyzx Qwob\"")) }
  }

  @Test func theMeaningOfAQueryDoesNotDependOnBlanks() throws {
    let query = try FacetedQuery(strict: "  type:org   in:2023  \"Holt  Steel\" ")
    #expect(query.labels == [.organization])
    #expect(query.days == ["2023"])
    #expect(query.name == "Holt  Steel")
  }
}
