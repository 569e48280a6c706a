import DossierAnnotation
public import DossierText

extension Document {
  /// The ranges around `offset` that a reader may want to select, each inside the next: word, name, quotation,
  /// sentence, paragraph, section, article, and last the whole text.
  public func selection(at offset: ByteOffset) -> [ByteRange] {
    let offset = text.boundary(offset)
    var ranges: [ByteRange] = []
    if let word = text.word(at: offset) { ranges.append(word) }
    let segment = analysis.segments[analysis.segmentIndex(at: offset)]
    let local = offset - segment.base
    let found = segment.analysis
    ranges += found.mentions.spans(touching: local, \.range).map { $0.shifted(by: segment.base) }
    ranges += found.sentences.spans(touching: local, \.range).map { $0.shifted(by: segment.base) }
    ranges += found.blocks.spans(touching: local, \.range).map { $0.shifted(by: segment.base) }
    for quotation in found.quotations where quotation.range.touches(local) { ranges.append(quotation.range.shifted(by: segment.base)) }
    for span in OutlineSpan.spans(of: text, analysis) where span.range.touches(offset) { ranges.append(span.range) }
    ranges.append(text.range)
    ranges.sort { $0.count != $1.count ? $0.count < $1.count : $0 < $1 }
    return ranges.reduce(into: []) { nested, range in
      guard let last = nested.last else { return nested.append(range) }
      if range.contains(last), range != last { nested.append(range) }
    }
  }
}

extension Snapshot {
  /// The ranges around `offset` in the document `id`, each inside the next; empty if there is no such document.
  public func selection(at offset: ByteOffset, in id: DocumentID) -> [ByteRange] { document(id)?.selection(at: offset) ?? [] }
}

extension Array {
  /// The ranges that touch `offset`, of elements in order and without overlap: one, or none, or two that meet there.
  fileprivate func spans(touching offset: Int, _ range: (Element) -> ByteRange) -> [ByteRange] {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if range(self[middle]).end < offset { low = middle + 1 } else { high = middle }
    }
    let near = self[low...].prefix(2).map(range).filter { $0.touches(offset) }
    // Where two meet, the one that the cursor stands before is meant.
    return near.first { $0.contains(offset) }.map { [$0] } ?? Array<ByteRange>(near.prefix(1))
  }
}
