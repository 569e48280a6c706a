import DossierText

extension FindingSource {
  /// Claims that another place of the document or of another one does not bear out: other words of one quotation,
  /// another figure for the same thing and period.
  static let facts = FindingSource { document, snapshot in
    snapshot.disagreements(of: document.id).compactMap { fact in
      // Within one document the later place is the one to look at.
      guard let here = fact.places.last(where: { $0.document == document.id }),
        let there = fact.places.first(where: { $0 != here }), let other = snapshot.document(there.document)
      else { return nil }
      let words = other.string(in: there.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let name = there.document == document.id ? "This document" : other.id.fileName
      let isQuotation = fact.subject == .words
      return Finding(
        rule: isQuotation ? "quotation-differs" : "figure-differs", severity: .information, range: here.range,
        message: isQuotation
          ? "\(name) quotes these words otherwise: \(words)" : Card.sentence("\(name) has another figure: \(words)"),
        related: [Finding.Related(place: there, message: isQuotation ? "The other wording." : "The other figure.")])
    }
  }
}
