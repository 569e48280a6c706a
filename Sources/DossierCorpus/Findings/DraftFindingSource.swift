import DossierAnnotation
import DossierText

extension FindingSource {
  /// Names, days, figures and quotations of a draft that no other document has, with the nearest that one has.
  static let draft = FindingSource { document, snapshot in
    guard document.isDraft else { return [] }
    let evidence = DraftEvidence(of: document, in: snapshot)
    let check = DraftCheck(draft: document, snapshot: snapshot, evidence: evidence)
    return check.names() + check.days() + check.figures() + check.quotations()
  }
}

/// What the sources say that a draft may lean on: the documents that name most of whom the draft names.
private struct DraftEvidence {
  struct Day {
    var day: CivilDate
    var place: Place
  }

  struct Figure {
    var quantity: Quantity
    var unit: String
    var place: Place
  }

  struct Quote {
    var words: QuotedWords
    var place: Place
  }

  private(set) var days: [Day] = []
  private(set) var figures: [Figure] = []
  private(set) var quotes: [Quote] = []
  /// Whether there is any source at all.
  private(set) var isEmpty = true

  /// How many sources are read, and how many things in them are kept.
  private static let limit = (documents: 128, entries: 20_000)

  init(of draft: Document, in snapshot: Snapshot) {
    for source in DraftEvidence.sources(of: draft, in: snapshot) {
      isEmpty = false
      if let date = source.timeFrames.document?.date {
        days.append(Day(day: date, place: Place(document: source.id, range: ByteRange(0, 0))))
      }
      for time in source.times.all() where days.count < DraftEvidence.limit.entries {
        guard let day = time.value?.day else { continue }
        days.append(Day(day: day, place: Place(document: source.id, range: time.range)))
      }
      for segment in source.analysis.segments {
        for quantity in segment.analysis.quantities where figures.count < DraftEvidence.limit.entries {
          let place = Place(document: source.id, range: quantity.range.shifted(by: segment.base))
          let unit = quantity.unitCode(in: source.text.bytes, base: segment.base)
          figures.append(Figure(quantity: quantity, unit: unit, place: place))
        }
        for quotation in segment.analysis.quotations where quotes.count < DraftEvidence.limit.entries {
          let place = Place(document: source.id, range: quotation.range.shifted(by: segment.base))
          quotes.append(Quote(words: QuotedWords(source.text.bytes, place.range), place: place))
        }
      }
    }
  }

  private static func sources(of draft: Document, in snapshot: Snapshot) -> [Document] {
    let index = snapshot.index
    guard let indexed = index.documents[draft.id] else { return [] }
    var shared: [UInt32: Double] = [:]
    for root in Set(indexed.records.map { index.resolve($0).record }) {
      let slots = index.documents(of: index.members(of: root))
      // A name that is everywhere tells little of what a draft leans on.
      for slot in slots.prefix(4096) { shared[slot, default: 0] += 1 / Double(slots.count) }
    }
    var ranked: [(weight: Double, document: Document)] = []
    for (slot, weight) in shared {
      guard let document = index.documents[slot]?.document, document.id != draft.id, !document.isDraft else { continue }
      ranked.append((weight, document))
    }
    ranked.sort { a, b in a.weight != b.weight ? a.weight > b.weight : a.document.id < b.document.id }
    return ranked.prefix(limit.documents).map(\.document)
  }
}

/// Holds what a draft says against its sources.
private struct DraftCheck {
  let draft: Document
  let snapshot: Snapshot
  let evidence: DraftEvidence

  /// How many things of each kind are looked at.
  private static let limit = 200

  func names() -> [Finding] {
    let index = snapshot.index
    guard let indexed = index.documents[draft.id] else { return [] }
    var found: [Finding] = []
    for (local, record) in indexed.records.enumerated() where found.count < DraftCheck.limit {
      let root = index.resolve(record).record
      guard !index.isHidden(record, meaning: root) else { continue }
      let others = index.documents(of: index.members(of: root)).lazy.filter { slot in
        index.documents[slot]?.document.isDraft == false
      }
      guard others.isEmpty else { continue }
      let entity = draft.analysis.identity.entities[local]
      let name = draft.string(in: draft.analysis.range(of: entity.name))
      var related: [Finding.Related] = []
      if let other = nearest(name, label: entity.label, not: root) {
        related = [Finding.Related(place: other.place, message: "“\(other.name)” is named here.")]
      }
      found.append(
        Finding(
          rule: "unsupported-name", severity: .information, range: draft.analysis.range(of: entity.first),
          message: "No other document names “\(name)”.", related: related))
    }
    return found
  }

