import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// What a corpus answers depends on its documents and decisions alone, not on how they came to be.
@Suite struct DecisionTraceTests {
  private static let fragments = [
    "President Ada Holt visited Varnsteel Group in Velm Province on Friday. ", "Holt said the plan works. ",
    "Mary Brook, an analyst at Oru Motor Co., Ltd., spoke. ", "Brook ", "Ben Holt said it. ", "Varnsteel made steel. ",
    "The United Nations (UN) met. ", "Apex Group and Apex Bank met. ", "The UN left. ", "Apex grew. ", "\n\n",
  ]
  private static let names = [
    "Ada Holt", "Holt", "Ben Holt", "Mary Brook", "Brook [PERSON]", "Varnsteel", "Varnsteel Group", "Velm", "Nobody",
    "UN", "United Nations", "Apex", "Apex Group", "Apex Bank",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in fragments.randomElement(using: &generator) ?? "" }
      .joined()
  }

  private static func decisions(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      let a = names.randomElement(using: &generator) ?? ""
      let b = names.randomElement(using: &generator) ?? ""
      switch Int.random(in: 0..<8, using: &generator) {
      case 0, 1: return "same: \(a) = \(b)"
      case 2: return "not same: \(a) | \(b)"
      case 3: return "hide: \(a)"
      case 4: return "type: \(a) = \(["ORG", "PERSON", "EVENT"].randomElement(using: &generator) ?? "ORG")"
      case 5: return "alias: The \(b) Crowd = \(a)"
      case 6: return "describe: \(a) = noted"
      default: return "broken \(a)"
      }
    }.joined(separator: "\n")
  }

  @Test(arguments: [1, 2] as [UInt64]) func randomDecisionsLeaveNoTrace(seed: UInt64) {
    var generator = SeededGenerator(seed)
    let names = ["a.txt", "b.txt", "c.txt", "decisions.dossier", "later.dossier"]
    let random = { (name: String, generator: inout SeededGenerator) in
      name.hasSuffix(".dossier") ? Self.decisions(&generator) : Self.text(&generator)
    }
    var history = CorpusHistory(of: names, text: random, insertion: random)
    history.expectNoTrace(of: 500, every: 10, using: &generator)
  }

  /// Where no line contradicts another, names that are kept apart never meet and hidden ones never show, whatever the
  /// documents say.
  @Test(arguments: [3, 4] as [UInt64]) func theUsersWordAlwaysWins(seed: UInt64) {
    var generator = SeededGenerator(seed)
    for _ in 0..<150 {
      var corpus = Corpus()
      for name in ["a.txt", "b.txt", "c.txt"] { corpus.put(name, Self.text(&generator)) }
      let names = Self.names.filter { !$0.contains("[") }.shuffled(using: &generator)
      let (one, other, third, hidden) = (names[0], names[1], names[2], names[3])
      corpus.put("decisions.dossier", "not same: \(one) | \(other)\nhide: \(hidden)\nnot same: \(one) | \(third)")
      let snapshot = corpus.snapshot
      var meant: [String: Set<EntityID>] = [:]
      for document in snapshot.documentIDs {
        for mention in snapshot.mentions(in: document) {
          let words = snapshot.document(document)?.string(in: mention.mention.range) ?? ""
          meant[words, default: []].insert(mention.entity)
        }
      }
      #expect(meant[hidden] == nil)
      #expect(meant[one, default: []].isDisjoint(with: meant[other, default: []]), "\(one) | \(other)")
      #expect(meant[one, default: []].isDisjoint(with: meant[third, default: []]), "\(one) | \(third)")
    }
  }
}
