import DossierLexicon

/// A unit found behind a figure.
struct ReadUnit {
  var unit: UnitID
  /// The unit that follows "per", or 0.
  var per: UnitID = 0
  /// The powers of ten that a letter turned out to add (5m yuan).
  var magnitude = 0
  /// The byte behind it.
  var end: Int
  /// The token behind it.
  var next: Int
}

extension TokenView {
  /// A currency sign or code before a number: where it starts, and which byte and token the number starts at.
  struct Sign {
    var unit: UnitID
    var start: Int
    var number: Int
    var token: Int
  }

  /// The currency sign or code at token number `index` when a digit follows: $, US$, Rs., CHF, USh31.
  func sign(at index: Int) -> Sign? {
    let token = tokens[index]
    if token.traits.contains(.punctuation) {
      guard let unit = signUnit(index), isAttached(index + 1) || isMoneySpace(index + 1),
        traits(index + 1).contains(.number)
      else { return nil }
      let prefixed = prefix(before: index)
      return Sign(
        unit: prefixed?.unit ?? unit, start: prefixed?.start ?? Int(token.start),
        number: Int(tokens[index + 1].start), token: index + 1)
    }
    guard token.traits.contains(.word) else { return nil }
    if token.traits.contains(.digit) { return gluedCode(index) }
    guard let unit = code(index) else { return nil }
    let next = isMark(index + 1, 0x2E) && isAttached(index + 1) ? index + 2 : index + 1
    guard continues(next), traits(next).contains(.number) else { return nil }
    return Sign(unit: unit, start: Int(token.start), number: Int(tokens[next].start), token: next)
  }

  /// A sign may stand apart from its number, as in "R$ 118" or "€ 5".
  private func isMoneySpace(_ index: Int) -> Bool { continues(index) && traits(index).contains(.number) }

  private func signUnit(_ index: Int) -> UnitID? {
    let sign = mark(index)
    return sign == 0x24 || sign == 0xFF04 ? words.dollar : signCode(sign, index).map { Units.id($0) }
  }

  private func signCode(_ sign: UInt32, _ index: Int) -> String? {
    switch sign {
    case 0xA3: "GBP"
    case 0xA5, 0xFFE5: yenOrYuan(index)
    case 0x20AC: "EUR"
    case 0x20B9, 0x20A8: "INR"
    case 0x20A6: "NGN"
    case 0x20A9: "KRW"
    case 0x20BD: "RUB"
    case 0x20BA: "TRY"
    case 0x20AB: "VND"
    case 0x20B4: "UAH"
    case 0x20B1: "PHP"
    case 0x20AA: "ILS"
    case 0x20B8: "KZT"
    case 0x20AE: "MNT"
    case 0x20AD: "LAK"
    case 0x20BE: "GEL"
    default: nil
    }
  }

  /// ¥ is the sign of two currencies; the letters before it tell, and yuan is what English news prints it for.
  private func yenOrYuan(_ index: Int) -> String {
    guard isAttached(index), index > 0 else { return "CNY" }
    return bytes[Int(tokens[index - 1].start)] | 0x20 == UInt8(ascii: "j") ? "JPY" : "CNY"
  }

  /// The letters that make a dollar sign another country's: A$, HK$, R$.
  private func prefix(before index: Int) -> (unit: UnitID, start: Int)? {
    guard isAttached(index), isMark(index, 0x24), index > 0 else { return nil }
    let token = tokens[index - 1]
    guard token.traits.contains(.word), token.traits.contains(.capitalized), token.count <= 4 else { return nil }
    let letters = bytes[Int(token.start)..<Int(token.end)]
    let code: String
    switch String(decoding: letters, as: UTF8.self) {
    case "US", "U.S.", "USD": code = "USD"
    case "A", "AU", "AUD": code = "AUD"
    case "C", "CA", "CAD", "CDN": code = "CAD"
    case "NZ": code = "NZD"
    case "HK": code = "HKD"
    case "S", "SG": code = "SGD"
    case "NT": code = "TWD"
    case "R": code = "BRL"
    case "T": code = "TOP"
    case "Z": code = "ZWL"
    case "J": code = "JMD"
    case "Mex", "MX": code = "MXN"
    default: return nil
    }
    return (Units.id(code), Int(token.start))
  }

