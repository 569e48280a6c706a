import DossierLexicon
import DossierText

/// Cuts a segment into tokens and lines in one pass over its bytes, and looks every word up.
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
  private var tokens: UnsafeMutableBufferPointer<Token>
  private var count = 0
  private var lines: [Line] = []
  private var line = (start: 0, token: 0)
  /// The lower-case form of the word being read, as far as the lexicon's words are long.
  private let form: UnsafeMutableBufferPointer<UInt8>
  private static let formLimit = 64

  /// The tokens of `bytes`, which must be UTF-8.
  static func tokens(of bytes: [UInt8], lexicon: Lexicon = .standard) -> [Token] {
    cut(bytes, lexicon: lexicon).tokens
  }

  /// The tokens and lines of `bytes`, which must be UTF-8; an empty text has one empty line.
  static func cut(_ bytes: [UInt8], lexicon: Lexicon) -> (tokens: [Token], lines: [Line]) {
    bytes.withUnsafeBufferPointer { buffer in
      ByteClass.table.withUnsafeBufferPointer { kinds in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: formLimit) { form in
          var tokenizer = Tokenizer(bytes: buffer, kinds: kinds, form: form, lexicon: lexicon)
          defer { tokenizer.tokens.deallocate() }
          tokenizer.run()
          return (tokenizer.result, tokenizer.lines)
        }
      }
    }
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, kinds: UnsafeBufferPointer<ByteClass>,
    form: UnsafeMutableBufferPointer<UInt8>, lexicon: Lexicon
  ) {
    self.bytes = bytes
    self.kinds = kinds
    self.form = form
    self.lexicon = lexicon
    tokens = .allocate(capacity: bytes.count / 4 + 4)
  }

  private mutating func run() {
    while at < bytes.count {
      let byte = bytes[at]
      switch kinds[Int(byte)] {
      case .upper, .lower: if !plain(isNumber: false) { word() }
      case .blank:
        at += 1
        fresh.insert(.spaceBefore)
      case .lineEnd: endLine(with: byte)
      case .digit: if !plain(isNumber: true) { number() }
      case .mark, .stop, .apostrophe: mark(length: 1)
      case .wide: wide()
      }
    }
    closeLine()
  }

  // MARK: Lines

  /// A line ends with LF, CR, or both.
  private mutating func endLine(with byte: UInt8) {
    closeLine()
    at += 1
    if byte == UInt8(ascii: "\r"), at < bytes.count, bytes[at] == UInt8(ascii: "\n") { at += 1 }
    line = (at, count)
    fresh = [.spaceBefore, .lineStart]
  }

  private mutating func closeLine() {
    lines.append(Line(range: ByteRange(line.start, at), tokens: line.token..<count))
  }

  // MARK: Words

  /// Takes a word of ASCII letters or a number of digits with no more to it, of which most texts are nearly all made:
  /// false for others.
  @inline(__always)
  private mutating func plain(isNumber: Bool) -> Bool {
    guard at + FormHead.size < bytes.count else { return false }
    func others(_ block: ByteBlock) -> UInt64 { ~(isNumber ? block.digits : block.letters) & ByteBlock.high }
    let low = ByteBlock(bytes, at: at).value
    var end = others(ByteBlock(bytes, at: at))
    var length = ByteBlock.first(end)
    var high: UInt64 = 0
    var mask = FormHead(low: ByteBlock.before(end), high: 0)
    if length == ByteBlock.size {
      let block = ByteBlock(bytes, at: at + ByteBlock.size)
      end = others(block)
      guard end != 0 else { return false }
      high = block.value
      mask.high = ByteBlock.before(end)
      length += ByteBlock.first(end)
    }
    guard isNumber ? endsNumber(at: at + length) : endsWord(at: at + length, behind: length) else { return false }
    // The bit that tells a small letter from a capital; digits have it too.
    let cases = FormHead(low: ByteBlock.all(0x20) & mask.low, high: ByteBlock.all(0x20) & mask.high)
    let head = FormHead(low: low & mask.low | cases.low, high: high & mask.high | cases.high)
    var traits = fresh.union(isNumber ? [.number, .digit] : .word)
    let capitals = FormHead(low: ~low & cases.low, high: ~high & cases.high)
    if !isNumber, capitals.low | capitals.high != 0 { traits.formUnion(Tokenizer.casing(capitals, of: cases)) }
    let known = lexicon.entry(head)
    append(to: at + length, hash: known?.hash ?? FormHash.hash(head, length: length), traits: traits, known)
    if bytes[at] == UInt8(ascii: " ") {
      at += 1
      fresh = .spaceBefore
    }
    return true
  }

  /// Whether a word of `length` letters surely ends before `end`: a stop behind three or more is no part of it.
  @inline(__always)
  private func endsWord(at end: Int, behind length: Int) -> Bool {
    let kind = kinds[Int(bytes[end])]
    return kind.rawValue < ByteClass.stop.rawValue || kind == .stop && length > 2
  }

  /// Whether a number surely ends before `end`, behind which another byte stands: a comma or stop may be part of it.
  @inline(__always)
  private func endsNumber(at end: Int) -> Bool {
    let kind = kinds[Int(bytes[end])]
    if bytes[end] == UInt8(ascii: ",") || kind == .stop { return kinds[Int(bytes[end + 1])] != .digit }
    return kind.rawValue < ByteClass.stop.rawValue
  }

  /// How a word of ASCII letters is written that has `capitals` among its letters, one bit each.
  private static func casing(_ capitals: FormHead, of letters: FormHead) -> TokenTraits {
    let first = capitals.low & 0x20
    let isLone = capitals.low == first && capitals.high == 0
    let inner: TokenTraits = isLone ? [] : capitals == letters ? .allCaps : .innerCapital
    return first == 0 ? inner : inner.union(.capitalized)
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
    append(
      to: at + length, hash: hash.value, traits: fresh.union(length > 1 ? [.punctuation, .wide] : .punctuation), nil)
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
        letters += 1
        push(byte, &hash, &length)
        end += 1
      case .digit:
        traits.insert(.digit)
        push(byte, &hash, &length)
        end += 1
      case .wide:
        let (scalar, width) = bytes.scalar(at: end)
        if scalar == 0x2019 {
          guard apostrophe(at: end, width: width) else { break scan }
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
      case .apostrophe:
        guard apostrophe(at: end, width: 1) else { break scan }
        push(byte, &hash, &length)
        end += 1
      case .stop:
        guard isDotted(at: end, from: start) else { break scan }
        dotted += 1
        push(byte, &hash, &length)
        end += 1
      case .blank, .lineEnd, .mark: break scan
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

  /// Whether the apostrophe at `end` belongs to the word.
  private func apostrophe(at end: Int, width: Int) -> Bool {
    guard end > at, end + width < bytes.count, isLetter(at: end + width) else { return false }
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

  // MARK: Tokens

  /// Appends a token from `at` to `end` and goes on behind it.
  @inline(__always)
  private mutating func append(to end: Int, hash: UInt32, traits: TokenTraits, _ known: Lexicon.Entry?) {
    if count == tokens.count { grow() }
    tokens.initializeElement(
      at: count,
      to: Token(
        start: UInt32(truncatingIfNeeded: at), end: UInt32(truncatingIfNeeded: end), form: hash,
        lexeme: known?.id ?? 0, traits: traits, classes: known?.classes ?? []))
    count += 1
    at = end
    fresh = []
  }

  private mutating func grow() {
    let wider = UnsafeMutableBufferPointer<Token>.allocate(capacity: tokens.count * 2)
    _ = wider.moveInitialize(fromContentsOf: tokens)
    tokens.deallocate()
    tokens = wider
  }

  /// The tokens in an array with no room to spare.
  private var result: [Token] {
    [Token](unsafeUninitializedCapacity: count) { result, count in
      count = self.count
      let cut = UnsafeRawBufferPointer(UnsafeMutableBufferPointer(rebasing: tokens[..<count]))
      UnsafeMutableRawBufferPointer(result).copyMemory(from: cut)
    }
  }

  /// Appends the word or number whose form is the first `length` bytes of `form`, and the possessive ending behind it.
  private mutating func append(to end: Int, hash: UInt32, traits: TokenTraits, length: Int) {
    let isShort = length <= Tokenizer.formLimit
    let known = isShort ? lexicon.entry(UnsafeBufferPointer(rebasing: form[..<length])) : nil
    append(to: end, hash: hash, traits: traits.union(fresh), known)
    possessive()
  }

  /// Cuts a possessive ending off as a token of its own.
  private mutating func possessive() {
    guard at < bytes.count else { return }
    var width = 0
    if bytes[at] == UInt8(ascii: "'") { width = 1 }
    if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 { width = 3 }
    guard width > 0, at + width < bytes.count, bytes[at + width] | 0x20 == UInt8(ascii: "s") else { return }
    let end = at + width + 1
    guard end >= bytes.count || !isWordByte(at: end) else { return }
    append(to: end, hash: FormHash.hash("'s"), traits: [.word, .possessive], nil)
  }

  @inline(__always)
  private func push(_ byte: UInt8, _ hash: inout FormHash, _ length: inout Int) {
    hash.add(byte)
    if length < Tokenizer.formLimit { form[length] = byte }
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

  private func lowerByte(_ index: Int) -> UInt8 { index < Tokenizer.formLimit ? form[index] : 0 }

  private func rehash(_ length: Int) -> UInt32 {
    FormHash.hash(UnsafeBufferPointer(rebasing: form[..<min(length, Tokenizer.formLimit)]))
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
