/// Words that stand in two places.
public struct Passage: Hashable, Sendable {
  /// How alike the two places are.
  public enum Likeness: String, Sendable {
    /// The same words in the same case.
    case identical
    /// The same words in another case or with other marks.
    case identicalIgnoringCase = "identical-ignoring-case"
    /// The same but for small edits.
    case nearIdentical = "near-identical"
    /// The same statement about the same entities in another order.
    case paraphrase
  }

  /// The place that was asked about.
  public var here: Place
  /// The other place.
  public var there: Place
  /// The share of the words of both that are the same, from 0 to 1.
  public var similarity: Double
  /// How alike they are.
  public var likeness: Likeness
  /// Whether it is most of a quotation on either side.
  public var isQuoted: Bool
}

/// What counts as a passage and how far to look.
public struct PassageOptions: Sendable {
  /// The share of words that must be the same, from 0 to 1.
  public var threshold: Double
  /// How many documents are compared at the most: those that share the most.
  public var documentLimit: Int
  /// How many paraphrases two documents may have.
  var paraphraseLimit = 500

  /// Options with the usual threshold and limit.
  public init(threshold: Double = 0.55, documentLimit: Int = 32) {
    self.threshold = threshold
    self.documentLimit = documentLimit
  }
}
