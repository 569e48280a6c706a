import DossierLexicon
import DossierText

/// Weighs what speaks for each label of a candidate: its own words first, then the words around it.
struct NameTyper {
  let reader: NameReader

  private var tokens: UnsafeBufferPointer<Token> { reader.tokens }
  private var bytes: UnsafeBufferPointer<UInt8> { reader.bytes }

  /// Gives a candidate its points; false where it is no name.
  func judge(_ c: inout NameCandidate) -> Bool {
    score(&c)
    return !c.scores.isEmpty && !isLoneHead(c)
      && !(c.tokens.count == 1 && reader.isOfficeField(c.tokens.lowerBound))
  }

  /// "Textiles sold well", "Steel is dear": a noun that could only end a name starts a sentence, in the plural or where
  /// its capital tells nothing. "Ltd." could only end one wherever it stands.
  func isLoneHead(_ c: NameCandidate) -> Bool {
    // With its full stop "Ltd." is two tokens.
    guard c.tokens.count <= 2, c.known.isEmpty else { return false }
    let token = tokens[c.tokens.lowerBound]
    let marks = reader.marks[c.tokens.lowerBound]
    if c.tokens.count == 2, !tokens[c.tokens.upperBound - 1].traits.contains(.punctuation) { return false }
    // "SA" and "AG" may be something else.
    if token.classes.contains(.companyForm), token.traits.isDisjoint(with: .allCaps) { return true }
    return c.tokens.count == 1 && marks.contains(.initial) && token.classes.contains(.organizationHead)
      && (!marks.contains(.name) || (token.count > 3 && bytes[Int(token.end) - 1] == UInt8(ascii: "s")))
  }

  /// Gives a candidate the points that its own words and those around it give.
  func score(_ c: inout NameCandidate) {
    weighKnown(&c)
    weighHead(&c)
    weighShape(&c)
    weighBefore(&c)
    weighAfter(&c)
  }

