import DossierLexicon
import DossierText

/// Finds what the text says of its mentions: the title or noun before a name, the apposition, relative clause or
/// role behind it, other names ("known as"), and facts of founding and place.
enum DescriptionAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {
    draft.descriptions = descriptions(of: draft)
  }

  private static func descriptions(of draft: borrowing SegmentDraft) -> [Description] {
    draft.tokens.withUnsafeBufferPointer { tokens in
      draft.bytes.withUnsafeBufferPointer { bytes in
        draft.mentions.withUnsafeBufferPointer { mentions in
          var reader = DescriptionReader(tokens: tokens, bytes: bytes, mentions: mentions)
          var sentence = 0
          for index in mentions.indices {
            let range = mentions[index].range
            while sentence < draft.sentences.count, draft.sentences[sentence].range.end < range.end { sentence += 1 }
            guard sentence < draft.sentences.count, draft.sentences[sentence].range.contains(range) else { continue }
            reader.read(index, draft.mentionTokens[index], sentence: draft.sentences[sentence].range)
          }
          return reader.descriptions
        }
      }
    }
  }
}

/// Reads the words around one mention after the other.
struct DescriptionReader {
  private let tokens: UnsafeBufferPointer<Token>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let mentions: UnsafeBufferPointer<Mention>
  private let cues = NameCues.standard
  /// What was found, in the order of the mentions.
  private(set) var descriptions: [Description] = []
  private var mention = 0
  private var label = EntityLabel.person
  private var sentence = ByteRange(0, 0)
  /// The first token of the name.
  private var nameStart = 0
  /// The token behind the name.
  private var nameEnd = 0
  /// The first byte of the next person: no description runs over it.
  private var barrier = Int.max

  /// No description is longer, in tokens.
  private static let longest = 32

  init(
    tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>, mentions: UnsafeBufferPointer<Mention>
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.mentions = mentions
  }

  /// Takes what stands around mention number `index` on `name`, in the bytes of its sentence only.
  mutating func read(_ index: Int, _ name: Range<Int>, sentence: ByteRange) {
    mention = index
    label = mentions[index].label
    self.sentence = sentence
    barrier = .max
    for next in index + 1..<max(index + 1, min(index + 9, mentions.count)) where mentions[next].label == .person {
      barrier = mentions[next].range.start
      break
    }
    nameStart = name.lowerBound
    nameEnd = name.upperBound
    if readDefinition(name) { return }
    readBefore(name.lowerBound)
    readOpening(name.lowerBound)
    readBehind(name.upperBound)
  }

  // MARK: Definitions

  /// "**Tarnwick** (in full Tarnwick Group): maker of pumps, founded in 1911": a line of a list that says what its name
  /// means. True where the name opens such a line.
  private mutating func readDefinition(_ name: Range<Int>) -> Bool {
    var first = name.lowerBound
    while first > 0, !tokens[first].traits.contains(.lineStart), isMarkup(first - 1) { first -= 1 }
    guard tokens[first].traits.contains(.lineStart), first < name.lowerBound else { return false }
    let isBold =
      first < name.lowerBound && tokens[name.lowerBound - 1].form == KnownForms.asterisk
      && !tokens[name.lowerBound].traits.contains(.spaceBefore)
    var at = name.upperBound
    while at < tokens.count, !tokens[at].traits.contains(.lineStart), tokens[at].form == KnownForms.asterisk { at += 1 }
    let open = at
    if at < tokens.count, tokens[at].form == KnownForms.open {
      while at < tokens.count, !tokens[at].traits.contains(.lineStart), tokens[at].form != KnownForms.close,
        at - open < 12
      { at += 1 }
      guard at < tokens.count, tokens[at].form == KnownForms.close else { return false }
      at += 1
    }
    guard at + 1 < tokens.count, !tokens[at].traits.contains(.lineStart), !tokens[at + 1].traits.contains(.lineStart)
    else { return false }
    let mark = tokens[at].form
    guard mark == KnownForms.colon || (isBold && (mark == KnownForms.dash || mark == KnownForms.longDash)) else {
      return false
    }
    // "Tarnwick: 40 pumps a day" names a source or a subject and defines nothing.
    var start = at + 1
    while start + 1 < tokens.count, tokens[start].form == KnownForms.asterisk { start += 1 }
    guard !tokens[start].traits.contains(.number) else { return false }
    if !isBold {
      let opening = start..<min(start + 6, tokens.count)
      guard hasNoun(opening), !isClause(opening),
        !tokens[start].traits.contains(.capitalized) || hasRole(opening.prefix(2))
      else { return false }
    }
    if open < at, tokens[open].form == KnownForms.open { readFullName(open + 1..<at - 1) }
    sentence = ByteRange(sentence.start, max(sentence.end, lineEnd(at)))
    barrier = .max
    let end = clauseEnd(start, closing: KnownForms.dot)
    if end > start { add(start..<end, .apposition) }
    return true
  }

