public import DossierText

/// Something in a document that a writer should look at.
public struct Finding: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: Sendable {
    /// The text contradicts itself.
    case warning
    /// The writer may want to know.
    case information
  }

  /// A place that bears on it.
  public struct Related: Sendable, Hashable {
    /// The place.
    public var place: Place
    /// What stands there, in a sentence.
    public var message: String
  }

  /// Text that would mend it.
  public struct Mend: Sendable, Hashable {
    /// What it does, as the label of a menu.
    public var title: String
    /// The new text for all of the finding's range.
    public var replacement: String
  }

  /// The name of the rule that found it.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// The bytes, from the start of the document.
  public var range: ByteRange
  /// What is the matter, in a sentence that a writer understands.
  public var message: String
  /// Where else to look, and why.
  public var related: [Related] = []
  /// What would mend it, the likeliest first; empty where it is not clear what was meant.
  public var mends: [Mend] = []
}

/// Something that finds: one file and one line in `all`.
struct FindingSource: Sendable {
  /// The findings in a document, in any order; it is asked off the server's loop.
  let find: @Sendable (Document, Snapshot) -> [Finding]

  /// Every source.
  static let all: [FindingSource] = [times, figures, facts, draft]
}

extension Snapshot {
  /// How many findings a document may have: nobody reads more, and they cross the wire after each change.
  public static let findingLimit = 500

  /// What a writer should look at in a document, in order, at most `findingLimit`.
  public func findings(of id: DocumentID) -> [Finding] {
    guard let document = document(id) else { return [] }
    var found = id.isDecisions ? decisionFindings(of: document) : FindingSource.all.flatMap { $0.find(document, self) }
    found.sort { ($0.range, $0.rule, $0.message) < ($1.range, $1.rule, $1.message) }
    return Array(found.prefix(Snapshot.findingLimit))
  }
}
