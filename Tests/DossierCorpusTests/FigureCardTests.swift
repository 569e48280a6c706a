import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

@Suite("Cards of figures and quotations")
struct FigureCardTests {
  private let corpus = Corpus([
    (
      "farm.txt",
      "The estate near Trento has 45 mu (3 hectares) of vines.\n\nIt paid 7 million yuan ($1 million) for them.\n"
    ),
    (
      "village.txt",
      "Some 30,000 square metres of vines and 30 boats lie idle.\n\nThe dam is 10 miles (10 kilometres) long.\n"
    ),
    (
      "speech.txt", "\"We will mend the old dam before the spring floods come,\" said Maria Keller. \"It must hold.\"\n"
    ),
    ("echo.txt", "Maria Keller told the council: \"We will mend the old dam before the winter.\"\n"),
    ("shout.txt", "A poster reads \"WE WILL MEND THE OLD DAM BEFORE THE SPRING FLOODS COME!\"\n"),
    ("other.txt", "\"The market opens at dawn and shuts when the fish is gone,\" said Ines Duarte.\n"),
  ])

  private func quantity(_ words: String, in name: String) throws -> QuantityCard {
    let snapshot = corpus.snapshot
    let offset = try #require(snapshot.offset(words, in: name))
    return try #require(snapshot.quantityCard(at: offset, in: id(name)))
  }

  private func quotation(_ words: String, in name: String) throws -> QuotationCard {
    let snapshot = corpus.snapshot
    let offset = try #require(snapshot.offset(words, in: name))
    return try #require(snapshot.quotationCard(at: offset, in: id(name)))
  }

  @Test(
    "A figure stands before its unit as a reader would say it",
    arguments: [
      ("The field has 200,000 hectares.", "200,000", "200,000 hectares"), ("It has 1 hectare.", "1", "1 hectare"),
      ("It lists 7,500 specifications.", "7,500", "7,500 specifications"), ("It grew 18 percent.", "18", "18 percent"),
      ("It is 6 square miles.", "6", "6 square miles"), ("It paid 7 million yuan.", "7", "7 million CNY"),
      ("It is 8 feet deep.", "8", "8 feet"),
    ])
  func unitWords(text: String, figure: String, expected: String) throws {
    let snapshot = Corpus([("a.txt", text)]).snapshot
    let offset = try #require(snapshot.offset(figure, in: "a.txt"))
    #expect(snapshot.quantityCard(at: offset, in: id("a.txt"))?.plainText.split(separator: "\n").first == expected[...])
  }

  @Test("A figure is converted, its equation checked, and its like found in any unit")
  func area() throws {
    let card = try quantity("45 mu", in: "farm.txt")
    #expect(card.unit == "mu")
    #expect(card.conversions.map(\.text) == ["3 ha", "7.413 ac"])
    #expect(card.equalities.map(\.sentence) == ["45 mu is exactly 3 hectares."])
    #expect(card.elsewhere.map(\.text) == ["3 hectares", "30,000 square metres"])
    #expect(card.plainText.hasPrefix("45 mu\n= 3 ha, 7.413 ac\n45 mu is exactly 3 hectares."))
  }

  @Test("Money is never converted, and says so where the text equates it")
  func money() throws {
    let card = try quantity("$1 million", in: "farm.txt")
    #expect(card.conversions.isEmpty)
    #expect(card.equalities.map(\.verdict) == [.unverifiable])
    #expect(card.plainText.contains("cannot be checked: the text gives no rate"))
  }

  @Test("A wrong equation tells the right figure")
  func wrong() throws {
    let card = try quantity("10 kilometres", in: "village.txt")
    #expect(card.equalities.map(\.sentence) == ["10 miles is not 10 kilometres, but 16.09 km."])
    #expect(card.markdown.contains("⚠"))
  }

  @Test("A quotation knows its speaker and its other versions")
  func versions() throws {
    let card = try quotation("We will", in: "speech.txt")
    #expect(card.speakerName == "Maria Keller")
    #expect(card.cue == "said")
    let versions = Dictionary(uniqueKeysWithValues: card.elsewhere.map { ($0.place.document.fileName, $0.difference) })
    #expect(
      versions == [
        "echo.txt": .words(here: "spring floods come", there: "winter"),
        "shout.txt": .marks,
      ])
    #expect(card.plainText.contains("also in echo.txt, where “spring floods come” reads “winter”"))
  }

  @Test("What goes on keeps its speaker and says that it goes on")
  func continued() throws {
    let card = try quotation("It must hold", in: "speech.txt")
    #expect(card.continues)
    #expect(card.speakerName == "Maria Keller")
    #expect(card.elsewhere.isEmpty)
  }

  @Test("Hover shows the cards; where no figure stands there is none")
  func hover() throws {
    let snapshot = corpus.snapshot
    let offset = try #require(snapshot.offset("45 mu", in: "farm.txt"))
    #expect(
      snapshot.hover(at: offset, in: id("farm.txt"))?.plainText
        == snapshot.quantityCard(at: offset, in: id("farm.txt"))?.plainText)
    #expect(snapshot.quantityCard(at: 0, in: id("farm.txt")) == nil)
    #expect(snapshot.quotationCard(at: 0, in: id("farm.txt")) == nil)
    #expect(snapshot.quantityCard(at: 1_000_000, in: id("farm.txt")) == nil)
    #expect(snapshot.quantityCard(at: 0, in: id("nowhere.txt")) == nil)
  }
}
