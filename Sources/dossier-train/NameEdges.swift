import DossierAnnotation
import DossierLexicon
import DossierText

/// Gives names of open sets the words at their edges that our convention counts as part of them: some sets cut a name
/// at its first proper noun ("National | Library"), before its company form, or behind a head that is no name alone
/// ("Municipality | of Tarnwick").
struct NameEdges {
  private let bytes: [UInt8]
  private let tokens: [Token]

  init(_ text: AnnotatedText) {
    bytes = text.bytes
    tokens = TaggerSentences.draft(of: text.bytes).tokens
  }

  /// `spans` with whole names; a name that has grown over others takes their place.
  func widened(_ spans: [GoldSpan]) -> [GoldSpan] {
    var wide: [GoldSpan] = []
    var at = 0
    for (index, span) in spans.enumerated() {
      if let last = wide.last, span.start < last.end { continue }
      while at < tokens.count, Int(tokens[at].end) <= span.start { at += 1 }
      var end = at
      while end < tokens.count, Int(tokens[end].start) < span.end { end += 1 }
      guard end > at, span.kind == .name(.organization) || span.kind == .name(.place) else {
        wide.append(span)
        continue
      }
      let isOrganization = span.kind == .name(.organization)
      var grown = span
      let floor = wide.last?.end ?? 0
      let start = start(at, isOrganization, from: floor)
      grown.start = min(span.start, Int(tokens[start].start))
      let stop = stop(start..<end, isOrganization, spans[(index + 1)...])
      grown.end = max(span.end, Int(tokens[stop - 1].end))
      wide.append(grown)
    }
    return wide
  }

  /// Back over capitalized words with which names begin.
  private func start(_ first: Int, _ isOrganization: Bool, from floor: Int) -> Int {
    let starts: WordClass = isOrganization ? [.nameStart, .direction, .demonym] : [.nameStart, .direction]
    var first = first
    while first > 0, !tokens[first].traits.contains(.lineStart), Int(tokens[first - 1].start) >= floor,
      tokens[first - 1].traits.contains(.capitalized), !tokens[first - 1].classes.isDisjoint(with: starts)
    {
      first -= 1
    }
    return first
  }

  /// On over "of" and what follows if the name is a head alone, and over a company form.
  private func stop(_ name: Range<Int>, _ isOrganization: Bool, _ next: ArraySlice<GoldSpan>) -> Int {
    let heads: WordClass = [.organizationHead, .placeHead, .facilityHead]
    let words = heads.union([.nameStart, .demonym])
    var end = name.upperBound
    if let head = name.last, !tokens[head].classes.isDisjoint(with: heads),
      name.allSatisfy({ !tokens[$0].classes.isDisjoint(with: words) && tokens[$0].traits.contains(.capitalized) }),
      let complement = complement(end)
    {
      end = complement
      let byte = Int(tokens[end - 1].end)
      if let over = next.first(where: { $0.start < byte && $0.end > byte }) {
        while end < tokens.count, Int(tokens[end].start) < over.end { end += 1 }
      }
    }
    guard isOrganization else { return end }
    var form = end
    if form < tokens.count, isMark(form, ",") { form += 1 }
    if form < tokens.count, tokens[form].classes.contains(.companyForm), tokens[form].traits.contains(.capitalized),
      !tokens[form].traits.contains(.lineStart)
    {
      end = form + 1
      if end < tokens.count, isMark(end, "."), !tokens[end].traits.contains(.spaceBefore) { end += 1 }
    }
    return end
  }

  /// The end of "of (the) Tarnwick Sound" or "for Care of Animals" at `at`.
  private func complement(_ at: Int) -> Int? {
    var stop: Int?
    var end = at
    while end < tokens.count, isWord(end, "of") || isWord(end, "for") {
      end += 1
      if end < tokens.count, isWord(end, "the") { end += 1 }
      while end < tokens.count, tokens[end].traits.contains(.capitalized), !tokens[end].traits.contains(.lineStart) {
        end += 1
        stop = end
      }
    }
    return stop
  }

  private func isWord(_ at: Int, _ word: StaticString) -> Bool {
    !tokens[at].traits.contains(.lineStart) && reads(at, word)
  }

  private func isMark(_ at: Int, _ mark: StaticString) -> Bool {
    tokens[at].traits.contains(.punctuation) && !tokens[at].traits.contains(.lineStart) && reads(at, mark)
  }

  private func reads(_ at: Int, _ word: StaticString) -> Bool {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return bytes[tokens[at].range.start..<tokens[at].range.end].elementsEqual(letters)
  }

  /// Whether the span says only what someone is ("Prime Minister", "Emperor of").
  func isTitleAlone(_ span: GoldSpan) -> Bool {
    var words = 0
    for token in tokens where Int(token.start) >= span.start && Int(token.end) <= span.end {
      if token.traits.contains(.punctuation) { continue }
      guard !token.classes.isDisjoint(with: [.title, .role, .roleModifier]),
        token.classes.isDisjoint(with: [.givenName, .familyName])
      else { return false }
      words += 1
    }
    return words > 0
  }

  /// Whether the span is one word for a people.
  func isPeople(_ span: GoldSpan) -> Bool {
    guard let token = tokens.first(where: { Int($0.end) > span.start }) else { return false }
    return Int(token.start) == span.start && Int(token.end) == span.end && token.classes.contains(.demonym)
      && token.classes.isDisjoint(with: [.place, .familyName, .givenName])
  }
}
