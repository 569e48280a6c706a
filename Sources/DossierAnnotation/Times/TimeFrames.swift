public import DossierText

/// How a date is known.
public enum TimeCertainty: UInt8, Sendable, CaseIterable {
  /// The text prints it.
  case printed
  /// The name of the file tells it.
  case fileName
  /// It follows from what the text says of other dates.
  case inferred
}

/// The day on which an article was written: what its relative dates are counted from.
public struct ReferenceDate: Hashable, Sendable {
  /// The day.
  public var date: CivilDate
  /// How it is known.
  public var certainty: TimeCertainty
  /// Where in the document it is printed, or the text from which it follows; nil for a file name.
  public var evidence: ByteRange?
}

/// The reference dates of a document's articles: its own and those embedded in it.
public struct TimeFrames: Sendable {
  private var articles: [ReferenceDate?]
  private var sections: [Section] = []

  /// Text under a line that prints a date of its own, as in a diary or a page of old reports.
  private struct Section: Hashable {
    var start: ByteOffset
    var article: Int
    var frame: ReferenceDate
  }

  /// The date of the document's own article.
  public var document: ReferenceDate? { articles.first ?? nil }

  /// The reference date of article number `article`: 0 the document's own, then its embedded ones.
  public subscript(article: Int) -> ReferenceDate? {
    articles.indices.contains(article) ? articles[article] : document
  }

  /// The reference date for the text at `offset`, which belongs to article number `article`.
  public func frame(ofArticle article: Int, at offset: ByteOffset) -> ReferenceDate? {
    let next = sections.firstIndexSorted { $0.start > offset }
    guard next > 0, sections[next - 1].article == article else { return self[article] }
    return sections[next - 1].frame
  }

  /// The frames with all places where they stand after an edit.
  func shifted(_ edit: PlaceShift) -> TimeFrames {
    var frames = self
    for index in frames.articles.indices {
      frames.articles[index]?.evidence = articles[index]?.evidence.map { edit($0) }
    }
    for index in frames.sections.indices {
      frames.sections[index].start = edit.moved(sections[index].start)
      frames.sections[index].frame.evidence = sections[index].frame.evidence.map { edit($0) }
    }
    return frames
  }

  /// The frames of a document; `fileDate` is the day that the name of its file tells.
  public init(_ segments: [PlacedSegment], fileDate: CivilDate?) {
    let evidence = TimeEvidence.collect(segments)
    articles = []
    for (number, own) in evidence.enumerated() {
      articles.append(
        number == 0 ? own.documentDate(fileDate) : own.embeddedDate(page: articles.first ?? nil))
    }
    shareCapture(evidence)
    for (number, own) in evidence.enumerated() {
      for item in own.dateLines {
        guard let day = PointResolver().outcome(item.recipe).point?.day, let frame = self[number], frame.date != day,
          frame.evidence != item.range
        else { continue }
        sections.append(
          Section(
            start: item.range.start, article: number,
            frame: ReferenceDate(date: day, certainty: .printed, evidence: item.range)))
      }
    }
    sections.sort { $0.start < $1.start }
  }

  /// Embedded articles whose ages are told in hours were written on one day, that of the capture.
  private mutating func shareCapture(_ evidence: [TimeEvidence]) {
    let captured = evidence.indices.filter { $0 > 0 && evidence[$0].hasCaptureAge }
    let dates = articles
    let known = captured.lazy.compactMap { dates[$0] }.first
    for article in evidence.indices.dropFirst() where articles[article] == nil {
      articles[article] = captured.contains(article) ? known : nil
      if articles[article] == nil, var page = document {
        page.certainty = .inferred
        articles[article] = page
      }
    }
  }
}

/// What one article says of its own date.
struct TimeEvidence {
  /// Expressions kept of an article: a date is told early or not at all.
  private static let limit = 96

  struct Item {
    var range: ByteRange
    var recipe: TimeRecipe

    init(_ time: TimeExpression, _ base: Int) {
      range = time.range.shifted(by: base)
      recipe = time.recipe
    }
  }

  /// Expressions in date lines, datelines and front matter.
  var heads: [Item] = []
  /// Expressions in running text.
  var body: [Item] = []
  /// Full dates in datelines and on lines of their own.
  var dateLines: [Item] = []
  /// Whether an age such as "22 minutes ago" stands under the headline.
  var hasCaptureAge = false

