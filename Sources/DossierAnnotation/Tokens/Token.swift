public import DossierLexicon
public import DossierText

/// How a token is written.
public struct TokenTraits: OptionSet, Hashable, Sendable {
  /// One bit a trait.
  public let rawValue: UInt16
  /// The traits whose bits are set in `rawValue`.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Letters, perhaps with digits among them.
  public static let word = TokenTraits(rawValue: 1 << 0)
  /// Starts with a digit; with `word` too where letters follow (13th, 5G).
  public static let number = TokenTraits(rawValue: 1 << 1)
  /// A single mark that is neither letter nor digit.
  public static let punctuation = TokenTraits(rawValue: 1 << 2)
  /// The first letter is a capital.
  public static let capitalized = TokenTraits(rawValue: 1 << 3)
  /// Two letters or more, all capitals.
  public static let allCaps = TokenTraits(rawValue: 1 << 4)
  /// A capital behind the first letter, and a small letter somewhere.
  public static let innerCapital = TokenTraits(rawValue: 1 << 5)
  /// Holds a digit.
  public static let digit = TokenTraits(rawValue: 1 << 6)
  /// White space, a line end or the start of the text stands before it.
  public static let spaceBefore = TokenTraits(rawValue: 1 << 7)
  /// The first token of its line.
  public static let lineStart = TokenTraits(rawValue: 1 << 8)
  /// Holds a byte beyond ASCII.
  public static let wide = TokenTraits(rawValue: 1 << 9)
  /// A possessive ending, 's or ’s.
  public static let possessive = TokenTraits(rawValue: 1 << 10)
  /// An abbreviation written with full stops, the last one included: U.S., Ph.D.
  public static let dotted = TokenTraits(rawValue: 1 << 11)
}

/// A word, number or mark of a segment, with what the lexicon knows of it.
public struct Token: Sendable {
  /// The first byte, from the start of the segment.
  public var start: UInt32
  /// The byte after the last.
  public var end: UInt32
  /// `FormHash` of the lower-case form.
  public var form: UInt32
  /// The lexicon's number of the lower-case form, or 0.
  public var lexeme: LexemeID
  /// How it is written.
  public var traits: TokenTraits
  /// What the lexicon knows of it.
  public var classes: WordClass

  /// The bytes it stands on, from the start of the segment.
  public var range: ByteRange { ByteRange(Int(start), Int(end)) }
  /// The length in bytes.
  public var count: Int { Int(end - start) }
}
