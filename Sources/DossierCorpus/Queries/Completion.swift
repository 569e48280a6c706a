public import DossierAnnotation
public import DossierText

/// Something that the documents write and that may be meant by what is being typed.
public struct CompletionEntry: Sendable, Hashable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// A name of an entity.
    case name(EntityLabel)
    /// A person's name with the title that a source gives.
    case titledName
    /// A figure as a source writes it.
    case figure
  }

  /// The words to be written.
  public var text: String
  /// What it is.
  public var kind: Kind
  /// In few words, what the reader should know to choose.
  public var detail: String
  /// Where a source writes it.
  public var source: Place
}

/// What may be meant by what is being typed.
public struct CompletionAnswer: Sendable, Hashable {
  /// The bytes of the prefix, which an entry takes the place of.
  public var range: ByteRange
  /// The entries, the best first.
  public var entries: [CompletionEntry]
}

extension Snapshot {
  /// How many entries are offered, how many words a prefix may have, and how many documents are read for titles and
  /// figures.
  private static let completionLimit = (entries: 50, words: 3, documents: 64)

  /// Names, titled names and figures of the corpus that go on from what stands before `offset`; those that the
  /// document itself uses come first. Empty where less than two letters or a digit stand there.
  public func completion(at offset: ByteOffset, in id: DocumentID) -> CompletionAnswer {
    guard let document = document(id) else { return CompletionAnswer(range: ByteRange(offset, offset), entries: []) }
    let starts = prefixStarts(before: offset, in: document.text)
    for start in starts {
      let range = ByteRange(start, offset)
      let prefix = document.string(in: range)
      let found = entries(prefix, in: document, besides: range)
      if !found.isEmpty { return CompletionAnswer(range: range, entries: found) }
    }
    return CompletionAnswer(range: ByteRange(starts.last ?? offset, offset), entries: [])
  }

  /// Where the last three words before `offset` start, the longest prefix first.
  private func prefixStarts(before offset: ByteOffset, in text: SourceText) -> [ByteOffset] {
    let line = text.rangeOfLine(text.line(at: offset))
    var starts: [ByteOffset] = []
    var at = min(offset, text.count)
    let limit = max(line.start, at - 96)
    while at > limit, starts.count < Snapshot.completionLimit.words {
      let end = at
      while at > limit, !Snapshot.partsWords(text.bytes[at - 1]) { at -= 1 }
      guard at < end else { break }
      starts.append(at)
      guard at > limit, text.bytes[at - 1] == 0x20 else { break }
      at -= 1
    }
    return starts.reversed()
  }

