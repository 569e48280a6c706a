public import DossierText

/// Something about a date that a writer should look at.
public struct TimeFinding: Sendable, Hashable {
  /// The rule that found it.
  public enum Rule: String, Sendable, CaseIterable {
    /// A weekday and a date told together do not agree.
    case weekdayMismatch = "weekday-mismatch"
    /// A day that the calendar does not have.
    case impossibleDate = "impossible-date"
    /// A day behind the document's own, told as past.
    case pastInFuture = "past-in-future"
    /// A range whose end lies before its beginning.
    case reversedRange = "reversed-range"
  }

  /// The rule.
  public var rule: Rule
  /// The bytes of the expression, in the document.
  public var range: ByteRange
  /// What is the matter, in a sentence.
  public var message: String
  /// Where else to look, and why.
  public var related: [Related]
  /// Text that would mend it, for all of `range`; nil where it is not clear what was meant.
  public var replacement: String?

  /// A place that bears on a finding.
  public struct Related: Sendable, Hashable {
    /// The bytes, in the document.
    public var range: ByteRange
    /// What stands there.
    public var message: String
  }
}

extension TimeResolver {
  /// What is wrong with the document's dates, in order.
  ///
  /// `text` is the document's text; it is read only where something is found.
  public func findings(in text: SourceText) -> [TimeFinding] {
    var found: [TimeFinding] = []
    for segment in segments.indices {
      for (index, time) in segments[segment].analysis.times.enumerated() where time.isChecked {
        guard let resolved = resolve(segment, index) else { continue }
        if let finding = finding(time, resolved, text) { found.append(finding) }
      }
    }
    return found
  }

  private func finding(_ time: TimeExpression, _ resolved: ResolvedTime, _ text: SourceText) -> TimeFinding? {
    if resolved.value == nil, resolved.reason == PointResolver.noSuchDay {
      return TimeFinding(
        rule: .impossibleDate, range: resolved.range,
        message: "There is no \(text.string(in: resolved.range)) in the calendar.", related: [], replacement: nil)
    }
    if case .range(let first, let last)? = resolved.value, let from = first.firstDay, let to = last.lastDay, to < from {
      return TimeFinding(
        rule: .reversedRange, range: resolved.range,
        message: "The range ends (\(last.text)) before it begins (\(first.text)).",
        related: [], replacement: nil)
    }
    guard let day = resolved.value?.day else { return nil }
    return weekdayFinding(time.recipe, resolved, day, text) ?? futureFinding(time.recipe, resolved, day)
  }

  private func weekdayFinding(_ recipe: TimeRecipe, _ resolved: ResolvedTime, _ day: CivilDate, _ text: SourceText)
    -> TimeFinding?
  {
    guard recipe.weekday != 0, recipe.day != 0, recipe.ordinal == 0, day.weekday != Int(recipe.weekday),
      recipe.operation == .absolute || frames.frame(ofArticle: resolved.article, at: resolved.range.start) != nil
    else { return nil }
    let told = CivilDate.weekdayNames[(Int(recipe.weekday) - 1) % 7]
    var related: [TimeFinding.Related] = []
    if recipe.operation != .absolute, let frame = frames.frame(ofArticle: resolved.article, at: resolved.range.start),
      let evidence = frame.evidence
    {
      related.append(.init(range: evidence, message: "The year is counted from \(frame.date)."))
    }
    return TimeFinding(
      rule: .weekdayMismatch, range: resolved.range, message: "\(day) is a \(day.weekdayName), not a \(told).",
      related: related, replacement: TimeResolver.mended(text.string(in: resolved.range), told, day.weekdayName))
  }

  /// The expression with the weekday's name exchanged, where the name stands in full; capitals are kept.
  private static func mended(_ text: String, _ told: String, _ right: String) -> String? {
    for (name, other) in [
      (told, right), (told.uppercased(), right.uppercased()), (told.lowercased(), right.lowercased()),
    ]
    where text.hasPrefix(name) {
      return other + text.dropFirst(name.count)
    }
    return nil
  }

  private func futureFinding(_ recipe: TimeRecipe, _ resolved: ResolvedTime, _ day: CivilDate) -> TimeFinding? {
    // Only a date that is printed in full and told as past can contradict; a year that was filled in cannot.
    guard recipe.operation == .absolute, recipe.direction == .past,
      let frame = frames.frame(ofArticle: resolved.article, at: resolved.range.start),
      frame.certainty != .inferred, day > frame.date, frame.evidence != resolved.range
    else { return nil }
    let related =
      frame.evidence.map { [TimeFinding.Related(range: $0, message: "The document is dated \(frame.date).")] } ?? []
    return TimeFinding(
      rule: .pastInFuture, range: resolved.range,
      message: "This is told as past, but \(day) lies behind the document's own date, \(frame.date).", related: related,
      replacement: nil)
  }
}

/// A short label that tells the value of a relative date, for the margin of an editor.
public struct TimeLabel: Sendable, Hashable {
  /// The bytes of the expression, in the document.
  public var range: ByteRange
  /// The value, such as `2025-06-10`.
  public var text: String
  /// Whether the value rests on an inferred reference date.
  public var isInferred: Bool
}

extension TimeResolver {
  /// Labels for the relative dates that touch `range`, in order; dates that the text tells in full need none.
  public func labels(in range: ByteRange) -> [TimeLabel] {
    var labels: [TimeLabel] = []
    for segment in segments.indices {
      let placed = segments[segment]
      guard placed.base < range.end, placed.base + placed.analysis.count > range.start else { continue }
      let times = placed.analysis.times
      let first = times.firstIndexSorted { $0.range.end + placed.base > range.start }
      for index in first..<times.count {
        guard times[index].range.start + placed.base < range.end else { break }
        guard let resolved = resolve(segment, index), resolved.isRelative, let value = resolved.value else { continue }
        labels.append(TimeLabel(range: resolved.range, text: value.text, isInferred: resolved.certainty == .inferred))
      }
    }
    return labels
  }
}

extension TimeExpression {
  /// Whether a rule can have something to say of it; most expressions are passed over without being resolved.
  fileprivate var isChecked: Bool {
    switch recipe.operation {
    case .range: true
    case .absolute, .nearest, .shift: recipe.day != 0 || recipe.ordinal != 0
    default: false
    }
  }
}
