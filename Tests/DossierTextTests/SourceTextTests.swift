import DossierText
import Testing

/// The plain way to do what `SourceText` does fast: by scalars, over the whole text, every time.
private struct Reference {
  var scalars: [Unicode.Scalar]

  init(_ string: String) { scalars = Array(string.unicodeScalars) }

  var bytes: [UInt8] {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars)
    return Array(String(string).utf8)
  }

  /// Byte offset and scalars of each line, without line ends and byte order mark.
  var lines: [(start: Int, scalars: [Unicode.Scalar])] {
    var lines: [(Int, [Unicode.Scalar])] = [(0, [])]
    var offset = 0
    for (index, scalar) in scalars.enumerated() {
      let width = UTF8.width(scalar)
      offset += width
      if scalar == "\n" || (scalar == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n")) {
        lines.append((offset, []))
      } else if scalar == "\u{FEFF}", index == 0 {
        lines[0].0 = offset
      } else if scalar != "\r" {
        lines[lines.count - 1].1.append(scalar)
      }
    }
    return lines.map { (start: $0.0, scalars: $0.1) }
  }

  static func units(_ scalar: Unicode.Scalar, _ encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: UTF8.width(scalar)
    case .utf16: UTF16.width(scalar)
    case .utf32: 1
    }
  }

  func offset(_ position: TextPosition, _ encoding: PositionEncoding) -> Int {
    let lines = lines
    if position.line < 0 { return lines[0].start }
    guard position.line < lines.count else { return bytes.count }
    var offset = lines[position.line].start
    var left = position.column
    for scalar in lines[position.line].scalars {
      let width = Reference.units(scalar, encoding)
      if width > left { break }
      left -= width
      offset += UTF8.width(scalar)
    }
    return offset
  }

  /// All places in the text, at the start of each character and at each line's end, with their offsets.
  func places(_ encoding: PositionEncoding) -> [(TextPosition, Int)] {
    var places: [(TextPosition, Int)] = []
    for (number, line) in lines.enumerated() {
      var column = 0
      var offset = line.start
      for scalar in line.scalars {
        places.append((TextPosition(line: number, column: column), offset))
        column += Reference.units(scalar, encoding)
        offset += UTF8.width(scalar)
      }
      places.append((TextPosition(line: number, column: column), offset))
    }
    return places
  }
}

/// A small generator with a seed, so that random tests are the same everywhere.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

private let pieces = [
  "a", "word ", "\n", "\r\n", "\r", "\n\n", "é", "e\u{301}", "\u{FEFF}", "東京", "😀", "👩‍👩‍👧", "𐍈", "\u{2028}", "\u{A0}",
  "\t", "“q”", "\u{0}",
]

