import DossierAnnotation
import DossierLexicon
import DossierText

/// A figure with all that a sentence says of it: of whom or what, of which period, in which words.
struct FigureClaim {
  /// The figure.
  var quantity: Quantity
  /// Where it stands.
  var place: Place
  /// The unit, or the counted noun.
  var unit: String
  /// Who and what its sentence names.
  var entities: Set<EntityID>
  /// The words near it that say something of their own.
  var words: Set<UInt32>
  /// The period that its sentence names nearest to it; nil where it names none.
  var period: TimeValue?
  /// A hash of the sentence, by which copies are known.
  var sentence: UInt64
}

extension FigureClaim {
  /// So many words on either side of a figure are read.
  private static let reach = 12
  /// So many words must be the same, and this share of the fewer ones.
  private static let fewestWords = 3
  private static let share = 0.5
  /// More claims are not read from one document.
  private static let limit = 2_000

  /// The claims of a document, in order. A figure next to another of its unit is left out: which one is compared with
  /// what cannot be told.
  static func claims(_ document: Document, _ reading: DocumentReading) -> [FigureClaim] {
    var claims: [FigureClaim] = []
    var sentence = 0
    for segment in document.analysis.segments {
      for quantity in segment.analysis.quantities where claims.count < limit {
        let range = quantity.range.shifted(by: segment.base)
        while sentence < reading.sentences.count, reading.end(sentence) <= range.start { sentence += 1 }
        guard sentence < reading.sentences.count else { break }
        let place = Place(document: document.id, range: range)
        let unit = quantity.unitCode(in: document.text.bytes, base: segment.base)
        if let claim = claim(quantity, place, unit, reading, reading.sentences[sentence]) { claims.append(claim) }
      }
    }
    var counts: [UInt64: [String: Int]] = [:]
    for claim in claims { counts[claim.sentence, default: [:]][claim.unit, default: 0] += 1 }
    return claims.filter { counts[$0.sentence]?[$0.unit] == 1 }
  }

  private static func claim(
    _ quantity: Quantity, _ place: Place, _ unit: String, _ reading: DocumentReading,
    _ sentence: DocumentReading.Sentence
  ) -> FigureClaim? {
    let entities = reading.entities(sentence)
    guard !unit.isEmpty, !entities.isEmpty else { return nil }
    let words = reading.words[sentence.words]
    guard let at = words.firstIndex(where: { $0.range.end > place.range.start }) else { return nil }
    let near = words[max(words.startIndex, at - reach)..<min(words.endIndex, at + reach)]
    let told = near.lazy.filter { $0.traits.contains(.content) && !$0.traits.contains(.figure) }.map(\.form)
    func distance(_ time: ResolvedTime) -> Int { abs(time.range.start - place.range.start) }
    return FigureClaim(
      quantity: quantity, place: place, unit: unit, entities: entities, words: Set(told),
      period: reading.times[sentence.times].min { distance($0) < distance($1) }?.value, sentence: reading.hash(sentence)
    )
  }

  /// How the two stand to one another, where they are about the same; nil where that is not clear.
  ///
  /// Figures change from period to period, so only those of one period can disagree.
  func relation(to other: FigureClaim) -> Fact.Relation? {
    guard unit == other.unit, quantity.per == other.quantity.per, sentence != other.sentence, period == other.period,
      !entities.isDisjoint(with: other.entities)
    else { return nil }
    let common = words.intersection(other.words).count
    guard common >= FigureClaim.fewestWords,
      Double(common) >= FigureClaim.share * Double(min(words.count, other.words.count))
    else { return nil }
    let (a, b) = (quantity, other.quantity)
    if a.value == b.value, a.upper == b.upper { return .agree }
    // What rounding explains, or "more than" against a figure that is more, is one claim told less exactly.
    let rounding = 0.5 * pow10(max(Int(a.lastPlace), Int(b.lastPlace)))
    if abs(a.value - b.value) <= rounding { return .refine }
    if a.allows(b) || b.allows(a) { return .refine }
    guard period != nil else { return nil }
    let size = max(abs(a.value), abs(b.value))
    return abs(a.value - b.value) <= EquationVerdict.tolerance * size ? .differInPart : .disagree
  }

  private func pow10(_ exponent: Int) -> Double {
    (0..<min(abs(exponent), 300)).reduce(1.0) { power, _ in exponent < 0 ? power / 10 : power * 10 }
  }
}

extension Quantity {
  /// Whether its word of degree lets the true figure be that of `other`.
  fileprivate func allows(_ other: Quantity) -> Bool {
    switch modifier {
    case .moreThan, .atLeast, .orderOfMagnitude: other.value >= value && other.value <= value * 2
    case .lessThan, .atMost, .nearly: other.value <= value && other.value >= value / 2
    case .about: abs(other.value - value) <= 0.1 * abs(value)
    case .none, .exactly: false
    }
  }
}

/// Claims in an order in which those about the same unit and entity are found.
struct FigureClaims {
  /// A claim is compared with so many others about one entity.
  private static let compareLimit = 64

  private struct Key: Hashable {
    var unit: String
    var entity: EntityID
  }

  private var all: [FigureClaim] = []
  private var byKey: [Key: [Int]] = [:]

  /// The facts that `claim` makes with those before it; then it is one of them.
  mutating func add(_ claim: FigureClaim) -> [Fact] {
    var seen: Set<Int> = []
    var facts: [Fact] = []
    for entity in claim.entities {
      for number in (byKey[Key(unit: claim.unit, entity: entity)] ?? []).suffix(FigureClaims.compareLimit)
      where seen.insert(number).inserted {
        if let relation = claim.relation(to: all[number]) {
          facts.append(Fact(relation, .figure, [all[number].place, claim.place]))
        }
      }
    }
    for entity in claim.entities { byKey[Key(unit: claim.unit, entity: entity), default: []].append(all.count) }
    all.append(claim)
    return facts.sorted { a, b in
      guard let a = a.places.first, let b = b.places.first else { return false }
      return (a.document, a.range) < (b.document, b.range)
    }
  }
}
