import DossierLexicon

/// A set of words of the lexicon, one bit a word: a look-up is one load.
struct LexemeSet: @unchecked Sendable {  // nothing is written once it is made
  /// Never given back: the sets are made once and last as long as the process.
  private let bits: UnsafePointer<UInt64>
  private let count: Int

  /// The set of `lexemes`; 0, which is no word, is left out.
  init(_ lexemes: [LexemeID]) {
    count = Int(lexemes.max() ?? 0) / 64 + 1
    let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    bits.initialize(repeating: 0, count: count)
    for lexeme in lexemes where lexeme != 0 { bits[Int(lexeme) / 64] |= 1 << UInt64(lexeme & 63) }
    self.bits = UnsafePointer(bits)
  }

  /// The set of the words of `lexicon` that `words`, parted by spaces, names, and of those in one of `classes`.
  init(_ words: String = "", in classes: WordClass = [], of lexicon: Lexicon) {
    var lexemes = words.split(separator: " ").map { lexicon.lexeme(String($0)) }
    if !classes.isEmpty {
      for id in 0...lexicon.count {
        let lexeme = LexemeID(truncatingIfNeeded: id)
        if !lexicon.classes(lexeme).isDisjoint(with: classes) { lexemes.append(lexeme) }
      }
    }
    self.init(lexemes)
  }

  /// Whether `lexeme` is in the set; 0 is not.
  @inline(__always)
  func contains(_ lexeme: LexemeID) -> Bool {
    let word = Int(lexeme) / 64
    return word < count && bits[word] >> UInt64(lexeme & 63) & 1 != 0
  }
}
