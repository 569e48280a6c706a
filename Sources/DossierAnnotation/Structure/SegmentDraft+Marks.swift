import DossierText

/// What a punctuation mark does to the sentence around it.
enum Mark: UInt8 {
  case stop, question, exclamation, ellipsis, colon, comma, dash, slash, hash, bullet
  /// Brackets that open.
  case opening
  /// A quotation mark or bracket that closes, or one that may do either.
  case closing
  /// Any other mark.
  case other

  /// The meaning of an ASCII mark.
  static func narrow(_ byte: UInt8) -> Mark {
    switch byte {
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ","), UInt8(ascii: ";"): .comma
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "#"): .hash
    case UInt8(ascii: "*"): .bullet
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"): .closing
    default: .other
    }
  }

  /// The meaning of a mark beyond ASCII.
  static func wide(_ scalar: UInt32) -> Mark {
    switch scalar {
    case 0x2026, 0x22EF: .ellipsis
    case 0x2010...0x2015, 0x2212: .dash
    case 0x201D, 0x2019, 0xBB, 0x203A, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09: .closing
    case 0x201C, 0x2018, 0x201E, 0x201A, 0xAB, 0x2039, 0x300A, 0x300C, 0x300E, 0x3010, 0xFF08: .opening
    case 0x3002, 0xFF0E, 0xFF61: .stop
    case 0xFF1F: .question
    case 0xFF01: .exclamation
    case 0xFF1A: .colon
    case 0xFF0C, 0x3001, 0xFF1B: .comma
    case 0x2022, 0x2023, 0x25CF, 0x25CB, 0x25A0, 0x25AA, 0x25AB, 0xB7, 0x2219, 0x25E6, 0x27A4, 0x25B6, 0x2714, 0x2713:
      .bullet
    default: .other
    }
  }
}

extension SegmentDraft {
  /// What the mark does; `.other` for words.
  func mark(_ token: Token) -> Mark {
    guard token.traits.contains(.punctuation) else { return .other }
    let byte = bytes[Int(token.start)]
    if byte < 0x80 { return Mark.narrow(byte) }
    return bytes.withUnsafeBufferPointer { Mark.wide($0.scalar(at: Int(token.start)).scalar) }
  }

  /// Whether the token starts with a letter that has a capital form and is not one.
  func startsWithSmallLetter(_ token: Token) -> Bool {
    let byte = bytes[Int(token.start)]
    if byte < 0x80 { return byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    let scalar = bytes.withUnsafeBufferPointer { $0.scalar(at: Int(token.start)).scalar }
    return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }
}
