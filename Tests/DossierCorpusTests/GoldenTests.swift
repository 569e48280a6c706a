import DossierAnnotation
import DossierCorpus
import DossierText
import Foundation
import Testing

/// Holds all annotations of the sample corpus against golden files, so that a change shows everything it touches.
///
/// After a change that is meant, run `DOSSIER_UPDATE_GOLDEN=1 swift test --filter GoldenTests` and read the difference.
@Suite struct GoldenTests {
  private static let seeds = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "seeds")

  private static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: seeds.path()))?
    .filter { FolderScanner.isDocumentName($0) }.sorted() ?? []

  private static let snapshot: Snapshot = {
    var corpus = Corpus()
    for name in names {
      // A path that is the same on every machine, since names of documents take part in the answers.
      let id = DocumentID(path: "/seeds/" + name)
      guard let data = try? Data(contentsOf: seeds.appending(path: name)) else { continue }
      corpus.put(
        Document(
          id, text: SourceText(Array(data)), format: DocumentFormat.of(fileExtension: id.fileExtension)?.text ?? .plain)
      )
    }
    return corpus.snapshot
  }()

  @Test func theSampleCorpusIsThere() {
    #expect(GoldenTests.names.count >= 7)
    #expect(GoldenTests.snapshot.documentCount == GoldenTests.names.count)
  }

  @Test(arguments: names) func annotationsAreAsExpected(_ name: String) throws {
    let document = try #require(GoldenTests.snapshot.document(DocumentID(path: "/seeds/" + name)))
    let found = GoldenText(document: document, snapshot: GoldenTests.snapshot).text
    let file = GoldenTests.seeds.appending(path: "expected/\(name).golden")
    if ProcessInfo.processInfo.environment["DOSSIER_UPDATE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(found.utf8).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    for (number, (want, have)) in zip(lines(expected), lines(found)).enumerated() where want != have {
      Issue.record("\(name), line \(number + 1) of its golden file:\n  expected \(want)\n  found    \(have)")
      return
    }
    #expect(found == expected)
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}

/// The annotations of one document as lines of text: place from 1, layer, value, words.
private struct GoldenText {
  let document: Document
  let snapshot: Snapshot

  var text: String {
    var rows: [(ByteRange, String)] = []
    for mention in snapshot.mentions(in: document.id) {
      let name = snapshot.moniker(of: mention.entity) ?? "?"
      rows.append((mention.mention.range, "name      \(mention.label.code) \(name)"))
    }
    for time in document.times.all() {
      rows.append((time.range, "time      \(time.type.code) \(time.value?.text ?? "none: \(time.reason ?? "?")")"))
    }
    for segment in document.analysis.segments {
      let (base, analysis) = (segment.base, segment.analysis)
      for block in analysis.blocks where block.kind != .paragraph {
        rows.append((block.range.shifted(by: base), "block     \(block.kind) \(block.article)"))
      }
      for aside in analysis.asides { rows.append((aside.shifted(by: base), "aside")) }
      for quantity in analysis.quantities {
        let unit = quantity.unitCode(in: document.text.bytes, base: base)
        rows.append((quantity.range.shifted(by: base), "quantity  \(quantity.value) \(unit)"))
      }
      for equation in analysis.equations {
        let (first, second) = (analysis.quantities[Int(equation.first)], analysis.quantities[Int(equation.second)])
        let verdict = EquationVerdict.check(first, second).code
        rows.append((ByteRange(first.range.start, second.range.end).shifted(by: base), "equation  \(verdict)"))
      }
      for quotation in analysis.quotations {
        let speaker =
          quotation.speakerRange.isEmpty ? "" : document.string(in: quotation.speakerRange.shifted(by: base))
        rows.append((quotation.range.shifted(by: base), "quotation \(quotation.type.code) by “\(speaker)”"))
      }
    }
    rows.sort { ($0.0, $0.1) < ($1.0, $1.1) }
    return rows.map { place($0.0) + "  " + $0.1 + "  “" + words($0.0) + "”\n" }.joined()
  }

  private func place(_ range: ByteRange) -> String {
    let start = document.text.position(at: range.start, encoding: .utf32)
    let end = document.text.position(at: range.end, encoding: .utf32)
    return "\(start.line + 1):\(start.column + 1)-\(end.line + 1):\(end.column + 1)"
  }

  private func words(_ range: ByteRange) -> String {
    let words = document.string(in: range).split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
    return words.count > 60 ? words.prefix(40) + " … " + words.suffix(16) : words
  }
}
