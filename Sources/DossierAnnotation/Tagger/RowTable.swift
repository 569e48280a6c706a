import CTaggerModel

/// The rows of weights of a model, found by the hash of their feature.
///
/// A bucket is one cache line: two rows, each of 30 weights (one byte, 128 is zero) and a 16-bit fingerprint.
package struct RowTable: @unchecked Sendable {  // the rows are never written
  package static let bucketLength = 64
  package static let rowLength = 32
  private static let printOffset = 30

  private let buckets: UnsafeRawPointer
  private let count: UInt64

  /// The table of `count` buckets at `buckets`, a multiple of 64.
  init(_ buckets: UnsafeRawPointer, count: UInt32) {
    self.buckets = buckets
    self.count = UInt64(count)
  }

  /// A row that was asked for: the bucket where it may lie, and the fingerprint it has there.
  struct Asked {
    var row: UnsafeRawPointer
    var fingerprint: UInt16
  }

  /// Starts to fetch the row of a feature into the processor's cache.
  @inline(__always)
  func ask(_ feature: UInt32) -> Asked {
    let bucket = buckets + Int((UInt64(feature) &* count) >> 32) &* RowTable.bucketLength
    dossier_prefetch(bucket)
    return Asked(row: bucket, fingerprint: RowTable.fingerprint(feature))
  }

  /// The sum of the rows asked for from `start` to `end`, as many of them as there are; the list is used up.
  @inline(__always)
  static func sum(_ start: UnsafeMutablePointer<Asked>, _ end: UnsafeMutablePointer<Asked>) -> LaneSums {
    // Those that are there move to the front: no branch depends on what was read.
    var found = start
    var at = start
    while at < end {
      let asked = at.pointee
      let isSecond = asked.row.load(fromByteOffset: printOffset, as: UInt16.self) != asked.fingerprint
      let row = asked.row + (isSecond ? rowLength : 0)
      found.pointee.row = row
      found += row.load(fromByteOffset: printOffset, as: UInt16.self) == asked.fingerprint ? 1 : 0
      at += 1
    }
    // Bytes are added up in pairs, and the odd ones by themselves: what is left of the pairs are the even ones.
    var pairs = SIMD16<UInt16>()
    var odd = SIMD16<UInt16>()
    at = start
    while at < found {
      let row = at.pointee.row.load(as: SIMD16<UInt16>.self)
      pairs &+= row
      odd &+= row &>> 8
      at += 1
    }
    let bias = SIMD16(repeating: UInt16(truncatingIfNeeded: 128 &* (found - start)))
    return LaneSums(
      outer: SIMD16(truncatingIfNeeded: pairs &- (odd &<< 8) &- bias), inner: SIMD16(truncatingIfNeeded: odd &- bias))
  }

  /// The fingerprint of a feature; 0 marks an empty row.
  @inline(__always)
  package static func fingerprint(_ feature: UInt32) -> UInt16 {
    let print = UInt16(truncatingIfNeeded: feature)
    return print &+ (print == 0 ? 1 : 0)
  }
}
