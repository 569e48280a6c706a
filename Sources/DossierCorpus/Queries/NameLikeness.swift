import DossierAnnotation

/// Names that a slip of the pen would make of one another.
enum NameLikeness {
  /// Whether the names have the same words but for one, which starts with the same letter and differs in at most two
  /// letters.
  static func isNear(_ a: String, _ b: String) -> Bool {
    let (one, other) = (NameFold.folded(a).split(separator: 0x20), NameFold.folded(b).split(separator: 0x20))
    guard one.count == other.count else { return false }
    var differing: (ArraySlice<UInt8>, ArraySlice<UInt8>)?
    for (word, second) in zip(one, other) where word != second {
      guard differing == nil else { return false }
      differing = (word, second)
    }
    guard let (word, second) = differing, word.first == second.first else { return false }
    return distance(Array(word.prefix(longest)), Array(second.prefix(longest))) <= 2
  }

  /// No word is compared beyond so many bytes.
  private static let longest = 24

  /// The letters to put in, leave out or change (Levenshtein 1966).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
