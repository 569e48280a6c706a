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
  /// The words that clearly stand for a name, in order, with whom they mean.
  let anaphors: [AnaphorSubject]
  private let analysis: DocumentAnalysis
  /// Times whose value lies in the calendar.
  let times: [ResolvedTime]
  private(set) var sentences: [Sentence] = []

  var words: [PassageWord] { side.words }

  init(_ document: Document, in snapshot: Snapshot) {
    side = PassageSide(document)
    mentions = snapshot.mentions(in: document.id)
    anaphors = snapshot.anaphors(in: document.id).filter { $0.other == nil }
    analysis = document.analysis
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

  /// The number of the article that holds `offset`.
  func article(at offset: ByteOffset) -> Int {
    let number = analysis.segmentIndex(at: offset)
    guard analysis.segments.indices.contains(number) else { return 0 }
    let (base, blocks) = (analysis.segments[number].base, analysis.segments[number].analysis.blocks)
    return blocks.index(touching: offset - base, range: \.range).map { Int(blocks[$0].article) } ?? 0
  }

  /// The kind of thing for which an anaphor stands.
  func label(of anaphor: AnaphorSubject) -> EntityLabel? {
    let at = mentions.index { $0.mention.range.start >= anaphor.antecedent.start }
    return mentions.indices.contains(at) ? mentions[at].label : nil
  }

  /// The anaphors in `range`.
  func anaphors(in range: ByteRange) -> ArraySlice<AnaphorSubject> {
    let first = anaphors.index { $0.range.start >= range.start }
    return anaphors[first..<max(first, anaphors.index { $0.range.start >= range.end })]
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

extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which `isBehind` holds; it must hold for all behind one for which it does.
  func index(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
