import DossierLexicon

/// What kind of thing happened: events of different kinds are never one.
public enum EventKind: String, Sendable, CaseIterable {
  /// Someone goes somewhere to look or to be received.
  case visit
  /// People come together to talk.
  case meeting
  /// Sides agree on something.
  case agreement
  /// Someone writes something for all to read.
  case post
  /// Someone makes something known.
  case announcement
  /// People vote.
  case election
  /// People are attacked.
  case attack
  /// Nature or an accident does harm.
  case disaster
  /// Something new is opened or begun.
  case opening
  /// Firms or bodies become one.
  case merger
  /// People gather to honor, to mark or to mourn.
  case ceremony
}

/// The words for events.
struct EventWords: Sendable {
  /// What a word says of an event.
  struct Entry: Sendable {
    var kind: EventKind
    /// Whether it tells the event only behind the one who does it ("Holt visited").
    var isVerb: Bool
  }

  static let standard = EventWords()

  private var entries: [UInt32: Entry] = [:]

  private init() {
    let nouns: [(EventKind, String)] = [
      (.visit, "visit tour trip inspection"),
      (.meeting, "meeting talks summit symposium negotiations conference congress"),
      (.agreement, "deal agreement pact accord treaty framework truce ceasefire"),
      (.post, "post tweet"),
      (.announcement, "announcement"),
      (.election, "election referendum"),
      (.attack, "attack bombing shooting raid airstrike"),
      (.disaster, "earthquake flood floods flooding hurricane typhoon storm wildfire eruption explosion crash"),
      (.opening, "opening launch inauguration"),
      (.merger, "merger acquisition takeover"),
      (.ceremony, "ceremony celebration funeral wedding parade gala"),
    ]
    let verbs: [(EventKind, String)] = [
      (.visit, "visits visited toured tours inspected inspects"),
      (.meeting, "met meets"),
      (.agreement, "signed"),
      (.post, "posted tweeted"),
      (.announcement, "announced announces"),
      (.attack, "attacked bombed"),
      (.opening, "opened launched inaugurated"),
      (.merger, "acquired merged"),
    ]
    for (kind, words) in nouns { add(words, Entry(kind: kind, isVerb: false)) }
    for (kind, words) in verbs { add(words, Entry(kind: kind, isVerb: true)) }
  }

  private mutating func add(_ words: String, _ entry: Entry) {
    for form in WordForms.forms(words) { entries[form] = entry }
  }

  subscript(form: UInt32) -> Entry? { entries[form] }
}

/// Small words that tell which event or which person is meant.
enum WordForms {
  /// "His tour": an event that the text has told before, or is about to tell.
  static let possessives = Set(forms("his her its their our my"))
  /// Pronouns for one person.
  static let persons = Set(forms("he she"))
  /// Words before an event that is known from the text alone.
  static let pointers = Set(forms("the this that"))
  /// Words before one who takes part.
  static let partners = Set(forms("with between"))
  /// Words before an event that is known.
  static let definite = Set(forms("the this that")).union(possessives)
  /// Words with which a noun's group begins.
  static let openers = Set(forms("a an another")).union(definite)
  /// Words before events that are many, none, or wished for.
  static let vague = Set(forms("no any every each all some many several multiple numerous such possible potential"))
  /// Words that make a verb of the word behind them, or tell what has not happened.
  static let infinitive = Set(forms("to will would can could may might should must not never"))
  /// "Of", as between a share and its whole.
  static let of = Set(forms("of"))

  /// The forms of words in lower case, with blanks between.
  static func forms(_ words: String) -> [UInt32] {
    words.split(separator: " ").map { word in
      var hash = FormHash()
      for byte in word.utf8 { hash.add(byte) }
      return hash.value
    }
  }
}
