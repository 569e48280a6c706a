import DossierLexicon
import DossierText

/// One way in which a segment writes a name: its spelling and the label that the mentions bear.
public struct NameForm: Sendable, Hashable {
  /// What is left of the spelling without case, accents and the like; a known other name has the key of the
  /// canonical one.
  public let key: NameKey
  /// The first mention in the segment that is written so.
  public let firstMention: UInt32
  /// The mentions in the segment that are written so.
  public internal(set) var count: UInt32
  let wordStart: UInt32
  /// What the mentions seem to be a name of.
  public let label: EntityLabel
  private let traits: Traits
  /// How many words it has, at most 255.
  let wordCount: UInt8

  /// Whether every letter is a capital.
  public var isAllCaps: Bool { traits.contains(.allCaps) }
  /// Whether the label and the key come from `KnownNames`.
  public var isKnown: Bool { traits.contains(.known) }
  /// Whether it is another name than the canonical one that `KnownNames` gives.
  public var isOtherName: Bool { traits.contains(.otherName) }

  /// One byte, because a corpus holds millions of forms.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let allCaps = Traits(rawValue: 1 << 0)
    static let known = Traits(rawValue: 1 << 1)
    static let otherName = Traits(rawValue: 1 << 2)
  }

  init(key: NameKey, mention: Int, label: EntityLabel, traits: Traits, words: Range<Int>) {
    self.key = key
    firstMention = UInt32(clamping: mention)
    count = 0
    self.label = label
    self.traits = traits
    wordCount = UInt8(clamping: words.count)
    wordStart = UInt32(clamping: words.lowerBound)
  }
}

/// The names that one segment writes, each once: what identity needs to know of a segment.
public struct NameForms: Sendable, Hashable {
  /// The text itself says that one name stands for another: "National Grain Office (NGO)".
  struct Definition: Sendable, Hashable {
    var long: UInt16
    var short: UInt16
  }

  /// The forms in order of their first mention.
  public private(set) var forms: [NameForm] = []
  /// For each mention of the segment, the index of its form.
  public private(set) var formOfMention: [UInt16] = []
  private(set) var words: [NameWord] = []
  private(set) var definitions: [Definition] = []

  /// The forms of `mentions` in a segment of `bytes`.
  init(bytes: [UInt8], mentions: [Mention], lexicon: Lexicon) {
    guard !mentions.isEmpty else { return }
    formOfMention.reserveCapacity(mentions.count)
    var table = SpellingTable(expecting: mentions.count)
    var scanner = NameScanner(lexicon: lexicon)
    bytes.withUnsafeBufferPointer { bytes in
      for (index, mention) in mentions.enumerated() {
        let start = min(mention.range.start, bytes.count)
        let name = UnsafeBufferPointer(rebasing: bytes[start..<max(start, min(mention.range.end, bytes.count))])
        let form = table.index(of: name, label: mention.label) { add(name, mention.label, index, &scanner) }
        forms[form].count += 1
        formOfMention.append(UInt16(clamping: form))
        if index > 0 { define(mentions[index - 1], mention, bytes) }
      }
    }
    forms = forms.compact()
    words = words.compact()
  }

  private mutating func add(
    _ name: UnsafeBufferPointer<UInt8>, _ label: EntityLabel, _ mention: Int, _ scanner: inout NameScanner
  ) -> Int {
    // A segment is too short for more forms than sixteen bits can number; the last one would take the rest.
    if forms.count > Int(UInt16.max) { return forms.count - 1 }
    var label = label
    var key = scanner.scan(name, label: label)
    // "NE China" is a place, whatever a headline made of it.
    if label != .place, scanner.isCompassPlace {
      label = .place
      key = scanner.scan(name, label: label)
    }
    let own = key
    // One word in capitals is an acronym that everyone knows before it is someone's family name.
    let isAcronym = scanner.isAllCaps && scanner.words.count == 1 && name.count > 1
    let known = label == .person && !isAcronym ? nil : KnownNames.standard.entry(key)
    if let known {
      key = known.key
      label = known.label
    }
    var traits: NameForm.Traits = scanner.isAllCaps ? .allCaps : []
    if known != nil { traits.insert(.known) }
    if key != own { traits.insert(.otherName) }
    forms.append(
      NameForm(
        key: key, mention: mention, label: label, traits: traits, words: words.count..<words.count + scanner.words.count
      ))
    words.append(contentsOf: scanner.words.prefix(255))
    return forms.count - 1
  }

  /// The words of a form.
  func words(of form: NameForm) -> ArraySlice<NameWord> {
    words[Int(form.wordStart)..<Int(form.wordStart) + Int(form.wordCount)]
  }

  /// Takes note when `second` stands in brackets right behind `first` and could abbreviate it, or the other way round.
  private mutating func define(_ first: Mention, _ second: Mention, _ bytes: UnsafeBufferPointer<UInt8>) {
    let from = first.range.end
    let to = second.range.start
    guard to - from == 2, second.range.end < bytes.count, bytes[to - 1] == UInt8(ascii: "("),
      bytes[second.range.end] == UInt8(ascii: ")"), formOfMention.count >= 2
    else { return }
    let one = formOfMention[formOfMention.count - 2]
    let other = formOfMention[formOfMention.count - 1]
    if abbreviates(other, one) {
      definitions.append(Definition(long: one, short: other))
    } else if abbreviates(one, other) {
      definitions.append(Definition(long: other, short: one))
    }
  }

  /// Whether the letters of `short` stand in order in `long`, the first at its start: the test of Schwartz and
  /// Hearst (2003), on words' first letters and one letter within.
  private func abbreviates(_ short: UInt16, _ long: UInt16) -> Bool {
    let short = forms[Int(short)]
    let long = forms[Int(long)]
    guard short.wordCount == 1, short.isAllCaps, long.wordCount > 1, let first = words(of: short).first else {
      return false
    }
    return first.initial == words(of: long).first { !$0.traits.contains(.function) }?.initial
  }
}

/// Finds the form with the same bytes and label.
private struct SpellingTable {
  private var slots: [Int32]
  private var entries: [(hash: UInt64, name: UnsafeBufferPointer<UInt8>, label: EntityLabel, form: Int)] = []

  init(expecting count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  mutating func index(of name: UnsafeBufferPointer<UInt8>, label: EntityLabel, add: () -> Int) -> Int {
    let hash = NameKey.joined(UInt64(label.rawValue), WordHash.of(name))
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, entry.label == label, entry.name.elementsEqual(name) { return entry.form }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(entries.count)
    let form = add()
    entries.append((hash, name, label, form))
    return form
  }
}
