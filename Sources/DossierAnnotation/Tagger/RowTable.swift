import CTaggerModel
import Synchronization

/// The rows of weights of a model, found by the hash of their feature.
///
/// A bucket is one cache line: two rows, each of 30 weights (one byte, 128 is zero) and a 16-bit fingerprint.
package struct RowTable: @unchecked Sendable {  // the rows are never written
  package static let bucketLength = 64
  package static let rowLength = 32
  private static let printOffset = 30

  private let buckets: UnsafeRawPointer
  private let count: UInt64
  private let places: RowPlaces.Entries

  /// The table of `count` buckets at `buckets`, a multiple of 64, with the places known of it.
  init(_ buckets: UnsafeRawPointer, count: UInt32, _ places: RowPlaces) {
    self.buckets = buckets
    self.count = UInt64(count)
    self.places = places.entries
  }

  /// A row that was asked for: the bucket where it may lie, and the fingerprint it has there.
  struct Asked {
    var bucket: UnsafeRawPointer
    var fingerprint: UInt16
  }

  @inline(__always)
  private func bucket(of feature: UInt32) -> UnsafeRawPointer {
    buckets + Int((UInt64(feature) &* count) >> 32) &* RowTable.bucketLength
  }

  /// Starts to fetch the row of a feature into the processor's cache.
  @inline(__always)
  func ask(_ feature: UInt32) -> Asked {
    let bucket = bucket(of: feature)
    dossier_prefetch(bucket)
    return Asked(bucket: bucket, fingerprint: RowTable.fingerprint(feature))
  }

  /// The row in the bucket that was asked for, and whether it is the feature's: no branch depends on it.
  @inline(__always)
  static func find(_ asked: Asked) -> (row: UnsafeRawPointer, isThere: Bool) {
    let isSecond = asked.bucket.load(fromByteOffset: printOffset, as: UInt16.self) != asked.fingerprint
    let row = asked.bucket + (isSecond ? rowLength : 0)
    return (row, row.load(fromByteOffset: printOffset, as: UInt16.self) == asked.fingerprint)
  }

  /// The row of the feature that has number `number` among those of few values, on its way, and whether there is one.
  @inline(__always)
  func row(of feature: Feature, _ number: Int) -> (row: UnsafeRawPointer, isThere: Bool) {
    assert(number < FewValued.count)
    var entry = places[number].load(ordering: .relaxed)
    if entry == 0 { entry = place(of: feature, number) }
    let row = buckets + Int(entry >> 2) &* RowTable.rowLength
    dossier_prefetch(row)
    return (row, entry & 2 != 0)
  }

  @inline(never)
  private func place(of feature: Feature, _ number: Int) -> UInt32 {
    let hash = feature.hash
    let found = RowTable.find(Asked(bucket: bucket(of: hash), fingerprint: RowTable.fingerprint(hash)))
    let entry = UInt32(truncatingIfNeeded: (found.row - buckets) / RowTable.rowLength) << 2 | (found.isThere ? 3 : 1)
    places[number].store(entry, ordering: .relaxed)
    return entry
  }

  /// The sum of the rows from `start` to `end`, lane by lane.
  @inline(__always)
  static func sum(_ start: UnsafeMutablePointer<UnsafeRawPointer>, _ end: UnsafeMutablePointer<UnsafeRawPointer>)
    -> TagScores
  {
    // Bytes are added up in pairs, and the odd ones by themselves: what is left of the pairs are the even ones.
    var pairs = SIMD16<UInt16>()
    var odd = SIMD16<UInt16>()
    var at = start
    while at < end {
      let row = at.pointee.load(as: SIMD16<UInt16>.self)
      pairs &+= row
      odd &+= row &>> 8
      at += 1
    }
    return TagScores(even: pairs &- (odd &<< 8), odd: odd, count: end - start)
  }

  /// The fingerprint of a feature; 0 marks an empty row.
  @inline(__always)
  package static func fingerprint(_ feature: UInt32) -> UInt16 {
    let print = UInt16(truncatingIfNeeded: feature)
    return print &+ (print == 0 ? 1 : 0)
  }
}

/// Where the rows of the features of few values lie, as far as they were looked for.
///
/// An entry is the row's number times four, and 3, or 1 if there is no such row; 0 until it was looked for. Whoever
/// looks for one finds the same, so it does not matter who writes it.
final class RowPlaces: Sendable {
  typealias Entries = UnsafeMutablePointer<Atomic<UInt32>>

  nonisolated(unsafe) let entries = Entries.allocate(capacity: FewValued.count)

  init() { for number in 0..<FewValued.count { (entries + number).initialize(to: Atomic(0)) } }

  deinit {
    entries.deinitialize(count: FewValued.count)
    entries.deallocate()
  }
}
