import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

@Suite struct QueryTests {
  private let snapshot = Corpus([
    (
      "2023-03-01-b.txt",
      "Ada Holt, an economist in Velm, met President Ben Stone. Holt praised the National Grain Office."
    ),
    ("2023-01-01-a.txt", "Mr. Holt met President Ben Stone in Velm on Friday."),
    ("c.txt", "President Ben Stone spoke alone on Monday."),
  ]).snapshot

  @Test func theCardCountsHereAndEverywhere() throws {
    let entity = try #require(snapshot.entity("Holt", in: "2023-01-01-a.txt"))
    let card = try #require(snapshot.card(of: entity, here: id("2023-03-01-b.txt")))
    #expect(card.name == "Ada Holt")
    #expect(card.label == .person)
    #expect(card.mentionsHere == 2)
    #expect(card.mentions == 3)
    #expect(card.documents == 2)
    #expect(card.aliases.map { "\($0.name) \($0.count)" } == ["Holt 2"])
    #expect(card.earliest?.date.description == "2023-01-01")
    #expect(card.latest?.date.description == "2023-03-01")
    #expect(card.neighbors.contains { $0.name == "Ben Stone" && $0.documents == 2 })
    #expect(card.candidates.isEmpty)
  }

  @Test func definitionIsTheIntroducingMentionAndDeclarationTheFirstHere() throws {
    let entity = try #require(snapshot.entity("Holt", in: "2023-01-01-a.txt"))
    let introduction = try #require(snapshot.introduction(of: entity))
    #expect(introduction.document == id("2023-03-01-b.txt"))
    #expect(introduction.range == ByteRange(0, 8))
    #expect(snapshot.firstMention(of: entity, in: id("2023-01-01-a.txt"))?.range == ByteRange(4, 8))
    #expect(snapshot.firstMention(of: entity, in: id("c.txt")) == nil)
  }

  @Test func referencesComeByDocumentAndPlaceAndInPages() throws {
    let entity = try #require(snapshot.entity("Ben Stone", in: "c.txt"))
    let all = snapshot.references(to: entity)
    #expect(all.total == 3)
    #expect(all.places.map(\.document.fileName) == ["2023-01-01-a.txt", "2023-03-01-b.txt", "c.txt"])
    #expect(snapshot.references(to: entity, from: 1, limit: 1).places == [all.places[1]])
    #expect(snapshot.references(to: entity, from: 9).places.isEmpty)
  }

  @Test func aPlaceRightBehindANameIsOnIt() {
    #expect(snapshot.subject(at: 8, in: id("2023-03-01-b.txt"))?.range == ByteRange(0, 8))
    #expect(snapshot.subject(at: 9, in: id("2023-03-01-b.txt"))?.range != ByteRange(0, 8))
    #expect(snapshot.subject(at: 1 << 40, in: id("c.txt")) == nil)
    #expect(snapshot.subject(at: -5, in: id("c.txt")) == nil)
    #expect(snapshot.subject(at: 0, in: id("nothing.txt")) == nil)
  }

  @Test(
    "a search ranks",
    arguments: [
      ("ada holt", "Ada Holt", SearchHit.Rank.exact), ("Holt", "Ada Holt", .exact), ("ada h", "Ada Holt", .prefix),
      ("hol", "Ada Holt", .prefix), ("sto", "Ben Stone", .wordStart), ("nat off", "National Grain Office", .wordStart),
      ("ngo", "National Grain Office", .acronym), ("ntlgrn", "National Grain Office", .fuzzy),
    ])
  func search(query: String, name: String, rank: SearchHit.Rank) {
    let hit = snapshot.search(query).first
    #expect(hit?.name == name)
    #expect(hit?.rank == rank)
  }

  @Test func accentsCaseAndOtherNamesAreFound() {
    let snapshot = Corpus([("a.txt", "Mr. José Núñez visited northeast China and the U.S. on Friday, Mr. Núñez said.")])
      .snapshot
    #expect(snapshot.search("jose nunez").first?.name == "José Núñez")
    #expect(snapshot.search("NE China").first?.name == "northeast China")
    #expect(snapshot.search("America").first?.name == "United States")
    #expect(snapshot.search("zzz").isEmpty)
  }

  @Test func markupInNamesIsEscaped() {
    let snapshot = Corpus([("a.txt", "Ada Holt, an economist in *Velm*, spoke.")]).snapshot
    guard let entity = snapshot.entity("Ada", in: "a.txt"), let card = snapshot.card(of: entity) else {
      Issue.record("no card")
      return
    }
    #expect(card.markdown.hasPrefix("**Ada Holt** · person"))
    #expect(!card.markdown.contains(" *Velm*"))
  }
}
