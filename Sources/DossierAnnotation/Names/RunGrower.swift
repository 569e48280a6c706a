import DossierLexicon
import DossierText

/// Grows one name from its first word, word by word, until nothing joins it.
struct RunGrower {
  /// No name is longer, in tokens.
  static let longestRun = 24

  private let reader: NameReader
  private let start: Int
  private var end: Int
  /// Classes of the last word or phrase.
  private var last: WordClass
  /// Classes of all words so far.
  private var all: WordClass
  /// The word that says what it is.
  private var head: Int
  /// A connector such as "of" stands inside.
  private var isCompound = false
  /// The run so far is one phrase of the lexicon or one word.
  private var known: WordClass
  private var words = 1

  init(reader: NameReader, start: Int, phrase: NameReader.FoundPhrase?) {
    self.reader = reader
    self.start = start
    end = phrase?.tokens.upperBound ?? start + 1
    head = end - 1
    last = phrase?.classes ?? reader.tokens[start].classes
    all = last
    known = last.isDisjoint(with: .anyName) ? [] : last
    if phrase != nil { words = 2 }
  }

  private var tokens: UnsafeBufferPointer<Token> { reader.tokens }

  /// The grown name.
  mutating func grow() -> NameCandidate {
    while end < tokens.count, end - start < RunGrower.longestRun, step() {}
    var candidate = NameCandidate(tokens: start..<end, head: head)
    candidate.known = known
    candidate.isCompound = isCompound
    candidate.isDoubtful = reader.marks[start].contains(.initial) && words == 1 && known.isEmpty
    return candidate
  }

  /// Takes one more word, with what joins it; false where the name ends.
  private mutating func step() -> Bool {
    let token = tokens[end]
    guard !token.traits.contains(.lineStart), !reader.marks[end].contains(.silent) else { return false }
    if token.traits.contains(.punctuation) { return joinMark(token) }
    if token.traits.contains(.possessive) { return joinPossessive() }
    guard token.traits.contains(.spaceBefore) else { return false }
    if reader.marks[end].contains(.name) { return joinName(end) }
    if token.traits.contains(.number) { return joinNumber(token) }
    return joinParticle(token)
  }

  private mutating func take(_ i: Int, through last: Int) {
    end = last
    words += 1
    self.last = tokens[i].classes
    all.formUnion(self.last)
    known = []
    if !isCompound { head = last - 1 }
  }

  private func phrase(at i: Int) -> NameReader.FoundPhrase? {
    tokens[i].classes.contains(.phraseStart) ? reader.phrase(at: i) : nil
  }

  private mutating func joinName(_ i: Int) -> Bool {
    let token = tokens[i]
    if reader.marks[i].contains(.initial) { return false }
    let phrase = phrase(at: i).flatMap {
      !$0.classes.isDisjoint(with: .anyName) && tokens[$0.tokens.upperBound - 1].traits.contains(.capitalized)
        ? $0 : nil
    }
    // Roles behind a name start something new: "Acme Editor Jo Hill".
    let closesBody =
      i + 1 < tokens.count && reader.adjacent(i + 1) && reader.marks[i + 1].contains(.name)
      && tokens[i + 1].classes.contains(.organizationHead)
    if phrase == nil, !isCompound, !closesBody, !token.classes.isDisjoint(with: [.role, .title]),
      token.classes.isDisjoint(with: [.familyName, .organizationHead, .eventHead, .placeHead]),
      i == 0 || !tokens[i - 1].classes.contains(.nameStart)
    {
      return false
    }
    if phrase == nil, !isCompound, !token.classes.isDisjoint(with: [.roleModifier, .common, .nameStart]),
      reader.officeEnd(i) != nil
    {
      return false
    }
    if breaksBeforePerson(i) { return false }
    if reader.cues[token.form].contains(.pageVerb), i + 1 < tokens.count, reader.adjacent(i + 1),
      tokens[i + 1].traits.contains(.word), !tokens[i + 1].traits.contains(.capitalized)
    {
      return false
    }
    if last.contains(.demonym), words == 1, breaksAfterDemonym(i, phrase: phrase) { return false }
    if let phrase {
      end = phrase.tokens.upperBound
      words += 2
      last = phrase.classes
      all.formUnion(last)
      known = []
      if !isCompound { head = end - 1 }
    } else {
      take(i, through: i + 1)
    }
    return true
  }

