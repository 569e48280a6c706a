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
}
