/// What an ASCII byte is to the tokenizer; those from `stop` on may go on with a word.
enum ByteClass: UInt8 {
  case blank, lineEnd, mark, stop, apostrophe, upper, lower, digit, wide

  static let table: [ByteClass] = (0..<256).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .lineEnd
    case 0...0x20, 0x7F: .blank
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: "'"): .apostrophe
    case 0x80...: .wide
    default: .mark
    }
  }
}

/// What a character beyond ASCII is to the tokenizer.
enum WideClass {
  case blank, mark, letter, ignorable

  static func of(_ scalar: UInt32) -> WideClass {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x85: .blank
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: .ignorable
    case 0xAA, 0xB5, 0xBA: .letter
    case 0x80...0xBF, 0xD7, 0xF7: .mark
    case 0xC0...0x1FFF: .letter
    case 0x2010...0x206F, 0x2070...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x3020, 0xFE30...0xFE4F, 0xFF01...0xFF0F,
      0xFF1A...0xFF20, 0xFFFC, 0xFFFD, 0x1F000...0x1FAFF:
      .mark
    default: .letter
    }
  }
}

/// Lower case of single characters, for forms; characters whose lower case is longer stay as they are.
enum CaseFold {
  static func isUpper(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xDF...0xFF, 0x0430...0x045F, 0x0E00...0x0FFF, 0x2E80...0xA63F, 0xAC00...0xD7FF: false
    default: lower(scalar) != scalar || Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }
  }

  /// The common alphabets by arithmetic, the others by the Unicode tables, which are slow.
  static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
    case 0xDF...0xFF, 0x0430...0x045F, 0x0590...0x06FF, 0x0900...0x0FFF, 0x2E80...0xA63F, 0xAC00...0xD7FF: scalar
    case 0x0100...0x012F, 0x0132...0x0137, 0x014A...0x0177: scalar | 1
    case 0x0139...0x0148, 0x0179...0x017E: scalar + (scalar & 1)
    case 0x0391...0x03A1, 0x03A3...0x03A9, 0x0410...0x042F: scalar + 0x20
    case 0x0400...0x040F: scalar + 0x50
    default: mapped(scalar)
    }
  }

  private static func mapped(_ scalar: UInt32) -> UInt32 {
    guard let value = Unicode.Scalar(scalar) else { return 0xFFFD }
    let lower = value.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower[lower.startIndex].value : scalar
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The character that starts at `index` and its length in bytes; the bytes must be UTF-8.
  func scalar(at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(self[index])
    func tail(_ i: Int) -> UInt32 { index + i < count ? UInt32(self[index + i] & 0x3F) : 0 }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), Swift.min(2, count - index)) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), Swift.min(3, count - index)) }
    return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), Swift.min(4, count - index))
  }
}
