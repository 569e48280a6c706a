import DossierLexicon
import DossierText

/// Finds figures with their units or counted nouns, and the pairs that a text equates.
///
/// Dates, ordinals, lengths of time, scores, labels (page 3) and figures in names are none.
enum QuantityAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {
    var quantities: [Quantity] = []
    var equations: [Equation] = []
    draft.bytes.withUnsafeBufferPointer { bytes in
      draft.tokens.withUnsafeBufferPointer { tokens in
        let text = TokenView(bytes: bytes, tokens: tokens, lexicon: draft.lexicon)
        var reader = QuantityReader(text: text, times: draft.times, codes: draft.blocks.filter { $0.kind == .code })
        reader.quantities.reserveCapacity(tokens.count / 24)
        reader.run()
        quantities = reader.quantities
        equations = reader.equations
      }
    }
    draft.quantities = quantities
    draft.equations = equations
  }

  /// Drops the quantities whose figure stands inside a name (Boeing 737, Three Gorges); a later step than names.
  static func yieldToNames(_ draft: inout SegmentDraft) {
    let names = numbersInNames(of: draft)
    guard !names.isEmpty else { return }
    var kept: [Quantity] = []
    kept.reserveCapacity(draft.quantities.count - names.count)
    /// The new number of each quantity.
    var places: [UInt32?] = []
    var name = 0
    for (number, quantity) in draft.quantities.enumerated() {
      let isName = name < names.count && names[name] == number
      if isName { name += 1 }
      places.append(isName ? nil : UInt32(clamping: kept.count))
      if !isName { kept.append(quantity) }
    }
    draft.quantities = kept
    draft.equations = draft.equations.compactMap { equation in
      guard let first = places[Int(equation.first)], let second = places[Int(equation.second)] else { return nil }
      return Equation(first: first, second: second)
    }
  }

  /// The numbers of the quantities whose figure stands inside a name, in order.
  private static func numbersInNames(of draft: borrowing SegmentDraft) -> [Int] {
    var found: [Int] = []
    var mention = 0
    for (number, quantity) in draft.quantities.enumerated() {
      while mention < draft.mentions.count, draft.mentions[mention].range.end <= quantity.number.start { mention += 1 }
      guard mention < draft.mentions.count else { break }
      if draft.mentions[mention].range.contains(quantity.number), Units.dimension(quantity.unit) == .count {
        found.append(number)
      }
    }
    return found
  }
}

/// Walks the tokens of a segment once.
struct QuantityReader {
  let text: TokenView
  let times: [TimeExpression]
  let codes: [Block]
  var quantities: [Quantity] = []
  var equations: [Equation] = []
  private var nextTime = 0
  private var nextCode = 0

  init(text: TokenView, times: [TimeExpression], codes: [Block]) {
    self.text = text
    self.times = times
    self.codes = codes
  }

  private static let startClasses: WordClass = [
    .number, .magnitude, .collective, .multitude, .fraction, .multiple, .currencyCode,
  ]

  mutating func run() {
    let tokens = text.tokens
    var at = 0
    while at < tokens.count {
      at = mayStart(tokens[at]) ? max(at + 1, read(at)) : at + 1
    }
  }

  /// Whether a figure, or a sign before one, may start with the token.
  @inline(__always)
  private func mayStart(_ token: Token) -> Bool {
    if !token.classes.isDisjoint(with: QuantityReader.startClasses) { return true }
    guard !token.traits.isDisjoint(with: [.digit, .punctuation]) else { return false }
    return !token.traits.isDisjoint(with: [.digit, .wide]) || text.bytes[Int(token.start)] == 0x24
  }

  /// Reads what starts at token number `index` and gives the token behind it.
  private mutating func read(_ index: Int) -> Int {
    let token = text.tokens[index]
    if let skipped = skip(index) { return skipped }
    if let sign = text.sign(at: index) {
      guard !isTaken(sign.number), let figure = text.digitFigure(at: sign.token, byte: sign.number) else {
        return sign.token + 1
      }
      return add(figure, start: sign.start, money: sign.unit, from: index)
    }
    // Letters with a digit among them are a name unless a currency glued to its figure.
    if token.traits.contains(.word), token.traits.contains(.digit), !token.traits.contains(.number) { return index + 1 }
    var start = index
    if !token.classes.isDisjoint(with: [.magnitude, .collective, .fraction]), !token.classes.contains(.number),
      text.continues(index), text.isWord(index - 1, text.words.a) || text.isWord(index - 1, text.words.an)
    {
      start = index - 1
    } else if token.classes.contains(.magnitude), token.classes.isDisjoint(with: [.number, .multitude]) {
      return index + 1
    }
    guard let figure = text.figure(at: start) else { return index + 1 }
    return add(figure, start: figure.start, money: 0, from: start)
  }

