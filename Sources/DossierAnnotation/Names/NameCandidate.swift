import DossierLexicon

/// A score for every label; the largest wins.
struct LabelScores {
  /// The points times eight, and below them what orders labels with equal points: earlier ones are larger. So no two
  /// values are ever equal, and the largest tells its label.
  private var values = SIMD8<Int16>(7, 6, 5, 4, 3, 2, 1, 0)
  /// More points than any rule asks for.
  private static var limit: SIMD8<Int16> { SIMD8(repeating: 2000 << 3) }

  /// Adds `points`, a few hundred at the most, to `label`; a score stops at its limit.
  @inline(__always)
  mutating func add(_ points: Int, _ label: EntityLabel) {
    values[Int(label.rawValue)] &+= Int16(truncatingIfNeeded: points) &<< 3
    values = pointwiseMin(values, LabelScores.limit)
  }

  /// Adds the scores of `other`, each cut to `limit`.
  mutating func add(_ other: LabelScores, limit: Int) {
    let points = (other.values &>> 3) &<< 3
    let most = SIMD8(repeating: Int16(truncatingIfNeeded: limit) &<< 3)
    values &+= pointwiseMax(pointwiseMin(points, most), SIMD8(repeating: 0))
  }

  /// The label with the largest score, and by how much it leads the next.
  var best: (label: EntityLabel, score: Int, lead: Int) {
    // The two largest of two, of four, of eight.
    let (high, low) = (
      pointwiseMax(values.lowHalf, values.highHalf), pointwiseMin(values.lowHalf, values.highHalf)
    )
    let pair = pointwiseMax(high.lowHalf, high.highHalf)
    let behind = pointwiseMax(
      pointwiseMin(high.lowHalf, high.highHalf), pointwiseMax(low.lowHalf, low.highHalf))
    let top = Int(max(pair[0], pair[1]))
    let next = Int(max(min(pair[0], pair[1]), max(behind[0], behind[1])))
    let label = EntityLabel(rawValue: UInt8(truncatingIfNeeded: 7 - (top & 7))) ?? .person
    return (label, top >> 3, (top >> 3) - (next >> 3))
  }

  /// Whether no label has any points.
  var isEmpty: Bool {
    var points: Int16 = 0
    for lane in 0..<8 { points |= values[lane] }
    return points >> 3 == 0
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
