/// The scores of all tagged cells, and what the occurrences of a form together say of its label: a name that one
/// sentence makes clear helps where another leaves it open.
struct FormEvidence {
  /// Emission scores, `tagCount` a cell.
  var scores: [Int32]
  /// For each form, the sum of its occurrences' best scores for each label, and how many there are.
  private var sums: [SIMD8<Int32>]
  private var counts: [Int32]

  /// Sixteenths of the others' mean that come in place of an occurrence's own score.
  static let weight: Int32 = 6

  init(_ sheet: TaggerSheet, _ chains: [Range<Int>]) {
    scores = Array(repeating: 0, count: chains.reduce(0) { $0 + $1.count } * TagSet.tagCount)
    sums = Array(repeating: SIMD8(repeating: 0), count: sheet.forms.count)
    counts = Array(repeating: 0, count: sheet.forms.count)
  }

  /// Notes the scores of `cell`, which stand at `row`.
  mutating func count(_ cell: Cell, _ row: Int) {
    guard cell.use >= 0 else { return }
    sums[Int(cell.use)] &+= labels(row)
    counts[Int(cell.use)] &+= 1
  }

  /// Writes the cell's scores to `emissions`, each label's moved towards what the form's other occurrences say.
  func share(_ cell: Cell, _ row: Int, into emissions: inout [Int32], at offset: Int) {
    for tag in 0..<TagSet.tagCount { emissions[offset + tag] = scores[row + tag] }
    guard cell.use >= 0 else { return }
    let form = Int(cell.use)
    guard counts[form] > 1 else { return }
    let own = labels(row)
    for label in 0..<TagSet.labelCount {
      let others = (sums[form][label] &- own[label]) / (counts[form] &- 1)
      let shift = (others &- own[label]) &* FormEvidence.weight / 16
      let begin = offset + TagSet.tag(.begin, label)
      for tag in begin..<begin + 4 { emissions[tag] &+= shift }
    }
  }

  /// The best score of each label at `row`, whatever the part.
  private func labels(_ row: Int) -> SIMD8<Int32> {
    var best = SIMD8<Int32>(repeating: 0)
    for label in 0..<TagSet.labelCount {
      let begin = row + TagSet.tag(.begin, label)
      best[label] = max(max(scores[begin], scores[begin + 1]), max(scores[begin + 2], scores[begin + 3]))
    }
    return best
  }
}
