import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// What a corpus answers depends on its documents and decisions alone, not on how they came to be.
@Suite struct DecisionTraceTests {
  private static let fragments = [
    "President Ada Holt visited Varnsteel Group in Velm Province on Friday. ", "Holt said the plan works. ",
    "Mary Brook, an analyst at Oru Motor Co., Ltd., spoke. ", "Brook ", "Ben Holt said it. ", "Varnsteel made steel. ",
    "\n\n",
  ]
  private static let names = [
    "Ada Holt", "Holt", "Ben Holt", "Mary Brook", "Brook [PERSON]", "Varnsteel", "Varnsteel Group", "Velm", "Nobody",
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
    func random(_ name: String) -> String {
      name.hasSuffix(".dossier") ? Self.decisions(&generator) : Self.text(&generator)
    }
    var corpus = Corpus()
    var files: [String: String] = [:]
    var open: [String: SourceText] = [:]
    for step in 0..<300 {
      guard let name = names.randomElement(using: &generator) else { continue }
      switch Int.random(in: 0..<6, using: &generator) {
      case 0, 1:
        let text = random(name)
        files[name] = text
        corpus.put(name, text)
      case 2:
        files[name] = nil
        corpus.remove(id(name))
      case 3:
        let text = SourceText(random(name))
        open[name] = text
        corpus.open(id(name), text: text, format: .plain, version: step)
      case 4:
        open[name] = nil
        corpus.close(id(name))
      default:
        guard let name = open.keys.sorted().randomElement(using: &generator), let text = open[name] else { continue }
        let start = Int.random(in: 0...text.count, using: &generator)
        let range = ByteRange(start, min(text.count, start + Int.random(in: 0...40, using: &generator)))
        let inserted = Array(random(name).utf8)
        open[name] = text.replacing(range, with: inserted)
        corpus.edit(id(name), range: range, with: inserted, version: step)
      }
      guard step % 10 == 9 else { continue }
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
}
