import DossierLexicon
import DossierText

/// Finds what the text puts into something else: "Orvik, the capital of Varnland", "Orvik, Varn County",
/// "Varnland's capital of Orvik", "Tarn Pumps, a unit of Tarn Group".
///
/// Only two mentions that follow each other in one sentence are looked at, with at most a few words between them.
enum PartOfAnnotator {
  /// The most tokens between part and whole.
  private static let gap = 6

  static func annotate(_ draft: inout SegmentDraft) {
    guard draft.mentions.count > 1 else { return }
    var found: [PartOf] = []
    draft.tokens.withUnsafeBufferPointer { tokens in
      draft.bytes.withUnsafeBufferPointer { bytes in
        let reader = PartOfReader(view: TokenView(bytes: bytes, tokens: tokens, lexicon: draft.lexicon))
        var sentence = 0
        var last: (mention: Int, sentence: Int)?
        for (index, mention) in draft.mentions.enumerated() {
          let start = mention.range.start
          while sentence < draft.sentences.count, draft.sentences[sentence].range.end <= start { sentence += 1 }
          let own = draft.mentionTokens[index]
          if let last, last.sentence == sentence,
            let kind = PartOfReader.Kind(draft.mentions[last.mention].label, mention.label)
          {
            let before = draft.mentionTokens[last.mention]
            if own.lowerBound - before.upperBound <= gap, let order = reader.order(before, own, kind) {
              found.append(
                order == .partFirst
                  ? PartOf(part: last.mention, whole: index) : PartOf(part: index, whole: last.mention)
              )
            }
          }
          last = (index, sentence)
        }
      }
    }
    draft.parts = found
  }
}

/// Reads the words between two mentions.
private struct PartOfReader {
  enum Order { case partFirst, wholeFirst }

  /// What holds what.
  enum Kind {
    case place, body

    /// Nil for labels that do not hold each other.
    init?(_ one: EntityLabel, _ other: EntityLabel) {
      switch (one, other) {
      case (.place, .place): self = .place
      case (.organization, .organization): self = .body
      default: return nil
      }
    }

    var nouns: FormSet { self == .place ? PartOfWords.places : PartOfWords.bodies }
  }

  let view: TokenView

  /// Which of two mentions on the tokens `one` and `other` is part of which; nil where the text does not say.
  func order(_ one: Range<Int>, _ other: Range<Int>, _ kind: Kind) -> Order? {
    let between = one.upperBound..<other.lowerBound
    guard let first = between.first else { return nil }
    if view.traits(first).contains(.possessive) { return possessive(between, kind) }
    if view.isMark(first, UInt8(ascii: ",")) {
      let apposed = between.dropFirst()
      if apposed.isEmpty { return kind == .place && isAddress(one, other) ? .partFirst : nil }
      return isRelation(apposed, kind) ? .partFirst : nil
    }
    if kind == .place, between.count == 1, isLink(first), view.isPlainIn(first) { return .partFirst }
    // "is a unit of", "is the capital of".
    if view.isBe(first) { return isRelation(between.dropFirst(), kind) ? .partFirst : nil }
    return nil
  }

  /// "Varnland's capital of Orvik", "Varnland's Orvik County", "Tarn Group's unit Tarn Pumps".
  private func possessive(_ between: Range<Int>, _ kind: Kind) -> Order? {
    var rest = between.dropFirst()
    if rest.isEmpty { return kind == .place ? .wholeFirst : nil }
    if let last = rest.last, kind == .place, view.isWord(last, "of") { rest = rest.dropLast() }
    guard let noun = rest.last, rest.count <= 3, kind.nouns.contains(view.form(noun)), areWords(rest) else {
      return nil
    }
    return .wholeFirst
  }

  /// "the capital of", "a small town in the": a noun of the kind and a link, with words before the noun only.
  private func isRelation(_ tokens: Range<Int>.SubSequence, _ kind: Kind) -> Bool {
    var rest = tokens
    if let last = rest.last, view.classes(last).contains(.determiner) { rest = rest.dropLast() }
    guard let link = rest.popLast(), isLink(link), let noun = rest.last else { return false }
    return kind.nouns.contains(view.form(noun)) && areWords(rest)
  }

  private func areWords(_ tokens: Range<Int>.SubSequence) -> Bool {
    tokens.allSatisfy { view.traits($0).contains(.word) || view.isHyphen($0) }
  }

  private func isLink(_ token: Int) -> Bool { PartOfWords.links.contains(view.form(token)) }

  /// Whether "X, Y" is an address and no list: Y is called a county or the like, or "in X, Y" ends there.
  private func isAddress(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard let last = other.last, view.continues(other.lowerBound) else { return false }
    let end = other.upperBound
    let goesOn = view.isMark(end, UInt8(ascii: ",")) && view.traits(end + 1).contains(.capitalized)
    let isListed =
      goesOn || view.classes(end).contains(.conjunction) || view.isMark(one.lowerBound - 1, UInt8(ascii: ","))
    if isListed { return false }
    if other.count > 1, PartOfWords.areas.contains(view.form(last)) { return true }
    guard view.classes(one.lowerBound - 1).contains(.preposition) else { return false }
    return view.isMark(end, UInt8(ascii: ",")) || view.isMark(end, UInt8(ascii: ".")) || end >= view.tokens.count
  }
}

extension TokenView {
  /// The hash of the lower-case form of token number `index`; 0 out of range.
  fileprivate func form(_ index: Int) -> UInt32 { index >= 0 && index < tokens.count ? tokens[index].form : 0 }

  fileprivate func isWord(_ index: Int, _ word: StaticString) -> Bool { form(index) == TokenView.form(word) }

  fileprivate func isPlainIn(_ index: Int) -> Bool { isWord(index, "in") }

  fileprivate func isBe(_ index: Int) -> Bool { isWord(index, "is") || isWord(index, "was") || isWord(index, "are") }

  private static func form(_ word: StaticString) -> UInt32 { FormHash.hash(word) }
}
