import DossierLexicon
import DossierText

/// What stands around a figure and decides what it is.
extension QuantityReader {
  /// The second figure of "5 to 7 percent", with the unit of both.
  func range(after first: Figure, unit: ReadUnit?, money: UnitID, from index: Int)
    -> (figure: Figure, unit: ReadUnit?, magnitude: Int)?
  {
    let words = text.words
    guard first.style == .digits || first.style == .words else { return nil }
    let at = unit?.next ?? first.next
    var second = at + 1
    var isDash = false
    if text.isHyphen(at) {
      isDash = true
    } else if text.mark(at) == 0x2013 || text.mark(at) == 0x2D, text.continues(at), text.continues(at + 1),
      text.isAttached(at) == text.isAttached(at + 1)
    {
      isDash = true
    } else if text.isWord(at, words.to) {
      // "from 3 to 5", "fell 3 percent to 41 percent": two figures.
      let before = index - 1
      if text.isWord(before, words.from) || text.classes(before).contains(.change) { return nil }
    } else if text.isWord(at, words.and) {
      guard text.isWord(index - 1, words.between) else { return nil }
    } else if !text.isWord(at, words.or) {
      return nil
    }
    guard text.continues(at), text.continues(second) else { return nil }
    var sign: UnitID = money
    var byte = Int(text.tokens[second].start)
    if let signed = text.sign(at: second) ?? prefixedSign(second) {
      guard money != 0, signed.unit == money || isPlainDollar(second) else { return nil }
      (sign, byte, second) = (money, signed.number, signed.token)
    }
    guard second < text.tokens.count else { return nil }
    let token = text.tokens[second]
    let figure =
      token.traits.contains(.number)
      ? text.digitFigure(at: second, byte: byte) : (token.classes.contains(.number) ? text.figure(at: second) : nil)
    guard let figure, figure.style == first.style else { return nil }
    let behind = text.unit(after: figure, money: sign)
    // Two bare figures with a dash are a score, years or a telephone number; "to" and "or" need one measure for both.
    if unit == nil || (unit?.unit == 0), behind == nil {
      let shares = first.magnitude == 0 && figure.magnitude > 0
      guard
        shares
          || (!isDash && text.countedNoun(at: figure.next, isOne: false)?.isSure == true && first.value < figure.value)
      else { return nil }
    }
    if let unit, unit.unit != 0, let behind, behind.unit != unit.unit { return nil }
    if let unit, unit.unit != 0, money == 0, behind == nil { return nil }
    var magnitude = 0
    var low = first.value
    if first.magnitude == 0, figure.magnitude > 0, first.suffix == 0 {
      guard first.value < Numeral.scaled(figure.value, -figure.magnitude) else { return nil }
      magnitude = figure.magnitude
      low = Numeral.scaled(low, magnitude)
    }
    guard low < figure.value || (behind?.magnitude ?? 0) > (unit?.magnitude ?? 0) else { return nil }
    var both = behind ?? unit
    if let per = unit?.per, per != 0, both?.per == 0 { both?.per = per }
    return (figure, both, magnitude)
  }

  private func prefixedSign(_ index: Int) -> TokenView.Sign? {
    guard text.isMark(index + 1, 0x24), text.isAttached(index + 1) else { return nil }
    return text.sign(at: index + 1)
  }

  private func isPlainDollar(_ index: Int) -> Bool { text.isMark(index, 0x24) }

  /// Where the sign of a negative figure starts: "-0.5", "minus 6".
  func negative(_ index: Int, figure: Figure) -> Int? {
    guard index > 0 else { return nil }
    if text.isWord(index - 1, text.words.minus), text.continues(index) { return Int(text.tokens[index - 1].start) }
    let mark = text.mark(index - 1)
    guard mark == 0x2D || mark == 0x2212, text.isAttached(index), figure.style == .digits else { return nil }
    guard !text.isAttached(index - 1) || text.isMark(index - 2, 0x28) || index == 1 else { return nil }
    return Int(text.tokens[index - 1].start)
  }

