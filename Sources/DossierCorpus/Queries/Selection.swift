import DossierAnnotation
public import DossierText

extension Snapshot {
  /// Ever larger stretches around `offset`, each inside the next and longer than it: word, name or figure, quotation,
  /// sentence, paragraph, section, document. Empty when the document is unknown.
  public func selection(at offset: ByteOffset, in id: DocumentID) -> [ByteRange] {
    guard let document = document(id) else { return [] }
    let offset = document.text.boundary(offset)
    var around = document.parts(around: offset)
    collect(outline(of: id), around: offset, into: &around)
    around.append(document.text.range)
    around.sort { $0.count < $1.count }
    var chain = [around.first ?? document.text.range]
    for range in around {
      if let last = chain.last, range.contains(last), range.count > last.count { chain.append(range) }
    }
    return chain
  }

  private func collect(_ items: [OutlineItem], around offset: ByteOffset, into around: inout [ByteRange]) {
    for item in items where item.range.touches(offset) {
      around.append(item.range)
      collect(item.children, around: offset, into: &around)
    }
  }
}

extension Document {
  /// What of the layers lies around `offset`, in no order.
  fileprivate func parts(around offset: ByteOffset) -> [ByteRange] {
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
    return (inSegment.compactMap { $0 } + quotations).map { $0.shifted(by: placed.base) } + [word(around: offset)]
  }

  /// The letters and digits around `offset`; empty between spaces.
  private func word(around offset: ByteOffset) -> ByteRange {
    // A text without a space must not be walked to its end.
    let limit = 256
    var start = offset
    var end = offset
    while start > 0, offset - start < limit, Document.isWordByte(text.bytes[start - 1]) { start -= 1 }
    while end < text.count, end - offset < limit, Document.isWordByte(text.bytes[end]) { end += 1 }
    return ByteRange(text.boundary(start), text.boundary(end))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      true
    default: false
    }
  }
}
