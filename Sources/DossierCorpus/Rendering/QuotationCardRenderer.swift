import DossierAnnotation
import DossierText

extension QuotationCard {
  /// The card in Markdown, for an editor's hover.
  public var markdown: String {
    var parts = ["**\(Card.escaped(speech))**", "> " + Card.escaped(Card.oneLine(text))]
    parts += elsewhere.map {
      "also in *\(Card.escaped($0.place.document.fileName))*, \(Card.escaped($0.difference.sentence))"
    }
    return parts.joined(separator: "\n\n")
  }

  /// The card without any markup.
  public var plainText: String {
    let places = elsewhere.map { "also in \($0.place.document.fileName), \($0.difference.sentence)" }
    return ([speech, Card.oneLine(text)] + places).joined(separator: "\n")
  }

  /// Who said it: "Mara Lindqvist (“she”) said".
  private var speech: String {
    var words: String
    switch (speakerName, speakerText.map(Card.oneLine)) {
    case (let name?, let text?) where name != text: words = "\(name) (“\(text)”)"
    case (let name?, _): words = name
    case (nil, let text?): words = text + " (nobody named)"
    case (nil, nil): words = type == .term ? "A term in quotation marks" : "Speaker not given"
    }
    // "According to" opens a sentence, but not this line.
    if let cue { words += " · " + Card.oneLine(cue.prefix(1).lowercased() + cue.dropFirst()) }
    if continues { words += " · continued" }
    return words
  }
}

extension QuotationCard.Version.Difference {
  /// The difference in words.
  var sentence: String {
    switch self {
    case .none: "word for word"
    case .marks: "the same words, other capitals or marks"
    case .part: "one is a part of the other"
    case .words(let here, let there) where here.isEmpty: "which goes on “\(there)”"
    case .words(let here, let there) where there.isEmpty: "which leaves out “\(here)”"
    case .words(let here, let there): "where “\(here)” reads “\(there)”"
    }
  }
}
