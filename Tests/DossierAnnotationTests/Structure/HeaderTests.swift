import DossierAnnotation
import DossierText
import Testing

@Suite struct HeaderTests {
  private func header(_ text: String, _ format: TextFormat = .plain) -> (DocumentHeader, SourceText) {
    let source = SourceText(text)
    return (DocumentAnalysis(source, format: format).header(in: source), source)
  }

  /// Lead, then the expected dateline with `<place>`, `{date}` and `[agency]`; an empty one is none.
  @Test(arguments: [
    (
      "LODZ, May 3 (Tide Wire) -- The mill reopened on Friday after a strike.",
      "LODZ|May 3|Tide Wire|LODZ, May 3 (Tide Wire) --"
    ),
    (
      "BERGEN, Norway, Sept. 8, 2023 /PRNewswire/ — “We are late,” said Ann Roe.",
      "BERGEN, Norway|Sept. 8, 2023|PRNewswire|BERGEN, Norway, Sept. 8, 2023 /PRNewswire/ —"
    ),
    ("ACCRA (Reuters) - Two canoes were towed on Friday, the navy said.", "ACCRA||Reuters|ACCRA (Reuters) -"),
    (
      "NEW YORK--(BUSINESS WIRE)--Harbor Lines said its pier will open in May.",
      "NEW YORK||BUSINESS WIRE|NEW YORK--(BUSINESS WIRE)--"
    ),
    ("(AFP) — Rain fell on the pass for a third day, officials said.", "||AFP|(AFP) —"),
    ("WASHINGTON — The council met on Monday and voted to close the pier.", "WASHINGTON|||WASHINGTON —"),
    (
      "Xinhua, 12 March 2024 (Tide Wire) - The council met on Monday and voted.",
      "Xinhua|12 March 2024|Tide Wire|Xinhua, 12 March 2024 (Tide Wire) -"
    ),
    ("Rain – and there was mud – closed the road on Friday for a third day.", ""),
    ("The Harbor Times (a weekly) said the pier would open next spring.", ""),
    ("In May, the council - which had met twice - closed the pier at last.", ""),
    ("\"We are late,\" said Ann Roe, who chairs the board of the harbor.", ""),
  ])
  func datelines(_ lead: String, _ expected: String) {
    let (found, text) = header(
      "Port reopens after a long strike\n\n\(lead)\nAnother paragraph follows with more of the news, and it ends here.\n"
    )
    let line = found.dateline.map { dateline in
      [dateline.place, dateline.date, dateline.agency, dateline.range].map { $0.map(text.string(in:)) ?? "" }.joined(
        separator: "|")
    }
    #expect(line ?? "" == expected)
  }

  @Test(
    arguments: [
      (
        "Port reopens\n\nThe pier opened on Friday, and nobody was there to see it but two gulls.\n\nSource(s): Tide News Agency\n",
        "Tide News Agency"
      ),
      (
        "Port reopens - The Harbor Times\n\nThe pier opened on Friday, and nobody was there to see it.\n",
        "The Harbor Times"
      ),
      ("HBTV: Port reopens\n\nHBTV learned that the pier opened on Friday, and nobody was there to see it.\n", "HBTV"),
      ("Port reopens\n\nLODZ, May 3 (BUSINESS WIRE) -- The pier opened on Friday, and nobody was there.\n", nil),
      ("Port reopens\n\nLODZ, May 3 (Tide Wire) -- The pier opened on Friday, and nobody was there.\n", "Tide Wire"),
      ("Restructuring: Port reopens\n\nThe pier opened on Friday, and nobody was there to see it.\n", nil),
      (
        "Port reopens\n\nLODZ, May 3 /PRNewswire/ -- The pier opened on Friday, and nobody was there.\n\nSOURCE Harbor Lines\n",
        "Harbor Lines"
      ),
    ] as [(String, String?)])
  func sources(_ text: String, _ expected: String?) {
    #expect(header(text).0.source == expected)
  }

  @Test func readsFrontMatter() {
    let (found, text) = header(
      "---\ntitle: x\nsource: \"Harbor Times\"\ndate: 2024-05-03\n---\n# Port reopens\n\nThe pier opened.\n", .markdown)
    #expect(found.source == "Harbor Times")
    #expect(found.title.map(text.string(in:)) == "Port reopens")
    #expect(found.dateLines.count == 1)
  }

  @Test func readsEmbeddedArticles() {
    let (found, text) = header(
      """
      Port reopens after a long strike
      The pier opened on Friday, and nobody was there to see it but two gulls and a dog.
      Related Articles

      Harbor Times
      22 minutes ago
      - Harbor Times
      Ferry fares rise again
      Ferry fares rise for the third time this year, the operator said on Monday.
      Tide Wire
      2 hours ago
      - Ann Roe
      Storm closes the coast road
      A storm closed the road. It will open on Monday, said the council.
      Nobody was hurt in the storm, which felled trees in three villages.
      """)
    #expect(found.embedded.map(\.number) == [1, 2])
    #expect(
      found.embedded.compactMap(\.headline).map(text.string(in:)) == [
        "Ferry fares rise again", "Storm closes the coast road",
      ])
    #expect(found.embedded.compactMap(\.outlet).map(text.string(in:)) == ["Harbor Times", "Tide Wire"])
    #expect(found.embedded.compactMap(\.age).map(text.string(in:)) == ["22 minutes ago", "2 hours ago"])
    #expect(found.embedded.compactMap(\.byline).map(text.string(in:)) == ["Harbor Times", "Ann Roe"])
    #expect(found.embedded.last?.body.map(text.string(in:))?.hasSuffix("three villages.") == true)
  }

  @Test(arguments: [
    ("Der Hafen wurde am Freitag mit der neuen Fähre eröffnet, und die Stadt ist zufrieden.", "de"),
    ("Le port a été ouvert vendredi par le maire de la ville et les habitants sont venus.", "fr"),
    ("El puerto se abrió el viernes por la mañana y los vecinos de la ciudad llegaron en barco.", "es"),
    ("港口于周五重新开放，市民纷纷前来参观。", "zh"),
    ("The port opened on Friday and the people of the town came to see it.", "en"),
  ])
  func languages(_ text: String, _ expected: String) {
    #expect(header(text).0.language == expected)
  }
}
