public import DossierText

extension SourceText {
  /// The word at `offset`, or the one that ends there; nil between marks and blanks. The cost does not depend on the
  /// length of the text.
  public func word(at offset: ByteOffset) -> ByteRange? {
    let reach = 256
    let offset = boundary(offset)
    var low = max(0, offset - reach)
    // Start behind a blank, so that no word is cut; a longer run without one is cut anyway.
    if low > 0, let blank = bytes[low..<offset].firstIndex(where: { $0 <= UInt8(ascii: " ") }) { low = blank }
    low = boundary(low)
    let high = boundary(min(count, offset + reach))
    let tokens = Tokenizer.tokens(of: Array(bytes[low..<max(low, high)]))
    let local = offset - low
    let words = tokens.lazy.filter { !$0.traits.contains(.punctuation) && $0.range.touches(local) }.map(\.range)
    return (words.first { $0.contains(local) } ?? words.first)?.shifted(by: low)
  }
}
