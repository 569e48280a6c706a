import DossierLexicon
public import DossierText

extension TokenView {
  /// The noun with its adjectives that a number before token number `index` counts: "foreign students",
  /// "student visa cancellations". Without tagging, the first plural ends it; where none is near, the first word is
  /// only a guess, and `isSure` is false.
  func countedNoun(at index: Int, isOne: Bool) -> (range: ByteRange, next: Int, isSure: Bool)? {
    var at = index
    if isHyphen(at) { at += 1 }
    // "nine such speeches", "two more lorries"
    if continues(at), words.comparers.contains(tokens[at].lexeme) { at += 1 }
    let first = at
    var last = at
    var count = 0
    while continues(at), count < 5 {
      let token = tokens[at]
      if isHyphen(at) {
        at += 1
        continue
      }
      guard isNounWord(at) else { break }
      last = at
      count += 1
      if !isOne, isPlural(token) {
        return (ByteRange(Int(tokens[first].start), Int(token.end)), at + 1, true)
      }
      at += 1
    }
    guard count > 0 else { return nil }
    if isOne, !isPlural(tokens[first]), !isVerbShape(tokens[first]) {
      let end = isHyphen(first + 1) && first + 2 <= last ? last : first
      return (ByteRange(Int(tokens[first].start), Int(tokens[end].end)), end + 1, count == 1 || end > first)
    }
    return isOne ? nil : (ByteRange(Int(tokens[first].start), Int(tokens[first].end)), first + 1, false)
  }

  /// Whether the word may stand in a counted noun: no word of grammar, no name but that of a people.
  private func isNounWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.traits.contains(.word), !token.traits.contains(.digit), !token.traits.contains(.possessive),
      token.classes.isDisjoint(with: [
        .function, .preposition, .conjunction, .pronoun, .determiner, .number, .multiple, .month, .weekday, .timeUnit,
      ])
    else { return false }
    if token.classes.contains(.speech), !isPluralShape(token) { return false }
    if token.traits.contains(.capitalized), !token.classes.contains(.demonym) {
      // "22 Chinese investors": a capital before a small plural is an adjective.
      return continues(index + 1) && !traits(index + 1).contains(.capitalized) && isPlural(tokens[index + 1])
    }
    return true
  }

  /// Whether the word looks like a plural noun.
  func isPlural(_ token: Token) -> Bool { token.classes.contains(.plainPlural) || isPluralShape(token) }

  /// "one featuring", "one called": the number stands alone there.
  private func isVerbShape(_ token: Token) -> Bool {
    guard token.count > 4 else { return false }
    let end = Int(token.end)
    let last = (bytes[end - 3] | 0x20, bytes[end - 2] | 0x20, bytes[end - 1] | 0x20)
    return last == (UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "g"))
      || (last.1, last.2) == (UInt8(ascii: "e"), UInt8(ascii: "d"))
  }

  private func isPluralShape(_ token: Token) -> Bool {
    guard token.count > 3, bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    let before = bytes[Int(token.end) - 2] | 0x20
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "u") && before != UInt8(ascii: "i")
  }
}

extension Quantity {
  /// The counted noun in the singular; empty where a unit measures. `bytes` are those of the document in which the
  /// quantity's segment starts at `base`.
  public func countedNoun(in bytes: [UInt8], base: ByteOffset = 0) -> String {
    let noun = noun.shifted(by: base)
    guard !noun.isEmpty, noun.end <= bytes.count else { return "" }
    return EnglishPlural.singular(String(decoding: bytes[noun.start..<noun.end], as: UTF8.self))
  }

  /// The unit as annotated corpora write it: a code such as "percent", "CNY" or "CNY/mu", or the counted noun.
  public func unitCode(in bytes: [UInt8], base: ByteOffset = 0) -> String {
    let code = unit == 0 ? countedNoun(in: bytes, base: base) : Units.definition(unit).code
    return per == 0 ? code : code + "/" + Units.definition(per).code
  }
}

extension Quantity {
  /// The unit as a reader would say it behind the figure: "hectares", "CNY per mu", the counted noun; empty for shares.
  public func unitWords(in bytes: [UInt8], base: ByteOffset = 0) -> String {
    let isOne = abs(value) == 1 && upper == value
    var words = countedNoun(in: bytes, base: base)
    if unit != 0 {
      let definition = Units.definition(unit)
      words = definition.code == "fraction" ? "" : definition.code
      let plural = EnglishPlural.plural(words)
      if !isOne, definition.isCalled(plural) { words = plural }
    } else if !isOne, !words.isEmpty {
      // The text has the plural itself.
      let noun = noun.shifted(by: base)
      words = String(decoding: bytes[noun.start..<noun.end], as: UTF8.self)
    }
    if per != 0 { words += (words.isEmpty ? "" : " ") + "per " + Units.definition(per).code }
    return words.split { $0 == "_" || $0.isWhitespace }.joined(separator: " ")
  }
}

/// English nouns from plural to singular and back, by ending; irregular ones by list.
enum EnglishPlural {
  /// The plural of `word`.
  static func plural(_ word: String) -> String {
    if let known = irregularPlurals[word] { return known }
    if let last = word.utf8.dropLast().last, word.utf8.last == UInt8(ascii: "y"), !"aeiou".utf8.contains(last) {
      return word.dropLast() + "ies"
    }
    for ending in ["s", "sh", "ch", "x", "z"] where word.hasSuffix(ending) { return word + "es" }
    return word + "s"
  }

  /// The singular of the phrase whose last word is a plural; the phrase itself where it is none.
  static func singular(_ phrase: String) -> String {
    let words = phrase.split(separator: " ", omittingEmptySubsequences: true)
    guard let last = words.last else { return phrase }
    return (words.dropLast().map(String.init) + [singularWord(String(last))]).joined(separator: " ")
  }

  private static func singularWord(_ word: String) -> String {
    if let known = irregular[word] { return known }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zzes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is"), word.utf8.count > 2 {
      return String(word.dropLast())
    }
    return word
  }

  private static let irregular: [String: String] = [
    "people": "person", "men": "man", "women": "woman", "children": "child", "mice": "mouse", "feet": "foot",
    "teeth": "tooth", "geese": "goose", "wolves": "wolf", "loaves": "loaf", "lives": "life", "wives": "wife",
    "knives": "knife", "leaves": "leaf", "oxen": "ox", "grandchildren": "grandchild", "criteria": "criterion",
    "phenomena": "phenomenon", "series": "series", "species": "species", "heroes": "hero", "potatoes": "potato",
    "tomatoes": "tomato", "policemen": "policeman", "firemen": "fireman", "fishermen": "fisherman", "movies": "movie",
    "cookies": "cookie",
  ]

  private static let irregularPlurals = Dictionary(
    irregular.map { ($0.value, $0.key) }, uniquingKeysWith: { min($0, $1) })
}
