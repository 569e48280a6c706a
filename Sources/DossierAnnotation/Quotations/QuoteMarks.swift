import DossierText

/// A stretch in quotation marks.
struct QuotedStretch {
  /// The opening mark's token.
  var open: Int
  /// The token behind the closing mark, or behind the paragraph that ends without one.
  var next: Int
  /// How many stretches it stands in.
  var depth: Int
  /// Whether its paragraph ends before its closing mark: the next one goes on.
  var isOpenEnded: Bool
}

/// What a block of a segment holds.
struct Paragraph {
  /// Its tokens.
  var tokens: Range<Int>
  /// Its sentences among those of the segment.
  var sentences: Range<Int>
  /// Its stretches in quotation marks among those of the segment; none in code.
  var quoted: Range<Int>
}

/// Pairs the quotation marks of each paragraph. One pass, so that no text costs more than its length.
struct QuoteMarks {
  /// Marks that may close one another.
  private enum Kind: UInt8 {
    case double, single, guillemet, singleGuillemet
  }

  private struct Pending {
    var kind: Kind
    var token: Int
  }

  private let text: TokenView
  /// The marks that are open, the first `depth` of them.
  private var stack = InlineArray<8, Pending>(repeating: Pending(kind: .double, token: 0))
  private var depth = 0
  private var found: [QuotedStretch] = []

  /// Quotations nested deeper than this are no quotations.
  private static let deepest = 8

  private init(_ text: TokenView) { self.text = text }

  /// Finds what blocks hold: sentences, and stretches in marks.
  static func annotate(_ draft: inout SegmentDraft) {
    let (blocks, sentences) = (draft.blocks, draft.sentenceTokens)
    var paragraphs: [Paragraph] = []
    paragraphs.reserveCapacity(blocks.count)
    draft.quoted = draft.bytes.withUnsafeBufferPointer { bytes in
      draft.tokens.withUnsafeBufferPointer { tokens in
        var marks = QuoteMarks(TokenView(bytes: bytes, tokens: tokens, lexicon: draft.lexicon))
        var token = 0
        var sentence = 0
        for (number, block) in blocks.enumerated() {
          token = marks.text.token(from: token, at: block.range.start)
          let end = marks.text.token(from: token, at: block.range.end)
          let (firstSentence, firstStretch) = (sentence, marks.found.count)
          while sentence < sentences.count, sentences[sentence].lowerBound < end { sentence += 1 }
          if block.kind != .code {
            marks.pair(token..<end, before: number + 1 < blocks.count && end < tokens.count ? end : nil)
          }
          paragraphs.append(
            Paragraph(
              tokens: token..<end, sentences: firstSentence..<sentence, quoted: firstStretch..<marks.found.count))
          token = end
        }
        return marks.found
      }
    }
    draft.paragraphs = paragraphs
  }

  /// Finds the stretches of the paragraph that is `tokens`; `next` is the token that starts the paragraph behind it.
  private mutating func pair(_ tokens: Range<Int>, before next: Int?) {
    let first = found.count
    depth = 0
    run(tokens)
    if let next { leaveOpen(tokens, before: next, from: first) }
    if found.count > first + 1 {
      found[first...].sort { $0.open != $1.open ? $0.open < $1.open : $0.next > $1.next }
    }
  }

  private mutating func run(_ range: Range<Int>) {
    var lastSure = -2
    var next = nextMark(range.lowerBound, before: range.upperBound)
    while next < range.upperBound {
      let at = next
      next = nextMark(at + 1, before: range.upperBound)
      switch text.mark(at) {
      case 0x22: straight(at, .double, in: range)
      case 0x201C, 0x201E, 0x201F: open(at, .double)
      case 0x201D: close(at, .double)
      case 0xAB: open(at, .guillemet)
      case 0xBB: close(at, .guillemet)
      case 0x2039: open(at, .singleGuillemet)
      case 0x203A: close(at, .singleGuillemet)
      case 0x2018, 0x201A: if !isElision(at) { open(at, .single) }
      case 0x2019, 0x27: single(at, in: range, lastSure: &lastSure)
      default: break
      }
    }
  }

  /// "A paragraph that opens without closing continues": only where the next one opens again.
  private mutating func leaveOpen(_ range: Range<Int>, before next: Int, from start: Int) {
    guard depth > 0 else { return }
    let first = stack[0]
    guard first.kind == .double || first.kind == .single, kind(of: next) == first.kind else { return }
    for index in start..<found.count where found[index].open > first.token {
      found[index].depth = max(1, found[index].depth)
    }
    found.append(QuotedStretch(open: first.token, next: range.upperBound, depth: 0, isOpenEnded: true))
  }

