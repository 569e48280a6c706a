import DossierAnnotation
import DossierCorpus
import DossierText

/// What `dossier annotate` prints for reading: each document in a few lines, then what they have in common.
struct Overview {
  let snapshot: Snapshot

  func write(to output: inout Output) {
    var names: [EntityID: (documents: Int, mentions: Int)] = [:]
    var totals = (mentions: 0, times: 0, quantities: 0, quotations: 0)
    for id in snapshot.documentIDs {
      guard let document = snapshot.document(id) else { continue }
      let counts = entityCounts(of: id)
      for (entity, count) in counts {
        names[entity, default: (0, 0)].documents += 1
        names[entity, default: (0, 0)].mentions += count
      }
      totals.mentions += counts.values.reduce(0, +)
      write(document, counts, &totals, to: &output)
      output.line()
    }
    output.line(
      "\(counted(snapshot.documentCount, "document")): \(counted(totals.mentions, "mention")) of "
        + "\(counted(names.count, "name")), \(counted(totals.times, "time expression")), "
        + "\(counted(totals.quantities, "quantity", "quantities")), \(counted(totals.quotations, "quotation")).")
    shared(names, to: &output)
  }

  private func write(
    _ document: Document, _ counts: [EntityID: Int],
    _ totals: inout (mentions: Int, times: Int, quantities: Int, quotations: Int), to output: inout Output
  ) {
    let segments = document.analysis.segments
    let times = document.times
    let quotations = segments.reduce(0) {
      $0 + $1.analysis.quotations.count { $0.type == .direct || $0.type == .partial }
    }
    let quantities = segments.reduce(0) { $0 + $1.analysis.quantities.count }
    totals.times += segments.reduce(0) { $0 + $1.analysis.times.count }
    totals.quantities += quantities
    totals.quotations += quotations

    let header = document.analysis.header(in: document.text)
    output.line(output.styled(shortPath(document.id.name), .dim))
    if let title = header.title {
      output.line("  " + output.styled(clipped(document.string(in: title), to: 96), .bold))
    }
    let day = times.frames.document.map { $0.date.description + ($0.certainty == .inferred ? " (inferred)" : "") }
    let about = [day, header.source].compactMap { $0 }
    if !about.isEmpty { row("dated", about.joined(separator: " · "), to: &output) }
    for (word, label) in [("who", EntityLabel.person), ("bodies", .organization), ("where", .place)] {
      let list = top(counts, label, 6)
      if !list.isEmpty { row(word, list.joined(separator: ", "), to: &output) }
    }
    let figures = figures(of: document, 5)
    if !figures.isEmpty {
      let more = quantities > figures.count ? ", and \(quantities - figures.count) more" : ""
      row("how much", figures.joined(separator: ", ") + more, to: &output)
    }
    let related = header.embedded.compactMap { $0.headline.map { clipped(document.string(in: $0), to: 80) } }
    for headline in related { row("also here", headline, to: &output) }
  }

  /// The entities that most documents name, with where they are introduced.
  private func shared(_ names: [EntityID: (documents: Int, mentions: Int)], to output: inout Output) {
    // Cards cost the reading of documents: only those that are shown are made.
    let cards = names.filter { $0.value.documents > 1 }
      .map {
        (entity: $0.key, documents: $0.value.documents, mentions: $0.value.mentions, name: snapshot.name(of: $0.key))
      }
      .sorted { ($1.documents, $1.mentions, $0.name) < ($0.documents, $0.mentions, $1.name) }.prefix(10)
      .compactMap { snapshot.card(of: $0.entity) }
    guard !cards.isEmpty else { return }
    output.line("Named in the most documents:")
    for card in cards {
      let aliases = card.aliases.prefix(3).map(\.name).joined(separator: ", ")
      output.line(
        "  " + output.styled(padded(clipped(card.name, to: 30), 32), .bold)
          + output.styled(padded(card.label.word, 16), .name)
          + padded(counted(card.documents, "document"), 13)
          + (aliases.isEmpty
            ? counted(card.mentions, "mention")
            : padded(counted(card.mentions, "mention"), 14) + output.styled("also " + aliases, .dim)))
    }
    output.line()
    output.line(
      "Try: dossier lookup \"\(cards[0].name)\", dossier references \"\(cards[0].name)\"; --json prints every layer.")
  }

  /// The first `limit` figures that tell something: amounts with a unit and counts from ten upward, the same words once.
  private func figures(of document: Document, _ limit: Int) -> [String] {
    var figures: [String] = []
    for segment in document.analysis.segments {
      for quantity in segment.analysis.quantities where isTelling(quantity) {
        let words = clipped(document.string(in: quantity.range.shifted(by: segment.base)), to: 48)
        if !figures.contains(words) { figures.append(words) }
        if figures.count == limit { return figures }
      }
    }
    return figures
  }

  /// Not "three points": a small count of things, or the one or half from which an amount is counted.
  private func isTelling(_ quantity: Quantity) -> Bool {
    quantity.unit == 0 ? abs(quantity.value) >= 10 : abs(quantity.value) != 1
  }

  private func row(_ word: String, _ text: String, to output: inout Output) {
    output.line("  " + output.styled(padded(word, 10), .name) + text)
  }

  private func entityCounts(of id: DocumentID) -> [EntityID: Int] {
    snapshot.mentions(in: id).reduce(into: [:]) { $0[$1.entity, default: 0] += 1 }
  }

  private func top(_ counts: [EntityID: Int], _ label: EntityLabel, _ limit: Int) -> [String] {
    let named = counts.filter { snapshot.label(of: $0.key) == label }.map {
      (name: snapshot.name(of: $0.key), count: $0.value)
    }
    let sorted = named.sorted { $0.count != $1.count ? $0.count > $1.count : $0.name < $1.name }
    return sorted.prefix(limit).map { $0.count > 1 ? "\($0.name) ×\($0.count)" : $0.name }
  }
}
