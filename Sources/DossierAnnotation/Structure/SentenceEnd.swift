import DossierLexicon
import DossierText

/// Tells whether a mark ends its sentence.
enum SentenceEnd {
  /// What an abbreviation's full stop may do, as the lexicon's values of `abbreviation` have it.
  private enum Abbreviation {
    /// Stands before a name (Dr, Gen): its stop never ends a sentence.
    static let leading = 1
    /// Stands where a sentence may end (p.m., etc.): a capital behind it starts one.
    static let trailing = 2
    /// Stands before a number (Sept, No): a word behind it starts a sentence.
    static let counting = 3
  }

  /// Whether the stop, question or exclamation mark, or dotted word, at `index` ends a sentence that goes on to at
  /// most `limit`. Closing marks and further stops behind it belong to it.
  static func isEnd(_ index: Int, before limit: Int, in draft: borrowing SegmentDraft) -> Bool {
    let after = behind(index, before: limit, in: draft)
    guard after < limit else { return true }
    let token = draft.tokens[index]
    let next = nextWord(after, before: limit, in: draft)
    let mark = draft.mark(token)
    if isWideStop(token, in: draft) { return true }
    guard let next else { return mark != .other }
    let word = draft.tokens[next]
    if token.traits.contains(.dotted) { return dottedEnds(token, word, in: draft) }
    guard draft.tokens[after].traits.contains(.spaceBefore) || after > index + 1 else {
      return runsTogether(index, next, in: draft)
    }
    if draft.startsWithSmallLetter(word), !word.traits.contains(.innerCapital) { return false }
    if mark == .stop, after == index + 1 { return stopEnds(index, word, before: limit, in: draft) }
    if mark != .stop, after > index + 1 { return !namesSpeaker(next, before: limit, in: draft) }
    return true
  }

  /// The index of the first token behind the mark that does not belong to it.
  static func behind(_ index: Int, before limit: Int, in draft: borrowing SegmentDraft) -> Int {
    var at = index + 1
    while at < limit {
      let token = draft.tokens[at]
      guard token.traits.contains(.punctuation), !token.traits.contains(.spaceBefore) else { break }
      switch draft.mark(token) {
      case .stop, .question, .exclamation, .ellipsis, .closing: at += 1
      default: return at
      }
    }
    return at
  }

  /// The first word behind opening marks.
  private static func nextWord(_ start: Int, before limit: Int, in draft: borrowing SegmentDraft) -> Int? {
    for at in start..<min(limit, start + 4) where !draft.tokens[at].traits.contains(.punctuation) { return at }
    return nil
  }

  private static func stopEnds(_ index: Int, _ next: Token, before limit: Int, in draft: borrowing SegmentDraft) -> Bool
  {
    guard index > 0 else { return true }
    let before = draft.tokens[index - 1]
    if before.traits.contains(.punctuation) { return true }
    if before.traits.contains(.number) { return !isItemNumber(index - 1, in: draft) }
    if before.classes.contains(.abbreviation), !draft.tokens[index].traits.contains(.spaceBefore) {
      switch draft.lexicon.value(.abbreviation, of: before.lexeme) {
      case Abbreviation.leading: return false
      case Abbreviation.trailing: return true
      case Abbreviation.counting: return !next.traits.contains(.number)
      default: return startsSentence(next)
      }
    }
    // An initial: "S. Jack Ode"; but "Plan B. The …".
    if before.count == 1, before.traits.contains(.capitalized) { return startsSentence(next) }
    return true
  }

  private static func dottedEnds(_ token: Token, _ next: Token, in draft: borrowing SegmentDraft) -> Bool {
    guard draft.bytes[Int(token.end) - 1] == UInt8(ascii: "."), next.traits.contains(.capitalized) else { return false }
    if token.classes.contains(.abbreviation) {
      switch draft.lexicon.value(.abbreviation, of: token.lexeme) {
      case Abbreviation.leading: return false
      case Abbreviation.trailing:
        return !next.classes.contains(.weekday) && !next.classes.contains(.month) && !next.traits.contains(.allCaps)
      default: break
      }
    }
    return startsSentence(next)
  }

  /// A capital word of grammar: it is no part of a name, so a sentence starts with it.
  private static func startsSentence(_ token: Token) -> Bool {
    token.traits.contains(.capitalized) && token.classes.contains(.function)
  }

  /// "stopped.Next": pages lose the space between paragraphs, but "site.Com" is one word.
  private static func runsTogether(_ index: Int, _ next: Int, in draft: borrowing SegmentDraft) -> Bool {
    guard index > 0 else { return false }
    let before = draft.tokens[index - 1]
    let word = draft.tokens[next]
    let afterWord = Int(word.end) < draft.bytes.count ? draft.bytes[Int(word.end)] : 0x20
    return before.traits.contains(.word) && before.count > 2 && !before.classes.contains(.abbreviation)
      && !before.traits.contains(.capitalized) && word.traits.contains(.capitalized) && word.count > 1
      && (afterWord == 0x20 || afterWord == UInt8(ascii: ","))
      || before.traits.contains(.punctuation) && word.traits.contains(.capitalized)
  }

  /// "1." at the start of a line counts an item.
  private static func isItemNumber(_ index: Int, in draft: borrowing SegmentDraft) -> Bool {
    draft.tokens[index].traits.contains(.lineStart) && draft.tokens[index].count <= 3
  }

  /// "'Never!' Ann Roe said": the saying goes on.
  private static func namesSpeaker(_ next: Int, before limit: Int, in draft: borrowing SegmentDraft) -> Bool {
    for at in next..<min(limit, next + 5) {
      let token = draft.tokens[at]
      if token.classes.contains(.speech), at > next { return true }
      guard token.traits.contains(.capitalized) else { return false }
    }
    return false
  }

  private static func isWideStop(_ token: Token, in draft: borrowing SegmentDraft) -> Bool {
    guard token.traits.contains(.wide), token.count == 3 else { return false }
    switch draft.mark(token) {
    case .stop, .question, .exclamation: return true
    default: return false
    }
  }
}