  /// Whether the words hold a noun that says what kind of thing something is.
  private func hasNoun(_ range: Range<Int>) -> Bool {
    hasRole(range)
      || range.contains {
        let form = tokens[$0].form
        return !cues[form].isDisjoint(with: [.companyNoun, .placeNoun, .productNoun, .workNoun])
      }
  }

  /// "(in full Tarnwick Group)", "(TVC)": the longer or shorter name in the brackets of a definition.
  private mutating func readFullName(_ inside: Range<Int>) {
    guard let name = inside.first(where: { tokens[$0].traits.contains(.capitalized) }) else { return }
    add(name..<inside.upperBound, .alsoKnownAs)
  }

  /// A mark that opens an item of a list or stresses a word.
  private func isMarkup(_ i: Int) -> Bool {
    let form = tokens[i].form
    return form == KnownForms.asterisk || form == KnownForms.hyphen || form == KnownForms.plus
  }

  /// The end of the line on which token `i` stands and of the lines that a sentence runs on.
  private func lineEnd(_ i: Int) -> Int {
    var at = i
    while at + 1 < tokens.count, !tokens[at + 1].traits.contains(.lineStart), at - i < DescriptionReader.longest {
      at += 1
    }
    return Int(tokens[at].end)
  }

  // MARK: Before the name

  /// "Chinese President", "lead analyst", "the steel maker": from the name back to the word that opens the noun phrase.
  private mutating func readBefore(_ name: Int) {
    var first = name
    // Where the phrase starts for sure; small common words before it belong to it only behind a determiner or comma.
    var sure = name
    var head: Int?
    while first > 0, name - first < 8, isInSentence(first - 1), !tokens[first].traits.contains(.lineStart) {
      let before = first - 1
      if tokens[before].form == KnownForms.dot, before > 0, tokens[before - 1].classes.contains(.title) {
        first = before; continue
      }
      guard joinsNoun(before) else { break }
      if head == nil {
        guard isHead(before) else { break }
        head = before
      }
      first = before
      if before == head || tokens[before].traits.contains(.capitalized)
        || !tokens[before].classes.isDisjoint(with: [.title, .role, .roleModifier, .demonym])
      {
        sure = before
      }
    }
    if first < sure,
      first == 0 || !isInSentence(first - 1)
        || !(tokens[first - 1].classes.contains(.determiner) || tokens[first - 1].form == KnownForms.comma)
    {
      first = sure
    }
    guard let head, first < name else { return }
    first = possessor(first)
    let isTitle = label == .person && tokens[head].traits.contains(.capitalized)
    if isTitle, first == head, isBare(first, name) { return readParty(first, behind: nameEnd) }
    var end = name
    while end - 1 > first,
      tokens[end - 1].form == KnownForms.dot || tokens[end - 1].classes.contains(.abbreviation)
        || cues[tokens[end - 1].form].contains(.address)
    { end -= 1 }
    add(first..<end, isTitle ? .title : label == .person ? .role : .apposition)
  }

  /// "Tarnwick Group's chief": the owner in capitals before a noun phrase that starts at `first`; else `first`.
  private func possessor(_ first: Int) -> Int {
    guard first > 1, tokens[first - 1].traits.contains(.possessive), isInSentence(first - 2),
      tokens[first - 2].traits.contains(.capitalized)
    else { return first }
    var owner = first - 2
    while owner > 0, first - owner < 7, isInSentence(owner - 1), !tokens[owner].traits.contains(.lineStart),
      tokens[owner - 1].traits.contains(.capitalized),
      tokens[owner - 1].classes.isDisjoint(with: .function)
    { owner -= 1 }
    return owner
  }

  /// "Mr", "Rep.": a form of address or an abbreviation, which alone tells nothing.
  private func isBare(_ first: Int, _ name: Int) -> Bool {
    cues[tokens[first].form].contains(.address) || tokens[first].classes.contains(.abbreviation)
      || (first + 1 < name && tokens[first + 1].form == KnownForms.dot)
  }

