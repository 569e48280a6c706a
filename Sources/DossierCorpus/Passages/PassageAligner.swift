import DossierAnnotation
import DossierText

/// Words of two texts, or of two places of one text, that are the same but for small edits.
struct PassageAlignment: Hashable, Sendable {
  /// The words of the first text, as indexes.
  var first: Range<Int>
  /// The words of the second text, as indexes.
  var second: Range<Int>
  /// The runs of words that are the same, in order.
  var runs: [PassageRun]

  /// How many words are the same.
  var matched: Int { runs.reduce(0) { $0 + $1.count } }

  /// The share of the words of both sides that are the same, from 0 to 1.
  var similarity: Double { 2 * Double(matched) / Double(max(1, first.count + second.count)) }
}

/// Words in a row that are the same in two places.
struct PassageRun: Hashable, Sendable {
  /// The first of them in the first text.
  var first: Int
  /// The first of them in the second text.
  var second: Int
  /// How many they are.
  var count: Int
}

/// Finds the passages that two sequences of words share: shingles of three words are the seeds, runs grow from them,
/// and runs that follow one another closely on both sides are one passage with edits.
///
/// After the method of the text-reuse tools in digital humanities (shingles, then local alignment), with chaining of
/// exact runs in place of dynamic programming. The cost is linear but for shingles that stand in very many places,
/// which are followed `chainLimit` times each.
struct PassageAligner {
  static let shingle = 3
  static let chainLimit = 12
  /// So many words may be changed, added or cut between two runs of one passage.
  static let gapLimit = 7

  private let first: [PassageWord]
  private let second: [PassageWord]
  private let isSelf: Bool

  /// The passages that `first` and `second` share.
  static func align(_ first: [PassageWord], _ second: [PassageWord]) -> [PassageAlignment] {
    PassageAligner(first: first, second: second, isSelf: false).run()
  }

  /// The passages that stand twice in `words`, the earlier place second.
  static func alignWithin(_ words: [PassageWord]) -> [PassageAlignment] {
    PassageAligner(first: words, second: words, isSelf: true).run()
  }

  private func run() -> [PassageAlignment] {
    guard first.count >= PassageAligner.shingle, second.count >= PassageAligner.shingle else { return [] }
    return chains(of: runs()).map { alignment(trimmed($0)) }
  }

  /// The maximal runs of equal words that hold a seed, in order of their place in the first text.
  private func runs() -> [PassageRun] {
    var heads: [UInt64: Int32] = [:]
    heads.reserveCapacity(second.count)
    var next = [Int32](repeating: -1, count: second.count)
    var runs: [PassageRun] = []
    var reached: [Int: Int] = [:]
    if !isSelf { for at in seeds(second) { add(at, &heads, &next) } }
    for at in seeds(first) {
      var candidate = heads[PassageAligner.key(first, at)] ?? -1
      var followed = 0
      while candidate >= 0, followed < PassageAligner.chainLimit {
        let other = Int(candidate)
        candidate = next[other]
        followed += 1
        let diagonal = at - other
        if let end = reached[diagonal], at < end { continue }
        let run = grow(at, other)
        reached[diagonal] = run.first + run.count
        runs.append(run)
      }
      if isSelf { add(at, &heads, &next) }
    }
    return runs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The places where three words stand of which at least one says something of its own.
  private func seeds(_ words: [PassageWord]) -> some Sequence<Int> {
    (0...(words.count - PassageAligner.shingle)).lazy.filter { at in
      (at..<at + PassageAligner.shingle).contains { !words[$0].traits.isDisjoint(with: [.content, .name]) }
    }
  }

  private func add(_ at: Int, _ heads: inout [UInt64: Int32], _ next: inout [Int32]) {
    let key = PassageAligner.key(second, at)
    next[at] = heads[key] ?? -1
    heads[key] = Int32(truncatingIfNeeded: at)
  }

  private static func key(_ words: [PassageWord], _ at: Int) -> UInt64 {
    var key: UInt64 = 0
    for index in at..<at + shingle { key = (key ^ UInt64(words[index].form)) &* 0x9E37_79B9_7F4A_7C15 }
    return key
  }

  private func grow(_ first: Int, _ second: Int) -> PassageRun {
    var run = PassageRun(first: first, second: second, count: 0)
    while run.first > 0, run.second > 0, self.first[run.first - 1].form == self.second[run.second - 1].form,
      !isSelf || run.first - 1 > second + run.count
    {
      run.first -= 1
      run.second -= 1
      run.count += 1
    }
    let limit = isSelf ? first - run.second : Int.max
    while run.first + run.count < self.first.count, run.second + run.count < self.second.count, run.count < limit,
      self.first[run.first + run.count].form == self.second[run.second + run.count].form
    {
      run.count += 1
    }
    return run
  }

  /// Joins runs that follow one another on both sides with at most `gapLimit` words between.
  private func chains(of runs: [PassageRun]) -> [[PassageRun]] {
    var open: [[PassageRun]] = []
    var done: [[PassageRun]] = []
    for run in runs {
      done += open.filter { chain in run.first - PassageAligner.end(chain).first > PassageAligner.gapLimit }
      open.removeAll { chain in run.first - PassageAligner.end(chain).first > PassageAligner.gapLimit }
      let fitting = open.indices.filter { index in
        let end = PassageAligner.end(open[index])
        return run.first >= end.first && run.second >= end.second
          && run.second - end.second <= PassageAligner.gapLimit
      }
      let best = fitting.min { a, b in
        run.second - PassageAligner.end(open[a]).second < run.second - PassageAligner.end(open[b]).second
      }
      if let best { open[best].append(run) } else { open.append([run]) }
      // A text that repeats itself without end must not make this quadratic.
      if open.count > 64 { done.append(open.removeFirst()) }
    }
    return done + open
  }

  private static func end(_ chain: [PassageRun]) -> (first: Int, second: Int) {
    guard let last = chain.last else { return (0, 0) }
    return (last.first + last.count, last.second + last.count)
  }

  /// The chain without short runs at its edges that stand far from the rest: they belong to other statements.
  private func trimmed(_ chain: [PassageRun]) -> [PassageRun] {
    var chain = chain[...]
    while chain.count > 1, isStray(chain[chain.endIndex - 1], beside: chain[chain.endIndex - 2]) { chain.removeLast() }
    while chain.count > 1, isStray(chain[chain.startIndex], beside: chain[chain.startIndex + 1]) { chain.removeFirst() }
    return Array(chain)
  }

  private func isStray(_ run: PassageRun, beside other: PassageRun) -> Bool {
    let (earlier, later) = run.first < other.first ? (run, other) : (other, run)
    guard run.count <= PassageAligner.shingle, PassageAligner.gap(earlier, later) >= PassageAligner.shingle else {
      return false
    }
    // Inside one quotation on both sides, words that were changed are what a reader wants to see.
    let (mine, theirs) = (first[run.first].quotation, second[run.second].quotation)
    return mine == 0 || theirs == 0 || mine != first[other.first].quotation || theirs != second[other.second].quotation
  }

  /// The words between two runs, on the side with more of them.
  private static func gap(_ run: PassageRun, _ next: PassageRun) -> Int {
    max(next.first - run.first - run.count, next.second - run.second - run.count)
  }

  private func alignment(_ chain: [PassageRun]) -> PassageAlignment {
    let end = PassageAligner.end(chain)
    let start = chain.first ?? PassageRun(first: 0, second: 0, count: 0)
    return PassageAlignment(
      first: start.first..<max(start.first, end.first), second: start.second..<max(start.second, end.second),
      runs: chain)
  }
}
