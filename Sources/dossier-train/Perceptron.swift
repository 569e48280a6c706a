import DossierAnnotation

/// An averaged structured perceptron (Collins, 2002) with a margin that grows by the wrong tokens, over chains whose
/// right tags may be known in part: the right path is then the best one that what is known allows.
final class Perceptron {
  /// Weights of one feature: the lanes of the model, then outside.
  typealias Row = SIMD32<Int16>
  static let outsideLane = TagSet.laneCount

  private let data: TrainingSet
  private let weights: UnsafeMutableBufferPointer<Row>
  /// For averages: the sum of changes times when they were made.
  private let moments: UnsafeMutableBufferPointer<SIMD32<Int32>>
  private var transitions = [Int32](repeating: 0, count: Transitions.count)
  private var transitionMoments = [Int64](repeating: 0, count: Transitions.count)
  private var clock: Int32 = 1
  private var steps = 0
  private var generator: SeededGenerator
  private var decoder = ChainDecoder()
  private var emissions: [Int32] = []
  /// The features of the chain in hand that this visit sees.
  private var active: [Int] = []
  private var activeStarts: [Int] = []
  /// How many of 256 features a visit leaves out, so that no feature leans on another (Søgaard, 2013).
  private let dropout: UInt64
  /// How many of 256 visits do not see which word a token is, as with names that are new.
  private let blindness: UInt64

  private static let margin: Int32 = 2
  private static let forbidden: Int32 = 1 << 20
  /// Chains a tick of the clock, which keeps sums of moments small.
  private static let tick = 16

  init(_ set: TrainingSet, seed: UInt64, dropout: Int, blindness: Int) {
    self.blindness = UInt64(clamping: blindness)
    self.dropout = UInt64(clamping: dropout)
    data = set
    weights = .allocate(capacity: set.hashes.count)
    weights.initialize(repeating: Row(repeating: 0))
    moments = .allocate(capacity: set.hashes.count)
    moments.initialize(repeating: SIMD32<Int32>(repeating: 0))
    generator = SeededGenerator(seed: seed)
  }

  deinit {
    weights.deallocate()
    moments.deallocate()
  }

  /// Goes once over all chains in a new order and gives the number of chains that were wrong.
  func epoch(progress: (Int, Int) -> Void) -> Int {
    var order: [Int] = []
    for (index, chain) in data.chains.enumerated() { for _ in 0..<chain.weight { order.append(index) } }
    order.shuffle(using: &generator)
    var wrong = 0
    for (done, index) in order.enumerated() {
      if done & 0x3FFF == 0 { progress(done, order.count) }
      if learn(data.chains[index].tokens) { wrong += 1 }
      steps += 1
      if steps % Perceptron.tick == 0 { clock += 1 }
    }
    progress(order.count, order.count)
    return wrong
  }

  private func learn(_ tokens: Range<Int>) -> Bool {
    let count = TagSet.tagCount
    let tokens = tokens.prefix(2048)
    decoder.reset(tokens.count)
    if emissions.count < tokens.count * count { emissions = Array(repeating: 0, count: tokens.count * count) }
    draw(tokens)
    var isOpen = true
    for (offset, token) in tokens.enumerated() {
      let allowed = data.allowed[token]
      if allowed != GoldDocument.every { isOpen = false }
      score(offset)
      for tag in 0..<count {
        let isRight = allowed >> UInt64(tag) & 1 == 1
        decoder.emissions[offset][tag] = emissions[offset * count + tag] + (isRight ? 0 : Perceptron.margin)
      }
    }
    if isOpen { return false }
    _ = decode(tokens.count)
    let guess = Array(decoder.tags[..<tokens.count])
    if zip(guess, tokens).allSatisfy({ data.allowed[$1] >> UInt64($0) & 1 == 1 }) { return false }
    for (offset, token) in tokens.enumerated() {
      for tag in 0..<count {
        let isRight = data.allowed[token] >> UInt64(tag) & 1 == 1
        decoder.emissions[offset][tag] = emissions[offset * count + tag] - (isRight ? 0 : Perceptron.forbidden)
      }
    }
    // A mask that no legal path fits teaches nothing.
    guard decode(tokens.count) > -Perceptron.forbidden / 2 else { return false }
    update(tokens, guess: guess, right: Array(decoder.tags[..<tokens.count]))
    return true
  }