  /// "Sen. Ida Moss (D-Tarn)": title, name and party with the district are read as one.
  private mutating func readParty(_ first: Int, behind end: Int) {
    guard end + 3 < tokens.count, isInSentence(end + 3), tokens[end].form == KnownForms.open,
      tokens[end + 1].count <= 3,
      tokens[end + 1].traits.contains(.capitalized), tokens[end + 2].form == KnownForms.hyphen
    else { return }
    var close = end + 3
    while close < tokens.count, isInSentence(close), tokens[close].form != KnownForms.close, close - end < 12 {
      close += 1
    }
    guard close < tokens.count, tokens[close].form == KnownForms.close else { return }
    // What the brackets hold is no next person, whatever it was taken for.
    if barrier < Int(tokens[close].end) { barrier = .max }
    var last = close + 1
    if last + 1 < tokens.count, tokens[last].form == KnownForms.comma, isInSentence(last + 1) {
      let clause = clauseEnd(last + 1, closing: KnownForms.comma)
      if hasRole(last + 1..<min(clause, last + 8)) { last = clause }
    }
    add(first..<last, .role)
  }

  private func isHead(_ i: Int) -> Bool {
    let token = tokens[i]
    if label == .person { return !token.classes.isDisjoint(with: [.title, .role]) || isOfficeField(i) }
    if token.traits.contains(.capitalized) { return false }
    switch label {
    case .organization: return cues[token.form].contains(.companyNoun)
    case .place: return cues[token.form].contains(.placeNoun)
    case .product: return cues[token.form].contains(.productNoun)
    case .work: return cues[token.form].contains(.workNoun)
    default: return false
    }
  }

  private func isOfficeField(_ i: Int) -> Bool {
    i > 1 && tokens[i].traits.contains(.capitalized) && tokens[i - 1].form == KnownForms.of
      && !tokens[i - 2].classes.isDisjoint(with: [.title, .role])
  }

  private func joinsNoun(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.traits.contains(.word), !token.traits.contains(.possessive) else { return false }
    if token.form == KnownForms.of {
      return i > 0 && !tokens[i - 1].classes.isDisjoint(with: [.title, .role])
        && tokens[i + 1].traits.contains(.capitalized)
    }
    if !token.classes.isDisjoint(with: [
      .function, .pronoun, .preposition, .speech, .number, .timeUnit, .weekday, .month,
    ]) {
      return false
    }
    if !token.classes.isDisjoint(with: [.title, .role, .roleModifier, .demonym]) { return true }
    return token.traits.contains(.capitalized) || token.classes.contains(.common)
  }

  /// "Founded in 1905, Acme": a participle that opens the sentence, up to the comma before the name.
  private mutating func readOpening(_ name: Int) {
    var at = name - 1
    if at >= 0, isInSentence(at), tokens[at].classes.contains(.determiner) { at -= 1 }
    guard at > 0, isInSentence(at), tokens[at].form == KnownForms.comma else { return }
    var first = at - 1
    while first > 0, isInSentence(first - 1), at - first < DescriptionReader.longest,
      tokens[first - 1].form != KnownForms.comma
    { first -= 1 }
    guard Int(tokens[first].start) == sentence.start, opensFact(first) else { return }
    add(first..<at, .fact)
  }

  // MARK: Behind the name

  private mutating func readBehind(_ end: Int) {
    guard end + 1 < tokens.count, isInSentence(end + 1) else { return }
    let mark = tokens[end]
    let cue = cues[mark.form]
    if mark.form == KnownForms.comma {
      readApposition(from: end + 1, closing: KnownForms.comma)
    } else if mark.form == KnownForms.dash || mark.form == KnownForms.longDash {
      readApposition(from: end + 1, closing: mark.form)
    } else if mark.form == KnownForms.open {
      readAlias(end)
    } else if cue.contains(.copula) {
      readPredicate(end + 1)
    } else if cue.contains(.participle), opensFact(end) {
      add(end..<clauseEnd(end, closing: KnownForms.comma), .fact)
    } else if mark.form == KnownForms.who {
      readRelative(end, closing: KnownForms.comma)
    }
  }

