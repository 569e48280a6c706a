import DossierLexicon
import DossierText

/// Decides what each unit is from what stands around it: the title above the text, headings that head something,
/// what trails behind the last paragraph, and the other articles on the page.
struct ArticleReader {
  let lines: LineReader
  var units: [TextUnit]
  private let entry: SegmentEntry

  init(_ lines: LineReader, _ units: [TextUnit]) {
    self.lines = lines
    self.units = units
    entry = lines.draft.entry
  }

  /// Sets kind, level and article of all units; returns `exit` with what the next segment must know.
  mutating func read(exit: SegmentEntry) -> SegmentEntry {
    var exit = exit
    var related = RelatedReader(lines, entry: entry)
    let own = entry.inRelated ? 0 : related.start(in: units) ?? units.count
    let title = entry.isFirst ? readTop(before: own) : nil
    readBody(from: title.map { $0 + 1 } ?? 0, to: own)
    let resumed = related.read(&units, from: own)
    if resumed < units.count { readBody(from: resumed, to: units.count) }
    exit.inRelated = own < units.count && resumed == units.count || (entry.inRelated && resumed == units.count)
    exit.article = related.article
    return exit
  }

  // MARK: The top

  /// Finds the title and what stands above it; returns the title's index, or that of the last unit above the text.
  private mutating func readTop(before end: Int) -> Int? {
    guard end > 0 else { return nil }
    if let heading = units[..<end].firstIndex(where: { $0.role == .fixed && $0.kind == .heading && $0.level == 1 }),
      !units[..<heading].contains(where: { isRunning($0) })
    {
      units[heading].kind = .title
      units[heading].level = 0
      return finishTop(title: heading)
    }
    let body = units[..<end].firstIndex { isRunning($0) && $0.shape.words >= 5 } ?? end
    let candidates = units[..<body].indices.filter { isTitle(units[$0]) }
    if let title = candidates.first(where: { units[$0].shape.words >= 3 && units[$0].role != .sectionName })
      ?? candidates.first(where: { units[$0].role != .sectionName }) ?? candidates.first
    {
      units[title].kind = .title
      return finishTop(title: title)
    }
    if body + 1 < end, isSentenceTitle(at: body) {
      units[body].kind = .title
      return finishTop(title: body)
    }
    return finishTop(title: nil)
  }

  private mutating func finishTop(title: Int?) -> Int? {
    guard let title else { return nil }
    for index in 0..<title where units[index].role != .fixed {
      switch units[index].role {
      case .furniture, .age, .related:
        units[index].kind = lines.starts(.sourceStart, units[index].tokens) ? .metadata : .boilerplate
      case .caption: units[index].kind = .caption
      default: units[index].kind = .metadata
      }
    }
    return title
  }

  private func isTitle(_ unit: TextUnit) -> Bool {
    switch unit.role {
    case .bare, .sectionName: true
    case .text: unit.shape.end == .none && unit.shape.words <= 40
    default: false
    }
  }

  private func isRunning(_ unit: TextUnit) -> Bool {
    unit.role == .text && unit.shape.end != .none || unit.role == .text && unit.shape.words > 40
      || unit.role == .fixed && unit.kind == .paragraph
  }

  /// A first line with a stop may still be the title, where it is one short sentence and something longer follows.
  private func isSentenceTitle(at index: Int) -> Bool {
    let shape = units[index].shape
    guard units[index].role == .text, shape.words <= 14, !holdsSentenceEnd(units[index]) else { return false }
    let next = units[index + 1]
    switch next.role {
    case .date, .byline: return true
    case .bare: return next.isApart
    default: return isRunning(next) && next.isApart && next.shape.words >= shape.words
    }
  }

  /// Whether a sentence ends inside the unit.
  private func holdsSentenceEnd(_ unit: TextUnit) -> Bool {
    unit.tokens.dropLast().contains { index in
      switch lines.draft.mark(lines.draft.tokens[index]) {
      case .stop, .question, .exclamation:
        let end = unit.tokens.upperBound
        return SentenceEnd.behind(index, before: end, in: lines.draft) < end
          && SentenceEnd.isEnd(index, before: end, in: lines.draft)
      default: return false
      }
    }
  }

  // MARK: The text

  private mutating func readBody(from start: Int, to end: Int) {
    let title = start > 0 && units[start - 1].kind == .title ? units[start - 1].shape : nil
    let firstText = units[start..<end].firstIndex { isRunning($0) } ?? end
    let tail =
      (units[start..<end].lastIndex { isRunning($0) && $0.shape.words >= 6 || $0.role == .item || isProse($0) } ?? end
        - 1) + 1
    let repeated = repeatedLines(in: start..<end)
    var inFurniture = false
    for index in start..<end where units[index].role != .fixed {
      let unit = units[index]
      let isTop = index < firstText && entry.isFirst
      switch unit.role {
      case .furniture, .age:
        units[index].kind = isTop && lines.starts([.sourceStart, .label], unit.tokens) ? .metadata : .boilerplate
        if index >= tail, unit.shape.words > 0 { inFurniture = true }
      case .caption: units[index].kind = .caption
      case .byline: units[index].kind = .metadata
      case .date: units[index].kind = dateKind(at: index, before: end, isTop: isTop)
      case .text, .item, .fixed: break
      case .bare, .sectionName, .related:
        if let title, unit.shape.hash == title.hash, isTop {
          units[index].kind = .boilerplate
        } else if repeated.contains(unit.shape.hash) {
          units[index].kind = .boilerplate
        } else if index >= tail {
          units[index].kind = tailKind(index, before: end, inFurniture: inFurniture)
        } else if isTop, title != nil {
          units[index].kind = topKind(at: index, before: end)
        } else {
          units[index].kind =
            isHeading(at: index, before: end) ? .heading : unit.role == .related ? .boilerplate : .paragraph
        }
      }
      if units[index].kind == .heading { units[index].level = 1 }
    }
  }

