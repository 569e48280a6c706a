import Testing

@testable import dossier_bench

@Suite struct CorpusGeneratorTests {
  private func text(size: Int, seed: UInt64 = 1) -> [UInt8] {
    CorpusGenerator(size: size, seed: seed).flatMap(\.text)
  }

  /// How often each capitalized word occurs.
  private func names(_ text: [UInt8]) -> [ArraySlice<UInt8>: Int] {
    let words = text.split { !(0x41...0x5A).contains($0 & 0xDF) && $0 < 0x80 }
    return words.reduce(into: [:]) { counts, word in
      if let first = word.first, (0x41...0x5A).contains(first) { counts[word, default: 0] += 1 }
    }
  }

  @Test func equalSeedsGiveEqualText() {
    #expect(text(size: 50_000) == text(size: 50_000))
    #expect(text(size: 50_000) != text(size: 50_000, seed: 2))
  }

  @Test func reachesItsSizeWithArticlesOfTwoToEightKilobytes() {
    let documents = Array(CorpusGenerator(size: 500_000, seed: 1))
    let total = documents.reduce(0) { $0 + $1.text.count }
    #expect((500_000..<510_000).contains(total))
    #expect(documents.dropLast().allSatisfy { (2_000..<10_000).contains($0.text.count) })
    #expect(Set(documents.map(\.path)).count == documents.count)
    #expect(Set(documents.map { $0.path.split(separator: ".").last }) == ["txt", "md"])
  }

  @Test func isUnicodeText() {
    #expect(String(validating: text(size: 100_000), as: UTF8.self) != nil)
  }

  @Test func leavesNoSlotOpen() {
    #expect(!text(size: 200_000).contains(UInt8(ascii: "{")))
  }

  @Test func namesGrowWithTextButMoreSlowly() {
    let few = names(text(size: 100_000)).count
    let many = names(text(size: 800_000)).count
    #expect(many > few * 2)
    #expect(many < few * 6)
  }

  @Test func fewNamesMakeUpMostMentions() {
    let counts = names(text(size: 500_000)).values.sorted(by: >)
    let mentions = counts.reduce(0, +)
    let ofTheTopTenth = counts.prefix(counts.count / 10).reduce(0, +)
    #expect(ofTheTopTenth * 2 > mentions)
    #expect(counts.last == 1)
  }

  @Test func oneDocumentCanBeAsLargeAsAskedFor() {
    let text = CorpusGenerator.single(size: 300_000, seed: 1)
    #expect((300_000..<310_000).contains(text.count))
  }

  @Test func targetsStandOnCapitalizedWords() throws {
    let document = ClientDocument(path: "/a b.txt", text: Array("Rain\nfell on Ober Linz. It Ä\n on Ko\n".utf8))
    #expect(document.uri == "file:///a%20b.txt")
    #expect(document.targets.map { [$0.line, $0.column] } == [[1, 8], [1, 13], [1, 19], [2, 4]])
  }
}

@Suite struct BenchmarkFigureTests {
  @Test func percentilesAreNearestRanks() {
    var latencies = Latencies()
    for value in (1...200).reversed() { latencies.add(.milliseconds(value), isGood: value > 50) }
    #expect(latencies.percentile(0.5) == 100)
    #expect(latencies.percentile(0.99) == 198)
    #expect(latencies.percentile(1) == 200)
    #expect(latencies.figures("hover").last?.value == 75)
  }

  @Test(arguments: [("1MB", 1_000_000), ("20kb", 20_000), ("7", 7), ("MB", nil), ("0", nil), ("1TB", nil)])
  func readsSizes(text: String, size: Int?) {
    #expect(Options.size(text[...]) == size)
  }

  @Test func comparesWithTheGoal() {
    #expect(Figure("speed", 16, "MB/s", .atLeast(15)).isMet == true)
    #expect(Figure("time", 16, "ms", .atMost(15)).isMet == false)
    #expect(Figure("count", 16, "").isMet == nil)
  }
}