  /// The entity of other documents whose name shares its last word, else its first, with `name`.
  private func nearest(_ name: String, label: EntityLabel, not root: UInt32) -> (name: String, place: Place)? {
    let words = name.split(separator: " ").filter { $0.utf8.count >= 3 }
    for word in [words.last, words.first].compactMap(\.self) {
      for hit in snapshot.search(String(word), limit: 8) where hit.rank <= .wordStart && hit.label == label {
        guard hit.entity.record != root, let place = snapshot.introduction(of: hit.entity), place.document != draft.id
        else { continue }
        return (hit.name, place)
      }
    }
    return nil
  }

  func days() -> [Finding] {
    guard !evidence.isEmpty else { return [] }
    let known = Set(evidence.days.map(\.day)).union([draft.timeFrames.document?.date].compactMap(\.self))
    var found: [Finding] = []
    for time in draft.times.all() {
      guard found.count < DraftCheck.limit, let day = time.value?.day, !known.contains(day) else { continue }
      let nearest = evidence.days.min { distance($0.day, day) < distance($1.day, day) }
      var related: [Finding.Related] = []
      if let nearest, distance(nearest.day, day) <= 31 {
        related = [Finding.Related(place: nearest.place, message: "The nearest day in a source: \(nearest.day).")]
      }
      found.append(
        Finding(
          rule: "unsupported-date", severity: .information, range: time.range, message: "No source tells of \(day).",
          related: related))
    }
    return found
  }

  private func distance(_ a: CivilDate, _ b: CivilDate) -> Int { abs(a.dayNumber - b.dayNumber) }

  func figures() -> [Finding] {
    guard !evidence.isEmpty else { return [] }
    var found: [Finding] = []
    for segment in draft.analysis.segments {
      for quantity in segment.analysis.quantities where found.count < DraftCheck.limit {
        let unit = quantity.unitCode(in: draft.text.bytes, base: segment.base)
        // Small counts are told in passing.
        guard quantity.unit != 0 || abs(quantity.value) > 12 else { continue }
        let same = evidence.figures.filter {
          $0.quantity.saysSame(as: quantity) && ($0.quantity.unit != 0 || $0.unit == unit)
        }
        guard same.isEmpty else { continue }
        let alike = evidence.figures.filter {
          $0.unit == unit && $0.quantity.unit == quantity.unit && $0.quantity.per == quantity.per
        }
        let nearest = alike.min { abs($0.quantity.value - quantity.value) < abs($1.quantity.value - quantity.value) }
        let range = quantity.range.shifted(by: segment.base)
        found.append(
          Finding(
            rule: "unsupported-figure", severity: .information, range: range,
            message: "No source says “\(draft.string(in: range))”.",
            related: nearest.map { [Finding.Related(place: $0.place, message: "The nearest: “\(words($0.place))”.")] }
              ?? []))
      }
    }
    return found
  }

  func quotations() -> [Finding] {
    guard !evidence.isEmpty else { return [] }
    var found: [Finding] = []
    var looked = 0
    for segment in draft.analysis.segments {
      for quotation in segment.analysis.quotations where looked < DraftCheck.limit {
        guard quotation.type == .direct || quotation.type == .partial else { continue }
        looked += 1
        let range = quotation.range.shifted(by: segment.base)
        if let finding = finding(on: range) { found.append(finding) }
      }
    }
    return found
  }

  private func finding(on range: ByteRange) -> Finding? {
    let wanted = QuotedWords(draft.text.bytes, range)
    guard wanted.count >= QuotedWords.fewest else { return nil }
    var differing: (Place, here: String, there: String)?
    for quote in evidence.quotes {
      switch wanted.difference(from: quote.words) {
      case .none?, .marks, .part: return nil
      case .words(let here, let there): differing = differing ?? (quote.place, here, there)
      case nil: break
      }
    }
    guard let (place, here, there) = differing else {
      return Finding(
        rule: "unsupported-quote", severity: .information, range: range, message: "No source quotes these words.")
    }
    return Finding(
      rule: "different-quote", severity: .information, range: range,
      message: "A source quotes other words: “\(there)” where this has “\(here)”.",
      related: [Finding.Related(place: place, message: "The words in the source.")])
  }

  private func words(_ place: Place) -> String { snapshot.document(place.document)?.string(in: place.range) ?? "" }
}