  /// The range without leading determiners and titles and without a possessive ending; nil if nothing is left or it
  /// holds no prose.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, range.upperBound <= tokens.count, !reader.marks[first].contains(.silent) else {
      return nil
    }
    var low = range.lowerBound
    var high = range.upperBound
    // "Without Tarn": a preposition that begins a sentence.
    if low + 1 < high, reader.marks[low].contains(.initial), tokens[low].classes.contains(.preposition),
      tokens[low].classes.isDisjoint(with: .anyName)
    {
      low += 1
    }
    if low < high, tokens[low].form == KnownForms.the, tokens[low].classes.contains(.determiner),
      reader.marks[low].contains(.initial) || !tokens[low].traits.contains(.capitalized)
    {
      low += 1
    }
    while low + 1 < high, tokens[low].classes.contains(.title),
      tokens[low].classes.isDisjoint(with: [.organizationHead, .givenName, .familyName])
    {
      low += 1
      if tokens[low].form == KnownForms.dot, low + 1 < high { low += 1 }
    }
    if high > low, tokens[high - 1].traits.contains(.possessive) { high -= 1 }
    // "Tarnwire View original content": the verb is the page's.
    if high - low > 1, reader.cues[tokens[high - 1].form].contains(.pageVerb), high < tokens.count,
      tokens[high].traits.contains(.word), !tokens[high].traits.contains(.capitalized)
    {
      high -= 1
    }
    guard low < high else { return nil }
    if high - low == 1, tokens[low].classes.contains(.plainAcronym), tokens[low].classes.isDisjoint(with: .anyName) {
      return nil
    }
    guard high - low <= RunGrower.longestRun,
      Int(tokens[high - 1].end) - Int(tokens[low].start) <= 4 * CapitalJudge.longestWord
    else { return nil }
    return low..<high
  }

  // MARK: The words of the name

  private func weighKnown(_ c: inout NameCandidate) {
    let known = c.known
    guard !known.isEmpty else { return }
    let single = c.tokens.count == 1
    let token = tokens[c.tokens.lowerBound]
    if single, known.contains(.placeAcronym) {
      guard token.traits.contains(.allCaps) || token.traits.contains(.dotted) else { return }
      c.scores.add(90, .place)
      c.isHard = true
    }
    if known.contains(.place) { c.scores.add(single && token.classes.contains(.common) ? 30 : 55, .place) }
    if known.contains(.demonym) { c.scores.add(80, .group) }
    if known.contains(.outlet) { c.scores.add(single ? 62 : 85, .organization) }
    if known.contains(.organization) { c.scores.add(single ? 58 : 85, .organization) }
    if known.contains(.product) { c.scores.add(66, .product) }
    if known.contains(.knownName) {
      if known.contains(.eventHead) { c.scores.add(80, .event) }
      if known.contains(.workHead) { c.scores.add(80, .work) }
      if known.contains(.conceptHead) { c.scores.add(80, .concept) }
    }
    if single, known.contains(.familyName) { c.scores.add(26, .person) }
    if single, known.contains(.givenName) { c.scores.add(30, .person) }
    if !single, known.isDisjoint(with: [.familyName, .givenName]) { c.isHard = true }
  }

  private func weighHead(_ c: inout NameCandidate) {
    let last = tokens[lastWord(c)].classes
    let first = tokens[c.tokens.lowerBound].classes
    guard c.tokens.count > 1 || !c.known.isEmpty else {
      // A head alone names a body that needs no other word: Parliament, Congress.
      let head = tokens[c.head].classes
      if head.contains(.organizationHead) { c.scores.add(20, .organization) }
      return
    }
    guard c.known.isEmpty else { return }
    if last.contains(.companyForm), c.tokens.count > 1 {
      c.scores.add(100, .organization)
      c.isHard = true
      return
    }
    weighPrefix(&c)
    let head = tokens[min(c.head, c.tokens.upperBound - 1)].classes
    if head.contains(.organizationHead) { c.scores.add(44, .organization) }
    if head.contains(.placeHead) { c.scores.add(head.contains(.organizationHead) ? 40 : 48, .place) }
    if head.contains(.facilityHead) { c.scores.add(head.contains(.organizationHead) ? 30 : 46, .place) }
    if head.contains(.eventHead) { c.scores.add(head.contains(.organizationHead) ? 24 : 46, .event) }
    if head.contains(.workHead) { c.scores.add(head.contains(.organizationHead) ? 24 : 44, .work) }
    if head.contains(.conceptHead) { c.scores.add(44, .concept) }
    if first.contains(.demonym) || first.contains(.place), head.contains(.organizationHead) {
      c.scores.add(8, .organization)
    }
    if isOrdinal(c.tokens.lowerBound - 1), head.contains(.eventHead) { c.scores.add(30, .event) }
  }

  /// "Hurricane Ada", "Lake Orrin", "Radio Tarn": a head that stands before its name.
  private func weighPrefix(_ c: inout NameCandidate) {
    let first = tokens[c.tokens.lowerBound]
    guard c.tokens.count > 1, !first.classes.isDisjoint(with: .anyHead) else { return }
    let lexicon = reader.lexicon
    if lexicon.value(.eventHead, of: first.lexeme) == 1 { c.scores.add(60, .event) }
    if lexicon.value(.placeHead, of: first.lexeme) == 1 { c.scores.add(50, .place) }
    if lexicon.value(.facilityHead, of: first.lexeme) == 1 { c.scores.add(46, .place) }
    if lexicon.value(.organizationHead, of: first.lexeme) == 1 { c.scores.add(46, .organization) }
  }

  private func weighShape(_ c: inout NameCandidate) {
    let first = tokens[c.tokens.lowerBound]
    let lastIndex = lastWord(c)
    let last = tokens[lastIndex]
    let headed = c.tokens.count > 1 && !tokens[min(c.head, c.tokens.upperBound - 1)].classes.isDisjoint(with: .anyHead)
    var words = 0
    var initials = 0
    var common = 0
    var ampersand = false
    for i in c.tokens {
      let token = tokens[i]
      if token.traits.contains(.punctuation) {
        ampersand = ampersand || token.form == KnownForms.ampersand
        continue
      }
      if token.traits.contains(.possessive) { continue }
      words += 1
      if token.count == 1 { initials += 1 }
      if token.traits.contains(.digit), token.traits.contains(.word), token.traits.contains(.capitalized) {
        c.scores.add(26, .product)
      }
      if !token.classes.isDisjoint(with: [.common, .nameStart]),
        token.classes.isDisjoint(with: [.givenName, .familyName])
      {
        common += 1
      }
    }
    if words == 1 {
      guard c.known.isEmpty else { return }
      if first.traits.contains(.number) {
        // 5G, 4K: what is made, and nobody.
        c.scores.add(24, .product)
        c.scores.add(-40, .organization)
      } else if first.traits.contains(.allCaps), !reader.marks[c.tokens.lowerBound].contains(.shout) {
        if first.count > 1, first.count <= 6 {
          c.scores.add(30, .organization)
        } else {
          c.scores.add(10, .organization)
        }
      } else if first.traits.contains(.innerCapital) {
        c.scores.add(22, .organization)
        c.scores.add(16, .product)
      } else if first.classes.contains(.common) {
        c.scores.add(6, .organization)
      } else {
        c.scores.add(10, .person)
        c.scores.add(13, .organization)
        c.scores.add(12, .place)
      }
      return
    }
    if ampersand { c.scores.add(30, .organization) }
    if first.traits.contains(.innerCapital), !headed, first.classes.isDisjoint(with: [.givenName, .familyName]) {
      c.scores.add(18, .organization)
    }
    guard c.known.isEmpty || c.known.isDisjoint(with: [.place, .organization, .outlet, .knownName, .product]) else {
      return
    }
    if words <= 5, !headed || last.classes.contains(.familyName), !ampersand {
      if first.classes.contains(.givenName) { c.scores.add(first.classes.contains(.place) ? 24 : 40, .person) }
      if initials > 0, common == 0 { c.scores.add(30, .person) }
      if last.classes.contains(.familyName) { c.scores.add(first.classes.contains(.common) ? 8 : 22, .person) }
      if common == 0, words <= 4 { c.scores.add(18, .person) }
    }
    if !headed {
      if common > 0 { c.scores.add(14 + 6 * common, .organization) }
      if words >= 4 { c.scores.add(10, .organization) }
      // "Harrow ISI": initials behind a name.
      if last.traits.contains(.allCaps), last.count > 2, !first.traits.contains(.allCaps), !last.traits.contains(.digit)
      {
        c.scores.add(20, .organization)
      }
      c.scores.add(8, .organization)
    }
  }

  // MARK: The words around the name

  private func weighBefore(_ c: inout NameCandidate) {
    var i = c.tokens.lowerBound - 1
    let start = tokens[c.tokens.lowerBound]
    guard !start.traits.contains(.lineStart), i >= 0 else { return }
    // A closing stop of "Mr." is passed over.
    if tokens[i].form == KnownForms.dot, i > 0, tokens[i - 1].classes.contains(.title), reader.attached(i) { i -= 1 }
    guard start.traits.contains(.spaceBefore) else { return weighHyphenBefore(&c) }
    let before = tokens[i]
    let cues = reader.cues[before.form]
    let single = c.tokens.count == 1
    let knownOther = !c.known.isDisjoint(with: [
      .place, .organization, .outlet, .demonym, .knownName, .product, .placeAcronym,
    ])
    if before.classes.contains(.title), before.traits.contains(.capitalized) {
      if !knownOther || c.known.contains(.familyName), tokens[lastWord(c)].classes.isDisjoint(with: [.companyForm]) {
        c.scores.add(60, .person)
        c.isHard = true
      }
    } else if before.classes.contains(.role) || before.classes.contains(.title),
      !cues.contains(.companyNoun)
    {
      if !knownOther { c.scores.add(single ? 22 : 34, .person) }
    }
    if cues.contains(.companyNoun) { c.scores.add(24, .organization) }
    if cues.contains(.makerNoun), !before.traits.contains(.capitalized), c.known.isEmpty {
      c.scores.add(40, .organization)
    }
    if !knownOther, c.known.isEmpty, isEmployer(i) {
      c.scores.add(before.form == KnownForms.at ? 80 : 20, .organization)
    }
    switch before.form {
    case KnownForms.in: c.scores.add(30, .place)
    case KnownForms.near: c.scores.add(30, .place)
    case KnownForms.at: c.scores.add(8, .organization); c.scores.add(8, .place)
    case KnownForms.from, KnownForms.to, KnownForms.outside, KnownForms.across, KnownForms.around, KnownForms.into:
      c.scores.add(14, .place)
    case KnownForms.of where i > 0:
      if reader.cues[tokens[i - 1].form].contains(.placeNoun) { c.scores.add(44, .place) }
    case KnownForms.the:
      c.scores.add(8, .organization)
      c.scores.add(-18, .person)
    case KnownForms.a, KnownForms.an:
      c.scores.add(-18, .person)
      if c.known.isEmpty { c.scores.add(10, .product) }
    default: break
    }
    if cues.contains(.productNoun) { c.scores.add(28, .product) }
    if before.form == KnownForms.the, i > 0, reader.cues[tokens[i - 1].form].contains(.productNoun) {
      c.scores.add(30, .product)
    }
    if cues.contains(.workNoun) { c.scores.add(28, .work) }
    if before.classes.contains(.speech) { c.scores.add(single ? 14 : 18, .person) }
    if reader.marks[c.tokens.lowerBound].contains(.quoted), c.tokens.count >= 2 { c.scores.add(14, .work) }
  }

  /// "chief economist at Harrow": a role before "at", "of", "for" or "with" makes an employer of the name.
  private func isEmployer(_ i: Int) -> Bool {
    switch tokens[i].form {
    case KnownForms.at, KnownForms.of, KnownForms.for, KnownForms.with: break
    default: return false
    }
    var at = i - 1
    while at >= 0, i - at < 5, !tokens[at + 1].traits.contains(.lineStart), !tokens[at].traits.contains(.punctuation) {
      if tokens[at].classes.contains(.role) { return true }
      // "professor of history at Harrow"
      let isField = tokens[i].form == KnownForms.at && tokens[at].form == KnownForms.of
      if !isField, !tokens[at].classes.isDisjoint(with: [.preposition, .determiner, .speech]) { return false }
      at -= 1
    }
    return false
  }

  private func weighHyphenBefore(_ c: inout NameCandidate) {
    guard reader.marks[c.tokens.lowerBound].contains(.quoted), c.tokens.count >= 2, closesQuote(c.tokens.upperBound)
    else { return }
    c.scores.add(30, .work)
  }

  private func closesQuote(_ i: Int) -> Bool {
    guard i < tokens.count, tokens[i].traits.contains(.punctuation) else { return false }
    let byte = bytes[Int(tokens[i].start)]
    return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == 0xE2
      || ((byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")) && i + 1 < tokens.count && reader.attached(i + 1)
        && tokens[i + 1].traits.contains(.punctuation))
  }

  private func weighAfter(_ c: inout NameCandidate) {
    let end = c.tokens.upperBound
    guard end < tokens.count, !tokens[end].traits.contains(.lineStart) else { return }
    let next = tokens[end]
    let single = c.tokens.count == 1
    if next.traits.contains(.punctuation) { return weighMark(&c, next, end) }
    if next.traits.contains(.possessive) {
      guard end + 1 < tokens.count, reader.cues[tokens[end + 1].form].contains(.bodyNoun) else { return }
      c.scores.add(12, .organization)
      return
    }
    let cues = reader.cues[next.form]
    if next.classes.contains(.speech) {
      c.scores.add(single ? 12 : 14, .person)
    } else if next.form == KnownForms.v || next.form == KnownForms.vs {
      c.scores.add(44, .organization)
    } else if next.traits.contains(.number), isScore(c, end) {
      c.scores.add(44, .organization)
    } else if cues.contains(.bodyNoun) {
      c.scores.add(26, .organization)
    } else if cues.contains(.productNoun) {
      c.scores.add(24, .product)
    } else if cues.contains(.workNoun) {
      c.scores.add(16, .work)
    } else if next.classes.contains(.conceptHead), !next.traits.contains(.capitalized), c.tokens.count > 1,
      c.known.isEmpty
    {
      c.scores.add(34, .concept)
    } else if cues.contains(.placeNoun) {
      c.scores.add(22, .place)
    } else if next.form == KnownForms.who {
      c.scores.add(34, .person)
    } else if next.form == KnownForms.and || next.classes.contains(.pronoun) {
      return
    }
  }

  /// A line of a results table: the name stands first, and figures or another side with a figure follow.
  private func isScore(_ c: NameCandidate, _ end: Int) -> Bool {
    let start = c.tokens.lowerBound
    guard tokens[start].traits.contains(.lineStart) || (start > 0 && tokens[start - 1].traits.contains(.number)) else {
      return false
    }
    guard end + 1 < tokens.count, tokens[end].count <= 3 else { return false }
    let next = tokens[end + 1]
    guard !next.traits.contains(.lineStart) else { return tokens[start].traits.contains(.lineStart) == false }
    return next.traits.contains(.number) || next.form == KnownForms.hyphen || next.traits.contains(.capitalized)
  }

  private func weighMark(_ c: inout NameCandidate, _ mark: Token, _ end: Int) {
    guard end + 1 < tokens.count, !tokens[end + 1].traits.contains(.lineStart) else { return }
    let next = tokens[end + 1]
    if mark.form == KnownForms.comma {
      if next.traits.contains(.number), next.count == 2, end + 2 < tokens.count,
        tokens[end + 2].traits.contains(.punctuation)
      {
        c.scores.add(44, .person)
      } else if next.form == KnownForms.who {
        c.scores.add(36, .person)
      } else if next.traits.contains(.capitalized), !next.classes.isDisjoint(with: [.place, .placeAcronym]),
        c.tokens.count <= 3
      {
        c.scores.add(20, .place)
      } else {
        weighApposition(&c, from: end + 1)
      }
    } else if mark.form == KnownForms.hyphen, reader.attached(end), next.form == KnownForms.based {
      c.scores.add(60, .place)
    } else if mark.form == KnownForms.open {
      weighParenthesis(&c, end)
    } else if mark.form == KnownForms.dash || mark.form == KnownForms.longDash {
      weighApposition(&c, from: end + 1)
    }
    if tokens[c.tokens.lowerBound].traits.contains(.lineStart), isDateline(c, end) {
      c.scores.add(80, .place)
      c.isHard = true
    }
  }

  /// ", lead analyst at" speaks for a person, ", a maker of" for a company, ", the capital of" for a place.
  private func weighApposition(_ c: inout NameCandidate, from start: Int) {
    let articled = start < tokens.count && tokens[start].classes.contains(.determiner)
    var i = start
    while i < tokens.count, i - start < 6 {
      let token = tokens[i]
      if token.traits.contains(.punctuation) || token.traits.contains(.possessive) || token.traits.contains(.lineStart)
      {
        if token.form == KnownForms.hyphen { i += 1; continue }
        return
      }
      let cues = articled ? reader.cues[token.form] : []
      if cues.contains(.companyNoun) { return c.scores.add(44, .organization) }
      if cues.contains(.placeNoun) { return c.scores.add(24, .place) }
      if token.classes.contains(.role), !token.classes.contains(.givenName) || !token.traits.contains(.capitalized) {
        return c.scores.add(32, .person)
      }
      if token.classes.contains(.preposition) || token.classes.contains(.pronoun) { return }
      i += 1
    }
  }

  private func weighParenthesis(_ c: inout NameCandidate, _ open: Int) {
    let inside = open + 1
    guard inside + 1 < tokens.count else { return }
    let token = tokens[inside]
    if tokens[inside + 1].form == KnownForms.close, token.traits.contains(.allCaps), c.tokens.count >= 2 {
      c.scores.add(22, .organization)
    } else if token.traits.contains(.capitalized), token.count <= 3, tokens[inside + 1].form == KnownForms.hyphen {
      c.scores.add(40, .person)
    } else if token.traits.contains(.number), token.count == 2, tokens[inside + 1].form == KnownForms.close {
      c.scores.add(24, .person)
    }
  }

  /// "LUSAKA, 18 February —", "Accra (GNA) –": a place at a line's start before a date, an agency or a dash.
  private func isDateline(_ c: NameCandidate, _ end: Int) -> Bool {
    guard c.tokens.count <= 4, c.known.isDisjoint(with: [.outlet, .organization]) else { return false }
    let shouted = tokens[c.tokens.lowerBound].traits.contains(.allCaps)
    guard shouted || c.known.contains(.place) else { return false }
    var i = end
    while i < tokens.count, i - end < 14, !tokens[i].traits.contains(.lineStart) {
      let token = tokens[i]
      if i > end, token.traits.contains(.punctuation), token.traits.contains(.spaceBefore) || i == end {
        let byte = bytes[Int(token.start)]
        if token.form == KnownForms.dash || token.form == KnownForms.longDash || byte == UInt8(ascii: "-") {
          return true
        }
      }
      if i == end, token.form == KnownForms.dash || token.form == KnownForms.longDash || token.form == KnownForms.hyphen
      {
        return token.traits.contains(.spaceBefore)
      }
      if shouted, !token.classes.isDisjoint(with: .month) { return true }
      if token.traits.contains(.word), !token.traits.contains(.capitalized), token.classes.contains(.common) {
        return false
      }
      i += 1
    }
    return false
  }

  // MARK: The right extent

  /// Takes in what belongs to a name of its kind: a direction before a place, a rank or year before an event; what its
  /// scores then give.
  func widen(_ c: inout NameCandidate) -> (label: EntityLabel, score: Int, lead: Int) {
    let best = c.scores.best
    var first = c.tokens.lowerBound
    if best.label == .place, c.known.contains(.place) || best.score >= 40 {
      while first > 0, tokens[first - 1].classes.contains(.direction), isRegional(first - 1),
        !tokens[first].traits.contains(.lineStart),
        !tokens[first - 1].traits.contains(.allCaps) || tokens[first - 1].count == 2, c.tokens.lowerBound - first < 3
      {
        first -= 1
        if first > 1, tokens[first - 1].form == KnownForms.hyphen, tokens[first - 2].classes.contains(.direction),
          reader.attached(first)
        {
          first -= 1
        }
      }
    }
    if best.label == .person, c.tokens.count == 1, c.tokens.upperBound < tokens.count,
      tokens[c.tokens.upperBound].form == KnownForms.administration,
      tokens[c.tokens.upperBound].traits.contains(.spaceBefore),
      !tokens[c.tokens.upperBound].traits.contains(.lineStart)
    {
      c.scores = LabelScores()
      c.scores.add(80, .organization)
      c.isHard = true
      c.tokens = first..<c.tokens.upperBound + 1
      return c.scores.best
    }
    if best.label == .place || best.label == .organization, c.tokens.upperBound < tokens.count,
      first > 0, tokens[first - 1].form == KnownForms.the,
      reader.cues[tokens[c.tokens.upperBound].form].contains(.disasterNoun),
      !tokens[c.tokens.upperBound].traits.contains(.lineStart)
    {
      c.scores.add(120, .event)
      c.tokens = first..<c.tokens.upperBound + 1
      return c.scores.best
    }
    // “the Orrin model”: a coinage in quotation marks.
    let end = c.tokens.upperBound
    if end < tokens.count, tokens[end].classes.contains(.conceptHead), !tokens[end].traits.contains(.capitalized),
      reader.adjacent(end), closesQuote(end + 1),
      reader.marks[first].contains(.quoted) || (first > 0 && reader.marks[first - 1].contains(.quoted))
    {
      c.scores.add(120, .concept)
      c.tokens = first..<end + 1
      return c.scores.best
    }
    if best.label == .event || (best.label == .concept && c.tokens.count > 1), first > 0,
      !tokens[first].traits.contains(.lineStart)
    {
      let before = tokens[first - 1]
      if isOrdinal(first - 1)
        || (best.label == .event && before.traits.contains(.number) && before.count == 4
          && !before.traits.contains(.word))
      {
        first -= 1
      }
    }
    c.tokens = first..<c.tokens.upperBound
    return best
  }

  /// "northeast China" and "Upper Tarn" are names; "upper" and "east" in small letters are no part of one.
  private func isRegional(_ i: Int) -> Bool {
    tokens[i].traits.contains(.capitalized) || tokens[i].count > 5 && !tokens[i].classes.contains(.nameStart)
      || tokens[i].count > 7
  }

  /// 18th, Third.
  private func isOrdinal(_ i: Int) -> Bool {
    guard i >= 0 else { return false }
    let token = tokens[i]
    if token.traits.contains(.number), token.traits.contains(.word), token.count <= 5 {
      let end = Int(token.end)
      let tail = (bytes[end - 2] | 0x20, bytes[end - 1] | 0x20)
      return tail == (UInt8(ascii: "t"), UInt8(ascii: "h")) || tail == (UInt8(ascii: "s"), UInt8(ascii: "t"))
        || tail == (UInt8(ascii: "n"), UInt8(ascii: "d")) || tail == (UInt8(ascii: "r"), UInt8(ascii: "d"))
    }
    return token.classes.contains(.ordinal) && token.traits.contains(.capitalized)
  }

  /// The last token of the name that is a word.
  private func lastWord(_ c: NameCandidate) -> Int {
    var i = c.tokens.upperBound - 1
    while i > c.tokens.lowerBound, tokens[i].traits.contains(.punctuation) || tokens[i].traits.contains(.possessive) {
      i -= 1
    }
    return i
  }
}
