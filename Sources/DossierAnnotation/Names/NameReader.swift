import DossierLexicon
import DossierText

/// Reads the candidates for names of one segment: which tokens may be in names, and where one name ends.
///
/// A name is a run of capitalized words, joined by hyphens, initials, ampersands and small words where the words
/// around them allow it. Titles, determiners and possessive endings stay outside.
///
/// A class, because every name that grows refers to it.
final class NameReader {
  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  let cues = NameCues.standard
  private let marked: MarkedTokens
  let marks: UnsafeMutableBufferPointer<TokenMark>

  init(
    tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon,
    marked: consuming MarkedTokens
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.lexicon = lexicon
    CapitalJudge.markNames(in: marked, tokens: tokens, bytes: bytes, lexicon: lexicon)
    marks = marked.marks
    self.marked = marked
  }

  /// Calls `body` with the candidates in order, without overlap.
  @inline(__always)
  func forEachCandidate(_ body: (inout NameCandidate) -> Void) {
    var next = 0
    for place in marked.places where place >= next {
      let i = Int(place)
      next = i + 1
      let token = tokens[i]
      var phrase = token.classes.contains(.phraseStart) ? phrase(at: i) : nil
      if marks[i].contains(.silent), marks[i].contains(.code) || !startsEvent(phrase) { continue }
      if let found = phrase, !standsAsName(found) { phrase = nil }
      if let phrase {
        var run = run(from: i, phrase: phrase)
        next = max(next, run.tokens.upperBound)
        body(&run)
      } else if let end = officeEnd(i) {
        next = end
      } else if token.classes.contains(.direction), var region = compassRegion(at: i) {
        next = region.tokens.upperBound
        body(&region)
      } else if marks[i].contains(.name), startsRun(i) {
        var run = run(from: i, phrase: nil)
        next = max(next, run.tokens.upperBound)
        body(&run)
      } else if marks[i].contains(.lowerText), isLowerName(token) {
        var run = NameCandidate(tokens: i..<i + 1, head: i)
        run.known = token.classes.intersection(.anyName)
        body(&run)
      }
    }
  }

  /// A holiday is a time and an event at once.
  private func startsEvent(_ phrase: FoundPhrase?) -> Bool {
    phrase.map { $0.classes.contains([.knownName, .eventHead]) } ?? false
  }

  // MARK: Where a name starts

  private func isLowerName(_ token: Token) -> Bool {
    token.traits.contains(.word) && !token.classes.contains(.common) && !token.classes.contains(.function)
      && !token.classes.isDisjoint(with: [.place, .demonym, .outlet, .organization])
  }

  /// Whether a run may start at a token that may be in a name.
  private func startsRun(_ i: Int) -> Bool {
    let classes = tokens[i].classes
    // "(D-Ohio)": the letter of a party.
    if tokens[i].count == 1, i > 0, tokens[i - 1].form == KnownForms.open, i + 1 < tokens.count,
      tokens[i + 1].form == KnownForms.hyphen
    {
      return false
    }
    // Titles and roles before a name stay outside of it.
    guard !classes.isDisjoint(with: .office), !marks[i].contains(.headline) || !classes.contains(.roleModifier) else {
      return true
    }
    if tokens[i].traits.contains(.allCaps), tokens[i].count < 4 { return false }
    if classes.isDisjoint(with: [.nameStart, .organizationHead, .givenName, .familyName]) { return false }
    if classes.contains(.title), !classes.contains(.nameStart), classes.isDisjoint(with: [.organizationHead]) {
      // "Judge Reinhold", "Major Healey": a title unless nothing follows it.
      return classes.contains(.givenName) && !(i + 1 < tokens.count && adjacent(i + 1) && marks[i + 1].contains(.name))
    }
    guard i + 1 < tokens.count, adjacent(i + 1), marks[i + 1].contains(.name) || tokens[i + 1].form == KnownForms.of
    else { return false }
    // "Justice Tarn", not "Justice Department".
    if classes.isSuperset(of: [.title, .role]), tokens[i + 1].classes.isDisjoint(with: .anyHead) { return false }
    return tokens[i + 1].classes.isDisjoint(with: .office)
  }

  /// The token behind an office in capitals that starts at `i` ("Global Chief Economist", "Foreign Minister"), if one does.
  func officeEnd(_ i: Int) -> Int? {
    let first = tokens[i]
    guard first.traits.contains(.capitalized), !marks[i].contains(.headline), !first.classes.contains(.demonym),
      !first.classes.isDisjoint(with: [.common, .nameStart, .roleModifier])
    else { return nil }
    var at = i
    while at < tokens.count, at - i < 5, at == i || adjacent(at), tokens[at].traits.contains(.capitalized),
      tokens[at].classes.isDisjoint(with: .function)
    {
      let token = tokens[at]
      if at > i, !token.classes.isDisjoint(with: [.role, .title]),
        token.classes.isDisjoint(with: [.organizationHead, .placeHead, .eventHead])
      {
        return first.classes.contains(.roleModifier) || at == i + 1 || isModified(i, at) ? at + 1 : nil
      }
      if at > i, !token.classes.isDisjoint(with: [.organizationHead, .companyForm, .eventHead, .facilityHead]) {
        return nil
      }
      if marks[at].contains(.silent) { return nil }
      at += 1
    }
    return nil
  }

