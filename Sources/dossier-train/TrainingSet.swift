import DossierAnnotation
import DossierText

/// The chains that a training learns from: the features and right tags of every token that may be in a name.
struct TrainingSet {
  /// A run of tokens that is tagged by itself.
  struct Chain {
    /// Its tokens, as numbered in the set.
    var tokens: Range<Int>
    /// How often an epoch sees it.
    var weight: Int
  }

  private(set) var chains: [Chain] = []
  /// The right tags of each token, a bit a tag.
  private(set) var allowed: [UInt64] = []
  /// Feature number `i` of a token `t` is `features[starts[t] + i]`.
  private(set) var features: [UInt32] = []
  private(set) var starts: [Int] = [0]
  /// How many of a token's features, the first ones, tell which word it is.
  private(set) var identities: [UInt8] = []
  /// The hash of each feature number.
  private(set) var hashes: [UInt32] = []
  /// Names, and those of them that the gate lets through.
  private(set) var names = 0
  private(set) var reachable = 0

  private let gazetteer: Gazetteer
  private let groups: FeatureGroups

  init(gazetteer: Gazetteer, groups: FeatureGroups) {
    self.gazetteer = gazetteer
    self.groups = groups
  }

  /// Adds the chains of `document`; with `only`, those that start in one of these stretches.
  mutating func add(_ document: GoldDocument, weight: Int, only: [ByteRange]? = nil) {
    var document = document
    let tokens = document.tokens
    document.text.bytes.withUnsafeBufferPointer { bytes in
      tokens.withUnsafeBufferPointer { buffer in
        let sheet = TaggerSheet(bytes: bytes, tokens: tokens, sentences: document.sentences, gazetteer: gazetteer)
        let extractor = TaggerFeatures(bytes: bytes, tokens: buffer, groups: groups)
        let runs = sheet.chains
        var gated = [Bool](repeating: false, count: tokens.count)
        for run in runs { for cell in run { gated[sheet.token(cell)] = true } }
        document.free(except: gated)
        if only == nil {
          names += document.runs.count
          reachable += document.runs.count { $0.allSatisfy { gated[$0] } }
        }
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: TaggerFeatures.limit) { list in
          guard let out = list.baseAddress else { return }
          for run in runs {
            let place = Int(tokens[sheet.token(run.lowerBound)].start)
            if let only, !only.contains(where: { $0.contains(place) }) { continue }
            let first = allowed.count
            for cell in run {
              let count = extractor.write(sheet, cell, to: out)
              features.append(contentsOf: UnsafeBufferPointer(start: out, count: count))
              starts.append(features.count)
              allowed.append(document.allowed[sheet.token(cell)])
            }
            chains.append(Chain(tokens: first..<allowed.count, weight: weight))
          }
        }
      }
    }
  }

  /// Replaces feature hashes by numbers from 0, and drops features seen less than `least` times.
  mutating func number(least: Int) {
    var index = FeatureIndex(expected: features.count / 4)
    for feature in features { index.count(feature) }
    hashes = index.numbered(least: least)
    var kept: [UInt32] = []
    kept.reserveCapacity(features.count)
    var newStarts = [0]
    newStarts.reserveCapacity(starts.count)
    for token in 0..<starts.count - 1 {
      var identity: UInt8 = 0
      for at in starts[token]..<starts[token + 1] {
        guard let number = index.number(features[at]) else { continue }
        kept.append(number)
        if at - starts[token] < TaggerFeatures.identityCount { identity += 1 }
      }
      identities.append(identity)
      newStarts.append(kept.count)
    }
    features = kept
    starts = newStarts
  }
}

/// Counts feature hashes and gives the frequent ones numbers.
private struct FeatureIndex {
  private var keys: [UInt32]
  private var values: [UInt32]
  private var used: [Bool]
  private var filled = 0

  init(expected: Int) {
    var size = 1 << 16
    while size < expected * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    used = Array(repeating: false, count: size)
  }

  mutating func count(_ key: UInt32) {
    if filled * 4 > keys.count * 3 { grow() }
    let slot = slot(key)
    if !used[slot] {
      used[slot] = true
      keys[slot] = key
      filled += 1
    }
    values[slot] &+= 1
  }

  /// Turns counts into numbers, ordered by hash so that the order of the sets does not matter; gives the hashes.
  mutating func numbered(least: Int) -> [UInt32] {
    let kept = keys.indices.filter { used[$0] && values[$0] >= least }.sorted { keys[$0] < keys[$1] }
    for slot in values.indices { values[slot] = .max }
    for (number, slot) in kept.enumerated() { values[slot] = UInt32(number) }
    return kept.map { keys[$0] }
  }

  func number(_ key: UInt32) -> UInt32? {
    let slot = slot(key)
    return used[slot] && values[slot] != .max ? values[slot] : nil
  }

  private func slot(_ key: UInt32) -> Int {
    var slot = Int(key &* 0x9E37_79B1) & (keys.count - 1)
    while used[slot], keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    var larger = FeatureIndex(expected: keys.count)
    for slot in keys.indices where used[slot] {
      let target = larger.slot(keys[slot])
      larger.used[target] = true
      larger.keys[target] = keys[slot]
      larger.values[target] = values[slot]
    }
    larger.filled = filled
    self = larger
  }
}
