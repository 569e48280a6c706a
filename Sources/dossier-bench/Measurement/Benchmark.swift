import DossierProtocol
import Glibc

/// Drives the server over one corpus and takes its figures.
struct Benchmark {
  let binary: String
  let seed: UInt64
  let isQuiet: Bool
  var edited = EditedDocument.standard

  func run(size: Int) throws -> Report {
    guard let corpus = CorpusFolder(size: size, seed: seed) else {
      throw ServerError.unexpected("the corpus cannot be written")
    }
    var report = Report(bytes: corpus.bytes, documents: corpus.paths.count, seed: seed)
    report.figures += try starts(corpus)
    let baseline = try restingMemory(corpus.emptyFolder)
    let client = try started(corpus.path)
    report.figures += try indexing(client, corpus, baseline: baseline)
    report.figures += try questions(client, corpus)
    for document in edited { report.figures += try edits(document, in: client, corpus) }
    guard let exit = try client.finish() else { throw ServerError.unexpected("the server does not end after exit") }
    report.figures.append(Figure("exit after work", exit.milliseconds, "ms", .atMost(100)))
    report.figures += try questionsWhileIndexing(corpus)
    return report
  }

  // MARK: Parts

  func started(_ folder: String) throws -> LanguageClient {
    let start = ContinuousClock.now
    let client = try LanguageClient(binary: binary, isQuiet: isQuiet)
    _ = try client.initialize(folder: folder, since: start)
    return client
  }

  /// From nothing to answers, and back: the median of several starts, each ended while the corpus still loads.
  private func starts(_ corpus: CorpusFolder) throws -> [Figure] {
    var first = Latencies()
    var hover = Latencies()
    var exit = Latencies()
    guard let path = corpus.paths.first else { return [] }
    let document = corpus.document(path)
    for _ in 0..<7 {
      let start = ContinuousClock.now
      let client = try LanguageClient(binary: binary, isQuiet: isQuiet)
      first.add(try client.initialize(folder: corpus.path, since: start), isGood: true)
      try client.open(document)
      if let target = document.targets.first {
        let answer = try client.hover(document.uri, line: target.line, column: target.column)
        hover.add(start.duration(to: .now), isGood: !answer.result.isNull)
      }
      guard let end = try client.finish() else {
        throw ServerError.unexpected("the server does not end after exit")
      }
      exit.add(end, isGood: true)
    }
    return [
      Figure("start to first answer, median", first.percentile(0.5), "ms", .atMost(20)),
      Figure("start to first hover, median", hover.percentile(0.5), "ms"),
      Figure("exit while loading, worst", exit.percentile(1), "ms", .atMost(100)),
    ]
  }

  /// Resident bytes of a server that has nothing to do.
  func restingMemory(_ folder: String) throws -> Int {
    let client = try started(folder)
    try client.listen(milliseconds: 300)
    defer { _ = try? client.finish() }
    return client.process.residentBytes
  }

  /// Waits until the corpus is loaded, without asking anything meanwhile.
  func indexing(_ client: LanguageClient, _ corpus: CorpusFolder, baseline: Int) throws -> [Figure] {
    try client.listen(milliseconds: 600_000)
    guard let end = client.loadingEnded else { throw ServerError.unexpected("loading was never reported as ended") }
    let megabytes = Double(corpus.bytes) / 1e6
    let processor = client.process.processorSeconds
    usleep(200_000)
    let memory = client.process.residentBytes
    return [
      Figure("indexing, per core", megabytes / processor, "MB/s", .atLeast(15, design: 40)),
      Figure("indexing, wall clock", megabytes / (end - client.loadingStarted).seconds, "MB/s"),
      Figure("memory, empty server", Double(baseline) / 1e6, "MB"),
      Figure("memory, loaded", Double(memory) / 1e6, "MB"),
      Figure(
        "memory per byte of text", Double(memory - baseline) / Double(corpus.bytes), "B/B", .atMost(3, design: 1.6)),
    ]
  }

  /// Questions to a server at rest, about names in fifty open documents.
  private func questions(_ client: LanguageClient, _ corpus: CorpusFolder) throws -> [Figure] {
    var random = RandomSource(seed: seed, kind: 7, item: 0)
    let documents = open(50, of: corpus, in: client, &random)
    var hovers = Latencies()
    var start = client.process.processorSeconds
    for _ in 0..<2_000 {
      let (document, target) = pick(documents, &random)
      let answer = try client.hover(document.uri, line: target.line, column: target.column)
      hovers.add(answer.elapsed, isGood: !answer.result.isNull)
    }
    hovers.addProcessorTime(of: client.process, since: start)
    var references = Latencies()
    start = client.process.processorSeconds
    for _ in 0..<200 {
      let (document, target) = pick(documents, &random)
      let answer = try client.references(document.uri, line: target.line, column: target.column)
      references.add(answer.elapsed, isGood: !(answer.result.array ?? []).isEmpty)
    }
    references.addProcessorTime(of: client.process, since: start)
    var symbols = Latencies()
    start = client.process.processorSeconds
    for _ in 0..<200 {
      let (document, target) = pick(documents, &random)
      let answer = try client.call("workspace/symbol", ["query": .string(query(document, target, &random))])
      symbols.add(answer.elapsed, isGood: !(answer.result.array ?? []).isEmpty)
    }
    symbols.addProcessorTime(of: client.process, since: start)
    return hovers.figures("hover, idle", p99: .atMost(1, design: 0.1)) + references.figures("references")
      + symbols.figures("workspace/symbol")
  }

  /// Hovers, a hundred a second, while a fresh server loads the corpus.
  private func questionsWhileIndexing(_ corpus: CorpusFolder) throws -> [Figure] {
    let client = try started(corpus.path)
    var random = RandomSource(seed: seed, kind: 8, item: 0)
    let documents = open(20, of: corpus, in: client, &random)
    // The first answer waits until the twenty texts are read; `starts` takes the time of one.
    let (document, target) = pick(documents, &random)
    _ = try client.hover(document.uri, line: target.line, column: target.column)
    var hovers = Latencies()
    while client.loadingEnded == nil {
      let (document, target) = pick(documents, &random)
      let answer = try client.hover(document.uri, line: target.line, column: target.column)
      hovers.add(answer.elapsed, isGood: !answer.result.isNull)
      try client.listen(milliseconds: 10)
    }
    _ = try client.finish()
    return hovers.figures("hover, while indexing", p99: .atMost(1, design: 0.1))
  }

  // MARK: Choosing

  private func open(
    _ count: Int, of corpus: CorpusFolder, in client: LanguageClient, _ random: inout RandomSource
  ) -> [ClientDocument] {
    let documents = (0..<count).map { _ in corpus.document(random.pick(corpus.paths)) }.filter { !$0.targets.isEmpty }
    for document in documents { try? client.open(document) }
    return documents
  }

  private func pick(_ documents: [ClientDocument], _ random: inout RandomSource)
    -> (ClientDocument, (line: Int, column: Int))
  {
    let document = random.pick(documents)
    return (document, random.pick(document.targets))
  }

  /// The first letters, two to eight, of the word at a target, as somebody types who looks for it.
  private func query(
    _ document: ClientDocument, _ target: (line: Int, column: Int), _ random: inout RandomSource
  ) -> String {
    let lines = document.text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let word = lines[target.line].dropFirst(target.column).prefix { $0 != UInt8(ascii: " ") }
    return String(decoding: word.prefix(random.within(2...8)), as: UTF8.self)
  }
}
