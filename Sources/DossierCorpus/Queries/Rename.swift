public import DossierAnnotation
public import DossierText

/// Another name for an entity, written out as edits of the documents.
public struct RenamePlan: Sendable, Hashable {
  /// One replacement.
  public struct Edit: Sendable, Hashable {
    /// The bytes of the old name, from the start of the document; possessive endings and titles stay outside.
    public var range: ByteRange
    /// What stands there instead.
    public var text: String
    /// Whether a reader should look before it is made: the form of the name or who is meant leaves a doubt.
    public var isDoubtful: Bool
  }

  /// The edits of one document, in order and without overlap.
  public struct DocumentEdits: Sendable, Hashable {
    /// The document.
    public var document: DocumentID
    /// Its edits.
    public var edits: [Edit]
  }

  /// The name until now.
  public var oldName: String
  /// The name from now on.
  public var newName: String
  /// The edits by document; documents without any are left out.
  public var documents: [DocumentEdits]
}

/// Why a name cannot be given.
public enum RenameRefusal: Error, Sendable, Hashable {
  /// No letter or digit is in it.
  case empty
  /// It holds a line end or another control character.
  case notOneLine
  /// It is longer than `Snapshot.longestName` bytes.
  case tooLong
  /// The entity has that name already.
  case unchanged
  /// Someone or something else has that name.
  case taken(by: String, label: EntityLabel)
  /// More places than `Snapshot.renameLimit` would change.
  case tooMany(Int)

  /// The reason in words.
  public var sentence: String {
    switch self {
    case .empty: "The new name is empty."
    case .notOneLine: "The new name must stand on one line."
    case .tooLong: "The new name is longer than \(Snapshot.longestName) bytes."
    case .unchanged: "The new name is the old one."
    case .taken(let name, let label): "“\(name)” (\(label.word)) already has that name; renaming would make two of one."
    case .tooMany(let count): "\(count) mentions would change; at most \(Snapshot.renameLimit) are changed at once."
    }
  }
}

extension Snapshot {
  /// The most bytes that a new name may have.
  public static let longestName = 300
  /// The most mentions that are renamed at once.
  public static let renameLimit = 20_000

  /// Gives `entity` the full name `newName` wherever it is named, short names, acronyms and capitals alike.
  ///
  /// Only the bytes of the entity's own mentions change.
  public func rename(_ entity: EntityID, to newName: String) throws(RenameRefusal) -> RenamePlan {
    let name = try checked(newName)
    let oldName = self.name(of: entity)
    guard name != oldName else { throw .unchanged }
    if let other = bearer(of: name, besides: entity) { throw .taken(by: other.name, label: other.label) }
    guard Int(entity.record) < index.records.count else {
      return RenamePlan(oldName: oldName, newName: name, documents: [])
    }
    let members = index.members(of: entity.record)
    let total = members.reduce(0) { $0 + Int(index.records[Int($1)].mentions) }
    guard total <= Snapshot.renameLimit else { throw .tooMany(total) }
    var forms = RenamedForms(old: oldName, new: name, label: index.label(of: entity.record)) { short in
      bearer(of: short, besides: entity) != nil
    }
    var documents: [RenamePlan.DocumentEdits] = []
    for slot in index.documents.ordered(index.documents(of: members)) {
      guard let indexed = index.documents[slot] else { continue }
      let edits = self.edits(indexed, members, &forms)
      if !edits.isEmpty { documents.append(.init(document: indexed.document.id, edits: edits)) }
    }
    return RenamePlan(oldName: oldName, newName: name, documents: documents)
  }

  /// The full name that a user means who writes `newName` over what stands at `offset`: over “Holt” of Ada Holt,
  /// “Brook” means Ada Brook.
  ///
  /// One word over a longer form replaces the word at `offset`; more words than the form has are a full name.
  public func fullName(
    writing newName: String, over mention: MentionSubject, at offset: ByteOffset, in id: DocumentID
  ) -> String {
    guard let document = document(id) else { return newName }
    let full = name(of: mention.entity).split(whereSeparator: \.isWhitespace).map(String.init)
    let new = newName.split(whereSeparator: \.isWhitespace).map(String.init)
    var form = document.string(in: mention.range).split(whereSeparator: \.isWhitespace).map(String.init)
    if new.count == 1, form.count > 1 {
      let end = max(mention.range.start, min(offset, mention.range.end))
      let before = document.string(in: ByteRange(mention.range.start, end))
      let number = before.count(where: \.isWhitespace)
      form = form.indices.contains(number) ? [form[number]] : form
    }
    let (keys, wanted) = (full.map(NameFold.folded), form.map(NameFold.folded))
    guard !new.isEmpty, new.count <= wanted.count, wanted.count < keys.count,
      // A family name is the last word, whatever comes before it.
      let start = (0...keys.count - wanted.count).last(where: { keys[$0..<$0 + wanted.count].elementsEqual(wanted) })
    else { return newName }
    return (full[..<start] + new + full[(start + wanted.count)...]).joined(separator: " ")
  }

  private func checked(_ newName: String) throws(RenameRefusal) -> String {
    guard newName.utf8.count <= Snapshot.longestName else { throw .tooLong }
    if newName.unicodeScalars.contains(where: {
      $0.value < 0x20 || $0.value == 0x7F || $0.value == 0x2028 || $0.value == 0x2029 || $0.value == 0x85
    }) {
      throw .notOneLine
    }
    let words = newName.split(whereSeparator: \.isWhitespace)
    guard !NameFold.folded(newName).isEmpty else { throw .empty }
    return words.joined(separator: " ")
  }

  /// Someone or something else that is called exactly `name`.
  private func bearer(of name: String, besides entity: EntityID) -> SearchHit? {
    let key = NameFold.folded(name)
    return search(name, limit: 16).first {
      $0.rank == .exact && $0.entity != entity && NameFold.folded($0.matched) == key
    }
  }

  private func edits(_ indexed: IndexedDocument, _ members: [UInt32], _ forms: inout RenamedForms) -> [RenamePlan.Edit]
  {
    let analysis = indexed.document.analysis
    let own = Set(indexed.locals(of: members))
    guard let first = own.map({ analysis.identity.entities[$0].first.segment }).min() else { return [] }
    var edits: [RenamePlan.Edit] = []
    for number in first..<analysis.segments.count {
      let placed = analysis.segments[number]
      for (at, mention) in placed.analysis.mentions.enumerated() {
        guard let local = analysis.entity(ofMention: at, segment: number), own.contains(local),
          let meaning = analysis.reason(ofMention: at, segment: number)
        else { continue }
        let range = mention.range.shifted(by: placed.base)
        let form = forms.replacement(for: indexed.document.string(in: range))
        guard let text = form.text else { continue }
        let resolution = index.resolve(indexed.records[local])
        let isGuessed = meaning.isAmbiguous || resolution.isAmbiguous || resolution.reason == .onlyBearer
        edits.append(
          .init(range: range, text: text, isDoubtful: form.isDoubtful || isGuessed || mention.confidence < 40))
      }
    }
    return edits
  }
}
