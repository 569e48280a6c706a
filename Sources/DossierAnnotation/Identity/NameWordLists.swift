/// Words with a part of their own in names, as data.
enum NameWordLists {
  /// The hash of the article.
  static var the: UInt64 { WordHash.of("the") }

  /// The hash of the Arabic article, to which "el" is taken back.
  static var al: UInt64 { WordHash.of("al") }

  /// What a word does in names.
  static let traits: HashTable<NameWordTraits> = {
    var traits: [UInt64: NameWordTraits] = [:]
    for (trait, words) in lists {
      for word in words.split(separator: " ") { traits[WordHash.of(word.utf8), default: []].insert(trait) }
    }
    return HashTable(traits)
  }()

  /// Words that are written in two ways, by the hash of the one, with the hash of the other.
  static let sameWord: HashTable<UInt64> = pairs(
    "northeastern northeast northwestern northwest southeastern southeast southwestern southwest")

  /// Compass letters before a name.
  static let compassLetters: HashTable<UInt64> = pairs("ne northeast nw northwest se southeast sw southwest")

  /// Compass points written in two words, by the first and the second.
  static let compassPairs: HashTable<[UInt64: UInt64]> = {
    var table: [UInt64: [UInt64: UInt64]] = [:]
    for first in ["north", "south"] {
      for second in ["east", "west"] {
        for ending in ["", "ern"] {
          table[WordHash.of(first.utf8), default: [:]][WordHash.of((second + ending).utf8)] =
            WordHash.of((first + second).utf8)
        }
      }
    }
    return HashTable(table)
  }()

  /// The words that stand in for the rest of a region's name.
  static let regionHeads: [UInt64] = ["region", "area"].map { WordHash.of($0.utf8) }

  /// Whether a word is a point of the compass between two others.
  static func isCompassPoint(_ hash: UInt64) -> Bool { points.contains(hash) }

  private static let points = Set(["northeast", "northwest", "southeast", "southwest"].map { WordHash.of($0.utf8) })

  private static let lists: [(NameWordTraits, String)] = [
    (.function, "of the and for in on at to de la le du des der den von van da do dos del di al el y et und"),
    (
      .companyTail,
      """
      group groups holding holdings company companies co corp corporation inc incorporated ltd limited llc llp lp plc \
      gmbh ag se sa sas spa srl nv bv ab asa as oy oyj kk pte pty kgaa sarl sdn bhd jsc ojsc pjsc ooo zao
      """
    ),
    (.areaHead, "province county prefecture district municipality oblast governorate canton republic territory"),
    ([.areaHead, .doubtfulAreaHead], "city state"),
    (
      .partedByHead,
      """
      mexico kansas oklahoma quebec panama guatemala kuwait iowa missouri texas jersey vatican washington belize \
      georgia
      """
    ),
    (.regionHead, "region area"),
    (.generation, "jr sr junior senior ii iii iv"),
  ]

  private static func pairs(_ words: String) -> HashTable<UInt64> {
    var table: [UInt64: UInt64] = [:]
    let words = words.split(separator: " ")
    for at in stride(from: 0, to: words.count - 1, by: 2) {
      table[WordHash.of(words[at].utf8)] = WordHash.of(words[at + 1].utf8)
    }
    return HashTable(table)
  }
}
