/// Works out the scores of cells: the sum of the weights of all that is seen of them.
///
/// The rows of weights lie all over the model, so nearly all of the time would be spent waiting for memory. So the rows
/// of a cell are asked for first, and added up only when those of the next cell have been asked for.
struct CellScorer {
  let rows: RowTable
  let features: TaggerFeatures
  let sheet: TaggerSheet.View

  /// Works out the scores of the cells in `chains`, one after the other.
  func score(_ chains: [Range<Int>], _ evidence: FormEvidence) {
    var free = RowList(rows)
    var waiting = RowList(rows)
    defer {
      free.deallocate()
      waiting.deallocate()
    }
    var last = 0
    var done = 0
    for chain in chains {
      for cell in chain {
        free = features.write(sheet, cell, to: free.cleared)
        if done > 0 { evidence.keep(waiting.sum(), at: done &- 1, sheet.cells[last].number) }
        swap(&free, &waiting)
        last = cell
        done &+= 1
      }
    }
    if done > 0 { evidence.keep(waiting.sum(), at: done &- 1, sheet.cells[last].number) }
  }
}

/// Asks for the rows of a cell's features.
private struct RowList: FeatureList {
  private let rows: RowTable
  private let asked: UnsafeMutablePointer<RowTable.Asked> = .allocate(capacity: TaggerFeatures.limit)
  private var askedEnd: UnsafeMutablePointer<RowTable.Asked>
  private let found: UnsafeMutablePointer<UnsafeRawPointer> = .allocate(capacity: TaggerFeatures.limit + 1)
  private var foundEnd: UnsafeMutablePointer<UnsafeRawPointer>

  init(_ rows: RowTable) {
    self.rows = rows
    askedEnd = asked
    foundEnd = found
  }

  func deallocate() {
    asked.deallocate()
    found.deallocate()
  }

  /// The list without what was asked for.
  @inline(__always)
  var cleared: RowList {
    var list = self
    list.askedEnd = asked
    list.foundEnd = found
    return list
  }

  @inline(__always)
  mutating func add(_ feature: UInt32) {
    askedEnd.pointee = rows.ask(feature)
    askedEnd += 1
  }

  @inline(__always)
  mutating func add(_ feature: Feature, as number: Int) {
    let (row, isThere) = rows.row(of: feature, number)
    foundEnd.pointee = row
    foundEnd += isThere ? 1 : 0
  }

  /// The sum of all rows that there are.
  @inline(__always)
  func sum() -> TagScores {
    var end = foundEnd
    var at = asked
    while at < askedEnd {
      let (row, isThere) = RowTable.find(at.pointee)
      end.pointee = row
      end += isThere ? 1 : 0
      at += 1
    }
    return RowTable.sum(found, end)
  }
}
