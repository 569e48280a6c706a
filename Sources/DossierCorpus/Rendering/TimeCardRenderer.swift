import DossierAnnotation

extension TimeCard {
  /// The card in Markdown, for an editor's hover.
  public var markdown: String {
    (["**\(headline)**"] + details).joined(separator: "  \n")
  }

  /// The card without any markup.
  public var plainText: String { ([headline] + details).joined(separator: "\n") }

  /// "2025-06-10, Tuesday", or what kind of time has no value.
  private var headline: String {
    guard let value = time.value else { return "no date" }
    switch value {
    case .duration, .durationRange: return "\(value.text), a length of time"
    case .every, .recurring, .recurringRange: return "\(value.text), a repeated time"
    case .point, .range: return value.text + (value.day.map { ", \($0.weekdayName)" } ?? "")
    }
  }

  private var details: [String] {
    var lines: [String] = []
    if let reason = time.reason { lines.append("No value: \(reason).") }
    if let reference, time.value != nil { lines.append(TimeCard.origin(reference, isEmbedded: time.article > 0)) }
    if let distance { lines.append(TimeCard.distance(distance)) }
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

  /// A distance in words, in the largest unit that leaves a small number.
  static func distance(_ days: Int) -> String {
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
