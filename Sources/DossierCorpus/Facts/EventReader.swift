import DossierAnnotation
import DossierText

/// Finds the words that tell of events, with who, where and when as far as the sentence tells.
struct EventReader {
  /// More events than that are not read from one document.
  static let limit = 5_000
  /// So many words may stand between the event and the first place behind it.
  private static let reach = 8
  private static let stops = Array(";:.!?".utf8)

  private let reading: DocumentReading
  private let document: DocumentID

  init(_ reading: DocumentReading) {
    self.reading = reading
    document = reading.side.document
  }

  /// The events of the document, in order.
  func events() -> [EventMention] {
    var found: [EventMention] = []
    for sentence in reading.sentences {
      var at = sentence.words.lowerBound
      while at < sentence.words.upperBound, found.count < EventReader.limit {
        let head = self.head(at, sentence)
        if let head, let event = event(from: at, head: head.word, head.entry, sentence) { found.append(event) }
        at = (head?.word ?? at) + 1
      }
    }
    return found
  }

  /// The event word at `at`; of several in a row ("inspection tour") the last.
  private func head(_ at: Int, _ sentence: DocumentReading.Sentence) -> (word: Int, entry: EventWords.Entry)? {
    guard !isName(at), let entry = EventWords.standard[reading.words[at].form] else { return nil }
    if at + 1 < sentence.words.upperBound, !entry.isVerb, let next = head(at + 1, sentence), !next.entry.isVerb,
      next.entry.kind == entry.kind
    {
      return next
    }
    return (at, entry)
  }

  private func isName(_ at: Int) -> Bool {
    // A word like "Deal" in a headline may be part of what was taken for a name; only whole names count.
    reading.words[at].traits.contains(.name)
  }

  private func event(
    from first: Int, head: Int, _ entry: EventWords.Entry, _ sentence: DocumentReading.Sentence
  ) -> EventMention? {
    let words = reading.words
    var start = first
    var opener: UInt32?
    if entry.isVerb {
      guard hasSubject(first, sentence) else { return nil }
    } else {
      if first > sentence.words.lowerBound, WordForms.infinitive.contains(words[first - 1].form) { return nil }
      var at = first
      while at > sentence.words.lowerBound, first - at < 4 {
        at -= 1
        if WordForms.vague.contains(words[at].form) { return nil }
        if WordForms.openers.contains(words[at].form) {
          (start, opener) = (at, words[at].form)
          break
        }
        guard !words[at].traits.isDisjoint(with: [.content, .name]) else { break }
      }
    }
    let tail = self.tail(behind: head, sentence)
    let time = self.time(start..<tail.end, sentence)
    var event = EventMention(
      place: reading.side.place(start..<max(head + 1, tail.end)), kind: entry.kind, participants: [],
      locations: tail.locations, locationRange: tail.range, time: time?.value, timeRange: time?.range,
      isDefinite: opener.map(WordForms.definite.contains) ?? false,
      article: time?.article ?? reading.article(at: words[start].range.start),
      sentence: reading.hash(sentence))
    event.participants = participants(of: event, start, head, opener, sentence)
    event.isBare =
      opener.map(WordForms.pointers.contains) ?? false && start + 1 == first && event.locations.isEmpty
      && !(event.timeRange.map(event.place.range.contains) ?? false)
    if event.participants.isEmpty, event.locations.isEmpty, !event.isBare { return nil }
    return event
  }

  /// Whether a name or a pronoun stands right before the verb.
  private func hasSubject(_ at: Int, _ sentence: DocumentReading.Sentence) -> Bool {
    var at = at
    for _ in 0..<3 {
      guard at > sentence.words.lowerBound else { return false }
      at -= 1
      if isName(at) || WordForms.persons.contains(reading.words[at].form) { return true }
      if WordForms.infinitive.contains(reading.words[at].form) { return false }
      guard !reading.words[at].traits.contains(.content) else { return false }
    }
    return false
  }

  // MARK: Where

  private struct Tail {
    /// The word behind the last that belongs to the event's words.
    var end: Int
    var locations: [EntityID] = []
    var range: ByteRange?
  }

