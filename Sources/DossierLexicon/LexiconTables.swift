/// The finished tables of a lexicon in memory that never moves, so that a look-up is a few loads and a copy of the
/// lexicon is one reference.
@usableFromInline
final class LexiconTables: @unchecked Sendable {  // nothing is written once it is made
  /// What a look-up needs to know of a word, in half a cache line.
  @usableFromInline
  struct Word: Sendable {
    /// Its first bytes.
    @usableFromInline let head: FormHead
    @usableFromInline var classes: WordClass = []
    /// `FormHash` of its form.
    @usableFromInline let hash: UInt32
    @usableFromInline let length: UInt16
    /// How many values it has.
    @usableFromInline var valueCount: UInt8 = 0
    @usableFromInline var startsPhrase = false

    init(_ form: UnsafeBufferPointer<UInt8>) {
      head = FormHead(form)
      hash = FormHash.hash(form)
      length = UInt16(form.count)
    }
  }

  /// What few look-ups need to know of a word.
  @usableFromInline
  struct Detail: Sendable {
    /// Where its bytes start, if its head does not hold all of them.
    @usableFromInline var start: UInt32
    /// Where its values start.
    @usableFromInline var firstValue: UInt32 = 0
    /// Where its phrases start, and how many there are.
    @usableFromInline var firstPhrase: UInt32 = 0
    @usableFromInline var phraseCount: UInt32 = 0
  }

  /// The value that a table of the class with number `bit` gives a word.
  @usableFromInline
  struct Value: Sendable {
    @usableFromInline var bit: Int32
    @usableFromInline var value: Int32

    @usableFromInline
    init(bit: Int32, value: Int32) {
      self.bit = bit
      self.value = value
    }
  }

  /// The words by the high half of their head's key; a slot holds the low half and the word's number, 0 is empty.
  @usableFromInline let slots: UnsafeBufferPointer<UInt32>
  /// A slot for each high half of a key.
  @usableFromInline static var slotCount: Int { 1 << 16 }
  @usableFromInline let words: UnsafeBufferPointer<Word>
  /// What more is known of each word.
  @usableFromInline let details: UnsafeBufferPointer<Detail>
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline let values: UnsafeBufferPointer<Value>
  @usableFromInline let phrases: UnsafeBufferPointer<Phrase>
  /// The words of all phrases.
  private let phraseWords: UnsafeBufferPointer<LexemeID>

  /// A phrase as it is read from a table.
  struct DraftPhrase {
    var lexemes: [LexemeID]
    var classes: WordClass
    var value: Int?
  }

  /// The tables of what was read; the phrases are those of one first word after the other.
  init(
    slots: [UInt32], words: [Word], details: [Detail], bytes: [UInt8], values: [Value], phrases: [DraftPhrase]
  ) {
    self.slots = LexiconTables.copy(slots)
    self.words = LexiconTables.copy(words)
    self.details = LexiconTables.copy(details)
    self.bytes = LexiconTables.copy(bytes)
    self.values = LexiconTables.copy(values)
    let phraseWords = LexiconTables.copy(phrases.flatMap(\.lexemes))
    var start = 0
    self.phraseWords = phraseWords
    self.phrases = LexiconTables.copy(
      phrases.map { phrase in
        let lexemes = UnsafeBufferPointer(rebasing: phraseWords[start..<start + phrase.lexemes.count])
        start += phrase.lexemes.count
        return Phrase(lexemes: lexemes, classes: phrase.classes, value: phrase.value)
      })
  }

  deinit {
    slots.deallocate()
    words.deallocate()
    details.deallocate()
    bytes.deallocate()
    values.deallocate()
    phrases.deallocate()
    phraseWords.deallocate()
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
    // No element lies on two cache lines.
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, elements.count * MemoryLayout<Element>.stride), alignment: 64)
    return UnsafeBufferPointer(memory.initializeMemory(as: Element.self, fromContentsOf: elements))
  }
}
