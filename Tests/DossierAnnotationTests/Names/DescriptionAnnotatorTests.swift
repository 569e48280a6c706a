import DossierAnnotation
import DossierText
import Testing

struct DescriptionAnnotatorTests {
  /// What `text` says of its mentions, as `name | kind | description`.
  private func descriptions(in text: String, format: TextFormat = .plain) -> [String] {
    let bytes = Array(text.utf8)
    let analysis = SegmentAnnotator.analyze(bytes, format: format, entry: SegmentEntry())
    return analysis.descriptions.map { description in
      let mention = analysis.mentions[Int(description.mention)]
      func string(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }
      return "\(string(mention.range.start, mention.range.end)) | \(description.kind) | "
        + string(description.range.start, description.range.end)
    }
  }

  @Test func titlesBeforeAName() {
    #expect(
      descriptions(in: "They met Norwegian Foreign Minister Odalys Renn on the quay.")
        == ["Odalys Renn | title | Norwegian Foreign Minister"])
    #expect(
      descriptions(in: "The talks were led by Secretary of Defense Tobin Halloran.")
        == ["Tobin Halloran | title | Secretary of Defense"])
  }

  @Test func rolesBehindAName() {
    #expect(
      descriptions(in: "Rates will fall, said Mirela Stanciu, chief economist at Harrow Securities.").first
        == "Mirela Stanciu | role | chief economist at Harrow Securities")
    #expect(
      descriptions(in: "Arne Lindqvist, 71, grandson of the founder, will stay.")
        == ["Arne Lindqvist | role | grandson of the founder"])
  }

  @Test func appositionsOfCompaniesAndPlaces() {
    #expect(
      descriptions(in: "Tarnwick Group, a maker of pumps in the north, said it would grow.")
        == ["Tarnwick Group | apposition | a maker of pumps in the north"])
    #expect(
      descriptions(in: "Ostrel Corp – a family firm with two sites – has new owners.")
        == ["Ostrel Corp | apposition | a family firm with two sites"])
  }

  @Test func aClauseIsNoApposition() {
    #expect(descriptions(in: "In Norway, the price is set by the state.").isEmpty)
    #expect(descriptions(in: "In Norway, the Tarn Bank and two others agreed.").isEmpty)
    #expect(descriptions(in: "Odalys Renn, who gathered the crews on Monday, went home.").isEmpty)
  }

  @Test func factsThatOpenASentenceOrFollowAName() {
    #expect(
      descriptions(in: "Founded in 1911, Tarnwick Group runs nine ferries.")
        == ["Tarnwick Group | fact | Founded in 1911"])
    #expect(
      descriptions(in: "Ostrel Corp, headquartered in a former mill, sells lamps.")
        == ["Ostrel Corp | fact | headquartered in a former mill"])
  }

  @Test func relativeClausesThatSayWhatSomebodyIs() {
    #expect(
      descriptions(in: "Odalys Renn, who runs two ferries, went home.")
        == ["Odalys Renn | apposition | who runs two ferries"])
  }

  @Test func anAbbreviatedTitleNeedsItsRest() {
    #expect(descriptions(in: "The price was set by Mr. Tobin Halloran himself.").isEmpty)
    #expect(
      descriptions(in: "A letter came from Rep. Tobin Halloran (D-Westmere), a member of the council.").first
        == "Tobin Halloran | role | Rep. Tobin Halloran (D-Westmere), a member of the council")
  }

  @Test func definitionsInLists() {
    #expect(
      descriptions(
        in: "- **Tarnwick Group** (in full Tarnwick Holding Group): maker of pumps in Norway, founded in 1911.",
        format: .markdown)
        == [
          "Tarnwick Group | alsoKnownAs | Tarnwick Holding Group",
          "Tarnwick Group | apposition | maker of pumps in Norway, founded in 1911",
        ])
    #expect(descriptions(in: "* Tarnwick Group: *over 730* pumps by June.", format: .markdown).isEmpty)
  }

  @Test func otherNames() {
    #expect(
      descriptions(in: "The Tarn Valley Council (TVC) met twice.").contains("Tarn Valley Council | alsoKnownAs | TVC"))
    #expect(
      descriptions(in: "Odalys Renn, known as the Heron, sailed alone.")
        == ["Odalys Renn | alsoKnownAs | Heron"])
  }

  @Test func aDescriptionEndsBeforeTheNextPerson() {
    #expect(
      descriptions(in: "Guests are Odalys Renn, professor of ice studies Tobin Halloran, a glacier guide.").first
        == "Odalys Renn | role | professor of ice studies")
  }
}
