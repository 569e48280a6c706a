import DossierLexicon
import DossierText

/// Finds whom "he" and what "the company" mean, among the names before them in the segment.
///
/// One walk over the sentences keeps those in mind who were spoken of last (`Referents`). Words that could as well mean
/// somebody without a name mean nobody here: no answer is better than a wrong one.
enum AnaphoraAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {
    guard !draft.mentions.isEmpty else { return }
    draft.anaphors = anaphors(of: draft)
  }

  private static func anaphors(of draft: borrowing SegmentDraft) -> [Anaphor] {
    draft.bytes.withUnsafeBufferPointer { bytes in
      draft.tokens.withUnsafeBufferPointer { tokens in
        let text = TokenView(bytes: bytes, tokens: tokens, lexicon: draft.lexicon)
        var reader = AnaphoraReader(text: text, mentions: draft.mentions, descriptions: draft.descriptions)
        reader.run(
          blocks: draft.blocks, paragraphs: draft.paragraphs, sentences: draft.sentenceTokens, quoted: draft.quoted)
        return reader.anaphors
      }
    }
  }
}

/// Walks a segment sentence by sentence and keeps in mind who was spoken of.
struct AnaphoraReader {
  let text: TokenView
  let mentions: [Mention]
  let descriptions: [Description]
  var words: AnaphorWords { .standard }
  private let stops = AnaphorWords.standard.stops
  /// What was found, in order.
  var anaphors: [Anaphor] = []
  var referents = Referents()
  /// The number of the sentence, counted without those that are quoted as a whole.
  var sentenceNumber = 0
  /// The tokens of the sentence.
  var sentence = 0..<0
  /// The next mention.
  var mention = 0
  /// The subject of the sentence: the first that is named or called upon and hangs on no preposition.
  var hasSubject = false
  /// Pronouns before the first name of a sentence that opens with a clause of its own: "In his speech, …".
  var early: [(range: ByteRange, gender: UInt8)] = []
  /// Where the last title or role of a person stands that "the president" may repeat.
  var descriptionCursor = 0
  /// The plural name of a people that opens the sentence: its mention and its last token.
  var group: (mention: Int, token: Int)?
  private var genders = NameGenders()
  private var article: UInt16 = 0

  init(text: TokenView, mentions: [Mention], descriptions: [Description]) {
    self.text = text
    self.mentions = mentions
    self.descriptions = descriptions
  }

  mutating func run(blocks: [Block], paragraphs: [Paragraph], sentences: [Range<Int>], quoted: [QuotedStretch]) {
    for (block, paragraph) in zip(blocks, paragraphs) {
      if block.article != article {
        article = block.article
        referents.removeAll()
      }
      guard !paragraph.tokens.isEmpty else { continue }
      switch block.kind {
      case .paragraph, .listItem, .caption:
        read(sentences: sentences[paragraph.sentences], quoted: quoted[paragraph.quoted])
      case .title, .heading, .embeddedHeadline: readHeading(paragraph.tokens)
      case .metadata, .boilerplate, .relatedHeading, .embeddedMetadata, .code: break
      }
    }
  }

  private mutating func readHeading(_ tokens: Range<Int>) {
    sentenceNumber += 1
    referents.age()
    skipMentions(before: tokens.lowerBound)
    while let found = nextMention(from: tokens.lowerBound, before: tokens.upperBound) {
      register(found.mention, found.tokens, .heading)
    }
  }

  private mutating func read(sentences: ArraySlice<Range<Int>>, quoted: ArraySlice<QuotedStretch>) {
    var stretch = quoted.startIndex
    for sentence in sentences { read(sentence: sentence, quoted: quoted, from: &stretch) }
  }

