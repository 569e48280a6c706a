import DossierText

/// Groups the lines of Markdown into units and tells the kinds that its syntax gives: ATX and setext headings, front
/// matter, fences, lists, quotes and tables, as CommonMark and its common extensions have them.
struct MarkdownReader {
  private let draft: SegmentDraft
  private var units: [TextUnit] = []
  private var line = 0
  private var isApart = true
  private var inList = false
  private var fence: MarkdownFence?

  /// The units of `draft`; sets what its exit must say of an open fence.
  static func units(of draft: inout SegmentDraft) -> [TextUnit] {
    var reader = MarkdownReader(draft: draft, fence: MarkdownFence(rawValue: draft.entry.openFence))
    reader.run()
    draft.exit.openFence = reader.fence?.rawValue ?? 0
    return reader.units
  }

  private init(draft: SegmentDraft, fence: MarkdownFence?) {
    self.draft = draft
    self.fence = fence
  }

  private mutating func run() {
    units.reserveCapacity(draft.lines.count)
    if fence != nil { code(from: 0) }
    if draft.entry.isFirst { frontMatter() }
    while line < draft.lines.count {
      let text = MarkdownLine(draft.lines[line].range, in: draft)
      switch text.form {
      case .blank:
        isApart = true
        line += 1
        continue
      case .fence(let opened):
        fence = opened
        code(from: line)
      case .heading(let level): heading(level)
      case .rule: line += 1
      case .definition, .markup: add(line..<line + 1, draft.lines[line].tokens, .code)
      case .item: item(text)
      case .quote: quote()
      case .text:
        if text.indent >= 4, isApart, !inList {
          add(line..<line + 1, draft.lines[line].tokens, .code)
        } else {
          paragraph()
        }
      }
      isApart = false
    }
  }

  // MARK: Blocks

  /// "---" lines at the very start, with "key: value" between them.
  private mutating func frontMatter() {
    guard let mark = frontMatterMark(0) else { return }
    for end in draft.lines.indices.dropFirst().prefix(200) where frontMatterMark(end) == mark {
      let tokens = draft.lines[0].tokens.lowerBound..<draft.lines[end].tokens.upperBound
      line = 0
      add(0..<end + 1, tokens, .metadata)
      isApart = true
      return
    }
  }

