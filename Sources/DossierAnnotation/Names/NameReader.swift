import DossierLexicon
import DossierText

/// Reads the candidates for names of one segment: which tokens may be in names, and where one name ends.
///
/// A name is a run of capitalized words, joined by hyphens, initials, ampersands and small words where the words
/// around them allow it. Titles, determiners and possessive endings stay outside.
struct NameReader {
  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  let evidence: CaseEvidence
  var marks: [TokenMark]

  init(
    tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon, marks: [TokenMark]
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.lexicon = lexicon
    self.marks = marks
    evidence = CaseEvidence(tokens: tokens, marks: marks)
    for i in 0..<tokens.count where mayName(i) { self.marks[i].insert(.name) }
  }

  /// The candidates in order, without overlap.
  func candidates() -> [NameCandidate] {
    var found: [NameCandidate] = []
    var i = 0
    while i < tokens.count {
      let token = tokens[i]
      if marks[i].contains(.silent), marks[i].contains(.code) || !startsEvent(i) { i += 1; continue }
      if let end = officeEnd(i), phrase(at: i).map({ !standsAsName($0) }) ?? true {
        i = end
      } else if let phrase = phrase(at: i), standsAsName(phrase) {
        let run = run(from: i, phrase: phrase)
        found.append(run)
        i = max(i + 1, run.tokens.upperBound)
      } else if let region = compassRegion(at: i) {
        found.append(region)
        i = region.tokens.upperBound
      } else if marks[i].contains(.name), startsRun(i) {
        let run = run(from: i, phrase: nil)
        found.append(run)
        i = max(i + 1, run.tokens.upperBound)
      } else if marks[i].contains(.lowerText), isLowerName(token) {
        var run = NameCandidate(tokens: i..<i + 1, head: i)
        run.known = token.classes.intersection(.anyName)
        found.append(run)
        i += 1
      } else {
        i += 1
      }
    }
    return found
  }

  /// A holiday is a time and an event at once.
  private func startsEvent(_ i: Int) -> Bool { phrase(at: i).map { $0.classes.contains([.knownName, .eventHead]) } ?? false }

  // MARK: Which tokens may be in a name

