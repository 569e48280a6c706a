import DossierAnnotation
import DossierLexicon
import DossierText

extension QuantityCard {
  /// The card in Markdown, for an editor's hover.
  public var markdown: String {
    var parts = ["**\(Card.escaped(figure))**"]
    if !converted.isEmpty { parts[0] += "  \n= " + Card.escaped(converted) }
    parts += equalities.map { ($0.verdict.isWrong ? "⚠ " : "") + Card.escaped($0.sentence) }
    if !elsewhere.isEmpty {
      parts.append(
        "also in "
          + elsewhere.map { "*\(Card.escaped($0.place.document.fileName))* (\(Card.escaped($0.text)))" }.joined(
            separator: ", "))
    }
    return parts.joined(separator: "\n\n")
  }

  /// The card without any markup.
  public var plainText: String {
    var lines = [figure]
    if !converted.isEmpty { lines.append("= " + converted) }
    lines += equalities.map(\.sentence)
    lines += elsewhere.map { "also in \($0.place.document.fileName): \($0.text)" }
    return lines.joined(separator: "\n")
  }

  /// The figure with its word of degree and unit: "more than 3,000,000 mu".
  private var figure: String {
    var words = quantity.modifier == .none ? "" : quantity.modifier.phrase + " "
    words += FigureText.string(quantity.value, digits: 12)
    if quantity.upper != quantity.value { words += " to " + FigureText.string(quantity.upper, digits: 12) }
    return unitWords.isEmpty ? words : words + " " + unitWords
  }

  private var converted: String {
    conversions.map { ($0.isAmbiguous ? "about " : "") + $0.text }.joined(separator: ", ")
  }
}

extension EquationVerdict {
  fileprivate var isWrong: Bool {
    if case .wrong = self { return true }
    return false
  }
}
