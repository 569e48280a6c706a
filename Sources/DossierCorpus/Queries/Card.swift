public import DossierAnnotation

/// What is known of an entity, as plain data.
public struct Card: Sendable, Hashable {
  /// A spelling and how often the corpus uses it.
  public struct Alias: Sendable, Hashable {
    /// The spelling.
    public var name: String
    /// The mentions in the corpus.
    public var count: Int
  }

  /// What a text says of the entity.
  public struct Description: Sendable, Hashable {
    /// The words.
    public var text: String
    /// Where they stand.
    public var place: Place
  }

  /// A mention in a document whose day is known.
  public struct DatedMention: Sendable, Hashable {
    /// The day of the document.
    public var date: DocumentDate
    /// The first mention in it.
    public var place: Place
  }

  /// Another entity that is named near this one.
  public struct Neighbor: Sendable, Hashable {
    /// The other.
    public var entity: EntityID
    /// Its canonical name.
    public var name: String
    /// The documents that name both.
    public var documents: Int
    /// How much closer together they are named than chance would have it; it only compares.
    public var weight: Double
  }

  /// The entity.
  public var entity: EntityID
  /// Its canonical name.
  public var name: String
  /// Its type.
  public var label: EntityLabel
  /// How sure name and type are, from 0 to 100.
  public var confidence: Int
  /// Other spellings, the most used first.
  public var aliases: [Alias]
  /// What the texts say of it; nil where they say nothing.
  public var description: Description?
  /// What another passage adds to that.
  public var secondDescription: Description?
  /// Facts of founding and place, in the words of the texts.
  public var facts: [Description]
  /// What the user says of it; it stands in place of what the texts say.
  public var userDescription: String?
  /// The mentions in the document that was asked for.
  public var mentionsHere: Int
  /// The mentions in the corpus.
  public var mentions: Int
  /// The documents of the corpus that name it.
  public var documents: Int
  /// The earliest mention in a document whose day is known.
  public var earliest: DatedMention?
  /// The latest mention in a document whose day is known.
  public var latest: DatedMention?
  /// Whom or what it is named with more often than chance would have it, the strongest first.
  public var neighbors: [Neighbor]
  /// What holds it, as the texts say; nil where they say nothing.
  public var whole: String?
  /// Why the words that were pointed at mean the entity; nil where they are its name.
  public var why: String?
  /// Who else may be meant, where the name alone does not tell; the likeliest first.
  public var candidates: [String]
}

extension Snapshot {
  /// What is known of `entity`; counts for `here` are apart. Nil when no document names it (any more).
  public func card(of entity: EntityID, here: DocumentID? = nil) -> Card? {
    guard Int(entity.record) < index.records.count else { return nil }
    let root = entity.record
    let members = index.members(of: root)
    let documents = index.documents(of: members)
    guard !documents.isEmpty else { return nil }
    let earliestDocuments = index.earliest(documents)
    let introduction = index.introduction(of: members, earliest: earliestDocuments)
    let said = index.descriptions(of: members, earliest: earliestDocuments)
    let name = index.name(of: root)
    let (earliest, latest) = index.datedMentions(of: members, documents: documents)
    let hereDocument = here.flatMap { index.documents[$0] }
    return Card(
      entity: entity, name: name, label: index.label(of: root),
      confidence: index.confidence(of: members, in: hereDocument, else: introduction?.document),
      aliases: index.aliases(of: members, besides: name),
      description: said.best.first, secondDescription: said.best.dropFirst().first, facts: said.facts,
      userDescription: members.lazy.compactMap { index.decisions.descriptions[$0] }.first,
      mentionsHere: hereDocument.map { document in
        document.locals(of: members).reduce(0) { $0 + Int(document.document.analysis.identity.entities[$1].count) }
      } ?? 0,
      mentions: members.reduce(0) { $0 + Int(index.records[Int($1)].mentions) },
      documents: documents.count, earliest: earliest, latest: latest,
      neighbors: index.neighbors(of: members, documents: documents, limit: 5),
      whole: index.containments(of: members, earliest: earliestDocuments).first { $0.isWhole }?.containment.name,
      why: nil,
      candidates: index.resolve(root).isAmbiguous ? index.candidates(of: root).prefix(5).map { index.name(of: $0) } : []
    )
  }
}

extension CorpusIndex {
  /// The spellings of an entity's mentions other than `name`, the most used first; case alone makes no alias.
  fileprivate func aliases(of members: [UInt32], besides name: String) -> [Card.Alias] {
    var counts: [UInt32: Int] = [:]
    for member in members {
      for spelling in records[Int(member)].spellings { counts[spelling.form, default: 0] += Int(spelling.count) }
    }
    var aliases = counts.map { Card.Alias(name: spellings[Int($0.key)].text, count: $0.value) }
    for alias in Set(members.flatMap { decisions.aliases[$0] ?? [] })
    where !aliases.contains(where: { $0.name == alias }) {
      aliases.append(Card.Alias(name: alias, count: 0))
    }
    return
      aliases
      .filter { $0.name != name }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// The first mentions in the earliest and in the latest document with a day.
  fileprivate func datedMentions(of members: [UInt32], documents slots: [UInt32])
    -> (Card.DatedMention?, Card.DatedMention?)
  {
    var low = UInt32.max
    var high: UInt32 = 0
    for slot in slots where days[Int(slot)] > 0 {
      low = min(low, days[Int(slot)])
      high = max(high, days[Int(slot)])
    }
    guard high > 0 else { return (nil, nil) }
    return (datedMention(of: members, slots, low), datedMention(of: members, slots, high))
  }

  /// The first mention in the document of that day whose name comes first; of very many a fair sample is looked at.
  private func datedMention(of members: [UInt32], _ slots: [UInt32], _ day: UInt32) -> Card.DatedMention? {
    let ofDay = sample(slots.filter { days[Int($0)] == day }, size: 4 * CorpusIndex.sampleSize)
    guard let indexed = ofDay.compactMap({ documents[$0] }).min(by: { $0.document.id < $1.document.id }),
      let date = DocumentDate(number: day), let place = indexed.first(of: indexed.locals(of: members))
    else { return nil }
    return Card.DatedMention(date: date, place: place)
  }

  /// The mean confidence of the entity's first mentions in a document.
  fileprivate func confidence(of members: [UInt32], in here: IndexedDocument?, else other: DocumentID?) -> Int {
    let named = here.flatMap { $0.locals(of: members).isEmpty ? nil : $0 } ?? other.flatMap { documents[$0] }
    guard let named else { return 0 }
    let analysis = named.document.analysis
    let own = named.locals(of: members)
    guard let first = own.map({ analysis.identity.entities[$0].first.segment }).min() else { return 0 }
    var sum = 0
    var count = 0
    for (at, mention) in analysis.segments[first].analysis.mentions.enumerated() where count < 16 {
      guard let local = analysis.entity(ofMention: at, segment: first), own.contains(local) else { continue }
      sum += Int(mention.confidence)
      count += 1
    }
    return count == 0 ? 0 : sum / count
  }
}
