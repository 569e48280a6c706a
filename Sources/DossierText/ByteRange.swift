/// A distance from the start of a text in UTF-8 bytes: the only coordinate inside Dossier.
public typealias ByteOffset = Int

/// A half-open range of UTF-8 byte offsets, kept in eight bytes because a corpus holds millions of them.
///
/// Offsets are relative to whatever text the owner names (a segment or a whole document) and at most 4 GiB.
@frozen
public struct ByteRange: Hashable, Sendable, Comparable, BitwiseCopyable {
  @usableFromInline var low: UInt32
  @usableFromInline var high: UInt32

  /// A range from `start` to `end`; values outside 0...4 GiB and an `end` before `start` are clamped.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    let low = UInt32(clamping: start)
    self.init(low: low, high: max(low, UInt32(clamping: end)))
  }

  @inlinable
  init(low: UInt32, high: UInt32) {
    self.low = low
    self.high = high
  }

  /// The first byte in the range.
  @inlinable public var start: Int { Int(low) }
  /// The byte after the last in the range.
  @inlinable public var end: Int { Int(high) }
  /// The length in bytes.
  @inlinable public var count: Int { Int(high - low) }
  /// Whether the range holds no byte.
  @inlinable public var isEmpty: Bool { low == high }

  /// Whether `offset` lies in the range; the end is outside.
  @inlinable public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// Whether `offset` lies in the range or at its end, as a cursor behind the last letter does.
  @inlinable public func touches(_ offset: Int) -> Bool { start <= offset && offset <= end }
  /// Whether all of `other` lies in this range.
  @inlinable public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two share at least one byte.
  @inlinable public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }
  /// The range moved by `distance` bytes.
  @inlinable public func shifted(by distance: Int) -> ByteRange { ByteRange(start + distance, end + distance) }

  /// Orders by start, then by end.
  @inlinable public static func < (a: ByteRange, b: ByteRange) -> Bool {
    a.low != b.low ? a.low < b.low : a.high < b.high
  }
}
