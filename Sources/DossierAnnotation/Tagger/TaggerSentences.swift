import DossierLexicon
import DossierText

/// The sentences that the tagger reads.
package enum TaggerSentences {
  /// The draft of a text with all layers that sentences need.
  package static func draft(of bytes: [UInt8]) -> SegmentDraft {
    var draft = SegmentDraft(bytes: bytes, format: .plain, entry: SegmentEntry())
    StructureAnnotator.annotate(&draft)
    SentenceAnnotator.annotate(&draft)
    return draft
  }

  /// The tokens of the draft's sentences; without any, lines cut at full stops.
  package static func ranges(of draft: borrowing SegmentDraft) -> [Range<Int>] {
    if draft.sentences.isEmpty { return lines(draft.tokens) }
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(draft.sentences.count)
    var at = 0
    for sentence in draft.sentences {
      while at < draft.tokens.count, Int(draft.tokens[at].start) < sentence.range.start { at += 1 }
      let start = at
      while at < draft.tokens.count, Int(draft.tokens[at].end) <= sentence.range.end { at += 1 }
      if at > start { ranges.append(start..<at) }
    }
    return ranges
  }

  /// Lines cut behind full stops that a capital follows.
  package static func lines(_ tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for at in tokens.indices.dropFirst() {
      let token = tokens[at]
      let back = tokens[at - 1]
      var breaks = token.traits.contains(.lineStart)
      if !breaks, at >= 2, back.traits.contains(.punctuation), stops.contains(back.form),
        token.traits.contains(.spaceBefore),
        !token.traits.isDisjoint(with: [.capitalized, .punctuation])
      {
        breaks = !tokens[at - 2].classes.contains(.abbreviation) && tokens[at - 2].count > 1
      }
      if breaks {
        ranges.append(start..<at)
        start = at
      }
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  private static let stops: Set<UInt32> = Set(
    [".", "!", "?"].map { mark in Array(mark.utf8).withUnsafeBufferPointer { FormHash.hash($0) } })
}
