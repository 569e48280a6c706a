/// The best legal tags of a chain of tokens (Viterbi), by emission scores and by weights for what follows what.
///
/// All labels are worked on at once. Where the best way to a tag comes from is not noted: it is worked out again along
/// the best path.
package struct ChainDecoder {
  /// The emission scores of each token.
  package var emissions: [TagRow] = []
  /// The best path's tags.
  package private(set) var tags: [Int] = []
  /// What the best way to each tag is worth, and the best way on from it.
  private var best: [TagRow] = []
  private var rest: [Rest] = []

  /// What the best way on is worth inside a name, behind a name, and behind outside.
  private struct Rest {
    var open: TagRow.Labels
    var closed: TagRow.Labels
    var outside: Int32
  }

  private static let never = TagRow.Labels(repeating: -(1 << 28))

  package init() {}

  /// Makes room for `length` tokens; their emissions are to be set then.
  package mutating func reset(_ length: Int) {
    guard tags.count < length else { return }
    let room = max(32, length, 2 * tags.count)
    emissions = Array(repeating: TagRow(repeating: 0), count: room)
    best = emissions
    rest = Array(repeating: Rest(open: ChainDecoder.never, closed: ChainDecoder.never, outside: 0), count: room)
    tags = Array(repeating: 0, count: room)
  }

  /// Fills `tags` with the best path over the first `length` tokens and gives its score.
  package mutating func decode(_ length: Int, _ transitions: Transitions) -> Int32 {
    guard length > 0 else { return 0 }
    emissions.withUnsafeBufferPointer { emissions in
      best.withUnsafeMutableBufferPointer { best in
        best[0] = ChainDecoder.first(emissions[0], transitions)
        for at in 1..<length { best[at] = ChainDecoder.next(best[at - 1], emissions[at], transitions) }
      }
    }
    return trace(length, transitions)
  }

  @inline(__always)
  private static func first(_ emission: TagRow, _ transitions: Transitions) -> TagRow {
    TagRow(
      transitions.fromOutside &+ emission.begin, never &+ emission.inside, never &+ emission.end,
      transitions.fromOutside &+ emission.single, transitions.stay &+ emission.outside)
  }

  /// What the best ways to a token's tags are worth, behind those of the token before it.
  @inline(__always)
  private static func next(_ back: TagRow, _ emission: TagRow, _ transitions: Transitions) -> TagRow {
    let open = back.begin.larger(back.inside)
    let closed = back.end.larger(back.single)
    var enter = transitions.fromOutside &+ back.outside
    for label in 0..<TagSet.labelCount { enter = enter.larger(transitions.behind[label] &+ closed[label]) }
    let outside = max(transitions.stay &+ back.outside, (transitions.toOutside &+ closed).largest)
    return TagRow(
      enter &+ emission.begin, open &+ emission.inside, open &+ emission.end, enter &+ emission.single,
      outside &+ emission.outside)
  }

  /// Follows the best path from its end, which is outside or a name's end: behind the chain stands an outside token.
  private mutating func trace(_ length: Int, _ transitions: Transitions) -> Int32 {
    best.withUnsafeBufferPointer { best in
      let last = best[length - 1]
      let closing = last.end.larger(last.single) &+ transitions.toOutside
      let stay = last.outside &+ transitions.stay
      let top = max(stay, closing.largest)
      var tag = TagSet.outside
      if stay < top {
        let label = closing.first(top)
        tag = TagSet.tag(last.end[label] < last.single[label] ? .single : .end, label)
      }
      for at in stride(from: length - 1, to: 0, by: -1) {
        tags[at] = tag
        tag = ChainDecoder.source(of: tag, best[at - 1], transitions)
      }
      tags[0] = tag
      return top
    }
  }

  /// The tag from which the best way to `tag` comes; `back` are the ways to the token before.
  @inline(__always)
  private static func source(of tag: Int, _ back: TagRow, _ transitions: Transitions) -> Int {
    var weights = transitions.toOutside
    var outside = transitions.stay
    if tag != TagSet.outside {
      let label = TagSet.label(of: tag)
      switch TagSet.part(of: tag) {
      case .inside, .end: return TagSet.tag(back.begin[label] < back.inside[label] ? .inside : .begin, label)
      case .begin, .single:
        weights = transitions.before[label]
        outside = transitions.fromOutside[label]
      }
    }
    let sums = back.end.larger(back.single) &+ weights
    let top = sums.largest
    if top < back.outside &+ outside { return TagSet.outside }
    let label = sums.first(top)
    return TagSet.tag(back.end[label] <= back.single[label] ? .single : .end, label)
  }

  /// Computes, behind `decode`, what the best ways on from each tag are worth, from the chain's end to token `first`.
  package mutating func lookBack(_ length: Int, to first: Int = 0, _ transitions: Transitions) {
    emissions.withUnsafeBufferPointer { emissions in
      rest.withUnsafeMutableBufferPointer { rest in
        rest[length - 1] = Rest(
          open: ChainDecoder.never, closed: transitions.toOutside, outside: transitions.stay)
        for at in stride(from: length - 1, to: first, by: -1) {
          rest[at - 1] = ChainDecoder.back(rest[at], emissions[at], transitions)
        }
      }
    }
  }

  @inline(__always)
  private static func back(_ rest: Rest, _ emission: TagRow, _ transitions: Transitions) -> Rest {
    let enter = (rest.open &+ emission.begin).larger(rest.closed &+ emission.single)
    let outside = rest.outside &+ emission.outside
    var closed = transitions.toOutside &+ outside
    for label in 0..<TagSet.labelCount { closed = closed.larger(transitions.before[label] &+ enter[label]) }
    return Rest(
      open: (rest.open &+ emission.inside).larger(rest.closed &+ emission.end), closed: closed,
      outside: max(transitions.stay &+ outside, (transitions.fromOutside &+ enter).largest))
  }

  /// By how much the best path beats the best one that differs from it in one of `tokens`; `lookBack` must have gone
  /// over them.
  package func margin(_ tokens: Range<Int>, top: Int32) -> Int32 {
    best.withUnsafeBufferPointer { best in
      rest.withUnsafeBufferPointer { rest in
        var rival = Int32.min
        for at in tokens { rival = max(rival, ChainDecoder.rival(of: tags[at], best[at], rest[at])) }
        return rival == .min ? .max : top &- rival
      }
    }
  }

  /// What the best path with another tag than `tag` is worth.
  @inline(__always)
  private static func rival(of tag: Int, _ best: TagRow, _ rest: Rest) -> Int32 {
    var others = TagRow(
      best.begin &+ rest.open, best.inside &+ rest.open, best.end &+ rest.closed, best.single &+ rest.closed,
      best.outside &+ rest.outside)
    others[tag] = .min
    return max(others.outside, others.begin.larger(others.inside).larger(others.end.larger(others.single)).largest)
  }
}

extension SIMD8<Int32> {
  /// The larger of each two numbers.
  @inline(__always)
  fileprivate func larger(_ other: Self) -> Self { replacing(with: other, where: other .> self) }

  @inline(__always)
  fileprivate static func &+ (labels: Self, number: Int32) -> Self { labels &+ Self(repeating: number) }

  /// The largest number.
  @inline(__always)
  fileprivate var largest: Int32 {
    let four = lowHalf.replacing(with: highHalf, where: highHalf .> lowHalf)
    let two = four.lowHalf.replacing(with: four.highHalf, where: four.highHalf .> four.lowHalf)
    return two[0] < two[1] ? two[1] : two[0]
  }

  /// The first place of `number`, which is among the numbers.
  @inline(__always)
  fileprivate func first(_ number: Int32) -> Int {
    var place = 0
    while place < scalarCount - 1, self[place] != number { place += 1 }
    return place
  }
}
