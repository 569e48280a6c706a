import DossierAnnotation
import DossierText

extension FindingSource {
  /// Dates that contradict their weekday, the calendar or the document's own date.
  static let times = FindingSource { document, _ in
    let times = document.times
    return times.findings(in: document.text).map { found in
      var mends = found.replacement.map { [Finding.Mend(title: "Write “\($0)”", replacement: $0)] } ?? []
      if found.rule == .weekdayMismatch, let day = times.time(at: found.range.start)?.value?.day {
        mends.append(Finding.Mend(title: "Write the date alone: \(day)", replacement: "\(day)"))
      }
      return Finding(
        rule: found.rule.rawValue, severity: found.rule == .pastInFuture ? .information : .warning, range: found.range,
        message: found.message,
        related: found.related.map {
          Finding.Related(place: Place(document: document.id, range: $0.range), message: $0.message)
        }, mends: mends)
    }
  }
}
