import DossierAnnotation
import DossierText
import Testing

struct DescriptionAnnotatorTests {
  /// What `text` says of its mentions, as `name | kind | description`.
  private func descriptions(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    let analysis = SegmentAnnotator.analyze(bytes, format: .plain, entry: SegmentEntry())
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
  }

  @Test func factsThatOpenASentenceOrFollowAName() {
    #expect(
      descriptions(in: "Founded in 1911, Tarnwick Group runs nine ferries.")
        == ["Tarnwick Group | fact | Founded in 1911"])
    #expect(
      descriptions(in: "Ostrel Corp, headquartered in a former mill, sells lamps.")
        == ["Ostrel Corp | fact | headquartered in a former mill"])
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