  private mutating func read(
    sentence tokens: Range<Int>, quoted: ArraySlice<QuotedStretch>, from stretch: inout Int
  ) {
    /// Goes on to the first stretch that ends behind token number `index`. One that is left open to the next paragraph is none:
    /// who was named in it may be meant behind it.
    func skip(to index: Int) {
      while stretch < quoted.endIndex, quoted[stretch].next <= index || quoted[stretch].isOpenEnded { stretch += 1 }
    }
    sentence = tokens
    skip(to: tokens.lowerBound)
    let isQuoted =
      stretch < quoted.endIndex && quoted[stretch].open <= tokens.lowerBound
      && quoted[stretch].next >= tokens.upperBound
    guard !isQuoted else { return }
    sentenceNumber += 1
    referents.age()
    hasSubject = false
    group = nil
    early.removeAll(keepingCapacity: true)
    skipMentions(before: tokens.lowerBound)
    var at = min(endOfDateline(tokens), tokens.upperBound)
    while at > tokens.lowerBound, let found = nextMention(from: tokens.lowerBound, before: at) {
      register(found.mention, found.tokens, .heading)
    }
    sentence = at..<tokens.upperBound
    while at < tokens.upperBound {
      skip(to: at)
      let open = stretch < quoted.endIndex ? quoted[stretch].open : tokens.upperBound
      if open <= at {
        at = quoted[stretch].next
        continue
      }
      let name = mention < mentions.count ? mentions[mention].range.start : .max
      at = nextStop(at, before: min(open, tokens.upperBound), name: name)
      guard at < min(open, tokens.upperBound) else { continue }
      if name <= Int(text.tokens[at].start) {
        skipMentions(before: at)
        if let found = nextMention(from: at, before: at + 1) {
          let role = role(of: found.tokens)
          register(found.mention, found.tokens, role)
          if role == .subject { resolveEarly(found.mention, found.tokens) }
          at = max(at + 1, found.tokens.upperBound)
          continue
        }
      }
      at = readWord(at)
    }
  }

  /// The first word from token number `at` to `end` that may point back or speak of somebody, or where the name at
  /// byte `name` is.
  @inline(__always)
  private func nextStop(_ at: Int, before end: Int, name: Int) -> Int {
    let (tokens, stops) = (text.tokens, stops)
    var at = at
    while at < end, !stops.contains(tokens[at].lexeme), Int(tokens[at].start) < name { at += 1 }
    return at
  }

  /// Reads the word at token number `at` and says where to go on.
  private mutating func readWord(_ at: Int) -> Int {
    let token = text.tokens[at]
    if token.lexeme == words.the { return description(at) ?? at + 1 }
    if token.classes.contains(.pronoun) || token.classes.contains(.function) {
      if let pronoun = words.pronoun(token.lexeme) { resolve(pronoun, at: at) }
    } else if !token.classes.isDisjoint(with: [.role, .gendered]), token.traits.isDisjoint(with: [.allCaps]) {
      addUnnamed(at)
    }
    return at + 1
  }

  // MARK: Names

  private mutating func skipMentions(before token: Int) {
    let start = Int(text.tokens[token].start)
    while mention < mentions.count, mentions[mention].range.end <= start { mention += 1 }
  }

  /// Takes the next mention, which starts at or behind token number `start`, if it starts before token number `end`.
  private mutating func nextMention(from start: Int, before end: Int) -> (mention: Int, tokens: Range<Int>)? {
    let limit = end < text.tokens.count ? Int(text.tokens[end].start) : text.bytes.count
    guard mention < mentions.count, mentions[mention].range.start < limit else { return nil }
    let range = mentions[mention].range
    let first = text.token(from: start, at: range.start)
    let next = text.token(from: first, at: range.end)
    mention += 1
    return (mention - 1, first..<max(first, next))
  }

  /// A name is spoken of.
  private mutating func register(_ number: Int, _ tokens: Range<Int>, _ role: Referents.Role) {
    guard let first = tokens.first, let last = tokens.last else { return }
    let label = mentions[number].label
    switch label {
    case .person, .organization, .place: break
    case .group:
      let isPlural = text.bytes[Int(text.tokens[last].end) - 1] == UInt8(ascii: "s")
      if isPlural, first == sentence.lowerBound, endsPhrase(last + 1), !text.traits(last + 1).contains(.possessive) {
        group = (number, last)
      }
      return
    case .event, .work, .product, .concept: return
    }
    if role == .subject { hasSubject = true }
    let (firstForm, lastForm) = (text.tokens[first].form, text.tokens[last].form)
    var index = referents.all.count - 1
    while index >= 0, !same(referents.all[index], label, firstForm, lastForm, tokens.count) { index -= 1 }
    if index < 0 {
      referents.add(
        Referent(
          kind: .named, label: label, gender: 0, mention: number, fullName: number, name: tokens, firstForm: firstForm,
          lastForm: lastForm, sentence: -1, namedSentence: -Referents.most))
      index = referents.all.count - 1
    }
    referents[index].call(number, tokens, firstForm, lastForm)
    // A dateline names no place that the text is about.
    if role != .heading { referents[index].namedSentence = sentenceNumber }
    // A heading or dateline stands before the sentences, whatever its line.
    referents.touch(index, role, sentence: role == .heading ? sentenceNumber - 1 : sentenceNumber)
    guard label == .person, referents[index].gender == 0 else { return }
    let said = gender(of: number, tokens)
    if said != 0 { genders.set(said, of: lastForm) }
    referents[index].gender = said != 0 ? said : genders.gender(of: lastForm)
  }

