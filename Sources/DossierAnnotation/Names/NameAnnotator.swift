import DossierLexicon
import DossierText

/// Finds the named mentions of a segment by rule and lexicon, and with the trained tagger where its model is there.
///
/// How the text is cased says which capitals tell names; runs of such words become candidates; the words in and
/// around a candidate weigh for its label; and the candidates of the segment vote, so that one name has one label.
enum NameAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {
    (draft.mentions, draft.mentionTokens) = mentions(of: draft)
  }

  private static func mentions(of draft: borrowing SegmentDraft) -> ([Mention], [Range<Int>]) {
    draft.bytes.withUnsafeBufferPointer { bytes in
      draft.tokens.withUnsafeBufferPointer { tokens in
        let marked = CasingReader.marks(of: draft, tokens: tokens, bytes: bytes)
        let reader = NameReader(tokens: tokens, bytes: bytes, lexicon: draft.lexicon, marked: marked)
        let typer = NameTyper(reader: reader)
        var candidates: [NameCandidate] = []
        candidates.reserveCapacity(tokens.count / 8)
        reader.forEachCandidate { candidate in
          if typer.judge(&candidate) { candidates.append(candidate) }
        }
        if let tagger = EntityTagger.shared {
          candidates = NameArbiter(typer: typer).merge(candidates, tagger.tag(draft))
        }
        var vote = NameVote(expecting: candidates.count, tokens: tokens)
        for i in candidates.indices {
          let best = typer.widen(&candidates[i])
          vote.count(candidates[i], best)
        }
        return settled(candidates, vote, tokens)
      }
    }
  }

  /// The candidates that have votes enough, with the label that has most of them; those that overlap one before are
  /// left out.
  private static func settled(
    _ candidates: [NameCandidate], _ vote: NameVote, _ tokens: UnsafeBufferPointer<Token>
  ) -> ([Mention], [Range<Int>]) {
    var mentions: [Mention] = []
    var ranges: [Range<Int>] = []
    mentions.reserveCapacity(candidates.count)
    ranges.reserveCapacity(candidates.count)
    var end = 0
    for index in candidates.indices {
      let candidate = candidates[index]
      let best = vote.settled(candidate, index).best
      guard best.score >= (candidate.isDoubtful ? 24 : 8), candidate.tokens.lowerBound >= end else { continue }
      end = candidate.tokens.upperBound
      let range = ByteRange(Int(tokens[candidate.tokens.lowerBound].start), Int(tokens[end - 1].end))
      mentions.append(
        Mention(range: range, label: best.label, confidence: confidence(best, isHard: candidate.isHard)))
      ranges.append(candidate.tokens)
    }
    return (mentions, ranges)
  }

  /// From 0 to 100: how far the label leads the next, and how much speaks for it at all.
  private static func confidence(_ best: (label: EntityLabel, score: Int, lead: Int), isHard: Bool) -> UInt8 {
    let base = 30 + min(best.lead, 40) + min(best.score, 60) / 3
    return UInt8(clamping: min(99, isHard ? max(90, base) : base))
  }
}
