public import DossierText

/// How words are reported.
public enum QuotationType: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// Whole sentences in quotation marks.
  case direct
  /// Some words of a sentence in quotation marks.
  case partial
  /// A quotation inside a quotation.
  case nested
  /// A word or name in marks that nobody is said to have spoken.
  case term
  /// The content of a saying, in the writer's words.
  case indirect

  /// The type as annotated corpora write it.
  public var code: String {
    switch self {
    case .direct: "direct"
    case .partial: "partial"
    case .nested: "nested"
    case .term: "term"
    case .indirect: "indirect"
    }
  }
}

/// Words of another that the text reports.
public struct Quotation: Sendable, Hashable, BitwiseCopyable {
  /// The bytes with the quotation marks, or of the reported clause.
  public var range: ByteRange
  /// The words for the speaker: a name, a pronoun, "the minister"; empty where none stand near.
  public var speakerRange: ByteRange
  /// The verb or words of saying; empty where there are none.
  public var cue: ByteRange
  /// How the words are reported.
  public var type: QuotationType
  /// Whether it goes on from the quotation before it, after "he said.", with the same speaker.
  public var continues: Bool
  private var speakerNumber: UInt32

  /// The index of the speaker's mention in its segment; nil where only a description is given, or nobody.
  public var speaker: Int? {
    get { speakerNumber == .max ? nil : Int(speakerNumber) }
    set { speakerNumber = newValue.map { UInt32(clamping: $0) } ?? .max }
  }

  /// A quotation of `type` on `range` by nobody yet.
  public init(range: ByteRange, type: QuotationType) {
    self.range = range
    self.type = type
    speakerRange = ByteRange(range.start, range.start)
    cue = speakerRange
    continues = false
    speakerNumber = .max
  }
}
