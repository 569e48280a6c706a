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

  /// A word that the lexicon holds, with what a token is told of it.
  public struct Entry: Sendable {
    /// Its number.
    public let id: LexemeID
    /// `FormHash` of its form.
    public let hash: UInt32
    /// Its classes.
    public let classes: WordClass

    @usableFromInline
    init(id: LexemeID, hash: UInt32, classes: WordClass) {
      self.id = id
      self.hash = hash
      self.classes = classes
    }
  }

  /// The word whose lower-case form is the bytes of `head` and no more.
  @inlinable @inline(__always)
  public func entry(_ head: FormHead) -> Entry? {
    let key = head.key
    var slot = Int(key >> 16)
    while true {
      let found = tables.slots[slot]
      if found == 0 { return nil }
      if found >> 16 == key & 0xFFFF {
        let id = LexemeID(truncatingIfNeeded: found)
        let word = tables.words.baseAddress.unsafelyUnwrapped + Int(id)
        if word.pointee.head == head, word.pointee.length <= FormHead.size {
          return Entry(id: id, hash: word.pointee.hash, classes: word.pointee.classes)
        }
      }
      slot = (slot &+ 1) & (LexiconTables.slotCount - 1)
    }
  }

  /// The word whose lower-case form is `form`.
  public func entry(_ form: UnsafeBufferPointer<UInt8>) -> Entry? {
    let head = FormHead(form)
    if form.count <= FormHead.size { return entry(head) }
    var slot = Int(head.key >> 16)
    while tables.slots[slot] != 0 {
      let id = LexemeID(truncatingIfNeeded: tables.slots[slot])
      let word = tables.words[Int(id)]
      if word.head == head, Int(word.length) == form.count, bytes(of: id).elementsEqual(form) {
        return Entry(id: id, hash: word.hash, classes: word.classes)
      }
      slot = (slot &+ 1) & (LexiconTables.slotCount - 1)
    }
    return nil
  }

  /// The number of the word whose lower-case form is `form`, or 0.
  public func lexeme(_ form: UnsafeBufferPointer<UInt8>) -> LexemeID { entry(form)?.id ?? 0 }

  /// The number of `word`, in any case, or 0.
  public func lexeme(_ word: String) -> LexemeID {
    let lower = Array(word.lowercased().utf8)
    return lower.withUnsafeBufferPointer { lexeme($0) }
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
    Int(id) < tables.words.count ? String(decoding: bytes(of: id), as: UTF8.self) : ""
  }

  private func bytes(of id: LexemeID) -> [UInt8] {
    let word = tables.words[Int(id)]
    if word.length <= FormHead.size { return word.head.bytes(Int(word.length)) }
    return Array(tables.bytes[Int(tables.details[Int(id)].start)...].prefix(Int(word.length)))
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
