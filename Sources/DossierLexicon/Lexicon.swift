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
public struct Phrase: @unchecked Sendable {  // nothing is written once it is made
  /// The words, lower case, as lexeme numbers, in the lexicon's memory: good as long as the lexicon is there.
  public let lexemes: UnsafeBufferPointer<LexemeID>
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
      let entry = tables.slots[slot]
      if entry == 0 { return 0 }
      let id = LexemeID(truncatingIfNeeded: entry)
      if entry >> 16 == hash >> 16, isWord(id, form) { return id }
      slot = (slot &+ 1) & mask
    }
  }

  /// Whether word number `id` is written `form`.
  @inlinable @inline(__always)
  func isWord(_ id: LexemeID, _ form: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = tables.words.baseAddress.unsafelyUnwrapped + Int(id)
    let count = Int(word.pointee.length)
    guard count == form.count else { return false }
    let known =
      count <= LexiconTables.Word.headLength
      ? UnsafeRawPointer(word) : UnsafeRawPointer(tables.bytes.baseAddress.unsafelyUnwrapped + Int(word.pointee.start))
    var at = 0
    while at < count, known.load(fromByteOffset: at, as: UInt8.self) == form[at] { at &+= 1 }
    return at == count
  }

  /// A form that is to be looked up: its hash, and where its bytes stand.
  public struct Query: Sendable {
    /// `FormHash` of the form.
    public var hash: UInt32
    /// The first byte.
    public var start: UInt32
    /// The length in bytes; nothing is found for an empty form.
    public var count: UInt32

    /// A query for the form with that hash and those bytes.
    @inlinable
    public init(hash: UInt32, start: Int, count: Int) {
      self.hash = hash
      self.start = UInt32(truncatingIfNeeded: start)
      self.count = UInt32(truncatingIfNeeded: count)
    }
  }

  /// Looks up many words at once and calls `found` with the number of the query and that of the word, for those that
  /// the lexicon holds. The bytes of a query lie in `bytes`.
  ///
  /// A word by itself is a wait for memory, and another one where it is known. Here the loads of a block of words
  /// follow one another without a branch, so the processor waits for all of them at once.
  @inlinable
  public func lookUp(
    _ queries: UnsafeBufferPointer<Query>, in bytes: UnsafeBufferPointer<UInt8>, _ found: (Int, LexemeID) -> Void
  ) {
    let mask = tables.slots.count - 1
    var entries = InlineArray<32, UInt32>(repeating: 0)
    var lengths = InlineArray<32, UInt16>(repeating: 0)
    var start = 0
    while start < queries.count {
      let count = min(32, queries.count - start)
      for i in 0..<count { entries[i] = tables.slots[Int(queries[start + i].hash) & mask] }
      for i in 0..<count { lengths[i] = tables.words[Int(entries[i] & 0xFFFF)].length }
      for i in 0..<count where entries[i] != 0 {
        let query = queries[start + i]
        guard query.count > 0 else { continue }
        let form = UnsafeBufferPointer(rebasing: bytes[Int(query.start)..<Int(query.start) + Int(query.count)])
        let isHere = entries[i] >> 16 == query.hash >> 16 && UInt32(lengths[i]) == query.count
        let first = LexemeID(truncatingIfNeeded: entries[i])
        let id = isHere && isWord(first, form) ? first : lexeme(form, hash: query.hash)
        if id != 0 { found(start + i, id) }
      }
      start += count
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
    guard word.valueCount > 0 else { return nil }
    let first = Int(tables.details[Int(id)].firstValue)
    for index in first..<first + Int(word.valueCount) where tables.values[index].bit == bit {
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

  /// The phrases that start with the word, longest first, in memory that is there as long as the lexicon.
  @inlinable
  public func phrases(from id: LexemeID) -> UnsafeBufferPointer<Phrase> {
    guard startsPhrase(id) else { return UnsafeBufferPointer(start: nil, count: 0) }
    let detail = tables.details[Int(id)]
    return UnsafeBufferPointer(
      rebasing: tables.phrases[Int(detail.firstPhrase)..<Int(detail.firstPhrase) + Int(detail.phraseCount)])
  }
}
