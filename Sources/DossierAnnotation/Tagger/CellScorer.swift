/// Works out the scores of cells: the sum of the weights of all that is seen of them.
///
/// The rows of weights lie all over the model, so nearly all of the time would be spent waiting for memory. So the rows
/// of a cell are asked for first, and added up only when those of the next cell have been asked for.
struct CellScorer {
  let rows: RowTable
  let cache: SumCache
  let features: TaggerFeatures
  let sheet: TaggerSheet.View

  /// Works out the scores of the cells in `chains`, one after the other.
  func score(_ chains: [Range<Int>], _ evidence: FormEvidence) {
    withUnsafeTemporaryAllocation(of: RowBoard.self, capacity: 2) { boards in
      boards.initializeElement(at: 0, to: RowBoard())
      boards.initializeElement(at: 1, to: RowBoard())
      defer { for board in boards { board.deallocate() } }
      guard var free = boards.baseAddress else { return }
      var waiting = RowList(rows: rows, cache: cache, board: free + 1)
      var last = 0
      var done = 0
      for chain in chains {
        for cell in chain {
          let list = features.write(sheet, cell, to: RowList(rows: rows, cache: cache, board: free))
          if done > 0 { evidence.keep(waiting.sum(), at: done &- 1, sheet.cells[last].number) }
          free = waiting.board
          waiting = list
          last = cell
          done &+= 1
        }
      }
      if done > 0 { evidence.keep(waiting.sum(), at: done &- 1, sheet.cells[last].number) }
    }
  }
}

/// What was asked for one cell.
private struct RowBoard {
  typealias Asked = RowTable.Asked

  /// Rows under one key at most, and keys.
  private static let share = 24
  private static let keyLimit = 5

  /// The rows that depend on several things, and behind these the rows of each key.
  let rows: UnsafeMutablePointer<Asked> = .allocate(capacity: TaggerFeatures.limit + keyLimit * share)
  /// The keys whose sums are not known, how many they are, and the ends of their rows.
  let keys: UnsafeMutablePointer<SumCache.Key> = .allocate(capacity: keyLimit)
  let ends: UnsafeMutablePointer<UnsafeMutablePointer<Asked>> = .allocate(capacity: keyLimit)
  var count = 0
  /// The sums that are known, added up.
  var known = LaneSums()

  func deallocate() {
    rows.deallocate()
    keys.deallocate()
    ends.deallocate()
  }

  /// Where the rows of key number `number` start.
  @inline(__always)
  func start(_ number: Int) -> UnsafeMutablePointer<Asked> {
    rows + (TaggerFeatures.limit &+ number &* RowBoard.share)
  }
}

/// Asks for the rows of features, those left out whose sums are known.
private struct RowList: FeatureList {
  let rows: RowTable
  let cache: SumCache
  let board: UnsafeMutablePointer<RowBoard>
  /// The end of the rows that have no key.
  private var end: UnsafeMutablePointer<RowTable.Asked>

  /// A list that starts anew on `board`.
  @inline(__always)
  init(rows: RowTable, cache: SumCache, board: UnsafeMutablePointer<RowBoard>) {
    self.rows = rows
    self.cache = cache
    self.board = board
    end = board.pointee.rows
    board.pointee.count = 0
    board.pointee.known = LaneSums()
  }

  @inline(__always)
  func place(for key: SumCache.Key) -> FeaturePlace {
    if cache.add(key, to: &board.pointee.known) { return .known }
    let number = board.pointee.count
    board.pointee.keys[number] = key
    board.pointee.ends[number] = board.pointee.start(number)
    board.pointee.count = number &+ 1
    return FeaturePlace(number: number &+ 1)
  }

  @inline(__always)
  mutating func add(_ feature: UInt32, to place: FeaturePlace) {
    let asked = rows.ask(feature)
    if place == .plain {
      end.pointee = asked
      end += 1
    } else {
      board.pointee.ends[place.number &- 1].pointee = asked
      board.pointee.ends[place.number &- 1] += 1
    }
  }

  /// The sum of all rows; the sums under the keys are known from now on.
  @inline(__always)
  func sum() -> LaneSums {
    var total = board.pointee.known
    total &+= RowTable.sum(board.pointee.rows, end)
    for number in 0..<board.pointee.count {
      let sum = RowTable.sum(board.pointee.start(number), board.pointee.ends[number])
      cache.keep(sum, board.pointee.keys[number])
      total &+= sum
    }
    return total
  }
}
