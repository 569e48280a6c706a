import DossierLexicon
import DossierText

/// Whom "he", "her" and "its" mean.
extension AnaphoraReader {
  /// How far back, in sentences, a person may have been spoken of.
  private static let reach = 3
  /// How far back, in sentences, a person may have been named when pronouns have followed since.
  private static let nameReach = 10
  /// How many tokens before "its" the subject of the sentence may stand.
  private static let ownerReach = 64
  /// How many tokens behind the name of a people "they" may stand.
  private static let groupReach = 12
  /// How many pronouns before its name a sentence may have.
  private static let mostEarly = 4
  /// How many times as strongly as the next the one who is meant must stand before the reader's mind.
  private static let margin: Float = 1.3

  mutating func resolve(_ pronoun: AnaphorWords.Pronoun, at index: Int) {
    let start = Int(text.tokens[index].start)
    let range = ByteRange(start, start + Int(pronoun.length))
    let use = use(of: pronoun, at: index)
    switch pronoun.gender {
    case 3: resolveThing(range, use, at: index)
    case 4: resolveGroup(range, at: index)
    default: resolvePerson(range, pronoun.gender, use, at: index)
    }
  }

  private func use(of pronoun: AnaphorWords.Pronoun, at index: Int) -> AnaphorWords.Use {
    guard pronoun.use == .objectOrPossessive else { return pronoun.use }
    // "her in", "her.", "her to": nothing is possessed.
    let next = index + 1
    guard text.continues(next), next < sentence.upperBound, text.traits(next).contains(.word) else { return .object }
    return text.classes(next).isDisjoint(with: [.function, .preposition, .conjunction, .determiner])
      ? .possessive : .object
  }

  // MARK: Persons

  private mutating func resolvePerson(_ range: ByteRange, _ gender: UInt8, _ use: AnaphorWords.Use, at index: Int) {
    if !hasSubject, opensWithClause, use != .object, index > sentence.lowerBound,
      early.count < AnaphoraReader.mostEarly
    {
      early.append((range, gender))
    }
    guard let (best, other) = likeliest(gender, use, at: index) else { return }
    let role: Referents.Role =
      switch use {
      case .subject: .subject
      case .object: .object
      case .possessive, .objectOrPossessive: .oblique
      }
    if use == .subject { hasSubject = true }
    referents.touch(best, role, sentence: sentenceNumber)
    guard referents[best].kind == .named else { return }
    if let other, referents[other].kind == .unnamed { return }
    if referents[best].gender == 0, other == nil { referents[best].gender = gender }
    anaphors.append(
      Anaphor(
        range: range, kind: .pronoun, mention: referents[best].mention,
        other: other.map { referents[$0].mention }))
  }

  /// The one whom the pronoun means by all that is known (0 is the gender of words that tell none), and one who stands
  /// before the mind nearly as strongly.
  func likeliest(_ gender: UInt8, _ use: AnaphorWords.Use, at token: Int) -> (best: Int, other: Int?)? {
    var best: (index: Int, salience: Float)?
    var other: (index: Int, salience: Float)?
    let isObject = use == .object && isObjectOfSubject(token)
    for index in referents.all.indices where mayBe(index, gender) {
      // "Lee called him": somebody else than the subject.
      if isObject, referents[index].subjectSentence == sentenceNumber { continue }
      var salience = referents[index].salience
      // Who is known to be a woman is "she" before someone of whom nothing is known.
      if referents[index].gender == gender { salience *= 1.4 }
      if let leader = best, leader.salience >= salience {
        if other.map({ $0.salience < salience }) ?? true { other = (index, salience) }
      } else {
        other = best
        best = (index, salience)
      }
    }
    guard let best else { return nil }
    if let rival = other, best.salience < rival.salience * AnaphoraReader.margin { return (best.index, rival.index) }
    return (best.index, nil)
  }

  private func mayBe(_ index: Int, _ gender: UInt8) -> Bool {
    let referent = referents[index]
    return referent.label == .person && (gender == 0 || referent.gender == 0 || referent.gender == gender)
      && sentenceNumber - referent.sentence <= AnaphoraReader.reach
      && sentenceNumber - referent.namedSentence <= AnaphoraReader.nameReach
  }

  /// Whether the pronoun at token number `index` stands in the clause of the sentence's subject, right behind its verb.
  private func isObjectOfSubject(_ index: Int) -> Bool {
    guard text.classes(index - 1).isDisjoint(with: [.preposition, .conjunction]) else { return false }
    for before in stride(from: index - 1, to: max(sentence.lowerBound, index - 8), by: -1)
    where words.breaks.contains(text.lexeme(before)) || text.mark(before) == 0x2C {
      return false
    }
    return true
  }

  // MARK: Words before the name

  /// Whether the sentence opens with "In", "When", "Speaking": words that a subject must follow.
  private var opensWithClause: Bool {
    let first = sentence.lowerBound
    return !text.classes(first).isDisjoint(with: [.preposition, .conjunction]) || endsInIng(first)
  }

