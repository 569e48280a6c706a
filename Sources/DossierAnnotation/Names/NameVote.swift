import DossierLexicon

/// Lets the names of a segment agree: the same form, the full name and its last word, the long form and its acronym.
struct NameVote {
  private struct Entry {
    var key: UInt32
    var scores = LabelScores()
  }

  private let tokens: UnsafeBufferPointer<Token>
  private var entries: [Entry] = []
  /// Open addressing, half full at most: the number of the entry behind the one that is meant; 0 is empty.
  private var slots: [UInt32]
  /// For each candidate, the entry of its form.
  private var entryOfCandidate: [UInt32] = []
  /// The tokens of the candidate before and its label, if it has several words and votes.
  private var before: (tokens: Range<Int>, label: EntityLabel)?

  /// A vote without candidates.
  init(expecting count: Int, tokens: UnsafeBufferPointer<Token>) {
    self.tokens = tokens
    var size = 64
    while size < count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    entries.reserveCapacity(count * 2)
    entryOfCandidate.reserveCapacity(count)
  }

  /// The scores of candidate number `index` with the votes of the others added.
  func settled(_ candidate: NameCandidate, _ index: Int) -> LabelScores {
    var scores = candidate.scores
    if !candidate.isHard {
      scores.add(entries[Int(entryOfCandidate[index])].scores, limit: candidate.tokens.count == 1 ? 60 : 40)
    }
    return scores
  }

  /// Counts what the next candidate, whose scores give `best`, says of itself and of its short forms.
  mutating func count(_ c: NameCandidate, _ best: (label: EntityLabel, score: Int, lead: Int)) {
    let entry = entry(key(c.tokens))
    entryOfCandidate.append(UInt32(truncatingIfNeeded: entry))
    // "Kenya Medical Association (KMA)": the acronym is what its long form is.
    if let before, c.tokens.count == 1, c.tokens.lowerBound == before.tokens.upperBound + 1,
      tokens[before.tokens.upperBound].form == KnownForms.open,
      tokens[c.tokens.lowerBound].traits.contains(.allCaps)
    {
      entries[entry].scores.add(90, before.label)
    }
    before = nil
    guard best.score >= 14 else { return }
    let weight = min(best.score, 90) / 3 + (c.isHard ? 15 : 0)
    entries[entry].scores.add(weight, best.label)
    if c.tokens.count == 1 { return }
    let (words, first, last) = words(c.tokens)
    guard words > 1 else { return }
    before = (c.tokens, best.label)
    switch best.label {
    case .person:
      add(weight * 2, .person, tokens[last].form)
      add(weight, .person, tokens[first].form)
    case .organization:
      if tokens[first].classes.isDisjoint(with: [.common, .place, .demonym, .nameStart, .placeAcronym]) {
        add(weight, .organization, tokens[first].form)
      }
      voteShort(c, weight)
    case .event:
      // "Hurricane Ada": the name alone means the storm.
      if words == 2, tokens[first].classes.contains(.eventHead),
        tokens[last].classes.isDisjoint(with: [.eventHead, .place, .common])
      {
        add(weight * 3, .event, tokens[last].form)
      }
    default: break
    }
  }

  /// How many words the tokens hold, and the first and the last of them.
  private func words(_ range: Range<Int>) -> (count: Int, first: Int, last: Int) {
    var (count, first, last) = (0, range.lowerBound, range.lowerBound)
    for i in range where tokens[i].traits.isDisjoint(with: [.punctuation, .possessive]) {
      if count == 0 { first = i }
      last = i
      count += 1
    }
    return (count, first, last)
  }

  /// "Tarnwick Pumps Group Co., Ltd." speaks for "Tarnwick Pumps Group" and "Tarnwick Pumps": what is left of the name when
  /// heads and company forms fall away.
  private mutating func voteShort(_ c: NameCandidate, _ weight: Int) {
    var end = c.tokens.upperBound
    while end - 1 > c.tokens.lowerBound {
      let token = tokens[end - 1]
      guard token.traits.contains(.punctuation) || !token.classes.isDisjoint(with: .anyHead) else { return }
      end -= 1
      let first = tokens[c.tokens.lowerBound]
      if end - c.tokens.lowerBound > 1 {
        if !tokens[end - 1].traits.contains(.punctuation) {
          add(weight, .organization, key(c.tokens.lowerBound..<end))
        }
      } else if first.classes.isDisjoint(with: [.common, .place, .demonym, .nameStart, .placeAcronym]) {
        // "Tarnwick Group": the word alone is as sure as a surname.
        add(weight * 2, .organization, first.form)
      }
    }
  }

  private mutating func add(_ points: Int, _ label: EntityLabel, _ key: UInt32) {
    entries[entry(key)].scores.add(points, label)
  }

  /// The index of the entry with that key, a new one if there is none.
  private mutating func entry(_ key: UInt32) -> Int {
    let slot = slot(key)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    entries.append(Entry(key: key))
    slots[slot] = UInt32(truncatingIfNeeded: entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, entry) in entries.enumerated() { slots[slot(entry.key)] = UInt32(truncatingIfNeeded: number + 1) }
  }

  private func key(_ range: Range<Int>) -> UInt32 {
    if range.count == 1 { return tokens[range.lowerBound].form }
    var key: UInt32 = 17
    for i in range { key = (key &* 0x0100_0193) ^ tokens[i].form }
    return key == 0 ? 1 : key
  }

  /// The slot of `key`, or the empty one where it belongs.
  private func slot(_ key: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B1 >> 3) & mask
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].key != key { slot = (slot + 1) & mask }
    return slot
  }
}