  /// The evidence of every article of a document, by number.
  static func collect(_ segments: [PlacedSegment]) -> [TimeEvidence] {
    var found = [TimeEvidence()]
    for segment in segments {
      let analysis = segment.analysis
      let blocks = analysis.blocks
      var block = 0
      for time in analysis.times {
        while block < blocks.count, blocks[block].range.end <= time.range.start { block += 1 }
        guard block < blocks.count, blocks[block].range.start <= time.range.start else { continue }
        let at = blocks[block]
        // Most of a long text tells nothing more of its date.
        if !time.isHead, at.kind == .paragraph, found.indices.contains(Int(at.article)),
          found[Int(at.article)].body.count >= limit
        {
          continue
        }
        while found.count <= Int(at.article), found.count < 4096 { found.append(TimeEvidence()) }
        guard found.indices.contains(Int(at.article)) else { continue }
        if time.isHead, time.recipe.operation == .absolute, time.recipe.day != 0 {
          found[Int(at.article)].dateLines.append(Item(time, segment.base))
        }
        let isHead = time.isHead && found[Int(at.article)].body.count < 4
        if isHead || at.kind == .metadata || at.kind == .embeddedMetadata {
          if time.recipe.operation == .vague, time.recipe.anchor == .capture {
            found[Int(at.article)].hasCaptureAge = true
          }
          if found[Int(at.article)].heads.count < 8 { found[Int(at.article)].heads.append(Item(time, segment.base)) }
          continue
        }
        guard found[Int(at.article)].body.count < limit else { continue }
        found[Int(at.article)].body.append(Item(time, segment.base))
        for part in analysis.parts(of: time) { found[Int(at.article)].body.append(Item(part, segment.base)) }
      }
    }
    return found
  }

  // MARK: Printed dates

  private func printed(near page: CivilDate?) -> ReferenceDate? {
    for item in heads where item.recipe.operation == .absolute && item.recipe.day != 0 {
      if let day = PointResolver().outcome(item.recipe).point?.day {
        return ReferenceDate(date: day, certainty: .printed, evidence: item.range)
      }
    }
    guard let page else { return nil }
    for item in heads where item.recipe.operation == .nearest && item.recipe.day != 0 && item.recipe.month != 0 {
      if let day = PointResolver(reference: page).outcome(item.recipe).point?.day {
        return ReferenceDate(date: day, certainty: .printed, evidence: item.range)
      }
    }
    return nil
  }

  func documentDate(_ fileDate: CivilDate?) -> ReferenceDate? {
    if let printed = printed(near: nil) {
      // A file named after one day that prints another far away quotes an older text.
      guard let fileDate, abs(fileDate.dayNumber - printed.date.dayNumber) > 31 else { return printed }
    }
    if let fileDate { return ReferenceDate(date: fileDate, certainty: .fileName, evidence: nil) }
    return inferred(around: nil)
  }

  func embeddedDate(page: ReferenceDate?) -> ReferenceDate? {
    printed(near: page?.date) ?? inferred(around: page?.date)
  }

  // MARK: Inferred dates

  /// The day that agrees best with weekdays, dates and distances of the text; nil where nothing ties them together.
  private func inferred(around page: CivilDate?) -> ReferenceDate? {
    let all = body + heads
    let weekdays = all.filter {
      $0.recipe.operation == .nearest && $0.recipe.weekday != 0 && $0.recipe.day == 0 && $0.recipe.ordinal == 0
        && $0.recipe.direction != .before && $0.recipe.direction != .after
    }
    guard let firstWeekday = weekdays.first else { return nil }
    let told = all.compactMap { item in
      item.recipe.operation == .absolute && item.recipe.day != 0 ? PointResolver().outcome(item.recipe).point?.day : nil
    }
    if let day = told.filter({ day in weekdays.contains { Int($0.recipe.weekday) == day.weekday } }).max() {
      return ReferenceDate(date: day, certainty: .inferred, evidence: firstWeekday.range)
    }
    let partial = all.filter { $0.recipe.operation == .nearest && $0.recipe.day != 0 && $0.recipe.month != 0 }
    guard !partial.isEmpty else { return nil }
    var ages = [0]
    for item in all where item.recipe.operation == .shift && item.recipe.unit == .day && item.recipe.amount < -1 {
      ages.append(-Int(max(-400, item.recipe.amount)))
    }
    let best = bestDay(partial.map(\.recipe), weekdays.map(\.recipe), ages, years(around: page))
    return best.map { ReferenceDate(date: $0, certainty: .inferred, evidence: partial[0].range) }
  }

  /// The years in which the text can have been written, the likeliest first.
  private func years(around page: CivilDate?) -> [Int] {
    if let page { return [page.year, page.year - 1, page.year + 1, page.year - 2] }
    let told = body.compactMap { item -> Int? in
      guard item.recipe.operation == .absolute, item.recipe.period == .none, 1900...2100 ~= item.recipe.year else {
        return nil
      }
      return Int(item.recipe.year)
    }
    guard let last = told.max() else { return [] }
    return (0...6).map { last + $0 } + [last - 1, last - 2]
  }

  private func bestDay(_ dates: [TimeRecipe], _ weekdays: [TimeRecipe], _ ages: [Int], _ years: [Int]) -> CivilDate? {
    var best: (score: Int, day: CivilDate)?
    for year in years {
      let days = dates.prefix(12).compactMap { CivilDate(year: year, month: Int($0.month), day: Int($0.day)) }
      for day in days {
        for age in ages.prefix(4) {
          for slack in age > 0 ? 0...0 : 0...6 {
            let reference = day.adding(days: age + slack)
            var score = age > 0 ? 1 : 0
            for weekday in weekdays.prefix(12) {
              let meant = reference.onOrBefore(weekday: Int(weekday.weekday))
              if days.contains(meant) { score += 2 } else if age > 0, meant == reference { score += 2 }
            }
            if score >= 2, best.map({ score > $0.score }) ?? true { best = (score, reference) }
          }
        }
      }
    }
    return best?.day
  }
}
