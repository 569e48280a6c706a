public import DossierAnnotation

/// A search with conditions: `type:org in:2023-09 with:"Ada Holt" near:grain steel`.
public struct FacetedQuery: Sendable, Hashable {
  /// The name that is looked for; empty where only the conditions count.
  public var name = ""
  /// Types of which the entity must have one; empty where any will do.
  public var labels: Set<EntityLabel> = []
  /// The start of the day of a document that names it, such as `2023-09`.
  public var days: [String] = []
  /// Entities that a document must name too.
  public var companions: [String] = []
  /// Words that must stand in a sentence that names it, folded.
  public var words: [[UInt8]] = []

  /// Whether there are conditions beside the name.
  public var hasFacets: Bool { !(labels.isEmpty && days.isEmpty && companions.isEmpty && words.isEmpty) }

  /// What is wrong with a condition, in words.
  public struct Fault: Error, Sendable, Hashable {
    /// The fault in words.
    public var message: String
  }

  /// Reads `text`; a condition that makes no sense is part of the name, as an editor's symbol box wants it.
  public init(lenient text: String) {
    for part in FacetedQuery.parts(of: text) where (try? take(part)) == nil { add(part.whole) }
  }

  /// Reads `text`; a condition that makes no sense is a fault.
  public init(strict text: String) throws(Fault) {
    for part in FacetedQuery.parts(of: text) { try take(part) }
  }

  private static let labelWords: [String: EntityLabel] = [
    "person": .person, "org": .organization, "organization": .organization, "place": .place, "event": .event,
    "work": .work, "product": .product, "concept": .concept, "group": .group, "norp": .group,
  ]

  private mutating func add(_ word: String) { name += (name.isEmpty ? "" : " ") + word }

  private mutating func take(_ part: Part) throws(Fault) {
    guard let facet = part.facet else { return add(part.value) }
    switch facet {
    case "type":
      guard let label = FacetedQuery.labelWords[part.value.lowercased()] else {
        throw Fault(
          message: "type: is one of person, org, place, event, work, product, concept, group; not “\(part.value)”")
      }
      labels.insert(label)
    case "in":
      guard FacetedQuery.isDay(part.value) else {
        throw Fault(message: "in: needs a year, month or day such as 2023, 2023-09 or 2023-09-08; not “\(part.value)”")
      }
      days.append(part.value)
    case "with":
      guard !NameFold.folded(part.value).isEmpty else { throw Fault(message: "with: needs a name") }
      companions.append(part.value)
    case "near":
      let word = NameFold.folded(part.value)
      guard !word.isEmpty else { throw Fault(message: "near: needs a word") }
      words.append(word)
    default: throw Fault(message: "unknown facet \(facet):; there are type:, in:, with: and near:")
    }
  }

  /// Whether `text` is the whole of year-month-day or its start.
  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return (1...3).contains(parts.count)
      && zip(parts, [4, 2, 2]).allSatisfy { part, length in
        part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  /// A word or a condition; quotation marks hold words together.
  private struct Part {
    /// The letters before the colon, in lower case; nil for a plain word.
    var facet: String?
    var value: String
    /// As it was written, without marks.
    var whole: String { facet.map { $0 + ":" + value } ?? value }
  }

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var facet: String?
    var value = ""
    var isQuoted = false
    func close() {
      if facet != nil || !value.isEmpty { parts.append(Part(facet: facet, value: value)) }
      facet = nil
      value = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\u{201C}", "\u{201D}": isQuoted.toggle()
      case _ where scalar.properties.isWhitespace && !isQuoted: close()
      case ":"
      where !isQuoted && facet == nil && !value.isEmpty && value.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }):
        facet = value.lowercased()
        value = ""
      default: value.unicodeScalars.append(scalar)
      }
    }
    close()
    return parts
  }
}
