import DossierLexicon
import DossierText

/// Tells what a line by itself seems to be, from stock phrases and from its form.
struct LineReader {
  let draft: SegmentDraft
  let cues = structureCues

  init(_ draft: SegmentDraft) { self.draft = draft }

  /// The role of a unit whose kind no syntax has told.
  func role(of unit: TextUnit) -> LineRole {
    let bare = core(unit.tokens)
    if bare.isEmpty { return .furniture }
    if let age = age(bare) { return age }
    if isWhole(.related, bare) { return .related }
    if isWhole(.furnitureLine, bare) { return .furniture }
    if isCaption(unit) { return .caption }
    if isDate(unit, bare) { return .date }
    if isFurniture(unit, bare) { return .furniture }
    if isByline(unit, bare) { return .byline }
    if unit.role == .item { return .item }
    if isWhole(.sectionName, bare) { return .sectionName }
    return isBare(unit.shape) ? .bare : .text
  }

  /// The tokens without the marks at either end.
  func core(_ tokens: Range<Int>) -> Range<Int> {
    var low = tokens.lowerBound
    var high = tokens.upperBound
    while low < high, isDecoration(low) { low += 1 }
    while high > low, isDecoration(high - 1) { high -= 1 }
    return low..<high
  }

  private func isDecoration(_ index: Int) -> Bool {
    draft.tokens[index].traits.contains(.punctuation)
      && draft.bytes[Int(draft.tokens[index].start)] != UInt8(ascii: "#")
  }

  /// Whether a phrase of `role` is all of the tokens.
  func isWhole(_ role: CueRole, _ tokens: Range<Int>) -> Bool {
    tokens.count <= 12
      && cues.match(role, at: tokens.lowerBound, before: tokens.upperBound, in: draft.tokens) == tokens.upperBound
  }

  func starts(_ role: CueRole, _ tokens: Range<Int>) -> Bool {
    cues.match(role, at: tokens.lowerBound, before: tokens.upperBound, in: draft.tokens) != nil
  }

  private func isBare(_ shape: LineShape) -> Bool {
    if shape.words > 24 { return false }
    switch shape.end {
    case .none, .ellipsis: return true
    case .colon: return shape.words <= 12
    case .question, .exclamation: return shape.words <= 16
    case .stop, .comma: return false
    }
  }

  // MARK: Ages and dates

  private func age(_ tokens: Range<Int>) -> LineRole? {
    guard tokens.count <= 6, let first = tokens.first else { return nil }
    if isWhole(.age, tokens) { return .age }
    let token = draft.tokens[first]
    let short = token.traits.isSuperset(of: [.number, .word]) && token.count <= 4
    guard short, tokens.count == 2, draft.tokens[first + 1].form == LineReader.ago else { return nil }
    return .age
  }

  private static var ago: UInt32 { FormHash.hash("ago") }

  /// A line that says when: most of its words are parts of a date, and one of them is a month, a year or a clock time.
  private func isDate(_ unit: TextUnit, _ tokens: Range<Int>) -> Bool {
    guard unit.shape.words <= 16, unit.shape.numbers > 0 else { return false }
    let cue = cues.match(.dateStart, at: tokens.lowerBound, before: tokens.upperBound, in: draft.tokens)
    var parts = 0
    var others = 0
    var points = 0
    var days = 0
    for index in tokens {
      let token = draft.tokens[index]
      if token.traits.contains(.punctuation) { continue }
      if token.traits.contains(.number) {
        parts += 1
        if isYear(token) { days += 1 }
        if isYear(token) || isClock(index, before: tokens.upperBound) { points += 1 }
      } else if token.classes.contains(.month) {
        parts += 1
        points += 1
        days += 1
      } else if token.classes.contains(.weekday) || LineReader.dateWords.contains(token.form)
        || (cue.map { index < $0 } ?? false)
      {
        parts += 1
      } else {
        others += 1
      }
    }
    guard points > 0, parts > 1 else { return false }
    // A place may stand before the day.
    if days > 0, parts >= 3, others <= 3, unit.shape.capitals >= others { return true }
    return cue != nil ? others <= parts + 2 : others * 3 <= parts
  }

