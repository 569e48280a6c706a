/// Sums of weights, lane by lane: the lanes that rows of the model have, in pairs.
struct LaneSums {
  /// Lanes 0, 2, 4 and so on: begin and end of the first label, of the second …
  var outer = SIMD16<Int16>()
  /// Lanes 1, 3, 5 and so on: inside and single.
  var inner = SIMD16<Int16>()

  @inline(__always)
  static func &+= (sums: inout LaneSums, other: LaneSums) {
    sums.outer &+= other.outer
    sums.inner &+= other.inner
  }
}