  /// ", an analyst at X," — ", 71, founder of Y," — "– a maker of Z –" — ", who runs W,".
  private mutating func readApposition(from start: Int, closing: UInt32) {
    var first = start
    if tokens[first].traits.contains(.number), tokens[first].count <= 3, first + 2 < tokens.count,
      tokens[first + 1].form == KnownForms.comma
    {
      first += 2
    }
    while first < tokens.count, isInSentence(first), cues[tokens[first].form].contains(.opener) {
      first += 1
    }
    guard first < tokens.count, isInSentence(first) else { return }
    let end = clauseEnd(first, closing: closing)
    guard end > first else { return }
    let token = tokens[first]
    let cue = cues[token.form]
    if cue.contains(.naming) { return readNaming(first) }
    if cue.contains(.copula) {
      return first > start && first + 1 < tokens.count ? readPredicate(first + 1) : ()
    }
    if cue.contains(.participle), opensFact(first) {
      // "a mill in Tarn, founded in 1911": what stands behind the place belongs to the mill.
      if label == .place, nameStart > 0, tokens[nameStart - 1].classes.contains(.preposition) { return }
      return add(first..<end, .fact)
    }
    if cue.contains(.relative) { return readRelative(first, closing: closing) }
    if label == .person {
      guard hasRole(first..<min(end, first + 7)), !isPast(first) else { return }
      return add(first..<end, token.classes.contains(.determiner) ? .apposition : .role)
    }
    guard cue.contains(.article), !token.traits.contains(.capitalized), end - first > 1 else {
      return
    }
    if namesAnother(first + 1) { return }
    if label == .place, !namesPlace(first..<min(end, first + 8)) { return }
    // "in Oslo, the government said": a clause, not an apposition, has its verb before the next comma.
    guard !isClause(first..<end), label != .group else { return }
    add(first..<end, .apposition)
  }

  /// "founded in", "based near": a participle with its place or time; "built planes" tells what somebody did.
  private func opensFact(_ i: Int) -> Bool {
    cues[tokens[i].form].contains(.participle) && i + 1 < tokens.count
      && (tokens[i + 1].classes.contains(.preposition) || tokens[i + 1].traits.contains(.number))
  }

  /// "who runs W", "which makes lamps": what somebody is or does for good; "who gathered officials" describes nobody.
  private mutating func readRelative(_ start: Int, closing: UInt32) {
    var verb = start + 1
    while verb < tokens.count, cues[tokens[verb].form].contains(.opener) { verb += 1 }
    guard verb + 1 < tokens.count, isInSentence(verb + 1), cues[tokens[verb].form].contains(.calling) else {
      return
    }
    if cues[tokens[verb].form].contains(.copula) {
      guard tokens[verb + 1].classes.contains(.determiner) || hasRole(verb + 1..<verb + 2) else { return }
    }
    let end = clauseEnd(start, closing: closing)
    if end - start > 2 { add(start..<end, .apposition) }
  }

  /// "Acme is a maker of tools": what the sentence says the name is.
  private mutating func readPredicate(_ start: Int) {
    guard cues[tokens[start].form].contains(.article), label != .group else { return }
    let end = clauseEnd(start, closing: KnownForms.comma)
    if label == .person, !hasRole(start..<min(end, start + 7)) { return }
    if label == .place, !namesPlace(start..<min(end, start + 8)) { return }
    if end - start > 1 { add(start..<end, .apposition) }
  }

  /// "known as the Hook": the other name alone.
  private mutating func readNaming(_ start: Int) {
    var first = start + 1
    while first < tokens.count, isInSentence(first),
      cues[tokens[first].form].contains(.namingWord) || tokens[first].classes.contains(.determiner)
    { first += 1 }
    guard first < tokens.count,
      tokens[first].traits.contains(.capitalized) || tokens[first].traits.contains(.innerCapital)
    else { return }
    let end = clauseEnd(first, closing: KnownForms.comma)
    if end > first, end - first <= 8 { add(first..<end, .alsoKnownAs) }
  }

  /// "Tarn Valley Council (TVC)".
  private mutating func readAlias(_ open: Int) {
    var first = open + 1
    guard first < tokens.count else { return }
    if cues[tokens[first].form].contains(.naming) { return readNaming(first) }
    if cues[tokens[first].form].contains(.participle) {
      var end = first
      while end < tokens.count, isInSentence(end), tokens[end].form != KnownForms.close,
        end - first < DescriptionReader.longest
      { end += 1 }
      return add(first..<end, .fact)
    }
    if tokens[first].traits.contains(.punctuation) { first += 1 }
    guard first + 1 < tokens.count, tokens[first].traits.contains(.allCaps) else { return }
    guard tokens[first + 1].form == KnownForms.close || tokens[first + 1].traits.contains(.punctuation) else { return }
    // "Oslo (NTB)" is where a report comes from.
    if label == .place, bytes[Int(tokens[first].start)] | 0x20 != bytes[Int(tokens[nameStart].start)] | 0x20 { return }
    add(first..<first + 1, .alsoKnownAs)
  }

