import DossierAnnotation

/// A document with its part in the index.
struct IndexedDocument: Sendable {
  /// A name that the document uses for an entity with a longer name.
  struct Alias: Sendable, Hashable, Comparable {
    var short: UInt32
    var long: UInt32
    var reason: IdentityReason

    static func < (a: Alias, b: Alias) -> Bool {
      (a.short, a.long, a.reason.rawValue) < (b.short, b.long, b.reason.rawValue)
    }
  }

  var document: Document
  /// The record of each local entity.
  var records: [UInt32]
  /// The spelling of each form, segment by segment.
  var spellings: [[UInt32]]
  /// The aliases, sorted and each once.
  var aliases: [Alias]
}
