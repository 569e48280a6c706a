import DossierAnnotation
import DossierCorpus
import DossierText

/// A deterministic source of choices (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Corpus {
  /// A corpus of files by name, put in the order given.
  init(_ files: [(String, String)]) {
    self.init()
    for (name, text) in files { put(name, text) }
  }

  mutating func put(_ name: String, _ text: String) {
    put(Document(id(name), text: SourceText(text), format: .plain))
  }
}

/// The document called `name`.
func id(_ name: String) -> DocumentID { DocumentID(path: "/news/" + name) }

extension Snapshot {
  /// The entity at the first place where `words` stand in a document.
  func entity(_ words: String, in name: String) -> EntityID? {
    guard let offset = offset(words, in: name), case .mention(let mention) = subject(at: offset, in: id(name)) else {
      return nil
    }
    return mention.entity
  }

  /// The first byte of `words` in a document.
  func offset(_ words: String, in name: String) -> Int? {
    guard let bytes = document(id(name))?.text.bytes else { return nil }
    let words = Array(words.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: words) }
  }

  /// Everything that a reader can find out, as text without numbers that hold only within one corpus.
  var observable: String {
    var lines: [String] = []
    var entities: [String: EntityID] = [:]
    for document in documentList() {
      lines.append("\(document.id) \(document.count) \(document.entities) \(document.isOpen)")
      for mention in mentions(in: document.id) {
        let moniker = moniker(of: mention.entity) ?? "?"
        entities[moniker + "/" + name(of: mention.entity)] = mention.entity
        lines.append("  \(mention.mention.range.start)-\(mention.mention.range.end) \(moniker) \(mention.label)")
      }
    }
    for (moniker, entity) in entities.sorted(by: { $0.key < $1.key }) {
      guard let card = card(of: entity) else {
        lines.append("\(moniker) has no card")
        continue
      }
      lines.append("\(moniker)\n\(card.plainText)")
      let references = references(to: entity)
      lines.append(
        "\(references.total): "
          + references.places.map { "\($0.document.fileName) \($0.range.start)" }.joined(separator: ", "))
      if let place = introduction(of: entity) { lines.append("introduced at \(place.document) \(place.range.start)") }
    }
    for query in ["", "h", "holt", "varn", "ngo", "nat off"] {
      lines.append(
        "search \(query): "
          + search(query).map { "\($0.name) \($0.rank) \($0.matched) \($0.mentions)/\($0.documents)" }.joined(
            separator: "; "))
    }
    return lines.joined(separator: "\n")
  }
}
