import DossierLexicon
import DossierText

/// Finds who is said to speak a quotation in marks.
extension QuotationReader {
  /// The words that attribute the quotation; words next to it go before others.
  func attribution(_ stretch: QuotedStretch, _ shape: QuotedShape, floor: Int, block: Range<Int>) -> Attribution? {
    let before = attributionBefore(stretch, floor: floor)
    if let before, before.isAdjacent { return before.found }
    if shape.ending == .stop || stretch.isOpenEnded { return before?.found }
    if !shape.isSentence, let before { return before.found }
    if let behind = attributionBehind(stretch, shape, block: block) { return behind }
    return before?.found
  }

  /// "He said: “…", "she said, “…", "called it “…".
  private func attributionBefore(_ stretch: QuotedStretch, floor: Int) -> (found: Attribution, isAdjacent: Bool)? {
    var at = stretch.open - 1
    guard at >= floor else { return nil }
    let isColon = text.isMark(at, 0x3A)
    let isComma = text.mark(at) == 0x2C
    let start = at
    let low = max(floor, at - SpeechReader.reach)
    // "… a remark by a veteran of the mill, Ann Lee: “…"
    if isColon, let named = speech.mention(at: at - 1), speech.mentions[named].label == .person,
      text.mark(text.tokenIndex(near: max(0, speech.mentions[named].range.start - 1), in: 0..<at)) == 0x2C
    {
      return (Attribution(speaker: speech.mentions[named].range, mention: named), true)
    }
    while at >= low {
      switch text.mark(at) {
      case 0x3F, 0x21, 0x3B: at = low - 1
      case 0x2E where speech.isStop(at): at = low - 1
      default:
        if let cue = speech.cue(at: at), cue.next <= start + 1 {
          let isAdjacent = isColon || start - cue.next < 8 && (isComma || cue.next > start)
          return attribute(cue, at: at, floor: floor).map { ($0, isAdjacent) }
        }
      }
      at -= 1
    }
    guard isColon else { return nil }
    // "Council leader Ron Ames: “…"
    guard let mention = speech.mention(at: start - 1) ?? speech.topic(of: low..<start + 1), speech.canSpeak(mention)
    else { return nil }
    return (Attribution(speaker: speech.mentions[mention].range, mention: mention), true)
  }

  /// The subject of a cue, before it or, where nothing is, behind it.
  func attribute(_ cue: (next: Int, value: Int), at index: Int, floor: Int) -> Attribution? {
    var found = cue.value == 5 ? speech.subject(behind: cue.next) : speech.subject(before: index, floor: floor)
    // "…, says the miller Ann Lee, and “…"
    if found?.mention == nil, found?.pronoun == 0, text.mark(index - 1) == 0x2C,
      let behind = speech.subject(behind: cue.next), behind.mention != nil
    {
      found = behind
    }
    if found == nil, cue.value != 5 { found = speech.subject(behind: cue.next) }
    found?.cue = ByteRange(Int(text.tokens[index].start), Int(text.tokens[cue.next - 1].end))
    return found
  }

  /// "…,” said Mara Lindqvist", "…?” she asked", "…,” the miller told the paper".
  private func attributionBehind(_ stretch: QuotedStretch, _ shape: QuotedShape, block: Range<Int>) -> Attribution? {
    var at = stretch.next
    if text.mark(at) == 0x2C { at += 1 }
    let start = at
    let end = min(block.upperBound, start + SpeechReader.reach / 2)
    while at < end {
      if at > start {
        switch text.mark(at) {
        case 0x2E where speech.isStop(at) || at + 1 >= block.upperBound: return nil
        case 0x3B, 0x3A, 0x3F, 0x21, 0x22, 0x201C, 0x2018: return nil
        default: break
        }
      }
      if let cue = speech.cue(at: at) {
        // Behind a question or a bare quotation only what is next to it speaks.
        guard shape.ending == .comma || at - start <= 8 else { return nil }
        var found: Attribution?
        if at == start || onlyFillers(start, at) {
          found = speech.subject(behind: cue.next)
        } else {
          found = speech.subject(before: at, floor: start) ?? speech.subject(behind: cue.next)
        }
        found?.cue = ByteRange(Int(text.tokens[at].start), Int(text.tokens[cue.next - 1].end))
        return found
      }
      at += 1
    }
    return nil
  }

  private func onlyFillers(_ from: Int, _ to: Int) -> Bool {
    for index in from..<to where !speech.isTime(index) && text.classes(index).isDisjoint(with: [.conjunction]) {
      return false
    }
    return true
  }

  /// `found` with the one whom a pronoun or a description stands for.
  func resolve(_ found: Attribution) -> Attribution {
    var resolved = found
    guard found.mention == nil, !found.speaker.isEmpty else { return resolved }
    resolved.mention = antecedent(of: found.speaker)
    return resolved
  }

  /// The mention that the words for a speaker stand for: "he", "the minister".
  private func antecedent(of words: ByteRange) -> Int? {
    let end = anaphors.index(startingAfter: words.start)
    guard end > 0, anaphors[end - 1].range.start == words.start, words.contains(anaphors[end - 1].range) else {
      return nil
    }
    return anaphors[end - 1].mention
  }
}