  private func mayName(_ i: Int) -> Bool {
    let token = tokens[i]
    let mark = marks[i]
    guard token.traits.contains(.word), !token.traits.contains(.possessive), !mark.contains(.silent) else { return false }
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
    if classes.contains(.plainAcronym), token.traits.contains(.allCaps) || token.traits.contains(.dotted), classes.isDisjoint(with: .anyName) { return false }
    if isCurrency(i) { return false }
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
      return hasPair(i) || !classes.isDisjoint(with: [.organization, .outlet, .demonym]) || joinsHead(i)
    }
    if mark.contains(.initial) {
      if token.traits.contains(.allCaps) { return token.count > 1 && (!classes.contains(.common) || token.count < 4 || counts.middle > 0) }
      if counts.middle > 0, counts.middle >= counts.lower { return true }
      if classes.contains(.conjunction) || classes.contains(.preposition) { return false }
      if counts.lower > 0 { return !classes.isDisjoint(with: [.place, .demonym, .outlet]) && !classes.contains(.common) }
      if !classes.isPlain { return !classes.isDisjoint(with: .anyName) || !isInflected(token) }
      return hasPair(i) || joinsHead(i) || !classes.isDisjoint(with: [.organization, .outlet, .demonym]) || startsPersonName(i)
    }
    return true
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
    if !token.classes.isDisjoint(with: [.organizationHead, .facilityHead]), next.form == KnownForms.of { return i + 2 < tokens.count && tokens[i + 2].traits.contains(.capitalized) }
    guard next.traits.contains(.capitalized) else { return false }
    if !next.classes.isDisjoint(with: .function) { return false }
    return token.classes.contains(.nameStart) || !next.classes.isDisjoint(with: [.companyForm, .organizationHead, .placeHead, .facilityHead])
  }

  /// "Grace Mbeki said": a given name that is a common word too, before a name.
  private func startsPersonName(_ i: Int) -> Bool {
    guard tokens[i].classes.contains(.givenName), i + 1 < tokens.count, adjacent(i + 1) else { return false }
    let next = tokens[i + 1]
    return next.traits.contains(.capitalized) && (next.classes.contains(.familyName) || next.lexeme == 0)
  }

  private func hasPair(_ i: Int) -> Bool {
    if i > 0, tokens[i - 1].traits.contains(.capitalized), evidence.hasPair(tokens[i - 1].form, tokens[i].form) { return true }
    return i + 1 < tokens.count && tokens[i + 1].traits.contains(.capitalized)
      && evidence.hasPair(tokens[i].form, tokens[i + 1].form)
  }

  /// Whether an unknown word is a common word with an ending: "touts", "reopening".
  private func isInflected(_ token: Token) -> Bool {
    guard token.lexeme == 0 || token.classes.isEmpty, token.count > 4, token.count < 24, !token.traits.contains(.wide) else { return false }
    let end = Int(token.end)
    func ends(_ suffix: StaticString) -> Bool {
      let n = suffix.utf8CodeUnitCount
      guard token.count > n + 2 else { return false }
      for k in 0..<n where bytes[end - n + k] | 0x20 != suffix.utf8Start[k] { return false }
      return true
    }
    for (suffix, cut) in NameReader.endings where ends(suffix) {
      if isCommon(token, dropping: cut) || isCommon(token, dropping: cut, adding: UInt8(ascii: "e")) { return true }
    }
    return ends("ing") || ends("ness") || ends("tion") || ends("ally")
  }

  private static let endings: [(StaticString, Int)] = [("s", 1), ("es", 2), ("ed", 2), ("ing", 3), ("ly", 2), ("er", 2), ("d", 1)]

  private func isCommon(_ token: Token, dropping cut: Int, adding last: UInt8? = nil) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { form in
      var hash = FormHash()
      var count = 0
      for i in Int(token.start)..<Int(token.end) - cut {
        form[count] = bytes[i] | 0x20
        hash.add(form[count])
        count += 1
      }
      if let last {
        form[count] = last
        hash.add(last)
        count += 1
      }
      let id = lexicon.lexeme(UnsafeBufferPointer(rebasing: form[..<count]), hash: hash.value)
      return id != 0 && lexicon.classes(id).contains(.common)
    }
  }

  private func isLowerName(_ token: Token) -> Bool {
    token.traits.contains(.word) && !token.classes.contains(.common) && !token.classes.contains(.function)
      && !token.classes.isDisjoint(with: [.place, .demonym, .outlet, .organization])
  }

  /// Whether a run may start at a token that may be in a name.
  private func startsRun(_ i: Int) -> Bool {
    let classes = tokens[i].classes
    // "(D-Ohio)": the letter of a party.
    if tokens[i].count == 1, i > 0, tokens[i - 1].form == KnownForms.open, i + 1 < tokens.count, tokens[i + 1].form == KnownForms.hyphen { return false }
    // Titles and roles before a name stay outside of it.
    guard !classes.isDisjoint(with: .office), !marks[i].contains(.headline) || !classes.contains(.roleModifier) else { return true }
    if tokens[i].traits.contains(.allCaps), tokens[i].count < 4 { return false }
    if classes.isDisjoint(with: [.nameStart, .organizationHead, .givenName, .familyName]) { return false }
    if classes.contains(.title), !classes.contains(.nameStart), classes.isDisjoint(with: [.organizationHead]) {
      // "Judge Reinhold", "Major Healey": a title unless nothing follows it.
      return classes.contains(.givenName) && !(i + 1 < tokens.count && adjacent(i + 1) && marks[i + 1].contains(.name))
    }
    guard i + 1 < tokens.count, adjacent(i + 1), marks[i + 1].contains(.name) || tokens[i + 1].form == KnownForms.of else { return false }
    return tokens[i + 1].classes.isDisjoint(with: .office)
  }

  /// The token behind an office in capitals that starts at `i` ("Global Chief Economist", "Foreign Minister"), if one does.
  func officeEnd(_ i: Int) -> Int? {
    let first = tokens[i]
    guard first.traits.contains(.capitalized), !marks[i].contains(.headline), !first.classes.contains(.demonym), !first.classes.isDisjoint(with: [.common, .nameStart, .roleModifier]) else { return nil }
    var at = i
    while at < tokens.count, at - i < 5, at == i || adjacent(at), tokens[at].traits.contains(.capitalized), tokens[at].classes.isDisjoint(with: .function) {
      let token = tokens[at]
      if at > i, !token.classes.isDisjoint(with: [.role, .title]), token.classes.isDisjoint(with: [.organizationHead, .placeHead, .eventHead]) {
        return first.classes.contains(.roleModifier) || at == i + 1 || isModified(i, at) ? at + 1 : nil
      }
      if at > i, !token.classes.isDisjoint(with: [.organizationHead, .companyForm, .eventHead, .facilityHead]) { return nil }
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
    i > 1 && tokens[i - 1].form == KnownForms.of && !tokens[i - 2].classes.isDisjoint(with: .office)
  }

  /// "the northeast", "China's southwestern region": a compass point that stands for a region.
  private func compassRegion(at i: Int) -> NameCandidate? {
    let token = tokens[i]
    guard token.classes.contains(.direction), token.count >= 9, i > 0, i + 1 < tokens.count else { return nil }
    let before = tokens[i - 1]
    guard before.form == KnownForms.the || before.traits.contains(.possessive) else { return nil }
    let next = tokens[i + 1]
    let withHead = next.form == KnownForms.region && adjacent(i + 1)
    guard withHead || next.traits.contains(.punctuation) || next.traits.contains(.lineStart) || (!next.classes.isDisjoint(with: .function) && next.form != KnownForms.of) else { return nil }
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
    let first = tokens[i].lexeme
    guard first != 0, lexicon.startsPhrase(first) else { return nil }
    for phrase in lexicon.phrases(from: first) {
      var at = i
      var matched = true
      for lexeme in phrase.lexemes.dropFirst() {
        at += 1
        while at < tokens.count, isFiller(at) { at += 1 }
        guard at < tokens.count, tokens[at].lexeme == lexeme, !tokens[at].traits.contains(.lineStart) else { matched = false; break }
      }
      if matched { return FoundPhrase(tokens: i..<at + 1, classes: phrase.classes) }
    }
    return nil
  }

  private func isFiller(_ i: Int) -> Bool {
    let token = tokens[i]
    if token.traits.contains(.possessive) { return true }
    return token.form == KnownForms.ampersand || (token.form == KnownForms.hyphen && !token.traits.contains(.spaceBefore))
      || (token.form == KnownForms.dot && i > 0 && tokens[i - 1].classes.contains(.abbreviation))
  }

  /// A phrase counts where its words have capitals, where all is lower case, and where it is a slogan.
  private func standsAsName(_ phrase: FoundPhrase) -> Bool {
    guard !phrase.classes.isDisjoint(with: .anyName), let last = phrase.tokens.last else { return false }
    if phrase.classes.contains([.knownName, .conceptHead]) { return phrase.tokens.count > 2 || marks[last].contains(.name) || phrase.tokens.count == 2 }
    if marks[last].contains(.lowerText) { return true }
    let first = tokens[phrase.tokens.lowerBound]
    if phrase.classes.contains(.knownName), first.traits.contains(.capitalized) || marks[phrase.tokens.lowerBound].contains(.quoted) { return true }
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
