import DossierLexicon

/// The words of grammar that readers of quantities ask for one by one; 0 where the lexicon does not hold one.
struct QuantityWords: Sendable {
  let a, an, and, of, or, to, `in`, per, each, such, other, more, fewer, less, no, minus, plus, between, from, half,
    one, head, at: LexemeID

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
    such = lexicon.lexeme("such")
    other = lexicon.lexeme("other")
    more = lexicon.lexeme("more")
    fewer = lexicon.lexeme("fewer")
    less = lexicon.lexeme("less")
    no = lexicon.lexeme("no")
    minus = lexicon.lexeme("minus")
    plus = lexicon.lexeme("plus")
    between = lexicon.lexeme("between")
    from = lexicon.lexeme("from")
    half = lexicon.lexeme("half")
    one = lexicon.lexeme("one")
    head = lexicon.lexeme("head")
    at = lexicon.lexeme("at")
  }
}

extension TokenView {
  /// The words that readers of quantities ask for.
  var words: QuantityWords { .standard }
}
