import DossierAnnotation

/// What is searched for, folded once.
struct SearchQuery {
  /// The letters, which every name that fits must hold.
  let letters: LetterSet
  private let folded: [UInt8]
  private let isOneWord: Bool
  /// Whether only a whole name fits.
  private let isExact: Bool

  init(_ text: [UInt8], isExact: Bool = false) {
    self.isExact = isExact
    folded = text
    letters = LetterSet(text)
    isOneWord = !text.contains(0x20)
  }

  /// The query as it is written, with its compass letters as words, and each other name that all readers know.
  static func variants(of query: String) -> [SearchQuery] {
    let folded = NameFold.folded(query)
    var variants = [SearchQuery(folded)]
    let words = folded.split(separator: 0x20, maxSplits: 1)
    if words.count == 2, let point = compass[Array(words[0])] {
      variants.append(SearchQuery(point + [0x20] + words[1]))
    }
    if let known = KnownNames.standard.entry(NameKey(query)) {
      for name in [known.name] + known.others {
        let other = NameFold.folded(name)
        if other != folded { variants.append(SearchQuery(other, isExact: true)) }
      }
    }
    return variants
  }

  private static let compass: [[UInt8]: [UInt8]] = [
    "ne": "northeast", "nw": "northwest", "se": "southeast", "sw": "southwest",
  ].reduce(into: [:]) { $0[Array($1.key.utf8)] = Array($1.value.utf8) }

  /// How the query fits `name`; nil where it does not.
  func rank(_ name: String) -> SearchHit.Rank? {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "'") }
    if isPlain, let rank = name.utf8.withContiguousStorageIfAvailable({ rank($0) }) { return rank }
    return NameFold.folded(name).withUnsafeBufferPointer { rank($0) }
  }

  /// How the query fits a name of ASCII letters in any case; every other byte parts words.
  private func rank(_ name: UnsafeBufferPointer<UInt8>) -> SearchHit.Rank? {
    guard let first = folded.first else { return .prefix }
    if isExact { return folded.count == name.count && starts(name, at: 0) ? .exact : nil }
    if starts(name, at: 0) { return folded.count == name.count ? .exact : .prefix }
    // The article is passed over.
    if name.count > 4, lower(name[0]) == UInt8(ascii: "t"), lower(name[1]) == UInt8(ascii: "h"),
      lower(name[2]) == UInt8(ascii: "e"), name[3] == 0x20, starts(name, at: 4)
    {
      return folded.count == name.count - 4 ? .exact : .prefix
    }
    if fitsWords(name) { return .wordStart }
    if isOneWord, folded.count > 1, fitsInitials(name) { return .acronym }
    if folded.count > 2, fitsLetters(name, first) { return .fuzzy }
    return nil
  }

  private func starts(_ name: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard name.count - start >= folded.count else { return false }
    for at in folded.indices where lower(name[start + at]) != folded[at] { return false }
    return true
  }

  /// Each word of the query starts a word of the name, in order.
  private func fitsWords(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    for word in folded.split(separator: 0x20) {
      var fits = false
      while at < name.count, !fits {
        fits =
          isWordStart(name, at) && name.count - at >= word.count
          && zip(word, name[at...]).allSatisfy { $0 == lower($1) }
        at += fits ? word.count : 1
      }
      if !fits { return false }
    }
    return true
  }

  private func fitsInitials(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var matched = 0
    for at in name.indices where isWordStart(name, at) && !isSmallWord(name, at) {
      guard matched < folded.count, lower(name[at]) == folded[matched] else { return false }
      matched += 1
    }
    return matched == folded.count
  }

  /// The letters of the query stand in the name in order, the first at the start of a word.
  private func fitsLetters(_ name: UnsafeBufferPointer<UInt8>, _ first: UInt8) -> Bool {
    var next = 0
    for at in name.indices {
      let byte = lower(name[at])
      if next == 0 && !(byte == first && isWordStart(name, at)) { continue }
      while next < folded.count, folded[next] == 0x20 { next += 1 }
      if next < folded.count, byte == folded[next] { next += 1 }
      if next == folded.count { return true }
    }
    return false
  }

  private func isWordStart(_ name: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    isWordByte(name[at]) && (at == 0 || !isWordByte(name[at - 1]))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
      || (lower(byte) >= UInt8(ascii: "a") && lower(byte) <= UInt8(ascii: "z"))
  }

  /// Whether one of the words that give an acronym no letter starts at `at`.
  private func isSmallWord(_ name: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    SearchQuery.smallWords.contains { word in
      name.count - at > word.count && !isWordByte(name[at + word.count])
        && zip(word, name[at...]).allSatisfy { $0 == $1 }
    }
  }

  private static let smallWords = ["of", "the", "and", "for", "in", "on", "at", "to", "de", "la"].map { Array($0.utf8) }

  private func lower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : (byte == UInt8(ascii: "-") ? 0x20 : byte)
  }
}
