import DossierLexicon
import DossierText

/// One way in which a segment writes a name: its spelling and the label that the mentions bear.
public struct NameForm: Sendable, Hashable, BitwiseCopyable {
  // Sixteen bytes in all, because a corpus holds millions of them.
  /// What is left of the spelling without case, accents and the like; a known other name has the key of the
  /// canonical one.
  public let key: NameKey
  private let firstBits: UInt16
  private var countBits: UInt16 = 0
  private let wordStart: UInt16
  /// How many words it has, at most 255.
  let wordCount: UInt8
  /// The label in the lowest three bits, and the traits.
  private let labelAndTraits: UInt8

  /// The first mention in the segment that is written so.
  public var firstMention: Int { Int(firstBits) }
  /// The mentions in the segment that are written so.
  public var count: UInt32 { UInt32(countBits) }
  /// What the mentions seem to be a name of.
  public var label: EntityLabel { EntityLabel(rawValue: labelAndTraits & 7) ?? .concept }
  /// Whether every letter is a capital.
  public var isAllCaps: Bool { traits.contains(.allCaps) }
  /// Whether the label and the key come from `KnownNames`.
  public var isKnown: Bool { traits.contains(.known) }
  /// Whether it is another name than the canonical one that `KnownNames` gives.
  public var isOtherName: Bool { traits.contains(.otherName) }
  /// Whether it is one word that is known as a place, people or body by itself.
  var isKnownWord: Bool { traits.contains(.knownWord) }
  /// Its words in the segment's; of one word, only those of other names are kept.
  var words: Range<Int> { Int(wordStart)..<Int(wordStart) + (hasWords ? Int(wordCount) : 0) }

  private var traits: Traits { Traits(rawValue: labelAndTraits >> 3) }
  private var hasWords: Bool { wordStart < .max && (wordCount > 1 || isOtherName) }

  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let allCaps = Traits(rawValue: 1 << 0)
    static let known = Traits(rawValue: 1 << 1)
    static let otherName = Traits(rawValue: 1 << 2)
    static let knownWord = Traits(rawValue: 1 << 3)
  }

  /// A form of `wordCount` words, which stand at `wordStart` of the segment's where they are kept.
  init(key: NameKey, mention: Int, label: EntityLabel, traits: Traits, wordStart: Int, wordCount: Int) {
    self.key = key
    firstBits = UInt16(clamping: mention)
    labelAndTraits = label.rawValue | traits.rawValue << 3
    self.wordCount = UInt8(clamping: wordCount)
    // No segment has room for names of so many words; if one had, the last names would have none.
    self.wordStart = wordStart + wordCount < Int(UInt16.max) ? UInt16(wordStart) : .max
  }

  mutating func countMention() { if countBits < .max { countBits += 1 } }
}

/// Some words of a segment's names, one behind the other where they lie.
typealias NameWords = Slice<UnsafeBufferPointer<NameWord>>

/// The names that one segment writes, each once: what identity needs to know of a segment.
@frozen
public struct NameForms: Sendable, Equatable {
  /// The text itself says that one name stands for another: "National Grain Office (NGO)".
  struct Definition: Sendable, Hashable, BitwiseCopyable {
    var long: UInt16
    var short: UInt16
  }

  @usableFromInline let memory: LayerMemory

  /// The names of the segment with `memory`.
  @inlinable init(_ memory: LayerMemory) { self.memory = memory }

  /// The forms in order of their first mention.
  @inlinable public var forms: Layer<NameForm> { Layer(memory, .nameForms) }
  /// For each mention of the segment, the index of its form.
  @inlinable public var formOfMention: Layer<UInt16> { Layer(memory, .formOfMention) }
  var words: Layer<NameWord> { Layer(memory, .nameWords) }
  var definitions: Layer<Definition> { Layer(memory, .nameDefinitions) }

