/// The scores of all tagged cells, and what the occurrences of a form together say of its label: a name that one
/// sentence makes clear helps where another leaves it open.
struct FormEvidence {
  /// The scores of each tagged cell.
  let scores: UnsafeMutablePointer<TagScores>
  /// For each form, the sum of its occurrences' best scores for each label, and how many there are.
  private let forms: UnsafeMutableBufferPointer<Form>

  private struct Form {
    var sum = TagRow.Labels(repeating: 0)
    var count: Int32 = 0
  }

  /// Sixteenths of the others' mean that come in place of an occurrence's own score.
  static let weight: Int32 = 6

  /// The evidence of a sheet of `forms` forms with room for the scores of `cells` cells; to be given back with
  /// `deallocate`.
  init(forms: Int, cells: Int) {
    scores = .allocate(capacity: max(1, cells))
    self.forms = .allocate(capacity: forms)
    self.forms.initialize(repeating: Form())
  }

  /// Gives the memory back.
  func deallocate() {
    scores.deallocate()
    forms.deallocate()
  }

  /// Keeps the scores of tagged cell number `place`, and notes them for form `number`, which is negative where there is
  /// none.
  @inline(__always)
  func keep(_ score: TagScores, at place: Int, _ number: Int32) {
    scores[place] = score
    guard number >= 0 else { return }
    forms[Int(number)].sum &+= score.labels
    forms[Int(number)].count &+= 1
  }

  /// The emission scores of tagged cell number `place`: each label's scores, moved towards what the form's other
  /// occurrences say.
  @inline(__always)
  func emission(_ place: Int, _ cell: Cell) -> TagRow {
    var shift = TagRow.Labels(repeating: 0)
    if cell.number >= 0, forms[Int(cell.number)].count > 1 {
      let form = forms[Int(cell.number)]
      let own = scores[place].labels
      let sum = form.sum &- own
      let others = form.count &- 1
      for label in 0..<TagSet.labelCount {
        shift[label] = (sum[label] / others &- own[label]) &* FormEvidence.weight / 16
      }
    }
    return scores[place].row(shift)
  }
}