  /// "Reuters Jane Doe": a known name before a given name and another name.
  private func breaksBeforePerson(_ i: Int) -> Bool {
    let follows =
      !known.isDisjoint(with: [.outlet, .organization, .place, .demonym, .placeAcronym])
      && known.isDisjoint(with: [.givenName, .familyName])
    // "Secretary of State Marco Rubio": the office's field before the name.
    let field = words == 1 && last.isDisjoint(with: .anyName) && reader.isOfficeField(start)
    guard follows || field else { return false }
    guard tokens[i].classes.contains(.givenName) || (field && tokens[i].lexeme == 0), i + 1 < tokens.count,
      reader.marks[i + 1].contains(.name), reader.adjacent(i + 1)
    else { return false }
    return tokens[i + 1].classes.isDisjoint(with: .anyHead) && !tokens[i].classes.contains(.nameStart)
  }

  /// A demonym joins a name that a head closes ("British Museum"), not a name of its own ("Russian Gazprom").
  private func breaksAfterDemonym(_ i: Int, phrase: NameReader.FoundPhrase?) -> Bool {
    var at = i
    var count = 0
    while at < tokens.count, at - i < 8, at == i || reader.adjacent(at), reader.marks[at].contains(.name) {
      if !tokens[at].classes.isDisjoint(with: .anyHead), tokens[at].classes.isDisjoint(with: .office) || at > i {
        return false
      }
      at += 1
      count += 1
    }
    if phrase != nil { return true }
    if reader.officeEnd(i) != nil { return true }
    return tokens[i].classes.contains(.common) == false || count == 0
  }

  private mutating func joinMark(_ token: Token) -> Bool {
    let next = end + 1
    if token.form == KnownForms.dot {
      guard !token.traits.contains(.spaceBefore) else { return false }
      let before = tokens[end - 1]
      let isInitial = before.count == 1 && before.traits.contains(.capitalized)
      if before.classes.contains(.abbreviation), before.traits.contains(.capitalized),
        before.classes.contains(.companyForm)
          || (words > 1 && (before.form == KnownForms.jr || before.form == KnownForms.sr))
      {
        end = next
        return true
      }
      guard isInitial || before.classes.contains(.abbreviation), next < tokens.count else { return false }
      guard reader.marks[next].contains(.name) || isParticle(next), !tokens[next].traits.contains(.lineStart) else {
        return false
      }
      guard !isInitial || words < 5 else { return false }
      if reader.marks[next].contains(.name) {
        take(next, through: next + 1)
      } else {
        end = next
      }
      return true
    }
    guard next < tokens.count else { return false }
    if token.form == KnownForms.comma {
      if joinsList(next) {
        take(next, through: next + 1)
        return true
      }
      guard tokens[next].classes.contains(.companyForm), tokens[next].traits.contains(.capitalized),
        reader.adjacent(next)
      else { return false }
      take(next, through: next + 1)
      return true
    }
    if token.form == KnownForms.ampersand {
      guard reader.marks[next].contains(.name) || tokens[next].traits.contains(.capitalized),
        !tokens[next].traits.contains(.lineStart)
      else { return false }
      take(next, through: next + 1)
      return true
    }
    if token.form == KnownForms.hyphen { return joinHyphen(next) }
    if token.form == KnownForms.slash, reader.attached(end), reader.attached(next),
      tokens[end - 1].form == KnownForms.a, tokens[next].form == KnownForms.s
    {
      take(next, through: next + 1)
      last = .companyForm
      return true
    }
    return joinNickname(token, next)
  }

  /// Gáspár "Gazsi" Bede: a nickname in quotation marks between given and family name.
  private mutating func joinNickname(_ token: Token, _ next: Int) -> Bool {
    guard token.traits.contains(.spaceBefore), reader.marks[next].contains(.quoted), words == 1,
      !last.isDisjoint(with: [.givenName, .familyName]) || last.isDisjoint(with: .any)
    else { return false }
    var at = next
    while at < tokens.count, at - next < 4, tokens[at].traits.contains(.word) { at += 1 }
    guard at + 1 < tokens.count, tokens[at].traits.contains(.punctuation), reader.attached(at),
      tokens[at].form != KnownForms.comma, tokens[at].form != KnownForms.dot,
      reader.adjacent(at + 1), reader.marks[at + 1].contains(.name)
    else { return false }
    take(at + 1, through: at + 2)
    all.insert(.givenName)
    return true
  }

