import DossierLexicon
import DossierText

/// Finds the outlet or agency that a document names as its source, the surest naming first.
struct SourceReader {
  /// How a source is named; lower is surer.
  private enum Naming: Int {
    case sourceLine, frontMatter, title, agency, metadata
  }

  private var found: [(naming: Naming, range: ByteRange)] = []
  /// A shouted word before the title's colon, which is the outlet if the lead starts with it too.
  private var doubtful: (form: UInt32, range: ByteRange)?

  /// The range of the surest name.
  var best: ByteRange? {
    found.min { ($0.naming.rawValue, $0.range.start) < ($1.naming.rawValue, $1.range.start) }?.range
  }

  // MARK: What is read

  /// "Source(s): Tide Wire", "SOURCE Harbor Lines", or a line of metadata that names a known outlet.
  mutating func readSourceLine(_ draft: SegmentDraft, at base: Int, isFurniture: Bool) {
    let tokens = LineReader(draft).core(0..<draft.tokens.count)
    guard let first = tokens.first else { return }
    if let cue = structureCues.match(.sourceStart, at: first, before: tokens.upperBound, in: draft.tokens) {
      var start = cue
      while start < tokens.upperBound, draft.tokens[start].traits.contains(.punctuation) { start += 1 }
      var end = start
      while end < tokens.upperBound, !endsName(draft.tokens[end], in: draft) { end += 1 }
      if start < end, end - start <= 10, !isDistributor(start..<end, in: draft) {
        add(.sourceLine, start..<end, draft, base)
      }
    } else if !isFurniture, let name = outlet(in: tokens, of: draft) {
      add(.metadata, name, draft, base)
    }
  }

  /// "Tide Wire: Port opens" and "Port opens - The Harbor Times".
  mutating func readTitle(_ draft: SegmentDraft, at base: Int) {
    let tokens = 0..<draft.tokens.count
    guard
      let colon = tokens.first(where: { draft.mark(draft.tokens[$0]) == .colon || isBar(draft.tokens[$0], in: draft) })
    else {
      return readSuffix(draft, at: base)
    }
    if isOutlet(0..<colon, in: draft) {
      add(.title, 0..<colon, draft, base)
    } else if colon == 1, draft.tokens[0].traits.contains(.allCaps),
      draft.tokens[0].classes.isDisjoint(with: [.place, .organization, .eventHead])
    {
      doubtful = (draft.tokens[0].form, draft.range(0..<1).shifted(by: base))
    }
    readSuffix(draft, at: base)
  }

  /// The agency of a dateline, unless it only distributes what others write.
  mutating func readAgency(_ draft: SegmentDraft, at base: Int) {
    let tokens = 0..<draft.tokens.count
    if !tokens.isEmpty, !isDistributor(tokens, in: draft) { add(.agency, tokens, draft, base) }
  }

  /// The lead of the article confirms a doubtful outlet if it starts with its name.
  mutating func confirm(with lead: SegmentDraft) {
    guard let doubtful, lead.tokens.prefix(12).contains(where: { $0.form == doubtful.form }) else { return }
    found.append((.title, doubtful.range))
  }

  /// "source: Tide Wire" between the front matter's lines.
  mutating func readFrontMatter(_ text: SourceText, _ range: ByteRange) {
    for line in text.line(at: range.start)...text.line(at: range.end) {
      let content = text.rangeOfLine(line)
      guard let colon = text.bytes[content.start..<content.end].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = text.bytes[content.start..<colon].map { $0 | 0x20 }
      guard SourceReader.keys.contains(key) else { continue }
      var low = colon + 1
      var high = content.end
      func isMargin(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
      while low < high, isMargin(text.bytes[low]) { low += 1 }
      while high > low, isMargin(text.bytes[high - 1]) { high -= 1 }
      if low < high { found.append((.frontMatter, ByteRange(low, high))) }
    }
  }

  // MARK: What it is made of

  private mutating func readSuffix(_ draft: SegmentDraft, at base: Int) {
    for index in (0..<draft.tokens.count).dropFirst().reversed().prefix(7) {
      let token = draft.tokens[index]
      let isSeparator = isBar(token, in: draft) || draft.mark(token) == .dash && token.traits.contains(.spaceBefore)
      guard isSeparator, index + 1 < draft.tokens.count else { continue }
      if isOutlet(index + 1..<draft.tokens.count, in: draft) || endsAsOutlet(index + 1..<draft.tokens.count, in: draft)
      {
        add(.title, index + 1..<draft.tokens.count, draft, base)
      }
      return
    }
  }

  private mutating func add(_ naming: Naming, _ tokens: Range<Int>, _ draft: SegmentDraft, _ base: Int) {
    found.append((naming, draft.range(tokens).shifted(by: base)))
  }

  private func isBar(_ token: Token, in draft: SegmentDraft) -> Bool {
    draft.bytes[Int(token.start)] == UInt8(ascii: "|")
  }

  /// What stands behind a source's name on its line: a bar, a date, another label.
  private func endsName(_ token: Token, in draft: SegmentDraft) -> Bool {
    if token.traits.contains(.number) || token.classes.contains(.month) { return true }
    guard token.traits.contains(.punctuation) else { return SourceReader.labels.contains(token.form) }
    switch draft.mark(token) {
    case .colon, .comma, .stop, .bullet, .slash, .dash: return true
    case .opening, .closing: return true
    default: return isBar(token, in: draft)
    }
  }

  /// Whether all the tokens are one known outlet.
  private func isOutlet(_ tokens: Range<Int>, in draft: SegmentDraft) -> Bool {
    outlet(in: tokens, of: draft) == tokens
  }

  /// The first known outlet in the tokens.
  private func outlet(in tokens: Range<Int>, of draft: SegmentDraft) -> Range<Int>? {
    for index in tokens {
      let token = draft.tokens[index]
      guard token.traits.contains(.capitalized) else { continue }
      for phrase in draft.lexicon.phrases(from: token.lexeme)
      where phrase.classes.contains(.outlet) && index + phrase.lexemes.count <= tokens.upperBound {
        if phrase.lexemes.indices.allSatisfy({ draft.tokens[index + $0].lexeme == phrase.lexemes[$0] }) {
          return index..<index + phrase.lexemes.count
        }
      }
      if token.classes.contains(.outlet) { return index..<index + 1 }
    }
    return nil
  }

  /// Capitals that end in a word which names of papers and stations end in.
  private func endsAsOutlet(_ tokens: Range<Int>, in draft: SegmentDraft) -> Bool {
    guard tokens.count <= 5, let last = tokens.last, SourceReader.heads.contains(draft.tokens[last].form) else {
      return false
    }
    return tokens.allSatisfy {
      draft.tokens[$0].traits.contains(.capitalized) || draft.tokens[$0].classes.contains(.function)
    }
  }

  private func isDistributor(_ tokens: Range<Int>, in draft: SegmentDraft) -> Bool {
    structureCues.holds(.distributor, in: tokens, of: draft.tokens)
  }

  private static let heads = FormSet(
    "news times post daily herald journal tribune gazette guardian star mail standard express observer chronicle telegraph press radio tv magazine weekly review monitor bulletin agency today network online report reporter"
  )
  private static let labels = FormSet("editor editors author date updated published time by read cision")
  private static let keys = Set(
    ["source", "outlet", "publisher", "publication", "site", "agency"].map { Array($0.utf8) })
}
