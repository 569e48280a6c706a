/// The scores of all tagged cells, and what the occurrences of a form together say of its label: a name that one
/// sentence makes clear helps where another leaves it open.
struct FormEvidence {
  /// Emission scores, `tagCount` a cell.
  let scores: UnsafeMutablePointer<Int32>
  /// For each form, the sum of its occurrences' best scores for each label, and how many there are.
  private let forms: UnsafeMutableBufferPointer<Form>

  private struct Form {
    var sum = SIMD8<Int32>(repeating: 0)
    var count: Int32 = 0
  }

  /// Sixteenths of the others' mean that come in place of an occurrence's own score.
  static let weight: Int32 = 6

  /// The evidence of a sheet of `forms` forms with room for the scores of `cells` cells; to be given back with
  /// `deallocate`.
  init(forms: Int, cells: Int) {
    scores = .allocate(capacity: max(1, cells * TagSet.tagCount))
    self.forms = .allocate(capacity: forms)
    self.forms.initialize(repeating: Form())
  }

  /// Gives the memory back.
  func deallocate() {
    scores.deallocate()
    forms.deallocate()
  }

  /// Notes the scores of `cell`, which stand at `row`.
  func count(_ cell: Cell, _ row: Int) {
    guard cell.number >= 0 else { return }
    forms[Int(cell.number)].sum &+= labels(row)
    forms[Int(cell.number)].count &+= 1
  }

  /// Writes the cell's scores to `emissions`, each label's moved towards what the form's other occurrences say.
  func share(_ cell: Cell, _ row: Int, into emissions: UnsafeMutablePointer<Int32>) {
    emissions.update(from: scores + row, count: TagSet.tagCount)
    guard cell.number >= 0 else { return }
    let form = forms[Int(cell.number)]
    guard form.count > 1 else { return }
    let own = labels(row)
    let sum = form.sum
    let count = form.count &- 1
    for label in 0..<TagSet.labelCount {
      let others = (sum[label] &- own[label]) / count
      let shift = (others &- own[label]) &* FormEvidence.weight / 16
      let begin = TagSet.tag(.begin, label)
      for tag in begin..<begin + 4 { emissions[tag] &+= shift }
    }
  }

  /// The best score of each label at `row`, whatever the part.
  @inline(__always)
  private func labels(_ row: Int) -> SIMD8<Int32> {
    var best = SIMD8<Int32>(repeating: 0)
    for label in 0..<TagSet.labelCount {
      let tags = scores + (row + TagSet.tag(.begin, label))
      best[label] = max(max(tags[0], tags[1]), max(tags[2], tags[3]))
    }
    return best
  }
}