  private mutating func joinHyphen(_ next: Int) -> Bool {
    guard reader.attached(end), reader.attached(next) else { return false }
    let token = tokens[next]
    if reader.marks[next].contains(.name) || (token.traits.contains(.capitalized) && token.traits.contains(.word)) {
      // "US-China" is two names, "Stoke-on-Trent" and "Coca-Cola" one.
      let nations: WordClass = [.place, .placeAcronym, .demonym]
      if !last.isDisjoint(with: nations), !token.classes.isDisjoint(with: nations) {
        // … but "Asian-African Conference" is one.
        let beyond = next + 1
        guard beyond < tokens.count, reader.adjacent(beyond), reader.marks[beyond].contains(.name),
          !tokens[beyond].classes.isDisjoint(with: .anyHead)
        else { return false }
      }
      take(next, through: next + 1)
      return true
    }
    if token.traits.contains(.number), !token.traits.contains(.word) {
      guard tokens[end - 1].traits.contains(.allCaps) || tokens[end - 1].count == 1 else { return false }
      take(next, through: next + 1)
      return true
    }
    guard token.traits.contains(.word) else { return false }
    if token.classes.isDisjoint(with: [.common, .function, .companyForm, .role]), token.count <= 8,
      token.form != KnownForms.based,
      last.isDisjoint(with: [.place, .placeAcronym, .demonym])
    {
      take(next, through: next + 1)
      return true
    }
    // "Stoke-on-Trent": a small word between hyphens.
    let beyond = next + 2
    guard token.count <= 4, token.classes.contains(.function) || token.classes.contains(.particle),
      beyond < tokens.count,
      tokens[next + 1].form == KnownForms.hyphen, tokens[beyond].traits.contains(.capitalized), reader.attached(beyond)
    else { return false }
    take(beyond, through: beyond + 1)
    return true
  }

  /// "People's Daily", "Women's Tennis Association": the possessor is a common word.
  private mutating func joinPossessive() -> Bool {
    let next = end + 1
    let owner = tokens[end - 1]
    if owner.classes.contains(.organization), reader.lexicon.value(.organization, of: owner.lexeme) == 1 {
      end = next
      return true
    }
    guard next < tokens.count, reader.adjacent(next), tokens[next].traits.contains(.capitalized),
      reader.marks[next].contains(.name)
    else { return false }
    let common = !owner.classes.isDisjoint(with: [.common, .nameStart, .title])
    let saint = (max(start, end - 3)..<max(start, end - 1)).contains {
      tokens[$0].classes.contains(.nameStart) || tokens[$0].form == KnownForms.st
    }
    guard common || saint,
      !reader.marks[end - 1].contains(.headline) || !tokens[next].classes.isDisjoint(with: .anyHead)
    else { return false }
    take(next, through: next + 1)
    return true
  }

  private mutating func joinNumber(_ token: Token) -> Bool {
    if token.traits.contains(.word) {
      // A320, 5G behind a name.
      return false
    }
    let isYear = token.count == 4
    if last.contains(.eventHead), isYear, words >= 1, !isCompound { take(end, through: end + 1); return true }
    guard token.count <= 4, last.contains(.product), !isYear else { return false }
    take(end, through: end + 1)
    return true
  }

  private func isParticle(_ i: Int) -> Bool {
    tokens[i].classes.contains(.particle) && tokens[i].form != KnownForms.of && !tokens[i].traits.contains(.capitalized)
  }

