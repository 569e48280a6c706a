/// A claim that is made more than once.
public struct Fact: Sendable, Hashable {
  /// How the places stand to one another.
  public enum Relation: String, Sendable {
    /// They say the same.
    case agree
    /// One is more exact: a day in the other's month, a town in the other's province.
    case refine
    /// They say about the same.
    case differInPart = "differ-in-part"
    /// They do not say the same.
    case disagree
  }

  /// What the claim is about.
  public enum Subject: String, Sendable {
    /// When something happened.
    case time
    /// Where something happened.
    case location
    /// The words of a statement.
    case words
    /// What relates the things that are named.
    case statement
    /// A figure.
    case figure
  }

  /// How the places stand to one another.
  public var relation: Relation
  /// What the claim is about.
  public var subject: Subject
  /// Where it is made: two places or more, in order.
  public var places: [Place]

  init(_ relation: Relation, _ subject: Subject, _ places: [Place]) {
    self.relation = relation
    self.subject = subject
    self.places = places.sorted { ($0.document, $0.range) < ($1.document, $1.range) }
  }
}
