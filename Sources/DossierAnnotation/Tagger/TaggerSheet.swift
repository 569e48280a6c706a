/// The sentences of a segment laid out for the tagger: a row of cells with three empty places around each sentence,
/// so that a look at the neighbors never leaves the row.
package struct TaggerSheet {
  /// The empty places around a sentence.
  private static let margin = 3

  private var cells: [Cell]
  /// Whether the text is mostly in lower case, so that every word may be a name.
  private let isLowerCase: Bool
  /// How much the segment speaks of people, from 0 to 5.
  private let people: UInt32
  /// The use of capitalized forms all over the segment.
  private let forms: FormTable
  /// The runs of cells that could be in names: between them every token is outside, so each is tagged by itself.
  package let chains: [Range<Int>]

  /// The sheet of `tokens` in `sentences`; tokens in no sentence are left out.
  package init(bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], sentences: [Range<Int>], gazetteer: Gazetteer) {
    var layout = SheetLayout(sentences.count)
    let count = sentences.reduce(TaggerSheet.margin) { $0 + $1.count + TaggerSheet.margin }
    cells = Array(unsafeUninitializedCapacity: count) { cells, used in
      tokens.withUnsafeBufferPointer { layout.lay(bytes, $0, sentences, margin: TaggerSheet.margin, cells) }
      used = count
    }
    isLowerCase = layout.isLowerCase
    people = layout.people
    (chains, forms) = cells.withUnsafeMutableBufferPointer { cells in
      layout.capitals.withUnsafeBufferPointer { capitals in
        var row = CellRow(cells: cells, capitals: capitals, isLowerCase: layout.isLowerCase, gazetteer: gazetteer)
        for sentence in layout.sentences where layout.isLowerCase || !sentence.capitals.isEmpty { row.mark(sentence) }
        return (row.chains, FormTable(cells, capitals))
      }
    }
  }

  /// What is read of a sheet for each cell.
  struct View {
    let cells: UnsafeBufferPointer<Cell>
    /// The use of each form by its number.
    let uses: UnsafeBufferPointer<FormUse>
    let isLowerCase: Bool
    let people: UInt32

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
}

/// A sentence of a sheet.
struct SheetSentence {
  var cells: Range<Int>
  /// Its cells that are written as names are, as indices of a list of such cells.
  var capitals: Range<Int>
  /// `shouting` or `titled`.
  var style: Cell.Flags
}

/// What laying out the cells shows of the text.
private struct SheetLayout {
  private(set) var sentences: [SheetSentence] = []
  /// The cells that are written as names are, in order.
  private(set) var capitals: [UInt32] = []
  /// The words of the text in lower case and with a capital.
  private var lower = 0
  private var capital = 0
  /// The sentences that speak of someone as he or she.
  private var speaking = 0

  init(_ count: Int) { sentences.reserveCapacity(count) }

  var isLowerCase: Bool { lower >= 8 && capital * 20 < lower }

  /// In how many sixteenths of the sentences someone is spoken of as he or she, at most 4: texts on people do so all the
  /// time, texts on places and things hardly ever. 5 where the sentences are too few to tell.
  var people: UInt32 { sentences.count < 8 ? 5 : UInt32(min(4, 16 * speaking / sentences.count)) }

  /// Fills `cells`, which has room for the tokens of all sentences and `margin` empty places around each.
  mutating func lay(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, _ ranges: [Range<Int>], margin: Int,
    _ cells: UnsafeMutableBufferPointer<Cell>
  ) {
    let connectors = Connectors.standard
    capitals.reserveCapacity(tokens.count / 8)
    var end = SheetLayout.leave(margin, in: cells, at: 0)
    for range in ranges {
      let start = end
      let firstCapital = capitals.count
      var style = SentenceStyle()
      for index in range {
        let cell = Cell(tokens[index], index, bytes, connectors)
        style.uses.formUnion(cell.use)
        if cell.kind == .lower {
          style.lower &+= 1
          style.plain &+= cell.use.isEmpty ? 1 : 0
        } else if cell.kind.isCapital {
          style.add(capital: cell.kind)
          capitals.append(UInt32(truncatingIfNeeded: end))
        }
        cells.initializeElement(at: end, to: cell)
        end &+= 1
      }
      if let first = (start..<end).first(where: { cells[$0].kind.isWord }) { cells[first].flags.insert(.initial) }
      lower += style.lower
      if style.uses.contains(.person) { speaking += 1 }
      sentences.append(
        SheetSentence(cells: start..<end, capitals: firstCapital..<capitals.count, style: style.flags))
      end = SheetLayout.leave(margin, in: cells, at: end)
    }
    capital = capitals.count
  }

  /// Leaves `margin` places empty and gives the place behind them.
  private static func leave(_ margin: Int, in cells: UnsafeMutableBufferPointer<Cell>, at start: Int) -> Int {
    for at in start..<start + margin { cells.initializeElement(at: at, to: Cell()) }
    return start + margin
  }
}

/// How a sentence is written as a whole.
private struct SentenceStyle {
  /// What its words may be to names, all together.
  var uses: Connectors.Use = []
  /// Its words in lower case, and those of them that are no small words.
  var lower = 0
  var plain = 0
  private var capitalized = 0
  private var shouting = 0

  mutating func add(capital kind: WordKind) {
    switch kind {
    case .allCaps: shouting += 1
    case .capitalized, .innerCapital: capitalized += 1
    default: break
    }
  }

  var flags: Cell.Flags {
    if shouting >= 2, (plain + capitalized) * 3 <= shouting { return .shouting }
    return capitalized >= 4 && plain * 4 <= capitalized ? .titled : []
  }
}
