/// The best legal tags of a chain of tokens (Viterbi), by emission scores and by weights for what follows what.
package struct ChainDecoder {
  /// Emission scores, `tagCount` a token.
  package var emissions: [Int32] = []
  /// The best path's tags.
  package private(set) var tags: [Int] = []
  private var best: [Int32] = []
  private var from: [UInt8] = []
  private var rest: [Int32] = []

  private static let never: Int32 = -(1 << 28)
  private static let count = TagSet.tagCount
  private static let classes = TagSet.labelCount + 1

  package init() {}

  /// Makes room for `length` tokens; their emissions are to be set then.
  package mutating func reset(_ length: Int) {
    let need = length * ChainDecoder.count
    if emissions.count < need {
      emissions = Array(repeating: 0, count: need)
      best = Array(repeating: 0, count: need)
      from = Array(repeating: 0, count: need)
      rest = Array(repeating: 0, count: need)
    }
    if tags.count < length { tags = Array(repeating: 0, count: length) }
  }

  /// Fills `tags` with the best path over the first `length` tokens and gives its score.
  package mutating func decode(_ length: Int, _ transitions: UnsafePointer<Int32>) -> Int32 {
    emissions.withUnsafeBufferPointer { emissions in
      best.withUnsafeMutableBufferPointer { best in
        from.withUnsafeMutableBufferPointer { from in
          for at in 0..<length {
            ChainDecoder.step(at * ChainDecoder.count, emissions, transitions, best: best, from: from)
          }
        }
      }
    }
    return trace(length, transitions)
  }

  /// Works out the best ways to each tag of the token at `row` from those of the token before it.
  @inline(__always)
  private static func step(
    _ row: Int, _ emissions: UnsafeBufferPointer<Int32>, _ transitions: UnsafePointer<Int32>,
    best: UnsafeMutableBufferPointer<Int32>, from: UnsafeMutableBufferPointer<UInt8>
  ) {
    let before = row - count
    let outside = TagSet.labelCount
    // What may stand before a begin or a single of each label: outside, or the end of a label. The same before outside.
    var enter = SIMD8<Int32>(repeating: never)
    var source = SIMD8<Int32>(repeating: 0)
    var enterOutside = never
    var sourceOutside: Int32 = 0
    if row == 0 {
      enter = nextLabels(transitions, outside)
      enterOutside = transitions[outside * classes + outside]
    } else {
      for previous in 0..<classes {
        var score = best[before]
        var tag = 0
        if previous < outside {
          let end = before + TagSet.tag(.end, previous)
          let isSingle = best[end] <= best[end + 1]
          score = isSingle ? best[end + 1] : best[end]
          tag = TagSet.tag(.end, previous) + (isSingle ? 1 : 0)
        }
        let sums = nextLabels(transitions, previous) &+ SIMD8(repeating: score)
        let isBetter = sums .> enter
        enter.replace(with: sums, where: isBetter)
        source.replace(with: SIMD8(repeating: Int32(truncatingIfNeeded: tag)), where: isBetter)
        let sum = score &+ transitions[previous * classes + outside]
        if sum > enterOutside {
          enterOutside = sum
          sourceOutside = Int32(truncatingIfNeeded: tag)
        }
      }
    }
    best[row] = enterOutside &+ emissions[row]
    from[row] = UInt8(truncatingIfNeeded: sourceOutside)
    for label in 0..<outside {
      let begin = row + TagSet.tag(.begin, label)
      let way = UInt8(truncatingIfNeeded: source[label])
      best[begin] = enter[label] &+ emissions[begin]
      from[begin] = way
      best[begin + 3] = enter[label] &+ emissions[begin + 3]
      from[begin + 3] = way
      var open = never
      var tag = 0
      if row > 0 {
        let start = before + TagSet.tag(.begin, label)
        let isInside = best[start] < best[start + 1]
        open = isInside ? best[start + 1] : best[start]
        tag = TagSet.tag(.begin, label) + (isInside ? 1 : 0)
      }
      best[begin + 1] = open &+ emissions[begin + 1]
      best[begin + 2] = open &+ emissions[begin + 2]
      from[begin + 1] = UInt8(truncatingIfNeeded: tag)
      from[begin + 2] = UInt8(truncatingIfNeeded: tag)
    }
  }

  /// The weights of every label behind `previous`.
  @inline(__always)
  private static func nextLabels(_ transitions: UnsafePointer<Int32>, _ previous: Int) -> SIMD8<Int32> {
    UnsafeRawPointer(transitions + previous * classes).loadUnaligned(as: SIMD8<Int32>.self)
  }

  /// The chain must end outside or at a name's end: behind it stands an outside token.
  private mutating func trace(_ length: Int, _ transitions: UnsafePointer<Int32>) -> Int32 {
    let row = (length - 1) * ChainDecoder.count
    var tag = 0
    var top = ChainDecoder.never
    for candidate in 0..<ChainDecoder.count {
      let score = best[row + candidate] &+ ChainDecoder.close(candidate, transitions)
      if score > top {
        top = score
        tag = candidate
      }
    }
    for at in stride(from: length - 1, through: 0, by: -1) {
      tags[at] = tag
      tag = Int(from[at * ChainDecoder.count + tag])
    }
    return top
  }

  /// The score of ending a chain in `tag`.
  private static func close(_ tag: Int, _ transitions: UnsafePointer<Int32>) -> Int32 {
    if tag == TagSet.outside { return transitions[classes * classes - 1] }
    switch TagSet.part(of: tag) {
    case .end, .single: return transitions[TagSet.label(of: tag) * classes + classes - 1]
    default: return never
    }
  }

  /// Computes, behind `decode`, what the best ways from each tag to the chain's end are worth.
  package mutating func lookBack(_ length: Int, _ transitions: UnsafePointer<Int32>) {
    emissions.withUnsafeBufferPointer { emissions in
      rest.withUnsafeMutableBufferPointer { rest in ChainDecoder.lookBack(length, transitions, emissions, rest) }
    }
  }

  private static func lookBack(
    _ length: Int, _ transitions: UnsafePointer<Int32>, _ emissions: UnsafeBufferPointer<Int32>,
    _ rest: UnsafeMutableBufferPointer<Int32>
  ) {
    let outside = TagSet.labelCount
    let last = (length - 1) * count
    for tag in 0..<count { rest[last + tag] = close(tag, transitions) }
    for at in stride(from: length - 2, through: 0, by: -1) {
      let row = at * count
      let behind = row + count
      var leave = SIMD8<Int32>(repeating: 0)
      for next in 0..<outside {
        let begin = behind + TagSet.tag(.begin, next)
        leave[next] = max(rest[begin] &+ emissions[begin], rest[begin + 3] &+ emissions[begin + 3])
      }
      let leaveOutside = rest[behind] &+ emissions[behind]
      for previous in 0..<classes {
        let sums = leave &+ nextLabels(transitions, previous)
        let top = max(never, max(sums.max(), leaveOutside &+ transitions[previous * classes + outside]))
        if previous == outside {
          rest[row] = top
        } else {
          let begin = row + TagSet.tag(.begin, previous)
          rest[begin + 2] = top
          rest[begin + 3] = top
          let inner = behind + TagSet.tag(.inside, previous)
          let inside = max(rest[inner] &+ emissions[inner], rest[inner + 1] &+ emissions[inner + 1])
          rest[begin] = inside
          rest[begin + 1] = inside
        }
      }
    }
  }

  /// By how much the best path beats the best one that differs from it in one of `tokens`; `lookBack` must have run.
  package func margin(_ tokens: Range<Int>, top: Int32) -> Int32 {
    var rival = Int32.min
    best.withUnsafeBufferPointer { best in
      rest.withUnsafeBufferPointer { rest in
        for at in tokens {
          let row = at * ChainDecoder.count
          for tag in 0..<ChainDecoder.count where tag != tags[at] {
            rival = max(rival, best[row + tag] &+ rest[row + tag])
          }
        }
      }
    }
    return rival == .min ? .max : top &- rival
  }
}
