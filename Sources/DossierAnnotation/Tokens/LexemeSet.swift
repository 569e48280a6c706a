import DossierLexicon

/// A set of words of the lexicon, one bit a word: a look-up is one load.
struct LexemeSet: @unchecked Sendable {  // nothing is written once it is made
  /// Never given back: the sets are made once and last as long as the process.
  private let bits: UnsafePointer<UInt64>
  private let count: Int

  /// The set of the words of `lexicon` that `words`, parted by spaces, names, and of those that `holds` chooses.
  init(_ words: String = "", of lexicon: Lexicon, where holds: (LexemeID) -> Bool = { _ in false }) {
    count = lexicon.count / 64 + 1
    let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    bits.initialize(repeating: 0, count: count)
    func insert(_ lexeme: LexemeID) { bits[Int(lexeme) / 64] |= 1 << UInt64(lexeme & 63) }
    for word in words.split(separator: " ") { insert(lexicon.lexeme(String(word))) }
    for id in 1...max(1, lexicon.count) where holds(LexemeID(truncatingIfNeeded: id)) {
      insert(LexemeID(truncatingIfNeeded: id))
    }
    // 0 is no word.
    bits[0] &= ~1
    self.bits = UnsafePointer(bits)
  }

  /// The set of the words of `lexicon` that `words` names and of those in one of `classes`.
  init(_ words: String = "", in classes: WordClass, of lexicon: Lexicon) {
    self.init(words, of: lexicon) { !lexicon.classes($0).isDisjoint(with: classes) }
  }

  /// Whether `lexeme` is in the set; 0 is not.
  @inline(__always)
  func contains(_ lexeme: LexemeID) -> Bool {
    let word = Int(lexeme) / 64
    return word < count && bits[word] >> UInt64(lexeme & 63) & 1 != 0
  }
}