  /// Places and times that follow the event's noun or verb.
  private func tail(behind head: Int, _ sentence: DocumentReading.Sentence) -> Tail {
    var tail = Tail(end: head + 1)
    var outer: [EntityID] = []
    var reach = EventReader.reach
    var at = head + 1
    var mention = sentence.mentions.lowerBound
    var time = sentence.times.lowerBound
    while at < sentence.words.upperBound, at - tail.end < reach,
      !reading.has(EventReader.stops, from: reading.words[at - 1].range.end, to: reading.words[at].range.start)
    {
      let word = reading.words[at].range
      while mention < sentence.mentions.upperBound, reading.mentions[mention].mention.range.end <= word.start {
        mention += 1
      }
      while time < sentence.times.upperBound, reading.times[time].range.end <= word.start { time += 1 }
      if time < sentence.times.upperBound, reading.times[time].range.overlaps(word) {
        tail.end = at + 1
        reach = 3
      } else if mention < sentence.mentions.upperBound, reading.mentions[mention].mention.range.overlaps(word) {
        let named = reading.mentions[mention]
        if named.label == .place, WordForms.partners.contains(reading.words[at - 1].form) {
          // "A deal with Velm": Velm takes part.
          tail.end = at + 1
          reach = 3
        } else if named.label == .place {
          let range = named.mention.range
          if tail.locations.last != named.entity, outer.last != named.entity {
            // "Velm's Orvane": what follows lies in it.
            if reading.isPossessive(range) { outer.append(named.entity) } else { tail.locations.append(named.entity) }
          }
          tail.range = ByteRange(tail.range?.start ?? range.start, range.end)
          tail.end = at + 1
          reach = 3
        } else if named.label == .person || named.label == .organization, at - tail.end > 1 {
          break
        }
      }
      at += 1
    }
    tail.locations += outer
    return tail
  }

  // MARK: When

  /// The time that stands in the event's words, else the nearest one of the sentence.
  private func time(_ range: Range<Int>, _ sentence: DocumentReading.Sentence) -> ResolvedTime? {
    let place = reading.side.place(range).range
    func distance(_ time: ResolvedTime) -> Int {
      time.range.overlaps(place) ? 0 : max(place.start - time.range.end, time.range.start - place.end)
    }
    return reading.times[sentence.times].min { distance($0) < distance($1) }.flatMap { distance($0) < 120 ? $0 : nil }
  }

  // MARK: Who

  private func participants(
    of event: EventMention, _ start: Int, _ head: Int, _ opener: UInt32?, _ sentence: DocumentReading.Sentence
  ) -> [EntityID] {
    let range = event.place.range
    var named = reading.mentions[sentence.mentions].filter { isParticipant($0.label, in: event.kind) }
    named.removeAll { event.kind != .agreement && $0.label == .place }
    named.sort { distance($0.mention.range, range) < distance($1.mention.range, range) }
    var participants: [EntityID] = []
    // "He" and "the minister" mean whom the document says they mean; else a pronoun means the person named last.
    let spoken = ByteRange(reading.words[sentence.words.lowerBound].range.start, range.end)
    for anaphor in reading.anaphors(in: spoken).suffix(8).reversed() {
      guard let label = reading.label(of: anaphor), isParticipant(label, in: event.kind), label != .place,
        !participants.contains(anaphor.entity)
      else { continue }
      participants.append(anaphor.entity)
    }
    let hasPronoun =
      opener.map { WordForms.possessives.contains($0) } ?? false
      || reading.words[sentence.words.lowerBound..<head].contains { WordForms.persons.contains($0.form) }
    if participants.isEmpty, hasPronoun, let before = lastPerson(before: range.start) { participants.append(before) }
    for mention in named where !participants.contains(mention.entity) { participants.append(mention.entity) }
    if participants.isEmpty, event.isDefinite, let before = lastPerson(before: range.start) {
      participants.append(before)
    }
    return Array(participants.prefix(4))
  }

  private func isParticipant(_ label: EntityLabel, in kind: EventKind) -> Bool {
    switch label {
    case .person: true
    case .organization: kind != .visit
    case .place: kind == .agreement
    default: false
    }
  }

  private func distance(_ range: ByteRange, _ other: ByteRange) -> Int {
    range.overlaps(other) ? 0 : max(other.start - range.end, range.start - other.end)
  }

  private func lastPerson(before offset: Int) -> EntityID? {
    var low = 0
    var high = reading.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if reading.mentions[middle].mention.range.start < offset { low = middle + 1 } else { high = middle }
    }
    return reading.mentions[..<low].suffix(24).last { $0.label == .person }?.entity
  }
}
