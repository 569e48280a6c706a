import DossierAnnotation

/// A document with its part in the index. A class, so that looking one up among many copies a single reference.
final class IndexedDocument: Sendable {
  /// A name that the document uses for an entity with a longer name.
  struct Alias: Sendable, Hashable, Comparable {
    var short: UInt32
    var long: UInt32
    var reason: IdentityReason

    static func < (a: Alias, b: Alias) -> Bool {
      (a.short, a.long, a.reason.rawValue) < (b.short, b.long, b.reason.rawValue)
    }
  }

  let document: Document
  /// The record of each local entity.
  let records: [UInt32]
  /// The spelling of each form, segment behind segment.
  let spellings: [UInt32]
  /// The aliases, sorted and each once.
  let aliases: [Alias]

  init(document: Document, records: [UInt32], spellings: [UInt32], aliases: [Alias]) {
    self.document = document
    self.records = records
    self.spellings = spellings
    self.aliases = aliases
  }
}