  private mutating func joinParticle(_ token: Token) -> Bool {
    var next = end + 1
    guard next < tokens.count else { return false }
    let form = token.form
    let headed = !tokens[head].classes.isDisjoint(with: .anyHead) || (!last.isDisjoint(with: .anyHead))
    if form == KnownForms.of {
      guard headed || tokens[end - 1].classes.contains(.nameStart), joinsOf() else { return false }
      // "Orrin Region of Kenya" is two names, "Republic of Kenya" one.
      if words > 1, last.contains(.placeHead), last.isDisjoint(with: .organizationHead), next < tokens.count,
        tokens[next].classes.contains(.place)
      {
        return false
      }
    } else if form == KnownForms.for {
      guard last.contains(.organizationHead) || last.contains(.workHead) else { return false }
    } else if form == KnownForms.on {
      guard last.contains(.organizationHead) || last.contains(.workHead) || last.contains(.eventHead),
        words > 1 || !reader.marks[start].contains(.initial)
      else { return false }
    } else if form == KnownForms.and {
      guard joinsAnd(next) else { return false }
    } else if isParticle(end) {
      if next < tokens.count, isParticle(next) || tokens[next].form == KnownForms.hyphen { next += 1 }
      guard next < tokens.count, last.isDisjoint(with: [.demonym, .placeAcronym]) else { return false }
    } else {
      return false
    }
    if next < tokens.count, tokens[next].form == KnownForms.the { next += 1 }
    guard next < tokens.count, reader.marks[next].contains(.name), !tokens[next].traits.contains(.lineStart) else {
      return false
    }
    if form == KnownForms.for || form == KnownForms.on,
      !tokens[next].classes.isDisjoint(with: [.givenName, .place, .demonym])
    {
      return false
    }
    isCompound = isCompound || form == KnownForms.of || form == KnownForms.for || form == KnownForms.on
    let phrase = phrase(at: next)
    if let phrase, !phrase.classes.isDisjoint(with: .anyName),
      tokens[phrase.tokens.upperBound - 1].traits.contains(.capitalized)
    {
      end = phrase.tokens.upperBound
      words += 2
      last = phrase.classes
      all.formUnion(last)
      known = []
    } else {
      take(next, through: next + 1)
    }
    return true
  }

  /// A common noun in capitals, as in the fields of a ministry; not a name of its own.
  private func isFieldWord(_ i: Int) -> Bool {
    let classes = tokens[i].classes
    return classes.isDisjoint(with: [.role, .title, .place, .givenName, .familyName, .demonym, .placeAcronym])
      && (classes.contains(.common) || classes.contains(.nameStart) || !classes.isDisjoint(with: .anyHead)
        || isCompound)
  }

  /// "Committee on Energy, Roads and Transport": a list of fields that "and" closes.
  private func joinsList(_ next: Int) -> Bool {
    guard isCompound, all.contains(.organizationHead), reader.marks[next].contains(.name), isFieldWord(next),
      isFieldWord(end - 1)
    else { return false }
    var at = next + 1
    while at < tokens.count, at - next < 8 {
      let token = tokens[at]
      if token.form == KnownForms.and {
        return at + 1 < tokens.count && reader.marks[at + 1].contains(.name) && isFieldWord(at + 1)
      }
      guard token.form == KnownForms.comma || (reader.marks[at].contains(.name) && isFieldWord(at)) else {
        return false
      }
      at += 1
    }
    return false
  }

  /// A role before "of" is no part of a name: "Secretary of State".
  private func joinsOf() -> Bool {
    let before = tokens[end - 1].classes
    return before.isDisjoint(with: .office) || !before.isDisjoint(with: [.organizationHead, .nameStart])
  }

  /// "Ministry of Finance and Economy", "Science and Technology Board": both sides are common nouns.
  private func joinsAnd(_ next: Int) -> Bool {
    let beyond = next < tokens.count && tokens[next].form == KnownForms.the ? next + 1 : next
    guard beyond < tokens.count, reader.marks[beyond].contains(.name), isFieldWord(beyond), isFieldWord(end - 1)
    else { return false }
    if isCompound { return !all.isDisjoint(with: [.organizationHead, .facilityHead, .eventHead, .workHead]) }
    // Some head must close the name behind "and", and none the words before it.
    guard words == 1 || tokens[start].classes.contains(.nameStart),
      last.isDisjoint(with: .organizationHead) || words == 1
    else { return false }
    var at = beyond
    while at < tokens.count, at - beyond < 5, reader.marks[at].contains(.name), at == beyond || reader.adjacent(at) {
      if at > beyond || tokens[at].classes.isDisjoint(with: .office),
        !tokens[at].classes.isDisjoint(with: [.organizationHead, .workHead, .companyForm]), words == 1 || at > beyond
      {
        return true
      }
      at += 1
    }
    return false
  }
}
