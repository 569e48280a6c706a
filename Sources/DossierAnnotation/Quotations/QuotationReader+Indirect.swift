import DossierLexicon
import DossierText

/// Finds reported speech without marks: the clause behind a verb of saying, or the one that such a verb closes.
extension QuotationReader {
  /// Reads the cues of one sentence. `quoted` are the paragraph's stretches in marks, those before `stretch` started
  /// before the sentence ends.
  mutating func indirect(_ sentence: Range<Int>, quoted: ArraySlice<QuotedStretch>, upTo stretch: Int) {
    var at = sentence.lowerBound
    var floor = at
    var subject: Attribution?
    // The stretches in marks that the sentence may hold.
    var marks = max(quoted.startIndex, stretch - 8)
    while marks < stretch, quoted[marks].next <= sentence.lowerBound { marks += 1 }
    var found: [Quotation] = []
    let cueStarts = speech.words.cueStarts
    while at < sentence.upperBound {
      while marks < stretch, quoted[marks].next <= at { marks += 1 }
      let open = marks < stretch ? quoted[marks].open : sentence.upperBound
      if open <= at {
        // Behind a quoted sentence the writer starts anew.
        let last = text.mark(quoted[marks].next - 2)
        if last == 0x2E || last == 0x3F || last == 0x21 { floor = max(floor, quoted[marks].next) }
        at = quoted[marks].next
        continue
      }
      let end = min(open, sentence.upperBound)
      while at < end, !cueStarts.contains(text.tokens[at].lexeme) { at += 1 }
      guard at < end else { continue }
      guard let cue = speech.cue(at: at), !attributesSentence(at) else {
        at += 1
        continue
      }
      if var read = read(
        cue, at: at, sentence: sentence, floor: floor, subject: subject,
        nextMark: marks < stretch ? quoted[marks].open : nil)
      {
        if read.attribution.mention == nil, read.attribution.pronoun > 0, let subject, subject.mention != nil,
          read.attribution.pronoun < 3
        {
          read.attribution.mention = subject.mention
        }
        let resolved = resolve(read.attribution)
        if resolved.mention != nil || subject == nil { subject = resolved }
        var quotation = Quotation(range: read.content, type: .indirect)
        quotation.speaker = resolved.mention
        quotation.speakerRange = resolved.speaker
        quotation.cue = resolved.cue
        if let previous = found.last, previous.range.end > read.content.start, previous.range.start < read.content.start
        {
          // A second cue in the first one's clause ends that clause.
          found[found.count - 1].range = ByteRange(
            previous.range.start, trimmed(previous.range.start, before: Int(text.tokens[read.clauseFloor].start)))
        }
        found.append(quotation)
        floor = max(floor, read.floor)
      }
      at = cue.next
    }
    for quotation in found where quotation.range.count > 2 { quotations.append(quotation) }
  }

  /// Whether the cue is that of a quotation in marks, which leaves nothing for a clause of the writer's.
  private func attributesSentence(_ index: Int) -> Bool {
    let start = Int(text.tokens[index].start)
    for quotation in quotations.suffix(6)
    where quotation.type == .direct && !quotation.cue.isEmpty && quotation.cue.start == start {
      return true
    }
    return false
  }

  /// What one cue reports.
  private struct Reported {
    var attribution: Attribution
    var content: ByteRange
    /// The first token of the clause of the cue: another cue's content ends before it.
    var clauseFloor: Int
    /// Where the next cue's clause may start at the earliest.
    var floor: Int
  }

  private mutating func read(
    _ cue: (next: Int, value: Int), at index: Int, sentence: Range<Int>, floor: Int, subject: Attribution?,
    nextMark: Int?
  ) -> Reported? {
    let span = ByteRange(Int(text.tokens[index].start), Int(text.tokens[cue.next - 1].end))
    if cue.value == 5 { return readAccording(cue, at: index, span: span, sentence: sentence) }
    if text.isWord(index - 1, speech.words.to) { return nil }
    let isGerund = speech.isGerund(index) || (cue.next > index + 1 && speech.isGerund(index))
    var attribution: Attribution?
    if isGerund {
      attribution =
        subject ?? laterSubject(behind: cue.next, sentence: sentence) ?? sentenceSubject(sentence, before: index)
    } else {
      attribution = speech.subject(before: index, floor: floor)
    }
    guard var attribution else { return nil }
    attribution.cue = span
    // "…, Xi stressed": the clause stands before.
    if !isGerund, closes(cue.next, sentence), let content = clauseBefore(attribution, sentence: sentence, floor: floor)
    {
      return Reported(attribution: attribution, content: content, clauseFloor: index, floor: cue.next)
    }
    guard let start = contentStart(cue, isGerund: isGerund, sentence: sentence, nextMark: nextMark) else { return nil }
    let end = contentEnd(from: start, sentence: sentence, isFirst: isGerund && index == sentence.lowerBound)
    guard end > start else { return nil }
    let content = ByteRange(
      Int(text.tokens[start].start),
      trimmed(
        Int(text.tokens[start].start),
        before: end < sentence.upperBound ? Int(text.tokens[end].start) : Int(text.tokens[sentence.upperBound - 1].end))
    )
    let clause = isGerund ? index : text.tokenIndex(near: attribution.speaker.start, in: sentence)
    return Reported(
      attribution: attribution, content: content, clauseFloor: max(sentence.lowerBound, clause), floor: start)
  }

