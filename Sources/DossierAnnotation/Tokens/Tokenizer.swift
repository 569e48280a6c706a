import DossierLexicon
import DossierText

/// Cuts a segment into tokens in one pass over its bytes, then looks every word up once.
///
/// Hyphens and dashes stand alone ("US-China" is three tokens), a possessive ending is a token of its own, other
/// apostrophes inside a word belong to it (don't, O'Brien), full stops belong to a dotted abbreviation (U.S.), and
/// points and commas between digits belong to the number (7,500).
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// `ByteClass.table`, at hand for the inner loops.
  private let kinds: UnsafeBufferPointer<ByteClass>
  private let lexicon: Lexicon
  private var at = 0
  private var fresh: TokenTraits = [.spaceBefore, .lineStart]
  private var tokens: [Token] = []
  /// What the lexicon is asked about each token; nothing about marks.
  private var queries: [Lexicon.Query] = []
  /// The lower-case forms of the words, each as far as the lexicon's words are long.
  private let forms: UnsafeMutableBufferPointer<UInt8>
  /// Where the form of the word being read starts.
  private var form = 0
  private static let formLimit = 64

  /// The tokens of `bytes`, which must be UTF-8.
  static func tokens(of bytes: [UInt8], lexicon: Lexicon = .standard) -> [Token] {
    bytes.withUnsafeBufferPointer { buffer in
      ByteClass.table.withUnsafeBufferPointer { kinds in
        // The lower case of a character has at most one byte more than the character.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 3 / 2 + formLimit) { forms in
          var tokenizer = Tokenizer(bytes: buffer, kinds: kinds, forms: forms, lexicon: lexicon)
          return tokenizer.run()
        }
      }
    }
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, kinds: UnsafeBufferPointer<ByteClass>,
    forms: UnsafeMutableBufferPointer<UInt8>, lexicon: Lexicon
  ) {
    self.bytes = bytes
    self.kinds = kinds
    self.forms = forms
    self.lexicon = lexicon
    tokens.reserveCapacity(bytes.count / 5 + 4)
    queries.reserveCapacity(bytes.count / 5 + 4)
  }

  private mutating func run() -> [Token] {
    while at < bytes.count {
      let byte = bytes[at]
      switch kinds[Int(byte)] {
      case .blank:
        at += 1
        fresh.insert(.spaceBefore)
      case .lineEnd:
        at += 1
        fresh = [.spaceBefore, .lineStart]
      case .upper, .lower: word()
      case .digit: number()
      case .mark: mark(length: 1)
      case .wide: wide()
      }
    }
    lookUp()
    return tokens
  }

  private mutating func lookUp() {
    let (lexicon, forms) = (lexicon, UnsafeBufferPointer(forms))
    tokens.withUnsafeMutableBufferPointer { tokens in
      queries.withUnsafeBufferPointer { queries in
        lexicon.lookUp(queries, in: forms) { index, lexeme in
          tokens[index].lexeme = lexeme
          tokens[index].classes = lexicon.classes(lexeme)
        }
      }
    }
  }

  private mutating func wide() {
    let (scalar, length) = bytes.scalar(at: at)
    switch WideClass.of(scalar) {
    case .blank:
      at += length
      fresh.insert(.spaceBefore)
    case .mark: mark(length: length)
    case .ignorable: at += length
    case .letter: word()
    }
  }

  private mutating func mark(length: Int) {
    var hash = FormHash()
    for i in at..<at + length { hash.add(bytes[i]) }
    append(to: at + length, hash: hash.value, traits: length > 1 ? [.punctuation, .wide] : .punctuation)
  }

  /// A run of letters and digits with the apostrophes and full stops that belong to it.
  private mutating func word() {
    let start = at
    var traits: TokenTraits = .word
    var letters = 0
    var capitals = 0
    var dotted = 0
    var hash = FormHash()
    var length = 0
    var end = start
    scan: while end < bytes.count {
      let byte = bytes[end]
      switch kinds[Int(byte)] {
      case .upper:
        if letters == 0 { traits.insert(.capitalized) }
        letters += 1
        capitals += 1
        push(byte | 0x20, &hash, &length)
        end += 1
      case .lower:
        repeat {
          letters += 1
          push(bytes[end], &hash, &length)
          end += 1
        } while end < bytes.count && kinds[Int(bytes[end])] == .lower
      case .digit:
        traits.insert(.digit)
        push(byte, &hash, &length)
        end += 1
      case .wide:
        let (scalar, width) = bytes.scalar(at: end)
        if scalar == 0x2019 {
          guard let joined = apostrophe(at: end, width: width) else { break scan }
          guard joined else { break scan }
          push(UInt8(ascii: "'"), &hash, &length)
          traits.insert(.wide)
          end += width
          continue
        }
        guard WideClass.of(scalar) == .letter else { break scan }
        traits.insert(.wide)
        let folded = CaseFold.lower(scalar)
        if folded != scalar || CaseFold.isUpper(scalar) {
          if letters == 0 { traits.insert(.capitalized) }
          capitals += 1
        }
        letters += 1
        pushScalar(folded, &hash, &length)
        end += width
      case .mark where byte == UInt8(ascii: "'"):
        guard apostrophe(at: end, width: 1) == true else { break scan }
        push(byte, &hash, &length)
        end += 1
      case .mark where byte == UInt8(ascii: "."):
        guard isDotted(at: end, from: start) else { break scan }
        dotted += 1
        push(byte, &hash, &length)
        end += 1
      default: break scan
      }
    }
    if dotted > 0 { traits.insert(.dotted) }
    if letters > 1 && capitals == letters {
      traits.insert(.allCaps)
    } else if capitals > (traits.contains(.capitalized) ? 1 : 0) {
      traits.insert(.innerCapital)
    }
    // "U.S." at a sentence's end keeps its stop; the lexicon knows such words without it.
    let bare = dotted > 0 && length > 0 && lowerByte(length - 1) == UInt8(ascii: ".") ? length - 1 : length
    append(to: end, hash: bare == length ? hash.value : rehash(bare), traits: traits, length: bare)
  }

  /// Whether the apostrophe at `end` belongs to the word: nil or false where it does not.
  private func apostrophe(at end: Int, width: Int) -> Bool? {
    guard end > at, end + width < bytes.count, isLetter(at: end + width) else { return nil }
    let next = bytes[end + width] | 0x20
    let after = end + width + 1
    let ends = after >= bytes.count || !isWordByte(at: after)
    return !(next == UInt8(ascii: "s") && ends)
  }

  /// A stop is part of the word between single letters: "U.S." and "e.g." but not "end.Next".
  private func isDotted(at stop: Int, from start: Int) -> Bool {
    let run = stop - start
    let single = run == 1 || (run >= 2 && bytes[stop - 2] == UInt8(ascii: ".")) || isDegree(at: start, stop)
    guard single || bytes[start..<stop].contains(UInt8(ascii: ".")) else { return false }
    guard isAsciiLetter(at: stop - 1) else { return false }
    if stop + 1 < bytes.count, isAsciiLetter(at: stop + 1) {
      // A single letter or a short one such as the "Ph" of Ph.D. starts it; what follows must be one letter.
      let afterNext = stop + 2
      return afterNext >= bytes.count || !isWordByte(at: afterNext) || bytes[start..<stop].contains(UInt8(ascii: "."))
    }
    return bytes[start..<stop].contains(UInt8(ascii: "."))
  }

  /// "Ph.D.": a capital and a small letter, a stop, a capital and a stop.
  private func isDegree(at start: Int, _ stop: Int) -> Bool {
    guard stop - start == 2, stop + 2 < bytes.count, bytes[stop + 2] == UInt8(ascii: ".") else { return false }
    return kinds[Int(bytes[start])] == .upper && kinds[Int(bytes[start + 1])] == .lower
      && kinds[Int(bytes[stop + 1])] == .upper
  }

  private mutating func number() {
    let start = at
    var end = start
    var hash = FormHash()
    var length = 0
    while end < bytes.count {
      let byte = bytes[end]
      let kind = kinds[Int(byte)]
      if kind == .digit {
        push(byte, &hash, &length)
        end += 1
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."), end + 1 < bytes.count,
        kinds[Int(bytes[end + 1])] == .digit
      {
        push(byte, &hash, &length)
        end += 1
      } else {
        break
      }
    }
    var traits: TokenTraits = [.number, .digit]
    // Letters right behind the digits belong to the token: 13th, 5G, 2010s.
    if end < bytes.count, isAsciiLetter(at: end) {
      traits.insert(.word)
      while end < bytes.count, isAsciiLetter(at: end) || kinds[Int(bytes[end])] == .digit {
        let byte = bytes[end]
        push(kinds[Int(byte)] == .upper ? byte | 0x20 : byte, &hash, &length)
        end += 1
      }
    }
    append(to: end, hash: hash.value, traits: traits, length: length)
  }

  private mutating func append(_ token: Token, length: Int) {
    tokens.append(token)
    queries.append(Lexicon.Query(hash: token.form, start: form, count: length))
    form += length
  }

  private mutating func append(to end: Int, hash: UInt32, traits: TokenTraits, length: Int = 0) {
    append(
      Token(start: UInt32(at), end: UInt32(end), form: hash, lexeme: 0, traits: traits.union(fresh), classes: []),
      length: length <= Tokenizer.formLimit ? length : 0)
    fresh = []
    at = end
    possessive()
  }

  /// Cuts a possessive ending off as a token of its own, and takes the word's token first.
  private mutating func possessive() {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "'") || bytes[at] == 0xE2 else { return }
    guard let last = tokens.last, !last.traits.contains(.punctuation), !last.traits.contains(.possessive) else {
      return
    }
    var width = 0
    if bytes[at] == UInt8(ascii: "'") { width = 1 }
    if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 { width = 3 }
    guard width > 0, at + width < bytes.count, bytes[at + width] | 0x20 == UInt8(ascii: "s") else { return }
    let end = at + width + 1
    guard end >= bytes.count || !isWordByte(at: end) else { return }
    append(
      Token(
        start: UInt32(at), end: UInt32(end), form: Tokenizer.possessiveForm, lexeme: 0,
        traits: [.word, .possessive], classes: []), length: 0)
    at = end
  }

  private static var possessiveForm: UInt32 { FormHash.hash("'s") }

  @inline(__always)
  private func push(_ byte: UInt8, _ hash: inout FormHash, _ length: inout Int) {
    hash.add(byte)
    if length < Tokenizer.formLimit { forms[form + length] = byte }
    length += 1
  }

  /// Pushes a character beyond ASCII in UTF-8.
  private func pushScalar(_ scalar: UInt32, _ hash: inout FormHash, _ length: inout Int) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift & 0x3F | 0x80) }
    if scalar < 0x80 {
      push(UInt8(truncatingIfNeeded: scalar), &hash, &length)
      return
    } else if scalar < 0x800 {
      push(UInt8(truncatingIfNeeded: scalar >> 6 | 0xC0), &hash, &length)
    } else if scalar < 0x1_0000 {
      push(UInt8(truncatingIfNeeded: scalar >> 12 | 0xE0), &hash, &length)
      push(tail(6), &hash, &length)
    } else {
      push(UInt8(truncatingIfNeeded: scalar >> 18 | 0xF0), &hash, &length)
      push(tail(12), &hash, &length)
      push(tail(6), &hash, &length)
    }
    push(tail(0), &hash, &length)
  }

  private func lowerByte(_ index: Int) -> UInt8 { index < Tokenizer.formLimit ? forms[form + index] : 0 }

  private func rehash(_ length: Int) -> UInt32 {
    FormHash.hash(UnsafeBufferPointer(rebasing: forms[form..<form + min(length, Tokenizer.formLimit)]))
  }

  private func isAsciiLetter(at index: Int) -> Bool {
    let kind = kinds[Int(bytes[index])]
    return kind == .upper || kind == .lower
  }

  private func isLetter(at index: Int) -> Bool {
    if isAsciiLetter(at: index) { return true }
    return bytes[index] >= 0x80 && WideClass.of(bytes.scalar(at: index).scalar) == .letter
  }

  private func isWordByte(at index: Int) -> Bool {
    kinds[Int(bytes[index])] == .digit || isLetter(at: index)
  }
}

