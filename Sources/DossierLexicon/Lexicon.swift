/// The number of a word in the lexicon; 0 is a word that the lexicon does not hold.
public typealias LexemeID = UInt16

/// One table of word knowledge: items separated by white space, each `word`, `word=value`, or
/// `several_words=value`; every item gets the table's classes.
public struct LexiconTable: Sendable {
  let classes: WordClass
  let items: StaticString
  let value: Int?

  /// A table whose `items` are all in `classes`; those that give no value of their own get `value`.
  public init(_ classes: WordClass, _ items: StaticString, value: Int? = nil) {
    self.classes = classes
    self.items = items
    self.value = value
  }
}

/// Several words that mean one thing, such as "United States".
public struct Phrase: Sendable {
  /// The words, lower case, as lexeme numbers.
  public let lexemes: [LexemeID]
  /// What the phrase as a whole is.
  public let classes: WordClass
  /// The value that its table gives, if any.
  public let value: Int?
}

/// Word knowledge as data: what classes a word is in, and the values that tables give it.
///
/// Words are looked up by the lower-case form of their bytes (ASCII and, beyond it, what `FormHash` folds).
public struct Lexicon: Sendable {
  /// The lexicon that ships with Dossier.
  public static let standard = Lexicon(tables: standardTables)

  private var slots: [LexemeID]
  private var mask: Int
  private var words: [Word]
  private var bytes: [UInt8]
  private var values: [UInt64: Int32]
  private var phrases: [LexemeID: [Phrase]]

  private struct Word: Sendable {
    var hash: UInt32
    var start: UInt32
    var length: UInt16
    var startsPhrase: Bool
    var classes: WordClass
  }

  /// A lexicon of the given tables; a word in several tables is in the classes of all of them.
  public init(tables: [LexiconTable]) {
    slots = Array(repeating: 0, count: 1 << 16)
    mask = slots.count - 1
    words = [Word(hash: 0, start: 0, length: 0, startsPhrase: false, classes: [])]
    bytes = []
    values = [:]
    phrases = [:]
    for table in tables { add(table) }
    for key in phrases.keys { phrases[key]?.sort { $0.lexemes.count > $1.lexemes.count } }
  }

  /// The number of the word whose lower-case form is `form` and hashes to `hash`, or 0.
  public func lexeme(_ form: UnsafeBufferPointer<UInt8>, hash: UInt32) -> LexemeID {
    var slot = Int(hash) & mask
    while true {
      let id = slots[slot]
      if id == 0 { return 0 }
      let word = words[Int(id)]
      if word.hash == hash, Int(word.length) == form.count {
        let same = bytes.withUnsafeBufferPointer { all -> Bool in
          let base = Int(word.start)
          for i in 0..<form.count where all[base + i] != form[i] { return false }
          return true
        }
        if same { return id }
      }
      slot = (slot + 1) & mask
    }
  }

  /// The number of `word`, in any case, or 0.
  public func lexeme(_ word: String) -> LexemeID {
    let lower = Array(word.lowercased().utf8)
    return lower.withUnsafeBufferPointer { lexeme($0, hash: FormHash.hash($0)) }
  }

  /// The number of words; their numbers are 1 to this.
  public var count: Int { words.count - 1 }

  /// The classes of a word by itself.
  public func classes(_ id: LexemeID) -> WordClass { words[Int(id)].classes }

  /// The value that the table of `wordClass` gives the word, such as 3 for March in `month`.
  public func value(_ wordClass: WordClass, of id: LexemeID) -> Int? {
    values[Lexicon.key(wordClass, id)].map(Int.init)
  }

  /// The lower-case form of a word; empty for 0.
  public func form(_ id: LexemeID) -> String {
    let word = words[Int(id)]
    return String(decoding: bytes[Int(word.start)..<Int(word.start) + Int(word.length)], as: UTF8.self)
  }

  /// Whether a phrase starts with the word.
  public func startsPhrase(_ id: LexemeID) -> Bool { words[Int(id)].startsPhrase }

  /// The phrases that start with the word, longest first.
  public func phrases(from id: LexemeID) -> [Phrase] {
    words[Int(id)].startsPhrase ? phrases[id] ?? [] : []
  }

  private static func key(_ wordClass: WordClass, _ id: LexemeID) -> UInt64 {
    UInt64(wordClass.rawValue.trailingZeroBitCount) << 16 | UInt64(id)
  }

  private mutating func add(_ table: LexiconTable) {
    let items = UnsafeBufferPointer(start: table.items.utf8Start, count: table.items.utf8CodeUnitCount)
    var at = 0
    while at < items.count {
      if items[at] <= UInt8(ascii: " ") {
        at += 1
      } else {
        addItem(in: items, at: &at, of: table)
      }
    }
  }

  /// Takes the item that starts at `at` and moves behind it. The possessive ending of a phrase's word is left out,
  /// because it is a token of its own in a text.
  private mutating func addItem(in items: UnsafeBufferPointer<UInt8>, at: inout Int, of table: LexiconTable) {
    let classes = table.classes
    var first: LexemeID = 0
    var others: [LexemeID] = []
    var value = table.value
    scan: while at < items.count, items[at] > UInt8(ascii: " ") {
      let start = at
      while at < items.count, items[at] > UInt8(ascii: " "), items[at] != UInt8(ascii: "_"), items[at] != UInt8(ascii: "=") {
        at += 1
      }
      var end = at
      let separator = at < items.count ? items[at] : 0
      let inPhrase = first != 0 || separator == UInt8(ascii: "_")
      if inPhrase, end - start > 2, items[end - 2] == UInt8(ascii: "'"), items[end - 1] == UInt8(ascii: "s") { end -= 2 }
      let id = intern(UnsafeBufferPointer(rebasing: items[start..<end]))
      if first == 0 { first = id } else { others.append(id) }
      if separator == UInt8(ascii: "_") { at += 1 }
      if separator == UInt8(ascii: "=") {
        let number = at + 1
        while at < items.count, items[at] > UInt8(ascii: " ") { at += 1 }
        value = Int(String(decoding: items[number..<at], as: UTF8.self))
        break scan
      }
    }
    if others.isEmpty {
      words[Int(first)].classes.formUnion(classes)
      if let value { setValue(value, classes, first) }
    } else {
      words[Int(first)].startsPhrase = true
      phrases[first, default: []].append(Phrase(lexemes: [first] + others, classes: classes, value: value))
    }
  }

  private mutating func setValue(_ value: Int, _ classes: WordClass, _ id: LexemeID) {
    var bits = classes.rawValue
    while bits != 0 {
      values[Lexicon.key(WordClass(rawValue: bits & ~(bits - 1)), id)] = Int32(clamping: value)
      bits &= bits - 1
    }
  }

  private mutating func intern(_ form: UnsafeBufferPointer<UInt8>) -> LexemeID {
    let hash = FormHash.hash(form)
    let known = lexeme(form, hash: hash)
    if known != 0 { return known }
    precondition(words.count < slots.count * 3 / 4, "the lexicon's table is too small for its words")
    let id = LexemeID(words.count)
    words.append(
      Word(hash: hash, start: UInt32(bytes.count), length: UInt16(form.count), startsPhrase: false, classes: []))
    bytes.append(contentsOf: form)
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = id
    return id
  }
}
