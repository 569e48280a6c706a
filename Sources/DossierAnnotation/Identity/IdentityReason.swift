/// Why a name is held to mean the entity that bears another name.
public enum IdentityReason: UInt8, Sendable, CaseIterable {
  /// The same words, whatever their case, accents and hyphens.
  case sameName
  /// Two spellings of one name from another script: Sergey, Sergei.
  case transliteration
  /// Both are names of one thing to every reader: US, United States.
  case knownName
  /// The text puts the one in brackets behind the other.
  case definition
  /// The family name of a person named in full.
  case familyName
  /// The given name of a person named in full.
  case givenName
  /// A person's name without its middle names, or with a letter for a name.
  case shorterPersonName
  /// The first letters of the longer name's words.
  case acronym
  /// The longer name without a company form or a word such as Group.
  case companyForm
  /// The longer name without its first or last words.
  case shorterName
  /// The longer name without Province, County and the like.
  case areaHead
  /// A region called by its compass point alone.
  case region
  /// The same name under another label, which far fewer mentions bear.
  case strayLabel
  /// Words such as "he" and "the company", which stand for a name near them.
  case anaphor
  /// No document says so, but no one else in the corpus has such a name.
  case onlyBearer
  /// The user's word.
  case decision
}
