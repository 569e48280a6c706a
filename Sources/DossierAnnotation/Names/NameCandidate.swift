import DossierLexicon

/// A score for every label; the largest wins.
struct LabelScores {
  private var values = SIMD8<Int16>(repeating: 0)

  /// The score of `label`.
  subscript(label: EntityLabel) -> Int {
    get { Int(values[Int(label.rawValue)]) }
    set { values[Int(label.rawValue)] = Int16(clamping: newValue) }
  }

  /// Adds `points` to `label`.
  mutating func add(_ points: Int, _ label: EntityLabel) { self[label] += points }

  /// Adds the scores of `other`, each cut to `limit`.
  mutating func add(_ other: LabelScores, limit: Int) {
    let cut = other.values.clamped(
      lowerBound: SIMD8(repeating: 0), upperBound: SIMD8(repeating: Int16(clamping: limit)))
    values = values &+ cut
  }

  /// The label with the largest score, and by how much it leads the next.
  var best: (label: EntityLabel, score: Int, lead: Int) {
    var top = 0
    var next = Int(Int16.min)
    for i in 1..<8 {
      if values[i] > values[top] {
        next = Int(values[top])
        top = i
      } else {
        next = max(next, Int(values[i]))
      }
    }
    return (EntityLabel(rawValue: UInt8(top)) ?? .person, Int(values[top]), Int(values[top]) - next)
  }

  /// Whether no label has any points.
  var isEmpty: Bool { values == SIMD8(repeating: 0) }
}

/// A stretch of tokens that may be a name, and what speaks for each label.
struct NameCandidate {
  /// The tokens of the name, connectors included.
  var tokens: Range<Int>
  /// What speaks for each label.
  var scores = LabelScores()
  /// A rule that seldom fails gave the label: title and name, acronym definition, company form, dateline, known name.
  var isHard = false
  /// The word that says what kind of thing it is: the last one, or the last before "of".
  var head: Int
  /// What the lexicon knows of the whole, where it knows it as one name.
  var known: WordClass = []
  /// Stands where a capital says nothing and no evidence speaks for it.
  var isDoubtful = false
  /// Joins its words by "of", "for", "on" behind a head.
  var isCompound = false
  /// Only the trained tagger saw it.
  var isFromTagger = false
}

extension WordClass {
  /// Classes of words and phrases that are names by themselves.
  static let anyName: WordClass = [
    .organization, .outlet, .place, .demonym, .knownName, .product, .placeAcronym, .givenName, .familyName,
  ]
  /// Classes of words that make a name of the words before them.
  static let anyHead: WordClass = [
    .companyForm, .organizationHead, .placeHead, .facilityHead, .eventHead, .workHead, .conceptHead,
  ]
  /// Whether the word is plain English unless something shows it to be a name.
  var isPlain: Bool { contains(.common) || (!isEmpty && isDisjoint(with: .anyName) && !isDisjoint(with: .anyHead)) }
  /// Classes of words that stand before a person's name and belong not to it.
  static let office: WordClass = [.title, .role, .roleModifier]
}
