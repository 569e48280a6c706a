import DossierLexicon

/// The words of grammar that readers of quantities ask for one by one; 0 where the lexicon does not hold one.
struct QuantityWords: Sendable {
  let a, an, and, of, or, to, `in`, per, each, no, minus, plus, between, from, half,
    one, head, at: LexemeID
  /// Words that may stand between a figure and what it counts.
  let comparers: LexemeSet
  /// Words with which words of degree start.
  let degreeStarts: LexemeSet
  /// Units that readers of quantities give by themselves.
  let percent, dollar, times, fraction: UnitID

  static let standard = QuantityWords(.standard)

  init(_ lexicon: Lexicon) {
    a = lexicon.lexeme("a")
    an = lexicon.lexeme("an")
    and = lexicon.lexeme("and")
    of = lexicon.lexeme("of")
    or = lexicon.lexeme("or")
    to = lexicon.lexeme("to")
    `in` = lexicon.lexeme("in")
    per = lexicon.lexeme("per")
    each = lexicon.lexeme("each")
    no = lexicon.lexeme("no")
    minus = lexicon.lexeme("minus")
    plus = lexicon.lexeme("plus")
    between = lexicon.lexeme("between")
    from = lexicon.lexeme("from")
    half = lexicon.lexeme("half")
    one = lexicon.lexeme("one")
    head = lexicon.lexeme("head")
    at = lexicon.lexeme("at")
    comparers = LexemeSet("such other more fewer less", of: lexicon)
    degreeStarts = LexemeSet(of: lexicon) { lexeme in
      lexicon.classes(lexeme).contains(.modifier)
        || lexicon.startsPhrase(lexeme) && lexicon.phrases(from: lexeme).contains { $0.classes.contains(.modifier) }
    }
    percent = Units.id("percent")
    dollar = Units.id("USD")
    times = Units.id("times")
    fraction = Units.id("fraction")
  }
}

extension TokenView {
  /// The words that readers of quantities ask for.
  var words: QuantityWords { .standard }
}
