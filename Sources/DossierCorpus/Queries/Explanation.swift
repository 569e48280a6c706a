public import DossierAnnotation
public import DossierText

/// Why a mention means an entity: from the words on the page to the entity's name, step by step.
public struct Explanation: Sendable, Hashable {
  /// One name stands for another.
  public struct Step: Sendable, Hashable {
    /// The name that stands for the other.
    public var from: String
    /// The name that it stands for.
    public var to: String
    /// Why.
    public var reason: IdentityReason
    /// Where the other name stands.
    public var place: Place?
  }

  /// The mention.
  public var mention: Place
  /// Its words.
  public var words: String
  /// Who or what is meant.
  public var entity: EntityID
  /// The name of the entity.
  public var name: String
  /// Its type.
  public var label: EntityLabel
  /// The steps, the one in the document first; a single one with `sameName` where the names are one.
  public var steps: [Step]
  /// Whether others could be meant.
  public var isAmbiguous: Bool
  /// Who else could be meant, the likeliest first.
  public var candidates: [String]
}

extension Snapshot {
  /// Why the mention at `offset` means whom it means, or the words that stand for one; nil where no name stands.
  public func explanation(at offset: ByteOffset, in id: DocumentID) -> Explanation? {
    switch subject(at: offset, in: id) {
    case .mention(let mention): explanation(of: mention, in: id)
    case .anaphor(let anaphor): explanation(of: anaphor, in: id)
    case .time, .quantity, .quotation, nil: nil
    }
  }

  /// From "he" to the name that it stands for, and on from there.
  private func explanation(of anaphor: AnaphorSubject, in id: DocumentID) -> Explanation? {
    guard case .mention(let mention) = subject(at: anaphor.antecedent.start, in: id), let document = document(id),
      var found = explanation(of: mention, in: id)
    else { return nil }
    found.steps.removeAll { $0.reason == .sameName }
    let place = Place(document: id, range: anaphor.antecedent)
    found.steps.insert(
      .init(from: document.string(in: anaphor.range), to: found.words, reason: .anaphor, place: place), at: 0)
    found.mention = Place(document: id, range: anaphor.range)
    found.words = document.string(in: anaphor.range)
    if let other = anaphor.other {
      found.isAmbiguous = true
      found.candidates = [found.name, name(of: other)]
    }
    return found
  }

  private func explanation(of mention: MentionSubject, in id: DocumentID) -> Explanation? {
    guard let indexed = index.documents[id] else { return nil }
    let analysis = indexed.document.analysis
    guard let (segment, number) = analysis.mention(on: mention.range),
      let local = analysis.entity(ofMention: number, segment: segment),
      let within = analysis.reason(ofMention: number, segment: segment)
    else { return nil }
    let words = indexed.document.string(in: mention.range)
    let named = analysis.range(of: analysis.identity.entities[local].name)
    let localName = indexed.document.string(in: named)
    let resolution = index.resolve(indexed.records[local])
    let name = index.name(of: resolution.record)
    var steps: [Explanation.Step] = []
    let reason = within.reason.refined(words, localName)
    if reason != .sameName, words != localName {
      steps.append(.init(from: words, to: localName, reason: reason, place: Place(document: id, range: named)))
    }
    let introduction = introduction(of: mention.entity)
    let step =
      resolution.record == indexed.records[local] ? IdentityReason.sameName.refined(localName, name) : resolution.reason
    if resolution.record != indexed.records[local] || step != .sameName {
      steps.append(.init(from: localName, to: name, reason: step, place: introduction))
    }
    if steps.isEmpty { steps.append(.init(from: words, to: name, reason: within.reason, place: introduction)) }
    let isAmbiguous = within.isAmbiguous || resolution.isAmbiguous
    return Explanation(
      mention: Place(document: id, range: mention.range), words: words, entity: mention.entity, name: name,
      label: mention.label, steps: steps, isAmbiguous: isAmbiguous,
      candidates: resolution.isAmbiguous
        ? index.candidates(of: resolution.record).prefix(5).map { index.name(of: $0) } : [])
  }
}

extension IdentityReason {
  /// The same reason; of one name in two spellings, whose letters differ, that it is so.
  func refined(_ a: String, _ b: String) -> IdentityReason {
    self == .sameName && IdentityReason.letters(a) != IdentityReason.letters(b) ? .transliteration : self
  }

  private static func letters(_ name: String) -> [UInt8] {
    let folded = NameFold.folded(name)
    return folded.filter { $0 != 0x20 && $0 != 0x2D }
  }
}

extension DocumentAnalysis {
  /// The segment and the number in it of the mention that stands on exactly `range`.
  func mention(on range: ByteRange) -> (segment: Int, mention: Int)? {
    let segment = segmentIndex(at: range.start)
    guard segments.indices.contains(segment) else { return nil }
    let placed = segments[segment]
    let local = range.shifted(by: -placed.base)
    guard let number = placed.analysis.mentions.index(touching: local.start, range: \.range),
      placed.analysis.mentions[number].range == local
    else { return nil }
    return (segment, number)
  }
}