  /// The first token from `at` to `end` that may be a quotation mark.
  @inline(__always)
  private func nextMark(_ at: Int, before end: Int) -> Int {
    let (tokens, bytes) = (text.tokens, text.bytes)
    var at = at
    while at < end {
      if tokens[at].traits.contains(.punctuation) {
        let byte = bytes[Int(tokens[at].start)]
        if byte == 0x22 || byte == 0x27 || byte >= 0x80 { return at }
      }
      at += 1
    }
    return end
  }

  private func kind(of token: Int) -> Kind? {
    switch text.mark(token) {
    case 0x22, 0x201C: .double
    case 0x27, 0x2018: .single
    default: nil
    }
  }

  /// Where the open mark of `kind` is on the stack; of each kind there is one at most.
  private func place(of kind: Kind) -> Int? { (0..<depth).first { stack[$0].kind == kind } }

  private func isOpen(_ kind: Kind) -> Bool { place(of: kind) != nil }

  private mutating func open(_ at: Int, _ kind: Kind) {
    // A second opening of the same kind: the first was never closed.
    if let same = place(of: kind) { depth = same }
    guard depth < QuoteMarks.deepest else { return }
    stack[depth] = Pending(kind: kind, token: at)
    depth += 1
  }

  private mutating func close(_ at: Int, _ kind: Kind) {
    guard let index = place(of: kind) else { return }
    let opening = stack[index]
    depth = index
    guard at > opening.token + 1 else { return }
    found.append(QuotedStretch(open: opening.token, next: at + 1, depth: index, isOpenEnded: false))
  }

  /// Whether a mark stands where one opens: behind a space, a bracket, a dash or another opening mark.
  private func looksOpening(_ at: Int, in range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, text.isAttached(at + 1) else { return false }
    guard at > range.lowerBound, text.isAttached(at) else { return true }
    switch text.mark(at - 1) {
    case 0x28, 0x5B, 0x7B, 0x2013, 0x2014, 0x2D, 0x2F, 0x3D, 0x7C, 0x3E: return true
    case 0x22, 0x27, 0x2018, 0x201C:
      return at - 1 == range.lowerBound || !text.isAttached(at - 1)
    default: return false
    }
  }

  private mutating func straight(_ at: Int, _ kind: Kind, in range: Range<Int>) {
    let opening = looksOpening(at, in: range)
    let attached = at > range.lowerBound && text.isAttached(at)
    if isOpen(kind), attached || !opening {
      close(at, kind)
    } else if opening || !isOpen(kind) {
      if opening || !attached { open(at, kind) }
    }
  }

  private mutating func single(_ at: Int, in range: Range<Int>, lastSure: inout Int) {
    if looksOpening(at, in: range) {
      if text.mark(at) == 0x27, !isElision(at), !isDigit(at + 1) { open(at, .single) }
      return
    }
    guard isOpen(.single), at > range.lowerBound, text.isAttached(at) else { return }
    // Behind a plural ("the towns' share") it is an apostrophe if a sure closing mark still comes.
    if isPluralApostrophe(at, in: range), hasSureClose(behind: at, in: range, &lastSure) { return }
    close(at, .single)
  }

  private func isPluralApostrophe(_ at: Int, in range: Range<Int>) -> Bool {
    let before = text.tokens[at - 1]
    guard before.traits.contains(.word), at + 1 < range.upperBound, !text.isAttached(at + 1) else { return false }
    return text.bytes[Int(before.end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// Whether a mark that closes beyond doubt comes before the next opening one. `known` remembers how far was read,
  /// so that the paragraph is read once.
  private func hasSureClose(behind at: Int, in range: Range<Int>, _ known: inout Int) -> Bool {
    if known > at { return true }
    if known == -1 { return false }
    var index = at + 1
    while index < range.upperBound {
      let mark = text.mark(index)
      if mark == 0x27 || mark == 0x2019 || mark == 0x2018 {
        if mark == 0x2018 || (looksOpening(index, in: range) && !isElision(index)) { return false }
        if text.isAttached(index), !isPluralApostrophe(index, in: range) {
          known = index
          return true
        }
      }
      index += 1
    }
    known = -1
    return false
  }

  /// "'90s", "'em", "'tis": a mark for letters left out.
  private func isElision(_ at: Int) -> Bool {
    let next = at + 1
    guard next < text.tokens.count, text.isAttached(next) else { return false }
    let token = text.tokens[next]
    if token.traits.contains(.number) { return token.count <= 3 && token.traits.contains(.word) }
    guard token.count <= 5 else { return false }
    switch String(decoding: text.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self) {
    case "em", "tis", "twas", "til", "till", "cause", "bout", "n", "round", "cos": return !hasCloseSoon(next)
    default: return false
    }
  }

  private func hasCloseSoon(_ token: Int) -> Bool {
    text.isAttached(token + 1) && (text.mark(token + 1) == 0x27 || text.mark(token + 1) == 0x2019)
  }

  private func isDigit(_ at: Int) -> Bool {
    guard at < text.tokens.count, text.tokens[at].traits.contains(.number) else { return false }
    return text.tokens[at].count == 2
  }
}