  private func endsInIng(_ index: Int) -> Bool {
    let token = text.tokens[index]
    let end = Int(token.end)
    return token.count > 4 && text.bytes[end - 1] == UInt8(ascii: "g") && text.bytes[end - 2] == UInt8(ascii: "n")
      && text.bytes[end - 3] == UInt8(ascii: "i")
  }

  /// The subject behind the comma is whom the pronouns before it meant: "In his speech, Lee …".
  mutating func resolveEarly(_ number: Int, _ tokens: Range<Int>) {
    guard !early.isEmpty else { return }
    defer { early.removeAll(keepingCapacity: true) }
    guard mentions[number].label == .person else { return }
    var before = tokens.lowerBound - 1
    while before > sentence.lowerBound,
      !text.classes(before).isDisjoint(with: [.title, .role, .roleModifier, .demonym])
    {
      before -= 1
    }
    guard text.mark(before) == 0x2C, let subject = referents.all.lastIndex(where: { $0.mention == number }) else {
      return
    }
    for pronoun in early where referents[subject].gender == 0 || referents[subject].gender == pronoun.gender {
      // What was found behind it in the sentence stays behind it.
      var at = anaphors.count
      while at > 0, anaphors[at - 1].range.start >= pronoun.range.start { at -= 1 }
      if at < anaphors.count, anaphors[at].range == pronoun.range { anaphors.remove(at: at) }
      anaphors.insert(Anaphor(range: pronoun.range, kind: .pronoun, mention: number), at: at)
    }
  }

  // MARK: Things

  /// "its" behind the subject of its sentence, "it" that says or plans right behind a sentence about one body.
  private mutating func resolveThing(_ range: ByteRange, _ use: AnaphorWords.Use, at index: Int) {
    let found: Int?
    switch use {
    case .possessive: found = ownerInSentence(before: index) ?? (opensSentence(index) ? bodyBefore() : nil)
    case .subject: found = opensSentence(index) && isBodyVerb(behind: index) ? bodyBefore() : nil
    case .object, .objectOrPossessive: found = nil
    }
    guard let found else { return }
    if use == .subject { hasSubject = true }
    referents.touch(found, use == .subject ? .subject : .oblique, sentence: sentenceNumber)
    anaphors.append(Anaphor(range: range, kind: .pronoun, mention: referents[found].mention))
  }

  private func opensSentence(_ index: Int) -> Bool { index == sentence.lowerBound }

  private func isBodyVerb(behind index: Int) -> Bool {
    var next = index + 1
    while next < sentence.upperBound, text.lexeme(next) != 0, next - index < 3,
      words.fillers.contains(text.lexeme(next))
    {
      next += 1
    }
    return next < sentence.upperBound && words.isBodyVerb(text.tokens[next].form)
  }

  /// The body or place that opens the sentence as its subject, if no other one and no new clause stands between.
  private func ownerInSentence(before index: Int) -> Int? {
    var owner: Int?
    for (number, referent) in referents.all.enumerated()
    where referent.label != .person && referent.kind == .named && referent.sentence == sentenceNumber {
      if owner != nil { return nil }
      owner = number
    }
    guard let owner, referents[owner].subjectSentence == sentenceNumber,
      referents[owner].namedSentence == sentenceNumber
    else { return nil }
    let name = mentions[referents[owner].mention].range
    let first = text.token(from: sentence.lowerBound, at: name.start)
    // It opens the sentence, perhaps behind an article or "In 2019,".
    guard first - sentence.lowerBound <= 1 || text.mark(first - 1) == 0x2C && first - sentence.lowerBound <= 8 else {
      return nil
    }
    var at = text.token(from: first, at: name.end)
    guard !text.traits(at).contains(.possessive) else { return nil }
    guard !referents.all.contains(where: { $0.label == .person && $0.sentence == sentenceNumber }) else { return nil }
    guard index - at <= AnaphoraReader.ownerReach else { return nil }
    while at < index {
      if words.breaks.contains(text.lexeme(at)) || text.isMark(at, UInt8(ascii: ";")) { return nil }
      at += 1
    }
    return owner
  }

  /// "Democrats said they", "Kenyans and their": the people that opens the sentence, if no other plural stands between.
  private mutating func resolveGroup(_ range: ByteRange, at index: Int) {
    guard let group, index > group.token, index - group.token <= AnaphoraReader.groupReach else { return }
    for between in group.token + 1..<index where between > group.token + 1 && endsInPlural(between) { return }
    anaphors.append(Anaphor(range: range, kind: .pronoun, mention: group.mention))
  }

  private func endsInPlural(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.count > 3, token.traits.contains(.word), token.classes.isDisjoint(with: [.function, .speech]) else {
      return token.classes.contains(.plainPlural)
    }
    return text.bytes[Int(token.end) - 1] == UInt8(ascii: "s")
  }

  /// The one body that the sentence before was about: its subject, with no other body in it.
  private func bodyBefore() -> Int? {
    var body: Int?
    for (number, referent) in referents.all.enumerated()
    where referent.label == .organization && referent.kind == .named && sentenceNumber - referent.sentence <= 1 {
      if body != nil { return nil }
      body = number
    }
    guard let body, sentenceNumber - referents[body].subjectSentence <= 1, referents[body].subjectSentence > 0 else {
      return nil
    }
    return body
  }
}
