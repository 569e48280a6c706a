public import DossierAnnotation
public import DossierText

/// What is known of a figure, as plain data.
public struct QuantityCard: Sendable, Hashable {
  /// A figure that the text equates with this one, and what comes of checking that.
  public struct Equality: Sendable, Hashable {
    /// The words of the other figure.
    public var text: String
    /// Where they stand.
    public var range: ByteRange
    /// Whether the two say the same.
    public var verdict: EquationVerdict
    /// The verdict in a sentence.
    public var sentence: String
  }

  /// The same figure in another place.
  public struct Occurrence: Sendable, Hashable {
    /// Where it stands.
    public var place: Place
    /// Its words there.
    public var text: String
  }

  /// The bytes of the figure, from the start of the document.
  public var range: ByteRange
  /// Its words.
  public var text: String
  /// The figure; `range` counts from the start of its segment.
  public var quantity: Quantity
  /// The unit as annotated corpora write it, or the counted noun.
  public var unit: String
  /// The unit as a reader would say it behind the figure.
  public var unitWords: String
  /// The figure in other units; empty for money, shares and counts.
  public var conversions: [ConvertedFigure]
  /// The figures that the text equates with this one.
  public var equalities: [Equality]
  /// The same figure elsewhere in the corpus: at most `Snapshot.occurrenceLimit`.
  public var elsewhere: [Occurrence]
}

extension Snapshot {
  /// How many places a card lists.
  public static let occurrenceLimit = 6
  /// About how many documents a card reads to list them, so that it costs the same in any corpus.
  static let documentLimit = 64

  /// What is known of the figure at `offset`; nil where none stands.
  public func quantityCard(at offset: ByteOffset, in id: DocumentID) -> QuantityCard? {
    guard let document = document(id) else { return nil }
    let number = document.analysis.segmentIndex(at: offset)
    guard document.analysis.segments.indices.contains(number) else { return nil }
    let segment = document.analysis.segments[number]
    let quantities = segment.analysis.quantities
    guard let found = quantities.index(touching: offset - segment.base, range: \.range) else { return nil }
    let quantity = quantities[found]
    let range = quantity.range.shifted(by: segment.base)
    let unit = quantity.unitCode(in: document.text.bytes, base: segment.base)
    return QuantityCard(
      range: range, text: document.string(in: range), quantity: quantity, unit: unit,
      unitWords: quantity.unitWords(in: document.text.bytes, base: segment.base),
      conversions: quantity.conversions,
      equalities: equalities(of: found, in: segment, of: document),
      elsewhere: occurrences(of: quantity, unit: unit, besides: Place(document: id, range: range)))
  }

  private func equalities(of number: Int, in segment: PlacedSegment, of document: Document) -> [QuantityCard.Equality] {
    let quantities = segment.analysis.quantities
    return segment.analysis.equations.compactMap { equation in
      guard Int(equation.first) == number || Int(equation.second) == number,
        Int(equation.first) < quantities.count, Int(equation.second) < quantities.count
      else { return nil }
      let first = quantities[Int(equation.first)]
      let second = quantities[Int(equation.second)]
      let texts = (
        document.string(in: first.range.shifted(by: segment.base)),
        document.string(in: second.range.shifted(by: segment.base))
      )
      let isFirst = Int(equation.first) == number
      let verdict = equation.verdict(in: quantities)
      return QuantityCard.Equality(
        text: isFirst ? texts.1 : texts.0, range: (isFirst ? second : first).range.shifted(by: segment.base),
        verdict: verdict, sentence: verdict.sentence(texts.0, texts.1, second))
    }
  }

  /// Places where the corpus says the same: the same amount in any unit, or as many of the same thing.
  private func occurrences(of quantity: Quantity, unit: String, besides here: Place) -> [QuantityCard.Occurrence] {
    var found: [QuantityCard.Occurrence] = []
    for slot in documents(mayHold: quantity) {
      guard let document = index.documents[slot]?.document else { continue }
      for segment in document.analysis.segments {
        for other in segment.analysis.quantities where other.saysSame(as: quantity) {
          let place = Place(document: document.id, range: other.range.shifted(by: segment.base))
          guard place != here,
            other.unit != 0 || other.unitCode(in: document.text.bytes, base: segment.base) == unit
          else { continue }
          found.append(QuantityCard.Occurrence(place: place, text: document.string(in: place.range)))
          if found.count == Snapshot.occurrenceLimit { return found }
        }
      }
    }
    return found
  }

  /// The documents that may hold the figure, in order; of very many a fair sample.
  private func documents(mayHold quantity: Quantity) -> [UInt32] {
    let probe = FigureFilter.Probe(quantity)
    var slots: [UInt32] = []
    index.figures.forEachChunk { start, filters in
      FigureFilter.search(filters, for: probe) { slots.append(UInt32(start + $0)) }
    }
    return index.documents.ordered(index.sample(slots, size: Snapshot.documentLimit))
  }
}

extension Quantity {
  /// Whether both say the same amount, in whatever units; counts are compared by their figures alone.
  func saysSame(as other: Quantity) -> Bool {
    if unit == other.unit, per == other.per {
      // A lone "two" is no fact to look up.
      return value == other.value && upper == other.upper && (unit != 0 || abs(value) > 12)
    }
    guard unit != 0, other.unit != 0, let way = Conversion(from: other, to: self), !way.isAmbiguous else {
      return false
    }
    let (low, high) = (way.convert(other.value), way.convert(other.upper))
    return abs(low - value) <= abs(value) * 1e-9 && abs(high - upper) <= abs(upper) * 1e-9
  }
}
