/// Reads the tables of a lexicon, word by word, and makes the finished ones of them.
struct LexiconBuilder {
  private var slots: [UInt32] = Array(repeating: 0, count: LexiconTables.slotCount)
  private var words = [LexiconTables.Word(UnsafeBufferPointer(start: nil, count: 0))]
  private var details = [LexiconTables.Detail(start: 0)]
  private var bytes: [UInt8] = []
  /// By word and class: the last table to give a value is heard.
  private var values: [UInt32: Int32] = [:]
  private var phrases: [LexemeID: [LexiconTables.DraftPhrase]] = [:]

  /// The tables of all that was added.
  consuming func finished() -> LexiconTables {
    var lists: [LexiconTables.DraftPhrase] = []
    for (id, list) in phrases {
      details[Int(id)].firstPhrase = UInt32(lists.count)
      details[Int(id)].phraseCount = UInt32(list.count)
      lists += list.sorted { $0.lexemes.count > $1.lexemes.count }
    }
    var ordered: [LexiconTables.Value] = []
    ordered.reserveCapacity(values.count)
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      let id = Int(key >> 8)
      if words[id].valueCount == 0 { details[id].firstValue = UInt32(ordered.count) }
      words[id].valueCount += 1
      ordered.append(LexiconTables.Value(bit: Int32(key & 0xFF), value: value))
    }
    return LexiconTables(
      slots: slots, words: words, details: details, bytes: bytes, values: ordered, phrases: lists)
  }

  mutating func add(_ table: LexiconTable) {
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
      while at < items.count, items[at] > UInt8(ascii: " "), items[at] != UInt8(ascii: "_"),
        items[at] != UInt8(ascii: "=")
      {
        at += 1
      }
      var end = at
      let separator = at < items.count ? items[at] : 0
      let inPhrase = first != 0 || separator == UInt8(ascii: "_")
      if inPhrase, end - start > 2, items[end - 2] == UInt8(ascii: "'"), items[end - 1] == UInt8(ascii: "s") {
        end -= 2
      }
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
      if !classes.isDisjoint(with: .anyName) { words[Int(first)].classes.insert(.phraseStart) }
      phrases[first, default: []].append(
        LexiconTables.DraftPhrase(lexemes: [first] + others, classes: classes, value: value))
    }
  }

  private mutating func setValue(_ value: Int, _ classes: WordClass, _ id: LexemeID) {
    var bits = classes.rawValue
    while bits != 0 {
      values[UInt32(id) << 8 | UInt32(bits.trailingZeroBitCount)] = Int32(clamping: value)
      bits &= bits - 1
    }
  }

  /// The number of the word with that lower-case form, a new one where it is not known.
  private mutating func intern(_ form: UnsafeBufferPointer<UInt8>) -> LexemeID {
    let head = FormHead(form)
    var slot = Int(head.key >> 16)
    while slots[slot] != 0 {
      let id = LexemeID(truncatingIfNeeded: slots[slot])
      let word = words[Int(id)]
      if word.head == head, Int(word.length) == form.count,
        form.count <= FormHead.size
          || bytes[Int(details[Int(id)].start)...].prefix(form.count).elementsEqual(form)
      {
        return id
      }
      slot = (slot + 1) & (LexiconTables.slotCount - 1)
    }
    precondition(words.count < slots.count * 3 / 4, "the lexicon's table is too small for its words")
    let id = LexemeID(words.count)
    slots[slot] = head.key << 16 | UInt32(id)
    words.append(LexiconTables.Word(form))
    details.append(LexiconTables.Detail(start: UInt32(bytes.count)))
    if form.count > FormHead.size { bytes.append(contentsOf: form) }
    return id
  }
}
