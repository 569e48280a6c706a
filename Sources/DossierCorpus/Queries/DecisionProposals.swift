import DossierAnnotation
public import DossierText

/// A decision that the user may want to make about a name in a text.
public struct DecisionProposal: Sendable, Hashable {
  /// What is decided.
  public enum Kind: String, Sendable {
    /// Two names mean one.
    case same
    /// Two names do not.
    case apart
    /// A name is none.
    case hide
    /// A name is of another type.
    case type
  }

  /// What is decided.
  public var kind: Kind
  /// The decision as the label of a menu.
  public var title: String
  /// The line for the decisions file.
  public var line: String
}

extension Snapshot {
  /// How many other names are proposed as the same, and how many as another.
  private static let proposalLimit = 5

  /// What may be decided about the name at `offset`: the likeliest others that it may mean, or does not; that it is no
  /// name; that it is of another type. Empty where no name stands.
  public func decisionProposals(at offset: ByteOffset, in id: DocumentID) -> [DecisionProposal] {
    guard case .mention(let mention) = subject(at: offset, in: id), let document = document(id),
      let card = card(of: mention.entity)
    else { return [] }
    let words = DecisionFile.written(document.string(in: mention.range))
    let name = DecisionFile.written(card.name)
    guard !words.isEmpty, !name.isEmpty else { return [] }
    var proposals = lookAlikes(of: mention, card).map { other in
      DecisionProposal(kind: .same, title: "“\(name)” is the same as “\(other)”", line: "same: \(name) = \(other)")
    }
    var others = words == name ? [] : [words]
    others += card.aliases.map { DecisionFile.written($0.name) }
    var told: Set<NameHandle> = [NameHandle(name)]
    for other in others where told.insert(NameHandle(other)).inserted && told.count <= Snapshot.proposalLimit {
      proposals.append(
        DecisionProposal(
          kind: .apart, title: "“\(other)” is not the same as “\(name)”", line: "not same: \(other) | \(name)"))
    }
    proposals.append(DecisionProposal(kind: .hide, title: "“\(name)” is no name: hide it", line: "hide: \(name)"))
    for label in EntityLabel.allCases where label != mention.label {
      proposals.append(
        DecisionProposal(
          kind: .type, title: "Type of “\(name)”: \(label.word)", line: "type: \(name) = \(label.code)"))
    }
    return proposals
  }

  /// The names of others that may be the same: those who may be meant, then those who share a word of the name.
  private func lookAlikes(of mention: MentionSubject, _ card: Card) -> [String] {
    var found: [String] = []
    func add(_ other: String) {
      let other = DecisionFile.written(other)
      if !other.isEmpty, other != card.name, !found.contains(other), found.count < Snapshot.proposalLimit {
        found.append(other)
      }
    }
    for candidate in index.candidates(of: mention.entity.record) { add(index.name(of: candidate)) }
    let words = card.name.split(separator: " ").filter { $0.utf8.count >= 3 }
    var hits: [String] = []
    for word in [words.last, words.first].compactMap(\.self) {
      for hit in search(String(word), limit: 12) where hit.entity != mention.entity && hit.rank <= .wordStart {
        if hit.label == card.label { hits.append(hit.name) }
      }
    }
    // "Jens Hansen" and "Jens Hanson": two names by all that the texts say, perhaps one to the reader.
    for hit in hits where NameLikeness.isNear(hit, card.name) { add(hit) }
    for hit in hits { add(hit) }
    return found
  }
}

extension DecisionFile {
  /// `name` as it may stand in a line: on one line, and without what divides one.
  static func written(_ name: String) -> String {
    let kept = name.unicodeScalars.map { scalar in "=|[]\r\n\t".unicodeScalars.contains(scalar) ? " " : scalar }
    var string = ""
    string.unicodeScalars.append(contentsOf: kept)
    return string.split(separator: " ").joined(separator: " ")
  }
}
