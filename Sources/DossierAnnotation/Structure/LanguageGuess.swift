import DossierLexicon
import DossierText

/// Guesses the language of a text from its script and its words of grammar.
enum LanguageGuess {
  /// An ISO 639-1 code, or nil where the text is too short or too strange to tell.
  static func language(of draft: SegmentDraft) -> String? {
    if let script = script(of: draft.bytes) { return script }
    var counts = Array(repeating: 0, count: words.count)
    var total = 0
    for token in draft.tokens where token.traits.contains(.word) {
      total += 1
      for index in words.indices where words[index].forms.contains(token.form) { counts[index] += 1 }
    }
    guard total >= 4, let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] * 12 >= total else {
      return nil
    }
    return words[best].code
  }

  /// The language that most letters beyond Latin, Greek and symbols belong to.
  private static func script(of bytes: [UInt8]) -> String? {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    var counts: [String: Int] = [:]
    var letters = 0
    var at = 0
    bytes.withUnsafeBufferPointer { bytes in
      while at < bytes.count {
        let (scalar, length) = bytes.scalar(at: at)
        at += max(1, length)
        guard scalar > 0x40 else { continue }
        letters += 1
        switch scalar {
        case 0x3040...0x30FF: counts["ja", default: 0] += 3
        case 0x4E00...0x9FFF: counts["zh", default: 0] += 1
        case 0xAC00...0xD7AF: counts["ko", default: 0] += 1
        case 0x0400...0x04FF: counts["ru", default: 0] += 1
        case 0x0600...0x06FF: counts["ar", default: 0] += 1
        case 0x0590...0x05FF: counts["he", default: 0] += 1
        case 0x0370...0x03FF: counts["el", default: 0] += 1
        case 0x0900...0x097F: counts["hi", default: 0] += 1
        case 0x0E00...0x0E7F: counts["th", default: 0] += 1
        default: break
        }
      }
    }
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value * 3 >= letters else {
      return nil
    }
    return best.key
  }

  private static let words: [(code: String, forms: FormSet)] = [
    ("en", "the of and to in a is that for it was on with as by at from"),
    ("es", "el la los las de y que en un una por con del para es"),
    ("fr", "le la les de et des en un une du que dans est pour au"),
    ("de", "der die das und in den von zu mit ist des im ein eine auf"),
    ("pt", "o a os as de e que em um uma do da para com não"),
    ("it", "il la di e che in un una del per con della è gli"),
    ("nl", "de het een van en in is op dat te met voor zijn"),
    ("sv", "och i att det som en på är av för med den till"),
    ("pl", "i w na z do się nie że jest to o od po"),
    ("tr", "ve bir bu için ile da de olarak çok daha olan"),
    ("id", "yang dan di dari untuk dengan pada ini itu dalam ke"),
    ("vi", "và của là các có cho không được một trong người"),
  ].map { (code, list) in
    (code, FormSet(list))
  }
}