  private func decode(_ length: Int) -> Int32 {
    transitions.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return decoder.decode(length, Transitions(base))
    }
  }

  /// Chooses the features that this visit sees.
  private func draw(_ tokens: Range<Int>) {
    active.removeAll(keepingCapacity: true)
    activeStarts.removeAll(keepingCapacity: true)
    var bits: UInt64 = 0
    var left = 0
    for token in tokens {
      activeStarts.append(active.count)
      let isBlind = generator.next() & 0xFF < blindness
      for at in data.starts[token] + (isBlind ? Int(data.identities[token]) : 0)..<data.starts[token + 1] {
        if left == 0 {
          bits = generator.next()
          left = 8
        }
        if bits & 0xFF >= dropout { active.append(Int(data.features[at])) }
        bits >>= 8
        left -= 1
      }
    }
    activeStarts.append(active.count)
  }

  private func score(_ offset: Int) {
    var sum = Row(repeating: 0)
    for at in activeStarts[offset]..<activeStarts[offset + 1] { sum &+= weights[active[at]] }
    let place = offset * TagSet.tagCount
    emissions[place] = Int32(sum[Perceptron.outsideLane])
    for tag in 1..<TagSet.tagCount { emissions[place + tag] = Int32(sum[TagSet.lane(of: tag)]) }
  }

  private func update(_ tokens: Range<Int>, guess: [Int], right: [Int]) {
    var lastGuess = TagSet.outside
    var lastRight = TagSet.outside
    for offset in 0..<tokens.count {
      if guess[offset] != right[offset] {
        var change = Row(repeating: 0)
        change[Perceptron.lane(guess[offset])] -= 1
        change[Perceptron.lane(right[offset])] += 1
        let moment = SIMD32<Int32>(truncatingIfNeeded: change) &* clock
        for at in activeStarts[offset]..<activeStarts[offset + 1] {
          let feature = active[at]
          weights[feature] &+= change
          moments[feature] &+= moment
        }
      }
      move(lastGuess, guess[offset], -1)
      move(lastRight, right[offset], 1)
      lastGuess = guess[offset]
      lastRight = right[offset]
    }
    move(lastGuess, TagSet.outside, -1)
    move(lastRight, TagSet.outside, 1)
  }

  private static func lane(_ tag: Int) -> Int { tag == TagSet.outside ? outsideLane : TagSet.lane(of: tag) }

  private func move(_ before: Int, _ tag: Int, _ step: Int32) {
    guard let index = Perceptron.transition(before, tag) else { return }
    transitions[index] += step
    transitionMoments[index] += Int64(step) * Int64(clock)
  }

  /// The transition weight between two tags; inside a name there is none.
  private static func transition(_ before: Int, _ tag: Int) -> Int? {
    let classes = TagSet.labelCount + 1
    func isOpen(_ tag: Int) -> Bool { tag != 0 && (TagSet.part(of: tag) == .begin || TagSet.part(of: tag) == .inside) }
    if isOpen(before) { return nil }
    let from = before == 0 ? TagSet.labelCount : TagSet.label(of: before)
    let to = tag == 0 ? TagSet.labelCount : TagSet.label(of: tag)
    return from * classes + to
  }

  /// The averaged weights so far.
  func averaged() -> Weights {
    var result = Weights(hashes: data.hashes)
    let time = Float(clock)
    for feature in weights.indices {
      let row = SIMD32<Float>(weights[feature]) - SIMD32<Float>(moments[feature]) / time
      result.rows[feature] = row - SIMD32<Float>(repeating: row[Perceptron.outsideLane])
    }
    result.transitions = zip(transitions, transitionMoments).map { Float($0) - Float($1) / time }
    return result
  }
}

/// Weights of all features against outside, and of transitions.
struct Weights {
  var hashes: [UInt32]
  var rows: [SIMD32<Float>]
  var transitions: [Float]

  /// No weight at all yet.
  init(hashes: [UInt32]) {
    self.hashes = hashes
    rows = Array(repeating: SIMD32(repeating: 0), count: hashes.count)
    transitions = Array(repeating: 0, count: Transitions.count)
  }

  /// Adds the weights of another training over the same features.
  mutating func add(_ other: Weights) {
    for feature in rows.indices { rows[feature] += other.rows[feature] }
    for index in transitions.indices { transitions[index] += other.transitions[index] }
  }
}
