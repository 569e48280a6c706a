import CTaggerModel

extension TaggerModel {
  /// Adds up the rows of `features` and writes a score for every tag at `offset` of `scores`.
  ///
  /// A row is read as four words of eight bytes and added up in 16-bit lanes, even and odd bytes apart; every byte is
  /// 128 too large, which is taken off in the end. No branch depends on what was read.
  @inline(__always)
  func score(_ features: UnsafeBufferPointer<UInt32>, into scores: UnsafeMutablePointer<Int32>) {
    var even = SIMD4<UInt64>(repeating: 0)
    var odd = SIMD4<UInt64>(repeating: 0)
    let mask = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    var rows: Int32 = 0
    for feature in features {
      let bucket = bucket(of: feature)
      let print = UInt64(TaggerModel.fingerprint(feature))
      // 0 where the fingerprint is the row's, else 1.
      let missesFirst = ((UInt64(bucket.load(fromByteOffset: 30, as: UInt16.self)) ^ print) &+ 0xFFFF) >> 16
      let missesSecond = ((UInt64(bucket.load(fromByteOffset: 62, as: UInt16.self)) ^ print) &+ 0xFFFF) >> 16
      let isMissing = missesFirst & missesSecond
      let words = (bucket + Int(missesFirst) &* TaggerModel.rowLength).load(as: SIMD4<UInt64>.self)
      let lanes = mask & SIMD4(repeating: isMissing &- 1)
      even &+= words & lanes
      odd &+= (words &>> 8) & lanes
      rows &+= 1 &- Int32(truncatingIfNeeded: isMissing)
    }
    let bias = rows &* 128
    let evens = unsafeBitCast(even, to: SIMD16<UInt16>.self)
    let odds = unsafeBitCast(odd, to: SIMD16<UInt16>.self)
    scores[0] = 0
    for pair in 0..<14 {
      scores[1 + 2 * pair] = Int32(evens[pair]) &- bias
      scores[2 + 2 * pair] = Int32(odds[pair]) &- bias
    }
    // Lanes 28 and 29: a people's name of one word, and any part of a longer one.
    let several = Int32(odds[14]) &- bias
    scores[29] = several
    scores[30] = several
    scores[31] = several
    scores[32] = Int32(evens[14]) &- bias
  }

  /// Starts to fetch the rows of `features` into the processor's cache.
  @inline(__always)
  func prefetch(_ features: UnsafeBufferPointer<UInt32>) {
    for feature in features { dossier_prefetch(bucket(of: feature)) }
  }

  /// Where the row of a feature lies, if it has one.
  @inline(__always)
  private func bucket(of feature: UInt32) -> UnsafeRawPointer {
    buckets + Int((UInt64(feature) &* bucketCount) >> 32) &* TaggerModel.bucketLength
  }

  /// The fingerprint of a feature; 0 marks an empty row.
  @inline(__always)
  package static func fingerprint(_ feature: UInt32) -> UInt16 {
    let print = UInt16(truncatingIfNeeded: feature)
    return print == 0 ? 1 : print
  }

  /// The confidence of a span that beats its rivals by `margin`.
  func confidence(_ margin: Int32) -> UInt8 { confidences[Int(max(0, min(Int32(confidences.count - 1), margin)))] }
}
