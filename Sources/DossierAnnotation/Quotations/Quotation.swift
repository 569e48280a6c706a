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
  // 24 bytes in all, because a corpus holds millions of them.
  private var start: UInt32
  private var length: UInt32
  private var speakerStart: UInt32
  private var cueStart: UInt32
  private var speakerNumber: UInt32
  private var speakerLength: UInt16
  private var cueLength: UInt8
  /// The type in the low bits, and above them whether it continues.
  private var shape: UInt8
  private static let continuing: UInt8 = 0x80

  /// The bytes with the quotation marks, or of the reported clause.
  public var range: ByteRange {
    get { ByteRange(Int(start), Int(start) + Int(length)) }
    set { (start, length) = (UInt32(clamping: newValue.start), UInt32(clamping: newValue.count)) }
  }

  /// The words for the speaker, of which 65,535 bytes are kept at the most: a name, a pronoun, "the minister"; empty
  /// where none stand near.
  public var speakerRange: ByteRange {
    get { ByteRange(Int(speakerStart), Int(speakerStart) + Int(speakerLength)) }
    set { (speakerStart, speakerLength) = (UInt32(clamping: newValue.start), UInt16(clamping: newValue.count)) }
  }

  /// The verb or words of saying, of which 255 bytes are kept at the most; empty where there are none.
  public var cue: ByteRange {
    get { ByteRange(Int(cueStart), Int(cueStart) + Int(cueLength)) }
    set { (cueStart, cueLength) = (UInt32(clamping: newValue.start), UInt8(clamping: newValue.count)) }
  }

  /// How the words are reported.
  public var type: QuotationType {
    get { QuotationType(rawValue: shape & ~Quotation.continuing) ?? .direct }
    set { shape = newValue.rawValue | shape & Quotation.continuing }
  }

  /// Whether it goes on from the quotation before it, after "he said.", with the same speaker.
  public var continues: Bool {
    get { shape & Quotation.continuing != 0 }
    set { shape = newValue ? shape | Quotation.continuing : shape & ~Quotation.continuing }
  }

  /// The index of the speaker's mention in its segment; nil where only a description is given, or nobody.
  public var speaker: Int? {
    get { speakerNumber == .max ? nil : Int(speakerNumber) }
    set { speakerNumber = newValue.map { UInt32(clamping: $0) } ?? .max }
  }

  /// A quotation of `type` on `range` by nobody yet.
  public init(range: ByteRange, type: QuotationType) {
    start = UInt32(clamping: range.start)
    length = UInt32(clamping: range.count)
    (speakerStart, speakerLength) = (start, 0)
    (cueStart, cueLength) = (start, 0)
    speakerNumber = .max
    shape = type.rawValue
  }
}
