import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

@Suite struct PassageTests {
  private static let report = """
    The harbor of Odell closed on Monday because heavy ice had broken two gates of the old lock and blocked every ship.
    """

  /// The passages between two texts, as "likeness: words | words".
  private func shared(_ first: String, _ second: String) -> [String] {
    let snapshot = Corpus([("a.txt", first), ("b.txt", second)]).snapshot
    return snapshot.passages(of: id("a.txt")).map { snapshot.line($0) }
  }

  private func within(_ text: String) -> [String] {
    let snapshot = Corpus([("a.txt", text)]).snapshot
    return snapshot.passages(within: id("a.txt")).map { snapshot.line($0) }
  }

  @Test func findsTheSameSentence() {
    let sentence = Self.report.dropLast(1)
    #expect(
      shared("A quiet winter.\n\n" + Self.report, "Ships wait. " + Self.report + " Nobody was hurt.") == [
        "identical: \(sentence) | \(sentence)"
      ])
  }

  @Test func findsItWithEdits() {
    let edited = Self.report.replacing("two gates of the old lock", with: "three gates of the lock")
    let found = shared(Self.report, edited)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("near-identical: The harbor of Odell") == true)
  }

  @Test func findsItInOtherCapitals() {
    let found = shared(Self.report, "Read this: " + Self.report.uppercased())
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("identical-ignoring-case: ") == true)
  }

  @Test func keepsToWhatIsShared() {
    let found = shared(
      Self.report + " The mayor wants a new lock before spring.", "Fishers were angry. " + Self.report + " Prices rose."
    )
    #expect(found == ["identical: \(Self.report.dropLast(1)) | \(Self.report.dropLast(1))"])
  }

  @Test func stockPhrasesAndOfficesAreNoPassages() {
    #expect(
      shared("In the first half of this year the harbor grew.", "In the first half of this year the mill shrank.")
        .isEmpty)
    #expect(
      shared(
        "Ada Holt, chairman and chief executive of Varnsteel Group, spoke.",
        "Ada Holt, chairman and chief executive of Varnsteel Group, left."
      ).isEmpty)
  }

  @Test func aWholeQuotationCountsHoweverShort() {
    let whole = within(
      "The plan is “ready for winter,” Ada Holt said. Her rival Ben Orr called it “READY FOR WINTER” in a letter.")
    #expect(whole == ["identical-ignoring-case: READY FOR WINTER | ready for winter"])
    let two = within(
      "She called the plan “plain folly” last week. “It is plain folly, and everyone in town knows it,” she said.")
    #expect(two == ["identical: plain folly | plain folly"])
  }

  @Test func someWordsOfALongQuotationAreNone() {
    let long =
      "“The new lock will be built of local stone by local people before the next winter comes,” Ada Holt said."
    #expect(within(long + " The old one was built of local stone.").isEmpty)
  }

  @Test func aQuotationInOtherWordsIsFoundWhole() {
    let found = shared(
      "“We have every hope for the swift and lasting recovery of the harbor towns,” she said.",
      "“We have every hope for the recovery of the harbor towns,” Ada Holt said.")
    #expect(
      found == [
        "near-identical: We have every hope for the swift and lasting recovery of the harbor towns | We have every hope for the recovery of the harbor towns"
      ])
  }

  @Test func theSameStatementInAnotherOrderIsAParaphrase() {
    let found = shared("Ships sail to Lyon, the capital of France, in June.", "In France's capital of Lyon it rained.")
    #expect(found == ["paraphrase: Lyon, the capital of France | France's capital of Lyon"])
    #expect(shared("Ships sail from Lyon to France.", "In France and in Lyon it rained.").isEmpty)
    let lists = shared(
      "The provinces of Ontario, Quebec and Manitoba voted.", "Snow fell on Quebec, Manitoba and Ontario provinces.")
    #expect(lists == ["paraphrase: provinces of Ontario, Quebec and Manitoba | Quebec, Manitoba and Ontario provinces"])
  }

  @Test func oneEventWithTheSamePlaceAndTimeIsAParaphrase() {
    let found = shared(
      "Ada Holt made a tour of Canada from May 2 to 4, 2024.",
      "The visit to Canada from 2 to 4 May 2024 was Ada Holt's first.")
    #expect(found == ["paraphrase: a tour of Canada from May 2 to 4, 2024 | The visit to Canada from 2 to 4 May 2024"])
  }

  @Test func copiesWithoutEndStayBounded() {
    var corpus = Corpus()
    for number in 0..<600 { corpus.put("copy\(number).txt", Self.report) }
    let options = PassageOptions(documentLimit: 8)
    let found = corpus.snapshot.passages(of: id("copy7.txt"), options: options)
    #expect(found.count == 8)
    #expect(Set(found.map(\.there.document)).count == 8)
  }

  @Test func wordsRepeatedWithoutEndStayBounded() {
    let text = String(repeating: "ice on the river and ", count: 4_000)
    #expect(within(text).count < 4_000 * PassageLimits.perShingle)
  }

  @Test func editsLeaveNoTrace() {
    var generator = SeededGenerator(11)
    let pieces = [
      Self.report, "“We have every hope,” Ada Holt said. ", "Lyon, the capital of France, slept. ",
      "France's capital of Lyon woke. ", "\n\n",
      "The gates of the old lock ", "“every hope” ", ". ",
    ]
    var corpus = Corpus([("b.txt", pieces.joined(separator: " "))])
    var text = SourceText(Self.report)
    corpus.open(id("a.txt"), text: text, format: .plain, version: 0)
    for step in 1...60 {
      let start = Int.random(in: 0...text.count, using: &generator)
      let range = ByteRange(start, min(text.count, start + Int.random(in: 0...25, using: &generator)))
      let inserted = Array((pieces.randomElement(using: &generator) ?? "").utf8)
      text = text.replacing(range, with: inserted)
      corpus.edit(id("a.txt"), range: range, with: inserted, version: step)
      guard step % 10 == 0 else { continue }
      var fresh = Corpus()
      fresh.open(id("a.txt"), text: text, format: .plain, version: 1)
      fresh.put("b.txt", pieces.joined(separator: " "))
      for name in ["a.txt", "b.txt"] {
        #expect(corpus.snapshot.passages(of: id(name)) == fresh.snapshot.passages(of: id(name)), "step \(step)")
        #expect(corpus.snapshot.passages(within: id(name)) == fresh.snapshot.passages(within: id(name)), "step \(step)")
      }
    }
  }
}

/// What the search promises of texts that repeat themselves.
private enum PassageLimits {
  static let perShingle = 12
}

extension Snapshot {
  /// A passage in one line: how alike, and the words of both places.
  fileprivate func line(_ passage: Passage) -> String {
    "\(passage.likeness.rawValue): \(words(passage.here)) | \(words(passage.there))"
  }

  private func words(_ place: Place) -> String { document(place.document)?.string(in: place.range) ?? "" }
}
