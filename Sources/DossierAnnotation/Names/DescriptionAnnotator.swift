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
        var reader = DescriptionReader(tokens: tokens, bytes: bytes, mentions: draft.mentions)
        var sentence = 0
        var token = 0
        for (index, mention) in draft.mentions.enumerated() {
          while sentence < draft.sentences.count, draft.sentences[sentence].range.end < mention.range.end { sentence += 1 }
          while token < tokens.count, Int(tokens[token].end) <= mention.range.start { token += 1 }
          var last = token
          while last + 1 < tokens.count, Int(tokens[last + 1].start) < mention.range.end { last += 1 }
          guard token < tokens.count, sentence < draft.sentences.count,
            draft.sentences[sentence].range.contains(mention.range)
          else { continue }
          reader.read(index, token..<last + 1, sentence: draft.sentences[sentence].range)
          token = last
        }
        return reader.descriptions
      }
    }
  }
}

/// Reads the words around one mention after the other.
struct DescriptionReader {
  private let tokens: UnsafeBufferPointer<Token>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let mentions: [Mention]
  /// What was found, in the order of the mentions.
  private(set) var descriptions: [Description] = []
  private var mention = 0
  private var label = EntityLabel.person
  private var sentence = ByteRange(0, 0)
  /// The first byte of the next person: no description runs over it.
  private var barrier = Int.max

  /// No description is longer, in tokens.
  private static let longest = 32

  init(tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>, mentions: [Mention]) {
    self.tokens = tokens
    self.bytes = bytes
    self.mentions = mentions
  }

