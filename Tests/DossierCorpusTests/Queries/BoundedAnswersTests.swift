import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// However often a corpus says a thing, answers stay short: the best come first, and lists come in pages.
@Suite struct BoundedAnswersTests {
  /// Ten thousand copies of one article, which is read once.
  @Suite struct Copies {
    private static let text = """
      Velm, March 3, 2024

      President Ada Holt of Norway met Ben Varn, head of Varnsteel Group, in Velm on Friday. "We will open the new mill \
      before the end of this summer and hire every hand in town," Holt said. Varnsteel exported 48 million tonnes of \
      steel in 2023.
      """
    private static let count = 10_000
    private static let name = "copy-05000.txt"
    private static let snapshot = corpus().snapshot

    private static func corpus() -> Corpus {
      var corpus = Corpus()
      var first: Document?
      for number in 0..<count {
        let digits = String(number)
        let name = "copy-" + String(repeating: "0", count: 5 - digits.count) + digits + ".txt"
        let document = Document(
          opening: id(name), text: SourceText(text), format: .plain, version: 1, old: first)
        first = first ?? document
        corpus.open(document)
      }
      return corpus
    }

    private func entity(_ words: String) throws -> EntityID {
      try #require(Self.snapshot.entity(words, in: Self.name))
    }

    @Test func referencesComeInPages() throws {
      let holt = try entity("Ada Holt")
      let all = Self.snapshot.references(to: holt, limit: 50)
      #expect(all.total == 2 * Self.count)
      #expect(all.places.count == 50)
      let pages = [0, 20, 40].flatMap { Self.snapshot.references(to: holt, from: $0, limit: 20).places }
      #expect(Array(pages.prefix(50)) == all.places)
      #expect(all.places.first?.document == id("copy-00000.txt"))
      let last = Self.snapshot.references(to: holt, from: 2 * Self.count - 1, limit: 20)
      #expect(last.places.map(\.document) == [id("copy-09999.txt")])
      #expect(Self.snapshot.references(to: holt, from: 2 * Self.count, limit: 20).places.isEmpty)
    }

    @Test func aCardSumsUp() throws {
      let card = try #require(Self.snapshot.card(of: try entity("Ada Holt"), here: id(Self.name)))
      #expect(card.documents == Self.count)
      #expect(card.mentions == 2 * Self.count)
      #expect(card.mentionsHere == 2)
      #expect(card.neighbors.count <= 5)
      #expect(card.aliases.map(\.name) == ["Holt"])
      #expect(card.plainText.utf8.count < 1_000)
      #expect(Self.snapshot.introduction(of: card.entity) != nil)
    }

    @Test func passagesNameSomeOfTheCopies() throws {
      let options = PassageOptions()
      let passages = Self.snapshot.passages(of: id(Self.name), options: options)
      #expect(!passages.isEmpty)
      #expect(Set(passages.map(\.there.document)).count <= options.documentLimit)
      for group in Self.snapshot.passageGroups(of: id(Self.name)) {
        #expect(group.passages.count <= options.documentLimit * 2)
        #expect(group.summary.utf8.count < 100)
      }
    }

    @Test func listsEndAtTheirLimits() throws {
      let snapshot = Self.snapshot
      let holt = try entity("Ada Holt")
      #expect(snapshot.search("", limit: 3).count == 3)
      #expect(snapshot.search("holt", limit: 3).map(\.name) == ["Ada Holt"])
      #expect(snapshot.neighbors(of: holt, limit: 3).count == 3)
      #expect(snapshot.timeline(of: holt, limit: 7).entries.count <= 7)
      #expect(snapshot.findings(of: id(Self.name)).isEmpty)
      #expect(snapshot.disagreements(of: id(Self.name)).isEmpty)
      let offset = try #require(snapshot.offset("48 million", in: Self.name))
      let figure = try #require(snapshot.quantityCard(at: offset, in: id(Self.name)))
      #expect(figure.elsewhere.count == Snapshot.occurrenceLimit)
    }

    /// Two mentions in each of the copies are as many as are changed at once; a note makes it one more.
    @Test func renamingMoreThanTheLimitIsRefused() throws {
      #expect(2 * Self.count == Snapshot.renameLimit)
      var corpus = Self.corpus()
      corpus.put("note.txt", "Ada Holt left.")
      let snapshot = corpus.snapshot
      let holt = try #require(snapshot.entity("Ada Holt", in: "note.txt"))
      do throws(RenameRefusal) {
        _ = try snapshot.rename(holt, to: "Mara Brook")
        Issue.record("not refused")
      } catch {
        #expect(error == .tooMany(Snapshot.renameLimit + 1))
      }
    }
  }

  /// One name again and again in one document.
  @Test func aNameInVeryManyMentionsIsBounded() throws {
    let sentence = "Ada Holt met Ben Varn.\n\n"
    let count = 12_000
    let text = String(repeating: sentence, count: count)
    let snapshot = Corpus([("a.txt", text), ("b.txt", "Ada Holt left.")]).snapshot
    let holt = try #require(snapshot.entity("Ada Holt", in: "b.txt"))
    let page = snapshot.references(to: holt, from: 5_000, limit: 10)
    #expect(page.total == count + 1)
    #expect(page.places.map(\.range.start) == (5_000..<5_010).map { $0 * sentence.utf8.count })
    #expect(snapshot.occurrences(at: 1, in: id("a.txt"), limit: 1_000).count == 1_000)
    let middle = count / 2 * sentence.utf8.count
    let near = snapshot.occurrences(at: middle, in: id("a.txt"), limit: 1_000)
    #expect(near.contains { $0.start == middle })
    #expect(near == near.sorted())
    #expect(snapshot.linkedMentions(at: 1, in: id("a.txt")).isEmpty)
    #expect(snapshot.hover(at: 1, in: id("a.txt"))?.plainText.utf8.count ?? 0 < 1_000)
  }
}