  private func frontMatterMark(_ line: Int) -> UInt8? {
    var range = draft.lines[line].range
    if line == 0, draft.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { range = ByteRange(3, range.end) }
    let text = draft.bytes[range.start..<range.end]
    guard let mark = text.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "+") else { return nil }
    let bare = text.prefix { $0 == mark }
    return bare.count == 3 && text.dropFirst(3).allSatisfy { $0 <= 0x20 } ? mark : nil
  }

  /// A fence and what it encloses, to its closing line or the end of the segment.
  private mutating func code(from start: Int) {
    let opening = units.isEmpty && start == 0 && draft.entry.openFence != 0 ? start : start + 1
    var end = opening
    while end < draft.lines.count {
      let text = MarkdownLine(draft.lines[end].range, in: draft)
      end += 1
      if let open = fence, text.closes(open, in: draft) {
        fence = nil
        break
      }
    }
    add(start..<end, draft.lines[start].tokens.lowerBound..<draft.lines[max(start, end - 1)].tokens.upperBound, .code)
  }

  private mutating func heading(_ level: Int) {
    var tokens = draft.lines[line].tokens.dropFirst(level)
    while let last = tokens.last, draft.mark(draft.tokens[last]) == .hash { tokens = tokens.dropLast() }
    inList = false
    add(line..<line + 1, tokens, .heading, level: level)
  }

  private mutating func item(_ text: MarkdownLine) {
    var end = line + 1
    while end < draft.lines.count, MarkdownLine(draft.lines[end].range, in: draft).continues { end += 1 }
    let all = draft.lines[line].tokens.lowerBound..<draft.lines[end - 1].tokens.upperBound
    let tokens = ListMark.stripped(all, in: draft)
    inList = true
    add(line..<end, tokens, .listItem, level: min(text.indent / 2 + 1, 9), role: .item)
  }

  private mutating func quote() {
    var end = line + 1
    while end < draft.lines.count {
      let next = MarkdownLine(draft.lines[end].range, in: draft)
      if case .quote = next.form { end += 1 } else if next.continues { end += 1 } else { break }
    }
    var start = draft.lines[line].tokens.lowerBound
    let limit = draft.lines[end - 1].tokens.upperBound
    while start < limit, draft.bytes[Int(draft.tokens[start].start)] == UInt8(ascii: ">") { start += 1 }
    inList = false
    add(line..<end, start..<limit, .paragraph)
  }

  /// Lines up to one that starts something else; an underline makes them a heading, a delimiter row a table.
  private mutating func paragraph() {
    let start = line
    var end = line + 1
    while end < draft.lines.count, !breaksHard(end - 1) {
      let next = MarkdownLine(draft.lines[end].range, in: draft)
      if let level = next.underline {
        add(
          start..<end + 1, draft.lines[start].tokens.lowerBound..<draft.lines[end - 1].tokens.upperBound, .heading,
          level: level)
        inList = false
        return
      }
      if end == start + 1, next.isDelimiterRow { return table(start) }
      guard next.continues else { break }
      end += 1
    }
    if draft.lines[start].range.start >= 0, MarkdownLine(draft.lines[start].range, in: draft).indent < 2 {
      inList = false
    }
    let tokens = draft.lines[start].tokens.lowerBound..<draft.lines[end - 1].tokens.upperBound
    add(start..<end, tokens, .paragraph, role: .text)
  }

  private mutating func table(_ start: Int) {
    add(start..<start + 1, draft.lines[start].tokens, .paragraph)
    line += 1
    while line < draft.lines.count,
      draft.bytes[draft.lines[line].range.start..<draft.lines[line].range.end].contains(UInt8(ascii: "|"))
    {
      add(line..<line + 1, draft.lines[line].tokens, .paragraph)
    }
  }

  /// Two spaces or a backslash at the end of a line.
  private func breaksHard(_ line: Int) -> Bool {
    let range = draft.lines[line].range
    guard let last = draft.bytes[range.start..<range.end].last else { return false }
    if last == UInt8(ascii: "\\") { return true }
    return range.count >= 2 && last == UInt8(ascii: " ") && draft.bytes[range.end - 2] == UInt8(ascii: " ")
  }

  private mutating func add(
    _ lines: Range<Int>, _ tokens: Range<Int>, _ kind: BlockKind, level: Int = 0, role: LineRole = .fixed
  ) {
    line = lines.upperBound
    guard !tokens.isEmpty else { return }
    var unit = TextUnit(tokens: tokens, lines: lines, shape: LineShape(tokens, in: draft))
    unit.role = role
    unit.kind = kind
    unit.level = UInt8(clamping: level)
    unit.isApart = isApart
    units.append(unit)
  }
}

/// An open fence: its length, and whether it is of tildes.
struct MarkdownFence {
  var length: Int
  var isTilde: Bool

  init(length: Int, isTilde: Bool) {
    self.length = length
    self.isTilde = isTilde
  }

  /// As `SegmentEntry.openFence` keeps it; 0 is no fence.
  init?(rawValue: UInt8) {
    guard rawValue != 0 else { return nil }
    self.init(length: Int(rawValue & 0x7F), isTilde: rawValue & 0x80 != 0)
  }

  var rawValue: UInt8 { UInt8(clamping: min(length, 0x7F)) | (isTilde ? 0x80 : 0) }
}

/// The start of one Markdown line.
struct MarkdownLine {
  enum Form {
    case blank, text, quote, rule, definition, markup, item
    case heading(Int)
    case fence(MarkdownFence)
  }

