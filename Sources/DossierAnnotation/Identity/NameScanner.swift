import DossierLexicon
import DossierText

/// A word of a name, folded.
struct NameWord: Sendable, Hashable {
  /// The hash of its folded bytes.
  var hash: UInt64
  /// Its first folded byte.
  var initial: UInt8
  /// What it does in names.
  var traits: NameWordTraits
}

/// What a word does in names.
struct NameWordTraits: OptionSet, Sendable, Hashable {
  let rawValue: UInt16
  /// An article, preposition or conjunction, which gives an acronym no letter.
  static let function = NameWordTraits(rawValue: 1 << 0)
  /// A legal form or a word that companies add to their name (Inc, Group).
  static let companyTail = NameWordTraits(rawValue: 1 << 1)
  /// Heads the name of a body or work (Ministry, Times).
  static let head = NameWordTraits(rawValue: 1 << 2)
  /// The kind of an administrative area (Province, County).
  static let areaHead = NameWordTraits(rawValue: 1 << 3)
  /// Stands behind a family name (Jr, III).
  static let generation = NameWordTraits(rawValue: 1 << 4)
  /// A family name and no given name.
  static let familyName = NameWordTraits(rawValue: 1 << 5)
  /// Known as a place, people or body by itself.
  static let known = NameWordTraits(rawValue: 1 << 6)
  /// A single letter.
  static let letter = NameWordTraits(rawValue: 1 << 7)
  /// Known as a place by itself.
  static let place = NameWordTraits(rawValue: 1 << 8)
  /// A point of the compass.
  static let direction = NameWordTraits(rawValue: 1 << 9)
  /// "City" or "State", which behind some names make another place (Mexico City).
  static let doubtfulAreaHead = NameWordTraits(rawValue: 1 << 10)
  /// "Region" and its like, which stand in for the rest of a place's name.
  static let regionHead = NameWordTraits(rawValue: 1 << 11)
  /// A place that is another with City or State behind it.
  static let partedByHead = NameWordTraits(rawValue: 1 << 12)
}

/// Folds the bytes of a name into words.
struct NameScanner {
  private(set) var words: [NameWord] = []
  /// Whether every letter is a capital and there are two or more.
  private(set) var isAllCaps = false
  private var buffer: [UInt8] = []
  /// The letters of a word behind a hyphen and of the two before it: a Chinese given name may be written so.
  private var hyphenated: [[UInt8]] = []
  private let lexicon: Lexicon?

  /// A scanner that asks `lexicon`, if there is one, what each word does.
  init(lexicon: Lexicon?) {
    self.lexicon = lexicon
    buffer.reserveCapacity(64)
  }

  static func key(of bytes: UnsafeBufferPointer<UInt8>, label: EntityLabel?) -> NameKey {
    var scanner = NameScanner(lexicon: nil)
    return scanner.scan(bytes, label: label)
  }

