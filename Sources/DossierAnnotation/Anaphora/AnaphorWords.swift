import DossierLexicon

/// The words of grammar that readers of anaphors ask for.
struct AnaphorWords: Sendable {
  /// A pronoun of the third person.
  struct Pronoun: Sendable {
    /// 1 he, 2 she, 3 it, 4 they, as for `WordClass.pronoun`.
    var gender: UInt8
    /// The bytes of the pronoun in a short form such as "he'd".
    var length: UInt8
    var use: Use
  }

  /// Where a pronoun stands.
  enum Use: Sendable { case subject, object, possessive, objectOrPossessive }

  static let standard = AnaphorWords(.standard)

  let the, according, year, old: LexemeID
  /// The hash of "region", which names parts of countries by the compass and no province.
  let region: UInt32
  let determiners, possessives, beings, relatives, links, breaks, fillers: LexemeSet
  /// The words at which a reader stops: "the", pronouns, roles and words of kinship.
  let stops: LexemeSet
  private let pronouns: LexemeSet
  private let bodyVerbs: FormSet
  private let nounEnds: FormSet

  init(_ lexicon: Lexicon) {
    func all(_ words: String) -> LexemeSet { LexemeSet(words, of: lexicon) }
    the = lexicon.lexeme("the")
    year = lexicon.lexeme("year")
    old = lexicon.lexeme("old")
    according = lexicon.lexeme("according")
    region = Array("region".utf8).withUnsafeBufferPointer { FormHash.hash($0) }
    determiners = all("a an the one another this that his her their its my our your")
    possessives = all("his her their its my our your whose")
    beings = all("is was are were be been being as")
    relatives = all("who whom whose which that")
    links = all("of for at in")
    breaks = all("that which who whose while when because although though whereas unless but if where")
    fillers = all("also has had now then will would have")
    let written = AnaphorWords.table.map(\.0).joined(separator: " ")
    pronouns = all(written)
    stops = LexemeSet("the " + written, in: [.role, .gendered], of: lexicon)
    bodyVerbs = FormSet(AnaphorWords.verbsOfBodies)
    nounEnds = FormSet(AnaphorWords.verbsBehindNouns)
  }

  /// The pronoun of the third person that is the word `lexeme`.
  func pronoun(_ lexeme: LexemeID) -> Pronoun? {
    pronouns.contains(lexeme) ? AnaphorWords.pronouns[lexeme] : nil
  }

  /// Whether "it" before the verb with this form is surely a body: "it employs", "it posted".
  func isBodyVerb(_ form: UInt32) -> Bool { bodyVerbs.contains(form) }

  /// Whether the word with this form is a verb where it follows a noun: "the company plans".
  func isVerbBehindNoun(_ form: UInt32) -> Bool { nounEnds.contains(form) }

  /// The pronouns by the standard lexicon's numbers.
  private static let pronouns: [LexemeID: Pronoun] = table.reduce(into: [:]) { pronouns, entry in
    let (word, gender, use) = entry
    let length = word.prefix { $0 != "'" }.utf8.count
    let lexeme = Lexicon.standard.lexeme(word)
    if lexeme != 0 { pronouns[lexeme] = Pronoun(gender: gender, length: UInt8(length), use: use) }
  }

  private static let table: [(String, UInt8, Use)] = [
    ("he", 1, .subject), ("he'd", 1, .subject), ("he'll", 1, .subject), ("he's", 1, .subject), ("him", 1, .object),
    ("his", 1, .possessive), ("she", 2, .subject), ("she'd", 2, .subject), ("she'll", 2, .subject),
    ("she's", 2, .subject), ("her", 2, .objectOrPossessive), ("hers", 2, .object), ("it", 3, .subject),
    ("its", 3, .possessive), ("they", 4, .subject), ("their", 4, .possessive),
  ]

  private static let verbsOfBodies = """
    said says announced plans planned expects expected employs employed posted reported operates runs sells makes
    owns hired bought acquired launched raised cut forecast hopes wants denied declined pledged vowed agreed invested
    produces supplies urged warned called demanded
    """

  private static let verbsBehindNouns = """
    said says plans expects employs hopes wants makes sells runs operates owns has had is was will would can could
    may might must should does did needs seeks faces aims intends holds saw fell rose grew lost won took gave made
    got went came kept left led met paid put sent set spent told bought built began became cut hit let sold wrote
    remains declined added also now then still already once later again today yesterday itself himself herself
    """
}
