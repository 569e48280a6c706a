public import DossierText

/// A stretch of a document with all the other places where its words stand.
public struct PassageGroup: Sendable, Hashable {
  /// The bytes of the stretch.
  public var range: ByteRange
  /// The passages in it: the first of each other place, by document and place.
  public var passages: [Passage]
  /// How many other documents hold it.
  public var documents: Int
  /// The other document that came first, where one of them has a date.
  public var earliest: DocumentID?
  /// Its day.
  public var date: DocumentDate?
}

extension Snapshot {
  /// The stretches of the document `id` that stand elsewhere too, there or in other documents, in order; `limit` at the
  /// most.
  public func passageGroups(
    of id: DocumentID, options: PassageOptions = PassageOptions(), limit: Int = 200
  ) -> [PassageGroup] {
    let passages = (self.passages(of: id, options: options) + self.passages(within: id, options: options)).sorted {
      ($0.here.range, $0.there.document, $0.there.range) < ($1.here.range, $1.there.document, $1.there.range)
    }
    var groups: [PassageGroup] = []
    for passage in passages {
      if let last = groups.last, last.range.overlaps(passage.here.range) {
        let end = max(last.range.end, passage.here.range.end)
        groups[groups.count - 1].range = ByteRange(last.range.start, end)
        groups[groups.count - 1].passages.append(passage)
      } else if groups.count < limit {
        groups.append(PassageGroup(range: passage.here.range, passages: [passage], documents: 0))
      } else {
        break
      }
    }
    for number in groups.indices { finish(&groups[number], besides: id) }
    return groups
  }

  private func finish(_ group: inout PassageGroup, besides id: DocumentID) {
    var seen: Set<Place> = []
    group.passages = group.passages.filter { seen.insert($0.there).inserted }
      .sorted { ($0.there.document, $0.there.range) < ($1.there.document, $1.there.range) }
    let others = Set(group.passages.map(\.there.document)).subtracting([id])
    group.documents = others.count
    let dated = others.compactMap { other in document(other)?.date.map { (date: $0, document: other) } }
    if let first = dated.min(by: { ($0.date, $0.document) < ($1.date, $1.document) }) {
      (group.earliest, group.date) = (first.document, first.date)
    }
  }
}

extension PassageGroup {
  /// The group in a few words: "also in 2 documents, earliest 2023-09-09".
  public var summary: String {
    let here = passages.count { $0.there.document == $0.here.document }
    var parts: [String] = []
    if documents > 0 { parts.append("also in \(documents == 1 ? "1 document" : "\(documents) documents")") }
    if let date { parts.append("earliest \(date)") }
    if here > 0 { parts.append(here == 1 ? "once more in this document" : "\(here) more times in this document") }
    return parts.joined(separator: ", ")
  }
}
