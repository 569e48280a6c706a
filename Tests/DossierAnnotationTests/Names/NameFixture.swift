import DossierAnnotation
import DossierText
import Testing

/// A text with its expected names marked below each line: a caret under the first letter, the letter of the label,
/// and tildes to the end of the name.
///
///     Mira Holt joined Acme Ltd.
///     ^P~~~~~~~        ^O~~~~~~~
///
enum NameFixture {
  /// The names that the annotator finds in `text`, as `LABEL name`, in order.
  static func names(in text: String, format: TextFormat = .plain) -> [String] {
    let analysis = SegmentAnnotator.analyze(Array(text.utf8), format: format, entry: SegmentEntry())
    let bytes = Array(text.utf8)
    return analysis.mentions.map {
      "\($0.label.code) \(String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self))"
    }
  }

  /// Checks that exactly the names marked in `fixture` are found.
  static func check(_ fixture: String, sourceLocation: SourceLocation = #_sourceLocation) {
    var text = ""
    var expected: [String] = []
    var current = ""
    for line in fixture.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.trimmingPrefix(while: { $0 == " " }).first == "^" {
        expected += marked(in: current, carets: String(line))
      } else {
        current = String(line)
        text += current + "\n"
      }
    }
    #expect(names(in: text) == expected, sourceLocation: sourceLocation)
  }

  /// The names of `line` under which `carets` lie.
  private static func marked(in line: String, carets: String) -> [String] {
    let line = Array(line)
    let carets = Array(carets)
    var found: [String] = []
    var at = 0
    while at < carets.count {
      guard carets[at] == "^" else { at += 1; continue }
      var label = ""
      var end = at + 1
      while end < carets.count, carets[end] == "~" || carets[end].isUppercase {
        if carets[end].isUppercase { label.append(carets[end]) }
        end += 1
      }
      found.append("\(labels[label] ?? label) \(String(line[at..<min(end, line.count)]))")
      at = end
    }
    return found
  }

  /// Short marks, because a label must fit under a short name.
  private static let labels = [
    "P": "PERSON", "O": "ORG", "L": "PLACE", "E": "EVENT", "W": "WORK", "D": "PRODUCT", "C": "CONCEPT", "N": "NORP",
  ]
}
