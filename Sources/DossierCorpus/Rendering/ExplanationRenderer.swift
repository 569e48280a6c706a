public import DossierAnnotation

extension IdentityReason {
  /// The word by which `dossier/explain` names the reason; it never changes.
  public var code: String {
    switch self {
    case .sameName: "sameName"
    case .transliteration: "transliteration"
    case .knownName: "knownName"
    case .definition: "definition"
    case .familyName: "familyName"
    case .givenName: "givenName"
    case .shorterPersonName: "shorterPersonName"
    case .acronym: "acronym"
    case .companyForm: "companyForm"
    case .shorterName: "shorterName"
    case .areaHead: "areaHead"
    case .region: "region"
    case .strayLabel: "strayLabel"
    case .anaphor: "anaphor"
    case .onlyBearer: "onlyBearer"
    case .decision: "decision"
    }
  }
}

extension Explanation.Step {
  /// The step in words.
  public var sentence: String {
    let (a, b) = ("“\(from)”", "“\(to)”")
    let words =
      switch reason {
      case .sameName:
        from == to ? "\(a) is the name itself" : "\(a) and \(b) are one name but for case, accents or marks"
      case .transliteration: "\(a) and \(b) are two spellings of one name"
      case .knownName: "\(a) and \(b) are names of one thing to every reader"
      case .definition: "The text itself puts \(a) and \(b) side by side, one in brackets"
      case .familyName: "\(a) is the family name of \(b)"
      case .givenName: "\(a) is the given name of \(b)"
      case .shorterPersonName: "\(a) is \(b) without a middle name or with a letter for a name"
      case .acronym: "\(a) is made of the first letters of \(b)"
      case .companyForm: "\(a) is \(b) without its company form"
      case .shorterName: "\(a) is \(b) without its first or last words"
      case .areaHead: "\(a) is \(b) without the word for the kind of place"
      case .region: "\(a) is \(b) by its compass point"
      case .strayLabel: "\(a) is the same name; only its type was read differently"
      case .anaphor: "\(a) stands for \(b), which is named near it"
      case .onlyBearer: "\(a) could be short for \(b), and no one else in the documents has such a name"
      case .decision: "You said that \(a) means \(b)"
      }
    return Card.sentence(words)
  }
}

extension Explanation {
  /// All steps in words, and what stays open.
  public var sentence: String {
    var sentences = steps.map(\.sentence)
    if !candidates.isEmpty {
      sentences.append(Card.sentence("Who is meant is not certain: perhaps " + Card.either(candidates)))
    } else if isAmbiguous {
      sentences.append("Others have such a name too; the one named last before it is taken.")
    }
    return sentences.joined(separator: " ")
  }
}

extension Explanation {
  /// Whether this mention and `other` mean one entity, and why, in words.
  public func verdict(with other: Explanation) -> String {
    guard entity == other.entity else {
      return "“\(words)” means \(name) (\(label.word)), “\(other.words)” means \(other.name) (\(other.label.word))."
    }
    let sentences = (steps + other.steps).map(\.sentence)
    let distinct = sentences.enumerated().filter { sentences.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    return "Both mean \(name) (\(label.word)). " + distinct.joined(separator: " ")
  }
}