  private(set) var form: Form = .text
  /// Columns before the first mark, a tab being four.
  private(set) var indent = 0
  /// The level of the heading that this line underlines, if it is nothing but "===" or "---".
  private(set) var underline: Int?
  /// Whether it is the row of dashes below a table's head.
  private(set) var isDelimiterRow = false

  init(_ range: ByteRange, in draft: borrowing SegmentDraft) {
    let bytes = draft.bytes
    var at = range.start
    if at == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = min(3, range.end) }
    while at < range.end, bytes[at] == 0x20 || bytes[at] == 0x09 {
      indent += bytes[at] == 0x09 ? 4 : 1
      at += 1
    }
    guard at < range.end else {
      form = .blank
      return
    }
    func byte(_ index: Int) -> UInt8 { index < range.end ? bytes[index] : 0x20 }
    func run(_ mark: UInt8) -> Int {
      var end = at
      while end < range.end, bytes[end] == mark { end += 1 }
      return end - at
    }
    let lead = bytes[at]
    switch lead {
    case UInt8(ascii: "#"):
      let level = run(lead)
      if level <= 6, byte(at + level) <= 0x20, indent < 4 { form = .heading(level) }
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      let length = run(lead)
      if length >= 3, lead == UInt8(ascii: "~") || !bytes[(at + length)..<range.end].contains(lead) {
        form = .fence(MarkdownFence(length: length, isTilde: lead == UInt8(ascii: "~")))
      }
    case UInt8(ascii: ">"): form = .quote
    case UInt8(ascii: "="):
      if isAll(lead, at, range, bytes) { underline = 1 }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"):
      if lead == UInt8(ascii: "-"), isAll(lead, at, range, bytes) { underline = 2 }
      if isRule(lead, at, range, bytes) {
        form = .rule
      } else if lead != UInt8(ascii: "_"), byte(at + 1) <= 0x20 {
        form = .item
      }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var end = at
      while end < range.end, end < at + 9, bytes[end] >= UInt8(ascii: "0"), bytes[end] <= UInt8(ascii: "9") { end += 1 }
      if byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: ")"), byte(end + 1) <= 0x20, end - at <= 3 {
        form = .item
      }
    case UInt8(ascii: "<"):
      let next = byte(at + 1)
      if next == UInt8(ascii: "!") || next == UInt8(ascii: "/")
        || next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z")
      {
        form = .markup
      }
    case UInt8(ascii: "["):
      if isDefinition(at, range, bytes) { form = .definition }
    default: break
    }
    isDelimiterRow = MarkdownLine.isDelimiters(at, range, bytes)
  }

  /// Whether the line goes on with the paragraph above it.
  var continues: Bool {
    if case .text = form { return underline == nil || !isDelimiterRow }
    return false
  }

  /// Whether the line closes `fence`.
  func closes(_ fence: MarkdownFence, in draft: borrowing SegmentDraft) -> Bool {
    guard case .fence(let found) = form else { return false }
    return found.isTilde == fence.isTilde && found.length >= fence.length
  }

  private func isAll(_ mark: UInt8, _ start: Int, _ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    bytes[start..<range.end].drop { $0 == mark }.allSatisfy { $0 <= 0x20 }
  }

  private func isRule(_ mark: UInt8, _ start: Int, _ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    var count = 0
    for byte in bytes[start..<range.end] {
      if byte == mark { count += 1 } else if byte > 0x20 { return false }
    }
    return count >= 3 && mark != UInt8(ascii: "+")
  }

  private func isDefinition(_ start: Int, _ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    guard let close = bytes[start..<range.end].firstIndex(of: UInt8(ascii: "]")), close + 1 < range.end else {
      return false
    }
    return bytes[close + 1] == UInt8(ascii: ":")
  }

  private static func isDelimiters(_ start: Int, _ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    var dashes = 0
    var bars = 0
    for byte in bytes[start..<range.end] {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return dashes > 0 && bars > 0
  }
}
