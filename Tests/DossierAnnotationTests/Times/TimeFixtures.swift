import DossierAnnotation
import DossierText

/// The time expressions of a text as "words = value", resolved with `date` told by the file's name.
func times(_ text: String, _ date: String? = nil, format: TextFormat = .plain) -> [String] {
  let source = SourceText(text)
  return resolved(text, date, format: format).map { time in
    "\(source.string(in: time.range)) = \(time.value?.text ?? "?")"
  }
}

/// The time expressions of a text with their values.
func resolved(_ text: String, _ date: String? = nil, format: TextFormat = .plain) -> [ResolvedTime] {
  let analysis = DocumentAnalysis(SourceText(text), format: format)
  return analysis.timeResolver(analysis.timeFrames(fileDate: date.flatMap(civil))).all()
}

/// A day from year-month-day.
func civil(_ text: String) -> CivilDate? {
  let fields = text.split(separator: "-").compactMap { Int($0) }
  guard fields.count == 3 else { return nil }
  return CivilDate(year: fields[0], month: fields[1], day: fields[2])
}

/// A row of a table: a text in which carets on the next line mark the expressions, and their values in order.
///
///     The mill closed on Monday and reopens next week.
///                        ^^^^^^             ^^^^^^^^^
struct MarkedTimes {
  let text: String
  let marked: [String]

  init(_ table: String) {
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.first.map(Array.init) ?? []
    text = String(line)
    var marked: [String] = []
    var word = ""
    for (index, mark) in (lines.dropFirst().first ?? "").enumerated() {
      if mark == "^", index < line.count {
        word.append(line[index])
      } else if !word.isEmpty {
        marked.append(word)
        word = ""
      }
    }
    if !word.isEmpty { marked.append(word) }
    self.marked = marked
  }
}
