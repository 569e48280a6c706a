import DossierAnnotation
import DossierText

/// Days that one document tells twice in different ways: "two weeks ago" and "on May 28".
struct TimeFacts {
  private let reading: DocumentReading

  init(_ reading: DocumentReading) { self.reading = reading }

  private struct Told {
    var sentence: Int
    var time: ResolvedTime
  }

  private struct Key: Hashable {
    var day: Int
    var article: Int
  }

  /// One fact for each day and article: the first sentence that prints the day and the first about the same that counts
  /// it from another.
  func facts() -> [Fact] {
    var printed: [Key: [Told]] = [:]
    var counted: [Key: [Told]] = [:]
    for (number, sentence) in reading.sentences.enumerated() {
      for time in reading.times[sentence.times] {
        guard let day = time.value?.day, time.type == .date else { continue }
        let key = Key(day: day.dayNumber, article: time.article)
        let told = Told(sentence: number, time: time)
        let isPrinted = reading.string(time.range).utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
        if isPrinted {
          printed[key, default: []].append(told)
        } else if time.isRelative {
          counted[key, default: []].append(told)
        }
      }
    }
    return printed.keys.sorted { ($0.day, $0.article) < ($1.day, $1.article) }.compactMap { key in
      for first in (printed[key] ?? []).prefix(8) {
        for second in (counted[key] ?? []).prefix(8) where areAboutOne(first.sentence, second.sentence) {
          return Fact(
            .agree, .time, [first, second].map { Place(document: reading.side.document, range: $0.time.range) })
        }
      }
      return nil
    }
  }

  /// Whether two sentences tell of the same: someone in common, or something and words in common.
  private func areAboutOne(_ first: Int, _ second: Int) -> Bool {
    guard first != second else { return false }
    let (a, b) = (reading.sentences[first], reading.sentences[second])
    let shared = reading.entities(a).intersection(reading.entities(b))
    guard !shared.isEmpty else { return false }
    let hasPerson = reading.mentions[a.mentions].contains { $0.label == .person && shared.contains($0.entity) }
    return hasPerson || reading.content(a).intersection(reading.content(b)).count >= 2
  }
}
