import DossierLexicon
import DossierText

/// Who speaks, as the words near a cue say it.
struct Attribution {
  /// The words of saying; empty where there are none.
  var cue = ByteRange(0, 0)
  /// The words for the speaker; empty where there are none.
  var speaker = ByteRange(0, 0)
  /// The speaker's mention, if the words hold one.
  var mention: Int?
  /// The gender value of a pronoun (see `WordClass.pronoun`), or 0.
  var pronoun = 0
}

/// Reads cues of speech and their subjects. Every question looks at most `reach` tokens to either side.
struct SpeechReader {
  let text: TokenView
  let mentions: [Mention]
  let times: [TimeExpression]
  var words: SpeechWords { .standard }

  static let reach = 48

  // MARK: Cues

  /// The words of saying at token number `index`, and the token behind them.
  func cue(at index: Int) -> (next: Int, value: Int)? {
    guard mayBeCue(index) else { return nil }
    guard let found = text.lookUp(index, .speech), !isNoun(index) else { return nil }
    return (found.next, found.value)
  }

  /// Whether words of saying may start at token number `index`.
  @inline(__always)
  func mayBeCue(_ index: Int) -> Bool {
    words.cueStarts.contains(text.lexeme(index))
  }

  /// "the report", "his claims": a word of saying that is a noun there, or a part of a name.
  private func isNoun(_ index: Int) -> Bool {
    guard text.continues(index) else { return mention(at: index) != nil }
    let before = text.classes(index - 1)
    if text.traits(index - 1).contains(.possessive) { return true }
    if !before.isDisjoint(with: [.determiner]) && !text.isWord(index - 1, words.that) { return true }
    if before.contains(.pronoun), words.possessives.contains(text.lexeme(index - 1)) { return true }
    if before.contains(.preposition), !text.isWord(index - 1, words.to), !isGerund(index) { return true }
    if text.traits(index).contains(.capitalized), mention(at: index) != nil { return true }
    return false
  }

  /// Whether the word ends in -ing.
  func isGerund(_ index: Int) -> Bool {
    guard index >= 0, index < text.tokens.count, text.tokens[index].count > 4 else { return false }
    let end = Int(text.tokens[index].end)
    return text.bytes[end - 3] | 0x20 == UInt8(ascii: "i") && text.bytes[end - 2] | 0x20 == UInt8(ascii: "n")
      && text.bytes[end - 1] | 0x20 == UInt8(ascii: "g")
  }

  // MARK: Mentions and times

  /// The mention that covers token number `index`.
  func mention(at index: Int) -> Int? {
    guard index >= 0, index < text.tokens.count else { return nil }
    let start = Int(text.tokens[index].start)
    let found = firstMention(endingAfter: start)
    return found < mentions.count && mentions[found].range.contains(start) ? found : nil
  }

