/// Eight bytes of a text as one number, the first byte lowest, so that one operation asks all of them.
///
/// An answer has the high bit of each byte set of which it is true.
@frozen
public struct ByteBlock: Sendable {
  /// The bytes.
  public var value: UInt64

  /// How many bytes a block holds.
  @inlinable public static var size: Int { 8 }

  @inlinable
  init(value: UInt64) { self.value = value }

  /// The eight bytes of `bytes` from `offset` on; all of them must be there.
  @inlinable @inline(__always)
  public init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    value = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The high bit of each byte.
  @inlinable public static var high: UInt64 { 0x8080_8080_8080_8080 }

  /// A block of eight times the same byte.
  @inlinable @inline(__always)
  public static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Which bytes are ASCII letters.
  @inlinable public var letters: UInt64 {
    @inline(__always) get {
      ByteBlock(value: value | ByteBlock.all(0x20)).isWithin(UInt8(ascii: "a"), UInt8(ascii: "z"))
    }
  }

  /// Which bytes are ASCII digits.
  @inlinable public var digits: UInt64 {
    @inline(__always) get { isWithin(UInt8(ascii: "0"), UInt8(ascii: "9")) }
  }

  /// Which bytes are from `low` to `high`, both of them ASCII.
  @inlinable @inline(__always)
  func isWithin(_ low: UInt8, _ high: UInt8) -> UInt64 {
    let ascii = value & ByteBlock.all(0x7F)
    let fromLow = ascii &+ ByteBlock.all(0x80 - low)
    let behindHigh = ascii &+ ByteBlock.all(0x80 - high - 1)
    return (fromLow ^ behindHigh) & ~value & ByteBlock.high
  }

  /// Which bytes are below `limit`, at most 0x80, or beyond ASCII; sure up to the first that is.
  @inlinable @inline(__always)
  public func isOutside(_ limit: UInt8) -> UInt64 {
    (value | (value &- ByteBlock.all(limit)) & ~value) & ByteBlock.high
  }

  /// The number of the first byte of which the answer is true; 8 where there is none.
  @inlinable @inline(__always)
  public static func first(_ answer: UInt64) -> Int { answer.trailingZeroBitCount >> 3 }

  /// The bytes before the first of which the answer is true, as a mask; all eight where there is none.
  @inlinable @inline(__always)
  public static func before(_ answer: UInt64) -> UInt64 { ((answer & (0 &- answer)) >> 7) &- 1 }
}
