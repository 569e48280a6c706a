import DossierLexicon

/// How often each form that is seen with a capital somewhere in the segment stands in lower case, capitalized in
/// mid-sentence, and capitalized where a capital says nothing; and which pairs of capitalized forms stand together.
struct CaseEvidence {
  /// The counts of one form; they stop at their limit.
  struct Counts {
    var form: UInt32 = 0
    var lower: UInt16 = 0
    var middle: UInt16 = 0
    var initial: UInt16 = 0
  }

  private var slots: [Counts]
  private let mask: Int
  private var pairs: [UInt64]

  /// Counts the forms of `tokens`.
  init(tokens: UnsafeBufferPointer<Token>, marks: UnsafeBufferPointer<TokenMark>) {
    var capitals = 0
    for i in tokens.indices where tokens[i].traits.contains(.capitalized) { capitals += 1 }
    var size = 64
    while size < capitals * 2 { size *= 2 }
    slots = Array(repeating: Counts(), count: size)
    pairs = Array(repeating: 0, count: size)
    mask = size - 1
    var previous: UInt32 = 0
    for i in 0..<tokens.count {
      let token = tokens[i]
      let isName = token.traits.contains(.capitalized) && marks[i].isDisjoint(with: [.headline, .shout])
      if isName {
        let slot = self.slot(token.form)
        slots[slot].form = token.form
        // A common word inside a longer name says nothing of the word alone.
        let isPart = token.classes.contains(.common) && (previous != 0 || CaseEvidence.isCapital(tokens, i + 1))
        if isPart || marks[i].contains(.initial) || !token.traits.contains(.word) {
          slots[slot].initial &+= slots[slot].initial < 1000 ? 1 : 0
        } else {
          slots[slot].middle &+= slots[slot].middle < 1000 ? 1 : 0
        }
        if previous != 0 { addPair(previous, token.form) }
        previous = token.form
      } else if token.traits.contains(.capitalized) {
        slots[slot(token.form)].form = token.form
        previous = 0
      } else {
        previous = 0
      }
    }
    for i in 0..<tokens.count {
      let token = tokens[i]
      guard token.traits.contains(.word), !token.traits.contains(.capitalized), !token.traits.contains(.possessive)
      else { continue }
      let slot = self.slot(token.form)
      if slots[slot].form == token.form, slots[slot].lower < 1000 { slots[slot].lower += 1 }
    }
  }

  private static func isCapital(_ tokens: UnsafeBufferPointer<Token>, _ i: Int) -> Bool {
    i < tokens.count && tokens[i].traits.contains(.capitalized) && !tokens[i].traits.contains(.lineStart)
  }

  /// The counts of `form`; all 0 where it is unknown.
  func counts(_ form: UInt32) -> Counts { slots[slot(form)] }

  /// Whether the two forms stood side by side, both capitalized, in running text.
  func hasPair(_ first: UInt32, _ second: UInt32) -> Bool {
    let key = CaseEvidence.key(first, second)
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while pairs[slot] != 0 {
      if pairs[slot] == key { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func addPair(_ first: UInt32, _ second: UInt32) {
    let key = CaseEvidence.key(first, second)
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while pairs[slot] != 0, pairs[slot] != key { slot = (slot + 1) & mask }
    pairs[slot] = key
  }

  private func slot(_ form: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: form &* 0x9E37_79B1 >> 4) & mask
    while slots[slot].form != 0, slots[slot].form != form { slot = (slot + 1) & mask }
    return slot
  }
}
