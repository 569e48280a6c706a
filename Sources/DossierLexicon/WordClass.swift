/// What is known of a word or phrase before reading its sentence. One word may be in many classes.
public struct WordClass: OptionSet, Hashable, Sendable {
  /// One bit a class.
  public let rawValue: UInt64
  /// The classes whose bits are set in `rawValue`.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  // Grammar
  /// Articles and other words that stand before a noun.
  @inlinable public static var determiner: WordClass { WordClass(rawValue: 1 << 0) }
  /// Prepositions.
  @inlinable public static var preposition: WordClass { WordClass(rawValue: 1 << 1) }
  /// Coordinating and subordinating conjunctions.
  @inlinable public static var conjunction: WordClass { WordClass(rawValue: 1 << 2) }
  /// Personal, possessive, relative and demonstrative pronouns; the value is the gender: 1 he, 2 she, 3 it, 4 they, 5 first or second person.
  @inlinable public static var pronoun: WordClass { WordClass(rawValue: 1 << 3) }
  /// Auxiliary verbs and common function words that never start a name.
  @inlinable public static var function: WordClass { WordClass(rawValue: 1 << 4) }
  /// Common words (verbs, nouns, adverbs) that often start a sentence and are no name by themselves.
  @inlinable public static var common: WordClass { WordClass(rawValue: 1 << 5) }
  /// Abbreviations whose full stop ends no sentence.
  @inlinable public static var abbreviation: WordClass { WordClass(rawValue: 1 << 6) }
  /// Verbs of saying; the value tells how: 1 plain (said), 2 strong (stressed), 3 writing (posted).
  @inlinable public static var speech: WordClass { WordClass(rawValue: 1 << 7) }

  // People
  /// Given names; the value is the gender of nearly all who bear the name, as for `pronoun`.
  @inlinable public static var givenName: WordClass { WordClass(rawValue: 1 << 8) }
  /// Family names.
  @inlinable public static var familyName: WordClass { WordClass(rawValue: 1 << 9) }
  /// Titles that stand before a person's name (President, Dr, Rep).
  @inlinable public static var title: WordClass { WordClass(rawValue: 1 << 10) }
  /// Roles and professions (chairman, analyst, spokesperson), before or behind a name.
  @inlinable public static var role: WordClass { WordClass(rawValue: 1 << 11) }

  /// Words that tell a person's gender (Mrs, chairman, mother); the value is as for `pronoun`.
  @inlinable public static var gendered: WordClass { WordClass(rawValue: 1 << 54) }
  /// Nouns that stand for a named thing behind "the" (the company, the ministry, the city); the value is a `ThingKind`.
  @inlinable public static var thing: WordClass { WordClass(rawValue: 1 << 55) }

  // Organizations
  /// Legal forms of companies (Inc, Ltd, GmbH).
  @inlinable public static var companyForm: WordClass { WordClass(rawValue: 1 << 12) }
  /// Words that head an organization's name (Ministry, University, Committee, Group).
  @inlinable public static var organizationHead: WordClass { WordClass(rawValue: 1 << 13) }
  /// Organizations known by name.
  @inlinable public static var organization: WordClass { WordClass(rawValue: 1 << 14) }
  /// News outlets and agencies known by name.
  @inlinable public static var outlet: WordClass { WordClass(rawValue: 1 << 15) }

  // Places
  /// Countries and other places known by name; the value, where it is known, is 4 for a country, 5 for a part of one, 6 for a town.
  @inlinable public static var place: WordClass { WordClass(rawValue: 1 << 16) }
  /// Words that belong to a place's name next to it (Province, County, River, Street).
  @inlinable public static var placeHead: WordClass { WordClass(rawValue: 1 << 17) }
  /// Points of the compass and what is built like them (northeast, central).
  @inlinable public static var direction: WordClass { WordClass(rawValue: 1 << 18) }
  /// Adjectives and nouns for peoples, faiths and parties (Chinese, Muslims, Democrats).
  @inlinable public static var demonym: WordClass { WordClass(rawValue: 1 << 19) }
  /// Words for buildings and sites (Airport, Museum, Bridge).
  @inlinable public static var facilityHead: WordClass { WordClass(rawValue: 1 << 20) }

  // Other names
  /// Words that head an event's name (Congress, Olympics, Festival, War).
  @inlinable public static var eventHead: WordClass { WordClass(rawValue: 1 << 21) }
  /// Words that head a work's name (Act, Treaty, Times, Journal).
  @inlinable public static var workHead: WordClass { WordClass(rawValue: 1 << 22) }
  /// Words that head a program's or concept's name (Plan, Initiative, Strategy).
  @inlinable public static var conceptHead: WordClass { WordClass(rawValue: 1 << 23) }
  /// Events, works, products and concepts known by name: the classes `eventHead` and the others tell which.
  @inlinable public static var knownName: WordClass { WordClass(rawValue: 1 << 24) }
  /// Products and services known by name.
  @inlinable public static var product: WordClass { WordClass(rawValue: 1 << 25) }
  /// Common words with which names often begin (National, Royal, Global).
  @inlinable public static var nameStart: WordClass { WordClass(rawValue: 1 << 26) }
  /// Words that belong to the role behind them (chief, deputy, acting).
  @inlinable public static var roleModifier: WordClass { WordClass(rawValue: 1 << 27) }
  /// Places whose name is told from a common word by its capitals only (US, UK).
  @inlinable public static var placeAcronym: WordClass { WordClass(rawValue: 1 << 60) }
  /// Acronyms that are common words (CEO, GDP, TV) and no name by themselves.
  @inlinable public static var plainAcronym: WordClass { WordClass(rawValue: 1 << 62) }
  /// Small words inside names (of, de, van, al).
  @inlinable public static var particle: WordClass { WordClass(rawValue: 1 << 61) }
  /// Words with which a name of several words in the lexicon starts (New, European); the lexicon sets it by itself.
  @inlinable public static var phraseStart: WordClass { WordClass(rawValue: 1 << 63) }
  /// Classes of words and phrases that are names by themselves.
  @inlinable public static var anyName: WordClass {
    [.organization, .outlet, .place, .demonym, .knownName, .product, .placeAcronym, .givenName, .familyName]
  }

