import DossierAnnotation
public import DossierText

/// Something that may be written at a place in a decisions file.
public struct DecisionCompletion: Sendable, Hashable {
  /// What is written.
  public var text: String
  /// What it is, in a few words.
  public var detail: String
  /// The bytes that it replaces.
  public var range: ByteRange
}

extension Snapshot {
  /// What is known of the keyword or the name at `offset` of a decisions file.
  func decisionHover(at offset: ByteOffset, in document: Document) -> HoverText? {
    let text = document.text
    let line = text.rangeOfLine(text.line(at: offset))
    if let name = decisionName(at: offset, in: document.id) {
      guard let entity = entity(name.handle), let card = card(of: entity) else { return nil }
      return HoverText(range: name.range, markdown: card.markdown, plainText: card.plainText)
    }
    guard let colon = text.bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: ":")), offset <= colon,
      let keyword = DecisionFile.Keyword(rawValue: text.string(in: ByteRange(line.start, colon)).lowercased())
    else { return nil }
    return HoverText(
      range: ByteRange(line.start, colon), markdown: "`\(keyword.form)`\n\n\(keyword.meaning)",
      plainText: "\(keyword.form)\n\(keyword.meaning)")
  }

  /// The name at `offset` of a decisions file; nil elsewhere.
  func decisionName(at offset: ByteOffset, in id: DocumentID) -> DecisionFile.Name? {
    guard id.isDecisions, let text = document(id)?.text else { return nil }
    return DecisionFile(text).lines.lazy.flatMap(\.names).first { $0.range.touches(offset) }
  }

  /// Keywords at the start of a line, types behind `type: A =`, else names, that begin with what stands before
  /// `offset` in a decisions file; the best `limit`.
  public func decisionCompletions(at offset: ByteOffset, in id: DocumentID, limit: Int = 50) -> [DecisionCompletion] {
    guard id.isDecisions, let text = document(id)?.text else { return [] }
    let start = text.rangeOfLine(text.line(at: offset)).start
    let before = text.bytes[min(start, offset)..<max(start, offset)]
    guard before.first != UInt8(ascii: "#") else { return [] }
    guard let colon = before.firstIndex(of: UInt8(ascii: ":")) else {
      let typed = text.string(in: ByteRange(start, offset)).lowercased()
      return DecisionFile.Keyword.allCases.filter { $0.rawValue.hasPrefix(typed) }.map {
        DecisionCompletion(text: $0.rawValue + ": ", detail: $0.form, range: ByteRange(start, offset))
      }
    }
    let keyword = DecisionFile.Keyword(rawValue: text.string(in: ByteRange(start, colon)).lowercased())
    let divider = keyword?.divider.flatMap { before[(colon + 1)...].firstIndex(of: $0) }
    var from = (divider ?? colon) + 1
    while from < offset, text.bytes[from] == UInt8(ascii: " ") { from += 1 }
    let range = ByteRange(from, max(from, offset))
    let typed = text.string(in: range)
    switch (keyword, divider) {
    case (.type, .some):
      return EntityLabel.allCases.filter { $0.code.lowercased().hasPrefix(typed.lowercased()) }.map {
        DecisionCompletion(text: $0.code, detail: $0.word, range: range)
      }
    case (.describe, .some), (nil, _): return []
    default:
      return search(typed, limit: limit).filter { $0.rank <= .wordStart }.map {
        DecisionCompletion(text: $0.name, detail: $0.label.word, range: range)
      }
    }
  }

  /// Whom a name in a decisions file means.
  func entity(_ name: NameHandle) -> EntityID? {
    let records = index.decisions.records[name] ?? []
    let best = records.filter { index.records[Int($0)].weight > 0 }.max { a, b in
      index.records[Int(a)].weight < index.records[Int(b)].weight
    }
    return best.map { EntityID(record: index.resolve($0).record) }
  }
}