  private func isYear(_ token: Token) -> Bool {
    guard token.count == 4, !token.traits.contains(.word) else { return false }
    let start = Int(token.start)
    guard draft.bytes[start..<start + 4].allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
      return false
    }
    return draft.bytes[start] == UInt8(ascii: "1") || draft.bytes[start] == UInt8(ascii: "2")
  }

  /// "22:40".
  private func isClock(_ index: Int, before end: Int) -> Bool {
    guard index + 2 < end, draft.mark(draft.tokens[index + 1]) == .colon else { return false }
    let minutes = draft.tokens[index + 2]
    return minutes.traits.contains(.number) && !minutes.traits.contains(.spaceBefore) && minutes.count >= 2
  }

  private static let dateWords = Set(
    "at on am pm a.m p.m utc gmt est edt cst cdt pst pdt bst cet cest ist jst et pt eat wat cat sast hkt sgt beijing time local updated published posted last modified first update date hrs hours o'clock eastern the of and"
      .split(separator: " ").map { word in Array(word.utf8).withUnsafeBufferPointer { FormHash.hash($0) } })

  // MARK: Furniture

  private func isFurniture(_ unit: TextUnit, _ tokens: Range<Int>) -> Bool {
    let shape = unit.shape
    if shape.words <= 40, starts(.furnitureStart, unit.tokens) || starts(.furnitureStart, tokens) {
      return shape.words <= 24 || !isReport(tokens)
    }
    if starts(.sourceStart, tokens), isSourceLine(tokens) { return true }
    if shape.words <= 30, cues.holds(.furnitureInside, in: tokens, of: draft.tokens) { return true }
    return isHashtags(unit.tokens) || isAddress(tokens) || isLabel(unit, tokens)
  }

  /// "Source: Ministry of Works" and "SOURCE Harbor Lines", but not "Source material was lost".
  private func isSourceLine(_ tokens: Range<Int>) -> Bool {
    guard tokens.count >= 2, tokens.count <= 14 else { return false }
    let first = draft.tokens[tokens.lowerBound]
    let next = draft.tokens[tokens.lowerBound + 1]
    return next.traits.contains(.punctuation) || (first.traits.contains(.allCaps) && next.traits.contains(.capitalized))
  }

  /// A stock opening that goes on as reported speech is text.
  private func isReport(_ tokens: Range<Int>) -> Bool {
    tokens.contains { draft.tokens[$0].classes.contains(.speech) }
  }

  /// Nothing but "#word".
  private func isHashtags(_ tokens: Range<Int>) -> Bool {
    guard draft.mark(draft.tokens[tokens.lowerBound]) == .hash else { return false }
    var tags = 0
    var expected = true
    for index in tokens {
      let token = draft.tokens[index]
      if draft.mark(token) == .hash {
        tags += 1
        expected = false
      } else if expected, !token.traits.contains(.punctuation), token.traits.contains(.spaceBefore) {
        return false
      } else {
        expected = true
      }
    }
    return tags > 0
  }

  /// A web or mail address alone.
  private func isAddress(_ tokens: Range<Int>) -> Bool {
    guard tokens.count >= 3, tokens.count <= LineShape.limit else { return false }
    var marks = 0
    for index in tokens {
      let token = draft.tokens[index]
      if index > tokens.lowerBound, token.traits.contains(.spaceBefore) { return false }
      let byte = draft.bytes[Int(token.start)]
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { marks += 1 }
    }
    return marks > 0
  }

  /// "Country: Kenya": a label of page data and a value of a few words.
  private func isLabel(_ unit: TextUnit, _ tokens: Range<Int>) -> Bool {
    guard unit.shape.words <= 10, !unit.shape.endsSentence,
      let end = cues.match(.label, at: tokens.lowerBound, before: tokens.upperBound, in: draft.tokens)
    else { return false }
    return end < unit.tokens.upperBound && draft.mark(draft.tokens[end]) == .colon
  }

  // MARK: Bylines and captions

  private func isByline(_ unit: TextUnit, _ tokens: Range<Int>) -> Bool {
    guard unit.shape.words <= 24,
      let end = cues.match(.bylineStart, at: tokens.lowerBound, before: tokens.upperBound, in: draft.tokens)
    else { return false }
    if end == tokens.upperBound { return unit.shape.words > 1 || draft.mark(draft.tokens[end - 1]) == .colon }
    guard
      unit.shape.end != .stop || unit.shape.words <= 6
        || starts(.bylineStart, tokens) && unit.shape.capitals * 2 >= unit.shape.contentWords
    else { return false }
    // What follows are names: nearly all its words are capitals.
    var names = 0
    var others = 0
    for index in end..<tokens.upperBound {
      let token = draft.tokens[index]
      if token.traits.contains(.punctuation) || token.classes.contains(.function) { continue }
      if token.traits.contains(.capitalized) || token.classes.contains(.role) { names += 1 } else { others += 1 }
    }
    return names > 0 && others * 4 <= names
  }

  private func isCaption(_ unit: TextUnit) -> Bool {
    let shape = unit.shape
    guard shape.words > 0, shape.words < LineShape.limit, unit.tokens.count < 90 else { return false }
    let tokens = core(unit.tokens)
    if shape.words <= 60, starts(.captionStart, tokens) || starts(.captionStart, unit.tokens) {
      return !isReport(tokens)
    }
    let tail = max(unit.tokens.lowerBound, unit.tokens.upperBound - 10)..<unit.tokens.upperBound
    if cues.holds(.captionInside, in: tail, of: draft.tokens) { return true }
    return endsInCredit(unit.tokens)
  }

  /// "… on Friday. /Harbor Press" and "(Tide Wire/Ann Roe)": a slash with capitals about it ends the line.
  private func endsInCredit(_ tokens: Range<Int>) -> Bool {
    var words = 0
    for index in tokens.reversed().prefix(12) {
      let token = draft.tokens[index]
      if draft.mark(token) == .slash {
        guard words > 0, index > tokens.lowerBound else { return false }
        // The line has ended before the bracket, or the bracket names an agency and a person.
        let isLone = token.traits.contains(.spaceBefore) && !draft.tokens[index + 1].traits.contains(.spaceBefore)
        return isLone
          || draft.mark(draft.tokens[tokens.upperBound - 1]) == .closing
            && opensCredit(before: index, in: tokens, words: words)
      }
      if token.traits.contains(.punctuation) { continue }
      guard token.traits.contains(.capitalized) || token.classes.contains(.function) else { return false }
      words += 1
      if words > 5 { return false }
    }
    return false
  }

  /// Whether a bracket opens a few words before `index`, with capitals alone between, behind a sentence or around three
  /// words or more.
  private func opensCredit(before index: Int, in tokens: Range<Int>, words behind: Int) -> Bool {
    var words = behind
    for at in (tokens.lowerBound..<index).reversed().prefix(6) {
      let token = draft.tokens[at]
      if draft.mark(token) == .opening {
        return words >= 3 || at > tokens.lowerBound && draft.mark(draft.tokens[at - 1]) == .stop
      }
      if !token.traits.contains(.capitalized) { return false }
      words += 1
    }
    return false
  }
}