  /// Calls `body` with the words of a form, which are good until the call returns; with none where one word is all it
  /// has, unless it is another name for something known.
  func withWords<Result>(of form: NameForm, _ body: (NameWords) -> Result) -> Result {
    withExtendedLifetime(memory) { words.withUnsafeBufferPointer { body($0[form.words]) } }
  }

  /// Whether both have the same forms, written by the same mentions.
  public static func == (a: NameForms, b: NameForms) -> Bool {
    a.forms == b.forms && a.formOfMention == b.formOfMention && a.words == b.words && a.definitions == b.definitions
  }
}

/// What `NameForms` reads, as it was collected from a segment.
struct CollectedNames {
  fileprivate(set) var forms: [NameForm] = []
  fileprivate(set) var formOfMention: [UInt16] = []
  fileprivate(set) var words: [NameWord] = []
  fileprivate(set) var definitions: [NameForms.Definition] = []

  /// The forms of `mentions` in a segment of `bytes`.
  init(bytes: [UInt8], mentions: [Mention], lexicon: Lexicon) {
    guard !mentions.isEmpty else { return }
    self = bytes.withUnsafeBufferPointer { bytes in
      mentions.withUnsafeBufferPointer { mentions in
        var collector = NameFormCollector(bytes: bytes, mentions: mentions, lexicon: lexicon)
        collector.collect()
        return collector.names
      }
    }
  }

  fileprivate init() {}
}