  /// Whether a name of these words may well mean the referent: the same words, or one end of the longer name.
  @inline(__always)
  private func same(
    _ referent: Referent, _ label: EntityLabel, _ first: UInt32, _ last: UInt32, _ count: Int
  ) -> Bool {
    guard referent.lastForm == last || referent.firstForm == first, referent.kind == .named, referent.label == label
    else { return false }
    if count > 1, referent.name.count > 1 { return referent.firstForm == first && referent.lastForm == last }
    if referent.lastForm == last { return count == referent.name.count || label == .person }
    // "Orvik" of "Orvik Steel", "Lee" of "Lee Minho", "Ann" of "Ann Lee".
    return referent.firstForm == first
  }

  /// What the words of and around a person's name say of the gender.
  private func gender(of number: Int, _ tokens: Range<Int>) -> UInt8 {
    func gender(_ index: Int, _ wordClass: WordClass) -> UInt8 {
      guard text.classes(index).contains(wordClass) else { return 0 }
      return text.lexicon.value(wordClass, of: text.lexeme(index)).map { UInt8(clamping: $0) } ?? 0
    }
    var before = tokens.lowerBound - 1
    if text.isMark(before, UInt8(ascii: ".")) { before -= 1 }
    let title = text.continues(before + 1) ? gender(before, .gendered) : 0
    if title != 0 { return title }
    if tokens.count > 1 {
      let given = gender(tokens.lowerBound, .givenName)
      if given != 0 { return given }
    }
    for description in descriptionsNear(number) where Int(description.mention) == number {
      var at = text.tokenIndex(near: description.range.start, in: 0..<text.tokens.count)
      while at < text.tokens.count, Int(text.tokens[at].start) < description.range.end,
        text.classes(at).isDisjoint(with: [.preposition])
      {
        let found = gender(at, .gendered)
        if found != 0, text.traits(at).isDisjoint(with: [.capitalized]) { return found }
        at += 1
      }
    }
    return 0
  }

