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
    withUnsafeTemporaryAllocation(of: RowTable.Asked.self, capacity: 2 * RowBoard.room) { lists in
      withUnsafeTemporaryAllocation(of: RowBoard.self, capacity: 2) { boards in
        guard let lists = lists.baseAddress, var free = boards.baseAddress else { return }
        var waiting = free + 1
        free.initialize(to: RowBoard(lists))
        waiting.initialize(to: RowBoard(lists + RowBoard.room))
        var last = 0
        var done = 0
        for chain in chains {
          for cell in chain {
            free.pointee.clear()
            let list = features.write(sheet, cell, to: RowList(rows: rows, cache: cache, board: free))
            free.pointee.end = list.end
            if done > 0 { evidence.keep(waiting.pointee.sum(cache), at: done &- 1, sheet.cells[last].number) }
            swap(&free, &waiting)
            last = cell
            done &+= 1
          }
        }
        if done > 0 { evidence.keep(waiting.pointee.sum(cache), at: done &- 1, sheet.cells[last].number) }
      }
    }
  }
}

/// What was asked for a cell: the rows of its features by where they go.
private struct RowBoard {
  typealias Asked = RowTable.Asked

  /// The sums that were known, added up.
  var known = LaneSums()
  /// The end of the plain rows.
  var end: UnsafeMutablePointer<Asked>
  /// The sums that are to be known, how many, and the ends of their rows.
  private var keys = InlineArray<5, SumCache.Key>(repeating: SumCache.Key())
  private var ends: InlineArray<5, UnsafeMutablePointer<Asked>>
  private var count = 0
  private let list: UnsafeMutablePointer<Asked>

  /// Rows under one key at most.
  private static let share = 24
  /// How many rows the list of a board holds.
  static let room = TaggerFeatures.limit + 5 * share

  init(_ list: UnsafeMutablePointer<Asked>) {
    self.list = list
    end = list
    ends = InlineArray(repeating: list)
  }

  @inline(__always)
  mutating func clear() {
    known = LaneSums()
    end = list
    count = 0
  }

  /// Where the rows under `key` go.
  @inline(__always)
  mutating func open(_ key: SumCache.Key) -> FeaturePlace {
    keys[count] = key
    ends[count] = start(count)
    count &+= 1
    return FeaturePlace(number: count)
  }

  @inline(__always)
  private func start(_ number: Int) -> UnsafeMutablePointer<Asked> {
    list + (TaggerFeatures.limit &+ number &* RowBoard.share)
  }

  @inline(__always)
  mutating func add(_ asked: Asked, to place: FeaturePlace) {
    ends[place.number &- 1].pointee = asked
    ends[place.number &- 1] += 1
  }

  /// The sum of all rows; what was not known is from now on.
  @inline(__always)
  func sum(_ cache: SumCache) -> LaneSums {
    var total = known
    total &+= RowTable.sum(list, end)
    for number in 0..<count {
      let sum = RowTable.sum(start(number), ends[number])
      cache.keep(sum, keys[number])
      total &+= sum
    }
    return total
  }
}

/// Asks for the rows of features whose sums are not known.
private struct RowList: FeatureList {
  let rows: RowTable
  let cache: SumCache
  let board: UnsafeMutablePointer<RowBoard>
  var end: UnsafeMutablePointer<RowTable.Asked>

  @inline(__always)
  init(rows: RowTable, cache: SumCache, board: UnsafeMutablePointer<RowBoard>) {
    self.rows = rows
    self.cache = cache
    self.board = board
    end = board.pointee.end
  }

  @inline(__always)
  func place(for key: SumCache.Key) -> FeaturePlace {
    cache.add(key, to: &board.pointee.known) ? .known : board.pointee.open(key)
  }

  @inline(__always)
  mutating func add(_ feature: UInt32, to place: FeaturePlace) {
    if place == .plain {
      end.pointee = rows.ask(feature)
      end += 1
    } else {
      board.pointee.add(rows.ask(feature), to: place)
    }
  }
}
