/// A person of the generated world.
struct Person {
  let title: String
  let given: String
  let family: String
}

/// An organization of the generated world; `short` is what later mentions say.
struct Organization {
  let full: String
  let short: String
  let acronym: String?
}

/// An endless list of invented names, each a pure function of its rank: nothing is stored, and more text needs more of them.
struct NameInventory {
  let seed: UInt64

  func person(rank: Int) -> Person {
    var random = RandomSource(seed: seed, kind: 1, item: rank)
    return Person(
      title: random.chance(0.7) ? random.pick(Vocabulary.titles) : "",
      given: random.pick(Vocabulary.givenNames),
      family: familyName(rank: random.rank(alpha: 0.8, shift: 150)))
  }

  func place(rank: Int) -> String {
    if rank <= Vocabulary.places.count { return Vocabulary.places[rank - 1] }
    var random = RandomSource(seed: seed, kind: 2, item: rank)
    let name = word(&random, syllables: 2).capitalizedASCII
    return random.chance(0.3) ? random.pick(["Port ", "New ", "Saint ", "Upper "]) + name : name
  }

  func organization(rank: Int) -> Organization {
    var random = RandomSource(seed: seed, kind: 3, item: rank)
    let place = self.place(rank: random.rank(alpha: 0.8, shift: 20))
    let field = random.pick(Vocabulary.fields)
    switch random.below(6) {
    case 0:
      let name = familyName(rank: random.rank(alpha: 0.6, shift: 80))
      return Organization(full: "\(name) \(field) Group Co., Ltd.", short: name, acronym: nil)
    case 1:
      let name = word(&random, syllables: 2).capitalizedASCII
      let ending = random.pick(["Inc.", "Corp.", "Holdings", "AG", "plc"])
      return Organization(full: "\(name) \(ending)", short: name, acronym: nil)
    case 2:
      return Organization(full: "University of \(place)", short: "the university", acronym: nil)
    case 3:
      return withAcronym("\(place) \(field) Association")
    case 4:
      return withAcronym("National \(field) Safety Board")
    default:
      return Organization(full: "Ministry of \(field)", short: "the ministry", acronym: nil)
    }
  }

  /// A common noun: from the written list first, invented farther down, as rare words are in real text.
  func noun(rank: Int) -> String {
    if rank <= Vocabulary.nouns.count { return Vocabulary.nouns[rank - 1] }
    var random = RandomSource(seed: seed, kind: 4, item: rank)
    if random.chance(0.5) { return random.pick(Vocabulary.nouns) + "-" + random.pick(Vocabulary.nouns) }
    return word(&random, syllables: 3)
  }

  private func familyName(rank: Int) -> String {
    if rank <= Vocabulary.familyNames.count { return Vocabulary.familyNames[rank - 1] }
    var random = RandomSource(seed: seed, kind: 5, item: rank)
    return word(&random, syllables: random.within(2...3)).capitalizedASCII
  }

  private func withAcronym(_ full: String) -> Organization {
    let acronym = String(full.split(separator: " ").compactMap(\.first))
    return Organization(full: full, short: acronym, acronym: acronym)
  }

  private func word(_ random: inout RandomSource, syllables: Int) -> String {
    var word = ""
    for _ in 0..<syllables { word += random.pick(Vocabulary.onsets) + random.pick(Vocabulary.rhymes) }
    return word
  }
}

extension String {
  /// The word with its first letter in upper case; only ASCII letters change.
  fileprivate var capitalizedASCII: String {
    guard let first = utf8.first, (0x61...0x7A).contains(first) else { return self }
    return String(UnicodeScalar(first - 0x20)) + dropFirst()
  }
}
