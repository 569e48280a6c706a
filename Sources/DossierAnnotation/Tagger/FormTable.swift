/// How one form is used all over a segment.
struct FormUse {
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
  /// The use of each form by its number.
  private(set) var uses: [FormUse] = []

  /// The table of the anchors in `cells`, which are among `capitals` and learn their forms' numbers.
  init(_ cells: UnsafeMutableBufferPointer<Cell>, _ capitals: UnsafeBufferPointer<UInt32>) {
    var bits: UInt32 = 4
    while capitals.count * 2 > 1 << Int(bits) { bits += 1 }
    withUnsafeTemporaryAllocation(of: Index.Slot.self, capacity: 1 << Int(bits)) { slots in
      guard let first = slots.baseAddress else { return }
      slots.initialize(repeating: Index.Slot())
      let index = Index(slots: first, bits: bits)
      for capital in capitals where cells[Int(capital)].flags.contains(.anchor) { note(Int(capital), cells, index) }
      uses.withUnsafeMutableBufferPointer { uses in
        for cell in cells where cell.kind == .lower {
          let number = Int(index.slot(of: cell.form).pointee.number)
          if number != 0, uses[number - 1].lower < 255 { uses[number - 1].lower += 1 }
        }
      }
    }
  }

  /// Takes note of the anchor in cell `at`.
  private mutating func note(_ at: Int, _ cells: UnsafeMutableBufferPointer<Cell>, _ index: Index) {
    let cell = cells[at]
    let slot = index.slot(of: cell.form)
    if slot.pointee.number == 0 {
      uses.append(FormUse())
      slot.pointee = Index.Slot(form: cell.form, number: UInt32(truncatingIfNeeded: uses.count))
    }
    let entry = Int(slot.pointee.number) - 1
    cells[at].number = Int32(truncatingIfNeeded: entry)
    if cells[at - 1].kind == .open, cells[at + 1].kind == .close {
      let before = cells[at - 2].kind
      uses[entry].introduced |= before == .lower ? 1 : before.isCapital ? 2 : 0
    }
    if cell.flags.isDisjoint(with: [.initial, .shouting, .titled]) {
      if uses[entry].middle < 255 { uses[entry].middle += 1 }
      uses[entry].keep(at)
    } else {
      if uses[entry].initial < 255 { uses[entry].initial += 1 }
    }
  }

  /// The numbers of forms: a hash table with open addressing, at most half full.
  private struct Index {
    struct Slot {
      var form: UInt32 = 0
      /// The form's number and one more; 0 where the slot is free.
      var number: UInt32 = 0
    }

    let slots: UnsafeMutablePointer<Slot>
    let bits: UInt32

    /// The slot that holds `form`, or the free one where it belongs.
    @inline(__always)
    func slot(of form: UInt32) -> UnsafeMutablePointer<Slot> {
      var place = Int((form &* 0x9E37_79B1) >> (32 &- bits))
      while slots[place].number != 0, slots[place].form != form { place = (place + 1) & (1 << Int(bits) - 1) }
      return slots + place
    }
  }
}
