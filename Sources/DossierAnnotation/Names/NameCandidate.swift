import DossierLexicon

/// A score for every label; the largest wins.
struct LabelScores {
  private var values = InlineArray<8, Int16>(repeating: 0)

  /// Adds `points` to `label`; a score stops at its limit.
  @inline(__always)
  mutating func add(_ points: Int, _ label: EntityLabel) {
    let lane = Int(label.rawValue)
    let (sum, overflows) = values[lane].addingReportingOverflow(Int16(clamping: points))
    values[lane] = overflows ? (points > 0 ? .max : .min) : sum
  }

  /// Adds the scores of `other`, each cut to `limit`.
  mutating func add(_ other: LabelScores, limit: Int) {
    for lane in 0..<8 { values[lane] &+= min(max(other.values[lane], 0), Int16(clamping: limit)) }
  }

  /// The label with the largest score, and by how much it leads the next.
  var best: (label: EntityLabel, score: Int, lead: Int) {
    var top = 0
    var most = values[0]
    var next = Int16.min
    for lane in 1..<8 {
      let value = values[lane]
      next = max(next, min(most, value))
      top = value > most ? lane : top
      most = max(most, value)
    }
    return (EntityLabel(rawValue: UInt8(truncatingIfNeeded: top)) ?? .person, Int(most), Int(most) - Int(next))
  }

  /// Whether no label has any points.
  var isEmpty: Bool {
    var all: Int16 = 0
    for lane in 0..<8 { all |= values[lane] }
    return all == 0
  }
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
  /// Classes of words that make a name of the words before them.
  static let anyHead: WordClass = [
    .companyForm, .organizationHead, .placeHead, .facilityHead, .eventHead, .workHead, .conceptHead,
  ]
  /// All that tables say of a word.
  static var any: WordClass { WordClass(rawValue: ~WordClass.phraseStart.rawValue) }
  /// Whether the word is plain English unless something shows it to be a name.
  var isPlain: Bool { contains(.common) || (!isEmpty && isDisjoint(with: .anyName) && !isDisjoint(with: .anyHead)) }
  /// Classes of words that stand before a person's name and belong not to it.
  static let office: WordClass = [.title, .role, .roleModifier]
}