  private func readAccording(_ cue: (next: Int, value: Int), at index: Int, span: ByteRange, sentence: Range<Int>)
    -> Reported?
  {
    guard var attribution = speech.subject(behind: cue.next) else { return nil }
    attribution.cue = span
    let behind = text.token(from: index, at: attribution.speaker.end)
    if index == sentence.lowerBound {
      var at = behind
      while at < sentence.upperBound, text.mark(at) != 0x2C { at += 1 }
      guard at + 1 < sentence.upperBound else { return nil }
      let start = Int(text.tokens[at + 1].start)
      return Reported(
        attribution: attribution,
        content: ByteRange(start, trimmed(start, before: Int(text.tokens[sentence.upperBound - 1].end))),
        clauseFloor: at + 1, floor: behind)
    }
    guard text.mark(index - 1) == 0x2C, index - 1 > sentence.lowerBound else { return nil }
    let start = Int(text.tokens[sentence.lowerBound].start)
    return Reported(
      attribution: attribution, content: ByteRange(start, trimmed(start, before: span.start)), clauseFloor: index,
      floor: behind)
  }

  /// Whether nothing but a time or place stands between the cue and the sentence's or clause's end.
  private func closes(_ next: Int, _ sentence: Range<Int>) -> Bool {
    var at = next
    while at < sentence.upperBound,
      speech.isTime(at) || (text.classes(at).contains(.preposition) && speech.isTime(at + 1))
    { at += 1 }
    guard at < sentence.upperBound else { return true }
    let mark = text.mark(at)
    return mark == 0x2E || mark == 0x2C || mark == 0x3B || mark == 0x21 || mark == 0x3F
  }

  /// "The mill will open in May, he said": all before the comma in front of the subject.
  private func clauseBefore(_ attribution: Attribution, sentence: Range<Int>, floor: Int) -> ByteRange? {
    var at = text.tokenIndex(near: attribution.speaker.start, in: sentence)
    let low = max(sentence.lowerBound, at - 24)
    while at > low, text.mark(at - 1) != 0x2C { at -= 1 }
    guard at - 1 > sentence.lowerBound, text.mark(at - 1) == 0x2C else { return nil }
    let first = max(sentence.lowerBound, floor)
    guard first < at - 1 else { return nil }
    let start = Int(text.tokens[first].start)
    // Words in marks that end there are a quotation of their own.
    if isMarkEnd(at - 2) || isMarkEnd(at - 1) { return nil }
    return ByteRange(start, trimmed(start, before: Int(text.tokens[at - 1].start)))
  }

  private func isMarkEnd(_ index: Int) -> Bool {
    switch text.mark(index) {
    case 0x22, 0x27, 0x2019, 0x201D: true
    default: false
    }
  }

  /// The first token of what the cue reports, nil where it reports nothing that is clearly marked.
  private func contentStart(_ cue: (next: Int, value: Int), isGerund: Bool, sentence: Range<Int>, nextMark: Int?)
    -> Int?
  {
    var at = cue.next
    // "said on Thursday that", "told reporters in Bern that": a few words may stand before "that".
    var that = at
    while that < sentence.upperBound, that - at < 12 {
      if text.lexeme(that) != 0, text.lexeme(that) == speech.words.that { break }
      if text.traits(that).contains(.punctuation), !text.isHyphen(that) { break }
      if speech.cue(at: that) != nil { break }
      that += 1
    }
    let hasThat =
      that < sentence.upperBound && that - at < 12 && text.lexeme(that) != 0 && text.lexeme(that) == speech.words.that
    if hasThat, that == at || cue.value != 1 || onlyCircumstance(at, that) || text.mark(at) != 0 {
      at = that + 1
    } else {
      switch cue.value {
      case 1:
        while at < sentence.upperBound,
          speech.isTime(at) || (text.classes(at).contains(.preposition) && speech.isTime(at + 1))
        { at += 1 }
        // "said in a statement": no clause starts with a preposition, unless a comma follows it.
        guard at < sentence.upperBound, !text.classes(at).contains(.preposition) else { return nil }
      case 4: guard isDemand(at, sentence) else { return nil }
      default: return nil
      }
    }
    guard at < sentence.upperBound, !text.traits(at).contains(.punctuation) else { return nil }
    if let nextMark, nextMark <= at { return nil }
    return at
  }

