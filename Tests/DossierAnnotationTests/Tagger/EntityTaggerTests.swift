import DossierAnnotation
import DossierText
import Testing

@Suite struct EntityTaggerTests {
  private func tagged(_ text: String) throws -> [(surface: String, label: EntityLabel, confidence: UInt8)] {
    let tagger = try #require(EntityTagger.shared)
    let draft = TaggerSentences.draft(of: Array(text.utf8))
    return tagger.tag(draft).map { (draft.string(draft.range($0.tokens)), $0.label, $0.confidence) }
  }

  private func names(_ text: String) throws -> [String] { try tagged(text).map { "\($0.surface) \($0.label.code)" } }

  @Test func namesOfAReportAreFoundAndTyped() throws {
    let found = try names(
      """
      LISBON, March 3 - Portuguese police said on Tuesday that Marta Figueiredo, the head of Banco do Tejo, had left for
      Brazil before the Ministry of Finance could question her. Figueiredo denied it in a letter from London.
      """)
    for name in [
      "Portuguese NORP", "Marta Figueiredo PERSON", "Brazil PLACE", "Ministry of Finance ORG", "London PLACE",
    ] {
      #expect(found.contains(name), "\(name) in \(found)")
    }
  }

  @Test func titlesAndPossessivesStayOutside() throws {
    let found = try names("The visit of President Helen Okonjo pleased Germany's farmers.")
    #expect(found == ["Helen Okonjo PERSON", "Germany PLACE"])
  }

  @Test func textInLowerCaseIsRead() throws {
    let found = try names("i was in london last week and then we all went on to germany by train, it was so cold there")
    #expect(found.contains("london PLACE"))
    #expect(found.contains("germany PLACE"))
  }

  @Test func confidenceIsAPercentage() throws {
    let spans = try tagged("Anna Lindqvist met the Zorblax delegation in Paris, France.")
    #expect(!spans.isEmpty)
    #expect(spans.allSatisfy { (1...99).contains($0.confidence) })
    let paris = try #require(spans.first { $0.surface == "Paris" })
    #expect(paris.confidence > 70)
  }

  @Test func theSameTextGivesTheSameSpans() throws {
    let tagger = try #require(EntityTagger.shared)
    let text = String(repeating: "Kira Olsen of Nordvik Shipping flew from Oslo to New York. ", count: 50)
    let draft = TaggerSentences.draft(of: Array(text.utf8))
    #expect(tagger.tag(draft) == tagger.tag(draft))
    #expect(tagger.tag(draft) == EntityTagger(try TaggerModel(TaggerModel.embeddedBytes)).tag(draft))
  }

  private func checkInvariants(_ bytes: [UInt8]) throws -> Int {
    let tagger = try #require(EntityTagger.shared)
    let draft = TaggerSentences.draft(of: SourceText(bytes).bytes)
    let spans = tagger.tag(draft)
    var end = 0
    for span in spans {
      #expect(span.tokens.lowerBound >= end && span.tokens.count > 0 && span.tokens.upperBound <= draft.tokens.count)
      end = span.tokens.upperBound
    }
    return spans.count
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func junkIsHarmless(seed: UInt64) throws {
    var state = seed
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let pieces = [
      " ", "\n", ".", "A", "Mc", "é", "“", "’s", "U.S.", "Bank", "of", "the", "12", "-", "\u{1F600}", "北京", "\u{0}",
      "Ж",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<1500 {
      if next() % 5 == 0 {
        bytes.append(UInt8(truncatingIfNeeded: next()))
      } else {
        bytes.append(contentsOf: pieces[Int(next()) % pieces.count].utf8)
      }
    }
    _ = try checkInvariants(bytes)
  }

  @Test func otherScriptsHoldNoNames() throws {
    #expect(try checkInvariants(Array("Президент Финляндии прибыл в Москву. Η Αθήνα είναι πόλη. 北京是中国的首都。".utf8)) == 0)
  }

  @Test func aMegabyteWithoutASpaceIsRead() throws {
    _ = try checkInvariants([UInt8](repeating: UInt8(ascii: "A"), count: 1 << 20))
    _ = try checkInvariants(Array(String(repeating: "Ab-", count: 1 << 13).utf8))
    _ = try checkInvariants([UInt8](repeating: UInt8(ascii: "."), count: 1 << 14))
  }

  @Test func noTextHasNoNames() throws {
    #expect(try checkInvariants([]) == 0)
    #expect(try checkInvariants(Array("\n\n \n".utf8)) == 0)
  }
}
