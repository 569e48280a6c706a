import DossierCorpus
import DossierText
import Testing

/// What a writer is told of, and how it may be mended.
@Suite struct FindingTests {
  private func findings(_ name: String, _ files: [(String, String)]) -> [(rule: String, words: String, mends: [String])]
  {
    let snapshot = Corpus(files).snapshot
    return snapshot.findings(of: id(name)).map { finding in
      (finding.rule, snapshot.document(id(name))?.string(in: finding.range) ?? "", finding.mends.map(\.replacement))
    }
  }

  @Test func aWrongWeekdayIsMendedByTheRightOneOrByTheDate() {
    let found = findings("a.txt", [("a.txt", "The mill in Velm opened on Monday, June 10, 2025, she said.")])
    #expect(found.map(\.rule) == ["weekday-mismatch"])
    #expect(found.first?.mends == ["Tuesday, June 10, 2025", "2025-06-10"])
  }

  @Test func aWrongEquationIsMended() {
    let found = findings("a.txt", [("a.txt", "The farm covers 3 million mu (900,000 hectares) of land.")])
    #expect(found.map(\.rule) == ["wrong-equation"])
    #expect(found.first?.mends == ["200,000 hectares"])
  }

  @Test func soundTextHasNoFindings() {
    #expect(findings("a.txt", [("a.txt", "The mill in Velm opened on Tuesday, June 10, 2025.")]).isEmpty)
  }

  @Test func labelsTellRelativeDatesAndUnits() {
    let text = "Published: June 10, 2025\n\nThe mill opened yesterday. It covers 30 acres.\n"
    let snapshot = Corpus([("a.txt", text)]).snapshot
    let all = snapshot.marginLabels(in: ByteRange(0, text.utf8.count), of: id("a.txt"))
    #expect(all.map(\.kind) == [.date, .unit])
    #expect(all.first?.text.hasSuffix("2025-06-09") == true)
    #expect(snapshot.marginLabels(in: ByteRange(0, 20), of: id("a.txt")).isEmpty)
    #expect(snapshot.marginLabels(in: ByteRange(0, 200), of: id("a.txt"), dates: false).map(\.kind) == [.unit])
  }

  // MARK: Drafts

  private static let source = (
    "2025-06-10-source.txt",
    "Published: June 10, 2025\n\nPresident Ada Holt of Varnsteel Group said on June 9, 2025: “We will build the new mill in Velm this year.” The mill costs $30 million.\n"
  )

  @Test func aDraftIsHeldAgainstItsSources() {
    let draft = """
      ---
      draft: true
      ---
      Ada Holt of Varnsteel Group said on June 8, 2025: “We will build the old mill in Velm this year.” Carla Zeman, \
      an analyst, said the mill costs $40 million.
      """
    let found = findings("draft.md", [Self.source, ("draft.md", draft)])
    let rules = found.map { "\($0.rule): \($0.words)" }
    #expect(rules.contains("unsupported-name: Carla Zeman"), "\(rules)")
    #expect(rules.contains("unsupported-date: June 8, 2025"), "\(rules)")
    #expect(rules.contains("unsupported-figure: $40 million"), "\(rules)")
    #expect(found.contains { $0.rule == "different-quote" }, "\(rules)")
  }

  @Test func whatTheSourcesSayIsNoFinding() {
    let text =
      "Ada Holt of Varnsteel Group said on June 9, 2025: “We will build the new mill in Velm this year.” It costs $30 million.\n"
    #expect(findings("drafts/mine.txt", [Self.source, ("drafts/mine.txt", text)]).isEmpty)
  }

  @Test func onlyDraftsAreHeldAgainstSources() {
    let text = "Carla Zeman said on June 8, 2025 that it costs $40 million.\n"
    #expect(findings("mine.txt", [Self.source, ("mine.txt", text)]).isEmpty)
    #expect(!findings("drafts/mine.txt", [Self.source, ("drafts/mine.txt", text)]).isEmpty)
  }
}