  /// "the Tarn Bank and": after a comma, another name of a list; "the Norwegian maker" is none.
  private func namesAnother(_ i: Int) -> Bool {
    guard i + 1 < tokens.count, tokens[i].traits.contains(.capitalized) else { return false }
    return tokens[i + 1].traits.contains(.capitalized)
      || (tokens[i].classes.isDisjoint(with: [.demonym, .place]) && !tokens[i].traits.contains(.allCaps))
  }

  /// "challenged his neighbors": a verb in the past opens no noun phrase; "retired" does.
  private func isPast(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.count > 4, !token.traits.contains(.capitalized), token.classes.isDisjoint(with: [.role, .roleModifier])
    else { return false }
    return bytes[Int(token.end) - 2] == UInt8(ascii: "e") && bytes[Int(token.end) - 1] == UInt8(ascii: "d")
  }

  // MARK: Bounds

  private func isInSentence(_ i: Int) -> Bool {
    Int(tokens[i].start) >= sentence.start && Int(tokens[i].end) <= sentence.end
  }

  private func hasRole(_ range: Range<Int>) -> Bool {
    range.contains {
      tokens[$0].classes.contains(.role)
        || (tokens[$0].classes.contains(.title) && !tokens[$0].traits.contains(.capitalized))
    }
  }

  /// Whether the words before the first preposition hold a noun for a kind of place.
  private func namesPlace(_ range: Range<Int>) -> Bool {
    for i in range {
      if !cues[tokens[i].form].isDisjoint(with: [.placeNoun, .siteNoun]) { return true }
      if i > range.lowerBound, tokens[i].classes.contains(.preposition), tokens[range.lowerBound].form != KnownForms.one
      {
        return false
      }
    }
    return false
  }

  /// Whether a verb stands in the words before any relative pronoun: then they are no noun phrase.
  private func isClause(_ range: Range<Int>) -> Bool {
    for i in range {
      let cue = cues[tokens[i].form]
      if cue.contains(.relative) { return false }
      if tokens[i].classes.contains(.speech) || cue.contains(.copula) { return true }
    }
    return false
  }

  /// The token behind the last word of the clause that starts at `start`: it ends at `closing`, at a stop, a
  /// semicolon, a quotation mark or a verb of speech. A comma inside "Oslo, Norway" does not end it.
  private func clauseEnd(_ start: Int, closing: UInt32) -> Int {
    var i = start
    while i < tokens.count, isInSentence(i), i - start < DescriptionReader.longest {
      let token = tokens[i]
      if Int(token.start) >= barrier { break }
      if token.traits.contains(.punctuation), !token.traits.contains(.possessive) {
        if let close = shortBracket(i) { i = close + 1; continue }
        if token.form == closing || cues[token.form].contains(.stop) { break }
        if token.form == KnownForms.dot, i + 1 == tokens.count || !isInSentence(i + 1) { break }
      } else if i > start, token.classes.contains(.speech), !token.traits.contains(.capitalized) {
        break
      } else if i > start + 3, token.form == KnownForms.on, tokens[i - 1].traits.contains(.capitalized),
        tokens[i - 1].classes.isDisjoint(with: .anyHead)
      {
        // "economist at Harrow Securities on the outlook": what the talk was about.
        break
      } else if i > start, token.form == KnownForms.and, i + 1 < tokens.count,
        cues[tokens[i + 1].form].contains(.relative)
      {
        break
      }
      i += 1
    }
    while i > start, isLoose(i - 1) { i -= 1 }
    return i
  }

  /// A mark or a small word with which no description ends.
  private func isLoose(_ i: Int) -> Bool {
    let token = tokens[i]
    if token.traits.contains(.possessive) { return false }
    if token.traits.contains(.punctuation) { return token.form != KnownForms.close && token.form != KnownForms.dot }
    return !token.traits.contains(.capitalized) && cues[token.form].contains(.ending)
  }

  /// The closing bracket of "(TVC)" in mid-clause: a short insertion over which the clause goes on.
  private func shortBracket(_ open: Int) -> Int? {
    guard tokens[open].form == KnownForms.open else { return nil }
    let close = open + 2
    guard close + 1 < tokens.count, isInSentence(close + 1), tokens[close].form == KnownForms.close,
      tokens[open + 1].traits.contains(.allCaps),
      tokens[close + 1].traits.contains(.word)
    else { return nil }
    return close
  }

  private mutating func add(_ range: Range<Int>, _ kind: DescriptionKind) {
    guard let first = range.first, let last = range.last, last < tokens.count else { return }
    let bytes = ByteRange(Int(tokens[first].start), Int(tokens[last].end))
    guard sentence.contains(bytes) else { return }
    descriptions.append(Description(mention: UInt32(clamping: mention), range: bytes, kind: kind))
  }
}
