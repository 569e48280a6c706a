import DossierAnnotation

/// Turns weights into a model file: keeps the rows of largest norm, scales by the largest weight, and lays the rows in
/// buckets of two.
struct ModelBuilder {
  var groups: FeatureGroups
  var gazetteer: [UInt32]
  /// The number of rows that the file has room for.
  var rows: Int

  /// What became of the rows.
  struct Report {
    var features = 0
    var kept = 0
    var scale: Float = 0
  }

  private struct Row {
    var hash: UInt32
    var feature: UInt32
    var norm: Float
  }

  /// The file of the weights, with a curve of confidence that is yet to be fitted.
  func build(_ trained: Weights) -> (file: ModelFile, report: Report) {
    var rows: [Row] = []
    for (feature, hash) in trained.hashes.enumerated() {
      let norm = ModelBuilder.norm(trained.rows[feature])
      if norm > 0 { rows.append(Row(hash: hash, feature: UInt32(feature), norm: norm)) }
    }
    rows.sort { $0.norm != $1.norm ? $0.norm > $1.norm : $0.hash < $1.hash }
    let bucketCount = max(1, self.rows / 2)
    var filled = [UInt8](repeating: 0, count: bucketCount)
    var places: [(row: Row, place: Int)] = []
    var seen = Set<UInt64>()
    for row in rows {
      let bucket = Int((UInt64(row.hash) * UInt64(bucketCount)) >> 32)
      guard filled[bucket] < 2 else { continue }
      // Two features that the engine cannot tell apart: the stronger one stays.
      let identity = UInt64(bucket) << 16 | UInt64(RowTable.fingerprint(row.hash))
      guard seen.insert(identity).inserted else { continue }
      places.append((row, bucket * RowTable.bucketLength + Int(filled[bucket]) * RowTable.rowLength))
      filled[bucket] += 1
    }
    var largest: Float = 0
    for (row, _) in places {
      let weights = trained.rows[Int(row.feature)]
      for lane in 0..<TagSet.laneCount { largest = max(largest, abs(weights[lane])) }
    }
    let scale = largest > 0 ? 127 / largest : 1
    var buckets = [UInt8](repeating: 128, count: bucketCount * RowTable.bucketLength)
    for bucket in 0..<bucketCount * 2 { ModelBuilder.put(0, &buckets, bucket * RowTable.rowLength) }
    for (row, place) in places {
      let weights = trained.rows[Int(row.feature)]
      for lane in 0..<TagSet.laneCount { buckets[place + lane] = UInt8(Int((weights[lane] * scale).rounded()) + 128) }
      ModelBuilder.put(RowTable.fingerprint(row.hash), &buckets, place)
    }
    let parts = TaggerModel.Parts(
      groups: groups.rawValue, bucketCount: UInt32(bucketCount), gazetteerSlots: UInt32(gazetteer.count), slope: 700,
      offset: 0)
    let transitions = trained.transitions.map { Int32(($0 * scale).rounded()) }
    return (
      ModelFile(parts: parts, transitions: transitions, gazetteer: gazetteer, buckets: buckets),
      Report(features: rows.count, kept: places.count, scale: scale)
    )
  }

  private static func put(_ print: UInt16, _ buckets: inout [UInt8], _ place: Int) {
    buckets[place + 30] = UInt8(truncatingIfNeeded: print)
    buckets[place + 31] = UInt8(truncatingIfNeeded: print >> 8)
  }

  private static func norm(_ weights: SIMD32<Float>) -> Float {
    var sum: Float = 0
    for lane in 0..<TagSet.laneCount { sum += weights[lane] * weights[lane] }
    return sum
  }
}
