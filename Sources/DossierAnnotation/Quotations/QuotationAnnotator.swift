import DossierLexicon
import DossierText

/// Finds what others are said to have said: in quotation marks, and in the writer's words behind a verb of saying.
///
/// Speakers are found near the words, as far as the segment tells; pronouns stand for the person that the sentences
/// before were about.
enum QuotationAnnotator {
  static func annotate(_ draft: inout SegmentDraft) {
    guard !draft.tokens.isEmpty else { return }
    var quotations: [Quotation] = []
    draft.bytes.withUnsafeBufferPointer { bytes in
      draft.tokens.withUnsafeBufferPointer { tokens in
        let text = TokenView(bytes: bytes, tokens: tokens, lexicon: draft.lexicon)
        let speech = SpeechReader(text: text, mentions: draft.mentions, times: draft.times)
        var reader = QuotationReader(text: text, speech: speech, anaphors: draft.anaphors)
        reader.run(
          blocks: draft.blocks, paragraphs: draft.paragraphs, sentences: draft.sentenceTokens, quoted: draft.quoted)
        quotations = reader.quotations
      }
    }
    quotations.sort {
      $0.range.start != $1.range.start ? $0.range.start < $1.range.start : $0.range.end > $1.range.end
    }
    draft.quotations = quotations
  }
}

/// Walks a segment block by block and sentence by sentence, and keeps in mind who was spoken of last.
struct QuotationReader {
  let text: TokenView
  let speech: SpeechReader
  let anaphors: [Anaphor]
  var quotations: [Quotation] = []
  /// The person that the last sentences were about.
  var topic: Int?
  /// The last speaker in the block, and where the words for that stood.
  var last: Attribution?
  /// The tokens that were last read for the end of a clause, up to that end.
  var knownClause = 0..<0
  /// The first mention that ends behind the start of the sentence.
  private var mention = 0
  /// Where the last attribution ends.
  private var lastEnd = 0
  /// Whether the quotation before was left open for the next paragraph.
  private var isOpenEnded = false
  private var article: UInt16 = 0

  init(text: TokenView, speech: SpeechReader, anaphors: [Anaphor]) {
    self.text = text
    self.speech = speech
    self.anaphors = anaphors
  }

  mutating func run(blocks: [Block], paragraphs: [Paragraph], sentences: [Range<Int>], quoted: [QuotedStretch]) {
    for (block, paragraph) in zip(blocks, paragraphs) where block.kind != .code && !paragraph.tokens.isEmpty {
      if block.article != article {
        (article, topic, last) = (block.article, nil, nil)
      }
      read(paragraph.tokens, sentences: sentences[paragraph.sentences], quoted: quoted[paragraph.quoted])
    }
  }

  private mutating func read(
    _ block: Range<Int>, sentences: ArraySlice<Range<Int>>, quoted stretches: ArraySlice<QuotedStretch>
  ) {
    let isContinuation = isOpenEnded
    isOpenEnded = false
    if !isContinuation, !endsWithColon(block.lowerBound) { last = nil }
    var stretch = stretches.startIndex
    for (number, sentence) in sentences.enumerated() {
      while stretch < stretches.endIndex, stretches[stretch].open < sentence.upperBound {
        let continues =
          isContinuation && stretch == stretches.startIndex && number == 0
          && stretches[stretch].open == block.lowerBound
        add(stretches[stretch], sentence: sentence.lowerBound, block: block, continuesParagraph: continues)
        stretch += 1
      }
      indirect(sentence, quoted: stretches, upTo: stretch)
      updateTopic(sentence, quoted: stretches)
    }
    while stretch < stretches.endIndex {
      add(stretches[stretch], sentence: block.lowerBound, block: block, continuesParagraph: false)
      stretch += 1
    }
  }

  private func endsWithColon(_ start: Int) -> Bool { text.isMark(start - 1, 0x3A) }

  private mutating func updateTopic(_ sentence: Range<Int>, quoted: ArraySlice<QuotedStretch>) {
    let start = Int(text.tokens[sentence.lowerBound].start)
    let end = Int(text.tokens[sentence.upperBound - 1].end)
    while mention < speech.mentions.count, speech.mentions[mention].range.end <= start { mention += 1 }
    guard mention < speech.mentions.count, speech.mentions[mention].range.start < end,
      let found = speech.topic(of: sentence, from: mention), !isQuoted(speech.mentions[found].range.start, quoted)
    else { return }
    topic = found
  }