  /// The word of degree that ends before token number `index`.
  func modifier(before index: Int) -> QuantityModifier {
    guard text.continues(index) else { return .none }
    let starts = text.words.degreeStarts
    for length in stride(from: 4, to: 0, by: -1) where starts.contains(text.lexeme(index - length)) {
      guard let found = text.lookUp(index - length, .modifier), found.next == index else { continue }
      return QuantityModifier(rawValue: UInt8(clamping: found.value)) ?? .none
    }
    return .none
  }

  /// Gives a figure without a unit its counted noun; nil where it is no quantity at all.
  func complete(_ quantity: inout Quantity, figure: Figure, last: Figure, index: Int) -> Int? {
    switch figure.style {
    case .multiple: return last.next
    case .fraction: return isPartOfWord(index, last.next) ? nil : last.next
    case .multitude:
      guard text.isWord(last.next, text.words.of), text.continues(last.next) else {
        guard let noun = text.countedNoun(at: last.next, isOne: false), noun.isSure else {
          return text.continues(last.next) && text.classes(last.next).contains(.function) ? last.next : nil
        }
        return take(noun, into: &quantity)
      }
      // "tens of billions of yuan"
      if let money = text.lookUp(last.next + 1, .currency) ?? text.lookUp(last.next + 1, .unit),
        text.continues(last.next + 1)
      {
        let unit = UnitID(clamping: money.value)
        guard Units.dimension(unit) != .time else { return nil }
        quantity.unit = unit
        quantity.range = ByteRange(quantity.range.start, Int(text.tokens[money.next - 1].end))
        return money.next
      }
      guard let noun = text.countedNoun(at: last.next + 1, isOne: false), noun.isSure else { return last.next }
      return take(noun, into: &quantity)
    case .digits, .words: break
    }
    guard last.suffix == 0, !isPartOfWord(index, last.next), !isLabel(index) else { return nil }
    let isOne = quantity.value == 1 && last.style == .words
    let noun = text.countedNoun(at: last.next, isOne: isOne)
    if isTimes(last.next), quantity.value >= 1 {
      quantity.unit = text.words.times
      quantity.range = ByteRange(quantity.range.start, Int(text.tokens[last.next].end))
      return last.next + 1
    }
    if isYear(figure), noun?.isSure != true || isYearContext(index) { return nil }
    if isOne {
      guard let noun, countsOne(index) else { return nil }
      return noun.isSure ? take(noun, into: &quantity) : guess(noun, into: &quantity)
    }
    if let noun {
      if isMultipleTime(last.next, noun.next) { return nil }
      return noun.isSure ? take(noun, into: &quantity) : guess(noun, into: &quantity, bare: isBare(figure, last, index))
    }
    return isBare(figure, last, index) ? last.next : nil
  }

  private func take(_ noun: (range: ByteRange, next: Int, isSure: Bool), into quantity: inout Quantity) -> Int {
    quantity.count(noun.range)
    quantity.range = ByteRange(quantity.range.start, noun.range.end)
    return noun.next
  }

  /// The noun is remembered, but only the figure is claimed.
  private func guess(
    _ noun: (range: ByteRange, next: Int, isSure: Bool), into quantity: inout Quantity, bare: Bool = true
  ) -> Int? {
    guard bare else { return nil }
    quantity.count(noun.range)
    return text.token(from: 0 < noun.next ? noun.next - 1 : 0, at: quantity.range.end)
  }

  private func isTimes(_ index: Int) -> Bool {
    guard text.continues(index), let found = text.lookUp(index, .unit) else { return false }
    return UnitID(clamping: found.value) == text.words.times
  }

  private func isMultipleTime(_ from: Int, _ to: Int) -> Bool {
    for index in from..<max(from, to) where text.classes(index).contains(.timeUnit) { return true }
    return false
  }

