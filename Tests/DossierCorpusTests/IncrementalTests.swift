import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// The law of the house: what a corpus answers depends on its documents alone, not on how they came to be.
@Suite struct IncrementalTests {
  private static let fragments = [
    "President Ada Holt visited Varnsteel Group in Velm Province on Friday. ", "Holt said the plan works. ",
    "Varnsteel made steel. ", "The National Grain Office (NGO) bought wheat, Ben Holt said. ", "NGO ",
    "Mary Brook, an analyst at Oru Motor Co., Ltd., spoke. ", "Brook ", "HOLT ", "in Velm", "\n", "\n\n", ". ", "Ada ",
    "The U.S. and China talked. ", "United States ", "John Washington met Mr. Washington in Washington. ", "é", "“",
    "\"", "on Friday ", "VELM, May 4, 2023 - ", "last week, ", "\n2021-03-05\n", "from May 2 to June 3, ",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...8, using: &generator)).map { _ in fragments.randomElement(using: &generator) ?? "" }
      .joined()
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func randomEditsOpensClosesAndRemovalsLeaveNoTrace(seed: UInt64) {
    var generator = SeededGenerator(seed)
    let names = ["2023-01-04-a.txt", "2023-02-11-b.txt", "c.txt", "d.txt", "2022-12-24-e.md"]
    var history = CorpusHistory(of: names) { _, generator in
      Self.text(&generator)
    } insertion: { _, generator in
      Bool.random(using: &generator) ? Self.fragments.randomElement(using: &generator) ?? "" : ""
    }
    history.expectNoTrace(of: 800, every: 20, using: &generator)
  }

  @Test func editsInALongDocumentLeaveNoTrace() {
    var generator = SeededGenerator(7)
    var long = ""
    while long.utf8.count < 120_000 { long += Self.text(&generator) + "\n\n" }
    var corpus = Corpus([("short.txt", "Holt and Varnsteel and the NGO spoke.")])
    var text = SourceText(long)
    corpus.open(id("long.txt"), text: text, format: .plain, version: 0)
    for step in 1...6 {
      let start = Int.random(in: 0...text.count, using: &generator)
      let range = ByteRange(start, start + Int.random(in: 0...30, using: &generator))
      let inserted = Array((Self.fragments.randomElement(using: &generator) ?? "").utf8)
      text = text.replacing(range, with: inserted)
      corpus.edit(id("long.txt"), range: range, with: inserted, version: step)
    }
    var fresh = Corpus()
    fresh.open(id("long.txt"), text: text, format: .plain, version: 1)
    fresh.put("short.txt", "Holt and Varnsteel and the NGO spoke.")
    #expect(corpus.snapshot.observable == fresh.snapshot.observable)
  }

  @Test func aSnapshotNeverChanges() {
    var corpus = Corpus([
      ("a.txt", "President Ada Holt spoke in Velm."), ("b.txt", "Mr. Holt left. Varnsteel Group grew."),
    ])
    let snapshot = corpus.snapshot
    let before = snapshot.observable
    corpus.open(id("a.txt"), text: SourceText("Ben Holt came."), format: .plain, version: 1)
    corpus.edit(id("a.txt"), range: ByteRange(0, 3), with: Array("Carl".utf8), version: 2)
    corpus.remove(id("b.txt"))
    corpus.put("c.txt", "Ada Holt and Oru Motor.")
    #expect(snapshot.observable == before)
    #expect(corpus.snapshot.observable != before)
  }

  @Test func anOpenTextWinsAndClosingGivesTheFileBack() {
    var corpus = Corpus([("a.txt", "old")])
    corpus.open(id("a.txt"), text: SourceText("open"), format: .plain, version: 1)
    corpus.put("a.txt", "new")
    #expect(corpus.snapshot.document(id("a.txt"))?.text.bytes == Array("open".utf8))
    corpus.close(id("a.txt"))
    #expect(corpus.snapshot.document(id("a.txt"))?.text.bytes == Array("new".utf8))
    corpus.open(id("a.txt"), text: SourceText("open"), format: .plain, version: 1)
    corpus.remove(id("a.txt"))
    #expect(corpus.snapshot.document(id("a.txt"))?.isOpen == true)
    corpus.close(id("a.txt"))
    #expect(corpus.snapshot.document(id("a.txt")) == nil)
  }
}
