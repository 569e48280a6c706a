import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

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

/// A corpus with a history of random changes, and what alone should count for it: the files and the open texts.
struct CorpusHistory {
  private(set) var corpus = Corpus()
  private let names: [String]
  /// A random text for the document of a name.
  private let text: (String, inout SeededGenerator) -> String
  /// What an edit puts in, for the document of a name.
  private let insertion: (String, inout SeededGenerator) -> String
  private var files: [String: String] = [:]
  private var open: [String: SourceText] = [:]
  private var version = 0

  init(
    of names: [String], text: @escaping (String, inout SeededGenerator) -> String,
    insertion: @escaping (String, inout SeededGenerator) -> String
  ) {
    self.names = names
    self.text = text
    self.insertion = insertion
  }

  /// Writes, deletes or renames a file, opens or closes a text, or, in the other five of ten cases, edits an open one.
  mutating func step(using generator: inout SeededGenerator) {
    guard let name = names.randomElement(using: &generator) else { return }
    version += 1
    switch Int.random(in: 0..<10, using: &generator) {
    case 0:
      let text = text(name, &generator)
      files[name] = text
      corpus.put(name, text)
    case 1:
      files[name] = nil
      corpus.remove(id(name))
    case 2:
      let text = SourceText(text(name, &generator))
      open[name] = text
      corpus.open(id(name), text: text, format: .plain, version: version)
    case 3:
      open[name] = nil
      corpus.close(id(name))
    case 4:
      guard let other = names.randomElement(using: &generator), let text = files.removeValue(forKey: name) else {
        return
      }
      corpus.remove(id(name))
      files[other] = text
      corpus.put(other, text)
    default:
      guard let name = open.keys.sorted().randomElement(using: &generator), let text = open[name] else { return }
      let start = Int.random(in: 0...text.count, using: &generator)
      let range = ByteRange(start, min(text.count, start + Int.random(in: 0...40, using: &generator)))
      let inserted = Array(insertion(name, &generator).utf8)
      open[name] = text.replacing(range, with: inserted)
      let isTaken = corpus.edit(id(name), range: range, with: inserted, version: version)
      #expect(isTaken)
    }
  }

  /// A corpus that came to the same files and texts in another order and without history.
  func fresh(using generator: inout SeededGenerator) -> Corpus {
    var fresh = Corpus()
    for name in names.shuffled(using: &generator) {
      if let file = files[name] { fresh.put(name, file) }
      if let text = open[name] { fresh.open(id(name), text: SourceText(text.bytes), format: .plain, version: 1) }
    }
    return fresh
  }

  /// Makes `steps` random changes, and looks after every few of them whether the past has left a trace.
  mutating func expectNoTrace(of steps: Int, every few: Int, using generator: inout SeededGenerator) {
    for number in 1...steps {
      step(using: &generator)
      guard number % few == 0 else { continue }
      let (got, expected) = (corpus.snapshot.observable, fresh(using: &generator).snapshot.observable)
      #expect(got == expected, "after step \(number)")
      if got != expected { return }
    }
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
      guard let document = self.document(document.id) else { continue }
      lines.append("  written \(String(describing: document.timeFrames.document))")
      for time in document.times.all() {
        let frame = document.timeFrames.frame(ofArticle: time.article, at: time.range.start)
        lines.append("  \(time.range.start)-\(time.range.end) \(time) \(String(describing: frame))")
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
