extension TaggerModel {
  /// Adds up the rows of `features` and writes a score for every tag at `offset` of `scores`.
  ///
  /// A row is read as four words of eight bytes and added up in 16-bit lanes, even and odd bytes apart; every byte is
  /// 128 too large, which is taken off in the end.
  @inline(__always)
  func score(_ features: UnsafeBufferPointer<UInt32>, into scores: inout [Int32], at offset: Int) {
    var even = SIMD4<UInt64>(repeating: 0)
    var odd = SIMD4<UInt64>(repeating: 0)
    let mask = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    var rows: Int32 = 0
    for feature in features {
      let bucket = buckets + Int((UInt64(feature) &* bucketCount) >> 32) &* TaggerModel.bucketLength
      let print = TaggerModel.fingerprint(feature)
      var row = bucket
      if bucket.load(fromByteOffset: 30, as: UInt16.self) != print {
        row = bucket + TaggerModel.rowLength
        if bucket.load(fromByteOffset: 62, as: UInt16.self) != print { continue }
      }
      let words = row.load(as: SIMD4<UInt64>.self)
      even &+= words & mask
      odd &+= (words &>> 8) & mask
      rows &+= 1
    }
    let bias = rows &* 128
    let evens = unsafeBitCast(even, to: SIMD16<UInt16>.self)
    let odds = unsafeBitCast(odd, to: SIMD16<UInt16>.self)
    scores[offset] = 0
    for pair in 0..<14 {
      scores[offset + 1 + 2 * pair] = Int32(evens[pair]) &- bias
      scores[offset + 2 + 2 * pair] = Int32(odds[pair]) &- bias
    }
    // Lanes 28 and 29: a people's name of one word, and any part of a longer one.
    let several = Int32(odds[14]) &- bias
    scores[offset + 29] = several
    scores[offset + 30] = several
    scores[offset + 31] = several
    scores[offset + 32] = Int32(evens[14]) &- bias
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
