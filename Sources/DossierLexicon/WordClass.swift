/// What is known of a word or phrase before reading its sentence. One word may be in many classes.
public struct WordClass: OptionSet, Hashable, Sendable {
  /// One bit a class.
  public let rawValue: UInt64
  /// The classes whose bits are set in `rawValue`.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  // Grammar
  /// Articles and other words that stand before a noun.
  public static let determiner = WordClass(rawValue: 1 << 0)
  /// Prepositions.
  public static let preposition = WordClass(rawValue: 1 << 1)
  /// Coordinating and subordinating conjunctions.
  public static let conjunction = WordClass(rawValue: 1 << 2)
  /// Personal, possessive, relative and demonstrative pronouns; the value is the gender: 1 he, 2 she, 3 it, 4 they, 5 first or second person.
  public static let pronoun = WordClass(rawValue: 1 << 3)
  /// Auxiliary verbs and common function words that never start a name.
  public static let function = WordClass(rawValue: 1 << 4)
  /// Common words (verbs, nouns, adverbs) that often start a sentence and are no name by themselves.
  public static let common = WordClass(rawValue: 1 << 5)
  /// Abbreviations whose full stop ends no sentence.
  public static let abbreviation = WordClass(rawValue: 1 << 6)
  /// Verbs of saying; the value tells how: 1 plain (said), 2 strong (stressed), 3 writing (posted).
  public static let speech = WordClass(rawValue: 1 << 7)

  // People
  /// Given names.
  public static let givenName = WordClass(rawValue: 1 << 8)
  /// Family names.
  public static let familyName = WordClass(rawValue: 1 << 9)
  /// Titles that stand before a person's name (President, Dr, Rep).
  public static let title = WordClass(rawValue: 1 << 10)
  /// Roles and professions (chairman, analyst, spokesperson), before or behind a name.
  public static let role = WordClass(rawValue: 1 << 11)

  // Organizations
  /// Legal forms of companies (Inc, Ltd, GmbH).
  public static let companyForm = WordClass(rawValue: 1 << 12)
  /// Words that head an organization's name (Ministry, University, Committee, Group).
  public static let organizationHead = WordClass(rawValue: 1 << 13)
  /// Organizations known by name.
  public static let organization = WordClass(rawValue: 1 << 14)
  /// News outlets and agencies known by name.
  public static let outlet = WordClass(rawValue: 1 << 15)

  // Places
  /// Countries and other places known by name.
  public static let place = WordClass(rawValue: 1 << 16)
  /// Words that belong to a place's name next to it (Province, County, River, Street).
  public static let placeHead = WordClass(rawValue: 1 << 17)
  /// Points of the compass and what is built like them (northeast, central).
  public static let direction = WordClass(rawValue: 1 << 18)
  /// Adjectives and nouns for peoples, faiths and parties (Chinese, Muslims, Democrats).
  public static let demonym = WordClass(rawValue: 1 << 19)
  /// Words for buildings and sites (Airport, Museum, Bridge).
  public static let facilityHead = WordClass(rawValue: 1 << 20)

  // Other names
  /// Words that head an event's name (Congress, Olympics, Festival, War).
  public static let eventHead = WordClass(rawValue: 1 << 21)
  /// Words that head a work's name (Act, Treaty, Times, Journal).
  public static let workHead = WordClass(rawValue: 1 << 22)
  /// Words that head a program's or concept's name (Plan, Initiative, Strategy).
  public static let conceptHead = WordClass(rawValue: 1 << 23)
  /// Events, works, products and concepts known by name: the classes `eventHead` and the others tell which.
  public static let knownName = WordClass(rawValue: 1 << 24)
  /// Products and services known by name.
  public static let product = WordClass(rawValue: 1 << 25)
  /// Common words with which names often begin (National, Royal, Global).
  public static let nameStart = WordClass(rawValue: 1 << 26)
  /// Words that belong to the role behind them (chief, deputy, acting).
  public static let roleModifier = WordClass(rawValue: 1 << 27)
  /// Places whose name is told from a common word by its capitals only (US, UK).
  public static let placeAcronym = WordClass(rawValue: 1 << 60)
  /// Acronyms that are common words (CEO, GDP, TV) and no name by themselves.
  public static let plainAcronym = WordClass(rawValue: 1 << 62)
  /// Small words inside names (of, de, van, al).
  public static let particle = WordClass(rawValue: 1 << 61)

