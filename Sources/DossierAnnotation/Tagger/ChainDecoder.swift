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
    let count = ChainDecoder.count
    let outside = TagSet.labelCount
    for at in 0..<length {
      let row = at * count
      let before = row - count
      // What may stand before a begin, a single or an outside: outside, or the end of a label.
      var enter = InlineArray<9, Int32>(repeating: ChainDecoder.never)
      var source = InlineArray<9, UInt8>(repeating: 0)
      if at == 0 {
        for next in 0..<ChainDecoder.classes { enter[next] = transitions[outside * ChainDecoder.classes + next] }
      } else {
        for previous in 0..<ChainDecoder.classes {
          var score = best[before]
          var tag = 0
          if previous < outside {
            let end = TagSet.tag(.end, previous)
            tag = best[before + end] > best[before + end + 1] ? end : end + 1
            score = best[before + tag]
          }
          for next in 0..<ChainDecoder.classes {
            let sum = score &+ transitions[previous &* ChainDecoder.classes &+ next]
            if sum > enter[next] {
              enter[next] = sum
              source[next] = UInt8(truncatingIfNeeded: tag)
            }
          }
        }
      }
      best[row] = enter[outside] &+ emissions[row]
      from[row] = source[outside]
      for label in 0..<TagSet.labelCount {
        let begin = row + TagSet.tag(.begin, label)
        best[begin] = enter[label] &+ emissions[begin]
        from[begin] = source[label]
        best[begin + 3] = enter[label] &+ emissions[begin + 3]
        from[begin + 3] = source[label]
        var open = ChainDecoder.never
        var tag = 0
        if at > 0 {
          let b = TagSet.tag(.begin, label)
          tag = best[before + b] >= best[before + b + 1] ? b : b + 1
          open = best[before + tag]
        }
        best[begin + 1] = open &+ emissions[begin + 1]
        best[begin + 2] = open &+ emissions[begin + 2]
        from[begin + 1] = UInt8(truncatingIfNeeded: tag)
        from[begin + 2] = UInt8(truncatingIfNeeded: tag)
      }
    }
    return trace(length, transitions)
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
    let count = ChainDecoder.count
    let outside = TagSet.labelCount
    let last = (length - 1) * count
    for tag in 0..<count { rest[last + tag] = ChainDecoder.close(tag, transitions) }
    for at in stride(from: length - 2, through: 0, by: -1) {
      let row = at * count
      let behind = row + count
      var leave = InlineArray<9, Int32>(repeating: 0)
      for next in 0..<outside {
        let begin = behind + TagSet.tag(.begin, next)
        leave[next] = max(rest[begin] &+ emissions[begin], rest[begin + 3] &+ emissions[begin + 3])
      }
      leave[outside] = rest[behind] &+ emissions[behind]
      for previous in 0..<ChainDecoder.classes {
        var top = ChainDecoder.never
        for next in 0..<ChainDecoder.classes {
          top = max(top, leave[next] &+ transitions[previous &* ChainDecoder.classes &+ next])
        }
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
    var margin = Int32.max
    for at in tokens {
      let row = at * ChainDecoder.count
      for tag in 0..<ChainDecoder.count where tag != tags[at] {
        margin = min(margin, top &- (best[row + tag] &+ rest[row + tag]))
      }
    }
    return margin
  }
}