  /// Takes what stands around mention number `index` on `name`, in the bytes of its sentence only.
  mutating func read(_ index: Int, _ name: Range<Int>, sentence: ByteRange) {
    mention = index
    label = mentions[index].label
    self.sentence = sentence
    let next = mentions[(index + 1)...].prefix(8).first { $0.label == .person }
    barrier = next?.range.start ?? Int.max
    readBefore(name.lowerBound)
    readOpening(name.lowerBound)
    readBehind(name.upperBound)
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
      if tokens[before].form == KnownForms.dot, before > 0, tokens[before - 1].classes.contains(.title) { first = before; continue }
      guard joinsNoun(before) else { break }
      if head == nil {
        guard isHead(before) else { break }
        head = before
      }
      first = before
      if before == head || tokens[before].traits.contains(.capitalized) || !tokens[before].classes.isDisjoint(with: [.title, .role, .roleModifier, .demonym]) { sure = before }
    }
    if first < sure, first == 0 || !isInSentence(first - 1) || !(tokens[first - 1].classes.contains(.determiner) || tokens[first - 1].form == KnownForms.comma) { first = sure }
    guard let head, first < name else { return }
    let isTitle = label == .person && tokens[head].traits.contains(.capitalized)
    add(first..<name, isTitle ? .title : label == .person ? .role : .apposition)
  }

  private func isHead(_ i: Int) -> Bool {
    let token = tokens[i]
    if label == .person { return !token.classes.isDisjoint(with: [.title, .role]) || isOfficeField(i) }
    if token.traits.contains(.capitalized) { return false }
    switch label {
    case .organization: return KnownForms.companyNouns.contains(token.form)
    case .place: return KnownForms.placeNouns.contains(token.form)
    case .product: return KnownForms.productNouns.contains(token.form)
    case .work: return KnownForms.workNouns.contains(token.form)
    default: return false
    }
  }

  private func isOfficeField(_ i: Int) -> Bool {
    i > 1 && tokens[i].traits.contains(.capitalized) && tokens[i - 1].form == KnownForms.of && !tokens[i - 2].classes.isDisjoint(with: [.title, .role])
  }

  private func joinsNoun(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.traits.contains(.word), !token.traits.contains(.possessive) else { return false }
    if token.form == KnownForms.of { return i > 0 && !tokens[i - 1].classes.isDisjoint(with: [.title, .role]) && tokens[i + 1].traits.contains(.capitalized) }
    if !token.classes.isDisjoint(with: [.function, .pronoun, .preposition, .speech]) { return false }
    if !token.classes.isDisjoint(with: [.title, .role, .roleModifier, .demonym]) { return true }
    return token.traits.contains(.capitalized) || token.classes.contains(.common)
  }

  /// "Founded in 1905, Acme": a participle that opens the sentence, up to the comma before the name.
  private mutating func readOpening(_ name: Int) {
    var at = name - 1
    if at >= 0, isInSentence(at), tokens[at].classes.contains(.determiner) { at -= 1 }
    guard at > 0, isInSentence(at), tokens[at].form == KnownForms.comma else { return }
    var first = at - 1
    while first > 0, isInSentence(first - 1), at - first < DescriptionReader.longest, tokens[first - 1].form != KnownForms.comma { first -= 1 }
    guard Int(tokens[first].start) == sentence.start, DescriptionReader.participles.contains(tokens[first].form) else { return }
    add(first..<at, .fact)
  }

  // MARK: Behind the name

  private mutating func readBehind(_ end: Int) {
    guard end + 1 < tokens.count, isInSentence(end + 1) else { return }
    let mark = tokens[end]
    if mark.form == KnownForms.comma {
      readApposition(from: end + 1, closing: KnownForms.comma)
    } else if mark.form == KnownForms.dash || mark.form == KnownForms.longDash {
      readApposition(from: end + 1, closing: mark.form)
    } else if mark.form == KnownForms.open {
      readAlias(end)
    } else if DescriptionReader.copulas.contains(mark.form) {
      readPredicate(end + 1)
    } else if DescriptionReader.participles.contains(mark.form) || mark.form == KnownForms.who {
      add(end..<clauseEnd(end, closing: KnownForms.comma), mark.form == KnownForms.who ? .apposition : .fact)
    }
  }

  /// ", an analyst at X," — ", 71, founder of Y," — "– a maker of Z –" — ", who runs W,".
  private mutating func readApposition(from start: Int, closing: UInt32) {
    var first = start
    if tokens[first].traits.contains(.number), tokens[first].count <= 3, first + 2 < tokens.count, tokens[first + 1].form == KnownForms.comma { first += 2 }
    while first < tokens.count, isInSentence(first), DescriptionReader.openers.contains(tokens[first].form) { first += 1 }
    guard first < tokens.count, isInSentence(first) else { return }
    let end = clauseEnd(first, closing: closing)
    guard end > first else { return }
    let token = tokens[first]
    if DescriptionReader.naming.contains(token.form) { return readNaming(first) }
    if DescriptionReader.participles.contains(token.form) { return add(first..<end, .fact) }
    if DescriptionReader.relatives.contains(token.form) { return add(first..<end, .apposition) }
    if label == .person {
      guard hasRole(first..<min(end, first + 7)) else { return }
      return add(first..<end, token.classes.contains(.determiner) ? .apposition : .role)
    }
    guard token.classes.contains(.determiner) || DescriptionReader.ones.contains(token.form), end - first > 1 else { return }
    // "in Oslo, the government said": a clause, not an apposition, has its verb before the next comma.
    guard !isClause(first..<end), label != .group else { return }
    add(first..<end, .apposition)
  }

  /// "Acme is a maker of tools": what the sentence says the name is.
  private mutating func readPredicate(_ start: Int) {
    guard tokens[start].classes.contains(.determiner) || DescriptionReader.ones.contains(tokens[start].form), label != .group else { return }
    let end = clauseEnd(start, closing: KnownForms.comma)
    if end - start > 1 { add(start..<end, .apposition) }
  }

  /// "known as the Hook": the other name alone.
  private mutating func readNaming(_ start: Int) {
    var first = start + 1
    while first < tokens.count, isInSentence(first), DescriptionReader.namingWords.contains(tokens[first].form) || tokens[first].classes.contains(.determiner) { first += 1 }
    let end = clauseEnd(first, closing: KnownForms.comma)
    if end > first, end - first <= 8 { add(first..<end, .alsoKnownAs) }
  }

  /// "Tarn Valley Council (TVC)".
  private mutating func readAlias(_ open: Int) {
    var first = open + 1
    guard first < tokens.count else { return }
    if DescriptionReader.naming.contains(tokens[first].form) { return readNaming(first) }
    if DescriptionReader.participles.contains(tokens[first].form) {
      var end = first
      while end < tokens.count, isInSentence(end), tokens[end].form != KnownForms.close, end - first < DescriptionReader.longest { end += 1 }
      return add(first..<end, .fact)
    }
    if tokens[first].traits.contains(.punctuation) { first += 1 }
    guard first + 1 < tokens.count, tokens[first].traits.contains(.allCaps) else { return }
    guard tokens[first + 1].form == KnownForms.close || tokens[first + 1].traits.contains(.punctuation) else { return }
    add(first..<first + 1, .alsoKnownAs)
  }

  // MARK: Bounds

  private func isInSentence(_ i: Int) -> Bool { Int(tokens[i].start) >= sentence.start && Int(tokens[i].end) <= sentence.end }

  private func hasRole(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].classes.contains(.role) || (tokens[$0].classes.contains(.title) && !tokens[$0].traits.contains(.capitalized)) }
  }

  /// Whether a verb stands in the words before any relative pronoun: then they are no noun phrase.
  private func isClause(_ range: Range<Int>) -> Bool {
    for i in range {
      if DescriptionReader.relatives.contains(tokens[i].form) { return false }
      if tokens[i].classes.contains(.speech) || DescriptionReader.copulas.contains(tokens[i].form) { return true }
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
        if token.form == closing || DescriptionReader.stops.contains(token.form) { break }
        if token.form == KnownForms.dot, i + 1 == tokens.count || !isInSentence(i + 1) { break }
      } else if i > start, token.classes.contains(.speech), !token.traits.contains(.capitalized) {
        break
      }
      i += 1
    }
    while i > start, tokens[i - 1].traits.contains(.punctuation), tokens[i - 1].form != KnownForms.close, tokens[i - 1].form != KnownForms.dot { i -= 1 }
    return i
  }

  private mutating func add(_ range: Range<Int>, _ kind: DescriptionKind) {
    guard let first = range.first, let last = range.last, last < tokens.count else { return }
    let bytes = ByteRange(Int(tokens[first].start), Int(tokens[last].end))
    guard sentence.contains(bytes) else { return }
    descriptions.append(Description(mention: UInt32(clamping: mention), range: bytes, kind: kind))
  }

  // MARK: Words

  private static let participles = FormSet(
    "founded established based headquartered located born set built opened incorporated created formed listed owned situated launched")
  private static let relatives = FormSet("who which whose where")
  private static let openers = FormSet("also now then once formerly currently")
  private static let ones = FormSet("one his her its their")
  private static let copulas = FormSet("is was are were")
  private static let naming = FormSet("known called nicknamed dubbed aka alias named")
  private static let namingWords = FormSet("as also simply locally widely better")
  private static let stops = FormSet("; : ! ? \" ” “ ( …")
}
