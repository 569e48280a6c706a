import DossierText

/// Reads the other articles that a page shows below or between its own text.
///
/// Such an article is a card: outlet, age and byline in any order, a headline, and perhaps a body. Some pages give
/// headlines alone.
struct RelatedReader {
  private let lines: LineReader
  private let entry: SegmentEntry
  /// The number of the last article read.
  private(set) var article: UInt16

  init(_ lines: LineReader, entry: SegmentEntry) {
    self.lines = lines
    self.entry = entry
    article = entry.article
  }

  /// Where the first block of other articles starts, or nil.
  func start(in units: [TextUnit]) -> Int? {
    var hasText = !entry.isFirst
    for index in units.indices {
      let unit = units[index]
      if unit.role == .text || unit.role == .fixed { hasText = true }
      guard hasText else { continue }
      if unit.role == .related, index + 1 < units.count, opens(at: index, in: units) { return index }
      if unit.role == .age, let card = cardStart(at: index, in: units) { return card }
    }
    return nil
  }

  /// An opening line is one if a headline or a card follows; in Markdown only if a card does.
  private func opens(at index: Int, in units: [TextUnit]) -> Bool {
    let ahead = units[(index + 1)...].prefix(6)
    if ahead.contains(where: { $0.role == .age }) { return true }
    guard lines.draft.format == .plain, let next = ahead.first(where: { $0.role != .furniture }) else { return false }
    return next.role == .bare || next.role == .item && next.shape.end != .stop || next.role == .date
      || next.role == .sectionName
  }

  /// A card without an opening line: outlet, age, and the outlet again as byline.
  private func cardStart(at age: Int, in units: [TextUnit]) -> Int? {
    guard age > 0, age + 2 < units.count, isOutlet(units[age - 1]) else { return nil }
    return units[age + 1].shape.hash == units[age - 1].shape.hash || units[age + 1].role == .byline ? age - 1 : nil
  }

  private func isOutlet(_ unit: TextUnit) -> Bool {
    switch unit.role {
    case .bare, .sectionName, .item, .furniture:
      unit.shape.words > 0 && unit.shape.words <= 5 && unit.shape.end == .none
    default: false
    }
  }

  /// Reads the units from `start` on; returns where the page's own article goes on, or the number of units.
  mutating func read(_ units: inout [TextUnit], from start: Int) -> Int {
    guard start < units.count else { return units.count }
    var index = start
    if units[index].role == .related {
      units[index].kind = .relatedHeading
      index += 1
    }
    let hasCards = units[index...].contains { $0.role == .age || $0.role == .date } || entry.inRelated
    var outlet: UInt64?
    var isOpen = entry.inRelated && start == 0
    var awaitsHeadline = false
    while index < units.count {
      let unit = units[index]
      if unit.role == .fixed, unit.kind == .heading { return index }
      if isMetadata(at: index, in: units, outlet: outlet) || awaitsHeadline && isAuthor(at: index, in: units) {
        if !awaitsHeadline { begin(&awaitsHeadline) }
        if isOutlet(unit) { outlet = unit.shape.hash }
        set(&units[index], .embeddedMetadata)
        isOpen = true
      } else if unit.role == .furniture {
        units[index].kind = .boilerplate
      } else if unit.role == .caption {
        set(&units[index], .caption)
      } else if awaitsHeadline, unit.shape.words <= 32 {
        set(&units[index], .embeddedHeadline)
        awaitsHeadline = false
      } else if isHeadline(unit) {
        if hasCards, outlet != nil {
          set(&units[index], .heading)
          units[index].level = 3
        } else {
          begin(&awaitsHeadline)
          awaitsHeadline = false
          set(&units[index], .embeddedHeadline)
          isOpen = true
        }
      } else if !hasCards, resumes(at: index, in: units) || !isOpen {
        return index
      } else {
        awaitsHeadline = false
        set(&units[index], unit.kind == .listItem ? .listItem : .paragraph)
      }
      index += 1
    }
    return index
  }

  private mutating func begin(_ awaitsHeadline: inout Bool) {
    article = article == .max ? .max : article + 1
    awaitsHeadline = true
  }

  private func set(_ unit: inout TextUnit, _ kind: BlockKind) {
    unit.kind = kind
    unit.level = 0
    unit.article = article
  }

  private func isHeadline(_ unit: TextUnit) -> Bool {
    switch unit.role {
    case .bare, .sectionName, .related: true
    case .item: unit.shape.words <= 24
    default: false
    }
  }

  /// Age, date, byline, the outlet above them, and the outlet again below them.
  private func isMetadata(at index: Int, in units: [TextUnit], outlet: UInt64?) -> Bool {
    let unit = units[index]
    switch unit.role {
    case .age, .date, .byline: return true
    default: break
    }
    guard isOutlet(unit) else { return false }
    if let outlet, unit.shape.hash == outlet { return true }
    guard index + 1 < units.count else { return false }
    return units[index + 1].role == .age || (units[index + 1].role == .date && unit.shape.words <= 3)
  }

  /// A name above the headline: a few capitals, with a line that is no running text below.
  private func isAuthor(at index: Int, in units: [TextUnit]) -> Bool {
    let shape = units[index].shape
    guard isOutlet(units[index]), shape.words <= 4, shape.numbers == 0, shape.capitals == shape.contentWords,
      index + 1 < units.count
    else { return false }
    switch units[index + 1].role {
    case .bare, .sectionName, .related: return true
    default: return false
    }
  }

  /// Without cards, two paragraphs in a row are the page's own text again.
  private func resumes(at index: Int, in units: [TextUnit]) -> Bool {
    units[index].role == .text && units[index].shape.words >= 12 && index + 1 < units.count
      && units[index + 1].role == .text && units[index + 1].shape.words >= 12
  }
}