  private func isModified(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { tokens[$0].classes.contains(.roleModifier) }
  }

  /// Whether the word at `i` is the field of an office: "Secretary of |State|".
  func isOfficeField(_ i: Int) -> Bool {
    i > 1 && tokens[i - 1].form == KnownForms.of && tokens[i - 2].traits.contains(.capitalized)
      && !tokens[i - 2].classes.isDisjoint(with: .office)
  }

  /// "the northeast", "China's southwestern region": a compass point that stands for a region.
  private func compassRegion(at i: Int) -> NameCandidate? {
    let token = tokens[i]
    guard token.count >= 9, i > 0, i + 1 < tokens.count else { return nil }
    let before = tokens[i - 1]
    guard before.form == KnownForms.the || before.traits.contains(.possessive) else { return nil }
    let next = tokens[i + 1]
    let withHead = next.form == KnownForms.region && adjacent(i + 1)
    guard
      withHead || next.traits.contains(.punctuation) || next.traits.contains(.lineStart)
        || (!next.classes.isDisjoint(with: .function) && next.form != KnownForms.of)
    else { return nil }
    if next.form == KnownForms.hyphen { return nil }
    var candidate = NameCandidate(tokens: i..<(withHead ? i + 2 : i + 1), head: i)
    candidate.scores.add(80, .place)
    candidate.isHard = true
    return candidate
  }

  // MARK: Phrases of the lexicon

  /// A phrase of the lexicon on the page.
  struct FoundPhrase {
    var tokens: Range<Int>
    var classes: WordClass
  }

  /// The longest phrase that starts at `i`; hyphens, ampersands and possessive endings inside it are passed over.
  func phrase(at i: Int) -> FoundPhrase? {
    // Many phrases start with one word, and nearly always none of them stands here: the second word tells.
    let second = wordBehind(i)
    guard second < tokens.count, tokens[second].lexeme != 0 else { return nil }
    let lexeme = tokens[second].lexeme
    for phrase in lexicon.phrases(from: tokens[i].lexeme) where phrase.lexemes[1] == lexeme {
      if let end = end(of: phrase, second: second) { return FoundPhrase(tokens: i..<end, classes: phrase.classes) }
    }
    return nil
  }

  /// The token behind a phrase whose second word is token number `second`, if all of it stands there on one line.
  private func end(of phrase: Phrase, second: Int) -> Int? {
    var at = second
    for word in 1..<phrase.lexemes.count {
      if word > 1 { at = wordBehind(at) }
      guard at < tokens.count, tokens[at].lexeme == phrase.lexemes[word], !tokens[at].traits.contains(.lineStart) else {
        return nil
      }
    }
    return at + 1
  }

  private func wordBehind(_ i: Int) -> Int {
    var at = i + 1
    while at < tokens.count, isFiller(at) { at += 1 }
    return at
  }

  private func isFiller(_ i: Int) -> Bool {
    let token = tokens[i]
    if token.traits.contains(.possessive) { return true }
    return token.form == KnownForms.ampersand
      || (token.form == KnownForms.hyphen && !token.traits.contains(.spaceBefore))
      || (token.form == KnownForms.dot && i > 0 && tokens[i - 1].classes.contains(.abbreviation))
  }

  /// A phrase counts where its words have capitals, where all is lower case, and where it is a slogan.
  private func standsAsName(_ phrase: FoundPhrase) -> Bool {
    guard !phrase.classes.isDisjoint(with: .anyName), let last = phrase.tokens.last else { return false }
    if phrase.classes.contains([.knownName, .conceptHead]) {
      return phrase.tokens.count > 2 || marks[last].contains(.name) || phrase.tokens.count == 2
    }
    if marks[last].contains(.lowerText) { return true }
    let first = tokens[phrase.tokens.lowerBound]
    if phrase.classes.contains(.knownName),
      first.traits.contains(.capitalized) || marks[phrase.tokens.lowerBound].contains(.quoted)
    {
      return true
    }
    return first.traits.contains(.capitalized) && tokens[last].traits.contains(.capitalized)
  }

  // MARK: Where a name ends

  func adjacent(_ i: Int) -> Bool { tokens[i].traits.contains(.spaceBefore) && !tokens[i].traits.contains(.lineStart) }
  func attached(_ i: Int) -> Bool { !tokens[i].traits.contains(.spaceBefore) }

  private func run(from start: Int, phrase: FoundPhrase?) -> NameCandidate {
    var grower = RunGrower(reader: self, start: start, phrase: phrase)
    return grower.grow()
  }
}