  /// Whether letters or digits are joined to the figure, so that it is part of a word, a score, or a time of day.
  private func isPartOfWord(_ index: Int, _ next: Int) -> Bool {
    if index > 0, text.isAttached(index) {
      let mark = text.mark(index - 1)
      switch mark {
      case 0x2D, 0x2010, 0x2011, 0x2013, 0x2F, 0x3A, 0x2E, 0x40, 0x23, 0x5F, 0x3D, 0x26:
        if text.isAttached(index - 1), !text.traits(index - 2).contains(.punctuation) { return true }
        if mark == 0x23 || mark == 0x40 || mark == 0x2B { return true }
      case 0: return true
      default: break
      }
    }
    guard text.isAttached(next), text.isAttached(next + 1) || text.mark(next) == 0 else { return false }
    switch text.mark(next) {
    case 0x2F, 0x3A, 0x5F, 0x40: return true
    case 0x2D, 0x2013:
      return text.traits(next + 1).contains(.digit) || text.classes(next + 1).contains(.function)
        || !text.classes(next + 1).isDisjoint(with: [.number, .ordinal, .timeUnit, .fraction])
    default: return false
    }
  }

  /// "page 3", "Article 5", "No. 7", "[3]", "1." at the start of a line.
  private func isLabel(_ index: Int) -> Bool {
    guard text.continues(index) else {
      return text.isMark(index + 1, 0x2E) || text.isMark(index + 1, 0x29)
    }
    var before = index - 1
    if text.isMark(before, 0x2E) { before -= 1 }
    if text.isMark(before, 0x5B) || (text.isMark(before, 0x28) && text.isMark(index + 1, 0x29)) { return true }
    // "paragraphs 12 to 16"
    if text.isWord(before, text.words.to) || text.isWord(before, text.words.and),
      text.traits(before - 1).contains(.number),
      text.classes(before - 2).contains(.labelNoun)
    {
      return true
    }
    guard text.classes(before).contains(.labelNoun) else { return false }
    // "no 5 people" counts; "No. 5" and "no 5" before nothing countable label.
    return before == index - 2 || !text.isWord(before, text.words.no)
      || text.countedNoun(at: index + 1, isOne: false)?.isSure != true
  }

  private func isYear(_ figure: Figure) -> Bool {
    figure.style == .digits && figure.digits == 4 && !figure.isMarked && figure.magnitude == 0 && figure.suffix == 0
      && figure.value >= 1000 && figure.value <= 2199
  }

  /// A preposition or month before a year-like figure makes it a year in spite of a plural behind it.
  private func isYearContext(_ index: Int) -> Bool {
    text.continues(index) && !text.classes(index - 1).isDisjoint(with: [.preposition, .month, .determiner, .season])
  }

  /// Whether a figure that counts nothing named may stand for a count by itself.
  private func isBare(_ figure: Figure, _ last: Figure, _ index: Int) -> Bool {
    if figure.value == 0 { return false }
    // "at three", "since five": a time of day.
    if figure.value <= 24, !figure.isMarked, text.continues(index), text.isWord(index - 1, text.words.at) {
      return false
    }
    if figure.style == .digits, figure.magnitude == 0 {
      // "Local 88", "Flight 370": a name before; "10 Downing Street": a name behind.
      if text.continues(index), text.traits(index - 1).contains(.capitalized),
        text.classes(index - 1).isDisjoint(with: [.modifier, .function, .preposition, .conjunction, .speech])
      {
        return false
      }
      if text.continues(last.next), text.traits(last.next).contains(.capitalized), !figure.isMarked,
        !text.classes(last.next).contains(.demonym)
      {
        return false
      }
    }
    if isAge(index, last.next) { return false }
    return true
  }

  /// "Mara Lindqvist, 47, said"
  private func isAge(_ index: Int, _ next: Int) -> Bool {
    let ends = text.traits(next).contains(.punctuation) || next >= text.tokens.count || !text.continues(next)
    // "until she was 15,"
    if ends, text.classes(index - 1).contains(.function), text.classes(index - 2).contains(.pronoun),
      let gender = text.lexicon.value(.pronoun, of: text.lexeme(index - 2)), gender <= 2
    {
      return true
    }
    guard text.isMark(index - 1, 0x2C), text.traits(index - 2).contains(.capitalized) else { return false }
    return text.isMark(next, 0x2C) || text.isMark(next, 0x2E) || next >= text.tokens.count
  }

  /// "one screw" counts; "no one left", "this one", "one of them", "one another" do not.
  private func countsOne(_ index: Int) -> Bool {
    guard index > 0, text.continues(index) else { return true }
    return text.classes(index - 1).isDisjoint(with: [.determiner, .pronoun]) && !text.isWord(index - 1, text.words.no)
  }
}