  /// The token behind the time expression or code block that holds token number `index`.
  private mutating func skip(_ index: Int) -> Int? {
    let start = Int(text.tokens[index].start)
    while nextTime < times.count, times[nextTime].range.end <= start { nextTime += 1 }
    if nextTime < times.count, times[nextTime].range.contains(start) {
      return text.token(from: index, at: times[nextTime].range.end)
    }
    while nextCode < codes.count, codes[nextCode].range.end <= start { nextCode += 1 }
    if nextCode < codes.count, codes[nextCode].range.contains(start) {
      return text.token(from: index, at: codes[nextCode].range.end)
    }
    return nil
  }

  /// Whether a time expression covers byte `offset`.
  private func isTaken(_ offset: Int) -> Bool {
    nextTime < times.count && times[nextTime].range.contains(offset)
  }

  /// Adds the quantity of `figure`, unless what stands around says that it is none.
  private mutating func add(_ first: Figure, start: Int, money: UnitID, from index: Int) -> Int {
    var figure = first
    var start = start
    var unit = text.unit(after: figure, money: money)
    var upper: Figure?
    if let range = range(after: figure, unit: unit, money: money, from: index) {
      upper = range.figure
      unit = range.unit
      if range.magnitude > 0 {
        figure.value = Numeral.scaled(figure.value, range.magnitude)
        figure.lastPlace += range.magnitude
      }
    }
    let last = upper ?? figure
    let next = max(last.next, unit?.next ?? 0)
    let shift = unit?.magnitude ?? 0
    let sign = negative(index, figure: figure)
    if let sign { start = min(start, sign) }
    let unitID = unit?.unit ?? 0
    if Units.dimension(unitID) == .time, figure.style != .fraction || unit != nil { return next }

    var quantity = Quantity(
      range: ByteRange(start, max(last.end, unit?.end ?? 0)), numberEnd: last.end,
      value: Numeral.scaled(figure.value, shift) * (sign == nil ? 1 : -1))
    quantity.upper = upper.map { Numeral.scaled($0.value, shift) * (sign == nil ? 1 : -1) } ?? quantity.value
    quantity.unit = unitID
    quantity.per = unit?.per ?? 0
    quantity.lastPlace = Int8(clamping: last.lastPlace + shift)
    guard quantity.value.isFinite, quantity.upper.isFinite else { return next }

    if unit == nil || (unitID == 0 && quantity.per == 0) {
      guard let end = complete(&quantity, figure: figure, last: last, index: index) else {
        return max(index + 1, last.next)
      }
      finish(&quantity, figure: figure, index: index)
      return end
    }
    finish(&quantity, figure: figure, index: index)
    return next
  }

  private mutating func finish(_ quantity: inout Quantity, figure: Figure, index: Int) {
    quantity.modifier = modifier(before: text.token(from: max(0, index - 1), at: quantity.range.start))
    if quantity.modifier == .none, figure.style == .multitude { quantity.modifier = .orderOfMagnitude }
    if figure.style == .fraction, quantity.unit == 0, quantity.noun.isEmpty { quantity.unit = text.words.fraction }
    if Units.dimension(quantity.unit) == .currency { tellInWholeUnit(&quantity) }
    if figure.style == .multiple { quantity.unit = text.words.times }
    if let last = quantities.last, last.range.end > quantity.range.start { return }
    quantities.append(quantity)
    if quantities.count > 1, equates(quantities.count - 2, next: text.token(from: index, at: quantity.range.end)) {
      equations.append(Equation(first: UInt32(quantities.count - 2), second: UInt32(quantities.count - 1)))
    }
  }

  /// Cents and pence are told in the whole unit.
  private func tellInWholeUnit(_ quantity: inout Quantity) {
    let unit = Units.definition(quantity.unit)
    guard unit.factor != 1 else { return }
    quantity.value *= unit.factor
    quantity.upper *= unit.factor
    quantity.lastPlace -= 2
    quantity.unit = Units.id(unit.code)
  }
}
