import DossierLexicon
import DossierText

/// What a stock phrase of news pages tells of the line or sentence it stands in.
struct CueRole: OptionSet, Hashable {
  let rawValue: UInt16

  /// Page furniture where it is the whole line, but for marks around it.
  static let furnitureLine = CueRole(rawValue: 1 << 0)
  /// Page furniture where a line of moderate length starts with it.
  static let furnitureStart = CueRole(rawValue: 1 << 1)
  /// Page furniture where a short line holds it.
  static let furnitureInside = CueRole(rawValue: 1 << 2)
  /// Starts an aside in running text: an invitation that ends with its sentence.
  static let aside = CueRole(rawValue: 1 << 3)
  /// Starts an aside that is a link to another article: it ends with that article's headline.
  static let asideLink = CueRole(rawValue: 1 << 4)
  /// Opens a block of other articles where it is the whole line.
  static let related = CueRole(rawValue: 1 << 5)
  /// How long ago something was published; a whole line.
  static let age = CueRole(rawValue: 1 << 6)
  /// A caption starts with it.
  static let captionStart = CueRole(rawValue: 1 << 7)
  /// A caption holds it, near its end or in brackets.
  static let captionInside = CueRole(rawValue: 1 << 8)
  /// A byline or credit line starts with it.
  static let bylineStart = CueRole(rawValue: 1 << 9)
  /// A line of dates starts with it.
  static let dateStart = CueRole(rawValue: 1 << 10)
  /// Names the source behind it.
  static let sourceStart = CueRole(rawValue: 1 << 11)
  /// A label of page data, with its value behind a colon.
  static let label = CueRole(rawValue: 1 << 12)
  /// The name of a part of a newspaper; a whole line above the title.
  static let sectionName = CueRole(rawValue: 1 << 13)
  /// A wire that sends out what firms write: it is no source.
  static let distributor = CueRole(rawValue: 1 << 14)
}

/// Stock phrases, found by the form hashes of their tokens: no string is compared while reading.
///
/// A phrase is written as it stands in a text; `#` in it is any number.
struct CueTable: Sendable {
  private struct Cue: Sendable {
    var forms: ArraySlice<UInt32>
    var role: CueRole
  }

  private var cues: [UInt32: [Cue]] = [:]
  /// The roles of the phrases whose first forms have the same low bits: most tokens start none.
  private var starts: [CueRole] = Array(repeating: [], count: 1 << 12)

  /// A table of phrases, one a line, with the role of each group.
  init(_ groups: KeyValuePairs<CueRole, StaticString>) {
    for (role, phrases) in groups {
      let text = UnsafeBufferPointer(start: phrases.utf8Start, count: phrases.utf8CodeUnitCount)
      for phrase in text.split(separator: UInt8(ascii: "\n")) { add(Array(phrase), role) }
    }
    for key in cues.keys { cues[key]?.sort { $0.forms.count > $1.forms.count } }
  }

  /// The index behind the longest phrase of `role` that starts at token `start`, or nil.
  @inline(__always)
  func match(_ role: CueRole, at start: Int, before end: Int, in tokens: [Token]) -> Int? {
    start < end && mayStart(role, tokens[start]) ? longest(role, at: start, before: end, in: tokens) : nil
  }

  /// Whether a phrase of `role` may start with the token; where not, none does.
  @inline(__always)
  func mayStart(_ role: CueRole, _ token: Token) -> Bool {
    !starts[Int(CueTable.key(token)) & (1 << 12 - 1)].isDisjoint(with: role)
  }

  private func longest(_ role: CueRole, at start: Int, before end: Int, in tokens: [Token]) -> Int? {
    guard let found = cues[CueTable.key(tokens[start])] else { return nil }
    for cue in found where !cue.role.isDisjoint(with: role) && start + cue.forms.count <= end {
      var at = start
      if cue.forms.allSatisfy({ form in
        defer { at += 1 }
        return CueTable.key(tokens[at]) == form
      }) {
        return at
      }
    }
    return nil
  }

  /// Whether a phrase of `role` starts at any token of `range`.
  func holds(_ role: CueRole, in range: Range<Int>, of tokens: [Token]) -> Bool {
    var at = range.lowerBound
    while true {
      at = tokens.withUnsafeBufferPointer { tokens in
        var at = at
        while at < range.upperBound, !mayStart(role, tokens[at]) { at += 1 }
        return at
      }
      guard at < range.upperBound else { return false }
      if longest(role, at: at, before: range.upperBound, in: tokens) != nil { return true }
      at += 1
    }
  }

  private mutating func add(_ phrase: [UInt8], _ role: CueRole) {
    let forms = Tokenizer.tokens(of: phrase).map { $0.form == CueTable.hash ? CueTable.number : CueTable.key($0) }
    guard let first = forms.first else { return }
    starts[Int(first) & (1 << 12 - 1)].formUnion(role)
    cues[first, default: []].append(Cue(forms: forms[...], role: role))
  }

  /// Numbers are one key.
  private static func key(_ token: Token) -> UInt32 {
    token.traits.intersection([.number, .word]) == .number ? number : token.form
  }

  private static let number: UInt32 = 0
  private static var hash: UInt32 { FormHash.hash("#") }
}