/// Collects the forms that the mentions of a segment write.
private struct NameFormCollector: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let mentions: UnsafeBufferPointer<Mention>
  private var scanner: NameScanner
  private(set) var names = CollectedNames()
  /// The first letters of each form: of its first word, and of the first one that gives an acronym a letter.
  private var initials: [(word: UInt8, acronym: UInt8?)] = []

  init(bytes: UnsafeBufferPointer<UInt8>, mentions: UnsafeBufferPointer<Mention>, lexicon: Lexicon) {
    self.bytes = bytes
    self.mentions = mentions
    scanner = NameScanner(lexicon: lexicon)
    names.forms.reserveCapacity(mentions.count)
    names.words.reserveCapacity(mentions.count * 2)
  }

  mutating func collect() {
    var size = 16
    while size < mentions.count * 2 { size *= 2 }
    names.formOfMention = withUnsafeTemporaryAllocation(of: UInt32.self, capacity: size) { slots in
      slots.initialize(repeating: 0)
      return [UInt16](unsafeUninitializedCapacity: mentions.count) { formOfMention, count in
        for index in mentions.indices {
          formOfMention[index] = UInt16(clamping: form(of: index, slots))
          if index > 0 { define(index, formOfMention[index - 1], formOfMention[index]) }
        }
        count = mentions.count
      }
    }
    for form in names.formOfMention { names.forms[Int(form)].countMention() }
  }

  /// The index of the form that mention number `index` is written in: one with the same bytes and label, found in
  /// `slots`, which hold the number of a form behind the one that is meant, below some bits of its hash; or a new one.
  private mutating func form(of index: Int, _ slots: UnsafeMutableBufferPointer<UInt32>) -> Int {
    let name = NameFormCollector.name(mentions[index], bytes)
    let label = mentions[index].label
    let hash = name.quickHash(seed: UInt64(label.rawValue))
    let mask = slots.count - 1
    let upper = UInt32(truncatingIfNeeded: hash >> 32) & ~NameFormCollector.numbers
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot] & NameFormCollector.numbers) - 1
      let first = names.forms[number].firstMention
      if slots[slot] & ~NameFormCollector.numbers == upper, mentions[first].label == label,
        NameFormCollector.name(mentions[first], bytes).hasSameBytes(as: name)
      {
        return number
      }
      slot = (slot + 1) & mask
    }
    // A segment is too short for more forms than sixteen bits can number; the last one would take the rest.
    if names.forms.count > Int(UInt16.max) { return names.forms.count - 1 }
    add(name, label, index)
    slots[slot] = upper | UInt32(names.forms.count)
    return names.forms.count - 1
  }

  /// The bits of a slot that number a form.
  private static let numbers: UInt32 = 0x1_FFFF

  @inline(__always)
  private static func name(_ mention: Mention, _ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let range = mention.range
    let start = min(range.start, bytes.count)
    return UnsafeBufferPointer(rebasing: bytes[start..<max(start, min(range.end, bytes.count))])
  }

  private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ label: EntityLabel, _ mention: Int) {
    var label = label
    var key = scanner.scan(name, label: label)
    // "NE China" is a place, whatever a headline made of it.
    if label != .place, scanner.isCompassPlace {
      label = .place
      key = scanner.scan(name, label: label)
    }
    let own = key
    // One word in capitals is an acronym that everyone knows before it is someone's family name.
    let isAcronym = scanner.isAllCaps && scanner.wordCount == 1 && name.count > 1
    let known = label == .person && !isAcronym ? nil : KnownNames.standard.canonical(key)
    if let known { (key, label) = known }
    var traits: NameForm.Traits = scanner.isAllCaps ? .allCaps : []
    if known != nil { traits.insert(.known) }
    if key != own { traits.insert(.otherName) }
    if scanner.wordCount == 1, scanner.words[0].traits.contains(.known) { traits.insert(.knownWord) }
    let form = NameForm(
      key: key, mention: mention, label: label, traits: traits, wordStart: names.words.count,
      wordCount: min(scanner.wordCount, 255))
    names.forms.append(form)
    for index in 0..<form.words.count { names.words.append(scanner.words[index]) }
    note(form)
  }

  private mutating func note(_ form: NameForm) {
    var acronym: UInt8?
    for index in 0..<Int(form.wordCount) where acronym == nil && !scanner.words[index].traits.contains(.function) {
      acronym = scanner.words[index].initial
    }
    initials.append((form.wordCount > 0 ? scanner.words[0].initial : 0, acronym))
  }

  /// Takes note when mention number `index` stands in brackets right behind the one before it and could abbreviate it,
  /// or the other way round; `one` and `other` are the forms of the two.
  private mutating func define(_ index: Int, _ one: UInt16, _ other: UInt16) {
    let from = mentions[index - 1].range.end
    let second = mentions[index].range
    guard second.start - from == 2, second.end < bytes.count, bytes[second.start - 1] == UInt8(ascii: "("),
      bytes[second.end] == UInt8(ascii: ")")
    else { return }
    if abbreviates(other, one) {
      names.definitions.append(.init(long: one, short: other))
    } else if abbreviates(one, other) {
      names.definitions.append(.init(long: other, short: one))
    }
  }

  /// Whether the letters of `short` stand in order in `long`, the first at its start: the test of Schwartz and
  /// Hearst (2003), on words' first letters and one letter within.
  private func abbreviates(_ short: UInt16, _ long: UInt16) -> Bool {
    let (first, others) = (initials[Int(short)].word, initials[Int(long)].acronym)
    let (short, long) = (names.forms[Int(short)], names.forms[Int(long)])
    return short.wordCount == 1 && short.isAllCaps && long.wordCount > 1 && first == others
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// A hash of the bytes for a table that is soon forgotten, eight at a time.
  fileprivate func quickHash(seed: UInt64) -> UInt64 {
    let raw = UnsafeRawBufferPointer(self)
    var state = seed << 32 ^ UInt64(count)
    func mix(_ bytes: UInt64) {
      state = (state ^ bytes) &* 0x9E37_79B9_7F4A_7C15
      state ^= state >> 32
    }
    if count >= 8 {
      var at = 0
      while at + 8 < count {
        mix(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        at += 8
      }
      mix(raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    } else {
      var rest: UInt64 = 0
      for byte in self { rest = rest << 8 | UInt64(byte) }
      mix(rest)
    }
    return state
  }

  fileprivate func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var at = 0
    while at < count, self[at] == other[at] { at += 1 }
    return at == count
  }
}
