import DossierAnnotation
import DossierText

/// A document as the search for events and facts reads it: words, names and times by sentence.
struct DocumentReading {
  /// One sentence.
  struct Sentence {
    /// Its words, as indexes.
    var words: Range<Int>
    /// Its names, as indexes of `mentions`.
    var mentions: Range<Int>
    /// Its times, as indexes of `times`.
    var times: Range<Int>
  }

  let side: PassageSide
  let mentions: [ResolvedMention]
  /// Times whose value lies in the calendar.
  let times: [ResolvedTime]
  private(set) var sentences: [Sentence] = []

  var words: [PassageWord] { side.words }

  init(_ document: Document, in snapshot: Snapshot) {
    side = PassageSide(document)
    mentions = snapshot.mentions(in: document.id)
    times = document.times.all().filter { $0.value?.firstDay != nil }
    var start = 0
    var mention = 0
    var time = 0
    while start < side.words.count {
      var end = start + 1
      while end < side.words.count, !side.words[end].traits.contains(.sentenceStart) { end += 1 }
      let range = ByteRange(side.words[start].range.start, side.words[end - 1].range.end)
      while mention < mentions.count, mentions[mention].mention.range.end <= range.start { mention += 1 }
      let firstMention = mention
      while mention < mentions.count, mentions[mention].mention.range.start < range.end { mention += 1 }
      while time < times.count, times[time].range.end <= range.start { time += 1 }
      let firstTime = time
      while time < times.count, times[time].range.start < range.end { time += 1 }
      sentences.append(Sentence(words: start..<end, mentions: firstMention..<mention, times: firstTime..<time))
      start = end
    }
  }

  /// The byte behind the last word of sentence number `number`.
  func end(_ number: Int) -> Int { words[sentences[number].words.upperBound - 1].range.end }

  /// Who and what the sentence names, without peoples.
  func entities(_ sentence: Sentence) -> Set<EntityID> {
    Set(mentions[sentence.mentions].lazy.filter { $0.label != .group }.map(\.entity))
  }

  /// The words of the sentence that say something of their own, without figures.
  func content(_ sentence: Sentence) -> Set<UInt32> {
    Set(words[sentence.words].lazy.filter { $0.traits.contains(.content) && !$0.traits.contains(.figure) }.map(\.form))
  }

  /// A hash of the sentence's words.
  func hash(_ sentence: Sentence) -> UInt64 {
    words[sentence.words].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.form)) &* 0x9E37_79B9_7F4A_7C15 }
  }

  func string(_ range: ByteRange) -> String { side.text.string(in: range) }

  /// Whether one of `marks` stands between two places of the text.
  func has(_ marks: [UInt8], from start: Int, to end: Int) -> Bool {
    guard start < end, end <= side.text.bytes.count else { return false }
    return side.text.bytes[start..<end].contains { marks.contains($0) }
  }

  /// Whether a possessive ending follows the name.
  func isPossessive(_ range: ByteRange) -> Bool {
    let rest = side.text.bytes.dropFirst(range.end).prefix(4)
    return rest.starts(with: Array("'s".utf8)) || rest.starts(with: Array("’s".utf8))
      || rest.starts(with: Array("s'".utf8))
  }
}
