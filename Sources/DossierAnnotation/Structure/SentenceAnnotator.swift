import DossierText

/// Cuts blocks into sentences in one pass over the tokens. Headings, captions and other short lines are one sentence
/// each; asides are sentences of their own.
enum SentenceAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(draft.bytes.count / 120 + draft.blocks.count)
    var aside = 0
    for index in draft.blocks.indices {
      let block = draft.blocks[index]
      let tokens = draft.tokens(in: block.range)
      guard block.kind != .code, !tokens.isEmpty else { continue }
      guard block.kind.isProse else {
        sentences.append(tokens)
        continue
      }
      while aside < draft.asides.count, draft.asides[aside].end <= block.range.start { aside += 1 }
      var start = tokens.lowerBound
      while start < tokens.upperBound {
        var limit = tokens.upperBound
        if aside < draft.asides.count, draft.asides[aside].overlaps(block.range) {
          let span = draft.tokens(in: draft.asides[aside])
          limit = start < span.lowerBound ? span.lowerBound : span.upperBound
          if start >= span.lowerBound { aside += 1 }
        }
        cut(start..<max(start + 1, limit), in: draft, into: &sentences)
        start = max(start + 1, limit)
      }
    }
    draft.sentences = sentences.map { Sentence(range: draft.range($0)) }
    draft.sentenceTokens = sentences
  }

  private static func cut(
    _ tokens: Range<Int>, in draft: borrowing SegmentDraft, into sentences: inout [Range<Int>]
  ) {
    var start = tokens.lowerBound
    // The colon behind an aside leads nowhere.
    while start < tokens.upperBound, isSeparator(draft.tokens[start], in: draft) { start += 1 }
    var at = start
    while true {
      at = firstMark(from: at, before: tokens.upperBound, in: draft)
      guard at < tokens.upperBound else { break }
      guard mayEnd(draft.tokens[at], in: draft), SentenceEnd.isEnd(at, before: tokens.upperBound, in: draft) else {
        at += 1
        continue
      }
      let end = SentenceEnd.behind(at, before: tokens.upperBound, in: draft)
      sentences.append(start..<end)
      start = end
      at = end
    }
    if start < tokens.upperBound {
      sentences.append(start..<tokens.upperBound)
    }
  }

  /// The next token that is a mark or holds one, which few are.
  private static func firstMark(from start: Int, before end: Int, in draft: borrowing SegmentDraft) -> Int {
    draft.tokens.withUnsafeBufferPointer { tokens in
      var at = start
      while at < end, tokens[at].traits.isDisjoint(with: [.punctuation, .dotted]) { at += 1 }
      return at
    }
  }

  private static func isSeparator(_ token: Token, in draft: borrowing SegmentDraft) -> Bool {
    let mark = draft.mark(token)
    return mark == .colon || mark == .comma
  }

  private static func mayEnd(_ token: Token, in draft: borrowing SegmentDraft) -> Bool {
    if token.traits.contains(.punctuation) {
      switch draft.mark(token) {
      case .stop, .question, .exclamation, .ellipsis: return true
      default: return false
      }
    }
    return token.traits.contains(.dotted)
  }
}

extension BlockKind {
  /// Whether the block is cut into sentences.
  var isProse: Bool {
    switch self {
    case .paragraph, .listItem, .caption: true
    default: false
    }
  }
}
