/// How one form is used all over a segment.
struct FormUse {
  var form: UInt32
  /// How often it is written in lower case, capitalized inside a sentence, and capitalized at its start; at most 255.
  var lower: UInt8 = 0
  var middle: UInt8 = 0
  var initial: UInt8 = 0
  /// Stands somewhere alone in brackets, as what is introduced there does: bit 0 behind a word in lower case ("second
  /// language (L2)"), bit 1 behind a capital.
  var introduced: UInt8 = 0
  /// The first cells that hold it capitalized inside a sentence.
  var count: UInt8 = 0
  var cells: (UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0, 0)

  /// The cell number `index` of those kept.
  func cell(_ index: Int) -> Int {
    switch index {
    case 0: Int(cells.0)
    case 1: Int(cells.1)
    case 2: Int(cells.2)
    case 3: Int(cells.3)
    default: Int(cells.4)
    }
  }

  mutating func keep(_ cell: Int) {
    let cell = UInt32(truncatingIfNeeded: cell)
    switch count {
    case 0: cells.0 = cell
    case 1: cells.1 = cell
    case 2: cells.2 = cell
    case 3: cells.3 = cell
    case 4: cells.4 = cell
    default: return
    }
    count += 1
  }
}

/// The forms that are somewhere capitalized, and how they are used: a word that is elsewhere in lower case is
/// likely no name, and one occurrence lends its neighbors to another.
struct FormTable {
  private var slots: [UInt32] = [0]
  /// The use of each form by its number.
  private(set) var uses: [FormUse] = []
  private var shift: UInt32 = 31

  init() {}

  /// The table of the anchors in `cells`, which learn their forms' numbers.
  init(_ cells: UnsafeMutableBufferPointer<Cell>, _ sentences: [Range<Int>]) {
    var anchors = 0
    for at in cells.indices where cells[at].flags.contains(.anchor) { anchors += 1 }
    var bits: UInt32 = 4
    while anchors * 2 > 1 << bits { bits += 1 }
    slots = Array(repeating: 0, count: 1 << bits)
    shift = 32 - bits
    for sentence in sentences {
      for at in sentence where cells[at].flags.contains(.anchor) {
        let cell = cells[at]
        let entry = insert(cell.form)
        cells[at].number = Int32(truncatingIfNeeded: entry)
        if cells[at - 1].kind == .open, cells[at + 1].kind == .close {
          let before = cells[at - 2].kind
          uses[entry].introduced |= before == .lower ? 1 : before.isCapital ? 2 : 0
        }
        if cell.flags.contains(.initial) || !cell.flags.isDisjoint(with: [.shouting, .titled]) {
          if uses[entry].initial < 255 { uses[entry].initial += 1 }
        } else {
          if uses[entry].middle < 255 { uses[entry].middle += 1 }
          uses[entry].keep(at)
        }
      }
    }
    for at in cells.indices where cells[at].kind == .lower {
      if let entry = index(of: cells[at].form), uses[entry].lower < 255 { uses[entry].lower += 1 }
    }
  }

  @inline(__always)
  private func index(of form: UInt32) -> Int? {
    var slot = Int((form &* 0x9E37_79B1) >> shift)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if uses[entry].form == form { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func insert(_ form: UInt32) -> Int {
    var slot = Int((form &* 0x9E37_79B1) >> shift)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if uses[entry].form == form { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    uses.append(FormUse(form: form))
    slots[slot] = UInt32(uses.count)
    return uses.count - 1
  }
}
