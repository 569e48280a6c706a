import DossierAnnotation
public import DossierText

/// What is known at a place, ready to show.
public struct HoverText: Sendable, Hashable {
  /// The bytes that it speaks of, from the start of the document.
  public var range: ByteRange
  /// In Markdown.
  public var markdown: String
  /// Without any markup.
  public var plainText: String

  init(range: ByteRange, markdown: String, plainText: String) {
    self.range = range
    self.markdown = markdown
    self.plainText = plainText
  }
}

extension Snapshot {
  /// What is known of whatever stands at `offset`; nil where nothing does.
  public func hover(at offset: ByteOffset, in id: DocumentID) -> HoverText? {
    if id.isDecisions { return document(id).flatMap { decisionHover(at: offset, in: $0) } }
    switch subject(at: offset, in: id) {
    case .mention(let mention):
      guard var card = card(of: mention.entity, here: id) else { return nil }
      let words = document(id)?.string(in: mention.range) ?? card.name
      if mention.reason.refined(words, card.name) != .sameName {
        card.why = explanation(at: mention.range.start, in: id)?.steps.map(\.sentence).joined(separator: " ")
      }
      return HoverText(range: mention.range, markdown: card.markdown, plainText: card.plainText)
    case .anaphor(let anaphor):
      guard var card = card(of: anaphor.entity, here: id) else { return nil }
      card.why = reading(of: anaphor, in: id)
      return HoverText(range: anaphor.range, markdown: card.markdown, plainText: card.plainText)
    case .time:
      guard let card = timeCard(at: offset, in: id) else { return nil }
      return HoverText(range: card.time.range, markdown: card.markdown, plainText: card.plainText)
    case .quantity:
      guard let card = quantityCard(at: offset, in: id) else { return nil }
      return HoverText(range: card.range, markdown: card.markdown, plainText: card.plainText)
    case .quotation:
      guard let card = quotationCard(at: offset, in: id) else { return nil }
      return HoverText(range: card.range, markdown: card.markdown, plainText: card.plainText)
    case nil:
      return nil
    }
  }
}
