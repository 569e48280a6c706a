/// The first 16 bytes of a lower-case form as two numbers, the first byte lowest and 0 behind the last: nearly all words
/// are told apart and found by them without a loop.
@frozen
public struct FormHead: Hashable, Sendable {
  /// The first eight bytes.
  public var low: UInt64
  /// The next eight.
  public var high: UInt64

  /// How many bytes a head holds.
  @inlinable public static var size: Int { 16 }

  /// The head whose bytes are those of the two numbers.
  @inlinable
  public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The head of `form`.
  public init(_ form: UnsafeBufferPointer<UInt8>) {
    let count = min(form.count, FormHead.size)
    low = FormHead.number(form[..<min(count, 8)])
    high = count > 8 ? FormHead.number(form[8..<count]) : 0
  }

  private static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var number: UInt64 = 0
    var at = bytes.endIndex
    while at > bytes.startIndex {
      at -= 1
      number = number << 8 | UInt64(bytes.base[at])
    }
    return number
  }

  /// The first `count` bytes.
  func bytes(_ count: Int) -> [UInt8] {
    (0..<min(count, FormHead.size)).map { UInt8(truncatingIfNeeded: ($0 < 8 ? low : high) >> UInt64($0 % 8 * 8)) }
  }

  /// By what the lexicon finds it: the high bits depend on all bytes.
  @inlinable var key: UInt32 {
    UInt32(truncatingIfNeeded: (low &* 0x9E37_79B9_7F4A_7C15 &+ high &* 0xC2B2_AE3D_27D4_EB4F) >> 32)
  }
}