  private func isQuoted(_ offset: Int, _ quoted: ArraySlice<QuotedStretch>) -> Bool {
    // The stretches of one paragraph are few around a place: those that start before it, from the last one back.
    var low = quoted.startIndex
    var high = quoted.endIndex
    while low < high {
      let middle = (low + high) / 2
      if Int(text.tokens[quoted[middle].open].start) <= offset { low = middle + 1 } else { high = middle }
    }
    var index = low - 1
    while index >= quoted.startIndex, index > low - 10 {
      let stretch = quoted[index]
      if Int(text.tokens[stretch.next - 1].end) > offset { return true }
      if stretch.depth == 0 { return false }
      index -= 1
    }
    return false
  }

  // MARK: In quotation marks

  private mutating func add(_ stretch: QuotedStretch, sentence: Int, block: Range<Int>, continuesParagraph: Bool) {
    let range = ByteRange(Int(text.tokens[stretch.open].start), Int(text.tokens[stretch.next - 1].end))
    guard stretch.depth == 0 else {
      quotations.append(Quotation(range: range, type: .nested))
      return
    }
    isOpenEnded = stretch.isOpenEnded
    let shape = QuotedShape(stretch, block: block, in: text)
    var quotation = Quotation(range: range, type: shape.isSentence ? .direct : .partial)
    let floor = max(sentence, quotationFloor(sentence, before: stretch.open))
    if let found = attribution(stretch, shape, floor: floor, block: block) {
      settle(found, on: &quotation, behind: stretch)
    } else if continuesParagraph, let last {
      follow(last, &quotation)
    } else if shape.isSentence, let last, Int(text.tokens[stretch.open].start) >= lastEnd {
      // Another person that was spoken of in between has taken the floor.
      if let topic, let speaker = last.mention,
        speech.mentions[topic].range.start > max(lastEnd, speech.mentions[speaker].range.end),
        !isSameName(topic, speaker)
      {
        quotation.speaker = topic
        quotation.speakerRange = speech.mentions[topic].range
      } else {
        follow(last, &quotation)
      }
    } else if shape.isSentence, let topic {
      quotation.speaker = topic
      quotation.speakerRange = speech.mentions[topic].range
    } else if shape.isShort {
      quotation.type = .term
    }
    quotations.append(quotation)
  }

  private func quotationFloor(_ sentence: Int, before open: Int) -> Int {
    // A sentence may hold an earlier quotation: what is in it is not this one's attribution.
    var index = quotations.count - 1
    while index >= 0 {
      let range = quotations[index].range
      if quotations[index].type != .nested, quotations[index].type != .indirect {
        return range.end <= Int(text.tokens[open].start) ? text.token(from: sentence, at: range.end) : sentence
      }
      index -= 1
      if index < quotations.count - 12 { break }
    }
    return sentence
  }

  private mutating func follow(_ attribution: Attribution, _ quotation: inout Quotation) {
    quotation.speaker = attribution.mention
    quotation.speakerRange = attribution.speaker
    quotation.continues = true
  }

  private func isSameName(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (speech.mentions[a].range, speech.mentions[b].range)
    guard first.count != second.count else {
      return text.bytes[first.start..<first.end].elementsEqual(text.bytes[second.start..<second.end])
    }
    let (long, short) = first.count > second.count ? (first, second) : (second, first)
    // "Bai" is Bai Chunyan, "Lindqvist" Mara Lindqvist.
    return text.bytes[long.start..<long.start + short.count].elementsEqual(text.bytes[short.start..<short.end])
      || text.bytes[long.end - short.count..<long.end].elementsEqual(text.bytes[short.start..<short.end])
  }

  private mutating func settle(_ found: Attribution, on quotation: inout Quotation, behind stretch: QuotedStretch) {
    let resolved = resolve(found)
    quotation.speaker = resolved.mention
    quotation.speakerRange = resolved.speaker
    quotation.cue = resolved.cue
    last = resolved
    lastEnd = max(quotation.range.end, max(resolved.cue.end, resolved.speaker.end))
  }
}
