public import DossierText

extension Snapshot {
  /// The most mentions that are edited together; no editor is quick with more.
  static let linkedLimit = 10_000

  /// The mentions in one document that write the entity at `offset` with the same letters as there, in order, so
  /// that they can be edited together; empty where no name stands, and where there are more than `linkedLimit`.
  public func linkedMentions(at offset: ByteOffset, in id: DocumentID) -> [ByteRange] {
    guard case .mention(let mention) = subject(at: offset, in: id), let text = document(id)?.text else { return [] }
    let words = text.bytes[mention.range.start..<mention.range.end]
    let linked = mentions(of: mention.entity, in: id).filter { range in
      range.count == words.count && text.bytes[range.start..<range.end].elementsEqual(words)
    }
    return linked.count > Snapshot.linkedLimit ? [] : linked
  }
}