private func randomText(_ count: Int, using generator: inout SeededGenerator) -> String {
  (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
}

@Suite struct SourceTextTests {
  @Test func endsLinesAtFeedsAndReturnsOnly() {
    let text = SourceText("a\r\nb\rc\nd\u{2028}e\u{B}f\u{85}g")
    #expect(text.lineCount == 4)
    #expect((0..<4).map { text.string(in: text.rangeOfLine($0)) } == ["a", "b", "c", "d\u{2028}e\u{B}f\u{85}g"])
    #expect(SourceText("").lineCount == 1)
    #expect(SourceText("\r\n").lineCount == 2)
  }

  @Test func byteOrderMarkIsNoColumn() {
    for encoding in PositionEncoding.allCases {
      let text = SourceText("\u{FEFF}ab")
      #expect(text.offset(of: TextPosition(line: 0, column: 1), encoding: encoding) == 4)
      #expect(text.position(at: 4, encoding: encoding) == TextPosition(line: 0, column: 1))
      #expect(text.position(at: 0, encoding: encoding) == TextPosition(line: 0, column: 0))
    }
  }

  @Test func clampsWhatLiesOutside() {
    let text = SourceText("ab\n😀c")
    #expect(text.offset(of: TextPosition(line: 0, column: 99), encoding: .utf16) == 2)
    #expect(text.offset(of: TextPosition(line: 9, column: 0), encoding: .utf16) == 8)
    #expect(text.offset(of: TextPosition(line: -1, column: -5), encoding: .utf16) == 0)
    #expect(text.offset(of: TextPosition(line: 1, column: 1), encoding: .utf16) == 3, "inside a surrogate pair")
    #expect(text.offset(of: TextPosition(line: 1, column: .max), encoding: .utf32) == 8)
    #expect(text.offset(of: TextPosition(line: .max, column: .max), encoding: .utf8) == 8)
    #expect(text.position(at: .max, encoding: .utf16) == TextPosition(line: 1, column: 3))
    #expect(text.position(at: .min, encoding: .utf16) == TextPosition(line: 0, column: 0))
    #expect(text.position(at: 5, encoding: .utf16) == TextPosition(line: 1, column: 0), "inside a character")
    #expect(text.string(in: ByteRange(4, 6)) == "")
    #expect(text.rangeOfLine(99) == ByteRange(3, 8))
    #expect(text.rangeOfLine(-1) == ByteRange(0, 2))
  }

  @Test func replacesMalformedBytes() {
    let text = SourceText([0x61, 0xFF, 0x62, 0xE2, 0x82])
    #expect(text.string(in: text.range) == "a\u{FFFD}b\u{FFFD}")
    #expect(text.replacing(ByteRange(0, 1), with: [0xC3]).string(in: ByteRange(0, 3)) == "\u{FFFD}")
  }

  /// What is UTF-8 and what is not is told as the standard library tells it, at the borders of every range.
  @Test func tellsMalformedBytesAsStringsDo() {
    var generator = SeededGenerator(seed: 29)
    let borders: [UInt8] = [
      0x61, 0x0A, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0,
      0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for round in 0..<20_000 {
      let bytes = (0..<round % 14).map { _ in borders.randomElement(using: &generator) ?? 0 }
      #expect(SourceText(bytes).bytes == Array(String(decoding: bytes, as: UTF8.self).utf8))
    }
  }

  @Test(arguments: PositionEncoding.allCases)
  func agreesWithReference(_ encoding: PositionEncoding) {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<150 {
      let string = randomText(round % 40, using: &generator)
      let reference = Reference(string)
      let text = SourceText(string)
      #expect(text.lineCount == reference.lines.count)
      for (position, offset) in reference.places(encoding) {
        #expect(text.offset(of: position, encoding: encoding) == offset)
        #expect(text.position(at: offset, encoding: encoding) == position)
      }
      for _ in 0..<10 {
        let position = TextPosition(
          line: .random(in: -1...8, using: &generator), column: .random(in: 0...40, using: &generator))
        #expect(text.offset(of: position, encoding: encoding) == reference.offset(position, encoding))
      }
    }
  }

  /// Lines longer than the stride of the index, so that marks fall inside the line and inside characters.
  @Test(arguments: PositionEncoding.allCases)
  func agreesInLongLines(_ encoding: PositionEncoding) {
    var generator = SeededGenerator(seed: 5)
    let wide = ["a", "é", "東", "😀", " "]
    for lead in ["", "\u{FEFF}", "x\n", "é\r\n"] {
      let string = lead + (0..<9000).map { _ in wide.randomElement(using: &generator) ?? "" }.joined() + "\nend"
      let text = SourceText(string)
      let places = Reference(string).places(encoding)
      for index in stride(from: 0, to: places.count, by: 7) {
        #expect(text.position(at: places[index].1, encoding: encoding) == places[index].0)
        #expect(text.offset(of: places[index].0, encoding: encoding) == places[index].1)
      }
    }
  }

  @Test func editsEqualTextFromScratch() {
    var generator = SeededGenerator(seed: 3)
    for round in 0..<60 {
      var string = randomText(Int.random(in: 0..<60, using: &generator), using: &generator)
      if round % 6 == 0 { string += String(repeating: "é東a😀", count: 900) }
      var text = SourceText(string)
      for _ in 0..<12 {
        let a = Int.random(in: -2...text.count + 2, using: &generator)
        let b = a + Int.random(in: 0...8, using: &generator)
        let inserted = Array(randomText(Int.random(in: 0..<4, using: &generator), using: &generator).utf8)
        let low = text.boundary(a)
        let high = max(low, text.boundary(b))
        let expected = Array(text.bytes[..<low]) + inserted + Array(text.bytes[high...])
        text = text.replacing(ByteRange(a, b), with: inserted)
        let fresh = SourceText(expected)
        #expect(text.bytes == expected)
        #expect(text.lineCount == fresh.lineCount)
        for line in 0..<fresh.lineCount { #expect(text.rangeOfLine(line) == fresh.rangeOfLine(line)) }
        for _ in 0..<4 {
          let offset = Int.random(in: 0...max(0, fresh.count), using: &generator)
          for encoding in PositionEncoding.allCases {
            let position = fresh.position(at: offset, encoding: encoding)
            #expect(text.position(at: offset, encoding: encoding) == position)
            #expect(text.offset(of: position, encoding: encoding) == fresh.offset(of: position, encoding: encoding))
          }
        }
      }
    }
  }
}

@Suite struct ByteRangeTests {
  @Test func clampsAndCompares() {
    #expect(ByteRange(-3, 5) == ByteRange(0, 5))
    #expect(ByteRange(5, 2) == ByteRange(5, 5))
    #expect(ByteRange(.max, .max).end == Int(UInt32.max))
    #expect(ByteRange(1, 4).contains(3) && !ByteRange(1, 4).contains(4) && ByteRange(1, 4).touches(4))
    #expect(ByteRange(1, 4).overlaps(ByteRange(3, 9)) && !ByteRange(1, 4).overlaps(ByteRange(4, 9)))
    #expect(ByteRange(1, 4).contains(ByteRange(2, 4)) && !ByteRange(1, 4).contains(ByteRange(2, 5)))
    #expect(ByteRange(1, 4) < ByteRange(1, 5) && ByteRange(1, 9) < ByteRange(2, 3))
    #expect(ByteRange(1, 4).shifted(by: -2) == ByteRange(0, 2))
  }
}
