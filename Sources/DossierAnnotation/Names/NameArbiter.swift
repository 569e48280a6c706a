import DossierLexicon

/// Decides between what the rules and what the trained tagger say: hard rules win, agreement is strong, and where the
/// two differ the surer one is heard. Without a tagger the rules serve alone.
struct NameArbiter {
  /// What the tagger's certainty adds to a label, in points for 100 percent: more than soft rules together, as the
  /// tagger has seen how they fail.
  private static let weight = 120
  /// A name that only the rules see needs this many points, unless its rule is hard.
  private static let loneRule = 60
  /// A name that only the tagger sees needs this certainty: below, it is more often wrong than right.
  private static let loneSpan = 50

  private let typer: NameTyper

  init(typer: NameTyper) { self.typer = typer }

  private struct Choice {
    var candidate: NameCandidate
    var strength: Int
  }

  /// The names of both, in order and without overlap, each with the points that both give it.
  func merge(_ rules: [NameCandidate], _ spans: [TaggedSpan]) -> [NameCandidate] {
    var merged: [NameCandidate] = []
    merged.reserveCapacity(rules.count + spans.count / 4)
    // What overlaps is decided together. Most names stand alone: the first of a cluster waits at the end of `merged`.
    var cluster: [Choice] = []
    var clusterEnd = 0
    var clusterStart = 0
    var strength = 0
    var rule = 0
    var span = 0
    func close() {
      if !cluster.isEmpty {
        settle(&cluster, into: &merged)
        cluster.removeAll(keepingCapacity: true)
      } else if merged.count > clusterStart, !isEnough(merged[clusterStart], strength) {
        merged.removeLast()
      }
      clusterStart = merged.count
    }
    func take(_ candidate: NameCandidate, _ ownStrength: Int) {
      if merged.count == clusterStart, cluster.isEmpty {
        merged.append(candidate)
        strength = ownStrength
      } else {
        if cluster.isEmpty { cluster.append(Choice(candidate: merged.removeLast(), strength: strength)) }
        cluster.append(Choice(candidate: candidate, strength: ownStrength))
      }
    }
    while rule < rules.count || span < spans.count {
      let ruleStart = rule < rules.count ? rules[rule].tokens.lowerBound : Int.max
      let spanStart = span < spans.count ? spans[span].tokens.lowerBound : Int.max
      if min(ruleStart, spanStart) >= clusterEnd { close() }
      if ruleStart == spanStart, rules[rule].tokens == spans[span].tokens {
        take(agreed(rules[rule], spans[span]), 200 + Int(spans[span].confidence))
        clusterEnd = max(clusterEnd, rules[rule].tokens.upperBound)
        rule += 1
        span += 1
      } else if ruleStart <= spanStart {
        take(rules[rule], strengthOfRule(rules[rule]))
        clusterEnd = max(clusterEnd, rules[rule].tokens.upperBound)
        rule += 1
      } else {
        if let candidate = alone(spans[span]) { take(candidate, Int(spans[span].confidence)) }
        clusterEnd = max(clusterEnd, spans[span].tokens.upperBound)
        span += 1
      }
    }
    close()
    return merged
  }

  private func agreed(_ rule: NameCandidate, _ span: TaggedSpan) -> NameCandidate {
    var candidate = rule
    candidate.isDoubtful = false
    candidate.scores.add(Int(span.confidence) * NameArbiter.weight / 100, span.label)
    return candidate
  }

  private func strengthOfRule(_ rule: NameCandidate) -> Int {
    if rule.isHard { return 150 + min(40, rule.tokens.count) }
    if rule.tokens.count > 1, isEnclosed(rule.tokens) { return 150 }
    return min(rule.scores.best.score, 70) + (rule.isCompound ? 28 : 0)
  }

  /// "**Tarnwick Pumps**", "[Tarnwick Pumps](...)": markup that covers the name and nothing else.
  private func isEnclosed(_ range: Range<Int>) -> Bool {
    let tokens = typer.reader.tokens
    guard let first = range.first, first > 0, range.upperBound < tokens.count,
      !tokens[first].traits.contains(.spaceBefore),
      !tokens[range.upperBound].traits.contains(.spaceBefore)
    else { return false }
    let (before, behind) = (tokens[first - 1].form, tokens[range.upperBound].form)
    return (before == KnownForms.asterisk && behind == KnownForms.asterisk)
      || (before == KnownForms.openSquare && behind == KnownForms.closeSquare)
  }

  /// The candidate of a span that the rules cut otherwise or do not see; titles and determiners are cut from it.
  private func alone(_ span: TaggedSpan) -> NameCandidate? {
    guard let tokens = typer.trimmed(span.tokens) else { return nil }
    var candidate = NameCandidate(tokens: tokens, head: tokens.upperBound - 1)
    typer.score(&candidate)
    guard !typer.isLoneHead(candidate) else { return nil }
    candidate.scores.add(Int(span.confidence) * NameArbiter.weight / 100, span.label)
    candidate.isHard = false
    candidate.isFromTagger = true
    return candidate
  }

  /// Takes the strongest of a cluster of overlapping names, then whatever still fits beside it.
  private func settle(_ cluster: inout [Choice], into merged: inout [NameCandidate]) {
    cluster.sort {
      $0.strength != $1.strength
        ? $0.strength > $1.strength : $0.candidate.tokens.lowerBound < $1.candidate.tokens.lowerBound
    }
    var taken: [Choice] = []
    for choice in cluster.prefix(64)
    where !taken.contains(where: { $0.candidate.tokens.overlaps(choice.candidate.tokens) }) {
      // What stands beside a stronger name in the same stretch must be strong by itself.
      if isEnough(choice.candidate, choice.strength) { taken.append(choice) }
    }
    merged += taken.map(\.candidate).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func isEnough(_ candidate: NameCandidate, _ strength: Int) -> Bool {
    if strength >= 150 { return true }
    return strength >= (candidate.isFromTagger ? NameArbiter.loneSpan : NameArbiter.loneRule)
  }
}
