/// A shorter name that a full name lets one expect.
struct ShortName {
  /// The key of the shorter name.
  var key: NameKey
  /// How it is made.
  var reason: IdentityReason
  /// How strongly the form speaks for the full name: of two full names, the one with the lower rank is meant.
  var rank: UInt8
}

/// Makes the shorter names of a full name.
enum ShortNames {
  /// Calls `body` with each shorter name of `words`, which are the name of a `label`.
  static func each(of words: NameWords, label: EntityLabel, _ body: (ShortName) -> Void) {
    guard words.count > 1, words.count <= 16 else { return }
    switch label {
    case .person: person(words, body)
    case .organization:
      withoutTail(words, body)
      endings(words, body)
      acronyms(words, body)
    case .place:
      place(words, body)
      acronyms(words, body)
    case .event, .work, .product, .concept: acronyms(words, body)
    case .group: break
    }
  }

  private static func key(_ words: NameWords) -> NameKey { NameKey(words.lazy.map(\.hash)) }

  /// The key of a word with the hash `first` and `words` behind it.
  private static func key(_ first: UInt64, _ words: NameWords) -> NameKey {
    NameKey(rawValue: words.reduce(NameKey.joined(0, first)) { NameKey.joined($0, $1.hash) })
  }

  private static func key(_ only: UInt64) -> NameKey { NameKey(rawValue: NameKey.joined(0, only)) }

  private static func person(_ words: NameWords, _ body: (ShortName) -> Void) {
    var words = words
    while words.count > 2, words[words.endIndex - 1].traits.contains(.generation) { words.removeLast() }
    let first = words[words.startIndex]
    let last = words[words.endIndex - 1]
    // Where the family name stands is not written on a name: both ends may stand for the whole, and a first word
    // that is known as a family name counts as much as the last.
    let startsWithFamily = first.traits.contains(.familyName)
    body(
      ShortName(
        key: key(last.hash), reason: startsWithFamily ? .givenName : .familyName,
        rank: startsWithFamily ? 2 : 1))
    if !first.traits.contains(.letter) {
      body(
        ShortName(
          key: key(first.hash), reason: startsWithFamily ? .familyName : .givenName,
          rank: startsWithFamily ? 1 : 2))
    }
    let initial = WordHash.of(CollectionOfOne(first.initial))
    if !first.traits.contains(.letter) {
      body(ShortName(key: key(initial, words.suffix(1)), reason: .shorterPersonName, rank: 1))
    }
    guard words.count > 2 else { return }
    body(ShortName(key: key(first.hash, words.suffix(1)), reason: .shorterPersonName, rank: 0))
    for start in words.indices.dropFirst().dropLast() {
      body(ShortName(key: key(words[start...]), reason: .familyName, rank: 1))
    }
  }

  /// "Holt" of "Holt Group Co., Ltd.".
  private static func withoutTail(_ words: NameWords, _ body: (ShortName) -> Void) {
    var rest = words
    while rest.count > 1, rest[rest.endIndex - 1].traits.contains(.companyTail) {
      rest.removeLast()
      while rest.count > 1, rest[rest.endIndex - 1].traits.contains(.function) { rest.removeLast() }
      body(ShortName(key: key(rest), reason: .companyForm, rank: 0))
    }
    // "Holt" of "Holt University": one word before a head.
    if rest.count == 2, rest[rest.endIndex - 1].traits.contains(.head), !rest[rest.startIndex].traits.contains(.known) {
      body(ShortName(key: key(rest.dropLast()), reason: .shorterName, rank: 1))
    }
  }

  /// "Harbor Department" of "Ruritanian Harbor Department"; "Times" of "Holt Times".
  private static func endings(_ words: NameWords, _ body: (ShortName) -> Void) {
    guard let last = words.last, last.traits.contains(.head) else { return }
    for start in words.indices.dropFirst().prefix(3) where !words[start].traits.contains(.function) {
      body(ShortName(key: key(words[start...]), reason: .shorterName, rank: start == words.endIndex - 1 ? 2 : 1))
    }
  }

  private static func place(_ words: NameWords, _ body: (ShortName) -> Void) {
    let first = words[words.startIndex]
    let last = words[words.endIndex - 1]
    if last.traits.contains(.areaHead) {
      let isAnother = last.traits.contains(.doubtfulAreaHead) && first.traits.contains(.partedByHead)
      if !isAnother { body(ShortName(key: key(words.dropLast()), reason: .areaHead, rank: 0)) }
    }
    if first.traits.contains(.areaHead), words.count > 2, words[words.startIndex + 1].traits.contains(.function) {
      body(ShortName(key: key(words.dropFirst(2)), reason: .areaHead, rank: 0))
    }
    // "northeast" and "northeast region" of "northeast China".
    if first.traits.contains(.direction) || NameWordLists.isCompassPoint(first.hash), words.count == 2 {
      guard !last.traits.contains(.regionHead) else {
        body(ShortName(key: key(first.hash), reason: .region, rank: 0))
        return
      }
      body(ShortName(key: key(first.hash), reason: .region, rank: 1))
      for head in NameWordLists.regionHeads {
        body(ShortName(key: NameKey([first.hash, head]), reason: .region, rank: 1))
      }
    }
  }

  private static func acronyms(_ words: NameWords, _ body: (ShortName) -> Void) {
    var hash = WordHash()
    var all = WordHash()
    var letters = 0
    for word in words {
      all.add(word.initial)
      if word.traits.contains(.function) { continue }
      hash.add(word.initial)
      letters += 1
    }
    guard letters > 1 else { return }
    body(ShortName(key: key(hash.value), reason: .acronym, rank: 1))
    if letters < words.count {
      body(ShortName(key: key(all.value), reason: .acronym, rank: 2))
    }
    leadingAcronyms(words, body)
  }

  /// "HV Times" of "Holt Valley Times": the first words as an acronym before the last.
  private static func leadingAcronyms(_ words: NameWords, _ body: (ShortName) -> Void) {
    var hash = WordHash()
    var letters = 0
    for index in words.indices.dropLast() where !words[index].traits.contains(.function) {
      hash.add(words[index].initial)
      letters += 1
      if letters > 1 {
        body(ShortName(key: key(hash.value, words[(index + 1)...]), reason: .acronym, rank: 2))
      }
    }
  }
}

extension NameForms {
  /// Calls `body` with each shorter name of a form, which is the name of a `label`.
  func forEachShortName(of form: NameForm, label: EntityLabel, _ body: (ShortName) -> Void) {
    withWords(of: form) { ShortNames.each(of: $0, label: label, body) }
  }
}
