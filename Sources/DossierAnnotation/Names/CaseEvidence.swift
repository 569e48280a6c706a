import DossierLexicon

/// How often a form stands in lower case and capitalized in mid-sentence all over the segment, and whether two
/// capitalized forms stand side by side in running text. It knows that only of forms that are capitalized where a
/// capital says nothing, because only of those it is asked.
struct CaseEvidence: ~Copyable {
  /// The counts of one form; they stop at their limit.
  struct Counts {
    var form: UInt32 = 0
    var lower: UInt16 = 0
    var middle: UInt16 = 0
  }

  private let tokens: UnsafeBufferPointer<Token>
  private let marks: UnsafeMutableBufferPointer<TokenMark>
  /// Open addressing, half full at most; the form 0 is empty.
  private let slots: UnsafeMutableBufferPointer<Counts>
  /// The same for pairs, by their keys; the lowest bit is set once the pair was seen.
  private let pairs: UnsafeMutableBufferPointer<UInt64>

  private static let limit: UInt16 = 1000

  /// Counts the forms of `tokens`.
  init(tokens: UnsafeBufferPointer<Token>, marked: borrowing MarkedTokens) {
    self.tokens = tokens
    marks = marked.marks
    let places = marked.places
    var asked = 0
    for place in places where CaseEvidence.isAsked(tokens[Int(place)], marks[Int(place)]) { asked += 1 }
    var size = 16
    while size < asked * 2 { size *= 2 }
    slots = .allocate(capacity: size)
    slots.initialize(repeating: Counts())
    pairs = .allocate(capacity: size * 2)
    pairs.initialize(repeating: 0)
    guard asked > 0 else { return }
    for place in places where CaseEvidence.isAsked(tokens[Int(place)], marks[Int(place)]) { expect(Int(place)) }
    countCapitals(places)
    CaseEvidence.countLower(tokens, slots)
  }

  deinit {
    slots.deallocate()
    pairs.deallocate()
  }

  /// Whether it may be asked for the form of a token: the capital of such a word says nothing where it stands.
  private static func isAsked(_ token: Token, _ mark: TokenMark) -> Bool {
    token.traits.contains(.capitalized) && !mark.isDisjoint(with: [.initial, .headline, .shout])
      && token.classes.isDisjoint(with: [.function, .pronoun])
  }

  /// Makes room for the form of token number `i` and for its pairs with the tokens around it.
  private func expect(_ i: Int) {
    slots[CaseEvidence.slot(tokens[i].form, slots)].form = tokens[i].form
    if i > 0 { expectPair(i - 1) }
    if i + 1 < tokens.count { expectPair(i) }
  }

  private func expectPair(_ first: Int) {
    let key = key(tokens[first].form, tokens[first + 1].form)
    pairs[pairSlot(key)] = key
  }

  private func countCapitals(_ places: UnsafeBufferPointer<UInt32>) {
    // The token behind a capital in running text.
    var next = -1
    for place in places {
      let i = Int(place)
      let token = tokens[i]
      guard token.traits.contains(.capitalized), marks[i].isDisjoint(with: [.headline, .shout]) else { continue }
      let follows = next == i
      next = i + 1
      if follows {
        let slot = pairSlot(key(tokens[i - 1].form, token.form))
        if pairs[slot] != 0 { pairs[slot] |= 1 }
      }
      guard token.traits.contains(.word), !marks[i].contains(.initial) else { continue }
      // A common word inside a longer name says nothing of the word alone.
      if token.classes.contains(.common), follows || isCapital(i + 1) { continue }
      let slot = CaseEvidence.slot(token.form, slots)
      if slots[slot].form != 0, slots[slot].middle < CaseEvidence.limit { slots[slot].middle += 1 }
    }
  }

  private static func countLower(
    _ tokens: UnsafeBufferPointer<Token>, _ slots: UnsafeMutableBufferPointer<Counts>
  ) {
    for i in tokens.indices where tokens[i].traits.intersection([.word, .capitalized, .possessive]) == .word {
      let slot = slot(tokens[i].form, slots)
      if slots[slot].form != 0, slots[slot].lower < limit { slots[slot].lower += 1 }
    }
  }

  private func isCapital(_ i: Int) -> Bool {
    i < tokens.count && tokens[i].traits.contains(.capitalized) && !tokens[i].traits.contains(.lineStart)
  }

  /// The counts of `form`; all 0 where it is unknown.
  func counts(_ form: UInt32) -> Counts { slots[CaseEvidence.slot(form, slots)] }

  /// Whether the forms of token number `first` and of the next one stood side by side, both capitalized, in running
  /// text.
  func hasPair(_ first: Int) -> Bool { pairs[pairSlot(key(tokens[first].form, tokens[first + 1].form))] & 1 != 0 }

  private func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15 & ~1
  }

  /// The slot of the pair with that key, or the empty one where it belongs.
  private func pairSlot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 20) & (pairs.count - 1)
    while pairs[slot] != 0, pairs[slot] & ~1 != key { slot = (slot + 1) & (pairs.count - 1) }
    return slot
  }

  /// The slot of `form`, or the empty one where it belongs.
  @inline(__always)
  private static func slot(_ form: UInt32, _ slots: UnsafeMutableBufferPointer<Counts>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: form &* 0x9E37_79B1 >> 4) & mask
    while slots[slot].form != 0, slots[slot].form != form { slot = (slot + 1) & mask }
    return slot
  }
}
