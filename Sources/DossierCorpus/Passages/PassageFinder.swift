import DossierAnnotation
import DossierText

/// Decides which shared words are a passage that a reader would want to see.
///
/// Names and grammar alone make no passage: titles, offices and places recur in every report. A short passage must say
/// something of its own, a quoted one may be shorter, because words in quotation marks are there to be compared.
struct PassageFinder {
  var options: PassageOptions

  func passages(_ alignments: [PassageAlignment], _ here: PassageSide, _ there: PassageSide) -> [Passage] {
    alignments.compactMap { alignment in
      guard accepts(alignment) else { return nil }
      let a = here.place(alignment.first)
      let b = there.place(alignment.second)
      return Passage(
        here: a, there: b, similarity: alignment.similarity, likeness: likeness(alignment, a, b, here, there))
    }
  }

  func accepts(_ alignment: PassageAlignment) -> Bool {
    guard alignment.similarity >= options.threshold else { return false }
    if alignment.isQuoted, alignment.similarity >= 0.7 {
      return alignment.matched >= 3 && alignment.matchedContent >= 2
    }
    return alignment.matched >= 6 && alignment.matchedContent >= 3
  }

  private func likeness(
    _ alignment: PassageAlignment, _ a: Place, _ b: Place, _ here: PassageSide, _ there: PassageSide
  ) -> Passage.Likeness {
    guard alignment.matched == alignment.first.count, alignment.matched == alignment.second.count else {
      return .nearIdentical
    }
    return here.text.bytes[a.range.start..<a.range.end].elementsEqual(there.text.bytes[b.range.start..<b.range.end])
      ? .identical : .identicalIgnoringCase
  }
}

/// One side of a comparison.
struct PassageSide {
  let document: DocumentID
  let text: SourceText
  let words: [PassageWord]

  init(_ document: Document) {
    self.document = document.id
    text = document.text
    words = document.analysis.passageWords(of: document.text)
  }

  /// Where the words stand.
  func place(_ range: Range<Int>) -> Place {
    guard let first = range.first, let last = range.last else { return Place(document: document, range: ByteRange(0, 0)) }
    return Place(document: document, range: ByteRange(words[first].range.start, words[last].range.end))
  }
}

extension Snapshot {
  /// The passages that stand twice in the document `id`, in order; the later place is `here`.
  public func passages(within id: DocumentID, options: PassageOptions = PassageOptions()) -> [Passage] {
    guard let document = document(id) else { return [] }
    let side = PassageSide(document)
    return PassageFinder(options: options)
      .passages(PassageAligner.alignWithin(side.words), side, side)
      .sorted { $0.here.range < $1.here.range }
  }

  /// The passages that the document `id` shares with other documents, in order of their place in it.
  public func passages(of id: DocumentID, options: PassageOptions = PassageOptions()) -> [Passage] {
    guard let document = document(id) else { return [] }
    let side = PassageSide(document)
    var found: [Passage] = []
    for other in documents(sharingPassagesWith: document, limit: options.documentLimit) {
      let there = PassageSide(other)
      found += PassageFinder(options: options)
        .passages(PassageAligner.align(side.words, there.words), side, there)
    }
    return found.sorted { ($0.here.range, $0.there.document, $0.there.range) < ($1.here.range, $1.there.document, $1.there.range) }
  }
}

extension Snapshot {
  /// The documents that share the most shingles with `document`, `limit` at the most, the likeliest first.
  ///
  /// A shingle that stands in very many documents points to the first of them only, so that ten thousand copies of
  /// one article cost no more than a few.
  fileprivate func documents(sharingPassagesWith document: Document, limit: Int) -> [Document] {
    guard let own = index.documents.slot(of: document.id) else { return [] }
    var shared: [UInt32: Int] = [:]
    for segment in document.analysis.segments {
      for fingerprint in segment.analysis.fingerprints {
        index.fingerprints.forEachDocument(with: fingerprint, limit: 2 * limit) { slot in
          if slot != own { shared[slot, default: 0] += 1 }
        }
      }
    }
    let candidates = shared.compactMap { slot, count in index.documents[slot].map { (count, $0.document) } }
    return candidates.sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1.id < $1.1.id }.prefix(limit).map(\.1)
  }
}
