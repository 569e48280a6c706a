import DossierLexicon

/// A number as a text writes it, before its unit is known.
struct Figure {
  /// The first byte.
  var start: Int
  /// The byte behind the last.
  var end: Int
  /// The token behind it, or the one in whose middle it ends.
  var next: Int
  /// The value; never infinite or not a number.
  var value: Double
  /// The power of ten of the last digit written.
  var lastPlace: Int
  /// The powers of ten that words (million) or letters (bn) added.
  var magnitude = 0
  /// How it is written.
  var style: Style
  /// The letters right behind the digits that may be a unit: the m of 5m, the cm of 12cm.
  var suffix: LexemeID = 0
  /// Whether that suffix is in capitals.
  var suffixIsUpper = false
  /// How many digits are written.
  var digits = 0
  /// Whether separators or a point stand among the digits.
  var isMarked = false

  enum Style {
    /// Digits.
    case digits
    /// Words (three, twenty-five).
    case words
    /// A part (a third, half, 3/4).
    case fraction
    /// A multiple (doubled, twice).
    case multiple
    /// An order of magnitude (thousands).
    case multitude
  }
}

extension TokenView {
  /// The figure that starts at token number `index`.
  func figure(at index: Int) -> Figure? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    if token.traits.contains(.number) { return digitFigure(at: index, byte: Int(token.start)) }
    if token.traits.contains(.punctuation) { return vulgarFraction(at: index) }
    if !token.classes.isDisjoint(with: [.number, .magnitude, .collective]) || isArticleFigure(index) {
      if let share = wordFraction(at: index) { return share }
      if token.classes.contains(.multitude) { return multitude(at: index) }
      // "a third round"
      if !token.classes.contains(.number), classes(index + 1).contains(.fraction), isArticleFigure(index) { return nil }
      return wordFigure(at: index)
    }
    if token.classes.contains(.multitude) { return multitude(at: index) }
    if token.classes.contains(.fraction) { return wordFraction(at: index) }
    if token.classes.contains(.multiple), let factor = lexicon.value(.multiple, of: token.lexeme) {
      return Figure(
        start: Int(token.start), end: Int(token.end), next: index + 1, value: Double(factor), lastPlace: 0,
        style: .multiple)
    }
    return nil
  }

  /// "a million", "a dozen", "a third": an article that is a number.
  private func isArticleFigure(_ index: Int) -> Bool {
    guard isWord(index, words.a) || isWord(index, words.an), continues(index + 1) else { return false }
    return !classes(index + 1).isDisjoint(with: [.magnitude, .collective, .fraction])
      && tokens[index + 1].count > 1
  }

  // MARK: Digits

  /// A figure whose first digit is at `byte`, which lies in token number `index`.
  func digitFigure(at index: Int, byte: Int) -> Figure? {
    guard let numeral = numeral(at: byte) else { return nil }
    var figure = Figure(
      start: byte, end: numeral.end, next: token(from: index, at: numeral.end), value: 0, lastPlace: numeral.exponent,
      style: .digits, digits: numeral.length, isMarked: numeral.isGrouped || numeral.exponent < 0)
    guard readSuffix(&figure, in: index) else { return nil }
    var half = 0.0
    if figure.suffix == 0 {
      if let fraction = slashFraction(numeral, &figure) { return fraction }
      half = mixedFraction(&figure)
      figure.next = magnitudes(from: figure.next, &figure.magnitude, &figure.end, hasDigits: true)
    }
    guard let value = numeral.value(times: figure.magnitude) else { return nil }
    figure.value = value + Numeral.scaled(half, figure.magnitude)
    figure.lastPlace += figure.magnitude
    return figure.value.isFinite ? figure : nil
  }

  /// Reads the letters that stand right behind the digits; false where they make it no figure (13th, 2010s, 7am).
  private func readSuffix(_ figure: inout Figure, in index: Int) -> Bool {
    guard figure.end < bytes.count, isLetter(bytes[figure.end]) else { return true }
    var end = figure.end
    var lower: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0, 0, 0, 0, 0)
    var upper = true
    let start = end
    while end < bytes.count, isLetter(bytes[end]) || (bytes[end] >= 0x30 && bytes[end] <= 0x39) {
      guard end - start < 8 else { return false }
      let byte = bytes[end]
      upper = upper && !(byte >= 0x61 && byte <= 0x7A)
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      withUnsafeMutableBytes(of: &lower) { $0[end - start] = folded }
      end += 1
    }
    let length = end - start
    let lexeme = withUnsafeBytes(of: lower) { raw in
      raw.withMemoryRebound(to: UInt8.self) { lexicon.lexeme(UnsafeBufferPointer(rebasing: $0[..<length])) }
    }
    guard lexeme != 0 else { return false }
    let classes = lexicon.classes(lexeme)
    guard !classes.isDisjoint(with: [.magnitude, .unit, .currency]) else { return false }
    // A lone capital behind one digit is a name: 5G, 4K, 3D.
    if upper, length == 1, figure.digits == 1, !isCurrencySign(before: figure.start), bytes[start] != 0x4D {
      return false
    }
    figure.suffix = lexeme
    figure.suffixIsUpper = upper
    figure.end = end
    figure.next = token(from: index, at: end)
    return true
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  private func isCurrencySign(before start: Int) -> Bool {
    start > 0 && (bytes[start - 1] == 0x24 || bytes[start - 1] >= 0x80)
  }

  /// "3/4" as a share; dates and the like have been taken before.
  private func slashFraction(_ numeral: Numeral, _ figure: inout Figure) -> Figure? {
    guard isMark(figure.next, 0x2F), isAttached(figure.next), isAttached(figure.next + 1),
      traits(figure.next + 1).contains(.number), numeral.exponent == 0, !numeral.isGrouped,
      let below = self.numeral(at: Int(tokens[figure.next + 1].start)), below.exponent == 0,
      below.digits > numeral.digits, below.digits <= 16, numeral.digits > 0, !isMark(figure.next + 2, 0x2F)
    else { return nil }
    var share = figure
    share.value = Double(numeral.digits) / Double(below.digits)
    share.end = below.end
    share.next += 2
    share.lastPlace = -2
    share.style = .fraction
    return share
  }

  /// The half of "3½" or of "3 1/2", which it takes.
  private func mixedFraction(_ figure: inout Figure) -> Double {
    let part = TokenView.vulgar(mark(figure.next))
    if part > 0, isAttached(figure.next) {
      figure.end = Int(tokens[figure.next].end)
      figure.next += 1
      figure.lastPlace = -2
      return part
    }
    return andHalf(&figure)
  }

  private func vulgarFraction(at index: Int) -> Figure? {
    let value = TokenView.vulgar(mark(index))
    guard value > 0 else { return nil }
    return Figure(
      start: Int(tokens[index].start), end: Int(tokens[index].end), next: index + 1, value: value, lastPlace: -2,
      style: .fraction)
  }

  static func vulgar(_ scalar: UInt32) -> Double {
    switch scalar {
    case 0xBC: 0.25
    case 0xBD: 0.5
    case 0xBE: 0.75
    case 0x2153: 1.0 / 3
    case 0x2154: 2.0 / 3
    case 0x2155...0x2158: Double(scalar - 0x2154) / 5
    case 0x215B: 0.125
    case 0x215C: 0.375
    case 0x215D: 0.625
    case 0x215E: 0.875
    default: 0
    }
  }

  // MARK: Magnitudes

  /// Takes the magnitudes from token number `index` on (million, lakh crore) and gives the token behind them.
  private func magnitudes(from index: Int, _ power: inout Int, _ end: inout Int, hasDigits: Bool) -> Int {
    var at = index
    for _ in 0..<3 {
      let hyphen = isHyphen(at) ? 1 : 0
      let word = at + hyphen
      guard continues(word), !classes(word).isDisjoint(with: [.magnitude, .multitude]),
        tokens[word].count > 1, !classes(word).contains(.collective)
      else { break }
      let value =
        lexicon.value(.magnitude, of: tokens[word].lexeme) ?? lexicon.value(.multitude, of: tokens[word].lexeme) ?? 0
      guard value > 0, power + value <= 30 else { break }
      power += value
      end = Int(tokens[word].end)
      at = word + 1
    }
    return at
  }

  // MARK: Words

  /// "twenty-five", "one hundred and fifty", "two and a half million", "three dozen".
  private func wordFigure(at index: Int) -> Figure? {
    var at = index
    var total = 0.0
    var current = 0.0
    var last = 0
    var magnitude = 0
    var expectsMore = true
    var place = 0
    if isArticleFigure(index) {
      current = 1
      at += 1
    }
    while at < tokens.count, at == index || continues(at) {
      var word = at
      if at > index, isHyphen(at) { word = at + 1 }
      // "one hundred and fifty"
      if word == at, magnitude >= 2, isWord(at, words.and), continues(at + 1),
        classes(at + 1).contains(.number)
      {
        word = at + 1
        expectsMore = true
      }
      let token = tokens[word]
      if token.classes.contains(.number), let value = lexicon.value(.number, of: token.lexeme) {
        let fitsUnits = last >= 20 && last < 100 && value > 0 && value < 10 && last % 10 == 0
        guard expectsMore || fitsUnits else { break }
        current += Double(value)
        last = value
        magnitude = 0
        expectsMore = false
      } else if token.classes.contains(.collective), !token.classes.contains(.multitude),
        let value = lexicon.value(.collective, of: token.lexeme)
      {
        guard total == 0 else { break }
        current = max(1, current) * Double(value)
        expectsMore = false
        last = 0
      } else if token.count > 1, !token.classes.isDisjoint(with: [.magnitude, .multitude]),
        !token.classes.contains(.collective),
        let power = lexicon.value(.magnitude, of: token.lexeme) ?? lexicon.value(.multitude, of: token.lexeme)
      {
        if power == 2 {
          current = max(1, current) * 100
        } else {
          total += Numeral.scaled(max(1, current), power)
          current = 0
        }
        place = power
        magnitude = power
        expectsMore = true
        last = 0
      } else {
        break
      }
      at = word + 1
      if at - index > 24 { break }
    }
    guard at > index else { return nil }
    var figure = Figure(
      start: Int(tokens[index].start), end: Int(tokens[at - 1].end), next: at, value: total + current,
      lastPlace: current > 0 ? 0 : place, style: .words)
    figure.magnitude = total > 0 && current == 0 ? place : 0
    let half = andHalf(&figure)
    if half > 0 {
      var power = 0
      figure.next = magnitudes(from: figure.next, &power, &figure.end, hasDigits: false)
      figure.value = Numeral.scaled(figure.value + half, power)
      figure.magnitude = power
      figure.lastPlace = power - 1
    }
    return figure.value.isFinite ? figure : nil
  }

  /// The half of "three and a half", which it takes, or 0.
  private func andHalf(_ figure: inout Figure) -> Double {
    let at = figure.next
    guard isWord(at, words.and), isWord(at + 1, words.a), continues(at + 2) else { return 0 }
    guard isWord(at + 2, words.half) else { return 0 }
    figure.end = Int(tokens[at + 2].end)
    figure.next = at + 3
    return 0.5
  }

  /// "thousands", "tens of billions", "dozens".
  private func multitude(at index: Int) -> Figure? {
    let token = tokens[index]
    var figure = Figure(
      start: Int(token.start), end: Int(token.end), next: index + 1, value: 0, lastPlace: 0, style: .multitude)
    if token.classes.contains(.collective) {
      figure.value = Double(lexicon.value(.collective, of: token.lexeme) ?? 0)
      return figure
    }
    var power = lexicon.value(.multitude, of: token.lexeme) ?? 0
    for _ in 0..<2 {
      guard isWord(figure.next, words.of), classes(figure.next + 1).contains(.multitude), continues(figure.next + 1),
        !classes(figure.next + 1).contains(.collective)
      else { break }
      power += lexicon.value(.multitude, of: tokens[figure.next + 1].lexeme) ?? 0
      figure.end = Int(tokens[figure.next + 1].end)
      figure.next += 2
    }
    // "tens" alone counts nothing.
    guard power > 1 else { return nil }
    figure.value = Numeral.scaled(1, power)
    figure.lastPlace = power
    return figure
  }

  // MARK: Parts

  /// "half", "a third", "two-thirds", "three quarters", "one in five"; "half a million" is a number of its own.
  private func wordFraction(at index: Int) -> Figure? {
    let token = tokens[index]
    if isWord(index, words.half) { return halfFigure(at: index) }
    var above = 1.0
    var below = index
    if token.classes.contains(.number), !token.classes.contains(.fraction) {
      guard let value = lexicon.value(.number, of: token.lexeme), value > 0, value < 100 else { return nil }
      above = Double(value)
      below = index + 1
      if let odds = oneIn(index, above) { return odds }
      if isHyphen(below) { below += 1 }
    } else if isArticleFigure(index) {
      below = index + 1
    } else {
      return nil
    }
    guard continues(below), classes(below).contains(.fraction),
      let value = lexicon.value(.fraction, of: tokens[below].lexeme), above <= Double(value)
    else { return nil }
    // "a third man" is an ordinal, "a quarter past" a time.
    guard above > 1 || endsShare(below + 1) else { return nil }
    return Figure(
      start: Int(token.start), end: Int(tokens[below].end), next: below + 1, value: above / Double(value),
      lastPlace: -2, style: .fraction)
  }

  /// Whether what follows a part at token number `index` lets it be one: no noun of its own.
  private func endsShare(_ index: Int) -> Bool {
    guard continues(index) else { return true }
    let token = tokens[index]
    if token.traits.contains(.punctuation) { return !isHyphen(index) }
    return !token.classes.isDisjoint(with: [.function, .preposition, .conjunction, .determiner])
      || !token.traits.contains(.word)
  }

  /// "one in fifty" as a share.
  private func oneIn(_ index: Int, _ above: Double) -> Figure? {
    guard isWord(index + 1, words.in), above <= 10, continues(index + 2),
      traits(index + 2).contains(.number) || classes(index + 2).contains(.number)
    else { return nil }
    let below =
      traits(index + 2).contains(.number)
      ? digitFigure(at: index + 2, byte: Int(tokens[index + 2].start)) : wordFigure(at: index + 2)
    guard let below, below.value > above, below.value <= 100_000, below.suffix == 0, below.digits < 4 || below.isMarked,
      !classes(below.next).contains(.timeUnit)
    else { return nil }
    return Figure(
      start: Int(tokens[index].start), end: below.end, next: below.next, value: above / below.value, lastPlace: -2,
      style: .fraction)
  }

  private func halfFigure(at index: Int) -> Figure? {
    // "the first half", "half-time", "second-half"
    if isHyphen(index + 1) || (index > 0 && isHyphen(index)) { return nil }
    if classes(index - 1).contains(.ordinal) || classes(index - 1).contains(.timeDeictic) { return nil }
    var figure = Figure(
      start: Int(tokens[index].start), end: Int(tokens[index].end), next: index + 1, value: 0.5, lastPlace: -1,
      style: .fraction)
    if isWord(index + 1, words.a) || isWord(index + 1, words.an), continues(index + 2) {
      var power = 0
      var end = figure.end
      let next = magnitudes(from: index + 2, &power, &end, hasDigits: false)
      if power > 0 {
        figure.value = Numeral.scaled(0.5, power)
        (figure.next, figure.end, figure.lastPlace, figure.style) = (next, end, power - 1, .words)
      } else if classes(index + 2).contains(.collective), let value = lexicon.value(.collective, of: lexeme(index + 2))
      {
        figure.value = Double(value) / 2
        (figure.next, figure.end, figure.lastPlace, figure.style) = (index + 3, Int(tokens[index + 2].end), 0, .words)
      } else if lookUp(index + 2, .unit) != nil || lookUp(index + 2, .currency) != nil {
        // "half a metre": the unit reader goes on behind the article.
        figure.next = index + 2
      }
    }
    return figure
  }
}
