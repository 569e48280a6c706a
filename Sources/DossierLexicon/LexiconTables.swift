/// The finished tables of a lexicon in memory that never moves, so that a look-up is a few loads and a copy of the
/// lexicon is one reference.
@usableFromInline
final class LexiconTables: @unchecked Sendable {  // nothing is written once it is made
  @usableFromInline
  struct Word: Sendable {
    @usableFromInline var hash: UInt32
    /// Where its bytes start.
    @usableFromInline var start: UInt32
    /// Where its values start, and how many there are.
    @usableFromInline var firstValue: UInt32
    @usableFromInline var valueCount: UInt8
    @usableFromInline var startsPhrase: Bool
    @usableFromInline var length: UInt16
    @usableFromInline var classes: WordClass

    @usableFromInline
    init(hash: UInt32, start: UInt32, length: UInt16) {
      self.hash = hash
      self.start = start
      self.length = length
      firstValue = 0
      valueCount = 0
      startsPhrase = false
      classes = []
    }
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

  /// The words by their hash, a power of two; 0 is empty.
  @usableFromInline let slots: UnsafeBufferPointer<LexemeID>
  @usableFromInline let words: UnsafeBufferPointer<Word>
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline let values: UnsafeBufferPointer<Value>
  let phrases: [LexemeID: [Phrase]]

  init(slots: [LexemeID], words: [Word], bytes: [UInt8], values: [Value], phrases: [LexemeID: [Phrase]]) {
    self.slots = LexiconTables.copy(slots)
    self.words = LexiconTables.copy(words)
    self.bytes = LexiconTables.copy(bytes)
    self.values = LexiconTables.copy(values)
    self.phrases = phrases
  }

  deinit {
    slots.deallocate()
    words.deallocate()
    bytes.deallocate()
    values.deallocate()
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = memory.initialize(from: elements)
    return UnsafeBufferPointer(memory)
  }
}
