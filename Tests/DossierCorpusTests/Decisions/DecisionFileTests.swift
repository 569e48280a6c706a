import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// How a decisions file is read, and what it does.
@Suite struct DecisionFileTests {
  private static let articles = [
    ("a.txt", "President Ada Holt spoke on Friday. The hall was full when Holt left."),
    ("b.txt", "Mr. Holt was late, he said."), ("c.txt", "President Mary Brook spoke on Friday."),
    ("d.txt", "Varnsteel Group grew. Oru Motor Co., Ltd. shrank."),
  ]

  private func corpus(_ decisions: String) -> Corpus { Corpus(Self.articles + [("decisions.dossier", decisions)]) }

  @Test func everyLineStandsAlone() {
    let file = DecisionFile(
      SourceText(
        """
        # who is who
        same: Mary Brook = Ada Holt

        nonsense
        Not  Same : Holt | Ada Holt [PERSON]
        type: Varnsteel Group = FISH
        describe: Ada Holt = She says: no = no.
        hide:
        same: Holt = HOLT
        keep: Holt
        """))
    #expect(
      file.lines.map(\.decision) == [
        .same(NameHandle("Mary Brook"), NameHandle("Ada Holt")),
        .apart(NameHandle("Holt"), NameHandle("Ada Holt", label: .person)),
        .describe(NameHandle("Ada Holt"), "She says: no = no."),
      ])
    #expect(file.problems.count == 5)
    #expect(file.problems.map(\.message)[1].contains("FISH"))
    #expect(file.problems.last?.message.contains("keep") == true)
  }

  @Test func anyBytesAreRead() {
    var generator = SeededGenerator(11)
    let pieces = [
      "same", "not same", "type", ":", "=", "|", "[", "]", "\n", "\r\n", " ", "é", "Holt", "#", "\u{FEFF}", "ORG",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }
      .joined()
      let source = SourceText(text)
      let file = DecisionFile(source)
      for range in file.lines.flatMap({ [$0.range] + $0.names.map(\.range) }) + file.problems.map(\.range) {
        #expect(source.range.contains(range))
      }
    }
  }

  @Test func aFileDecidesAndItsLossTakesTheDecisionBack() {
    var corpus = Corpus(Self.articles)
    let before = corpus.snapshot.observable
    corpus.put("decisions.dossier", "same: Mary Brook = Ada Holt")
    #expect(corpus.snapshot.entity("Mary Brook", in: "c.txt") == corpus.snapshot.entity("Ada Holt", in: "a.txt"))
    #expect(corpus.snapshot.documentIDs.contains(id("decisions.dossier")) == false)
    corpus.remove(id("decisions.dossier"))
    #expect(corpus.snapshot.observable == before)
  }

  @Test func theOpenTextOfTheFileWins() {
    var corpus = corpus("same: Mary Brook = Ada Holt")
    let file = id("decisions.dossier")
    corpus.open(file, text: SourceText("hide: Mary Brook"), format: .plain, version: 1)
    #expect(corpus.snapshot.entity("Mary Brook", in: "c.txt") == nil)
    corpus.edit(file, range: ByteRange(0, 0), with: Array("#".utf8), version: 2)
    #expect(corpus.snapshot.entity("Mary Brook", in: "c.txt") != nil)
    corpus.close(file)
    #expect(corpus.snapshot.entity("Mary Brook", in: "c.txt") == corpus.snapshot.entity("Ada Holt", in: "a.txt"))
  }

  @Test func aCircleEndsWithTheLaterLine() throws {
    let snapshot = corpus("same: Mary Brook = Ada Holt\nsame: Ada Holt = Mary Brook\n").snapshot
    let ada = try #require(snapshot.entity("Ada Holt", in: "a.txt"))
    #expect(snapshot.entity("Mary Brook", in: "c.txt") == ada)
    #expect(snapshot.name(of: ada) == "Mary Brook")
    let findings = snapshot.findings(of: id("decisions.dossier"))
    #expect(findings.map(\.rule) == ["overruled-decision"])
    #expect(findings.first?.range.start == 0)
  }

  @Test func theLaterOfTwoThatClashHolds() {
    let apart = corpus("same: Mary Brook = Ada Holt\nnot same: Ada Holt | Mary Brook\n").snapshot
    #expect(apart.entity("Mary Brook", in: "c.txt") != apart.entity("Ada Holt", in: "a.txt"))
    #expect(
      apart.findings(of: id("decisions.dossier")).map(\.message) == [
        "A later line says otherwise: this one counts for nothing."
      ])
    let same = corpus("not same: Ada Holt | Mary Brook\nsame: Mary Brook = Ada Holt\n").snapshot
    #expect(same.entity("Mary Brook", in: "c.txt") == same.entity("Ada Holt", in: "a.txt"))
  }

  @Test func aLaterFileBeatsAnEarlierOne() {
    var corpus = corpus("type: Varnsteel Group = EVENT")
    corpus.put("later.dossier", "type: Varnsteel Group = PRODUCT")
    #expect(corpus.snapshot.entity("Varnsteel", in: "d.txt").flatMap(corpus.snapshot.label) == .product)
    #expect(corpus.snapshot.findings(of: id("decisions.dossier")).map(\.rule) == ["overruled-decision"])
    #expect(corpus.snapshot.findings(of: id("later.dossier")).isEmpty)
  }

  @Test func namesAcrossTypesBecomeOne() {
    let snapshot = corpus("same: Varnsteel Group = Ada Holt").snapshot
    #expect(snapshot.entity("Varnsteel", in: "d.txt") == snapshot.entity("Ada Holt", in: "a.txt"))
  }

  @Test func aShortNameIsKeptFromALongerOne() {
    let snapshot = corpus("not same: Holt | Ada Holt").snapshot
    #expect(snapshot.entity("Holt", in: "b.txt") != snapshot.entity("Ada Holt", in: "a.txt"))
  }

  @Test func cardsTellAliasesAndNotes() throws {
    let snapshot = corpus("alias: The Steel Lady = Ada Holt\ndescribe: Ada Holt = Ask her office first.").snapshot
    let ada = try #require(snapshot.entity("Ada Holt", in: "a.txt"))
    #expect(snapshot.card(of: ada)?.plainText.contains("The Steel Lady") == true)
    #expect(snapshot.card(of: ada)?.userDescription == "Ask her office first.")
    #expect(snapshot.search("steel lady").map(\.entity) == [ada])
    #expect(snapshot.findings(of: id("decisions.dossier")).isEmpty)
  }

  @Test func findingsNameUnknownNamesAndBrokenLines() {
    let found = corpus("hide: Nobody Atall\nfoo").snapshot.findings(of: id("decisions.dossier"))
    #expect(found.map(\.rule) == ["unknown-name", "broken-decision"])
  }

  @Test func theFileHoversAndCompletes() throws {
    let text = "same: Mary Brook = Ada\ntype: Ada Holt = PE\nno"
    let snapshot = corpus(text).snapshot
    let file = id("decisions.dossier")
    #expect(snapshot.hover(at: 7, in: file)?.plainText.hasPrefix("Mary Brook (person)") == true)
    #expect(snapshot.hover(at: 1, in: file)?.plainText.contains("same: A = B") == true)
    #expect(snapshot.decisionCompletions(at: 22, in: file).map(\.text).contains("Ada Holt"))
    #expect(snapshot.decisionCompletions(at: 42, in: file).map(\.text) == ["PERSON"])
    #expect(snapshot.decisionCompletions(at: text.utf8.count, in: file).map(\.text) == ["not same: "])
  }

  @Test func proposalsAreLinesThatCanBeRead() throws {
    let snapshot = corpus("").snapshot
    let offset = try #require(snapshot.offset("Holt", in: "b.txt"))
    let proposals = snapshot.decisionProposals(at: offset, in: id("b.txt"))
    #expect(proposals.map(\.line).contains("not same: Holt | Ada Holt"))
    #expect(Set(proposals.map(\.kind)).isSuperset(of: [.apart, .hide, .type]))
    for proposal in proposals { #expect(DecisionFile(SourceText(proposal.line)).lines.count == 1, "\(proposal.line)") }
  }
}
