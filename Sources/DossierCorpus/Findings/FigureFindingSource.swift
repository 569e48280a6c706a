import DossierAnnotation
import DossierText

extension FindingSource {
  /// Two figures that the text equates though they say different things.
  static let figures = FindingSource { document, _ in
    document.analysis.figureFindings(in: document.text).map { found in
      Finding(
        rule: FigureFinding.rule, severity: .warning, range: found.range, message: found.message,
        related: [
          Finding.Related(
            place: Place(document: document.id, range: found.related), message: "The figure that it is told to equal.")
        ],
        mends: [Finding.Mend(title: "Write “\(found.replacement)”", replacement: found.replacement)])
    }
  }
}
