import DossierLexicon
import DossierText

/// A segment's bytes and tokens, for readers that are given the number of a token and answer what stands there.
///
/// Every question may be asked of any number: outside the segment nothing stands.
struct TokenView {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  let lexicon: Lexicon

  /// The classes of token number `index`; none out of range.
  @inline(__always)
  func classes(_ index: Int) -> WordClass { index >= 0 && index < tokens.count ? tokens[index].classes : [] }

  /// The lexeme of token number `index`; 0 out of range.
  @inline(__always)
  func lexeme(_ index: Int) -> LexemeID { index >= 0 && index < tokens.count ? tokens[index].lexeme : 0 }

  /// Whether token number `index` is the word `lexeme` of `words`.
  @inline(__always)
  func isWord(_ index: Int, _ lexeme: LexemeID) -> Bool { lexeme != 0 && self.lexeme(index) == lexeme }

  /// The traits of token number `index`; none out of range.
  @inline(__always)
  func traits(_ index: Int) -> TokenTraits { index >= 0 && index < tokens.count ? tokens[index].traits : [] }

  /// Whether token number `index` is the mark `byte`.
  @inline(__always)
  func isMark(_ index: Int, _ byte: UInt8) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let token = tokens[index]
    return token.traits.contains(.punctuation) && token.count == 1 && bytes[Int(token.start)] == byte
  }

  /// Whether token number `index` stands on the same line as the one before it.
  func continues(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].traits.contains(.lineStart)
  }

  /// Whether token number `index` follows the one before it without a space.
  func isAttached(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].traits.contains(.spaceBefore)
  }

  /// The character of the mark that is token number `index`, or 0.
  func mark(_ index: Int) -> UInt32 {
    guard index >= 0, index < tokens.count, tokens[index].traits.contains(.punctuation) else { return 0 }
    return bytes.scalar(at: Int(tokens[index].start)).scalar
  }

  /// Whether token number `index` is a hyphen or dash between two tokens without space.
  func isHyphen(_ index: Int) -> Bool {
    guard isAttached(index), isAttached(index + 1) else { return false }
    let mark = mark(index)
    return mark == 0x2D || mark == 0x2010 || mark == 0x2011 || mark == 0x2013
  }

  /// The first token at or behind byte `offset`, from token number `index` on: in growing steps, then halving, so that
  /// a near token costs little and a far one no walk.
  func token(from index: Int, at offset: Int) -> Int {
    var low = index
    var step = 1
    while low < tokens.count, Int(tokens[low].start) < offset {
      let next = low + step
      guard next < tokens.count, Int(tokens[next].start) < offset else {
        var high = min(next, tokens.count)
        low += 1
        while low < high {
          let middle = (low + high) / 2
          if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
      }
      low = next
      step *= 2
    }
    return low
  }

  /// The value of the longest word or phrase of one of `classes` at token number `index`, and the token behind it.
  func lookUp(_ index: Int, _ wordClass: WordClass) -> (value: Int, next: Int)? {
    guard index < tokens.count else { return nil }
    let first = tokens[index]
    guard first.lexeme != 0 else { return nil }
    phrase: for phrase in lexicon.phrases(from: first.lexeme) where phrase.classes.contains(wordClass) {
      guard let value = phrase.value else { continue }
      var at = index
      for lexeme in phrase.lexemes.dropFirst() {
        at += 1
        if isHyphen(at) { at += 1 }
        guard continues(at), tokens[at].lexeme == lexeme else { continue phrase }
      }
      return (value, at + 1)
    }
    guard first.classes.contains(wordClass), let value = lexicon.value(wordClass, of: first.lexeme) else { return nil }
    return (value, index + 1)
  }
}
