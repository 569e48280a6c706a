import DossierLexicon
import DossierText

/// Judges of every capital whether it tells a name, by the word, its place in the sentence, and how the rest of the
/// segment writes the same word.
struct CapitalJudge: ~Copyable {
  private let tokens: UnsafeBufferPointer<Token>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  private let marks: UnsafeMutableBufferPointer<TokenMark>
  private let evidence: CaseEvidence

  /// No word of a name is longer, in bytes: what is longer is no language.
  static let longestWord = 64

  private init(
    _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon,
    _ marked: borrowing MarkedTokens
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.lexicon = lexicon
    marks = marked.marks
    evidence = CaseEvidence(tokens: tokens, marked: marked)
  }

  /// Adds the mark `name` where a token may be part of a name.
  static func markNames(
    in marked: borrowing MarkedTokens, tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>,
    lexicon: Lexicon
  ) {
    let judge = CapitalJudge(tokens, bytes, lexicon, marked)
    for place in marked.places where judge.mayName(Int(place)) { marked.marks[Int(place)].insert(.name) }
  }

  private func adjacent(_ i: Int) -> Bool {
    tokens[i].traits.contains(.spaceBefore) && !tokens[i].traits.contains(.lineStart)
  }
  private func attached(_ i: Int) -> Bool { !tokens[i].traits.contains(.spaceBefore) }

  private func mayName(_ i: Int) -> Bool {
    let token = tokens[i]
    let mark = marks[i]
    guard token.traits.contains(.word), !token.traits.contains(.possessive), !mark.contains(.silent),
      token.count <= CapitalJudge.longestWord
    else { return false }
    guard token.traits.contains(.capitalized) else {
      // iPhone, eBay; not 13th or mRNA-like forms of digits.
      return token.traits.contains(.innerCapital) && !token.traits.contains(.number) && token.count > 3
    }
    let classes = token.classes
    if classes.contains(.function) || classes.contains(.pronoun) {
      return token.traits.contains(.allCaps) && token.count > 1 && !mark.contains(.shout)
        && !classes.isDisjoint(with: [.placeAcronym, .anyName])
    }
    if !classes.isDisjoint(with: [.month, .weekday]) {
      return i > 0 && tokens[i - 1].classes.contains(.givenName) && marks[i - 1].contains(.name) && adjacent(i)
    }
    if classes.contains(.plainAcronym), token.traits.contains(.allCaps) || token.traits.contains(.dotted),
      classes.isDisjoint(with: .anyName)
    {
      return false
    }
    if isCurrency(i) { return false }
    guard !mark.isDisjoint(with: [.initial, .headline, .shout]) else { return true }
    let counts = evidence.counts(token.form)
    if mark.contains(.shout) {
      if counts.middle > 0, counts.lower == 0 { return true }
      if classes.contains(.common) || isInflected(token) { return false }
      return !classes.isDisjoint(with: .anyName) || token.lexeme == 0
    }
    if mark.contains(.headline) {
      if token.traits.contains(.allCaps) { return true }
      if counts.middle > 0, counts.lower == 0 { return true }
      if counts.lower > 0, !hasPair(i) { return false }
      if !classes.contains(.common) { return !isInflected(token) || !classes.isDisjoint(with: .anyName) }
      return hasPair(i) || !classes.isDisjoint(with: [.organization, .outlet, .demonym])
        || (classes.contains(.nameStart) && joinsHead(i))
    }
    if token.traits.contains(.allCaps) {
      return token.count > 1 && (!classes.contains(.common) || token.count < 4 || counts.middle > 0)
    }
    if counts.middle > 0, counts.middle >= counts.lower { return true }
    if classes.contains(.conjunction) || classes.contains(.preposition) { return false }
    if counts.lower > 0 {
      return !classes.isDisjoint(with: [.place, .demonym, .outlet]) && !classes.contains(.common)
    }
    if !classes.isPlain { return !classes.isDisjoint(with: .anyName) || !isInflected(token) }
    return hasPair(i) || joinsHead(i) || !classes.isDisjoint(with: [.organization, .outlet, .demonym])
      || startsPersonName(i)
  }

