import DossierLexicon
import DossierText

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
}

/// The sentences of a segment laid out for the tagger: a row of cells with three empty places around each sentence,
/// so that a look at the neighbors never leaves the row.
package struct TaggerSheet {
  /// The empty places around a sentence.
  static let margin = 3

  var cells: [Cell] = []
  /// The cells of each sentence.
  var sentences: [Range<Int>] = []
  /// Whether the text is mostly in lower case, so that every word may be a name.
  var isLowerCase = false
  /// How much the segment speaks of people, from 0 to 5.
  var people: UInt32 = 0
  /// The use of capitalized forms all over the segment.
  var forms = FormTable()

  /// The sheet of `tokens` in `sentences`; tokens in no sentence are left out.
  package init(bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], sentences ranges: [Range<Int>], gazetteer: Gazetteer)
  {
    let isLowerCase = lay(bytes, tokens, ranges)
    let sentences = sentences
    cells.withUnsafeMutableBufferPointer { cells in
      let row = Row(cells: cells)
      for sentence in sentences {
        row.mark(sentence)
        row.gate(sentence, isLowerCase: isLowerCase)
        row.runs(sentence)
        row.look(sentence, in: gazetteer)
      }
    }
    self.isLowerCase = isLowerCase
    people = cells.withUnsafeBufferPointer { TaggerSheet.people($0, sentences) }
    forms = cells.withUnsafeMutableBufferPointer { FormTable($0, sentences) }
  }

  /// The runs of gated cells: between them every token is outside, so each is tagged by itself.
  package func chains() -> [Range<Int>] { withView { $0.chains() } }

  /// What is read of a sheet for each cell.
  struct View {
    let cells: UnsafeBufferPointer<Cell>
    /// The use of each form by its number.
    let uses: UnsafeBufferPointer<FormUse>
    let isLowerCase: Bool
    let people: UInt32

    /// The runs of gated cells.
    fileprivate func chains() -> [Range<Int>] {
      var chains: [Range<Int>] = []
      var at = 0
      while at < cells.count {
        guard cells[at].flags.contains(.gated) else {
          at += 1
          continue
        }
        let start = at
        while cells[at].flags.contains(.gated) { at += 1 }  // an empty place ends it
        chains.append(start..<at)
      }
      return chains
    }

    /// The use of the form that `cell` holds, if it has a number.
    @inline(__always)
    func use(_ cell: Cell) -> FormUse? { cell.number < 0 ? nil : uses[Int(cell.number)] }
  }

  /// Calls `body` with a view of the sheet, which is good until the call returns.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    cells.withUnsafeBufferPointer { cells in
      forms.uses.withUnsafeBufferPointer { uses in
        body(View(cells: cells, uses: uses, isLowerCase: isLowerCase, people: people))
      }
    }
  }

  /// The token of a cell.
  package func token(_ cell: Int) -> Int { Int(cells[cell].token) }

  /// Makes the cells; tells whether the text is mostly in lower case.
  private mutating func lay(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token], _ ranges: [Range<Int>]) -> Bool {
    let connectors = Connectors.standard
    cells.reserveCapacity(tokens.count + (ranges.count + 1) * TaggerSheet.margin)
    sentences.reserveCapacity(ranges.count)
    var lower = 0
    var capital = 0
    for _ in 0..<TaggerSheet.margin { cells.append(Cell()) }
    for range in ranges {
      let start = cells.count
      for index in range {
        let token = tokens[index]
        var cell = Cell()
        cell.token = UInt32(truncatingIfNeeded: index)
        cell.kind = WordKind(token, bytes)
        cell.classes = TaggerSheet.classes(token.classes)
        cell.form = cell.kind == .number ? 0xD161_0000 + UInt32(min(12, token.count)) : token.form
        cell.use = connectors.use(of: cell.form)
        if cell.kind == .lower { lower += 1 } else if cell.kind.isCapital { capital += 1 }
        cells.append(cell)
      }
      sentences.append(start..<cells.count)
      for _ in 0..<TaggerSheet.margin { cells.append(Cell()) }
    }
    return lower >= 8 && capital * 20 < lower
  }

  /// The classes from `common` to `dayPart`: what speaks of names, and what is written like them; behind these, acronyms
  /// of places and plain ones, particles, and nouns that a number labels.
  @inline(__always)
  private static func classes(_ classes: WordClass) -> UInt32 {
    let names = UInt32(truncatingIfNeeded: classes.rawValue >> 5) & 0x7FF_FFFF
    let acronyms = UInt32(truncatingIfNeeded: classes.rawValue >> 60) & 7
    return names | acronyms << 27 | (classes.contains(.labelNoun) ? 1 << 30 : 0)
  }

  private static let pronouns = FormSet("he she his her")

  /// In how many sixteenths of the sentences someone is spoken of as he or she, at most 4: texts on people do so all the
  /// time, texts on places and things hardly ever. 5 where the sentences are too few to tell.
  private static func people(_ cells: UnsafeBufferPointer<Cell>, _ sentences: [Range<Int>]) -> UInt32 {
    guard sentences.count >= 8 else { return 5 }
    var speaking = 0
    for sentence in sentences
    where sentence.contains(where: { cells[$0].use.contains(.function) && pronouns.contains(cells[$0].form) }) {
      speaking += 1
    }
    return UInt32(min(4, 16 * speaking / sentences.count))
  }
}

