import DossierLexicon

/// One place of a sentence as the tagger sees it.
struct Cell {
  /// The form of the token, digits made alike; places before and behind a sentence have a form of their own.
  var form: UInt32 = Cell.edgeForm
  /// The token's index in the segment.
  var token: UInt32 = 0
  /// What the gazetteer knows of the word alone.
  var names: NameClass = []
  /// What the gazetteer knows of the names of several words that the word stands in: the low six bits for the first
  /// word of such a name, the next six for later ones.
  var phrases: UInt16 = 0
  /// Its form's number in the sheet's table, or -1; only anchors have one.
  var number: Int32 = -1
  /// The lexicon's classes that speak of names.
  var classes: UInt32 = 0
  var kind: WordKind = .none
  var flags: Flags = []
  /// What the word may be to a name as a small word.
  var use: Connectors.Use = []
  /// The run of capitalized words that the word stands in; empty if in none.
  var runStart: UInt32 = 0
  var runEnd: UInt32 = 0

  static let edgeForm: UInt32 = 0xED6E_0001

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// Could be part of a name.
    static let gated = Flags(rawValue: 1)
    /// Written as names are, and no function word.
    static let anchor = Flags(rawValue: 2)
    /// The first word of its sentence.
    static let initial = Flags(rawValue: 4)
    /// The sentence is written in capitals.
    static let shouting = Flags(rawValue: 8)
    /// The sentence is written like a title: Most Words Have Capitals.
    static let titled = Flags(rawValue: 16)
  }

  /// An empty place.
  init() {}

  /// The cell of token number `index`.
  @inline(__always)
  init(_ token: Token, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ connectors: Connectors) {
    self.token = UInt32(truncatingIfNeeded: index)
    kind = WordKind(token, bytes)
    form = kind == .number ? 0xD161_0000 + UInt32(min(12, token.count)) : token.form
    classes = Cell.classes(token.classes)
    use = connectors.use(of: form)
  }

  /// The classes from `common` to `dayPart`: what speaks of names, and what is written like them; behind these, acronyms
  /// of places and plain ones, particles, and nouns that a number labels.
  @inline(__always)
  private static func classes(_ classes: WordClass) -> UInt32 {
    let names = UInt32(truncatingIfNeeded: classes.rawValue >> 5) & 0x7FF_FFFF
    let acronyms = UInt32(truncatingIfNeeded: classes.rawValue >> 60) & 7
    return names | acronyms << 27 | (classes.contains(.labelNoun) ? 1 << 30 : 0)
  }
}
