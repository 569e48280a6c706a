/// The letters and digits that a text holds, as bits: a query can only match a text whose set holds its own.
struct LetterSet: Sendable {
  private var bits: UInt64 = 0

  init(_ text: some Sequence<UInt8>) {
    for byte in text { bits |= LetterSet.bit(byte) }
  }

  func contains(_ other: LetterSet) -> Bool { bits & other.bits == other.bits }

  private static func bit(_ byte: UInt8) -> UInt64 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 1 << UInt64(byte - UInt8(ascii: "a"))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 1 << UInt64(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 1 << UInt64(byte - UInt8(ascii: "0") + 26)
    default: 0
    }
  }
}
