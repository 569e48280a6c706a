import DossierAnnotation

/// Finds quotations of two words, which hold no shingle, inside quotations elsewhere.
struct ShortQuotations {
  private let first: PassageSide
  private let second: PassageSide
  private let isSelf: Bool

  /// The two-word quotations of either side that the other side quotes too.
  static func align(_ first: PassageSide, _ second: PassageSide, isSelf: Bool) -> [PassageAlignment] {
    ShortQuotations(first: first, second: second, isSelf: isSelf).run()
  }

  private func run() -> [PassageAlignment] {
    var places: [UInt64: [Int]] = [:]
    for at in ShortQuotations.whole(second) { places[ShortQuotations.key(second.words, at), default: []].append(at) }
    var found: [PassageAlignment] = []
    func add(_ a: Int, _ b: Int) {
      guard !isSelf || b + 2 <= a else { return }
      found.append(
        PassageAlignment(first: a..<a + 2, second: b..<b + 2, runs: [PassageRun(first: a, second: b, count: 2)]))
    }
    for at in ShortQuotations.pairs(first) {
      for other in (places[ShortQuotations.key(first.words, at)] ?? []).prefix(PassageAligner.chainLimit) {
        add(at, other)
      }
    }
    places = [:]
    for at in ShortQuotations.whole(first) { places[ShortQuotations.key(first.words, at), default: []].append(at) }
    guard !places.isEmpty else { return found }
    for other in ShortQuotations.pairs(second) where second.count(ofQuotation: second.words[other].quotation) > 2 {
      for at in (places[ShortQuotations.key(second.words, other)] ?? []).prefix(PassageAligner.chainLimit) {
        add(at, other)
      }
    }
    return found
  }

  /// Where two words of one quotation stand in a row.
  private static func pairs(_ side: PassageSide) -> some Sequence<Int> {
    side.words.indices.dropLast().lazy.filter { at in
      side.words[at].quotation > 0 && side.words[at].quotation == side.words[at + 1].quotation
    }
  }

  /// Where quotations of two words start.
  private static func whole(_ side: PassageSide) -> some Sequence<Int> {
    pairs(side).lazy.filter { side.count(ofQuotation: side.words[$0].quotation) == 2 }
  }

  private static func key(_ words: [PassageWord], _ at: Int) -> UInt64 {
    UInt64(words[at].form) << 32 | UInt64(words[at + 1].form)
  }
}
