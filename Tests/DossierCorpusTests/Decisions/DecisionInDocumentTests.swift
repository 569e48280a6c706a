import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// The user's word inside one document, against what that document by itself would join.
@Suite struct DecisionInDocumentTests {
  private static let smith = "President John Smith spoke in Velm. Mr. Smith left. Smith's plan works, Smith said."

  /// A corpus of `text` alone, with the user's `lines`.
  private static func snapshot(_ text: String, _ lines: String) -> Snapshot {
    var corpus = Corpus([("a.txt", text)])
    corpus.put("decisions.dossier", lines)
    return corpus.snapshot
  }

  @Test func aShortNameIsPartedFromTheFullName() throws {
    let snapshot = Self.snapshot(Self.smith, "not same: Smith | John Smith")
    let full = try #require(snapshot.entity("John Smith", in: "a.txt"))
    let short = try #require(snapshot.entity("Smith left", in: "a.txt"))
    #expect(full != short)
    #expect(snapshot.mentions(of: full, in: id("a.txt")).count == 1)
    #expect(snapshot.mentions(of: short, in: id("a.txt")).count == 3)
    #expect(snapshot.references(to: full).total == 1)
    #expect(snapshot.references(to: short).total == 3)
    #expect(snapshot.name(of: short) == "Smith")
    #expect(snapshot.card(of: full)?.aliases.isEmpty == true)
    let plan = try snapshot.rename(full, to: "Jane Smith")
    #expect(plan.documents.flatMap(\.edits).map(\.range.start) == [snapshot.offset("John", in: "a.txt")])
  }

  @Test func twoFullNamesWithOneShortNameArePartedToo() throws {
    let text = "Apex Group and Apex Bank met. Apex said so."
    let snapshot = Self.snapshot(text, "not same: Apex Group | Apex Bank\nnot same: Apex | Apex Group")
    let group = try #require(snapshot.entity("Apex Group", in: "a.txt"))
    #expect(group != snapshot.entity("Apex Bank", in: "a.txt"))
    #expect(group != snapshot.entity("Apex said", in: "a.txt"))
  }

  /// Both names joined a third; the fuller one of the two stays with it.
  @Test func ofTwoNamesOfAThirdTheFullerStays() throws {
    let text = "President John Arlo Smith spoke. John Smith left. Smith wept, and Smith wrote."
    #expect(
      Self.snapshot(text, "").entity("Smith wept", in: "a.txt")
        == Self.snapshot(text, "").entity("John Arlo", in: "a.txt"))
    let snapshot = Self.snapshot(text, "not same: Smith | John Smith")
    let full = try #require(snapshot.entity("John Arlo", in: "a.txt"))
    #expect(snapshot.entity("John Smith", in: "a.txt") == full)
    #expect(snapshot.entity("Smith wept", in: "a.txt") != full)
  }

  @Test func anotherWhoMayBeMeantIsMeant() throws {
    let text = "President John Smith met Mary Smith, a baker. Smith spoke."
    let lines = "not same: Smith | Mary Smith"
    let snapshot = Self.snapshot(text, lines)
    let john = try #require(snapshot.entity("John Smith", in: "a.txt"))
    #expect(snapshot.entity("Smith spoke", in: "a.txt") == john)
  }

  @Test func aHiddenShortNameLeavesTheFullOne() throws {
    let snapshot = Self.snapshot(Self.smith, "hide: Smith")
    #expect(snapshot.entity("Smith left", in: "a.txt") == nil)
    let full = try #require(snapshot.entity("John Smith", in: "a.txt"))
    #expect(snapshot.references(to: full).total == 1)
    #expect(snapshot.mentions(in: id("a.txt")).map { snapshot.name(of: $0.entity) } == ["John Smith", "Velm"])
  }

  @Test func aHiddenShortNameIsNobodysElsewhere() throws {
    var corpus = Corpus([("a.txt", Self.smith), ("b.txt", "Mr. Smith met President Ben Stone in Velm.")])
    func neighbors() throws -> [String] {
      let stone = try #require(corpus.snapshot.entity("Ben Stone", in: "b.txt"))
      return corpus.snapshot.neighbors(of: stone, limit: 9).map(\.neighbor.name)
    }
    #expect(try neighbors().contains("John Smith"))
    corpus.put("decisions.dossier", "hide: Smith")
    #expect(try neighbors() == ["Velm"])
  }

  /// What every reader takes for one thing is two where the user says so.
  @Test func aKnownOtherNameIsPartedAndHidden() throws {
    let text = "The United Nations met in New York. The UN voted, and the UN left."
    let joined = Self.snapshot(text, "")
    #expect(joined.entity("UN voted", in: "a.txt") == joined.entity("United Nations", in: "a.txt"))
    let parted = Self.snapshot(text, "not same: UN | United Nations")
    let short = try #require(parted.entity("UN voted", in: "a.txt"))
    #expect(short != parted.entity("United Nations", in: "a.txt"))
    #expect(parted.references(to: short).total == 2)
    let hidden = Self.snapshot(text, "hide: UN")
    #expect(hidden.entity("UN voted", in: "a.txt") == nil)
    #expect(hidden.entity("United Nations", in: "a.txt") != nil)
    let said = Self.snapshot(text, "describe: UN = the world's parliament")
    let entity = try #require(said.entity("United Nations", in: "a.txt"))
    #expect(said.card(of: entity)?.plainText.contains("the world's parliament") == true)
  }

  @Test(arguments: ["not same: Smith | John Smith", "hide: Smith", "not same: Smith [PERSON] | John Smith [PERSON]"])
  func takingTheLineAwayTakesItsEffectAway(line: String) {
    var corpus = Corpus([("a.txt", Self.smith), ("b.txt", "Mr. Smith was late, he said.")])
    let before = corpus.snapshot.observable
    corpus.put("decisions.dossier", line)
    #expect(corpus.snapshot.observable != before)
    corpus.put("decisions.dossier", "")
    #expect(corpus.snapshot.observable == before)
    corpus.put("decisions.dossier", line)
    corpus.remove(id("decisions.dossier"))
    #expect(corpus.snapshot.observable == before)
  }

  /// An edit of a document that is read with decisions, and one of a file behind an open text.
  @Test func editsKeepTheUsersWord() {
    var corpus = Corpus([("a.txt", Self.smith)])
    corpus.open(id("a.txt"), text: SourceText(Self.smith), format: .plain, version: 1)
    corpus.put("decisions.dossier", "not same: Smith | John Smith")
    corpus.edit(id("a.txt"), range: ByteRange(0, 0), with: Array("Then ".utf8), version: 2)
    #expect(corpus.snapshot.entity("Smith left", in: "a.txt") != corpus.snapshot.entity("John Smith", in: "a.txt"))
    corpus.close(id("a.txt"))
    #expect(corpus.snapshot.entity("Smith left", in: "a.txt") != corpus.snapshot.entity("John Smith", in: "a.txt"))
  }
}
