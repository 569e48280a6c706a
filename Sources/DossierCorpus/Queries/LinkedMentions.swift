public import DossierText

extension Snapshot {
  /// The mentions in one document that write the entity at `offset` with the same letters as there, in order, so
  /// that they can be edited together; empty where no name stands.
  public func linkedMentions(at offset: ByteOffset, in id: DocumentID) -> [ByteRange] {
    guard case .mention(let mention) = subject(at: offset, in: id), let text = document(id)?.text else { return [] }
    let words = text.bytes[mention.range.start..<mention.range.end]
    return mentions(of: mention.entity, in: id).filter { range in
      range.count == words.count && text.bytes[range.start..<range.end].elementsEqual(words)
    }
  }
}
