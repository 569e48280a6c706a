import DossierAnnotation
import DossierText

/// What a card says, line by line, before it is set in Markdown or plain text.
private struct CardLines {
  /// Other spellings with their counts.
  var aliases: String?
  /// What texts say of it, word by word, with their documents; the best first.
  var sayings: [(text: String, source: String)] = []
  /// What holds it.
  var whole: String?
  var counts: String
  var dates: String?
  var neighbors: String?
  /// Why this is meant, and what is not certain.
  var doubts: [String] = []
}

extension Card {
  /// The card in Markdown, for an editor's hover.
  public var markdown: String {
    let lines = self.lines
    var parts = ["**\(Card.escaped(name))** · \(label.word)"]
    if let aliases = lines.aliases { parts[0] += "  \n" + "also " + Card.escaped(aliases) }
    if !lines.sayings.isEmpty {
      parts.append(
        lines.sayings.map { "> " + Card.escaped($0.text) + " — *" + Card.escaped($0.source) + "*" }.joined(
          separator: "  \n"))
    }
    let facts = [lines.whole, lines.counts, lines.dates, lines.neighbors].compactMap(\.self).map(Card.escaped)
    parts.append(facts.joined(separator: "  \n"))
    if !lines.doubts.isEmpty {
      parts.append(lines.doubts.map { "*" + Card.escaped($0) + "*" }.joined(separator: "  \n"))
    }
    return parts.joined(separator: "\n\n")
  }

  /// The card without any markup.
  public var plainText: String {
    let lines = self.lines
    var parts = ["\(name) (\(label.word))"]
    if let aliases = lines.aliases { parts.append("also " + aliases) }
    parts += lines.sayings.map { "“\($0.text)” — \($0.source)" }
    parts += [lines.whole, lines.counts, lines.dates, lines.neighbors].compactMap(\.self)
    return (parts + lines.doubts).joined(separator: "\n")
  }

  private var lines: CardLines {
    var lines = CardLines(counts: countLine)
    if !aliases.isEmpty {
      let shown = aliases.prefix(6).map { $0.count == 0 ? $0.name : "\($0.name) (\(Card.grouped($0.count)))" }
      let rest = aliases.count - shown.count
      lines.aliases = (shown + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: ", ")
    }
    let said = [userDescription == nil ? description : nil, secondDescription].compactMap(\.self) + facts
    if let userDescription { lines.sayings.append((Card.oneLine(userDescription), "your note")) }
    lines.sayings += said.map { (Card.oneLine($0.text), $0.place.document.fileName) }
    lines.whole = whole.map { (label == .place ? "in " : "part of ") + $0 }
    if let earliest, let latest {
      lines.dates =
        earliest.date == latest.date
        ? "mentioned on \(earliest.date)" : "first mention \(earliest.date), latest \(latest.date)"
    }
    if !neighbors.isEmpty {
      lines.neighbors =
        "named with " + neighbors.map { "\($0.name) (\(Card.grouped($0.documents)))" }.joined(separator: ", ")
    }
    if let why { lines.doubts.append(why) }
    if !candidates.isEmpty {
      lines.doubts.append(Card.sentence("Who is meant is not certain: perhaps " + Card.either(candidates)))
    }
    if confidence < 40 {
      lines.doubts.append("This may not be a name, or not of this type.")
    } else if confidence < 65 {
      lines.doubts.append("The type is not certain.")
    }
    return lines
  }

  private var countLine: String {
    let all = Card.count(mentions, "mention") + " in " + Card.count(documents, "document")
    guard mentionsHere > 0, documents > 1 else { return all }
    return "\(Card.grouped(mentionsHere)) here, " + all
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    grouped(count) + " " + noun + (count == 1 ? "" : "s")
  }

  /// 12,345.
  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var at = digits.count - 3
    while at > 0 {
      digits.insert(",", at: at)
      at -= 3
    }
    return String(digits)
  }

  /// `words` with a full stop, unless they end in one, perhaps inside quotation marks.
  static func sentence(_ words: String) -> String {
    words.hasSuffix(".") || words.hasSuffix(".”") ? words : words + "."
  }

  static func either(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }

  /// The words with line ends as blanks, cut after about 200 letters.
  static func oneLine(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count > 200 else { return words }
    return words.prefix(197).split(separator: " ").dropLast().joined(separator: " ") + " …"
  }

  /// The words with what Markdown would read as markup made plain.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>#|~".unicodeScalars.contains(scalar) { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
