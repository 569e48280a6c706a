import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// The names that a user writes in a decisions file lead where the same names in a document lead.
@Suite struct OccurrencesTests {
  private static let lines = """
    # Who is who
    same: Mary Brook = Ada Holt
    describe: Mary Brook [PERSON] = Mayor of Velm.
    hide: Nobody
    """

  private let snapshot: Snapshot

  init() {
    var corpus = Corpus([
      ("a.txt", "President Ada Holt spoke on Friday. Holt left."), ("b.txt", "President Mary Brook spoke on Friday."),
    ])
    corpus.put("decisions.dossier", Self.lines)
    snapshot = corpus.snapshot
  }

  private func offset(_ words: String) throws -> Int {
    try #require(snapshot.offset(words, in: "decisions.dossier"))
  }

  @Test func aNameInADecisionsFileMeansItsEntity() throws {
    let named = try #require(snapshot.named(at: try offset("Brook = Ada"), in: id("decisions.dossier")))
    let ada = try #require(snapshot.entity("Ada Holt", in: "a.txt"))
    #expect(named.entity == ada)
    #expect(snapshot.document(id("decisions.dossier"))?.string(in: named.range) == "Mary Brook")
    #expect(snapshot.references(to: named.entity).total == 3)
    #expect(snapshot.introduction(of: named.entity)?.document == id("a.txt"))
    #expect(snapshot.named(at: try offset("Nobody"), in: id("decisions.dossier")) == nil)
    #expect(snapshot.named(at: try offset("Who is"), in: id("decisions.dossier")) == nil)
  }

  @Test func theOtherLinesOfANameAreItsOccurrences() throws {
    let file = id("decisions.dossier")
    let first = try offset("Mary Brook =")
    let second = try offset("Mary Brook [")
    #expect(snapshot.occurrences(at: second, in: file).map(\.start) == [first, second])
    #expect(
      snapshot.firstOccurrence(at: second, in: file) == Place(document: file, range: ByteRange(first, first + 10)))
    #expect(snapshot.occurrences(at: try offset("Ada Holt"), in: file).count == 1)
    #expect(snapshot.occurrences(at: try offset("same:"), in: file).isEmpty)
  }
}
