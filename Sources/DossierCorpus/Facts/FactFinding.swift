public import DossierText

/// A claim that another place of a document or of another one does not bear out.
public struct FactFinding: Sendable, Hashable {
  /// The rule that found it.
  public enum Rule: String, Sendable, CaseIterable {
    /// One statement is quoted in other words.
    case quotationDiffers = "quotation-differs"
    /// Another figure stands for the same thing and period.
    case figureDiffers = "figure-differs"
  }

  /// The rule.
  public var rule: Rule
  /// The bytes in the document that was asked about.
  public var range: ByteRange
  /// The other place.
  public var related: Place
  /// What is the matter, in a sentence.
  public var message: String
  /// What stands in the other place, in a sentence.
  public var relatedMessage: String
}

extension Snapshot {
  /// What of the document `id` other places do not bear out, in order; as for `disagreements(of:limit:)`.
  public func factFindings(of id: DocumentID, limit: Int = 32) -> [FactFinding] {
    disagreements(of: id, limit: limit).compactMap { fact in
      // Within one document the later place is the one to look at.
      guard let here = fact.places.last(where: { $0.document == id }),
        let there = fact.places.first(where: { $0 != here }), let other = document(there.document)
      else { return nil }
      let words = other.string(in: there.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let name = there.document == id ? "This document" : other.id.fileName
      return switch fact.subject {
      case .words:
        FactFinding(
          rule: .quotationDiffers, range: here.range, related: there,
          message: "\(name) quotes these words otherwise: \(words)", relatedMessage: "The other wording.")
      default:
        FactFinding(
          rule: .figureDiffers, range: here.range, related: there, message: "\(name) has another figure: \(words).",
          relatedMessage: "The other figure.")
      }
    }
  }
}
