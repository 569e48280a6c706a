import DossierLexicon
import DossierText

/// What the lexicon's value for `WordClass.thing` says: what must be known of a named thing that the noun stands for.
enum ThingKind: Int {
  case company = 1
  case trade, body, country, area, city, other
}

/// What "the company", "the president" and "the city" stand for, and who comes up without a name.
extension AnaphoraReader {
  /// How many mentions back a name that says what it is ("Orvik Ministry of Works") may stand.
  private static let evidenceReach = 40
  /// How many sentences back a place may stand.
  private static let placeReach = 6
  /// How many sentences back a company that nothing calls one may stand.
  private static let plainReach = 2

  /// A description that starts with the article at token number `the`: reads it and says where to go on.
  mutating func description(_ the: Int) -> Int? {
    if let next = age(behind: the) { return next }
    guard let noun = headNoun(behind: the) else { return nil }
    let classes = text.classes(noun)
    let range = ByteRange(Int(text.tokens[the].start), Int(text.tokens[noun].end))
    let isComplete = !words.links.contains(text.lexeme(noun + 1)) && !words.relatives.contains(text.lexeme(noun + 1))
    let next = noun + 1
    if !classes.isDisjoint(with: [.role, .title]), text.classes(noun).isDisjoint(with: [.thing]) {
      if isComplete, !isNamed(the..<next), let found = holder(of: noun, behind: the) {
        emit(range, found.best, other: found.other, role(of: the..<next))
      } else {
        addUnnamed(noun)
      }
      return next
    }
    guard isComplete, let kind = text.lexicon.value(.thing, of: text.lexeme(noun)).flatMap(ThingKind.init),
      !isNamed(the..<next), let found = thing(kind, noun, behind: the)
    else { return nil }
    emit(range, found, other: nil, role(of: the..<next))
    return next
  }

  /// "the 54-year-old": the one person who has just been spoken of; says where to go on.
  private mutating func age(behind the: Int) -> Int? {
    let end = the + 6
    guard end <= sentence.upperBound, text.traits(the + 1).contains(.digit), text.isHyphen(the + 2),
      text.isWord(the + 3, words.year), text.isHyphen(the + 4), text.isWord(the + 5, words.old), endsPhrase(end)
    else { return nil }
    if let (best, other) = likeliest(0, .subject, at: the), other == nil, referents[best].kind == .named {
      let range = ByteRange(Int(text.tokens[the].start), Int(text.tokens[end - 1].end))
      emit(range, best, other: nil, role(of: the..<end))
    }
    return end
  }

  private mutating func emit(_ range: ByteRange, _ referent: Int, other: Int?, _ role: Referents.Role) {
    if role == .subject { hasSubject = true }
    referents.touch(referent, role, sentence: sentenceNumber)
    guard range.count <= 255 else { return }
    anaphors.append(
      Anaphor(
        range: range, kind: .description, mention: referents[referent].mention,
        other: other.map { referents[$0].mention }))
  }

  /// The noun that ends "the former Norwegian minister": behind the article and at most three words, with no name among
  /// them but that of a people.
  private func headNoun(behind the: Int) -> Int? {
    var at = the + 1
    while at < sentence.upperBound, at <= the + 5, text.continues(at) {
      let token = text.tokens[at]
      guard token.traits.contains(.word) || text.isHyphen(at) else { return nil }
      if !token.classes.isDisjoint(with: [.role, .title, .thing]), token.traits.isDisjoint(with: [.allCaps]),
        endsPhrase(at + 1), !startsName(at)
      {
        return at
      }
      if !token.classes.isDisjoint(with: [.preposition, .conjunction, .determiner, .pronoun, .speech]) { return nil }
      at += 1
    }
    return nil
  }

  /// Whether a name other than a people's stands at token number `index`.
  private func startsName(_ index: Int, before next: Int? = nil) -> Bool {
    let start = Int(text.tokens[index].start)
    var at = next.map { max(0, $0 - 1) } ?? mention
    while at < mentions.count, mentions[at].range.start <= start {
      if mentions[at].range.contains(start) { return true }
      at += 1
    }
    return false
  }

  /// Whether the words are those of a description of a name next to them: "the baker Ann Lee", "Lee, the mayor".
  private func isNamed(_ tokens: Range<Int>) -> Bool {
    let start = Int(text.tokens[tokens.lowerBound].start)
    let end = Int(text.tokens[tokens.upperBound - 1].end)
    for description in descriptionsNear(mention) where description.range.start < end && description.range.end > start {
      return true
    }
    // "the city, Orvik," and "the company Orvik Steel".
    let next = text.mark(tokens.upperBound) == 0x2C ? tokens.upperBound + 1 : tokens.upperBound
    var at = mention
    while at < mentions.count, next < text.tokens.count,
      mentions[at].range.start <= Int(text.tokens[next].start)
    {
      if mentions[at].range.start == Int(text.tokens[next].start), mentions[at].label != .group { return true }
      at += 1
    }
    // "Orvik Steel, the company".
    if text.mark(tokens.lowerBound - 1) == 0x2C, tokens.lowerBound - 2 >= sentence.lowerBound,
      startsName(tokens.lowerBound - 2, before: mention)
    {
      return true
    }
    // "Lee is the mayor", "as the mayor".
    return words.beings.contains(text.lexeme(tokens.lowerBound - 1))
  }

