/// The features of a cell: 32-bit hashes of a template's number and its values.
package struct TaggerFeatures {
  /// More than any cell has.
  package static let limit = 96
  /// The features that come first tell which word it is; a training hides them now and then.
  package static let identityCount = 4

  private let bytes: UnsafeBufferPointer<UInt8>
  private let tokens: UnsafeBufferPointer<Token>
  private let groups: FeatureGroups

  /// Features over `bytes` and its `tokens`, of the templates in `groups`.
  package init(bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<Token>, groups: FeatureGroups) {
    self.bytes = bytes
    self.tokens = tokens
    self.groups = groups
  }

  /// Writes the features of cell number `at` into `out`, which has room for `limit`, and gives their number.
  package func write(_ sheet: TaggerSheet, _ at: Int, to out: UnsafeMutablePointer<UInt32>) -> Int {
    sheet.withView { write($0, at, to: out) }
  }

  @inline(__always)
  func write(_ sheet: TaggerSheet.View, _ at: Int, to out: UnsafeMutablePointer<UInt32>) -> Int {
    var list = FeatureList(out: out)
    let cells = sheet.cells
    let here = cells[at]
    let back = cells[at - 1]
    let next = cells[at + 1]
    let kind = UInt32(here.kind.rawValue)
    // The sentence's style changes what a capital means.
    let style = UInt32(here.flags.rawValue >> 2) | (sheet.isLowerCase ? 8 : 0)
    let word = here.form &+ kind &* 0x85EB_CA6B

    list.add(2, word, 0)
    list.add(3, here.form, 0)
    list.add(10, back.form, here.form)
    list.add(11, here.form, next.form)
    list.add(1, 0, 0)
    list.add(4, style, kind)
    if groups.contains(.words) {
      list.add(5, back.form, 0)
      list.add(6, next.form, 0)
      list.add(7, cells[at - 2].form, 0)
      list.add(8, cells[at + 2].form, 0)
    }
    if groups.contains(.pairs) {
      list.add(12, back.form, next.form)
      list.add(13, cells[at - 2].form, back.form)
      list.add(14, next.form, cells[at + 2].form)
    }
    if groups.contains(.shapes) { shapes(&list, cells, at, style) }
    if groups.contains(.affixes) { affixes(&list, tokens[Int(here.token)], kind) }
    if groups.contains(.runs) { runs(&list, cells, here, at, kind) }
    if groups.contains(.gazetteer) { names(&list, cells, at) }
    if groups.contains(.lexicon) { classes(&list, cells, here, at) }
    if groups.contains(.document), let use = sheet.use(here) {
      document(&list, cells, use, at, here)
      // A name that comes again and again is of whom the text speaks, or of where.
      let often = Int(use.middle) + Int(use.initial)
      let step: UInt32 = often > 9 ? 4 : often > 4 ? 3 : often > 2 ? 2 : often > 1 ? 1 : 0
      list.add(66, sheet.people << 4 | step, 0)
    }
    return list.count
  }

  @inline(__always)
  private func shapes(_ list: inout FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ at: Int, _ style: UInt32) {
    let k2 = UInt32(cells[at - 2].kind.rawValue)
    let k1 = UInt32(cells[at - 1].kind.rawValue)
    let k0 = UInt32(cells[at].kind.rawValue)
    let n1 = UInt32(cells[at + 1].kind.rawValue)
    let n2 = UInt32(cells[at + 2].kind.rawValue)
    list.add(20, k1 << 5 | k0, style)
    list.add(21, k0 << 5 | n1, style)
    list.add(22, k1 << 10 | k0 << 5 | n1, 0)
    list.add(23, k2 << 20 | k1 << 15 | k0 << 10 | n1 << 5 | n2, 0)
    list.add(24, shape(tokens[Int(cells[at].token)]), 0)
  }

  /// Letters by case, digits, and other marks, runs cut to two.
  @inline(__always)
  private func shape(_ token: Token) -> UInt32 {
    var hash: UInt32 = 7
    var last: UInt8 = 0
    var run = 0
    for at in Int(token.start)..<min(Int(token.end), Int(token.start) + 24) {
      let byte = bytes[at]
      let unit: UInt8 =
        byte &- 0x61 < 26 ? 0x61 : byte &- 0x41 < 26 ? 0x41 : byte &- 0x30 < 10 ? 0x30 : byte >= 0x80 ? 0x80 : byte
      run = unit == last ? run + 1 : 1
      last = unit
      if run <= 2 { hash = (hash ^ UInt32(unit)) &* 16_777_619 }
    }
    return hash
  }

  @inline(__always)
  private func affixes(_ list: inout FeatureList, _ token: Token, _ kind: UInt32) {
    let count = token.count
    var head: UInt32 = 0
    var tail: UInt32 = 0
    let start = Int(token.start)
    for i in 0..<min(4, count) {
      head = head << 8 | UInt32(lower(bytes[start + i]))
      tail |= UInt32(lower(bytes[Int(token.end) - 1 - i])) << UInt32(8 * i)
      // The first i + 1 letters and the last.
      if i > 0 { list.add(30 + UInt32(i), head, kind) }
      list.add(34 + UInt32(i), tail, kind)
    }
  }

  @inline(__always)
  private func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private func runs(
    _ list: inout FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ here: Cell, _ at: Int, _ kind: UInt32
  ) {
    let start = Int(here.runStart)
    let end = Int(here.runEnd)
    guard end > start else { return }
    let left = UInt32(min(4, at - start))
    let right = UInt32(min(4, end - at))
    list.add(40, left << 8 | right, kind)
    list.add(41, cells[start - 1].form, left)
    list.add(42, cells[end].form, right)
    list.add(43, cells[start].form, left)
    list.add(44, cells[end - 1].form, right)
  }

  @inline(__always)
  private func names(_ list: inout FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ at: Int) {
    let b = UInt32(cells[at - 1].names.rawValue)
    let h = UInt32(cells[at].names.rawValue)
    let n = UInt32(cells[at + 1].names.rawValue)
    let phrases = UInt32(cells[at].phrases)
    let kind = UInt32(cells[at].kind.rawValue)
    list.add(50, h, kind)
    list.add(51, b << 8 | h, 0)
    list.add(52, h << 8 | n, 0)
    list.add(53, b << 16 | h << 8 | n, 0)
    if phrases != 0 { list.add(54, phrases, 0) }
    let around = UInt32(cells[at - 1].phrases) << 16 | UInt32(cells[at + 1].phrases)
    if around != 0 { list.add(55, around, phrases) }
  }

  @inline(__always)
  private func classes(_ list: inout FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ here: Cell, _ at: Int) {
    if here.classes != 0 { list.add(70, here.classes, UInt32(here.kind.rawValue)) }
    if cells[at - 1].classes != 0 { list.add(71, cells[at - 1].classes, 0) }
    if cells[at + 1].classes != 0 { list.add(72, cells[at + 1].classes, 0) }
    let start = Int(here.runStart)
    let end = Int(here.runEnd)
    guard end > start else { return }
    let before = cells[start - 1].classes
    let behind = cells[end].classes
    if before != 0 { list.add(73, before, UInt32(min(4, at - start))) }
    if behind != 0 { list.add(74, behind, UInt32(min(4, end - at))) }
    var run: UInt32 = 0
    for cell in max(start, end - 8)..<end where cell != at { run |= cells[cell].classes }
    if run != 0 { list.add(75, run, 0) }
    let last = cells[end - 1].classes
    if last != 0 { list.add(76, last, UInt32(min(4, end - at))) }
  }

  @inline(__always)
  private func document(
    _ list: inout FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ use: FormUse, _ at: Int, _ here: Cell
  ) {
    let isInitial = here.flags.contains(.initial) || !here.flags.isDisjoint(with: [.shouting, .titled])
    let lower = UInt32(min(2, use.lower))
    let middle = UInt32(min(2, use.middle &- (isInitial ? 0 : 1)))
    let initial = UInt32(min(2, use.initial &- (isInitial ? 1 : 0)))
    if use.introduced != 0 { list.add(65, UInt32(use.introduced), UInt32(here.kind.rawValue)) }
    list.add(60, lower << 8 | middle << 4 | initial, isInitial ? 1 : 0)
    var seen = 0
    for index in 0..<Int(use.count) where seen < 4 {
      let other = use.cell(index)
      if other == at { continue }
      seen += 1
      list.add(61, cells[other - 1].form, 0)
      list.add(62, cells[other + 1].form, 0)
      list.add(63, UInt32(cells[other - 1].names.rawValue) << 8 | UInt32(cells[other + 1].names.rawValue), 0)
      list.add(64, UInt32(cells[other - 1].kind.rawValue) << 8 | UInt32(cells[other + 1].kind.rawValue), 0)
    }
  }
}

/// A list of feature hashes in memory that the caller owns.
private struct FeatureList {
  let out: UnsafeMutablePointer<UInt32>
  var count = 0

  init(out: UnsafeMutablePointer<UInt32>) { self.out = out }

  @inline(__always)
  mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32) {
    var mixed = (UInt64(a) << 32 | UInt64(b)) ^ (UInt64(template) &* 0xD6E8_FEB8_6659_FD93)
    mixed = (mixed ^ (mixed >> 32)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
    out[count] = UInt32(truncatingIfNeeded: mixed >> 32)
    count &+= 1
  }
}
