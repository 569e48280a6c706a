import DossierLexicon
import DossierText

/// A word of a name, folded.
struct NameWord: Sendable, Hashable, BitwiseCopyable {
  // Twelve bytes in all: the hash in two halves asks for no more room in front of it.
  private var lowHash: UInt32
  private var highHash: UInt32
  /// Its first folded byte.
  var initial: UInt8
  /// What it does in names.
  var traits: NameWordTraits

  /// The hash of its folded bytes.
  var hash: UInt64 {
    get { UInt64(highHash) << 32 | UInt64(lowHash) }
    set { (lowHash, highHash) = (UInt32(truncatingIfNeeded: newValue), UInt32(newValue >> 32)) }
  }

  init(hash: UInt64, initial: UInt8, traits: NameWordTraits) {
    (lowHash, highHash) = (UInt32(truncatingIfNeeded: hash), UInt32(hash >> 32))
    self.initial = initial
    self.traits = traits
  }
}

/// What a word does in names.
struct NameWordTraits: OptionSet, Sendable, Hashable, BitwiseCopyable {
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
struct NameScanner: ~Copyable {
  /// Whether every letter is a capital and there are two or more.
  private(set) var isAllCaps = false
  private let lexicon: Lexicon?
  /// The folded letters of the name, one word behind the other, up to `end`.
  private var letters = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 192)
  private var end = 0
  /// Where the word being read starts, and its hash as far as it is read.
  private var start = 0
  private var hash = WordHash()
  /// The words of the name that was read last: the first `wordCount` of these.
  private(set) var words = UnsafeMutableBufferPointer<NameWord>.allocate(capacity: 64)
  private(set) var wordCount = 0
  /// The first stretches between blanks, hyphens and the like: a Chinese name may be written in three.
  private var parts = InlineArray<3, Range<Int>>(repeating: 0..<0)
  private var partCount = 0

  /// A scanner that asks `lexicon`, if there is one, what each word does.
  init(lexicon: Lexicon?) { self.lexicon = lexicon }

  deinit {
    letters.deallocate()
    words.deallocate()
  }

  static func key(of bytes: UnsafeBufferPointer<UInt8>, label: EntityLabel?) -> NameKey {
    var scanner = NameScanner(lexicon: nil)
    return scanner.scan(bytes, label: label)
  }

