import DossierLexicon
import DossierText

extension QuantityReader {
  /// Whether the text equates quantity number `first` with the one behind it, which token number `next` follows:
  /// "3 million mu (200,000 hectares)", "12 acres, or 4.9 hectares,", "$1 = 0.94 euro".
  func equates(_ first: Int, next: Int) -> Bool {
    let a = quantities[first]
    let b = quantities[first + 1]
    guard b.range.start >= a.range.end, b.range.start - a.range.end <= 48, areComparable(a, b) else { return false }
    var at = text.token(from: max(0, next - 24), at: a.range.end)
    let figure = text.token(from: at, at: b.range.start)
    guard at < figure, figure - at <= 8, text.continues(at) else { return false }
    let isBracket = text.isMark(at, 0x28) || text.isMark(at, 0x5B)
    let isEquals = text.isMark(at, 0x3D)
    if text.isMark(at, 0x2C) { at += 1 }
    guard isBracket || isEquals || text.isWord(at, text.words.or) else { return false }
    // Nothing but words of degree between.
    at += 1
    while at < figure {
      guard
        text.classes(at).contains(.modifier) || text.lookUp(at, .modifier).map({ $0.next <= figure }) == true
          || isGrammar(at)
      else { return false }
      at = max(at + 1, text.lookUp(at, .modifier)?.next ?? 0)
    }
    if isEquals { return true }
    guard text.continues(next), text.traits(next).contains(.punctuation) else { return !isBracket }
    return true
  }

  private func isGrammar(_ index: Int) -> Bool {
    !text.classes(index).isDisjoint(with: [.preposition, .function])
      && text.classes(index).isDisjoint(with: [.conjunction])
  }

  /// Whether two quantities can say the same: other units of one dimension, or two currencies.
  private func areComparable(_ a: Quantity, _ b: Quantity) -> Bool {
    guard (a.per == 0) == (b.per == 0), a.unit != b.unit || a.per != b.per else { return false }
    let (first, second) = (Units.dimension(a.unit), Units.dimension(b.unit))
    switch (first, second) {
    case (.currency, .currency): return Units.definition(a.unit).code != Units.definition(b.unit).code
    case (.count, _), (_, .count), (.ratio, _), (_, .ratio), (.points, _), (_, .points), (.time, _), (_, .time),
      (.other, _), (_, .other), (.currency, _), (_, .currency):
      return false
    default:
      return first == second || (first == .mass && second == .volume) || (first == .volume && second == .mass)
    }
  }
}