  /// A currency's code in capitals, or Rs.
  private func code(_ index: Int) -> UnitID? {
    let token = tokens[index]
    guard token.lexeme != 0 else { return nil }
    guard token.classes.contains(.currencyCode) else { return nil }
    guard
      token.traits.contains(.allCaps) || (token.traits.contains(.innerCapital) && token.count == 3)
        || (token.traits.contains(.capitalized) && token.count == 2)
    else { return nil }
    return lexicon.value(.currencyCode, of: token.lexeme).map { UnitID(clamping: $0) }
  }

  /// A code with its number in one token: USh31.4, EUR5m, RM5.
  private func gluedCode(_ index: Int) -> Sign? {
    let token = tokens[index]
    guard token.count <= 24, token.traits.contains(.capitalized) else { return nil }
    var at = Int(token.start)
    var lower: [UInt8] = []
    while at < Int(token.end), (bytes[at] | 0x20) >= 0x61, (bytes[at] | 0x20) <= 0x7A {
      lower.append(bytes[at] | 0x20)
      at += 1
    }
    guard lower.count >= 2, lower.count <= 3, at < Int(token.end), bytes[at] >= 0x30, bytes[at] <= 0x39 else {
      return nil
    }
    let lexeme = lower.withUnsafeBufferPointer { lexicon.lexeme($0) }
    guard lexeme != 0 else { return nil }
    guard lexicon.classes(lexeme).contains(.currencyCode), let value = lexicon.value(.currencyCode, of: lexeme) else {
      return nil
    }
    return Sign(unit: UnitID(clamping: value), start: Int(token.start), number: at, token: index)
  }

  // MARK: Behind the figure

  /// The unit behind `figure`, with what it is given for each of. `money` is the currency sign before the figure.
  func unit(after figure: Figure, money: UnitID) -> ReadUnit? {
    var read: ReadUnit?
    if figure.suffix != 0 {
      read = suffixUnit(figure, money: money)
      if read == nil { return nil }
    } else {
      read = measure(after: figure)
    }
    if money != 0 {
      // "$5 million", "$40,000 dollars": the sign decides.
      var signed = ReadUnit(unit: money, end: figure.end, next: figure.next)
      if let read, figure.suffix != 0 {
        signed = ReadUnit(unit: money, magnitude: read.magnitude, end: read.end, next: read.next)
      }
      if let read, figure.suffix == 0, Units.dimension(read.unit) == .currency {
        (signed.end, signed.next) = (read.end, read.next)
      }
      read = signed
    }
    guard var found = read else {
      return rate(after: ReadUnit(unit: 0, end: figure.end, next: figure.next), bare: true)
    }
    if let rated = rate(after: found, bare: false) { found = rated }
    return found
  }

  /// What the letters right behind the digits are: a magnitude (bn), a unit (cm), or either (5m).
  private func suffixUnit(_ figure: Figure, money: UnitID) -> ReadUnit? {
    let classes = lexicon.classes(figure.suffix)
    var read = ReadUnit(unit: money, end: figure.end, next: figure.next)
    let currencyBehind = continues(figure.next) && lookUp(figure.next, .currency) != nil
    let isMagnitude =
      classes.contains(.magnitude)
      && (money != 0 || !classes.contains(.unit) || currencyBehind || figure.suffixIsUpper)
    if isMagnitude {
      read.magnitude = lexicon.value(.magnitude, of: figure.suffix) ?? 0
      if money == 0, let behind = wordUnit(figure.next, figure) {
        (read.unit, read.end, read.next) = (behind.unit, behind.end, behind.next)
      }
      return read
    }
    guard let value = lexicon.value(.unit, of: figure.suffix) ?? lexicon.value(.currency, of: figure.suffix) else {
      return nil
    }
    read.unit = UnitID(clamping: value)
    return read
  }

