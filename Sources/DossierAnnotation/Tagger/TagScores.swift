/// The scores of a cell's tags against outside, two parts of each label by turns.
struct TagScores {
  /// Begin and end of the first label, of the second, and so on.
  var outer: SIMD16<Int16>
  /// Inside and single.
  var inner: SIMD16<Int16>

  /// The scores that `count` rows of weights add up to, each weight 128 too large: lanes 0, 2, 4 and so on in `even`,
  /// the others in `odd`.
  @inline(__always)
  init(even: SIMD16<UInt16>, odd: SIMD16<UInt16>, count: Int) {
    let bias = SIMD16(repeating: UInt16(truncatingIfNeeded: count &* 128))
    outer = SIMD16(truncatingIfNeeded: even &- bias)
    inner = SIMD16(truncatingIfNeeded: odd &- bias)
    // Lanes 28 and 29: a people's name of one word, and any part of a longer one. What lies behind is no weight.
    inner[15] = outer[14]
    outer[14] = inner[14]
    outer[15] = inner[14]
  }

  /// The best score of each label, whatever the part.
  @inline(__always)
  var labels: TagRow.Labels {
    let pairs = unsafeBitCast(outer.replacing(with: inner, where: inner .> outer), to: TagRow.Labels.self)
    let first = (pairs &<< 16) &>> 16
    let second = pairs &>> 16
    return first.replacing(with: second, where: second .> first)
  }

  /// The scores tag by tag, those of each label moved by `shift`.
  @inline(__always)
  func row(_ shift: TagRow.Labels) -> TagRow {
    let outer = unsafeBitCast(outer, to: TagRow.Labels.self)
    let inner = unsafeBitCast(inner, to: TagRow.Labels.self)
    let begin = (outer &<< 16) &>> 16
    let inside = (inner &<< 16) &>> 16
    return TagRow(begin &+ shift, inside &+ shift, (outer &>> 16) &+ shift, (inner &>> 16) &+ shift, 0)
  }
}
