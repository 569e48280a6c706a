import DossierAnnotation

extension TimeValue {
  /// What a reader says for a value that TIMEX3 writes in code: "the first half of 2023"; nil where the value speaks for
  /// itself.
  var words: String? {
    switch self {
    case .point(let point): point.words
    case .range: nil
    case .duration(let lengths): "a length of " + lengths.map(\.words).joined(separator: " and ")
    case .durationRange(let a, let b): "a length of \(a.words) to \(b.words)"
    case .every, .recurring, .recurringRange: "a repeated time"
    }
  }
}

extension TimePoint {
  fileprivate var words: String? {
    guard case .part(let part) = time else { return periodWords }
    return [periodWords, part.word].compactMap(\.self).joined(separator: " ")
  }

  private var periodWords: String? {
    switch period {
    case .day(let date): date.weekdayName
    case .decade(let decade) where decade > 0: "the \(decade)0s"
    case .century(let century) where century > 0: "the years \(century)00 to \(century)99"
    case .quarter(let quarter, let year): "quarter \(quarter) of \(year)"
    case .half(let half, let year): "the \(half == 1 ? "first" : "second") half of \(year)"
    case .season(let season, let year): "\(season.word) of \(year)"
    case .week, .weekend: firstDay.flatMap { first in lastDay.map { "\(first) to \($0)" } }
    case .fiscalYear(let year): "the fiscal year that ends in \(year)"
    case .anySeason(let season): "\(season.word) of no certain year"
    case .anyYear: "of no certain year"
    case .anyWeek: "of no certain week"
    case .past: "some time in the past"
    case .present: "the present"
    case .future: "some time in the future"
    case .year, .month, .decade, .century, .anyDay, .unknown: nil
    }
  }
}

extension Season {
  fileprivate var word: String {
    switch self {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    }
  }
}

extension DayPart {
  fileprivate var word: String {
    switch self {
    case .morning: "morning"
    case .midday: "midday"
    case .afternoon: "afternoon"
    case .evening: "evening"
    case .night: "night"
    }
  }
}

extension TimeLength {
  /// "3 years", "1.5 hours", "some months".
  fileprivate var words: String { "\(digits ?? "some") \(digits == "1" ? unit.word : unit.plural)" }
}

extension TimeUnit {
  fileprivate var word: String {
    switch self {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    case .fortnight: "fortnight"
    case .season: "season"
    case .night: "night"
    case .weekend: "weekend"
    case .half: "half-year"
    }
  }

  fileprivate var plural: String { self == .century ? "centuries" : word + "s" }
}