  // Time
  /// Months; the value is 1 to 12.
  @inlinable public static var month: WordClass { WordClass(rawValue: 1 << 28) }
  /// Days of the week; the value is 1 for Monday to 7 for Sunday.
  @inlinable public static var weekday: WordClass { WordClass(rawValue: 1 << 29) }
  /// Units of time (day, week, fiscal quarter).
  @inlinable public static var timeUnit: WordClass { WordClass(rawValue: 1 << 30) }
  /// Parts of a day (morning, noon).
  @inlinable public static var dayPart: WordClass { WordClass(rawValue: 1 << 31) }
  /// Seasons of the year.
  @inlinable public static var season: WordClass { WordClass(rawValue: 1 << 32) }
  /// Words that point in time (today, ago, last, next) and others that open a time expression; the value is a `TimeWord`.
  @inlinable public static var timeDeictic: WordClass { WordClass(rawValue: 1 << 33) }
  /// Holidays.
  @inlinable public static var holiday: WordClass { WordClass(rawValue: 1 << 34) }
  /// Small words inside time expressions (of, to, ago, at); the value is a `TimeWord`.
  @inlinable public static var timeLink: WordClass { WordClass(rawValue: 1 << 35) }
  /// Abbreviations of time zones; the value is the distance from UTC in minutes, or above 9000 a zone with summer time.
  @inlinable public static var timeZone: WordClass { WordClass(rawValue: 1 << 36) }
  /// Places by whose clock times are given; values as for `timeZone`.
  @inlinable public static var clockPlace: WordClass { WordClass(rawValue: 1 << 37) }
  /// Weekdays in the plural; the value is 1 for Mondays to 7 for Sundays.
  @inlinable public static var pluralWeekday: WordClass { WordClass(rawValue: 1 << 39) }
  /// Verbs and adverbs that place their clause in time: 1 past, 2 future, 3 weakly future.
  @inlinable public static var tense: WordClass { WordClass(rawValue: 1 << 38) }

  // Quantity
  /// Number words; the value is the number.
  @inlinable public static var number: WordClass { WordClass(rawValue: 1 << 40) }
  /// Ordinal words; the value is the rank.
  @inlinable public static var ordinal: WordClass { WordClass(rawValue: 1 << 41) }
  /// Magnitudes (hundred, million); the value is the power of ten.
  @inlinable public static var magnitude: WordClass { WordClass(rawValue: 1 << 42) }
  /// Units of measure; the value indexes the unit table.
  @inlinable public static var unit: WordClass { WordClass(rawValue: 1 << 43) }
  /// Currencies; the value indexes the unit table.
  @inlinable public static var currency: WordClass { WordClass(rawValue: 1 << 44) }
  /// Words of degree before a number (about, nearly, over).
  @inlinable public static var modifier: WordClass { WordClass(rawValue: 1 << 45) }
  /// Words for a multiple of what was (doubled, twice, fivefold); the value is the factor.
  @inlinable public static var multiple: WordClass { WordClass(rawValue: 1 << 46) }
  /// Words for a part (half, third, quarters); the value is the denominator.
  @inlinable public static var fraction: WordClass { WordClass(rawValue: 1 << 47) }
  /// Words for a fixed number of things (dozen, score); the value is that number.
  @inlinable public static var collective: WordClass { WordClass(rawValue: 1 << 48) }
  /// Plurals that name an order of magnitude (thousands, dozens); the value is the power of ten, or the number.
  @inlinable public static var multitude: WordClass { WordClass(rawValue: 1 << 49) }
  /// Codes of currencies, which count only in capitals (USD, TRY); the value indexes the unit table.
  @inlinable public static var currencyCode: WordClass { WordClass(rawValue: 1 << 50) }
  /// Plural nouns without a final s (people, sheep), which end the name of what is counted.
  @inlinable public static var plainPlural: WordClass { WordClass(rawValue: 1 << 51) }
  /// Nouns that a number behind them labels and does not count (page 3, Article 5).
  @inlinable public static var labelNoun: WordClass { WordClass(rawValue: 1 << 52) }
  /// Words for a change by an amount (fell, rose, up).
  @inlinable public static var change: WordClass { WordClass(rawValue: 1 << 53) }
}
