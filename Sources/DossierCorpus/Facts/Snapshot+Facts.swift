import DossierAnnotation
import DossierText

extension Snapshot {
  /// The claims that the documents make more than once, as far as two places bear on each other. Copies of one text
  /// count once: a sentence and its copy are no two claims.
  public func facts() -> [Fact] {
    let ids = documentIDs
    var facts = events().flatMap { EventFacts.facts($0, in: self) }
    for id in ids {
      facts += self.facts(within: id)
      // Each pair once: from the document whose name comes first.
      facts += wordFacts(passages(of: id).filter { id < $0.there.document })
    }
    var seen: Set<Fact> = []
    return facts.filter { seen.insert($0).inserted }
  }

  /// The claims that one document makes more than once, other than about events.
  public func facts(within id: DocumentID) -> [Fact] {
    guard let document = document(id) else { return [] }
    let reading = DocumentReading(document, in: self)
    return FigureFacts(document, reading).facts() + TimeFacts(reading).facts() + wordFacts(passages(within: id))
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
      let difference = QuotedWords(text.bytes, here.place.range).difference(from: QuotedWords(other.bytes, there.place.range))
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
