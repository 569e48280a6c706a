/// The hash by which words are known: 32 bits over the bytes of a lower-case form (FNV-1a with a final mix).
@frozen
public struct FormHash: Sendable {
  @usableFromInline var state: UInt32 = 2_166_136_261

  /// The hash of no bytes yet.
  @inlinable public init() {}

  /// Takes one byte of the lower-case form.
  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) { state = (state ^ UInt32(byte)) &* 16_777_619 }

  /// The hash of the bytes taken so far; never 0.
  @inlinable public var value: UInt32 {
    var mixed = state ^ (state >> 15)
    mixed = mixed &* 0x2c1b_3c6d
    mixed ^= mixed >> 12
    return mixed == 0 ? 1 : mixed
  }

  /// The hash of a lower-case form.
  @inlinable public static func hash(_ form: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = FormHash()
    for byte in form { hash.add(byte) }
    return hash.value
  }

  /// The hash of the form of `length` bytes, at most `FormHead.size`, that `head` holds.
  @inlinable
  public static func hash(_ head: FormHead, length: Int) -> UInt32 {
    var hash = FormHash()
    var rest = head
    for number in 0..<length {
      if number == 8 { rest.low = rest.high }
      hash.add(UInt8(truncatingIfNeeded: rest.low))
      rest.low >>= 8
    }
    return hash.value
  }

  /// The hash of a lower-case form that is written in the program: the compiler works it out, so it costs nothing to
  /// ask for it again and again.
  @inlinable @inline(__always)
  public static func hash(_ form: StaticString) -> UInt32 {
    var hash = FormHash()
    let start = form.utf8Start
    for index in 0..<form.utf8CodeUnitCount { hash.add(start[index]) }
    return hash.value
  }
}