  private func onlyCircumstance(_ from: Int, _ to: Int) -> Bool {
    var at = from
    while at < to {
      guard speech.isTime(at) || !text.classes(at).isDisjoint(with: [.preposition, .determiner]) || to - from < 8 else {
        return false
      }
      at += 1
    }
    return true
  }

  /// Whether a demand's object or infinitive starts here; "asked" alone asks a question.
  private func isDemand(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index < sentence.upperBound && !text.traits(index).contains(.punctuation)
      && (!text.classes(index).contains(.preposition) || text.isWord(index, speech.words.to))
  }

  /// The token behind what is reported: the sentence's end, or where the writer goes on with another saying.
  private mutating func contentEnd(from start: Int, sentence: Range<Int>, isFirst: Bool) -> Int {
    if isFirst {
      // The participle's clause ends at the first comma, whatever follows.
      let comma = (start..<sentence.upperBound).first { text.mark($0) == 0x2C }
      return min(comma ?? sentence.upperBound, contentEnd(from: start, sentence: sentence, isFirst: false))
    }
    // Where a clause ends does not depend on where it starts: many cues in one clause read it once.
    if knownClause.lowerBound <= start, start <= knownClause.upperBound, knownClause.upperBound <= sentence.upperBound,
      sentence.lowerBound <= knownClause.lowerBound, !knownClause.isEmpty
    {
      return knownClause.upperBound
    }
    let and = text.words.and
    var at = start
    while at < sentence.upperBound, !endsClause(at, sentence, and) { at += 1 }
    knownClause = start..<at
    return at
  }

  private func endsClause(_ at: Int, _ sentence: Range<Int>, _ and: LexemeID) -> Bool {
    switch text.mark(at) {
    case 0x2C: startsSaying(at + 1, sentence)
    case 0x3B: true
    default: text.isWord(at, and) && speech.isGerund(at + 1) && speech.cue(at: at + 1) != nil
    }
  }

  /// Whether behind a comma another saying starts: "calling for", "he also said", "and stressed".
  private func startsSaying(_ index: Int, _ sentence: Range<Int>) -> Bool {
    var at = index
    if text.classes(at).contains(.conjunction) { at += 1 }
    if speech.isGerund(at), speech.cue(at: at) != nil { return true }
    guard text.classes(at).contains(.pronoun) || speech.mention(at: at) != nil else { return false }
    let end = min(sentence.upperBound, at + 6)
    while at < end {
      if text.traits(at).contains(.punctuation) { return false }
      if speech.cue(at: at) != nil { return true }
      at += 1
    }
    return false
  }

  /// "Noting that …, Xi called": the subject stands behind the participle's clause.
  private func laterSubject(behind next: Int, sentence: Range<Int>) -> Attribution? {
    guard next - 1 <= sentence.lowerBound + 1 else { return nil }
    var at = next
    while at < sentence.upperBound, at - next < SpeechReader.reach {
      if text.mark(at) == 0x2C {
        if let mention = speech.mention(at: at + 1), speech.canSpeak(mention) {
          return Attribution(speaker: speech.mentions[mention].range, mention: mention)
        }
        if text.classes(at + 1).contains(.pronoun), let gender = text.lexicon.value(.pronoun, of: text.lexeme(at + 1)) {
          return Attribution(speaker: text.tokens[at + 1].range, pronoun: gender)
        }
      }
      at += 1
    }
    return nil
  }

  /// The subject of the sentence's main verb, as far as its first name tells.
  private func sentenceSubject(_ sentence: Range<Int>, before index: Int) -> Attribution? {
    if let last, last.cue.end > Int(text.tokens[sentence.lowerBound].start) || sentence.lowerBound < 1 { return last }
    let first = sentence.lowerBound
    if text.classes(first).contains(.pronoun), let gender = text.lexicon.value(.pronoun, of: text.lexeme(first)) {
      return Attribution(speaker: text.tokens[first].range, pronoun: gender)
    }
    if let mention = speech.topic(of: first..<max(first + 1, index)) {
      return Attribution(speaker: speech.mentions[mention].range, mention: mention)
    }
    // "The report shows …, stating that": article and noun.
    guard text.classes(first).contains(.determiner), first + 1 < index, text.traits(first + 1).contains(.word) else {
      return nil
    }
    return Attribution(speaker: ByteRange(Int(text.tokens[first].start), Int(text.tokens[first + 1].end)))
  }

  /// `end` moved back over blanks, commas and stops.
  private func trimmed(_ start: Int, before end: Int) -> Int {
    var end = end
    while end > start, isTrimmed(text.bytes[end - 1]) { end -= 1 }
    return end
  }

  private func isTrimmed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x2E, 0x3A, 0x3B: true
    default: false
    }
  }
}
