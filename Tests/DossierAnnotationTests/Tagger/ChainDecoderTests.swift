import DossierAnnotation
import Testing

@Suite struct ChainDecoderTests {
  private static let classes = TagSet.labelCount + 1

  private struct Generator {
    var state: UInt64
    mutating func next(_ limit: Int32) -> Int32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int32(truncatingIfNeeded: state >> 33) % limit
    }
  }

  /// Whether `tag` may stand behind `before`; nil is the chain's edge.
  private func isLegal(_ before: Int?, _ tag: Int?) -> Bool {
    func opens(_ tag: Int?) -> Bool {
      guard let tag, tag != TagSet.outside else { return false }
      return TagSet.part(of: tag) == .begin || TagSet.part(of: tag) == .inside
    }
    func continues(_ tag: Int?) -> Bool {
      guard let tag, tag != TagSet.outside else { return false }
      return TagSet.part(of: tag) == .inside || TagSet.part(of: tag) == .end
    }
    if opens(before) != continues(tag) { return false }
    guard let before, let tag, opens(before) else { return true }
    return TagSet.label(of: before) == TagSet.label(of: tag)
  }

  private func weight(_ before: Int?, _ tag: Int?, _ transitions: [Int32]) -> Int32 {
    func place(_ tag: Int?) -> Int {
      tag.map { $0 == TagSet.outside ? TagSet.labelCount : TagSet.label(of: $0) } ?? TagSet.labelCount
    }
    if let tag, tag != TagSet.outside, TagSet.part(of: tag) == .inside || TagSet.part(of: tag) == .end { return 0 }
    return transitions[place(before) * ChainDecoderTests.classes + place(tag)]
  }

  /// Every legal path with its score.
  private func paths(_ emissions: [TagRow], _ length: Int, _ transitions: [Int32]) -> [(tags: [Int], score: Int32)] {
    var paths: [(tags: [Int], score: Int32)] = [([], 0)]
    for at in 0...length {
      var longer: [(tags: [Int], score: Int32)] = []
      for path in paths {
        for tag in at == length ? [nil] : (0..<TagSet.tagCount).map(Optional.some) where isLegal(path.tags.last, tag) {
          let gain = weight(path.tags.last, tag, transitions) + (tag.map { emissions[at][$0] } ?? 0)
          longer.append((path.tags + (tag.map { [$0] } ?? []), path.score + gain))
        }
      }
      paths = longer
    }
    return paths
  }

  @Test(arguments: [(1, 11), (2, 22), (3, 33), (3, 44)] as [(Int, UInt64)])
  func theBestOfAllLegalPathsIsFound(length: Int, seed: UInt64) throws {
    var generator = Generator(state: seed)
    let weights = (0..<Transitions.count).map { _ in generator.next(40) }
    let transitions = weights.withUnsafeBufferPointer { Transitions($0.baseAddress!) }
    var decoder = ChainDecoder()
    decoder.reset(length)
    for at in 0..<length { for tag in 0..<TagSet.tagCount { decoder.emissions[at][tag] = generator.next(200) } }
    let all = paths(decoder.emissions, length, weights)
    let best = try #require(all.max { $0.score < $1.score })
    let top = decoder.decode(length, transitions)
    #expect(top == best.score)
    let found = Array(decoder.tags[..<length])
    #expect(all.first { $0.tags == found }?.score == top)

    decoder.lookBack(length, transitions)
    for at in 0..<length {
      let rival = try #require(all.filter { $0.tags[at] != found[at] }.map(\.score).max())
      #expect(decoder.margin(at..<at + 1, top: top) == top - rival)
    }
  }
}