  /// Whether the format's syntax made it a part of the text, so that what follows is no tail.
  private func isProse(_ unit: TextUnit) -> Bool {
    guard unit.role == .fixed else { return false }
    switch unit.kind {
    case .paragraph, .listItem, .heading, .code: return true
    default: return false
    }
  }

  private func dateKind(at index: Int, before end: Int, isTop: Bool) -> BlockKind {
    if isTop || lines.starts(.dateStart, units[index].tokens) || !units[..<index].contains(where: { isRunning($0) }) {
      return .metadata
    }
    return isHeading(at: index, before: end) ? .heading : .metadata
  }

  /// Behind the last paragraph nothing is a heading, for it would head nothing.
  private func tailKind(_ index: Int, before end: Int, inFurniture: Bool) -> BlockKind {
    let unit = units[index]
    if unit.role != .bare { return .boilerplate }
    if inFurniture { return unit.shape.words <= 14 && unit.shape.numbers < 3 ? .boilerplate : .paragraph }
    let isLast = following(index, before: end) == nil
    return isLast && unit.shape.words <= 3 && unit.shape.numbers == 0 && unit.shape.end == .none && entry.isFirst
      ? .boilerplate : .paragraph
  }

  /// Between title and text stand a name, a place, a summary, or the first heading.
  private func topKind(at index: Int, before end: Int) -> BlockKind {
    let unit = units[index]
    if unit.role == .sectionName || unit.role == .related { return .metadata }
    if unit.shape.words >= 8 { return .paragraph }
    let isName =
      unit.shape.capitals == unit.shape.contentWords && unit.shape.numbers == 0 && unit.shape.end == .none
      && unit.shape.words <= 4 && unit.shape.commonWords == 0
    if isName && unit.shape.words >= 2 || namesAuthor(unit) { return .metadata }
    return isHeading(at: index, before: end) ? .heading : .paragraph
  }

  /// "A column by Ann Roe": names behind "by" end the line.
  private func namesAuthor(_ unit: TextUnit) -> Bool {
    guard let by = unit.tokens.prefix(5).firstIndex(where: { lines.draft.tokens[$0].form == ArticleReader.by }) else {
      return false
    }
    let names = unit.tokens[by...].dropFirst()
    return !names.isEmpty && names.count <= 8
      && names.allSatisfy {
        let token = lines.draft.tokens[$0]
        return token.traits.contains(.capitalized) || token.traits.contains(.punctuation)
          || token.classes.contains(.function)
      }
  }

  private static var by: UInt32 { FormHash.hash("by") }

  private func isHeading(at index: Int, before end: Int) -> Bool {
    let unit = units[index]
    guard unit.shape.words <= 18, unit.shape.contentWords + unit.shape.numbers > 0, !unit.shape.startsLower else {
      return false
    }
    if unit.shape.numbers >= 3 && unit.role != .date || isTurn(unit) || holdsSentenceEnd(unit) { return false }
    let first = lines.draft.tokens[unit.tokens.lowerBound]
    if lines.draft.mark(first) == .dash || lines.draft.bytes[Int(first.start)] == UInt8(ascii: "(") { return false }
    guard let next = following(index, before: end) else { return false }
    if unit.shape.end == .colon { return units[next].role == .item && unit.shape.words <= 6 }
    if unit.shape.end == .ellipsis { return false }
    if heads(next, from: index) { return !endsChain(index) }
    guard isHeadingLike(units[next]), let second = following(next, before: end) else { return false }
    return heads(second, from: next) && !endsChain(index)
  }

  /// "Q: Why now?": a turn of a conversation.
  private func isTurn(_ unit: TextUnit) -> Bool {
    let tokens = unit.tokens.prefix(2).map { lines.draft.tokens[$0] }
    return tokens.count == 2 && tokens[0].count == 1 && lines.draft.mark(tokens[1]) == .colon
  }

  /// Whether the unit could stand under the heading at `index`.
  private func heads(_ next: Int, from index: Int) -> Bool {
    let text = units[next]
    if text.role == .item || text.role == .fixed && text.kind == .listItem { return true }
    if text.role == .fixed { return text.kind == .paragraph || text.kind == .code }
    return text.role == .text && text.shape.words >= 6
  }

  private func isHeadingLike(_ unit: TextUnit) -> Bool {
    unit.role == .bare || unit.role == .sectionName
  }

  /// Whether two or more lines without a stop stand right above: then it is a list or a table.
  private func endsChain(_ index: Int) -> Bool {
    guard index >= 2, !units[index].isApart else { return false }
    return isHeadingLike(units[index - 1]) && isHeadingLike(units[index - 2])
      && units[index - 1].kind != .title && units[index - 2].kind != .title
  }

  /// The next unit that is no caption, furniture or date.
  private func following(_ index: Int, before end: Int) -> Int? {
    var at = index + 1
    while at < end {
      switch units[at].role {
      case .caption, .furniture, .age, .byline, .date: at += 1
      default: return at
      }
      if at > index + 8 { return nil }
    }
    return nil
  }

  /// Hashes of short lines that stand three times or more: furniture, whatever they say.
  private func repeatedLines(in range: Range<Int>) -> Set<UInt64> {
    var seen: [UInt64: Int] = [:]
    for unit in units[range] where unit.role == .bare && unit.shape.words <= 6 {
      seen[unit.shape.hash, default: 0] += 1
    }
    return Set(seen.lazy.filter { $0.value >= 3 }.map(\.key))
  }
}