  /// The first mention that ends behind byte `offset`.
  func firstMention(endingAfter offset: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a time expression covers token number `index`.
  func isTime(_ index: Int) -> Bool {
    guard index >= 0, index < text.tokens.count else { return false }
    let start = Int(text.tokens[index].start)
    var low = 0
    var high = times.count
    while low < high {
      let middle = (low + high) / 2
      if times[middle].range.end <= start { low = middle + 1 } else { high = middle }
    }
    if low < times.count, times[low].range.contains(start) { return true }
    return !text.classes(index).isDisjoint(with: [.weekday, .timeDeictic, .dayPart])
  }

  /// Whether a mention can speak: a person, a body, or a place that stands for its government. Of a thing only one
  /// that a noun introduces ("the herder Tömör Bat"), for then its label is as likely wrong as its voice.
  func canSpeak(_ index: Int) -> Bool {
    switch mentions[index].label {
    case .person, .organization, .place, .group: true
    case .event, .work, .product, .concept: isIntroducedByNoun(index)
    }
  }

  private func isIntroducedByNoun(_ mention: Int) -> Bool {
    let first = text.token(from: 0, at: mentions[mention].range.start)
    guard first > 0, first < text.tokens.count, text.tokens[first - 1].traits.contains(.word),
      text.tokens[first - 1].traits.isDisjoint(with: [.capitalized, .possessive])
    else { return false }
    return text.classes(first - 1).isDisjoint(with: [
      .function, .determiner, .preposition, .conjunction, .pronoun, .speech,
    ])
  }

  private func firstToken(_ mention: Int, from index: Int) -> Int {
    var at = min(index, text.tokens.count - 1)
    while at > 0, Int(text.tokens[at - 1].end) > mentions[mention].range.start { at -= 1 }
    return at
  }

  // MARK: Subjects

  /// The subject of the cue at token number `cue`, which stands behind token number `floor`.
  func subject(before cue: Int, floor: Int) -> Attribution? {
    let start = clauseStart(before: cue, floor: floor)
    var at = cue - 1
    // "Trump on Wednesday said", "they have long argued", "he also said"
    while at >= start, isFiller(at) { at -= 1 }
    guard at >= start else { return nil }
    if let gender = subjectPronoun(at) {
      return Attribution(speaker: text.tokens[at].range, pronoun: gender)
    }
    if at > start, text.isWord(at, words.that) || text.isWord(at, words.which) {
      return antecedent(of: at, from: start)
    }
    if let mention = mention(at: at), canSpeak(mention) {
      let first = firstToken(mention, from: at)
      if first <= start || !isInsidePhrase(first, start) {
        return Attribution(speaker: mentions[mention].range, mention: mention)
      }
    }
    if let mention = leadingMention(from: start, to: at) {
      return Attribution(speaker: mentions[mention].range, mention: mention)
    }
    return described(from: start, to: at)
  }

  /// What "that" or "which" at token number `index` stands for: the name or the noun before it.
  private func antecedent(of index: Int, from start: Int) -> Attribution? {
    var at = index - 1
    if text.mark(at) == 0x2C { at -= 1 }
    guard at >= start else { return nil }
    if let mention = mention(at: at), canSpeak(mention) {
      return Attribution(speaker: mentions[mention].range, mention: mention)
    }
    var first = at
    while first > start, at - first < 5, text.traits(first - 1).contains(.word),
      !text.traits(first - 1).contains(.possessive),
      text.classes(first - 1).isDisjoint(with: [.preposition, .conjunction])
    {
      first -= 1
    }
    return Attribution(speaker: ByteRange(Int(text.tokens[first].start), Int(text.tokens[at].end)))
  }

  /// Whether the name at token number `first` hangs on a noun before it: "an analyst at Tidewater Lane".
  private func isInsidePhrase(_ first: Int, _ start: Int) -> Bool {
    let before = text.classes(first - 1).contains(.determiner) && first - 2 >= start ? first - 2 : first - 1
    return text.classes(before).contains(.preposition) && !isTime(before)
  }

  /// Where the clause of the cue starts: behind the last mark or word that starts one, but not behind the commas of an
  /// apposition.
  private func clauseStart(before cue: Int, floor: Int) -> Int {
    var at = cue - 1
    let low = max(floor, cue - SpeechReader.reach)
    while at >= low {
      switch text.mark(at) {
      case 0x3B, 0x3A, 0x201C, 0x201D, 0x22: return at + 1
      case 0x2E where isStop(at): return at + 1
      case 0x3F, 0x21: return at + 1
      case 0x2014: return at + 1
      default: break
      }
      if at < cue - 1, words.clauseStarts.contains(text.tokens[at].lexeme) {
        return at + 1
      }
      at -= 1
    }
    return low
  }

  /// Whether the full stop at token number `index` ends a sentence: not behind a title such as "Coun." before a name.
  func isStop(_ index: Int) -> Bool {
    guard !text.isAttached(index + 1) else { return false }
    let next = text.traits(index + 1)
    if next.contains(.word), next.isDisjoint(with: [.capitalized, .allCaps, .digit]), text.continues(index + 1) {
      return false
    }
    let before = text.tokens[max(0, index - 1)]
    guard before.traits.contains(.capitalized), before.count <= 6, let mention = mention(at: index + 1) else {
      return true
    }
    return mentions[mention].label != .person
  }

  /// Words between a subject and its verb: adverbs, auxiliaries, times with their prepositions.
  private func isFiller(_ index: Int) -> Bool {
    if isTime(index) { return true }
    let token = text.tokens[index]
    if token.classes.contains(.pronoun) || mention(at: index) != nil { return false }
    if words.adverbs.contains(token.lexeme) { return true }
    if token.classes.contains(.function), token.classes.isDisjoint(with: [.determiner, .conjunction, .preposition]) {
      return true
    }
    if token.classes.contains(.preposition), isTime(index + 1) || text.isWord(index, words.to) { return true }
    return token.count > 4 && !token.traits.contains(.capitalized) && endsInLy(token)
  }

  private func endsInLy(_ token: Token) -> Bool {
    let end = Int(token.end)
    return text.bytes[end - 2] == UInt8(ascii: "l") && text.bytes[end - 1] == UInt8(ascii: "y")
  }

  private func subjectPronoun(_ index: Int) -> Int? {
    let lexeme = text.lexeme(index)
    guard words.subjects.contains(lexeme) else { return nil }
    return text.lexicon.value(.pronoun, of: lexeme)
  }

  /// The first name of the clause that can be its subject, persons before others: not in another's possession, not
  /// behind a preposition, not the adjective of a noun.
  private func leadingMention(from start: Int, to end: Int) -> Int? {
    guard start <= end else { return nil }
    var other: Int?
    var index = firstMention(endingAfter: Int(text.tokens[start].start))
    while index < mentions.count, mentions[index].range.start <= Int(text.tokens[end].start) {
      if canSpeak(index), isSubject(index, from: start, to: end) {
        if mentions[index].label == .person { return index }
        if other == nil { other = index }
      }
      index += 1
    }
    return other
  }

  private func isSubject(_ mention: Int, from start: Int, to end: Int) -> Bool {
    let first = text.token(from: start, at: mentions[mention].range.start)
    var next = text.token(from: first, at: mentions[mention].range.end)
    if text.traits(next).contains(.possessive) { return false }
    let before = first > start && text.classes(first - 1).contains(.determiner) ? first - 2 : first - 1
    if before >= start, text.classes(before).contains(.preposition) { return false }
    if next > end { return true }
    if text.isMark(next, 0x27) || text.mark(next) == 0x2019 { return false }
    while next <= end, isTime(next) { next += 1 }
    let token = text.tokens[next]
    if token.traits.contains(.punctuation) { return text.mark(next) == 0x2C || text.mark(next) == 0x28 }
    return !token.classes.isDisjoint(with: [.preposition, .conjunction, .function, .pronoun, .speech])
  }

  /// A speaker who is only described: the words from the clause's start, "one terminal manager".
  private func described(from start: Int, to end: Int) -> Attribution? {
    var first = start
    while first <= end,
      text.traits(first).contains(.punctuation) || isTime(first)
        || !text.classes(first).isDisjoint(with: [.conjunction])
    {
      first += 1
    }
    // Only what is next to the verb: behind the last comma, if the clause has one.
    var at = end
    while at > first, end - at < 12 {
      if text.traits(at - 1).contains(.punctuation), !text.isHyphen(at - 1) { break }
      at -= 1
    }
    first = max(first, at)
    guard first <= end else { return nil }
    return Attribution(speaker: ByteRange(Int(text.tokens[first].start), Int(text.tokens[end].end)))
  }

  /// The subject behind the cue: "said Xue Dingbang", "said foreman Yu Fangping", "says the firm's chief, Ann Lee".
  func subject(behind next: Int) -> Attribution? {
    var at = next
    while text.continues(at), isTime(at) || text.classes(at).contains(.preposition) && isTime(at + 1) { at += 1 }
    guard text.continues(at), !text.traits(at).contains(.punctuation) else { return nil }
    if let gender = subjectPronoun(at) { return Attribution(speaker: text.tokens[at].range, pronoun: gender) }
    let start = at
    var last = at
    while text.continues(at), at - start < 16 {
      if let mention = mention(at: at), canSpeak(mention) {
        let end = text.token(from: at, at: mentions[mention].range.end)
        // "China's envoy", "Tesla chief Ann Lee": go on to the one who speaks.
        if !text.traits(end).contains(.possessive), mentions[mention].label == .person || !isModifier(end) {
          return Attribution(speaker: mentions[mention].range, mention: mention)
        }
        at = text.traits(end).contains(.possessive) ? end + 1 : end
        last = end - 1
        continue
      }
      if text.mark(at) == 0x2C {
        // An apposition names the one described.
        guard let mention = mention(at: at + 1), mentions[mention].label == .person else { break }
        return Attribution(speaker: mentions[mention].range, mention: mention)
      }
      if text.traits(at).contains(.punctuation), !text.isHyphen(at) { break }
      if at > start,
        !text.classes(at).isDisjoint(with: [.preposition, .conjunction]) || words.relatives.contains(text.lexeme(at))
      {
        guard let mention = apposition(behind: at) else { break }
        return Attribution(speaker: mentions[mention].range, mention: mention)
      }
      last = at
      at += 1
    }
    return Attribution(speaker: ByteRange(Int(text.tokens[start].start), Int(text.tokens[max(start, last)].end)))
  }

  /// "the head of the mill, Ann Lee, …": the name behind the next comma.
  private func apposition(behind index: Int) -> Int? {
    var at = index
    while text.continues(at), at - index < 10 {
      if text.mark(at) == 0x2C {
        guard let mention = mention(at: at + 1), mentions[mention].label == .person else { return nil }
        return mention
      }
      if text.traits(at).contains(.punctuation), !text.isHyphen(at) { return nil }
      at += 1
    }
    return nil
  }

  private func isModifier(_ index: Int) -> Bool {
    guard text.continues(index), text.traits(index).contains(.word) else { return false }
    return text.classes(index).isDisjoint(with: [.function, .preposition, .conjunction, .pronoun, .speech])
      && !isTime(index)
  }

  /// The person that a sentence is about: its first named one that can be a subject. `mention` is the first mention
  /// that ends behind the sentence's start, where that is known.
  func topic(of range: Range<Int>, from mention: Int? = nil) -> Int? {
    guard let first = range.first else { return nil }
    var index = mention ?? firstMention(endingAfter: Int(text.tokens[first].start))
    var seen = 0
    var fallback: Int?
    while index < mentions.count, mentions[index].range.start < Int(text.tokens[range.upperBound - 1].end), seen < 12 {
      if mentions[index].label == .person {
        let at = text.token(
          from: text.tokenIndex(near: mentions[index].range.start, in: range), at: mentions[index].range.start)
        let next = text.token(from: at, at: mentions[index].range.end)
        if !text.traits(next).contains(.possessive) {
          if at == first || !text.classes(at - 1).contains(.preposition) { return index }
          if fallback == nil { fallback = index }
        }
      }
      seen += 1
      index += 1
    }
    return fallback
  }
}

extension TokenView {
  /// The last token of `range` that starts at or before byte `offset`.
  func tokenIndex(near offset: Int, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    return max(range.lowerBound, low - 1)
  }
}

/// The words of grammar that readers of speech ask for.
struct SpeechWords: Sendable {
  let that, which, to, the, according: LexemeID
  let subjects, possessives, clauseStarts, adverbs, relatives: LexemeSet
  /// Verbs of saying and the words with which phrases of saying start.
  let cueStarts: LexemeSet

  static let standard = SpeechWords(.standard)

  init(_ lexicon: Lexicon) {
    func all(_ words: String) -> LexemeSet { LexemeSet(words, of: lexicon) }
    that = lexicon.lexeme("that")
    which = lexicon.lexeme("which")
    to = lexicon.lexeme("to")
    according = lexicon.lexeme("according")
    the = lexicon.lexeme("the")
    subjects = all("he she they it we i")
    possessives = all("his her its their my our your whose")
    clauseStarts = all("that while when because although though whereas unless but if which")
    adverbs = all(
      "then now also once long later never often ever still yet only even just not there here again earlier recently repeatedly further"
    )
    cueStarts = LexemeSet("according pointed points pointing put puts made make", in: .speech, of: lexicon)
    relatives = all("who whom whose which that")
  }
}
