import DossierLexicon
import DossierText

/// Reads the dateline at the start of a paragraph: "LODZ, May 3 (Tide Wire) --".
struct DatelineReader {
  private let draft: SegmentDraft
  private var at = 0
  private var place: Range<Int>?
  private var date: Range<Int>?
  private var agency: Range<Int>?
  private var isShouted = false

  private static let limit = 28

  /// The dateline that starts `draft`, whose bytes start at `base` of the document, or nil.
  static func dateline(in draft: SegmentDraft, at base: Int) -> Dateline? {
    var reader = DatelineReader(draft: draft)
    guard let end = reader.read() else { return nil }
    var line = Dateline(range: draft.range(0..<end).shifted(by: base))
    line.place = reader.place.map { draft.range($0).shifted(by: base) }
    line.date = reader.date.map { draft.range($0).shifted(by: base) }
    line.agency = reader.agency.map { draft.range($0).shifted(by: base) }
    return line
  }

  private init(draft: SegmentDraft) { self.draft = draft }

  private var end: Int { min(draft.tokens.count, DatelineReader.limit) }

  /// The index behind the dateline, or nil.
  private mutating func read() -> Int? {
    while at < end {
      let token = draft.tokens[at]
      switch draft.mark(token) {
      case .dash:
        guard let behind = dashEnd() else {
          place = extended(place)
          continue
        }
        if behind < end, isOpening(behind) {
          at = behind
          continue
        }
        return isDateline(isLong: token.count > 1 || behind > at + 1, next: behind) ? behind : nil
      case .opening where isOpening(at), .slash:
        guard readAgency() else { return nil }
        // Some outlets leave the dash out.
        if at < end, !isConnector(at), isShouted || date != nil { return at }
      case .colon:
        return agency != nil || isShouted && (date != nil || isKnownPlace) ? at + 1 : nil
      case .comma, .stop:
        guard at > 0 else { return nil }
        at += 1
      default:
        guard readWord(token) else { return nil }
      }
    }
    return nil
  }

  private mutating func readWord(_ token: Token) -> Bool {
    let isDate = token.traits.contains(.number) || token.classes.contains(.month) || token.classes.contains(.weekday)
    if isDate, place != nil || agency != nil || date != nil || token.classes.contains(.month) {
      date = extended(date)
      return true
    }
    guard date == nil || agency == nil, token.traits.contains(.word) else { return false }
    let isName = token.traits.contains(.capitalized) || token.traits.contains(.possessive)
    guard isName || place != nil && token.count <= 3, date == nil else { return false }
    if token.traits.contains(.allCaps) || token.traits.contains(.dotted) { isShouted = true }
    place = extended(place)
    return place.map { $0.count <= 10 } ?? false
  }

  /// Takes the next token into `part`.
  private mutating func extended(_ part: Range<Int>?) -> Range<Int> {
    defer { at += 1 }
    return (part?.lowerBound ?? at)..<at + 1
  }

  /// The index behind a dash that parts the dateline from the text; nil for the hyphen of a name.
  private func dashEnd() -> Int? {
    let token = draft.tokens[at]
    var behind = at + 1
    while behind < draft.tokens.count, draft.mark(draft.tokens[behind]) == .dash { behind += 1 }
    if behind > at + 1 || token.count > 1 { return behind }
    let isSpaced = behind < draft.tokens.count && draft.tokens[behind].traits.contains(.spaceBefore)
    return isSpaced && (token.traits.contains(.spaceBefore) || agency != nil) ? behind : nil
  }

  private func isOpening(_ index: Int) -> Bool { draft.bytes[Int(draft.tokens[index].start)] == UInt8(ascii: "(") }

  private func isConnector(_ index: Int) -> Bool {
    switch draft.mark(draft.tokens[index]) {
    case .dash, .colon, .comma, .slash, .opening: true
    default: false
    }
  }

  /// Capitals between brackets or slashes.
  private mutating func readAgency() -> Bool {
    let opening = draft.mark(draft.tokens[at])
    let first = at + 1
    var last = first
    while last < end, last < first + 8 {
      let token = draft.tokens[last]
      let mark = draft.mark(token)
      if opening == .slash ? mark == .slash : mark == .closing {
        guard last > first else { return false }
        agency = first..<last
        at = last + 1
        return true
      }
      guard
        token.traits.contains(.capitalized) || mark != .other || token.traits.contains(.number)
          || token.classes.contains(.function)
      else { return false }
      last += 1
    }
    return false
  }

  /// A dash alone proves little: "Rain – and mud – …" is no dateline.
  private func isDateline(isLong: Bool, next: Int) -> Bool {
    guard place != nil || agency != nil, next < draft.tokens.count else { return false }
    if agency != nil || date != nil { return true }
    guard let place, place.count <= 6 else { return false }
    let following = draft.tokens[next]
    let opensSentence =
      following.traits.contains(.capitalized) || following.traits.contains(.punctuation)
      || following.traits.contains(.number)
    return opensSentence && (isShouted || isKnownPlace || place.count <= 2 && isLong)
  }

  private var isKnownPlace: Bool {
    place.map { range in range.contains { draft.tokens[$0].classes.contains(.place) } } ?? false
  }
}
