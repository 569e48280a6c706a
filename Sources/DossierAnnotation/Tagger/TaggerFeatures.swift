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
    sheet.withView { write($0, at, to: HashList(out: out)).count }
  }

  /// The list with the features of cell number `at` added, at most `limit`.
  @inline(__always)
  func write<List: FeatureList>(_ sheet: TaggerSheet.View, _ at: Int, to list: List) -> List {
    var list = list
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
    list.add(1, 0, 0, as: FewValued.always)
    list.add(4, style, kind, as: FewValued.style + Int(style << 5 | kind))
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
      list = document(list, cells, use, at, here)
      // A name that comes again and again is of whom the text speaks, or of where.
      let often = Int(use.middle) + Int(use.initial)
      let step: UInt32 = often > 9 ? 4 : often > 4 ? 3 : often > 2 ? 2 : often > 1 ? 1 : 0
      list.add(66, sheet.people << 4 | step, 0, as: FewValued.often + Int(sheet.people << 3 | step))
    }
    return list
  }

  @inline(__always)
  private func shapes(_ list: inout some FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ at: Int, _ style: UInt32) {
    let k2 = UInt32(cells[at - 2].kind.rawValue)
    let k1 = UInt32(cells[at - 1].kind.rawValue)
    let k0 = UInt32(cells[at].kind.rawValue)
    let n1 = UInt32(cells[at + 1].kind.rawValue)
    let n2 = UInt32(cells[at + 2].kind.rawValue)
    list.add(20, k1 << 5 | k0, style, as: FewValued.kindsBack + Int(k1 << 9 | k0 << 4 | style))
    list.add(21, k0 << 5 | n1, style, as: FewValued.kindsAhead + Int(k0 << 9 | n1 << 4 | style))
    list.add(22, k1 << 10 | k0 << 5 | n1, 0, as: FewValued.kindsAround + Int(k1 << 10 | k0 << 5 | n1))
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
      run = unit == last ? run &+ 1 : 1
      last = unit
      if run <= 2 { hash = (hash ^ UInt32(unit)) &* 16_777_619 }
    }
    return hash
  }

  /// The first two to four letters, and the last one to four.
  @inline(__always)
  private func affixes(_ list: inout some FeatureList, _ token: Token, _ kind: UInt32) {
    let size = min(4, token.count)
    var head: UInt32 = 0
    var tail: UInt32 = 0
    for at in 0..<size {
      head = head &<< 8 | UInt32(bytes[Int(token.start) &+ at])
      tail = tail &<< 8 | UInt32(bytes[Int(token.end) &- size &+ at])
    }
    head = TaggerFeatures.lower(head)
    tail = TaggerFeatures.lower(tail)
    for length in 1..<size + 1 {
      let others = UInt32(truncatingIfNeeded: 32 &- 8 &* length)
      let rest = UInt32(truncatingIfNeeded: 8 &* (size &- length))
      let template = UInt32(truncatingIfNeeded: length)
      if length > 1 { list.add(29 &+ template, head &>> rest, kind) }
      list.add(33 &+ template, (tail &<< others) &>> others, kind)
    }
  }

  /// Four bytes with their capitals from A to Z made small.
  @inline(__always)
  private static func lower(_ letters: UInt32) -> UInt32 {
    let low = letters & 0x7F7F_7F7F
    let isPastZ = low &+ 0x2525_2525
    let isFromA = low &+ 0x3F3F_3F3F
    return letters | (isFromA & ~isPastZ & ~letters & 0x8080_8080) >> 2
  }

  @inline(__always)
  private func runs(
    _ list: inout some FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ here: Cell, _ at: Int, _ kind: UInt32
  ) {
    let start = Int(here.runStart)
    let end = Int(here.runEnd)
    guard end > start else { return }
    let left = UInt32(min(4, at - start))
    let right = UInt32(min(4, end - at))
    list.add(40, left << 8 | right, kind, as: FewValued.run + Int(left << 8 | right << 5 | kind))
    list.add(41, cells[start - 1].form, left)
    list.add(42, cells[end].form, right)
    list.add(43, cells[start].form, left)
    list.add(44, cells[end - 1].form, right)
  }

  @inline(__always)
  private func names(_ list: inout some FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ at: Int) {
    let b = UInt32(cells[at - 1].names.rawValue)
    let h = UInt32(cells[at].names.rawValue)
    let n = UInt32(cells[at + 1].names.rawValue)
    let phrases = UInt32(cells[at].phrases)
    let kind = UInt32(cells[at].kind.rawValue)
    list.add(50, h, kind, as: FewValued.name + Int(h << 5 | kind))
    list.add(51, b << 8 | h, 0, as: FewValued.namesBack + Int(b << 6 | h))
    list.add(52, h << 8 | n, 0, as: FewValued.namesAhead + Int(h << 6 | n))
    list.add(53, b << 16 | h << 8 | n, 0)
    if phrases != 0 { list.add(54, phrases, 0) }
    let around = UInt32(cells[at - 1].phrases) << 16 | UInt32(cells[at + 1].phrases)
    if around != 0 { list.add(55, around, phrases) }
  }

  @inline(__always)
  private func classes(_ list: inout some FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ here: Cell, _ at: Int) {
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

  private func document<List: FeatureList>(
    _ start: List, _ cells: UnsafeBufferPointer<Cell>, _ use: FormUse, _ at: Int, _ here: Cell
  ) -> List {
    var list = start
    let isInitial = here.flags.contains(.initial) || !here.flags.isDisjoint(with: [.shouting, .titled])
    let lower = UInt32(min(2, use.lower))
    let middle = UInt32(min(2, use.middle &- (isInitial ? 0 : 1)))
    let initial = UInt32(min(2, use.initial &- (isInitial ? 1 : 0)))
    if use.introduced != 0 { list.add(65, UInt32(use.introduced), UInt32(here.kind.rawValue)) }
    let place: UInt32 = isInitial ? 1 : 0
    list.add(
      60, lower << 8 | middle << 4 | initial, place,
      as: FewValued.use + Int(lower << 5 | middle << 3 | initial << 1 | place))
    var seen = 0
    for index in 0..<Int(use.count) where seen < 4 {
      let other = use.cell(index)
      if other == at { continue }
      seen += 1
      list.add(61, cells[other - 1].form, 0)
      list.add(62, cells[other + 1].form, 0)
      let (backNames, nextNames) = (UInt32(cells[other - 1].names.rawValue), UInt32(cells[other + 1].names.rawValue))
      list.add(63, backNames << 8 | nextNames, 0, as: FewValued.otherNames + Int(backNames << 6 | nextNames))
      let (backKind, nextKind) = (UInt32(cells[other - 1].kind.rawValue), UInt32(cells[other + 1].kind.rawValue))
      list.add(64, backKind << 8 | nextKind, 0, as: FewValued.otherKinds + Int(backKind << 5 | nextKind))
    }
    return list
  }
}