  /// Reads one name; `words` are its words until the next call.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, label: EntityLabel?) -> NameKey {
    begin(bytes.count)
    var capitals = 0
    var letterCount = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        let next = pushLetters(bytes, at, &capitals)
        letterCount += next - at
        at = next
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        push(byte)
        at += 1
      case UInt8(ascii: "."):
        // "U.S." is one word; the stop of "Co.,Ltd." or of an initial parts words as the blank behind it does.
        at += 1
      case UInt8(ascii: "'"):
        at = apostrophe(bytes, at, width: 1)
      case UInt8(ascii: "&"):
        close()
        for letter in "and".utf8 { push(letter) }
        close()
        at += 1
      case 0x80...:
        at = wide(bytes, at, &capitals, &letterCount)
      default:
        part()
        close()
        at += 1
      }
    }
    part()
    close()
    isAllCaps = capitals > 1 && letterCount == capitals
    // Northwestern and Northwest are two universities, but one region.
    if label == .place { foldCompassPoints() }
    if label == .group { foldPlural(bytes) }
    return key(bytes)
  }

  /// Makes room for a name of `count` bytes: one byte gives three letters at the most, and one word.
  private mutating func begin(_ count: Int) {
    if letters.count < count * 3 {
      letters.deallocate()
      letters = .allocate(capacity: count * 4)
      words.deallocate()
      words = .allocate(capacity: count * 2)
    }
    wordCount = 0
    end = 0
    partCount = 0
    open()
  }

  private mutating func open() {
    start = end
    hash = WordHash()
  }

  @inline(__always)
  private mutating func push(_ letter: UInt8) {
    guard end < letters.count else { return }
    letters[end] = letter
    end += 1
    hash.add(letter)
  }

  /// Pushes the letters of ASCII that stand at `at`, and counts the capitals among them; what stands behind them.
  @inline(__always)
  private mutating func pushLetters(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ capitals: inout Int
  ) -> Int {
    var (next, end, hash) = (at, self.end, self.hash)
    repeat {
      let letter = bytes[next] | 0x20
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { break }
      capitals &+= bytes[next] == letter ? 0 : 1
      hash.add(letter)
      next &+= 1
      if end < letters.count {
        letters[end] = letter
        end &+= 1
      }
    } while next < bytes.count
    (self.end, self.hash) = (end, hash)
    return next
  }

  private mutating func part() {
    if partCount < 3 { parts[partCount] = start..<end }
    partCount += 1
  }

  /// The key of the words; "Mao Tse-tung" has that of Mao Zedong, and the article within "Bashar al-Assad" counts for
  /// nothing.
  private mutating func key(_ bytes: UnsafeBufferPointer<UInt8>) -> NameKey {
    if wordCount == 3, partCount == 3, let key = chineseKey(bytes) { return key }
    var state: UInt64 = 0
    for index in 0..<wordCount {
      let isInner = index > 0 && index < wordCount - 1
      if !isInner || words[index].hash != NameWordLists.al { state = NameKey.joined(state, words[index].hash) }
    }
    return NameKey(rawValue: state)
  }

  /// The key of a family name and a given name with a hyphen in it, if they are written as Wade and Giles did.
  private mutating func chineseKey(_ bytes: UnsafeBufferPointer<UInt8>) -> NameKey? {
    guard bytes.last(where: { $0 == 0x20 || $0 == 0x2D }) == 0x2D else { return nil }
    let family = Array(letters[parts[0]])
    guard let given = WadeGiles.pinyin(Array(letters[parts[1]]), Array(letters[parts[2]]), of: family) else {
      return nil
    }
    return NameKey([SpellingVariants.hash(WadeGiles.family(family)), SpellingVariants.hash(given)])
  }

  /// Whether the name is compass letters before a place that is known by name.
  var isCompassPlace: Bool {
    wordCount == 2 && words[1].traits.contains(.place) && NameWordLists.compassLetters[words[0].hash] != nil
  }

  /// A possessive ending is no part of the name; other apostrophes are passed over (O'Neill, ONeill).
  private mutating func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, width: Int) -> Int {
    let next = at + width
    guard next < bytes.count, bytes[next] | 0x20 == UInt8(ascii: "s"), start < end else { return next }
    let after = next + 1
    let ends = after >= bytes.count || !(bytes[after] >= 0x80 || ByteClass.table[Int(bytes[after])].isWord)
    return ends ? after : next
  }

  private mutating func wide(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ capitals: inout Int, _ letterCount: inout Int
  ) -> Int {
    let (scalar, width) = bytes.scalar(at: at)
    if scalar == 0x2019 { return apostrophe(bytes, at, width: width) }
    switch WideClass.of(scalar) {
    case .blank, .mark: close()
    case .ignorable: break
    case .letter:
      // Combining accents fall away as those of composed letters do.
      if (0x300...0x36F).contains(scalar) { break }
      if CaseFold.isUpper(scalar) { capitals += 1 }
      letterCount += 1
      if let plain = LatinFold.plain(scalar) {
        for letter in plain { push(letter) }
      } else {
        for unit in String(CaseFold.lower(scalar)).utf8 { push(unit) }
      }
    }
    return at + width
  }

  private mutating func close() {
    guard start < end else { return }
    let folded = UnsafeBufferPointer(rebasing: letters[start..<end])
    var word = NameWord(hash: hash.value, initial: folded[0], traits: [])
    if let lexicon { word.traits = traits(of: word, folded, lexicon) }
    word.hash = SpellingVariants.hash(of: folded, own: word.hash)
    // The article before a name is no part of it.
    if wordCount > 0 || word.hash != NameWordLists.the, wordCount < words.count {
      words[wordCount] = word
      wordCount += 1
    }
    open()
  }

  private mutating func traits(
    of word: NameWord, _ folded: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon
  ) -> NameWordTraits {
    var traits = NameWordLists.traits[word.hash] ?? []
    if folded.count == 1 { traits.insert(.letter) }
    guard let classes = lexicon.entry(folded)?.classes else { return traits }
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
    guard wordCount > 0 else { return }
    let first = words[0]
    if let same = NameWordLists.sameWord[first.hash] { words[0].hash = same }
    guard wordCount > 1 else { return }
    if let point = NameWordLists.compassLetters[first.hash] { words[0].hash = point }
    if let joined = NameWordLists.compassPairs[first.hash]?[words[1].hash] {
      words[1].hash = joined
      words[1].initial = first.initial
      for index in 1..<wordCount { words[index - 1] = words[index] }
      wordCount -= 1
    }
  }

  /// "Democrats" and "Democrat" are one group.
  private mutating func foldPlural(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard wordCount == 1, !isAllCaps, let last = bytes.last, last == UInt8(ascii: "s"), bytes.count > 4 else {
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
  private static let table: [[UInt8]] = {
    var table = [[UInt8]](repeating: [], count: 0x250 - 0xC0)
    for (letter, marked) in families {
      for scalar in marked { table[Int(scalar.value) - 0xC0] = [letter] }
    }
    for (marked, plain) in others {
      for scalar in marked.unicodeScalars { table[Int(scalar.value) - 0xC0] = Array(plain.utf8) }
    }
    return table
  }()

  private static let others = [
    ("Ææ", "ae"), ("Œœ", "oe"), ("ß", "ss"), ("Øø", "o"), ("ÐðĐđ", "d"), ("Þþ", "th"), ("Łł", "l"), ("ı", "i"),
  ]

  private static let families: [(UInt8, String.UnicodeScalarView)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧ"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "Ďď"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩ"), ("g", "ĜĝĞğĠġĢģǤǥǦǧǴǵ"), ("h", "ĤĥĦħȞȟ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋ"),
    ("j", "Ĵĵǰ"), ("k", "ĶķǨǩ"), ("l", "ĹĺĻļĽľĿŀ"), ("n", "ÑñŃńŅņŇňǸǹ"), ("o", "ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫȌȍȎȏȪȫȬȭȮȯȰȱ"),
    ("r", "ŔŕŖŗŘřȐȑȒȓ"), ("s", "ŚśŜŝŞşŠšȘș"), ("t", "ŢţŤťŦŧȚț"), ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗ"),
    ("w", "Ŵŵ"), ("y", "ÝýÿŶŷŸȲȳ"), ("z", "ŹźŻżŽž"),
  ].map { (Array($0.0.utf8)[0], $0.1.unicodeScalars) }
}
