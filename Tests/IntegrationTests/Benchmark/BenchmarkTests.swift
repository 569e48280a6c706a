import Foundation
import Testing

@testable import dossier_bench

/// The benchmark over the real server, small: that its figures mean something, not what they are.
@Suite struct BenchmarkTests {
  @Test func takesEveryFigure() throws {
    let edited = [EditedDocument(name: "20 KB", size: 20_000, rounds: 2, goal: 1_000)]
    let benchmark = Benchmark(
      binary: TestBed.products.appendingPathComponent("dossier").path, seed: 1, isQuiet: true, edited: edited)
    let report = try benchmark.run(size: 60_000)
    print(report.table)

    #expect((60_000..<70_000).contains(report.bytes))
    for name in [
      "start to first answer, median", "exit while loading, worst", "indexing, per core", "memory per byte of text",
      "hover, idle, p99", "references, p99", "workspace/symbol, p99", "edit to hover, 20 KB, p99", "exit after work",
    ] {
      #expect((report[name] ?? 0) > 0, "no \(name)")
    }
    for name in ["hover, idle, answered", "references, answered", "workspace/symbol, answered"] {
      #expect((report[name] ?? 0) > 40, "too few answers: \(name)")
    }
    #expect(report["edit to hover, 20 KB, fresh"] == 100)
  }
}

extension Report {
  fileprivate subscript(name: String) -> Double? { figures.first { $0.name == name }?.value }
}
