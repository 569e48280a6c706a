import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

@Suite struct TimelineTests {
  private func snapshot(_ texts: [String: String]) -> Snapshot {
    var corpus = Corpus()
    for (name, text) in texts {
      corpus.open(DocumentID(path: name), text: SourceText(text), format: .plain, version: 1)
    }
    return corpus.snapshot
  }

  private let texts = [
    "2026-06-10-mill.txt": "Mill reopens\n\nThe mill of Odell reopened on Monday. It had burned down on 4 March 2019.",
    "2026-06-12-fair.txt": "Fair opens\n\nThe fair opened on 8 June 2026. Nobody knows why it rains.",
  ]

  @Test func ordersStatementsByWhatTheyTell() {
    let timeline = snapshot(texts).timeline()
    #expect(timeline.entries.map(\.value.text) == ["2019-03-04", "2026-06-08", "2026-06-08"])
    #expect(timeline.entries.first?.words == "It had burned down on 4 March 2019.")
    #expect(timeline.total == 3)
    #expect(snapshot(texts).timeline(limit: 1).entries.count == 1)
  }

  @Test func keepsToOneDocument() {
    let timeline = snapshot(texts).timeline(in: DocumentID(path: "2026-06-12-fair.txt"))
    #expect(timeline.entries.map(\.words) == ["The fair opened on 8 June 2026."])
  }

  @Test func cardTellsDayOriginAndDistance() throws {
    let text = try #require(texts["2026-06-10-mill.txt"])
    let offset = try #require(text.utf8.indices.enumerated().first { text[$0.element...].hasPrefix("Monday") }?.offset)
    let card = try #require(snapshot(texts).timeCard(at: offset, in: DocumentID(path: "2026-06-10-mill.txt")))
    #expect(card.words == "Monday")
    #expect(card.time.value?.text == "2026-06-08")
    #expect(card.distance == -2)
    #expect(card.sameDay.map(\.document.fileName) == ["2026-06-12-fair.txt"])
    #expect(
      card.plainText == """
        2026-06-08, Monday
        counted from 2026-06-10, the document's date, told by the file's name
        2 days before the document's date
        the same day in 2026-06-12-fair.txt
        """)
  }

  @Test(arguments: [
    ("six years ago", "2020, 6 years before the document's"),
    ("next year", "2027, 1 year after the document's"), ("this year", "2026, the year of the document"),
    ("in May", "2026-05, 1 month before the document's"),
    ("in the first half of the year", "2026-H1, the first half of 2026, the document's date lies in it"),
    ("in the third quarter of 2025", "2025-Q3, quarter 3 of 2025, about 8 months before the document's date"),
    ("on Monday afternoon", "2026-06-08TAF, Monday afternoon, 2 days before the document's date"),
    ("for three years", "P3Y, a length of 3 years"), ("for centuries", "PXCE, a length of some centuries"),
    ("every Friday", "XXXX-WXX-5, a repeated time"), ("in recent years", "PAST_REF, some time in the past"),
  ])
  func cardSaysInWordsWhatCodesMean(words: String, expected: String) {
    let text = "Mill reopens\n\nThe mill of Odell was rebuilt \(words), the owners say."
    let corpus = snapshot(["2026-06-10-mill.txt": text])
    let start = text.utf8.count - ", the owners say.".utf8.count - 2
    let lines = corpus.timeCard(at: start, in: DocumentID(path: "2026-06-10-mill.txt"))?.plainText.split(
      separator: "\n")
    #expect((lines ?? []).filter { !$0.hasPrefix("counted from") }.joined(separator: ", ") == expected)
  }
}
