import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

@Suite struct OutlineTests {
  private static let page = """
    Mill reopens after strike
    Updated 16:20, 3 May 2023
    The paper mill at Varga reopened on Monday after a strike of seven weeks, said Ann Roe.
    Orders lost to the north
    The owners said that orders had been lost to mills in the north. "They will not come back," Roe said.
    Comments
    No comments yet
    Related Articles
    The Varga Post
    5 hours ago
    - The Varga Post
    Bakers fear for their flour
    Bakers in the valley fear that flour will run short before the new year. Click here to read the guild's letter.
    """

  private func snapshot(_ text: String, _ format: TextFormat = .plain) -> (Snapshot, DocumentID) {
    var corpus = Corpus()
    let id = DocumentID(path: "/notes/page.txt")
    corpus.open(id, text: SourceText(text), format: format, version: 1)
    return (corpus.snapshot, id)
  }

  private func lines(_ items: [OutlineItem], _ text: SourceText, depth: Int = 0) -> [String] {
    items.flatMap { item in
      let from = text.line(at: item.range.start)
      let to = text.line(at: item.range.end)
      let name = item.detail.map { "\(item.name) (\($0))" } ?? item.name
      return [String(repeating: " ", count: depth) + "\(item.kind.rawValue) \(from)-\(to) \(name)"]
        + lines(item.children, text, depth: depth + 1)
    }
  }

  @Test func showsArticleFurnitureAndOtherArticles() {
    let (snapshot, id) = snapshot(OutlineTests.page)
    #expect(
      lines(snapshot.outline(of: id), SourceText(OutlineTests.page)) == [
        "title 0-4 Mill reopens after strike",
        " metadata 1-1 Updated 16:20, 3 May 2023",
        " section 3-4 Orders lost to the north",
        "furniture 5-6 Comments",
        "related 7-12 Related Articles",
        " article 8-12 Bakers fear for their flour (The Varga Post)",
      ])
  }

  @Test func listsHeadingsAndFurnitureByLine() throws {
    let (snapshot, id) = snapshot(OutlineTests.page)
    let list = try #require(snapshot.document(id)).outlineList
    #expect(list.headings.map(\.line) == [0, 3, 11])
    #expect(list.headings.map(\.endLine) == [4, 4, 12])
    #expect(list.headings.map(\.kind) == [.title, .section, .article])
    #expect(list.headings.last?.outlet == "The Varga Post")
    #expect(list.boilerplateLines == [5, 6, 7, 8, 9, 10])
    #expect(
      list.boilerplateSpans.map(SourceText(OutlineTests.page).string(in:)) == ["Click here to read the guild's letter."]
    )
  }

  @Test func nestsMarkdownSections() {
    let text = "# A\n\ntext one.\n\n## B\n\n### C\n\ntext two.\n\n## D\n\ntext three.\n"
    let (snapshot, id) = snapshot(text, .markdown)
    #expect(
      lines(snapshot.outline(of: id), SourceText(text)) == [
        "title 0-12 A", " section 4-8 B", "  section 6-8 C", " section 10-12 D",
      ])
  }

  @Test func partsLieInsideTheirParents() {
    let (snapshot, id) = snapshot(String(repeating: OutlineTests.page + "\n\n", count: 40))
    func check(_ items: [OutlineItem], in parent: ByteRange?) {
      for item in items {
        #expect(item.range.contains(item.nameRange) && !item.name.isEmpty)
        #expect(parent?.contains(item.range) ?? true)
        check(item.children, in: item.range)
      }
    }
    check(snapshot.outline(of: id), in: nil)
    #expect(snapshot.outline(of: DocumentID(path: "/none")).isEmpty)
  }

  @Test func foldsWhatIsLongerThanALine() {
    let (snapshot, id) = snapshot(OutlineTests.page)
    let text = SourceText(OutlineTests.page)
    let folds = snapshot.foldings(of: id).map {
      "\($0.kind.rawValue) \(text.line(at: $0.range.start))-\(text.line(at: $0.range.end))"
    }
    #expect(folds == ["section 0-4", "section 3-4", "furniture 5-6", "section 7-12", "section 11-12"])
  }

  @Test func selectionGrows() throws {
    let (snapshot, id) = snapshot(OutlineTests.page)
    let text = SourceText(OutlineTests.page)
    let start = text.rangeOfLine(4).start
    let chain = snapshot.selection(at: start + 5, in: id).map(text.string(in:))
    #expect(chain.first == "owners")
    #expect(chain.contains("The owners said that orders had been lost to mills in the north."))
    #expect(chain.contains(text.string(in: text.rangeOfLine(4))))
    #expect(chain.last == OutlineTests.page)
    for (inner, outer) in zip(chain, chain.dropFirst()) { #expect(outer.contains(inner) && outer != inner) }
    for offset in -1...text.count + 1 { #expect(snapshot.selection(at: offset, in: id).last == text.range) }
  }
}
