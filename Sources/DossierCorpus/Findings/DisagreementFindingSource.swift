import DossierText

extension FindingSource {
  /// Claims that another place, in this document or elsewhere, makes otherwise.
  static let disagreements = FindingSource { document, snapshot in
    var found: [Finding] = []
    for fact in snapshot.facts(touching: document.id) where fact.relation == .disagree {
      // Figures that the text equates have a rule of their own, which knows how to mend them.
      guard fact.subject != .figure else { continue }
      for place in fact.places where place.document == document.id {
        let related = fact.places.filter { $0 != place }.map {
          Finding.Related(place: $0, message: "“\(snapshot.excerpt($0))”")
        }
        found.append(
          Finding(
            rule: "disagreeing-\(fact.subject.rawValue)", severity: .information, range: place.range,
            message: sentence(fact.subject), related: related))
      }
    }
    return found
  }

  private static func sentence(_ subject: Fact.Subject) -> String {
    switch subject {
    case .words: "These words are quoted otherwise in another place."
    case .time: "Another place gives another time for this."
    case .location: "Another place says that this was elsewhere."
    case .statement, .figure: "Another place says otherwise."
    }
  }
}

extension Snapshot {
  /// The beginning of the words on `place`, on one line.
  fileprivate func excerpt(_ place: Place) -> String {
    let limit = 160
    guard let document = document(place.document) else { return "" }
    let words = document.string(in: ByteRange(place.range.start, min(place.range.end, place.range.start + limit)))
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ") + (place.range.count > limit ? "…" : "")
  }
}