/// What an ASCII byte is to the tokenizer.
enum ByteClass: UInt8 {
  case blank, lineEnd, upper, lower, digit, mark, wide

  static let table: [ByteClass] = (0..<256).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .lineEnd
    case 0...0x20, 0x7F: .blank
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x80...: .wide
    default: .mark
    }
  }
}

/// What a character beyond ASCII is to the tokenizer.
enum WideClass {
  case blank, mark, letter, ignorable

  static func of(_ scalar: UInt32) -> WideClass {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x85: .blank
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: .ignorable
    case 0xAA, 0xB5, 0xBA: .letter
    case 0x80...0xBF, 0xD7, 0xF7: .mark
    case 0xC0...0x1FFF: .letter
    case 0x2010...0x206F, 0x2070...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x3020, 0xFE30...0xFE4F, 0xFF01...0xFF0F,
      0xFF1A...0xFF20, 0xFFFC, 0xFFFD, 0x1F000...0x1FAFF:
      .mark
    default: .letter
    }
  }
}

/// Lower case of single characters, for forms; characters whose lower case is longer stay as they are.
enum CaseFold {
  static func isUpper(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xDF...0xFF, 0x0430...0x045F, 0x0E00...0x0FFF, 0x2E80...0xA63F, 0xAC00...0xD7FF: false
    default: lower(scalar) != scalar || Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }
  }

  /// The common alphabets by arithmetic, the others by the Unicode tables, which are slow.
  static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
    case 0xDF...0xFF, 0x0430...0x045F, 0x0590...0x06FF, 0x0900...0x0FFF, 0x2E80...0xA63F, 0xAC00...0xD7FF: scalar
    case 0x0100...0x012F, 0x0132...0x0137, 0x014A...0x0177: scalar | 1
    case 0x0139...0x0148, 0x0179...0x017E: scalar + (scalar & 1)
    case 0x0391...0x03A1, 0x03A3...0x03A9, 0x0410...0x042F: scalar + 0x20
    case 0x0400...0x040F: scalar + 0x50
    default: mapped(scalar)
    }
  }

  private static func mapped(_ scalar: UInt32) -> UInt32 {
    guard let value = Unicode.Scalar(scalar) else { return 0xFFFD }
    let lower = value.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower[lower.startIndex].value : scalar
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The character that starts at `index` and its length in bytes; the bytes must be UTF-8.
  func scalar(at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(self[index])
    func tail(_ i: Int) -> UInt32 { index + i < count ? UInt32(self[index + i] & 0x3F) : 0 }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), Swift.min(2, count - index)) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), Swift.min(3, count - index)) }
    return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), Swift.min(4, count - index))
  }
}