  /// Reads one name; `words` are its words until the next call.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, label: EntityLabel?) -> NameKey {
    words.removeAll(keepingCapacity: true)
    buffer.removeAll(keepingCapacity: true)
    hyphenated.removeAll(keepingCapacity: true)
    let mayBeChinese = bytes.contains(UInt8(ascii: "-"))
    var capitals = 0
    var others = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        buffer.append(byte)
        others += 1
        at += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        buffer.append(byte | 0x20)
        capitals += 1
        at += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        buffer.append(byte)
        at += 1
      case UInt8(ascii: "."):
        // "U.S." is one word; the stop of "Co.,Ltd." or of an initial parts words as the blank behind it does.
        at += 1
      case UInt8(ascii: "'"):
        at = apostrophe(bytes, at, width: 1)
      case UInt8(ascii: "&"):
        close()
        buffer.append(contentsOf: NameScanner.and)
        close()
        at += 1
      case 0x80...:
        at = wide(bytes, at, &capitals, &others)
      default:
        if mayBeChinese { hyphenated.append(buffer) }
        close()
        at += 1
      }
    }
    if mayBeChinese { hyphenated.append(buffer) }
    close()
    isAllCaps = capitals > 1 && others == 0
    // Northwestern and Northwest are two universities, but one region.
    if label == .place { foldCompassPoints() }
    if label == .group { foldPlural(bytes) }
    return key(bytes)
  }

  /// The key of the words; "Mao Tse-tung" has that of Mao Zedong, and the article within "Bashar al-Assad" counts for
  /// nothing.
  private func key(_ bytes: UnsafeBufferPointer<UInt8>) -> NameKey {
    guard words.count >= 3 else { return NameKey(words.lazy.map(\.hash)) }
    if words.count == 3, hyphenated.count == 3, bytes.last(where: { $0 == 0x20 || $0 == 0x2D }) == 0x2D,
      let given = WadeGiles.pinyin(hyphenated[1], hyphenated[2], of: hyphenated[0])
    {
      return NameKey([SpellingVariants.hash(WadeGiles.family(hyphenated[0])), SpellingVariants.hash(given)])
    }
    let last = words.count - 1
    return NameKey(
      words.indices.lazy.filter { $0 == 0 || $0 == last || words[$0].hash != NameWordLists.al }.map { words[$0].hash })
  }

  /// Whether the name is compass letters before a place that is known by name.
  var isCompassPlace: Bool {
    words.count == 2 && NameWordLists.compassLetters[words[0].hash] != nil && words[1].traits.contains(.place)
  }

  private static let and = Array("and".utf8)

  /// A possessive ending is no part of the name; other apostrophes are passed over (O'Neill, ONeill).
  private mutating func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, width: Int) -> Int {
    let next = at + width
    guard next < bytes.count, bytes[next] | 0x20 == UInt8(ascii: "s"), !buffer.isEmpty else { return next }
    let after = next + 1
    let ends = after >= bytes.count || !(bytes[after] >= 0x80 || ByteClass.table[Int(bytes[after])].isWord)
    return ends ? after : next
  }

  private mutating func wide(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ capitals: inout Int, _ others: inout Int
  ) -> Int {
    let (scalar, width) = bytes.scalar(at: at)
    if scalar == 0x2019 { return apostrophe(bytes, at, width: width) }
    switch WideClass.of(scalar) {
    case .blank, .mark: close()
    case .ignorable: break
    case .letter:
      // Combining accents fall away as those of composed letters do.
      if (0x300...0x36F).contains(scalar) { break }
      if CaseFold.isUpper(scalar) { capitals += 1 } else { others += 1 }
      if let plain = LatinFold.plain(scalar) {
        buffer.append(contentsOf: plain)
      } else {
        for unit in String(CaseFold.lower(scalar)).utf8 { buffer.append(unit) }
      }
    }
    return at + width
  }

  private mutating func close() {
    guard let initial = buffer.first else { return }
    var word = NameWord(hash: WordHash.of(buffer), initial: initial, traits: [])
    if let lexicon { word.traits = traits(of: word, lexicon) }
    word.hash = SpellingVariants.hash(of: buffer, own: word.hash)
    // The article before a name is no part of it.
    if !(words.isEmpty && word.hash == NameWordLists.the) { words.append(word) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func traits(of word: NameWord, _ lexicon: Lexicon) -> NameWordTraits {
    var traits = NameWordLists.traits[word.hash] ?? []
    if buffer.count == 1 { traits.insert(.letter) }
    let id = buffer.withUnsafeBufferPointer { lexicon.lexeme($0) }
    guard id != 0 else { return traits }
    let classes = lexicon.classes(id)
    if !classes.isDisjoint(with: [.determiner, .preposition, .conjunction]) { traits.insert(.function) }
    if classes.contains(.companyForm) { traits.insert(.companyTail) }
    if !classes.isDisjoint(with: [.organizationHead, .workHead]) { traits.insert(.head) }
    if classes.contains(.familyName), !classes.contains(.givenName) { traits.insert(.familyName) }
    if !classes.isDisjoint(with: [.place, .demonym, .organization, .outlet, .knownName]) { traits.insert(.known) }
    if classes.contains(.place) { traits.insert(.place) }
    if classes.contains(.direction) { traits.insert(.direction) }
    return traits
  }

  /// "NE China", "north-east China" and "northeastern China" are northeast China.
  private mutating func foldCompassPoints() {
    guard let first = words.first else { return }
    if let same = NameWordLists.sameWord[first.hash] { words[0].hash = same }
    guard words.count > 1 else { return }
    if let point = NameWordLists.compassLetters[first.hash] { words[0].hash = point }
    if let joined = NameWordLists.compassPairs[first.hash]?[words[1].hash] {
      words[1].hash = joined
      words[1].initial = first.initial
      words.removeFirst()
    }
  }

  /// "Democrats" and "Democrat" are one group.
  private mutating func foldPlural(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard words.count == 1, !isAllCaps, let last = bytes.last, last == UInt8(ascii: "s"), bytes.count > 4 else {
      return
    }
    var hash = WordHash()
    for byte in bytes.dropLast() where byte != UInt8(ascii: ".") { hash.add(byte | 0x20) }
    words[0].hash = hash.value
  }
}

extension ByteClass {
  /// Whether the byte is a letter or a digit.
  var isWord: Bool { self == .upper || self == .lower || self == .digit }
}

/// Folds text for comparison letter by letter, as `NameKey` does word by word.
public enum NameFold {
  /// `text` in lower case and without accents, its words parted by single blanks; stops and apostrophes fall away.
  public static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        let byte = UInt8(value)
        if ByteClass.table[Int(byte)].isWord {
          folded.append(ByteClass.table[Int(byte)] == .upper ? byte | 0x20 : byte)
        } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: "'"), folded.last ?? 0x20 != 0x20 {
          folded.append(0x20)
        }
      } else if let plain = LatinFold.plain(value) {
        folded.append(contentsOf: plain)
      } else if WideClass.of(value) == .letter {
        if !(0x300...0x36F).contains(value) { folded.append(contentsOf: String(CaseFold.lower(value)).utf8) }
      } else if value != 0x2019, WideClass.of(value) != .ignorable, folded.last ?? 0x20 != 0x20 {
        folded.append(0x20)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }
}

