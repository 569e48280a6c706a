import DossierProtocol

/// A document that is open while it is edited.
struct EditedDocument {
  let name: String
  let size: Int
  let rounds: Int
  /// Milliseconds from an edit to an answer over the new text that must not be exceeded.
  let goal: Double

  static let standard = [
    EditedDocument(name: "10 KB", size: 10_000, rounds: 25, goal: 2),
    EditedDocument(name: "10 MB", size: 10_000_000, rounds: 10, goal: 20),
  ]
}

extension Benchmark {
  /// Where a round types, and where the name behind it stands, on the same line, before anything is typed.
  private struct Site {
    let line: Int
    let column: Int
    let asked: Int
    let nameStart: Int
  }

  /// Types a name letter by letter at places all over one open document and hovers, after every letter, over the next
  /// name of the line: an answer is fresh if it says where that name stands by now.
  func edits(_ edited: EditedDocument, in client: LanguageClient, _ corpus: CorpusFolder) throws -> [Figure] {
    let text = CorpusGenerator.single(size: edited.size, seed: seed &+ UInt64(edited.size))
    let document = ClientDocument(path: "\(corpus.path)/edited-\(edited.size).txt", text: text)
    try client.open(document)
    let first = try client.hover(document.uri, line: 0, column: 0)
    var typed = Latencies()
    var version = 0
    let letters = "Orla Vendt ".map(String.init)
    for round in 0..<edited.rounds {
      let start = document.targets.count * (2 * round + 1) / (2 * edited.rounds)
      guard let site = try site(in: document, from: start, client) else { continue }
      let used = client.process.processorSeconds
      for (index, letter) in letters.enumerated() {
        version += 1
        let change = LanguageClient.change(
          document.uri, version: version, line: site.line, column: site.column + index, length: 0, text: letter)
        let shift = index + 1
        let answer = try client.hover(document.uri, line: site.line, column: site.asked + shift, after: [change])
        typed.add(answer.elapsed, isGood: Benchmark.start(answer) == site.nameStart + shift)
      }
      typed.addProcessorTime(of: client.process, since: used)
      version += 1
      let undo = LanguageClient.change(
        document.uri, version: version, line: site.line, column: site.column, length: letters.count, text: "")
      try client.notify(undo.0, undo.1)
    }
    return [Figure("open to hover, \(edited.name)", first.elapsed.milliseconds, "ms")]
      + typed.figures("edit to hover, \(edited.name)", p99: .atMost(edited.goal), share: "fresh")
  }

  /// The first place from `start` on with a known name farther along its line; nil if there is none near.
  private func site(in document: ClientDocument, from start: Int, _ client: LanguageClient) throws -> Site? {
    for (typed, asked) in zip(document.targets[start...], document.targets[start...].dropFirst()).prefix(200)
    where typed.line == asked.line && asked.column - typed.column > 24 {
      let answer = try client.hover(document.uri, line: asked.line, column: asked.column)
      guard let nameStart = Benchmark.start(answer), nameStart > typed.column + 12 else { continue }
      return Site(line: typed.line, column: typed.column, asked: asked.column, nameStart: nameStart)
    }
    return nil
  }

  private static func start(_ answer: LanguageClient.Answer) -> Int? {
    answer.result["range"]["start"]["character"].integer
  }
}
