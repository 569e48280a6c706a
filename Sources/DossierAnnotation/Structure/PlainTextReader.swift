import DossierText

/// Groups the lines of plain text into units: a line is a unit, but the lines of a wrapped paragraph are one.
enum PlainTextReader {
  static func units(of draft: borrowing SegmentDraft) -> [TextUnit] {
    var units: [TextUnit] = []
    let lines = draft.lines
    units.reserveCapacity(lines.count)
    var at = 0
    var isApart = true
    while at < lines.count {
      guard !lines[at].tokens.isEmpty else {
        isApart = true
        at += 1
        continue
      }
      var end = at + 1
      while end < lines.count, !lines[end].tokens.isEmpty { end += 1 }
      var wraps = WrappedLines(at..<end, in: draft)
      while at < end {
        let next = wraps.endOfParagraph(from: at)
        if !isDelimiterRow(draft.lines[at].tokens, in: draft) {
          units.append(unit(at..<next, in: draft, isApart: isApart))
          isApart = false
        }
        at = next
      }
    }
    if draft.entry.continuesLine, !units.isEmpty, units[0].lines.lowerBound == 0 {
      units[0].role = .fixed
      units[0].kind = .paragraph
      units[0].level = 0
    }
    return units
  }

  private static func unit(_ lines: Range<Int>, in draft: borrowing SegmentDraft, isApart: Bool) -> TextUnit {
    let all = draft.lines[lines.lowerBound].tokens.lowerBound..<draft.lines[lines.upperBound - 1].tokens.upperBound
    let level = headingLevel(all, in: draft)
    let tokens = level > 0 ? all.dropFirst(level) : ListMark.stripped(all, in: draft)
    var unit = TextUnit(tokens: tokens, lines: lines, shape: LineShape(tokens, in: draft))
    unit.isApart = isApart
    if level > 0 || isTableRow(all, in: draft) {
      unit.role = .fixed
      unit.kind = level > 0 ? .heading : .paragraph
      unit.level = UInt8(clamping: level)
    } else if tokens.lowerBound > all.lowerBound {
      unit.role = .item
      unit.kind = .listItem
      unit.level = 1
    }
    return unit
  }

  /// The level of a heading marked as Markdown marks it, which notes in plain text do too; 0 for others.
  private static func headingLevel(_ tokens: Range<Int>, in draft: borrowing SegmentDraft) -> Int {
    let level = tokens.prefix(7).prefix {
      draft.mark(draft.tokens[$0]) == .hash
        && ($0 == tokens.lowerBound || !draft.tokens[$0].traits.contains(.spaceBefore))
    }.count
    guard level > 0, level <= 6, level < tokens.count,
      draft.tokens[tokens.lowerBound + level].traits.contains(.spaceBefore)
    else { return 0 }
    return level
  }

  /// "| a | b |".
  private static func isTableRow(_ tokens: Range<Int>, in draft: borrowing SegmentDraft) -> Bool {
    guard tokens.count > 3, let first = tokens.first, let last = tokens.last else { return false }
    return isBar(draft.tokens[first], in: draft) && isBar(draft.tokens[last], in: draft)
  }

  /// "|---|---|": it shows no words.
  private static func isDelimiterRow(_ tokens: Range<Int>, in draft: borrowing SegmentDraft) -> Bool {
    guard tokens.count > 3, let first = tokens.first, isBar(draft.tokens[first], in: draft) else { return false }
    return tokens.prefix(LineShape.limit).allSatisfy { draft.tokens[$0].traits.contains(.punctuation) }
  }

  private static func isBar(_ token: Token, in draft: borrowing SegmentDraft) -> Bool {
    draft.bytes[Int(token.start)] == UInt8(ascii: "|")
  }
}

/// The mark of a list item: a bullet, a dash, or a number with a stop or bracket, with a space behind it.
enum ListMark {
  /// The tokens of a line without its list mark; the same tokens if there is none.
  static func stripped(_ tokens: Range<Int>, in draft: borrowing SegmentDraft) -> Range<Int> {
    guard let first = tokens.first, tokens.count > 1 else { return tokens }
    func spaced(_ index: Int) -> Bool { index < tokens.upperBound && draft.tokens[index].traits.contains(.spaceBefore) }
    let token = draft.tokens[first]
    switch draft.mark(token) {
    case .bullet where !isBullet(first + 1, in: draft, before: tokens.upperBound):
      return first + 1..<tokens.upperBound
    case .dash where spaced(first + 1) && token.count == 1:
      return first + 1..<tokens.upperBound
    case .other where token.traits.contains(.number) && !token.traits.contains(.word) && token.count <= 3:
      let mark = first + 1
      guard spaced(mark + 1), !draft.tokens[mark].traits.contains(.spaceBefore) else { return tokens }
      let byte = draft.bytes[Int(draft.tokens[mark].start)]
      return byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") ? mark + 1..<tokens.upperBound : tokens
    default: return tokens
    }
  }

  private static func isBullet(_ index: Int, in draft: borrowing SegmentDraft, before end: Int) -> Bool {
    index >= end || draft.mark(draft.tokens[index]) == .bullet
  }
}
