import DossierAnnotation
import DossierText

extension Snapshot {
  /// The claims that the documents make more than once, as far as two places bear on each other. Copies of one text
  /// count once: a sentence and its copy are no two claims.
  public func facts() -> [Fact] {
    var facts = events().flatMap { EventFacts.facts($0, in: self) }
    var claims = FigureClaims()
    for id in documentIDs {
      guard let document = document(id) else { continue }
      let reading = DocumentReading(document, in: self)
      facts += ownFacts(document, reading)
      for claim in FigureClaim.claims(document, reading) { facts += claims.add(claim) }
      // Each pair once: from the document whose name comes first.
      facts += wordFacts(passages(of: id).filter { id < $0.there.document })
    }
    var seen: Set<Fact> = []
    return facts.filter { seen.insert($0).inserted }
  }

  /// The claims of the document `id` that another place of it or of another document does not bear out, in order: other
  /// words of one quotation, other figures for one thing. Documents are compared that are about the same, at most
  /// `limit` of them. Equations that are wrong in themselves are told by `DocumentAnalysis.figureFindings`.
  public func disagreements(of id: DocumentID, limit: Int = 32) -> [Fact] {
    guard let document = document(id) else { return [] }
    let reading = DocumentReading(document, in: self)
    let own = FigureClaim.claims(document, reading)
    var facts = wordFacts(passages(within: id) + passages(of: id, options: PassageOptions(documentLimit: limit)))
    var claims = FigureClaims()
    for claim in own { facts += claims.add(claim) }
    for other in documents(about: own, besides: document, limit: limit) {
      // Only what the other says of the first is wanted, so each starts from the claims of the first alone.
      var claims = claims
      for claim in FigureClaim.claims(other, DocumentReading(other, in: self)) { facts += claims.add(claim) }
    }
    var seen: Set<Fact> = []
    return facts.filter { fact in
      fact.relation == .disagree && fact.places.contains { $0.document == id } && seen.insert(fact).inserted
    }.sorted { a, b in
      guard let a = a.places.first(where: { $0.document == id }), let b = b.places.first(where: { $0.document == id })
      else {
        return false
      }
      return a.range < b.range
    }
  }

  /// The documents that name what most of the claims are about.
  private func documents(about claims: [FigureClaim], besides document: Document, limit: Int) -> [Document] {
    var shared: [UInt32: Int] = [:]
    for entity in Set(claims.flatMap(\.entities)) {
      // What everyone names tells nothing.
      let slots = index.documents(of: index.members(of: entity.record))
      for slot in slots.prefix(8 * limit) { shared[slot, default: 0] += 1 }
    }
    return likeliest(shared, besides: document, limit)
  }

  private func ownFacts(_ document: Document, _ reading: DocumentReading) -> [Fact] {
    FigureFacts(document, reading).facts() + TimeFacts(reading).facts() + wordFacts(passages(within: document.id))
  }

  /// The claims that passages make twice: statements in other words, and quotations. Other passages are copies.
  private func wordFacts(_ passages: [Passage]) -> [Fact] {
    passages.compactMap { passage in
      switch passage.likeness {
      case .paraphrase: return Fact(.agree, .statement, [passage.there, passage.here])
      case .identical, .identicalIgnoringCase:
        return passage.isQuoted ? Fact(.agree, .words, [passage.there, passage.here]) : nil
      case .nearIdentical: return passage.isQuoted ? statementFact(passage) : nil
      }
    }
  }

  /// Two versions of one speaker's words, where the words differ; a part of the other's words is no difference.
  private func statementFact(_ passage: Passage) -> Fact? {
    guard let here = quotation(on: passage.here), let there = quotation(on: passage.there),
      here.speaker == nil || there.speaker == nil || here.speaker == there.speaker,
      let text = document(here.place.document)?.text, let other = document(there.place.document)?.text,
      let difference = QuotedWords(text.bytes, here.place.range).difference(
        from: QuotedWords(other.bytes, there.place.range))
    else { return nil }
    if case .words = difference { return Fact(.disagree, .words, [there.place, here.place]) }
    return Fact(.agree, .words, [there.place, here.place])
  }

  /// The quotation in marks that stands on the place.
  private func quotation(on place: Place) -> (place: Place, speaker: EntityID?)? {
    guard let document = document(place.document) else { return nil }
    let number = document.analysis.segmentIndex(at: place.range.start)
    guard document.analysis.segments.indices.contains(number) else { return nil }
    let segment = document.analysis.segments[number]
    let wanted = place.range.shifted(by: -segment.base)
    guard
      let found = segment.analysis.quotations.first(where: {
        ($0.type == .direct || $0.type == .partial) && $0.range.overlaps(wanted)
      })
    else { return nil }
    let speaker = found.speaker.flatMap { entityID(ofMention: $0, segment: number, document: place.document) }
    return (Place(document: place.document, range: found.range.shifted(by: segment.base)), speaker)
  }
}
