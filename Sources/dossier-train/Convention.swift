import DossierAnnotation

/// Brings the names of open sets to the convention of the written articles: no article, title or possessive ending
/// in a name, peoples and languages apart from places.
struct Convention {
  /// Lower-case surfaces that the written articles call peoples.
  private let peoples: Set<String>

  /// The convention that `written` shows.
  init(_ written: [AnnotatedText]) {
    var votes: [String: Int] = [:]
    for text in written {
      for span in text.spans {
        let surface = Convention.surface(text, span).lowercased()
        votes[surface, default: 0] += span.kind == .name(.group) ? 1 : -1
      }
    }
    peoples = Set(votes.filter { $0.value > 0 }.keys)
  }

  /// The documents of a set, those of an open one in our convention.
  func documents(of set: DataSet) -> [GoldDocument] {
    set.texts.map { GoldDocument(set.isWritten ? $0 : harmonized($0)) }
  }

  /// `text` with its spans in our convention.
  func harmonized(_ text: AnnotatedText) -> AnnotatedText {
    var text = text
    let edges = NameEdges(text)
    text.spans = edges.widened(text.spans).compactMap { span in
      let kind = span.kind == .name(.organization) ? span.kind : people(text, span, edges) ?? span.kind
      var span = trimmed(text, span)
      span.kind = kind
      let surface = Convention.surface(text, span)
      if surface.hasPrefix("@") || surface.hasPrefix("#") { span.kind = .free }
      // "the Secretary" is a description, no name.
      if span.kind == .name(.person), Convention.titles.contains(surface.lowercased()) || edges.isTitleAlone(span) {
        return nil
      }
      return span.start < span.end ? span : nil
    }
    return text
  }

  private func people(_ text: AnnotatedText, _ span: GoldSpan, _ edges: NameEdges) -> GoldKind? {
    let isPeople =
      peoples.contains(Convention.surface(text, span).lowercased())
      || (span.kind != .miscellaneous && edges.isPeople(span))
    return isPeople ? .name(.group) : nil
  }

  private static func surface(_ text: AnnotatedText, _ span: GoldSpan) -> String {
    String(decoding: text.bytes[span.start..<span.end], as: UTF8.self)
  }

  private func trimmed(_ text: AnnotatedText, _ span: GoldSpan) -> GoldSpan {
    var span = span
    for ending in ["'s", "’s"] where Convention.surface(text, span).hasSuffix(ending) { span.end -= ending.utf8.count }
    while true {
      let words = text.bytes[span.start..<span.end]
      guard let space = words.firstIndex(of: UInt8(ascii: " ")) else { return span }
      var first = String(decoding: words[..<space], as: UTF8.self).lowercased()
      if first.hasSuffix(".") { first.removeLast() }
      let isArticle = first == "the" || first == "a" || first == "an"
      guard isArticle || (span.kind == .name(.person) && Convention.titles.contains(first)) else { return span }
      // "Earl of Tarnwick": behind the title no name is left.
      if text.bytes[space..<span.end].starts(with: Array(" of ".utf8)) { return span }
      span.start = space
      while span.start < span.end, text.bytes[span.start] == UInt8(ascii: " ") { span.start += 1 }
    }
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "president", "vice", "senator", "sen", "rep",
    "representative", "congressman", "congresswoman", "sir", "lord", "lady", "dame", "king", "queen", "prince",
    "princess",
    "emperor", "empress", "pope", "rev", "reverend", "father", "bishop", "archbishop", "cardinal", "rabbi", "imam",
    "capt",
    "captain", "col", "colonel", "gen", "general", "lt", "lieutenant", "sgt", "sergeant", "maj", "major", "admiral",
    "marshal", "judge", "justice", "chancellor", "prime", "minister", "gov", "governor", "mayor", "coach", "chairman",
    "director", "secretary", "ambassador", "officer", "detective", "inspector", "count", "duke", "earl", "baron",
    "baroness", "sheikh", "sultan", "emir", "herr", "frau", "monsieur", "madame", "señor", "hon", "honourable", "uncle",
    "aunt",
  ]
}
