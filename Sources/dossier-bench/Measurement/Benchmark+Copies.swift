import DossierProtocol

extension Benchmark {
  /// Drives the server over `copies` copies of one short article, where every question has very many answers.
  func run(copies: Int) throws -> Report {
    guard let corpus = CorpusFolder(copies: copies, seed: seed) else {
      throw ServerError.unexpected("the corpus cannot be written")
    }
    var report = Report(bytes: corpus.bytes, documents: corpus.paths.count, seed: seed)
    let baseline = try restingMemory(corpus.emptyFolder)
    let client = try started(corpus.path)
    report.figures += try indexing(client, corpus, baseline: baseline)
    report.figures += try questionsWithManyAnswers(client, corpus)
    _ = try client.finish()
    return report
  }

  private func questionsWithManyAnswers(_ client: LanguageClient, _ corpus: CorpusFolder) throws -> [Figure] {
    guard let document = corpus.paths.first.map(corpus.document), let target = document.targets.first else { return [] }
    try client.open(document)
    let place: JSONValue = ["uri": .string(document.uri)]
    let position: JSONValue = ["line": .integer(target.line), "character": .integer(target.column)]
    var figures: [Figure] = []
    let questions: [(String, JSONValue)] = [
      ("textDocument/hover", ["textDocument": place, "position": position]),
      ("textDocument/definition", ["textDocument": place, "position": position]),
      (
        "textDocument/references",
        ["textDocument": place, "position": position, "context": ["includeDeclaration": true]]
      ),
      ("workspace/symbol", ["query": "a"]),
      ("textDocument/codeLens", ["textDocument": place]),
      ("dossier/passages", ["textDocument": place]),
    ]
    for (method, params) in questions {
      var latencies = Latencies()
      var bytes = 0
      for _ in 0..<9 {
        let answer = try client.call(method, params)
        bytes = answer.result.jsonBytes.count
        latencies.add(answer.elapsed, isGood: !answer.result.isNull)
      }
      figures.append(Figure("\(method), median", latencies.percentile(0.5), "ms"))
      figures.append(Figure("\(method), answer", Double(bytes) / 1e3, "KB"))
    }
    return figures
  }
}