  /// The descriptions of the mentions around mention number `number`.
  func descriptionsNear(_ number: Int) -> ArraySlice<Description> {
    var low = 0
    var high = descriptions.count
    while low < high {
      let middle = (low + high) / 2
      if Int(descriptions[middle].mention) + 2 < number { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < descriptions.count, Int(descriptions[end].mention) <= number + 2 { end += 1 }
    return descriptions[low..<end]
  }

  // MARK: Places in the sentence

  /// "ORVIK, Jan. 3 (Varn Wire) -- ": the token behind the dash, or the first of the sentence.
  private func endOfDateline(_ tokens: Range<Int>) -> Int {
    guard text.traits(tokens.lowerBound).contains(.allCaps) else { return tokens.lowerBound }
    for index in tokens.prefix(20) {
      switch text.mark(index) {
      case 0x2013, 0x2014: return index + 1
      case 0x2D where !text.isHyphen(index): return text.isMark(index + 1, 0x2D) ? index + 2 : index + 1
      default: break
      }
    }
    return tokens.lowerBound
  }

  /// Where the words on `tokens` stand in their sentence.
  func role(of tokens: Range<Int>) -> Referents.Role {
    let next = tokens.upperBound
    if text.traits(next).contains(.possessive) || text.mark(next) == 0x2019 { return .oblique }
    if text.traits(tokens.lowerBound - 1).contains(.possessive), tokens.lowerBound > sentence.lowerBound {
      // "the firm's chief, Ann Lee", "Varnland's Ann Lee said".
      return hasSubject ? .object : .subject
    }
    var before = tokens.lowerBound - 1
    // "by the former Norwegian minister Ann Lee": to the word before all that belongs to the name.
    while before > sentence.lowerBound, tokens.lowerBound - before < 8, belongsToName(before) { before -= 1 }
    // "according to Lee": who speaks is who it is about.
    if before > sentence.lowerBound, text.isWord(before - 1, words.according) { return .subject }
    if before >= sentence.lowerBound, text.classes(before).contains(.preposition),
      text.classes(before).isDisjoint(with: [.conjunction])
    {
      return .oblique
    }
    if before >= sentence.lowerBound, text.classes(before).contains(.speech) { return .subject }
    if !hasSubject { return .subject }
    // "…, and Lee said", "because Lee was": a clause of its own.
    if text.classes(next).contains(.speech) || isFiniteVerb(next) { return .subject }
    return .object
  }

  private func belongsToName(_ index: Int) -> Bool {
    if text.isMark(index, UInt8(ascii: ".")) { return text.isAttached(index) }
    guard text.traits(index).contains(.word) else { return text.isHyphen(index) }
    let classes = text.classes(index)
    return !classes.isDisjoint(with: [.title, .role, .roleModifier, .determiner, .demonym])
      && !classes.contains(.preposition)
  }

  private func isFiniteVerb(_ index: Int) -> Bool {
    guard text.continues(index), text.traits(index).contains(.word) else { return false }
    let form = text.tokens[index].form
    return words.isVerbBehindNoun(form) || endsInEd(index) || words.beings.contains(text.lexeme(index))
  }

  func endsInEd(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.count > 3, token.traits.isDisjoint(with: [.capitalized, .digit]) else { return false }
    let end = Int(token.end)
    return text.bytes[end - 1] == UInt8(ascii: "d") && text.bytes[end - 2] == UInt8(ascii: "e")
  }

  /// Whether what stands at token number `index` ends a noun phrase before it.
  func endsPhrase(_ index: Int) -> Bool {
    guard index < sentence.upperBound, text.continues(index) else { return true }
    let token = text.tokens[index]
    if token.traits.contains(.punctuation) { return !text.isHyphen(index) }
    if token.traits.contains(.possessive) { return true }
    if !token.classes.isDisjoint(with: [
      .function, .preposition, .conjunction, .pronoun, .speech, .tense, .change, .determiner,
    ]) {
      return true
    }
    return words.isVerbBehindNoun(token.form) || endsInEd(index) || endsInLy(index) || takesObject(index)
  }

  /// "imports most", "sells its": a word in -s before what opens an object is a verb.
  private func takesObject(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.count > 3, text.bytes[Int(token.end) - 1] == UInt8(ascii: "s"), text.continues(index + 1) else {
      return false
    }
    return !text.classes(index + 1).isDisjoint(with: [.determiner, .pronoun, .number, .modifier])
      || text.traits(index + 1).contains(.digit)
  }

  private func endsInLy(_ index: Int) -> Bool {
    let token = text.tokens[index]
    let end = Int(token.end)
    return token.count > 4 && text.bytes[end - 1] == UInt8(ascii: "y") && text.bytes[end - 2] == UInt8(ascii: "l")
  }
}

/// The genders of people by the last words of their names, as far as the text told: a small table in which a newer
/// name may take an older one's place.
private struct NameGenders {
  private static let size = 256
  /// Empty until the text tells the first gender.
  private var forms: [UInt32] = []
  private var values: [UInt8] = []

  func gender(of form: UInt32) -> UInt8 {
    guard !forms.isEmpty else { return 0 }
    return forms[Int(form & 255)] == form ? values[Int(form & 255)] : 0
  }

  mutating func set(_ gender: UInt8, of form: UInt32) {
    if forms.isEmpty {
      forms = Array(repeating: 0, count: NameGenders.size)
      values = Array(repeating: 0, count: NameGenders.size)
    }
    let slot = Int(form & 255)
    // A family with sons and daughters: its name alone tells nothing.
    values[slot] = forms[slot] == form && values[slot] != gender ? 0 : gender
    forms[slot] = form
  }
}
