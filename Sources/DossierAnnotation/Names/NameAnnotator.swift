import DossierLexicon
import DossierText

/// Finds the named mentions of a segment by rule and lexicon, and with the trained tagger where its model is there.
///
/// How the text is cased says which capitals tell names; runs of such words become candidates; the words in and
/// around a candidate weigh for its label; and the candidates of the segment vote, so that one name has one label.
enum NameAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {
    draft.mentions = mentions(of: draft)
  }

  private static func mentions(of draft: borrowing SegmentDraft) -> [Mention] {
    draft.bytes.withUnsafeBufferPointer { bytes in
      draft.tokens.withUnsafeBufferPointer { tokens in
        let marks = CasingReader.marks(of: draft, tokens: tokens, bytes: bytes)
        let reader = NameReader(tokens: tokens, bytes: bytes, lexicon: draft.lexicon, marks: marks)
        let typer = NameTyper(reader: reader)
        var candidates = reader.candidates().compactMap(typer.judge)
        if let tagger = EntityTagger.shared {
          candidates = NameArbiter(typer: typer).merge(candidates, tagger.tag(draft))
        }
        for i in candidates.indices { typer.widen(&candidates[i]) }
        let vote = NameVote(candidates, tokens: tokens)
        var mentions: [Mention] = []
        mentions.reserveCapacity(candidates.count)
        var end = 0
        for candidate in candidates {
          let best = vote.settled(candidate).scores.best
          guard best.score >= (candidate.isDoubtful ? 24 : 8), candidate.tokens.lowerBound >= end else { continue }
          end = candidate.tokens.upperBound
          let range = ByteRange(Int(tokens[candidate.tokens.lowerBound].start), Int(tokens[end - 1].end))
          mentions.append(
            Mention(range: range, label: best.label, confidence: confidence(best, isHard: candidate.isHard)))
        }
        return mentions
      }
    }
  }

  /// From 0 to 100: how far the label leads the next, and how much speaks for it at all.
  private static func confidence(_ best: (label: EntityLabel, score: Int, lead: Int), isHard: Bool) -> UInt8 {
    let base = 30 + min(best.lead, 40) + min(best.score, 60) / 3
    return UInt8(clamping: min(99, isHard ? max(90, base) : base))
  }
}