  // MARK: Persons

  /// Who has the title or role that the noun names, among those described so far in the article.
  private func holder(of noun: Int, behind the: Int) -> (best: Int, other: Int?)? {
    let form = text.tokens[noun].form
    var best: (index: Int, rank: Float)?
    var other: (index: Int, rank: Float)?
    for (index, referent) in referents.all.enumerated() where referent.kind == .named && referent.label == .person {
      guard let description = description(of: referent, endingIn: form) else { continue }
      guard agrees(the + 1..<noun, with: description) else { continue }
      if let leader = best, leader.rank >= referent.salience {
        if other.map({ $0.rank < referent.salience }) ?? true { other = (index, referent.salience) }
      } else {
        other = best
        best = (index, referent.salience)
      }
    }
    guard let best else { return nil }
    // Two presidents, one of whom has just been spoken of: probably that one.
    return (best.index, other.flatMap { $0.rank * 4 > best.rank ? $0.index : nil })
  }

  /// The tokens of the description of the referent's fullest or last name whose main word has the form `form`.
  private func description(of referent: Referent, endingIn form: UInt32) -> Range<Int>? {
    if let tokens = description(ofMention: referent.fullName, endingIn: form) { return tokens }
    guard referent.mention != referent.fullName else { return nil }
    return description(ofMention: referent.mention, endingIn: form)
  }

  private func description(ofMention mention: Int, endingIn form: UInt32) -> Range<Int>? {
    for description in descriptionsNear(mention) where Int(description.mention) == mention {
      guard description.kind == .title || description.kind == .role || description.kind == .apposition else { continue }
      let tokens = text.tokens(in: description.range)
      if headForms(of: tokens).contains(form) { return tokens }
    }
    return nil
  }

