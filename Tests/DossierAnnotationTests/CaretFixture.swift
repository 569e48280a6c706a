import DossierAnnotation
import DossierText

/// Draws what an annotator found as carets under the text, so that a test reads as it would on paper.
enum CaretFixture {
  /// `text` line by line; under each line one line of carets for each of `items` that starts there, with its label.
  static func draw(_ text: String, _ items: [(range: ByteRange, label: String)]) -> String {
    let bytes = Array(text.utf8)
    var drawn: [String] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      drawn.append(String(line))
      for item in items where item.range.start >= start && item.range.start < max(end, start + 1) {
        let indent = width(bytes[start..<item.range.start])
        let carets = width(bytes[item.range.start..<min(end, item.range.end)])
        drawn.append(String(repeating: " ", count: indent) + String(repeating: "^", count: carets) + " " + item.label)
      }
      start = end + 1
    }
    return drawn.joined(separator: "\n")
  }

  /// The lines of a fixture that are text: those without carets.
  static func text(of fixture: String) -> String {
    fixture.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.drop { $0 == " " }.hasPrefix("^") }.joined(separator: "\n")
  }

  /// What is known of `text` as one segment.
  static func analyze(_ text: String) -> SegmentAnalysis {
    SegmentAnnotator.analyze(Array(text.utf8), format: .plain, entry: SegmentEntry())
  }

  private static func width(_ bytes: ArraySlice<UInt8>) -> Int { String(decoding: bytes, as: UTF8.self).count }
}
