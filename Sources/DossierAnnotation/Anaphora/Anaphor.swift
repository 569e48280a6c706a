public import DossierText

/// How words point back at what has been named.
public enum AnaphorKind: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// "he", "her", "its".
  case pronoun
  /// "the company", "the Norwegian minister".
  case description
}

/// Words that mean what a mention near them names: "he", "the company".
public struct Anaphor: Sendable, Hashable, BitwiseCopyable {
  private let start: UInt32
  private let mentionNumber: UInt32
  /// How far from the mention the other one is; 0 where there is none.
  private let otherDistance: Int16
  private let length: UInt8
  /// How they point back.
  public let kind: AnaphorKind

  /// The bytes of the words.
  public var range: ByteRange { ByteRange(Int(start), Int(start) + Int(length)) }
  /// The index in the segment of the mention that they stand for: the last one that names it before them, or, where
  /// the words come first, the one right behind them.
  public var mention: Int { Int(mentionNumber) }
  /// A mention that they may stand for instead; nil where no other comes near.
  public var other: Int? { otherDistance == 0 ? nil : mention + Int(otherDistance) }

  /// Words on `range`, at most 255 bytes of them, that stand for mention number `mention`, or perhaps for `other`.
  public init(range: ByteRange, kind: AnaphorKind, mention: Int, other: Int? = nil) {
    start = UInt32(clamping: range.start)
    length = UInt8(clamping: range.count)
    self.kind = kind
    mentionNumber = UInt32(clamping: mention)
    otherDistance = other.flatMap { Int16(exactly: $0 - mention) } ?? 0
  }
}
