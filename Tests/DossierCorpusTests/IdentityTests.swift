import DossierAnnotation
import DossierCorpus
import Testing

/// Who is meant, across documents.
@Suite struct IdentityTests {
  @Test func aShortNameFindsTheFullNameOfAnotherDocument() {
    let snapshot = Corpus([
      ("a.txt", "President Ada Holt spoke on Friday. The hall was full when Holt left."),
      ("b.txt", "Mr. Holt was late, he said."),
      ("c.txt", "MR. HOLT WAS LATE, he said. Mr. Holt wept."),
    ]).snapshot
    let full = snapshot.entity("Ada Holt", in: "a.txt")
    #expect(full != nil)
    #expect(snapshot.entity("Holt", in: "b.txt") == full)
    #expect(snapshot.entity("Holt wept", in: "c.txt") == full)
    #expect(full.map { snapshot.references(to: $0).places.map(\.document.fileName) }?.first == "a.txt")
    #expect(full.flatMap(snapshot.moniker) == "person:ada-holt")
  }

  @Test func twoBearersLeaveAShortNameOpen() {
    let snapshot = Corpus([
      ("a.txt", "President Ada Holt spoke on Friday. The hall was full when Holt left."),
      ("b.txt", "President Ben Holt spoke on Friday. The hall was full when Holt left."),
      ("c.txt", "Mr. Holt was late, he said."),
    ]).snapshot
    guard let lone = snapshot.entity("Holt", in: "c.txt") else {
      Issue.record("no mention")
      return
    }
    #expect(lone != snapshot.entity("Ada Holt", in: "a.txt"))
    #expect(lone != snapshot.entity("Ben Holt", in: "b.txt"))
    #expect(snapshot.card(of: lone)?.candidates.sorted() == ["Ada Holt", "Ben Holt"])
    #expect(snapshot.card(of: lone)?.plainText.contains("not certain") == true)
  }

  @Test func oneBearerInFourDocumentsIsMeant() {
    let ada = "President Ada Holt spoke on Friday. The hall was full when Holt left."
    let snapshot = Corpus([
      ("a.txt", ada), ("b.txt", ada), ("c.txt", ada),
      ("d.txt", "President Ben Holt spoke on Friday. The hall was full when Holt left."),
      ("e.txt", "Mr. Holt was late, he said."),
    ]).snapshot
    #expect(snapshot.entity("Holt", in: "e.txt") == snapshot.entity("Ada Holt", in: "a.txt"))
  }

  @Test func theUsersWordWins() {
    var corpus = Corpus([
      ("a.txt", "President Ada Holt spoke on Friday. The hall was full when Holt left."),
      ("b.txt", "Mr. Holt was late, he said."),
      ("c.txt", "President Mary Brook spoke on Friday."),
    ])
    let holt = NameHandle("Holt", label: .person)
    let ada = NameHandle("Ada Holt", label: .person)
    let mary = NameHandle("Mary Brook", label: .person)
    let before = corpus.snapshot.observable

    corpus.decide([.apart(holt, ada)])
    #expect(corpus.snapshot.entity("Holt", in: "b.txt") != corpus.snapshot.entity("Ada Holt", in: "a.txt"))
    corpus.decide([.same(mary, ada)])
    #expect(corpus.snapshot.entity("Mary Brook", in: "c.txt") == corpus.snapshot.entity("Ada Holt", in: "a.txt"))
    corpus.decide([.same(mary, ada), .same(ada, mary)])
    #expect(corpus.snapshot.entity("Mary Brook", in: "c.txt") == corpus.snapshot.entity("Ada Holt", in: "a.txt"))
    corpus.decide([.hide(mary)])
    #expect(corpus.snapshot.entity("Mary Brook", in: "c.txt") == nil)
    #expect(corpus.snapshot.search("Mary Brook").isEmpty)
    corpus.decide([])
    #expect(corpus.snapshot.observable == before)
  }
}

/// One name under several types.
@Suite struct StrayLabelTests {
  /// Two documents that take one name for two things: the one with more behind it says what it is.
  @Test func aNameWithAStrayTypeIsOneEntity() throws {
    let documents = (0..<3).map {
      ("a\($0).txt", "Varnsteel Co., Ltd. said on Friday that Varnsteel would grow. The company hired.")
    }
    let snapshot = Corpus(documents + [("b.txt", "He lives in Varnsteel, in northern Canada.")]).snapshot
    let company = try #require(snapshot.entity("Varnsteel would", in: "a0.txt"))
    #expect(snapshot.entity("Varnsteel", in: "b.txt") == company)
    #expect(snapshot.search("varnsteel").count == 1)
  }

  @Test func theOrderOfDocumentsDoesNotDecide() {
    let files = [
      ("a.txt", "He lives in Orvik, in northern Canada."),
      ("b.txt", "Orvik Inc. said on Friday that Orvik would grow."),
    ]
    #expect(Corpus(files).snapshot.observable == Corpus(files.reversed()).snapshot.observable)
  }
}
