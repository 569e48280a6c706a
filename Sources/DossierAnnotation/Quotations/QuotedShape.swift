import DossierText

/// What the words in marks look like from outside.
struct QuotedShape {
  /// How the words end, before the closing mark.
  enum Ending {
    case comma, stop, question, none
  }

  /// Whether they read as a sentence of their own, and not as words of the writer's sentence.
  let isSentence: Bool
  /// Whether they are few enough to be a term.
  let isShort: Bool
  let ending: Ending

  init(_ stretch: QuotedStretch, block: Range<Int>, in text: TokenView) {
    let first = stretch.open + 1
    var last = stretch.next - (stretch.isOpenEnded ? 1 : 2)
    // "…on 'liberation day.'" ends with the stop inside.
    while last > first,
      text.mark(last) == 0x22 || text.mark(last) == 0x27 || text.mark(last) == 0x2019 || text.mark(last) == 0x201D
    {
      last -= 1
    }
    switch text.mark(last) {
    case 0x2C: ending = .comma
    case 0x2E: ending = .stop
    case 0x3F, 0x21: ending = .question
    default: ending = .none
    }
    isShort = last - first < 5 && ending != .question
    let opensSentence =
      stretch.open == block.lowerBound || text.traits(stretch.open - 1).contains(.punctuation)
      || text.traits(stretch.open).contains(.lineStart)
    let hasCapital =
      !text.traits(first).isDisjoint(with: [.capitalized, .allCaps]) || text.traits(first).contains(.punctuation)
    let startsBlock =
      switch text.mark(stretch.open - 1) {
      case 0x2E, 0x3F, 0x21, 0x3A: true
      default: stretch.open == block.lowerBound
      }
    isSentence = opensSentence && (hasCapital || ending != .none || (startsBlock && last > first))
  }
}
