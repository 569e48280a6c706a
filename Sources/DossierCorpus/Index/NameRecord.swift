import DossierAnnotation

/// What the documents offer under one key and label: the mentions of all local entities whose fullest name it is.
struct NameRecord: Sendable {
  /// A spelling, and how many mentions of the record's entities are written so.
  struct Spelling: Sendable, Hashable {
    var form: UInt32
    var count: UInt32
  }

  /// "This name is short for that one."
  struct Link: Sendable, Hashable {
    var to: UInt32
    /// The documents that use both names for one entity; 0 where only the words speak for it.
    var documents: UInt32
    var reason: IdentityReason
    /// Whether the words alone make it a short name of the other.
    var isStructural: Bool
  }

  let key: NameKey
  let label: EntityLabel
  var mentions: UInt32 = 0
  /// The documents, by slot, with a local entity of this name.
  var documents = SortedSet()
  var spellings: [Spelling] = []
  /// Names for which this one may be short.
  var longer: [Link] = []
  /// Names that may be short for this one.
  var shorter = SortedSet()
  /// The next record with the same key; the records of one key form a ring.
  var sibling: UInt32
  /// Whether its short names are still to be entered.
  var needsShortNames = true

  /// How much stands behind the record: the documents that use its name, for its own or for a longer name's entity.
  var weight: Int { longer.reduce(documents.count) { $0 + Int($1.documents) } }

  /// What tells how well a label is founded.
  struct Standing {
    var label: EntityLabel
    var weight: Int
    var mentions: UInt32
    var hasDocuments: Bool

    /// Whether more stands behind it: documents, then mentions; of equals one is picked, always the same.
    func outranks(_ other: Standing) -> Bool {
      (weight, mentions, other.label.rawValue) > (other.weight, other.mentions, label.rawValue)
    }
  }

  var standing: Standing {
    Standing(label: label, weight: weight, mentions: mentions, hasDocuments: !documents.isEmpty)
  }

  /// Whether the record, which has number `number`, is short for no other name and has no sibling.
  func standsAlone(as number: UInt32) -> Bool { longer.isEmpty && sibling == number }

  mutating func add(_ form: UInt32, _ change: Int) {
    mentions = UInt32(clamping: Int(mentions) + change)
    if let at = spellings.firstIndex(where: { $0.form == form }) {
      let count = Int(spellings[at].count) + change
      if count <= 0 { spellings.remove(at: at) } else { spellings[at].count = UInt32(clamping: count) }
    } else if change > 0 {
      spellings.append(Spelling(form: form, count: UInt32(clamping: change)))
    }
  }
}

/// A spelling that documents use.
struct NameSpelling: Sendable {
  let text: String
  /// The mentions that are written so.
  var mentions: UInt32 = 0
  /// The records that use it.
  var records = SortedSet()
}