  /// A sign or word of measure behind the figure.
  private func measure(after figure: Figure) -> ReadUnit? {
    let at = figure.next
    guard continues(at) else { return nil }
    switch mark(at) {
    case 0x25, 0xFF05: return ReadUnit(unit: words.percent, end: Int(tokens[at].end), next: at + 1)
    case 0x2030: return ReadUnit(unit: Units.id("per_mille"), end: Int(tokens[at].end), next: at + 1)
    case 0xB0: return degrees(at)
    case 0x20AC: return isAttached(at) ? ReadUnit(unit: Units.id("EUR"), end: Int(tokens[at].end), next: at + 1) : nil
    default: break
    }
    if isHyphen(at) { return wordUnit(at + 1, figure) }
    return wordUnit(at, figure)
  }

  private func degrees(_ at: Int) -> ReadUnit {
    if continues(at + 1), tokens[at + 1].count == 1 {
      let letter = bytes[Int(tokens[at + 1].start)]
      if letter == UInt8(ascii: "C") || letter == UInt8(ascii: "F") {
        let unit = Units.id(letter == UInt8(ascii: "C") ? "degree_celsius" : "degree_fahrenheit")
        return ReadUnit(unit: unit, end: Int(tokens[at + 1].end), next: at + 2)
      }
    }
    return ReadUnit(unit: Units.id("degree"), end: Int(tokens[at].end), next: at + 1)
  }

  private func wordUnit(_ at: Int, _ figure: Figure) -> ReadUnit? {
    guard at < tokens.count, continues(at), let found = lookUp(at, .unit) ?? lookUp(at, .currency) ?? codeUnit(at)
    else { return nil }
    let token = tokens[at]
    let unit = UnitID(clamping: found.value)
    if found.next == at + 1, token.count <= 2, !token.traits.contains(.wide) {
      guard isUnitLetter(token, figure), Units.dimension(unit) != .time || token.count == 2 else {
        return nil
      }
    }
    return ReadUnit(unit: unit, end: Int(tokens[found.next - 1].end), next: found.next)
  }

  private func codeUnit(_ at: Int) -> (value: Int, next: Int)? { code(at).map { (Int($0), at + 1) } }

  /// Whether a word of one or two letters behind a figure is a unit there: "5 m", "30 C", "3 kg", not "3 c".
  private func isUnitLetter(_ token: Token, _ figure: Figure) -> Bool {
    guard figure.style == .digits || token.count == 2 else { return false }
    guard token.count == 1 else { return true }
    let letter = bytes[Int(token.start)]
    switch letter | 0x20 {
    case UInt8(ascii: "c"), UInt8(ascii: "f"), UInt8(ascii: "w"), UInt8(ascii: "v"): return letter & 0x20 == 0
    case UInt8(ascii: "m"), UInt8(ascii: "g"), UInt8(ascii: "t"), UInt8(ascii: "l"): return letter & 0x20 != 0
    default: return false
    }
  }

  /// `read` with the unit that it is given for each of: "per mu", "a kilo", "/day", "an acre".
  private func rate(after read: ReadUnit, bare: Bool) -> ReadUnit? {
    let at = read.next
    guard continues(at), continues(at + 1) else { return nil }
    let isSlash = isMark(at, 0x2F) && isAttached(at) && isAttached(at + 1)
    let isPer = isWord(at, words.per)
    let isArticle = !bare && (isWord(at, words.a) || isWord(at, words.an) || isWord(at, words.each))
    guard isSlash || isPer || isArticle else { return nil }
    let dimension = Units.dimension(read.unit)
    if isArticle, dimension == .ratio || dimension == .points { return nil }
    var rated = read
    if let found = lookUp(at + 1, .unit) ?? lookUp(at + 1, .currency) {
      let unit = UnitID(clamping: found.value)
      // "$5 a c…" is no rate; "km/h" is.
      guard tokens[at + 1].count > 1 || isSlash, !isArticle || Units.dimension(unit) != .ratio else {
        return nil
      }
      rated.per = unit
      rated.end = Int(tokens[found.next - 1].end)
      rated.next = found.next
    } else if let head = head(at + 1), isPer || head {
      rated.per = Units.id("person")
      rated.end = Int(tokens[at + 1].end)
      rated.next = at + 2
    } else {
      return nil
    }
    return rated
  }

  /// Whether the word at token number `index` is one head of a crowd (true), another word (nil).
  private func head(_ index: Int) -> Bool? {
    guard classes(index).contains(.plainPlural), isWord(index, words.head) else { return nil }
    return true
  }
}
