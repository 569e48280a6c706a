import DossierText

/// Someone or something that the text has spoken of, with all that a later "he" or "the company" asks.
struct Referent {
  /// What the words that introduced it are.
  enum Kind: UInt8 {
    /// A name.
    case named
    /// Words for a person who is not named: "a farmer". A pronoun may well mean that one.
    case unnamed
  }

  var kind: Kind
  var label: EntityLabel
  /// 1 he, 2 she, 0 where nothing tells.
  var gender: UInt8
  /// The last mention by name; meaningless for one without.
  var mention: Int
  /// Of its fullest name: the mention, its tokens, and the hashes of the first and the last word.
  var fullName: Int
  var name: Range<Int>
  var firstForm: UInt32
  var lastForm: UInt32
  /// How strongly it stands before the reader's mind.
  var salience: Float = 0
  /// What its last sentence added to that.
  var weight: Float = 0
  /// The number of the last sentence that names it or points at it, and of the last one in which it was the subject.
  var sentence: Int
  var subjectSentence = -1
  /// The number of the last sentence that names it.
  var namedSentence: Int

  /// Mention number `mention`, on `tokens`, names it.
  mutating func call(_ mention: Int, _ tokens: Range<Int>, _ firstForm: UInt32, _ lastForm: UInt32) {
    self.mention = mention
    guard tokens.count > name.count else { return }
    (fullName, name) = (mention, tokens)
    (self.firstForm, self.lastForm) = (firstForm, lastForm)
  }

  /// Sentence number `sentence` speaks of it in `role`; of two places in one sentence the weightier counts.
  mutating func touch(_ role: Referents.Role, sentence: Int) {
    let counted = self.sentence == sentence ? weight : 0
    if role.weight > counted {
      salience += role.weight - counted
      weight = role.weight
    }
    self.sentence = sentence
    if role == .subject { subjectSentence = sentence }
  }
}

/// Those spoken of last, at most `most`, by salience in the manner of Lappin and Leass (1994): each sentence that
/// speaks of one adds weight by where in the sentence it stands, and all weights are halved from sentence to sentence.
struct Referents {
  /// Where in its sentence a name stands.
  enum Role {
    case subject, object, oblique, heading

    /// Emphasis of Lappin and Leass: being in the sentence, being its subject, being no adjunct.
    var weight: Float {
      switch self {
      case .subject: 180
      case .object: 130
      case .oblique: 110
      case .heading: 60
      }
    }
  }

  /// How many are kept in mind.
  static let most = 16

  private(set) var all: [Referent] = []

  init() { all.reserveCapacity(Referents.most + 1) }

  subscript(index: Int) -> Referent {
    get { all[index] }
    _modify { yield &all[index] }
  }

  /// Forgets all.
  mutating func removeAll() { all.removeAll(keepingCapacity: true) }

  /// A sentence begins: what was said before counts half.
  mutating func age() {
    for index in all.indices { all[index].salience *= 0.5 }
  }

  /// Adds one more, in place of the faintest if there are too many.
  mutating func add(_ referent: Referent) {
    if all.count == Referents.most, let faintest = all.indices.min(by: { all[$0].salience < all[$1].salience }) {
      all.remove(at: faintest)
    }
    all.append(referent)
  }

  /// Sentence number `sentence` speaks of it in `role`; of two places in one sentence the weightier counts.
  mutating func touch(_ index: Int, _ role: Role, sentence: Int) {
    all[index].touch(role, sentence: sentence)
  }
}
