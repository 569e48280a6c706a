import DossierAnnotation
public import DossierText

extension Snapshot {
  /// Ever larger stretches around `offset`, each inside the next and longer than it: word, name or figure, quotation,
  /// sentence, paragraph, section, document. Empty when the document is unknown.
  public func selection(at offset: ByteOffset, in id: DocumentID) -> [ByteRange] {
    document(id)?.selection(at: offset) ?? []
  }
}

extension Document {
  /// Ever larger stretches around `offset`, each inside the next and longer than it: word, name or figure, quotation,
  /// sentence, paragraph, section, document.
  public func selection(at offset: ByteOffset) -> [ByteRange] {
    let offset = text.boundary(offset)
    var around = parts(around: offset)
    for span in OutlineSpan.spans(of: analysis) where span.range.touches(offset) { around.append(span.range) }
    around.append(text.range)
    around.sort { $0.count < $1.count }
    var chain: [ByteRange] = []
    for range in around {
      guard let last = chain.last else {
        chain.append(range)
        continue
      }
      if range.contains(last), range.count > last.count { chain.append(range) }
    }
    return chain
  }

  /// What of the layers lies around `offset`, in no order.
  private func parts(around offset: ByteOffset) -> [ByteRange] {
    let placed = analysis.segments[analysis.segmentIndex(at: offset)]
    let segment = placed.analysis
    let local = offset - placed.base
    let inSegment = [
      segment.mentions.first(touching: local, range: \.range)?.range,
      segment.times.first(touching: local, range: \.range)?.range,
      segment.quantities.first(touching: local, range: \.range)?.range,
      segment.sentences.first(touching: local, range: \.range)?.range,
      segment.blocks.first(touching: local, range: \.range)?.range,
    ]
    let quotations = segment.quotations.lazy.map(\.range).filter { $0.touches(local) }
    return (inSegment.compactMap { $0 } + quotations).map { $0.shifted(by: placed.base) }
      + [text.word(at: offset)].compactMap { $0 }
  }
}
