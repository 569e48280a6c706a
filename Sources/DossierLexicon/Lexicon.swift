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

  @usableFromInline let tables: LexiconTables

  /// A lexicon of the given tables; a word in several tables is in the classes of all of them.
  public init(tables: [LexiconTable]) {
    var builder = LexiconBuilder()
    for table in tables { builder.add(table) }
    self.tables = builder.finished()
  }

  /// The number of the word whose lower-case form is `form` and hashes to `hash`, or 0.
  @inlinable
  public func lexeme(_ form: UnsafeBufferPointer<UInt8>, hash: UInt32) -> LexemeID {
    let mask = tables.slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let id = tables.slots[slot]
      if id == 0 { return 0 }
      let word = tables.words[Int(id)]
      if word.hash == hash, Int(word.length) == form.count {
        let known = tables.bytes.baseAddress.unsafelyUnwrapped + Int(word.start)
        var at = 0
        while at < form.count, known[at] == form[at] { at &+= 1 }
        if at == form.count { return id }
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// The number of `word`, in any case, or 0.
  public func lexeme(_ word: String) -> LexemeID {
    let lower = Array(word.lowercased().utf8)
    return lower.withUnsafeBufferPointer { lexeme($0, hash: FormHash.hash($0)) }
  }

  /// The number of words; their numbers are 1 to this.
  public var count: Int { tables.words.count - 1 }

  /// The classes of a word by itself; none for a number that no word has.
  @inlinable
  public func classes(_ id: LexemeID) -> WordClass { Int(id) < tables.words.count ? tables.words[Int(id)].classes : [] }

  /// The value that the table of `wordClass` gives the word, such as 3 for March in `month`.
  @inlinable
  public func value(_ wordClass: WordClass, of id: LexemeID) -> Int? {
    guard Int(id) < tables.words.count else { return nil }
    let word = tables.words[Int(id)]
    let bit = Int32(truncatingIfNeeded: wordClass.rawValue.trailingZeroBitCount)
    for index in Int(word.firstValue)..<Int(word.firstValue) + Int(word.valueCount)
    where tables.values[index].bit == bit {
      return Int(tables.values[index].value)
    }
    return nil
  }

  /// The lower-case form of a word; empty for 0.
  public func form(_ id: LexemeID) -> String {
    guard Int(id) < tables.words.count else { return "" }
    let word = tables.words[Int(id)]
    return String(decoding: tables.bytes[Int(word.start)..<Int(word.start) + Int(word.length)], as: UTF8.self)
  }

  /// Whether a phrase starts with the word.
  @inlinable
  public func startsPhrase(_ id: LexemeID) -> Bool {
    Int(id) < tables.words.count && tables.words[Int(id)].startsPhrase
  }

  /// The phrases that start with the word, longest first.
  @inlinable
  public func phrases(from id: LexemeID) -> [Phrase] { startsPhrase(id) ? knownPhrases(from: id) : [] }

  @usableFromInline
  func knownPhrases(from id: LexemeID) -> [Phrase] { tables.phrases[id] ?? [] }
}
