import DossierAnnotation

extension TimeCard {
  /// The card in Markdown, for an editor's hover.
  public var markdown: String {
    (["**\(headline)**"] + details).joined(separator: "  \n")
  }

  /// The card without any markup.
  public var plainText: String { ([headline] + details).joined(separator: "\n") }

  /// "2025-06-10, Tuesday", "P3Y, a length of 3 years".
  private var headline: String {
    guard let value = time.value else { return "no date" }
    return value.text + (value.words.map { ", " + $0 } ?? "")
  }

  private var details: [String] {
    var lines: [String] = []
    if let reason = time.reason { lines.append("No value: \(reason).") }
    if let reference, time.value != nil { lines.append(TimeCard.origin(reference, isEmbedded: time.article > 0)) }
    if let distanceWords { lines.append(distanceWords) }
    switch time.modifier {
    case .start: lines.append("its beginning")
    case .mid: lines.append("its middle")
    case .end: lines.append("its end")
    case .none: break
    }
    if !sameDay.isEmpty { lines.append(sameDayLine) }
    return lines
  }

  private static func origin(_ reference: ReferenceDate, isEmbedded: Bool) -> String {
    let whose = isEmbedded ? "the date of the embedded article" : "the document's date"
    let how =
      switch reference.certainty {
      case .printed: ""
      case .fileName: ", told by the file's name"
      case .inferred: ", inferred from the dates and weekdays of the text"
      }
    return "counted from \(reference.date), \(whose)\(how)"
  }

  /// How far from the document's date the time lies: years and months as the calendar counts them, other periods from
  /// their nearer end.
  private var distanceWords: String? {
    guard let distance, let value = time.value, let first = value.firstDay, let last = value.lastDay else { return nil }
    let document = first.adding(days: -distance)
    if case .point(let point) = value {
      switch point.period {
      case .year: return TimeCard.distance(first.year - document.year, "year")
      case .month:
        return TimeCard.distance((first.year - document.year) * 12 + first.month - document.month, "month")
      default: break
      }
    }
    if first < last, first <= document, document <= last { return "the document's date lies in it" }
    return TimeCard.distance(document > last ? last.dayNumber - document.dayNumber : distance)
  }

  private static func distance(_ count: Int, _ unit: String) -> String {
    guard count != 0 else { return "the \(unit) of the document" }
    return plural(abs(count), unit) + (count < 0 ? " before" : " after") + " the document's"
  }

  /// A distance in words, in the largest unit that leaves a small number.
  private static func distance(_ days: Int) -> String {
    guard days != 0 else { return "the day of the document" }
    let count = abs(days)
    let amount: String
    switch count {
    case ..<14: amount = TimeCard.plural(count, "day")
    case ..<60: amount = (count % 7 == 0 ? "" : "about ") + TimeCard.plural((count + 3) / 7, "week")
    case ..<700: amount = "about " + TimeCard.plural((count + 15) * 12 / 365, "month")
    default: amount = "about " + TimeCard.plural((count * 4 + 730) / 1461, "year")
    }
    return amount + (days < 0 ? " before" : " after") + " the document's date"
  }

  private static func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  private var sameDayLine: String {
    var counts: [(name: String, count: Int)] = []
    for place in sameDay {
      if let last = counts.last, last.name == place.document.fileName {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((place.document.fileName, 1))
      }
    }
    let shown = counts.prefix(4).map { $0.count == 1 ? $0.name : "\($0.name) (\($0.count))" }
    let more = hasMore || counts.count > shown.count ? " and more" : ""
    return "the same day in " + shown.joined(separator: ", ") + more
  }
}

extension Timeline.Entry {
  /// The entry on one line: value, sentence, document.
  public var line: String {
    "\(value.text)\(isInferred ? "?" : "")  \(words)  (\(sentence.document.fileName))"
  }
}
