import DossierAnnotation
import DossierText

/// What a set says of a stretch of text.
enum GoldKind: Hashable {
  /// A name with one of our labels.
  case name(EntityLabel)
  /// A name of a kind the set does not tell apart (MISC): one of the labels that it lacks, or none.
  case miscellaneous
  /// Anything may be here.
  case free
}

/// A stretch of text that a set annotates.
struct GoldSpan {
  var start: Int
  var end: Int
  var kind: GoldKind
}

/// A text with the names in it, as a set gives them.
struct AnnotatedText {
  var id: String
  var bytes: [UInt8]
  /// In order and without overlap.
  var spans: [GoldSpan]
  /// The labels that the set annotates; names of others may be anywhere.
  var known: Set<EntityLabel>
  /// Whether each line is a sentence, as token files give them; otherwise the engine finds the sentences.
  var linesAreSentences: Bool

  static let allLabels = Set(EntityLabel.allCases)
}

/// A text as the tagger reads it, with the tags that are right for each token.
struct GoldDocument {
  let text: AnnotatedText
  let tokens: [Token]
  let sentences: [Range<Int>]
  /// The right tags of each token, a bit a tag.
  private(set) var allowed: [UInt64]
  /// The tokens of each name.
  private(set) var runs: [Range<Int>] = []

  init(_ text: AnnotatedText) {
    self.text = text
    let draft = TaggerSentences.draft(of: text.bytes)
    tokens = draft.tokens
    sentences =
      text.linesAreSentences ? draft.lines.map(\.tokens).filter { !$0.isEmpty } : TaggerSentences.ranges(of: draft)
    allowed = Array(repeating: GoldDocument.outside(text.known), count: tokens.count)
    var at = 0
    for span in text.spans {
      while at < tokens.count, Int(tokens[at].end) <= span.start { at += 1 }
      var end = at
      while end < tokens.count, Int(tokens[end].start) < span.end { end += 1 }
      guard end > at else { continue }
      let fits = Int(tokens[at].start) >= span.start && Int(tokens[end - 1].end) <= span.end
      runs.append(at..<end)
      for token in at..<end {
        allowed[token] = GoldDocument.tags(fits ? span.kind : .free, token - at, end - at)
      }
    }
  }

  /// The bytes of a run of tokens.
  func range(_ run: Range<Int>) -> ByteRange {
    ByteRange(Int(tokens[run.lowerBound].start), Int(tokens[run.upperBound - 1].end))
  }

  static let every: UInt64 = (1 << UInt64(TagSet.tagCount)) - 1

  /// What a token in no span may be: outside, or in a name of a kind that the set does not know.
  private static func outside(_ known: Set<EntityLabel>) -> UInt64 {
    var tags: UInt64 = 1
    for label in EntityLabel.allCases where !known.contains(label) {
      tags |= 0xF << UInt64(1 + 4 * Int(label.rawValue))
    }
    return tags
  }

  private static func tags(_ kind: GoldKind, _ index: Int, _ count: Int) -> UInt64 {
    switch kind {
    case .name(let label): return 1 << UInt64(TagSet.tag(at: index, of: count, label: Int(label.rawValue)))
    case .free: return every
    case .miscellaneous:
      return [EntityLabel.event, .work, .product, .concept, .group].reduce(1) {
        $0 | 1 << UInt64(TagSet.tag(at: index, of: count, label: Int($1.rawValue)))
      }
    }
  }

  /// Frees the tokens of names that the tagger cannot find, because a sentence's end cuts them or a token of theirs is
  /// not `reachable`: they teach nothing.
  mutating func free(except reachable: [Bool]) {
    var starts = Set<Int>()
    for sentence in sentences { starts.insert(sentence.lowerBound) }
    for run in runs where !run.allSatisfy({ reachable[$0] }) || run.dropFirst().contains(where: starts.contains) {
      for token in run { allowed[token] = GoldDocument.every }
    }
  }
}
