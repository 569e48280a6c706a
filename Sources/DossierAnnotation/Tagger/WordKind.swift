/// How a token is written, in few enough kinds to be put together with those of its neighbors.
enum WordKind: UInt8 {
  case none, lower, capitalized, letter, allCaps, innerCapital, dotted, number, mixed, possessive, foreign
  case stop, comma, hyphen, quote, open, close, colon, slash, mark

  /// Whether the token is written as names are.
  var isCapital: Bool {
    switch self {
    case .capitalized, .letter, .allCaps, .innerCapital, .dotted: true
    default: false
    }
  }

  /// Whether the token is a word without digits.
  var isWord: Bool { rawValue < WordKind.number.rawValue }

  @inline(__always)
  init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    self = token.traits.isDisjoint(with: WordKind.marked) ? .lower : WordKind(marked: token, bytes)
  }

  /// The traits of tokens that are more than a plain word in lower case.
  private static let marked: TokenTraits = [
    .punctuation, .possessive, .number, .dotted, .allCaps, .innerCapital, .capitalized, .wide,
  ]

  private init(marked token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    let traits = token.traits
    let first = bytes[Int(token.start)]
    if traits.contains(.punctuation) {
      // Dashes and curly quotation marks differ in their third byte.
      let isDash =
        first == 0xE2 && token.count == 3 && bytes[Int(token.start) + 1] == 0x80 && bytes[Int(token.start) + 2] < 0x96
      self = isDash ? .hyphen : WordKind(mark: first)
    } else if traits.contains(.possessive) {
      self = .possessive
    } else if traits.contains(.number) {
      self = .number
      if traits.contains(.word) {
        self = .mixed
        for at in Int(token.start)..<Int(token.end) where bytes[at] &- 0x41 < 26 { self = .innerCapital }
      }
    } else if traits.contains(.dotted) {
      self = traits.contains(.capitalized) ? .dotted : .lower
    } else if traits.contains(.allCaps) {
      self = .allCaps
    } else if traits.contains(.innerCapital) {
      self = .innerCapital
    } else if traits.contains(.capitalized) {
      self = token.count == 1 ? .letter : .capitalized
    } else {
      // From Greek onward: another script than the one the tagger was trained on.
      self = first >= 0xCD ? .foreign : .lower
    }
    // Greek and Cyrillic have capitals too.
    if first >= 0xCD, isCapital { self = .foreign }
  }

  private init(mark byte: UInt8) {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): self = .stop
    case UInt8(ascii: ","), UInt8(ascii: ";"): self = .comma
    case UInt8(ascii: "-"): self = .hyphen
    case UInt8(ascii: "\""), UInt8(ascii: "'"): self = .quote
    case UInt8(ascii: "("), UInt8(ascii: "["): self = .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): self = .close
    case UInt8(ascii: ":"): self = .colon
    case UInt8(ascii: "/"), UInt8(ascii: "&"): self = .slash
    default: self = byte == 0xE2 ? .quote : .mark
    }
  }
}
