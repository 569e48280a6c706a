import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

@Suite struct FactTests {
  private func facts(_ files: (String, String)...) -> [String] {
    let snapshot = Corpus(files).snapshot
    return snapshot.facts().map { fact in
      let words = fact.places.map { snapshot.document($0.document)?.string(in: $0.range) ?? "" }
      return "\(fact.subject.rawValue) \(fact.relation.rawValue): " + words.joined(separator: " | ")
    }
  }

  @Test func figuresThatTheTextEquates() {
    #expect(
      facts(("a.txt", "The farm has 5 hectares (50,000 square meters) of wheat.")) == [
        "figure agree: 5 hectares | 50,000 square meters"
      ])
    #expect(
      facts(("a.txt", "The road is 10 miles (30 kilometers) long.")) == ["figure disagree: 10 miles | 30 kilometers"])
  }

  @Test func aShareOfTwoFigures() {
    let right = facts(("a.txt", "The 510 boys make up more than half of the 1,000 pupils."))
    #expect(right.count == 1)
    #expect(right.first?.hasPrefix("figure agree: 510 boys") == true)
    #expect(facts(("a.txt", "The 210 boys make up more than half of the 1,000 pupils.")).isEmpty)
  }

  @Test func aDayToldInTwoWays() {
    let text =
      "Mill burns\n\nThe mill of Ada Holt burned down two days ago.\n\nAda Holt bought the mill on 4 June 2024 from a bank."
    let found = facts(("2024-06-06-mill.txt", text))
    #expect(found == ["time agree: two days ago | 4 June 2024"])
  }

  @Test func oneStatementInTwoWordings() {
    let found = facts(
      ("a.txt", "“We have every hope for the swift and lasting recovery of the harbor towns,” Ada Holt said."),
      ("b.txt", "“We have every hope for the recovery of the harbor towns,” Ada Holt said."))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("words disagree: “We have every hope for the swift") == true)
  }

  @Test func differentSpeakersMakeDifferentStatements() {
    let found = facts(
      ("a.txt", "“We have every hope for the swift and lasting recovery of the harbor towns,” Ada Holt said."),
      ("b.txt", "“We have every hope for the recovery of the harbor towns,” Ben Orr said."))
    #expect(found.isEmpty)
  }

  @Test func aNarrowerTimeAndPlaceRefine() {
    let found = facts(
      ("a.txt", "Ada Holt made a tour of Canada in March 2024."),
      ("b.txt", "Ada Holt paid a visit to Ottawa, Canada, on 12 March 2024."))
    #expect(found == ["time refine: March 2024 | 12 March 2024", "location refine: Canada | Ottawa, Canada"])
  }

  private func disagreements(_ first: String, _ second: String) -> [String] {
    let snapshot = Corpus([("a.txt", first), ("b.txt", second)]).snapshot
    return snapshot.disagreements(of: id("b.txt")).map { fact in
      fact.places.map { snapshot.document($0.document)?.string(in: $0.range) ?? "" }.joined(separator: " | ")
    }
  }

  @Test func anotherFigureForOneThingDisagrees() {
    let first = "Canada exported 48 million tonnes of wheat and sold most of that harvest abroad in 2021."
    #expect(
      disagreements(
        first, "In 2021 Canada exported 31 million tonnes of wheat, and most of the harvest was sold abroad.")
        == ["48 million tonnes | 31 million tonnes"])
    // Another year, another country, the same figure, a figure that was rounded.
    #expect(
      disagreements(
        first, "In 2020 Canada exported 31 million tonnes of wheat, and most of the harvest was sold abroad."
      ).isEmpty)
    #expect(
      disagreements(
        first, "In 2021 Norway exported 31 million tonnes of wheat, and most of the harvest was sold abroad."
      ).isEmpty)
    #expect(
      disagreements(
        first, "In 2021 Canada exported 48 million tonnes of wheat, and most of the harvest was sold abroad."
      ).isEmpty)
    #expect(
      disagreements(
        first, "In 2021 Canada exported 48.3 million tonnes of wheat, and most of the harvest was sold abroad."
      ).isEmpty)
  }

  @Test func aDisagreementNamesBothPlaces() throws {
    let snapshot = Corpus([
      ("a.txt", "Canada exported 48 million tonnes of wheat and sold most of that harvest abroad in 2021."),
      ("b.txt", "In 2021 Canada exported 31 million tonnes of wheat, and most of the harvest was sold abroad."),
    ]).snapshot
    let finding = try #require(snapshot.findings(of: id("b.txt")).first)
    #expect(finding.rule == "figure-differs")
    #expect(snapshot.document(id("b.txt"))?.string(in: finding.range) == "31 million tonnes")
    #expect(finding.related.first?.place.document == id("a.txt"))
    #expect(finding.message == "a.txt has another figure: 48 million tonnes.")
  }

  @Test func copiesCountOnce() {
    let text =
      "Ada Holt made a tour of Canada in March 2024. The harbor of Odell closed because ice had broken two gates."
    #expect(facts(("a.txt", text), ("b.txt", text), ("c.txt", text)).isEmpty)
  }
}
