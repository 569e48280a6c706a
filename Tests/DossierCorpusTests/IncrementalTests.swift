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
    "\"",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...8, using: &generator)).map { _ in fragments.randomElement(using: &generator) ?? "" }
      .joined()
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func randomEditsOpensClosesAndRemovalsLeaveNoTrace(seed: UInt64) {
    var generator = SeededGenerator(seed)
    let names = ["2023-01-04-a.txt", "2023-02-11-b.txt", "c.txt", "d.txt", "2022-12-24-e.md"]
    var corpus = Corpus()
    var files: [String: String] = [:]
    var open: [String: SourceText] = [:]
    for step in 0..<800 {
      guard let name = names.randomElement(using: &generator) else { continue }
      switch Int.random(in: 0..<10, using: &generator) {
      case 0:
        let text = Self.text(&generator)
        files[name] = text
        corpus.put(name, text)
      case 1:
        files[name] = nil
        corpus.remove(id(name))
      case 2:
        let text = SourceText(Self.text(&generator))
        open[name] = text
        corpus.open(id(name), text: text, format: .plain, version: step)
      case 3:
        open[name] = nil
        corpus.close(id(name))
      default:
        guard let name = open.keys.sorted().randomElement(using: &generator), let text = open[name] else { continue }
        let start = Int.random(in: 0...text.count, using: &generator)
        let end = min(text.count, start + Int.random(in: 0...40, using: &generator))
        let inserted = Bool.random(using: &generator) ? Self.fragments.randomElement(using: &generator) ?? "" : ""
        let range = ByteRange(start, end)
        open[name] = text.replacing(range, with: Array(inserted.utf8))
        let isTaken = corpus.edit(id(name), range: range, with: Array(inserted.utf8), version: step)
        #expect(isTaken)
      }
      guard step % 20 == 0 else { continue }
      var fresh = Corpus()
      for name in names.shuffled(using: &generator) {
        if let file = files[name] { fresh.put(name, file) }
        if let text = open[name] { fresh.open(id(name), text: SourceText(text.bytes), format: .plain, version: 1) }
      }
      let (got, expected) = (corpus.snapshot.observable, fresh.snapshot.observable)
      #expect(got == expected, "after step \(step)")
      if got != expected { return }
    }
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
