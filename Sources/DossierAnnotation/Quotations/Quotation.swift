public import DossierText

/// How words are reported.
public enum QuotationType: UInt8, Sendable {
  /// In quotation marks.
  case direct
  /// The content of a saying, in the writer's words.
  case indirect
}

/// Words of another that the text reports.
public struct Quotation: Sendable, Hashable {
  /// The bytes with the quotation marks, or of the reported clause.
  public var range: ByteRange
  /// How the words are reported.
  public var type: QuotationType

  /// A quotation of `type` on `range`.
  public init(range: ByteRange, type: QuotationType) {
    self.range = range
    self.type = type
  }
}
