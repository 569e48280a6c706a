/// Works out the scores of cells: the sum of the weights of all that is seen of them.
///
/// The rows of weights lie all over the model, so nearly all of the time would be spent waiting for memory. So the rows
/// of a cell are asked for first, and added up only when those of the next cells have been asked for.
struct CellScorer {
  let model: TaggerModel
  let features: TaggerFeatures
  let sheet: TaggerSheet.View

  /// How many cells' rows are on their way; a power of two.
  private static let ahead = 2

  /// Works out the scores of the cells in `chains`, one after the other.
  func score(_ chains: [Range<Int>], _ evidence: FormEvidence) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: CellScorer.ahead * TaggerFeatures.limit) { lists in
      guard let lists = lists.baseAddress else { return }
      var waiting = InlineArray<2, (cell: Int, count: Int)>(repeating: (0, 0))
      var asked = 0
      var done = 0
      func finish() {
        let turn = done & (CellScorer.ahead - 1)
        let list = UnsafeBufferPointer(start: lists + turn * TaggerFeatures.limit, count: waiting[turn].count)
        let row = done * TagSet.tagCount
        model.score(list, into: evidence.scores + row)
        evidence.count(sheet.cells[waiting[turn].cell], row)
        done += 1
      }
      for chain in chains {
        for cell in chain {
          if asked - done == CellScorer.ahead { finish() }
          let turn = asked & (CellScorer.ahead - 1)
          let list = lists + turn * TaggerFeatures.limit
          let count = features.write(sheet, cell, to: list)
          model.prefetch(UnsafeBufferPointer(start: list, count: count))
          waiting[turn] = (cell, count)
          asked += 1
        }
      }
      while done < asked { finish() }
    }
  }
}
