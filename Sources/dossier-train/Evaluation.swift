import DossierAnnotation
import DossierText

/// Precision and recall of names, exact in span and label.
struct Evaluation {
  /// Counts of one label or of several.
  struct Counts {
    var right = 0
    var gold = 0
    var found = 0

    var precision: Double { found > 0 ? 100 * Double(right) / Double(found) : 0 }
    var recall: Double { gold > 0 ? 100 * Double(right) / Double(gold) : 0 }
    /// The harmonic mean of precision and recall, in percent.
    var f1: Double { gold + found > 0 ? 200 * Double(right) / Double(gold + found) : 0 }

    static func + (a: Counts, b: Counts) -> Counts {
      Counts(right: a.right + b.right, gold: a.gold + b.gold, found: a.found + b.found)
    }
  }

  /// One span that is missed or wrong.
  struct Miss {
    var document: String
    var surface: String
    var isExtra: Bool
    var label: EntityLabel
  }

  private(set) var labels: [EntityLabel: Counts] = [:]
  /// Spans alone, whatever the label.
  private(set) var exact = Counts()
  private(set) var misses: [Miss] = []
  /// Margin of each found span, and whether span and label are right.
  private(set) var margins: [(margin: Int32, isRight: Bool)] = []

  /// The labels that the texts annotate.
  let known: Set<EntityLabel>

  /// A name that was found.
  struct Found {
    var range: ByteRange
    var label: EntityLabel
    /// By how much the tagger's path beats the best one without it.
    var margin: Int32 = 0
  }

  /// Scores `tagger` alone on `documents`, which all know the same labels.
  init(_ documents: [GoldDocument], _ tagger: EntityTagger) {
    self.init(documents) { document in
      tagger.tag(bytes: document.text.bytes, tokens: document.tokens, sentences: document.sentences).map {
        Found(range: document.range($0.tokens), label: $0.label, margin: $0.margin)
      }
    }
  }

  /// Scores the whole annotation, rules and built-in model together, on `documents`.
  init(whole documents: [GoldDocument]) {
    self.init(documents) { document in
      DocumentAnalysis(SourceText(document.text.bytes), format: .plain).segments.flatMap { segment in
        segment.analysis.mentions.map { mention in
          Found(
            range: ByteRange(segment.base + mention.range.start, segment.base + mention.range.end), label: mention.label
          )
        }
      }
    }
  }

  private init(_ documents: [GoldDocument], find: (GoldDocument) -> [Found]) {
    known = documents.first?.text.known ?? []
    for document in documents {
      var gold: [ByteRange: EntityLabel] = [:]
      for span in document.text.spans {
        if case .name(let label) = span.kind, known.contains(label) { gold[ByteRange(span.start, span.end)] = label }
      }
      var found: [ByteRange: EntityLabel] = [:]
      for name in find(document) where known.contains(name.label) {
        found[name.range] = name.label
        margins.append((name.margin, gold[name.range] == name.label))
      }
      count(document, gold, found)
    }
  }

  private mutating func count(
    _ document: GoldDocument, _ gold: [ByteRange: EntityLabel], _ found: [ByteRange: EntityLabel]
  ) {
    exact = exact + Counts(right: gold.keys.count { found[$0] != nil }, gold: gold.count, found: found.count)
    for (range, label) in gold.sorted(by: { $0.key < $1.key }) {
      labels[label, default: Counts()].gold += 1
      if found[range] == label {
        labels[label, default: Counts()].right += 1
      } else {
        miss(document, range, label, isExtra: false)
      }
    }
    for (range, label) in found.sorted(by: { $0.key < $1.key }) {
      labels[label, default: Counts()].found += 1
      if gold[range] != label { miss(document, range, label, isExtra: true) }
    }
  }

  private mutating func miss(_ document: GoldDocument, _ range: ByteRange, _ label: EntityLabel, isExtra: Bool) {
    let surface = String(decoding: document.text.bytes[range.start..<range.end], as: UTF8.self)
    misses.append(Miss(document: document.text.id, surface: surface, isExtra: isExtra, label: label))
  }

  /// The counts of the given labels together.
  func counts(_ some: [EntityLabel]) -> Counts { some.reduce(Counts()) { $0 + (labels[$1] ?? Counts()) } }
  /// The counts of persons, organizations and places together.
  var main: Counts { counts([.person, .organization, .place]) }
  /// The counts of all labels together.
  var all: Counts { counts(EntityLabel.allCases) }

  /// The figures in one line.
  var summary: String {
    var text = "PER/ORG/PLACE \(main.f1.tenths(4))"
    if known.count > 3 { text += "  all \(all.f1.tenths(4))" }
    for label in EntityLabel.allCases where known.contains(label) {
      text += "  \(label.code) \(counts([label]).f1.tenths(4))"
    }
    return text
  }

  /// A table with a line for each label.
  var table: String {
    func row(_ name: String, _ counts: Counts) -> String {
      let padded = name + String(repeating: " ", count: max(0, 16 - name.count))
      return
        "\(padded) P \(counts.precision.tenths())  R \(counts.recall.tenths())  F1 \(counts.f1.tenths())   gold \(counts.gold) pred \(counts.found)"
    }
    var rows = [row("entities exact", exact), row("entities typed", all), row("PER/ORG/PLACE", main)]
    for label in EntityLabel.allCases where known.contains(label) {
      rows.append(row("  " + label.code, counts([label])))
    }
    return rows.joined(separator: "\n")
  }
}
