import DossierAnnotation
import DossierLexicon
import DossierText

/// Claims about figures that one document makes twice.
struct FigureFacts {
  private let document: Document
  private let reading: DocumentReading

  init(_ document: Document, _ reading: DocumentReading) {
    self.document = document
    self.reading = reading
  }

  func facts() -> [Fact] { equations() + shares() }

  /// Figures that the text equates: "3 million mu (200,000 hectares)".
  private func equations() -> [Fact] {
    document.analysis.segments.flatMap { segment in
      segment.analysis.equations.compactMap { equation -> Fact? in
        let quantities = segment.analysis.quantities
        guard Int(equation.first) < quantities.count, Int(equation.second) < quantities.count else { return nil }
        let relation: Fact.Relation
        switch equation.verdict(in: quantities) {
        case .exact: relation = .agree
        case .approximate: relation = .differInPart
        case .wrong: relation = .disagree
        case .unverifiable: return nil
        }
        return Fact(
          relation, .figure,
          [quantities[Int(equation.first)], quantities[Int(equation.second)]].map { place($0, segment.base) })
      }
    }
  }

  /// Shares that follow from two figures of the same sentence: "500 of them, more than a third of the 1,400 pupils".
  ///
  /// Only what agrees is a fact: figures that do not fit may be those of something else.
  private func shares() -> [Fact] {
    document.analysis.segments.flatMap { segment -> [Fact] in
      let quantities = segment.analysis.quantities
      return quantities.indices.compactMap { at -> Fact? in
        guard at > 0, at + 1 < quantities.count, let share = share(quantities[at]) else { return nil }
        let (part, whole) = (quantities[at - 1], quantities[at + 1])
        guard part.unit == whole.unit, part.value > 0, whole.value > part.value,
          isOf(quantities[at], whole, segment.base),
          segment.analysis.sentences.first(touching: part.range.start, range: \.range)
            == segment.analysis.sentences.first(touching: whole.range.start, range: \.range)
        else { return nil }
        let ratio = part.value / whole.value
        let isRight =
          switch quantities[at].modifier {
          case .moreThan, .atLeast: ratio >= share && ratio <= share * 1.25
          case .lessThan, .atMost, .nearly: ratio <= share && ratio >= share * 0.75
          default: abs(ratio - share) <= share * 0.05
          }
        return isRight ? Fact(.agree, .figure, [part, quantities[at], whole].map { place($0, segment.base) }) : nil
      }
    }
  }

  private func share(_ quantity: Quantity) -> Double? {
    if Units.definition(quantity.unit).code == "fraction" { return quantity.value }
    return Units.definition(quantity.unit).code == "percent" ? quantity.value / 100 : nil
  }

  /// Whether "of" stands between the share and the whole, with few words around it.
  private func isOf(_ share: Quantity, _ whole: Quantity, _ base: Int) -> Bool {
    let range = ByteRange(share.range.end + base, whole.range.start + base)
    guard range.count > 0, range.count <= 40 else { return false }
    return document.string(in: range).split(separator: " ").contains("of")
  }

  private func place(_ quantity: Quantity, _ base: Int) -> Place {
    Place(document: document.id, range: quantity.range.shifted(by: base))
  }
}