/// Latin letters with marks as plain letters.
enum LatinFold {
  /// The plain letters that stand for `scalar`, lower case; nil beyond the Latin letters up to U+024F.
  static func plain(_ scalar: UInt32) -> [UInt8]? {
    guard scalar >= 0xC0, scalar <= 0x24F else { return nil }
    let letters = table[Int(scalar - 0xC0)]
    return letters.isEmpty ? nil : letters
  }

  /// The decompositions of Unicode, worked out once, and the letters that have none.
  private static let table: [[UInt8]] = (UInt32(0xC0)...0x24F).map { scalar in
    switch scalar {
    case 0xC6, 0xE6: return Array("ae".utf8)
    case 0x152, 0x153: return Array("oe".utf8)
    case 0xDF: return Array("ss".utf8)
    case 0xD8, 0xF8: return Array("o".utf8)
    case 0xD0, 0xF0, 0x110, 0x111: return Array("d".utf8)
    case 0xDE, 0xFE: return Array("th".utf8)
    case 0x141, 0x142: return Array("l".utf8)
    case 0x131: return Array("i".utf8)
    default: break
    }
    for (letter, marked) in families where marked.contains(where: { $0.value == scalar }) { return [letter] }
    return []
  }

  private static let families: [(UInt8, String.UnicodeScalarView)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧ"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "Ďď"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩ"), ("g", "ĜĝĞğĠġĢģǤǥǦǧǴǵ"), ("h", "ĤĥĦħȞȟ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋ"),
    ("j", "Ĵĵǰ"), ("k", "ĶķǨǩ"), ("l", "ĹĺĻļĽľĿŀ"), ("n", "ÑñŃńŅņŇňǸǹ"), ("o", "ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫȌȍȎȏȪȫȬȭȮȯȰȱ"),
    ("r", "ŔŕŖŗŘřȐȑȒȓ"), ("s", "ŚśŜŝŞşŠšȘș"), ("t", "ŢţŤťŦŧȚț"), ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗ"),
    ("w", "Ŵŵ"), ("y", "ÝýÿŶŷŸȲȳ"), ("z", "ŹźŻżŽž"),
  ].map { (Array($0.0.utf8)[0], $0.1.unicodeScalars) }
}