  /// "US$", "Rs 40", "FY2023".
  private func isCurrency(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.count <= 6 else { return false }
    if i + 1 < tokens.count, attached(i + 1), tokens[i + 1].form == KnownForms.dollar { return true }
    if token.classes.contains(.plainAcronym), token.count <= 2 { return true }
    guard token.traits.contains(.digit), token.count >= 3 else { return false }
    let second = bytes[Int(token.start) + 1]
    let first = bytes[Int(token.start)]
    let third = bytes[Int(token.start) + 2]
    let isDigit = { (byte: UInt8) in byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    if first == UInt8(ascii: "F"), second == UInt8(ascii: "Y"), isDigit(third) { return true }
    return (first == UInt8(ascii: "Q") || first == UInt8(ascii: "H")) && isDigit(second) && token.count == 2
  }

  /// A common word that begins a sentence and a name at once: "National Bank of", "Senate Committee".
  private func joinsHead(_ i: Int) -> Bool {
    guard i + 1 < tokens.count, adjacent(i + 1) else { return false }
    let token = tokens[i]
    let next = tokens[i + 1]
    if !token.classes.isDisjoint(with: [.organizationHead, .facilityHead]), next.form == KnownForms.of {
      return i + 2 < tokens.count && tokens[i + 2].traits.contains(.capitalized)
    }
    guard next.traits.contains(.capitalized) else { return false }
    if !next.classes.isDisjoint(with: .function) { return false }
    return token.classes.contains(.nameStart)
      || !next.classes.isDisjoint(with: [.companyForm, .organizationHead, .placeHead, .facilityHead])
  }

  /// "Grace Mbeki said": a given name that is a common word too, before a name.
  private func startsPersonName(_ i: Int) -> Bool {
    guard tokens[i].classes.contains(.givenName), i + 1 < tokens.count, adjacent(i + 1) else { return false }
    let next = tokens[i + 1]
    return next.traits.contains(.capitalized) && (next.classes.contains(.familyName) || next.lexeme == 0)
  }

  private func hasPair(_ i: Int) -> Bool {
    if i > 0, tokens[i - 1].traits.contains(.capitalized), evidence.hasPair(i - 1) { return true }
    return i + 1 < tokens.count && tokens[i + 1].traits.contains(.capitalized) && evidence.hasPair(i)
  }

  /// Whether an unknown word is a common word with an ending: "touts", "reopening".
  private func isInflected(_ token: Token) -> Bool {
    guard token.lexeme == 0 || token.classes.isDisjoint(with: .any), token.count > 4, token.count < 24,
      !token.traits.contains(.wide)
    else { return false }
    let end = Int(token.end)
    func ends(_ suffix: StaticString) -> Bool {
      let n = suffix.utf8CodeUnitCount
      guard token.count > n + 2 else { return false }
      for k in 0..<n where bytes[end - n + k] | 0x20 != suffix.utf8Start[k] { return false }
      return true
    }
    for (suffix, cut) in CapitalJudge.endings where ends(suffix) {
      if isCommon(token, dropping: cut) || isCommon(token, dropping: cut, adding: UInt8(ascii: "e")) { return true }
    }
    return ends("ing") || ends("ness") || ends("tion") || ends("ally")
  }

  private static let endings: [(StaticString, Int)] = [
    ("s", 1), ("es", 2), ("ed", 2), ("ing", 3), ("ly", 2), ("er", 2), ("d", 1),
  ]

  private func isCommon(_ token: Token, dropping cut: Int, adding last: UInt8? = nil) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { form in
      var count = 0
      for i in Int(token.start)..<Int(token.end) - cut {
        form[count] = bytes[i] | 0x20
        count += 1
      }
      if let last {
        form[count] = last
        count += 1
      }
      let id = lexicon.lexeme(UnsafeBufferPointer(rebasing: form[..<count]))
      return id != 0 && lexicon.classes(id).contains(.common)
    }
  }
}