/// The cells of a sheet while their marks are made, one sentence after the other.
private struct Row {
  let cells: UnsafeMutableBufferPointer<Cell>

  /// Notes the first word, and how the sentence as a whole is written.
  func mark(_ sentence: Range<Int>) {
    var lower = 0
    var capitalized = 0
    var shouting = 0
    var first: Int?
    for at in sentence {
      let cell = cells[at]
      switch cell.kind {
      case .allCaps: shouting += 1
      case .capitalized, .innerCapital: capitalized += 1
      case .lower where cell.use.isEmpty: lower += 1
      default: break
      }
      if first == nil, cell.kind.rawValue < WordKind.number.rawValue { first = at }
    }
    if let first { cells[first].flags.insert(.initial) }
    if shouting >= 2 && (lower + capitalized) * 3 <= shouting {
      for at in sentence { cells[at].flags.insert(.shouting) }
    } else if capitalized >= 4 && lower * 4 <= capitalized {
      for at in sentence { cells[at].flags.insert(.titled) }
    }
  }

  /// Finds the tokens that could be in a name; only these are tagged.
  func gate(_ sentence: Range<Int>, isLowerCase: Bool) {
    if isLowerCase {
      for at in sentence where cells[at].kind != .foreign { cells[at].flags.formUnion(.gated) }
      for at in sentence where cells[at].kind.isCapital { cells[at].flags.formUnion(.anchor) }
      return
    }
    var far = 3  // how far the last anchor lies back
    for at in sentence {
      let cell = cells[at]
      var isAnchor = cell.kind.isCapital
      if isAnchor, cell.kind != .allCaps || cell.flags.contains(.shouting) {
        // "The" or "In" counts only next to another capital.
        if cell.use.contains(.function) {
          isAnchor = far == 1 && cell.kind == .letter
        }
      }
      if isAnchor {
        cells[at].flags.formUnion([.anchor, .gated])
        far = 1
      } else {
        far += 1
      }
    }
    var ahead = 3
    var index = sentence.upperBound
    while index > sentence.lowerBound {
      index -= 1
      if cells[index].flags.contains(.anchor) {
        ahead = 1
        continue
      }
      if canJoin(index, ahead: ahead) { cells[index].flags.insert(.gated) }
      ahead += 1
    }
  }

  /// Whether the cell, no anchor, may be in a name with the anchors around; the next one lies `ahead` cells behind.
  private func canJoin(_ at: Int, ahead: Int) -> Bool {
    let back1 = cells[at - 1].flags.contains(.anchor)
    let back = back1 || (cells[at - 2].flags.contains(.anchor) && cells[at - 1].kind != .none)
    let cell = cells[at]
    switch cell.kind {
    case .number, .mixed:
      return back1 || ahead == 1 || (back && cells[at - 1].kind == .hyphen)
    case .lower, .capitalized, .letter, .allCaps:
      guard ahead <= 2 else { return false }
      let use = cell.use
      if use.contains(.before) { return true }
      if cell.kind != .lower { return ahead == 1 || back }  // "The Hague", "Over the Moon"
      return back && (use.contains(.between) || (back1 && ahead == 1))
    case .stop:
      return back1 && (ahead <= 2 || cells[at - 1].kind == .letter || isAbbreviation(at - 1))
    case .possessive, .hyphen, .quote, .comma, .slash, .open, .close, .mark, .colon:
      return back && ahead <= 2
    default: return false
    }
  }

  /// A short capitalized word such as "Ltd" or "Jr", whose full stop may belong to the name.
  private func isAbbreviation(_ at: Int) -> Bool {
    cells[at].kind == .capitalized && Row.abbreviations.contains(cells[at].form)
  }

  private static let abbreviations = FormSet("co ltd inc corp jr sr bros assn cie plc st dept univ intl")

  /// Finds runs of anchors; an initial's full stop does not break a run.
  func runs(_ sentence: Range<Int>) {
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      guard cells[at].flags.contains(.anchor) else {
        at += 1
        continue
      }
      let start = at
      at += 1
      while at < sentence.upperBound {
        if cells[at].flags.contains(.anchor) {
          at += 1
        } else if cells[at].kind == .stop, cells[at - 1].kind == .letter, cells[at + 1].flags.contains(.anchor) {
          at += 2
        } else {
          break
        }
      }
      for cell in start..<at {
        cells[cell].runStart = UInt32(truncatingIfNeeded: start)
        cells[cell].runEnd = UInt32(truncatingIfNeeded: at)
      }
    }
  }

  /// Looks up the gated words and the names that start at them.
  func look(_ sentence: Range<Int>, in gazetteer: Gazetteer) {
    for at in sentence where cells[at].flags.contains(.gated) { gazetteer.prefetch(Gazetteer.key(0, cells[at].form)) }
    for start in sentence where cells[start].flags.contains(.gated) {
      var key = Gazetteer.key(0, cells[start].form)
      var classes = gazetteer.classes(key)
      cells[start].names = classes.intersection(.kinds)
      var at = start
      while classes.contains(.continues), at - start + 1 < Gazetteer.longestName {
        at += 1
        guard cells[at].kind != .none else { break }
        key = Gazetteer.key(key, cells[at].form)
        classes = gazetteer.classes(key)
        let kinds = classes.intersection(.kinds).rawValue
        if kinds == 0 { continue }
        cells[start].phrases |= kinds
        for inner in start + 1...at { cells[inner].phrases |= kinds << 6 }
      }
    }
  }
}
