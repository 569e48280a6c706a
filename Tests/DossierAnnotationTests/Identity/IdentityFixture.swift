import DossierText

@testable import DossierAnnotation

/// A document written with its mentions marked: `[Ada Holt/P] met [Holt/P]`, where the letter tells the label. A line
/// of `===` cuts it into segments.
struct IdentityFixture {
  let text: [UInt8]
  let analysis: DocumentAnalysis

  init(_ marked: String) {
    var segments: [PlacedSegment] = []
    var text: [UInt8] = []
    var entry = SegmentEntry()
    for part in marked.split(separator: "\n===\n") {
      let (bytes, mentions) = IdentityFixture.read(part)
      var draft = SegmentDraft(bytes: bytes, format: .plain, entry: entry)
      draft.mentions = mentions
      let analysis = SegmentAnalysis(draft)
      segments.append(PlacedSegment(base: text.count, analysis: analysis))
      text += bytes
      entry = analysis.exit
    }
    self.text = text
    analysis = DocumentAnalysis(format: .plain, segments: segments, identity: IdentityResolver.resolve(segments))
  }

  /// The entities in order of their first mention, each as the words of its mentions in order.
  var entities: [String] {
    var words = Array(repeating: [String](), count: analysis.identity.entities.count)
    for (number, placed) in analysis.segments.enumerated() {
      for (at, mention) in placed.analysis.mentions.enumerated() {
        let range = mention.range.shifted(by: placed.base)
        guard let entity = analysis.entity(ofMention: at, segment: number) else { continue }
        words[entity].append(String(decoding: text[range.start..<range.end], as: UTF8.self))
      }
    }
    return words.map { $0.joined(separator: " = ") }
  }

  /// The canonical names with their labels.
  var names: [String] {
    analysis.identity.entities.map { entity in
      let range = analysis.range(of: entity.name)
      return String(decoding: text[range.start..<range.end], as: UTF8.self) + "/" + entity.label.code
    }
  }

  private static let labels: [Character: EntityLabel] = [
    "P": .person, "O": .organization, "L": .place, "E": .event, "W": .work, "T": .product, "C": .concept, "G": .group,
  ]

  private static func read(_ marked: Substring) -> ([UInt8], [Mention]) {
    var bytes: [UInt8] = []
    var mentions: [Mention] = []
    var rest = marked
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      bytes += Array(rest[..<open].utf8)
      let inside = rest[rest.index(after: open)..<close]
      let name = inside.dropLast(2)
      let start = bytes.count
      bytes += Array(name.utf8)
      let label = inside.last.flatMap { labels[$0] } ?? .organization
      mentions.append(Mention(range: ByteRange(start, bytes.count), label: label, confidence: 90))
      rest = rest[rest.index(after: close)...]
    }
    return (bytes + Array(rest.utf8), mentions)
  }
}
