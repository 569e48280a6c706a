import DossierAnnotation
import DossierText

/// Copies of sentences as headlines write them, in capitals or with a capital on every word that is not small, and as
/// chats do, without any capital.
enum TextCopies {
  enum Style: Hashable { case shouting, titled, small }

  /// `document` with the sentences of `styles` rewritten, and where these lie in the new text.
  static func copy(_ document: GoldDocument, _ styles: [Int: Style]) -> (text: AnnotatedText, changed: [ByteRange]) {
    let old = document.text
    var text = old
    text.bytes = []
    text.spans = []
    var changed: [ByteRange] = []
    var cuts = Set([0, old.bytes.count])
    for span in old.spans { cuts.formUnion([span.start, span.end]) }
    var styleAt: [(range: ByteRange, style: Style)] = []
    for (sentence, style) in styles.sorted(by: { $0.key < $1.key }) {
      let range = document.range(document.sentences[sentence])
      styleAt.append((range, style))
      cuts.formUnion([range.start, range.end])
    }
    var moved: [Int: Int] = [:]
    let order = cuts.sorted()
    var next = 0
    for (start, end) in zip(order, order.dropFirst()) {
      moved[start] = text.bytes.count
      while next < styleAt.count, styleAt[next].range.end <= start { next += 1 }
      let style = next < styleAt.count && styleAt[next].range.start <= start ? styleAt[next].style : nil
      text.bytes.append(contentsOf: rewritten(old.bytes[start..<end], style))
    }
    moved[old.bytes.count] = text.bytes.count
    for span in old.spans {
      guard let start = moved[span.start], let end = moved[span.end] else { continue }
      text.spans.append(GoldSpan(start: start, end: end, kind: span.kind))
    }
    for (range, _) in styleAt {
      if let start = moved[range.start], let end = moved[range.end] { changed.append(ByteRange(start, end)) }
    }
    return (text, changed)
  }

  private static let small: Set<String> = [
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on", "or", "over", "the",
    "to", "with",
  ]

  private static func rewritten(_ bytes: ArraySlice<UInt8>, _ style: Style?) -> [UInt8] {
    switch style {
    case nil: return Array(bytes)
    case .small: return Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    case .shouting: return Array(String(decoding: bytes, as: UTF8.self).uppercased().utf8)
    case .titled:
      var out: [UInt8] = []
      for word in bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
        if !out.isEmpty || word.startIndex > bytes.startIndex { out.append(UInt8(ascii: " ")) }
        let text = String(decoding: word, as: UTF8.self)
        if let first = text.first, !small.contains(text) {
          out.append(contentsOf: (first.uppercased() + text.dropFirst()).utf8)
        } else {
          out.append(contentsOf: word)
        }
      }
      return out
    }
  }
}
