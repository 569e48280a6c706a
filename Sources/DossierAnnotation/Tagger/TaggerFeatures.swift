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
    let token = tokens[Int(here.token)]
    // The sentence's style changes what a capital means.
    let style = UInt32(here.flags.rawValue >> 2) | (sheet.isLowerCase ? 8 : 0)
    let places = places(&list, cells, at, style, token)
    let word = here.form &+ kind &* 0x85EB_CA6B

    list.add(2, word, 0, to: places.word)
    list.add(3, here.form, 0, to: places.word)
    list.add(10, back.form, here.form)
    list.add(11, here.form, next.form)
    list.add(1, 0, 0, to: places.word)
    list.add(4, style, kind, to: places.kinds)
    if groups.contains(.words) {
      list.add(5, back.form, 0, to: places.back)
      list.add(6, next.form, 0, to: places.next)
      list.add(7, cells[at - 2].form, 0)
      list.add(8, cells[at + 2].form, 0)
    }
    if groups.contains(.pairs) {
      list.add(12, back.form, next.form)
      list.add(13, cells[at - 2].form, back.form)
      list.add(14, next.form, cells[at + 2].form)
    }
    if groups.contains(.shapes) {
      if places.kinds != .known { kinds(&list, cells, at, style, places.kinds) }
      if places.word != .known { list.add(24, shape(token), 0, to: places.word) }
    }
    if groups.contains(.affixes), places.word != .known { affixes(&list, token, kind, places.word) }
    if groups.contains(.runs) { runs(&list, cells, here, at, kind, places) }
    if groups.contains(.gazetteer) { names(&list, cells, at, places) }
    if groups.contains(.lexicon) { classes(&list, cells, here, at, places) }
    if groups.contains(.document), let use = sheet.use(here) {
      document(&list, cells, use, at, here)
      // A name that comes again and again is of whom the text speaks, or of where.
      let often = Int(use.middle) + Int(use.initial)
      let step: UInt32 = often > 9 ? 4 : often > 4 ? 3 : often > 2 ? 2 : often > 1 ? 1 : 0
      list.add(66, sheet.people << 4 | step, 0)
    }
    return list
  }

  /// Where the features go that depend on one thing alone.
  private struct Places {
    /// The word itself, and whether it is the first or the last of its run.
    var word: FeaturePlace
    /// How the words around are written.
    var kinds: FeaturePlace
    /// What the gazetteer knows of the word and its neighbors.
    var names: FeaturePlace
    /// The word before, and that behind; with them, whether the run of capitalized words starts or ends there.
    var back: FeaturePlace
    var next: FeaturePlace
    var isFirst: Bool
    var isLast: Bool
  }

  @inline(__always)
  private func places(
    _ list: inout some FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ at: Int, _ style: UInt32, _ token: Token
  ) -> Places {
    let here = cells[at]
    let back = cells[at - 1]
    let next = cells[at + 1]
    let isFirst = at == Int(here.runStart)
    let isLast = at + 1 == Int(here.runEnd)
    // The last number of each key tells keys of different things apart.
    var word = FeaturePlace.plain
    if let text = text(token) {
      let form = UInt64(here.form) << 32 | UInt64(here.kind.rawValue) << 16 | UInt64(token.count)
      let what = UInt64(here.names.rawValue) << 16 | (isFirst ? 0x200 : 0) | (isLast ? 0x100 : 0) | 1
      word = list.place(for: SumCache.Key(text.0, text.1, form, UInt64(here.classes) << 32 | what))
    }
    var kinds: UInt64 = 0
    for around in at - 2...at + 2 { kinds = kinds << 8 | UInt64(cells[around].kind.rawValue) }
    let names = UInt64(back.names.rawValue) << 32 | UInt64(here.names.rawValue) << 16 | UInt64(next.names.rawValue)
    return Places(
      word: word, kinds: list.place(for: SumCache.Key(kinds, 0, UInt64(style), 2)),
      names: list.place(for: SumCache.Key(names, 0, 0, 3)),
      back: list.place(for: SumCache.Key(UInt64(back.form), UInt64(back.classes), isFirst ? 1 : 0, 4)),
      next: list.place(for: SumCache.Key(UInt64(next.form), UInt64(next.classes), isLast ? 1 : 0, 5)),
      isFirst: isFirst, isLast: isLast)
  }

  /// The bytes of a token, if it has at most 16: its first eight and its last eight.
  @inline(__always)
  private func text(_ token: Token) -> (UInt64, UInt64)? {
    let start = Int(token.start)
    guard token.count <= 16, start &+ 8 <= bytes.count, let base = bytes.baseAddress else { return nil }
    func word(_ at: Int) -> UInt64 {
      UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
    }
    if token.count < 8 { return (word(start) & (1 << UInt64(8 * token.count) &- 1), 0) }
    return (word(start), word(Int(token.end) - 8))
  }

  @inline(__always)
  private func kinds(
    _ list: inout some FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ at: Int, _ style: UInt32,
    _ place: FeaturePlace
  ) {
    let k2 = UInt32(cells[at - 2].kind.rawValue)
    let k1 = UInt32(cells[at - 1].kind.rawValue)
    let k0 = UInt32(cells[at].kind.rawValue)
    let n1 = UInt32(cells[at + 1].kind.rawValue)
    let n2 = UInt32(cells[at + 2].kind.rawValue)
    list.add(20, k1 << 5 | k0, style, to: place)
    list.add(21, k0 << 5 | n1, style, to: place)
    list.add(22, k1 << 10 | k0 << 5 | n1, 0, to: place)
    list.add(23, k2 << 20 | k1 << 15 | k0 << 10 | n1 << 5 | n2, 0, to: place)
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
  private func affixes(_ list: inout some FeatureList, _ token: Token, _ kind: UInt32, _ place: FeaturePlace) {
    let count = token.count
    var head: UInt32 = 0
    var tail: UInt32 = 0
    let start = Int(token.start)
    for i in 0..<min(4, count) {
      head = head << 8 | UInt32(lower(bytes[start + i]))
      tail |= UInt32(lower(bytes[Int(token.end) - 1 - i])) << UInt32(8 * i)
      // The first i + 1 letters and the last.
      if i > 0 { list.add(30 + UInt32(i), head, kind, to: place) }
      list.add(34 + UInt32(i), tail, kind, to: place)
    }
  }

  @inline(__always)
  private func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private func runs(
    _ list: inout some FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ here: Cell, _ at: Int, _ kind: UInt32,
    _ places: Places
  ) {
    let start = Int(here.runStart)
    let end = Int(here.runEnd)
    guard end > start else { return }
    let left = UInt32(min(4, at - start))
    let right = UInt32(min(4, end - at))
    list.add(40, left << 8 | right, kind, to: places.isFirst && places.isLast ? places.word : .plain)
    list.add(41, cells[start - 1].form, left, to: places.isFirst ? places.back : .plain)
    list.add(42, cells[end].form, right, to: places.isLast ? places.next : .plain)
    list.add(43, cells[start].form, left, to: places.isFirst ? places.word : .plain)
    list.add(44, cells[end - 1].form, right, to: places.isLast ? places.word : .plain)
  }

  @inline(__always)
  private func names(
    _ list: inout some FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ at: Int, _ places: Places
  ) {
    let b = UInt32(cells[at - 1].names.rawValue)
    let h = UInt32(cells[at].names.rawValue)
    let n = UInt32(cells[at + 1].names.rawValue)
    let phrases = UInt32(cells[at].phrases)
    let kind = UInt32(cells[at].kind.rawValue)
    list.add(50, h, kind, to: places.word)
    list.add(51, b << 8 | h, 0, to: places.names)
    list.add(52, h << 8 | n, 0, to: places.names)
    list.add(53, b << 16 | h << 8 | n, 0, to: places.names)
    if phrases != 0 { list.add(54, phrases, 0) }
    let around = UInt32(cells[at - 1].phrases) << 16 | UInt32(cells[at + 1].phrases)
    if around != 0 { list.add(55, around, phrases) }
  }

  @inline(__always)
  private func classes(
    _ list: inout some FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ here: Cell, _ at: Int, _ places: Places
  ) {
    if here.classes != 0 { list.add(70, here.classes, UInt32(here.kind.rawValue), to: places.word) }
    if cells[at - 1].classes != 0 { list.add(71, cells[at - 1].classes, 0, to: places.back) }
    if cells[at + 1].classes != 0 { list.add(72, cells[at + 1].classes, 0, to: places.next) }
    let start = Int(here.runStart)
    let end = Int(here.runEnd)
    guard end > start else { return }
    let left = UInt32(min(4, at - start))
    let right = UInt32(min(4, end - at))
    let before = cells[start - 1].classes
    let behind = cells[end].classes
    if before != 0 { list.add(73, before, left, to: places.isFirst ? places.back : .plain) }
    if behind != 0 { list.add(74, behind, right, to: places.isLast ? places.next : .plain) }
    var run: UInt32 = 0
    for cell in max(start, end - 8)..<end where cell != at { run |= cells[cell].classes }
    if run != 0 { list.add(75, run, 0) }
    let last = cells[end - 1].classes
    if last != 0 { list.add(76, last, right, to: places.isLast ? places.word : .plain) }
  }

  @inline(__always)
  private func document(
    _ list: inout some FeatureList, _ cells: UnsafeBufferPointer<Cell>, _ use: FormUse, _ at: Int, _ here: Cell
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
