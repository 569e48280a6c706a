/// The cells of a sheet while their marks are made, one sentence after the other.
struct CellRow {
  let cells: UnsafeMutableBufferPointer<Cell>
  let gazetteer: Gazetteer
  /// The cells that are written as names are, in order.
  let capitals: UnsafeBufferPointer<UInt32>
  /// Whether the text is mostly in lower case, so that every word may be a name.
  let isLowerCase: Bool
  /// The runs of gated cells: between them every token is outside.
  private(set) var chains: [Range<Int>] = []

  init(
    cells: UnsafeMutableBufferPointer<Cell>, capitals: UnsafeBufferPointer<UInt32>, isLowerCase: Bool,
    gazetteer: Gazetteer
  ) {
    self.cells = cells
    self.capitals = capitals
    self.isLowerCase = isLowerCase
    self.gazetteer = gazetteer
  }

  /// Marks the cells of `sentence`, which has some that may be in names.
  mutating func mark(_ sentence: SheetSentence) {
    if !sentence.style.isEmpty { for at in sentence.cells { cells[at].flags.formUnion(sentence.style) } }
    let firstChain = chains.count
    if isLowerCase {
      for at in sentence.capitals { cells[Int(capitals[at])].flags.formUnion(.anchor) }
      for at in sentence.cells where cells[at].kind != .foreign { gate(at) }
    } else {
      for at in sentence.capitals { anchor(Int(capitals[at])) }
      gateAround(sentence)
    }
    runs(sentence)
    for chain in chains[firstChain...] {
      for at in chain { gazetteer.prefetch(Gazetteer.key(0, cells[at].form)) }
    }
    for chain in chains[firstChain...] { for at in chain { look(at) } }
  }

  /// Notes that a capitalized cell is an anchor, unless it is a function word.
  @inline(__always)
  private func anchor(_ at: Int) {
    let cell = cells[at]
    // "The" or "In" counts only next to another capital.
    if cell.use.contains(.function), cell.kind != .allCaps || cell.flags.contains(.shouting) {
      guard cell.kind == .letter, cells[at - 1].flags.contains(.anchor) else { return }
    }
    cells[at].flags.formUnion(.anchor)
  }

  /// Adds a cell that could be in a name to the last chain, or starts a new one.
  @inline(__always)
  private mutating func gate(_ at: Int) {
    cells[at].flags.formUnion(.gated)
    if let last = chains.indices.last, chains[last].upperBound == at {
      chains[last] = chains[last].lowerBound..<at + 1
    } else {
      chains.append(at..<at + 1)
    }
  }

  /// Finds the cells that could be in a name: the anchors, and others that stand at most two places from one.
  private mutating func gateAround(_ sentence: SheetSentence) {
    var next = sentence.cells.lowerBound
    for index in sentence.capitals {
      let anchor = Int(capitals[index])
      guard cells[anchor].flags.contains(.anchor) else { continue }
      for at in max(next, anchor - 2)..<max(next, min(anchor + 3, sentence.cells.upperBound)) {
        if cells[at].flags.contains(.anchor) || canJoin(at) { gate(at) }
        next = at + 1
      }
    }
  }

  /// Whether the cell, no anchor, may be in a name with the anchors around.
  private func canJoin(_ at: Int) -> Bool {
    let cell = cells[at]
    let back1 = cells[at - 1].flags.contains(.anchor)
    let back = back1 || cells[at - 2].flags.contains(.anchor)
    let ahead1 = cells[at + 1].flags.contains(.anchor)
    let ahead = ahead1 || cells[at + 2].flags.contains(.anchor)
    switch cell.kind {
    case .number, .mixed:
      return back1 || ahead1 || (back && cells[at - 1].kind == .hyphen)
    case .lower, .capitalized, .letter, .allCaps:
      guard ahead else { return false }
      if cell.use.contains(.before) { return true }
      if cell.kind != .lower { return ahead1 || back }  // "The Hague", "Over the Moon"
      return back && (cell.use.contains(.between) || (back1 && ahead1))
    case .stop:
      return back1 && (ahead || cells[at - 1].kind == .letter || isAbbreviation(at - 1))
    case .possessive, .hyphen, .quote, .comma, .slash, .open, .close, .mark, .colon:
      return back && ahead
    default: return false
    }
  }

  /// A short capitalized word such as "Ltd" or "Jr", whose full stop may belong to the name.
  private func isAbbreviation(_ at: Int) -> Bool {
    cells[at].kind == .capitalized && CellRow.abbreviations.contains(cells[at].form)
  }

  private static let abbreviations = FormSet("co ltd inc corp jr sr bros assn cie plc st dept univ intl")

  /// Finds runs of anchors; an initial's full stop does not break a run.
  private func runs(_ sentence: SheetSentence) {
    var end = 0
    for index in sentence.capitals {
      let start = Int(capitals[index])
      guard start >= end, cells[start].flags.contains(.anchor) else { continue }
      end = start + 1
      while true {
        if cells[end].flags.contains(.anchor) {
          end += 1
        } else if cells[end].kind == .stop, cells[end - 1].kind == .letter, cells[end + 1].flags.contains(.anchor) {
          end += 2
        } else {
          break  // an empty place at the latest
        }
      }
      for at in start..<end {
        cells[at].runStart = UInt32(truncatingIfNeeded: start)
        cells[at].runEnd = UInt32(truncatingIfNeeded: end)
      }
    }
  }

  /// Looks up a gated word and the names that start at it.
  @inline(__always)
  private func look(_ start: Int) {
    var key = Gazetteer.key(0, cells[start].form)
    var classes = gazetteer.classes(key)
    cells[start].names = classes.intersection(.kinds)
    var at = start
    while classes.contains(.continues), at - start + 1 < Gazetteer.longestName {
      at += 1
      guard cells[at].kind != .none else { break }
      key = Gazetteer.key(key, cells[at].form)
      classes = gazetteer.classes(key)
      let kinds = classes.intersection(.kinds).rawValue
      if kinds == 0 { continue }
      cells[start].phrases |= kinds
      for inner in start + 1...at { cells[inner].phrases |= kinds << 6 }
    }
  }
}