  private static func partsWords(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "*")
  }

  private func entries(_ prefix: String, in document: Document, besides range: ByteRange) -> [CompletionEntry] {
    let folded = NameFold.folded(prefix)
    guard let first = folded.first else { return [] }
    let isFigure = (0x30...0x39).contains(first)
    guard isFigure || folded.count >= 2 else { return [] }
    var found = isFigure ? figures(folded, document, besides: range) : names(prefix, document, besides: range)
    if !isFigure { found += titledNames(folded, document, besides: range) }
    var seen: Set<String> = []
    return Array(found.filter { seen.insert($0.text).inserted }.prefix(Snapshot.completionLimit.entries))
  }

  // MARK: Names

  private func names(_ prefix: String, _ document: Document, besides range: ByteRange) -> [CompletionEntry] {
    var found: [(isHere: Bool, entry: CompletionEntry)] = []
    for hit in search(prefix, limit: Snapshot.completionLimit.entries) where hit.rank <= .wordStart {
      guard let place = introduction(of: hit.entity) else { continue }
      // The word that is being typed is no source for itself.
      if place.document == document.id, place.range.touches(range.end), hit.mentions == 1 { continue }
      let isHere = firstMention(of: hit.entity, in: document.id).map { !$0.range.touches(range.end) } ?? false
      let count = hit.documents == 1 ? "1 document" : "\(hit.documents) documents"
      var names = [hit.name]
      if hit.matched != hit.name { names.append(hit.matched) }
      for name in names {
        let detail = name == hit.name ? "\(hit.label.word), \(count)" : "\(hit.name), \(count)"
        found.append((isHere, CompletionEntry(text: name, kind: .name(hit.label), detail: detail, source: place)))
      }
    }
    return found.filter(\.isHere).map(\.entry) + found.filter { !$0.isHere }.map(\.entry)
  }

  // MARK: What the sources write

  /// The document itself, then others in order.
  private func sources(_ document: Document) -> some Sequence<Document> {
    let others = index.documents.ordered.lazy.prefix(Snapshot.completionLimit.documents)
      .compactMap { self.index.documents[$0]?.document }.filter { $0.id != document.id }
    return [AnySequence([document]), AnySequence(others)].lazy.joined()
  }

  /// "President Ada Holt" for "Presid".
  private func titledNames(_ prefix: [UInt8], _ document: Document, besides range: ByteRange) -> [CompletionEntry] {
    var found: [CompletionEntry] = []
    for source in sources(document) where found.count < Snapshot.completionLimit.entries {
      for placed in source.analysis.segments {
        let segment = placed.analysis
        for description in segment.descriptions where description.kind == .title {
          guard segment.mentions.indices.contains(Int(description.mention)) else { continue }
          let name = segment.mentions[Int(description.mention)].range
          guard description.range.end <= name.start, name.start - description.range.end <= 2 else { continue }
          let whole = ByteRange(description.range.start, name.end).shifted(by: placed.base)
          if let entry = entry(source, whole, prefix, .titledName, document, besides: range) { found.append(entry) }
        }
      }
    }
    return found
  }

  /// "81.6 billion jin" for "81".
  private func figures(_ prefix: [UInt8], _ document: Document, besides range: ByteRange) -> [CompletionEntry] {
    var found: [CompletionEntry] = []
    for source in sources(document) where found.count < Snapshot.completionLimit.entries {
      for placed in source.analysis.segments {
        for quantity in placed.analysis.quantities {
          let whole = quantity.range.shifted(by: placed.base)
          if let entry = entry(source, whole, prefix, .figure, document, besides: range) { found.append(entry) }
        }
      }
    }
    return found
  }

  private func entry(
    _ source: Document, _ whole: ByteRange, _ prefix: [UInt8], _ kind: CompletionEntry.Kind, _ document: Document,
    besides range: ByteRange
  ) -> CompletionEntry? {
    guard !(source.id == document.id && whole.touches(range.end)), whole.count <= 120,
      source.text.bytes[whole.start] | 0x20 == prefix[0] | 0x20
    else { return nil }
    let text = source.string(in: whole)
    guard !text.contains(where: \.isNewline), NameFold.folded(text).starts(with: prefix) else { return nil }
    return CompletionEntry(
      text: text, kind: kind, detail: source.id.fileName, source: Place(document: source.id, range: whole))
  }

  /// The sentence around `place` and where it comes from, in Markdown or plain text; nil when it is gone.
  public func sourceNote(_ place: Place) -> (markdown: String, plainText: String)? {
    guard let document = document(place.document), place.range.end <= document.text.count else { return nil }
    let number = document.analysis.segmentIndex(at: place.range.start)
    guard document.analysis.segments.indices.contains(number) else { return nil }
    let placed = document.analysis.segments[number]
    let sentence = placed.analysis.sentences.first(touching: place.range.start - placed.base, range: \.range)
    let words = Card.oneLine(document.string(in: sentence?.range.shifted(by: placed.base) ?? place.range))
    let source = [document.id.fileName, document.date?.description].compactMap(\.self).joined(separator: ", ")
    return ("> \(Card.escaped(words))\n>\n> — *\(Card.escaped(source))*", "“\(words)” — \(source)")
  }
}
