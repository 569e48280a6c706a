import DossierLexicon
import DossierText

/// A line, or the lines of one wrapped paragraph, while the structure of a segment is being read.
struct TextUnit {
  /// Its tokens, without list marks and heading marks.
  var tokens: Range<Int>
  /// The lines it stands on.
  var lines: Range<Int>
  /// How it is written.
  var shape: LineShape
  /// What the line by itself seems to be.
  var role: LineRole = .text
  /// What it is; found last.
  var kind: BlockKind = .paragraph
  /// The depth of a heading or list item, from 1; 0 for others.
  var level: UInt8 = 0
  /// The article it belongs to, as in `Block`.
  var article: UInt16 = 0
  /// Whether an empty line stands before it, or the start of the text.
  var isApart = false
}

/// What a line by itself, without its neighbors, seems to be.
enum LineRole: UInt8 {
  /// Running text: a sentence or more.
  case text
  /// A few words without a stop: a title, a heading, an outlet, a name.
  case bare
  /// Page furniture.
  case furniture
  /// How long ago something was published.
  case age
  /// A line of dates.
  case date
  /// Who wrote it.
  case byline
  /// A caption.
  case caption
  /// The name of a part of a newspaper.
  case sectionName
  /// Opens a block of other articles.
  case related
  /// An item of a list.
  case item
  /// The syntax of the format has told `kind` and `level`.
  case fixed
}

/// What counts about the form of a line.
struct LineShape {
  /// Words and numbers; counted up to `limit` tokens, which no heading reaches.
  var words = 0
  /// Words that are no words of grammar.
  var contentWords = 0
  /// Content words with a capital first letter.
  var capitals = 0
  /// Content words that are no names by themselves.
  var commonWords = 0
  /// Content words that are all capitals.
  var shouts = 0
  /// Numbers.
  var numbers = 0
  /// Whether the first word is written small.
  var startsLower = false
  /// The last mark, brackets and quotation marks left out.
  var end: EndMark = .none
  /// The words, as one number: equal lines have equal ones.
  var hash: UInt64 = 0

  static let limit = 64

  /// How a line ends.
  enum EndMark { case none, stop, question, exclamation, ellipsis, colon, comma }

  /// Whether the line ends as a sentence does.
  var endsSentence: Bool { end == .stop || end == .question || end == .exclamation }

  init(_ range: Range<Int>, in draft: borrowing SegmentDraft) {
    for token in draft.tokens[range.prefix(LineShape.limit)] {
      hash = (hash ^ UInt64(token.form)) &* 0x9E37_79B9_7F4A_7C15
      // One for what the token is and zero for what it is not, added up: what comes next in a text is hard to foresee,
      // and each branch that is foreseen wrongly costs more than all of this.
      let word = token.traits.isDisjoint(with: [.punctuation, .possessive]) ? 1 : 0
      if word == 1, words == 0 {
        startsLower =
          !token.traits.contains(.capitalized) && !token.traits.contains(.number)
          && draft.startsWithSmallLetter(token)
      }
      let number = word & (token.traits.contains(.number) ? 1 : 0)
      let content = word & ~number & (token.classes.contains(.function) ? 0 : 1)
      words &+= word
      numbers &+= number
      contentWords &+= content
      capitals &+= content & (token.traits.contains(.capitalized) ? 1 : 0)
      shouts &+= content & (token.traits.contains(.allCaps) ? 1 : 0)
      commonWords &+= content & (token.classes.contains(.common) ? 1 : 0)
    }
    end = LineShape.endMark(of: range, in: draft)
  }

  static func endMark(of range: Range<Int>, in draft: borrowing SegmentDraft) -> EndMark {
    for index in range.reversed().prefix(6) {
      let token = draft.tokens[index]
      guard token.traits.contains(.punctuation) else { return token.traits.contains(.dotted) ? .stop : .none }
      switch draft.mark(token) {
      case .closing: continue
      case .stop:
        return index > range.lowerBound && draft.mark(draft.tokens[index - 1]) == .stop ? .ellipsis : .stop
      case .question: return .question
      case .exclamation: return .exclamation
      case .ellipsis: return .ellipsis
      case .colon: return .colon
      case .comma: return .comma
      default: return .none
      }
    }
    return .none
  }
}