  /// The form of the main word: the last one before "of", "at" or a comma. Two where a role has two names.
  private func headForms(of tokens: Range<Int>) -> [UInt32] {
    var forms: [UInt32] = []
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      let next = at + 1
      let isEnd =
        next >= tokens.upperBound || !text.classes(next).isDisjoint(with: [.preposition, .conjunction])
        || text.traits(next).contains(.punctuation) && !text.isHyphen(next)
      if isEnd, text.traits(at).contains(.word) {
        forms.append(text.tokens[at].form)
        // "a baker who had", "a maker of pumps": what follows describes something else, but "chair and founder" goes on.
        if !text.classes(next).contains(.conjunction), text.mark(next) != 0x2C { break }
        if forms.count == 3 { break }
      }
      at += 1
    }
    return forms
  }

  /// Whether the words before the noun do not speak against the description: what is said of a people or a land must
  /// be in both, and other words must be found there.
  private func agrees(_ modifiers: Range<Int>, with description: Range<Int>) -> Bool {
    for index in modifiers where text.traits(index).contains(.word) {
      let form = text.tokens[index].form
      if !description.contains(where: { text.tokens[$0].form == form }) { return false }
    }
    return true
  }

  /// A person comes up without a name, at the role or kinship at token number `noun`: "a farmer", "his wife".
  mutating func addUnnamed(_ noun: Int) {
    let token = text.tokens[noun]
    guard token.traits.isDisjoint(with: [.capitalized]), endsPhrase(noun + 1), let first = determiner(before: noun),
      !isNamed(first..<noun + 1), !text.traits(noun + 1).contains(.possessive)
    else { return }
    guard !namesPerson(behind: noun) else { return }
    let role = role(of: first..<noun + 1)
    if role == .subject { hasSubject = true }
    let gender = token.classes.contains(.gendered) ? text.lexicon.value(.gendered, of: token.lexeme) ?? 0 : 0
    referents.add(
      Referent(
        kind: .unnamed, label: .person, gender: UInt8(clamping: gender), mention: mention, fullName: mention,
        name: noun..<noun + 1, firstForm: token.form, lastForm: token.form, sentence: -1,
        namedSentence: sentenceNumber))
    referents.touch(referents.all.count - 1, role, sentence: sentenceNumber)
  }

  /// "a baker, Ann Lee", "its head of sales, Ann Lee": a name right behind, or behind the next comma.
  private func namesPerson(behind noun: Int) -> Bool {
    for next in noun + 1..<min(noun + 8, sentence.upperBound) {
      if text.mark(next) == 0x2C { return next + 1 < sentence.upperBound && startsName(next + 1) }
      if startsName(next), next == noun + 1 { return true }
      if !text.traits(next).contains(.word), !text.isHyphen(next) { return false }
    }
    return false
  }

  /// The article or the like that starts the noun phrase, at most four words before its noun.
  private func determiner(before noun: Int) -> Int? {
    var at = noun - 1
    while at >= sentence.lowerBound, noun - at <= 5 {
      if words.determiners.contains(text.lexeme(at)) || text.traits(at).contains(.possessive) { return at }
      guard text.traits(at).contains(.word) || text.isHyphen(at),
        text.classes(at).isDisjoint(with: [.preposition, .conjunction, .pronoun, .speech])
      else { return nil }
      at -= 1
    }
    return nil
  }

  // MARK: Things

  private func thing(_ kind: ThingKind, _ noun: Int, behind the: Int) -> Int? {
    let form = text.tokens[noun].form
    switch kind {
    case .country, .area, .city: return place(kind, form, modifiers: the + 1..<noun)
    case .company, .trade:
      return evident(form, .organization, modifiers: the + 1..<noun) ?? (noun == the + 1 ? onlyCompany() : nil)
    case .body: return evident(form, .organization, modifiers: the + 1..<noun)
    case .other: return evident(form, .place, modifiers: the + 1..<noun)
    }
  }

  /// The last thing of a kind whose name or description holds the noun, if no other such one was named as late.
  private func evident(_ form: UInt32, _ label: EntityLabel, modifiers: Range<Int>) -> Int? {
    latest { referent in
      referent.label == label && mention - referent.mention <= AnaphoraReader.evidenceReach
        && hasEvidence(referent, form, modifiers)
    }
  }

  /// The last country, large part of one or city that was named, known as such or by its name or description.
  private func place(_ kind: ThingKind, _ form: UInt32, modifiers: Range<Int>) -> Int? {
    latest { referent in
      referent.label == .place && sentenceNumber - referent.namedSentence <= AnaphoraReader.placeReach
        && (hasEvidence(referent, form, modifiers) || modifiers.isEmpty && isKnown(referent, as: kind, form))
    }
  }

  /// The referent named last among those that fit; nil where two were named in that sentence, unless only one of them
  /// is its subject.
  private func latest(where fits: (Referent) -> Bool) -> Int? {
    var best: Int?
    var isDoubtful = false
    for (index, referent) in referents.all.enumerated() where referent.kind == .named && fits(referent) {
      guard let leader = best.map({ referents[$0] }), let old = best else {
        best = index
        continue
      }
      if referent.sentence != leader.sentence {
        if referent.sentence > leader.sentence { (best, isDoubtful) = (index, false) }
      } else {
        let (isNew, isOld) = (isSubject(referent), isSubject(leader))
        best = isNew && !isOld ? index : old
        isDoubtful = isNew == isOld
      }
    }
    return isDoubtful ? nil : best
  }

  private func isSubject(_ referent: Referent) -> Bool { referent.subjectSentence == referent.sentence }

  private func hasEvidence(_ referent: Referent, _ form: UInt32, _ modifiers: Range<Int>) -> Bool {
    let name = referent.name
    if name.contains(where: { text.tokens[$0].form == form }) {
      return modifiers.allSatisfy { index in name.contains { text.tokens[$0].form == text.tokens[index].form } }
    }
    guard let description = description(of: referent, endingIn: form) else { return false }
    return agrees(modifiers, with: description)
  }

  /// The one body in the last sentences, if it is a company or may be one.
  private func onlyCompany() -> Int? {
    var found: Int?
    for (index, referent) in referents.all.enumerated()
    where referent.kind == .named && referent.label == .organization
      && sentenceNumber - referent.namedSentence <= AnaphoraReader.plainReach
    {
      if found != nil { return nil }
      found = index
    }
    guard let found, sentenceNumber - referents[found].subjectSentence <= AnaphoraReader.plainReach,
      referents[found].subjectSentence >= 0, !isOtherBody(referents[found])
    else { return nil }
    return found
  }

  /// Whether the name says that it is no company: a ministry, a newspaper, a union of states.
  private func isOtherBody(_ referent: Referent) -> Bool {
    let name = referent.name
    if name.count == 1, let only = name.first, text.traits(only).contains(.allCaps) { return true }
    return name.contains { index in
      text.classes(index).contains(.outlet)
        || text.lexicon.value(.thing, of: text.lexeme(index)) == ThingKind.body.rawValue
          && text.classes(index).isDisjoint(with: [.companyForm])
    }
  }

  /// Whether everyone knows the place to be of the kind; a part of the compass before a name makes a region.
  private func isKnown(_ referent: Referent, as kind: ThingKind, _ form: UInt32) -> Bool {
    let name = referent.name
    guard let first = name.first else { return false }
    if name.count > 1, text.classes(first).contains(.direction) { return form == words.region }
    if kind == .area, form == words.region { return false }
    guard let known = text.lookUp(first, .place), known.next == name.upperBound else { return false }
    return known.value == kind.rawValue
  }
}

extension TokenView {
  /// The tokens that lie in `range`.
  func tokens(in range: ByteRange) -> Range<Int> {
    let near = tokenIndex(near: range.start, in: 0..<tokens.count)
    let first = token(from: near, at: range.start)
    return first..<max(first, token(from: first, at: range.end))
  }
}