  // Time
  /// Months; the value is 1 to 12.
  public static let month = WordClass(rawValue: 1 << 28)
  /// Days of the week; the value is 1 for Monday to 7 for Sunday.
  public static let weekday = WordClass(rawValue: 1 << 29)
  /// Units of time (day, week, fiscal quarter).
  public static let timeUnit = WordClass(rawValue: 1 << 30)
  /// Parts of a day (morning, noon).
  public static let dayPart = WordClass(rawValue: 1 << 31)
  /// Seasons of the year.
  public static let season = WordClass(rawValue: 1 << 32)
  /// Words that point in time (today, ago, last, next) and others that open a time expression; the value is a `TimeWord`.
  public static let timeDeictic = WordClass(rawValue: 1 << 33)
  /// Holidays.
  public static let holiday = WordClass(rawValue: 1 << 34)
  /// Small words inside time expressions (of, to, ago, at); the value is a `TimeWord`.
  public static let timeLink = WordClass(rawValue: 1 << 35)
  /// Abbreviations of time zones; the value is the distance from UTC in minutes, or above 9000 a zone with summer time.
  public static let timeZone = WordClass(rawValue: 1 << 36)
  /// Places by whose clock times are given; values as for `timeZone`.
  public static let clockPlace = WordClass(rawValue: 1 << 37)
  /// Weekdays in the plural; the value is 1 for Mondays to 7 for Sundays.
  public static let pluralWeekday = WordClass(rawValue: 1 << 39)
  /// Verbs and adverbs that place their clause in time: 1 past, 2 future, 3 weakly future.
  public static let tense = WordClass(rawValue: 1 << 38)

  // Quantity
  /// Number words; the value is the number.
  public static let number = WordClass(rawValue: 1 << 40)
  /// Ordinal words; the value is the rank.
  public static let ordinal = WordClass(rawValue: 1 << 41)
  /// Magnitudes (hundred, million); the value is the power of ten.
  public static let magnitude = WordClass(rawValue: 1 << 42)
  /// Units of measure; the value indexes the unit table.
  public static let unit = WordClass(rawValue: 1 << 43)
  /// Currencies; the value indexes the unit table.
  public static let currency = WordClass(rawValue: 1 << 44)
  /// Words of degree before a number (about, nearly, over).
  public static let modifier = WordClass(rawValue: 1 << 45)
  /// Words for a multiple of what was (doubled, twice, fivefold); the value is the factor.
  public static let multiple = WordClass(rawValue: 1 << 46)
  /// Words for a part (half, third, quarters); the value is the denominator.
  public static let fraction = WordClass(rawValue: 1 << 47)
  /// Words for a fixed number of things (dozen, score); the value is that number.
  public static let collective = WordClass(rawValue: 1 << 48)
  /// Plurals that name an order of magnitude (thousands, dozens); the value is the power of ten, or the number.
  public static let multitude = WordClass(rawValue: 1 << 49)
  /// Codes of currencies, which count only in capitals (USD, TRY); the value indexes the unit table.
  public static let currencyCode = WordClass(rawValue: 1 << 50)
  /// Plural nouns without a final s (people, sheep), which end the name of what is counted.
  public static let plainPlural = WordClass(rawValue: 1 << 51)
  /// Nouns that a number behind them labels and does not count (page 3, Article 5).
  public static let labelNoun = WordClass(rawValue: 1 << 52)
  /// Words for a change by an amount (fell, rose, up).
  public static let change = WordClass(rawValue: 1 << 53)
}
