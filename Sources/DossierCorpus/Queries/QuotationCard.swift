public import DossierAnnotation
public import DossierText

/// What is known of a quotation, as plain data.
public struct QuotationCard: Sendable, Hashable {
  /// The same words, more or less, in another place.
  public struct Version: Sendable, Hashable {
    /// How the other's words differ.
    public enum Difference: Sendable, Hashable {
      /// In nothing.
      case none
      /// In capitals and marks only.
      case marks
      /// One is a part of the other.
      case part
      /// In words: the first that differ, here and there.
      case words(here: String, there: String)
    }

    /// Where it stands.
    public var place: Place
    /// Its words there, marks included.
    public var text: String
    /// How they differ.
    public var difference: Difference
  }

  /// The bytes of the quotation, from the start of the document.
  public var range: ByteRange
  /// Its words, marks included.
  public var text: String
  /// How the words are reported.
  public var type: QuotationType
  /// The words for the speaker; nil where there are none.
  public var speakerText: String?
  /// Who speaks, if known.
  public var speaker: EntityID?
  /// The speaker's canonical name, if known.
  public var speakerName: String?
  /// The words of saying, if there are any.
  public var cue: String?
  /// Whether it goes on from the quotation before.
  public var continues: Bool
  /// Where else it is quoted: at most `Snapshot.occurrenceLimit`.
  public var elsewhere: [Version]
}

extension Snapshot {
  /// What is known of the innermost quotation at `offset`; nil where none stands.
  public func quotationCard(at offset: ByteOffset, in id: DocumentID) -> QuotationCard? {
    guard let document = document(id) else { return nil }
    let number = document.analysis.segmentIndex(at: offset)
    guard document.analysis.segments.indices.contains(number) else { return nil }
    let segment = document.analysis.segments[number]
    guard let quotation = segment.analysis.quotations.last(where: { $0.range.touches(offset - segment.base) }) else {
      return nil
    }
    let range = quotation.range.shifted(by: segment.base)
    func words(_ range: ByteRange) -> String? {
      range.isEmpty ? nil : document.string(in: range.shifted(by: segment.base))
    }
    let speaker = quotation.speaker.flatMap { entityID(ofMention: $0, segment: number, document: id) }
    return QuotationCard(
      range: range, text: document.string(in: range), type: quotation.type,
      speakerText: words(quotation.speakerRange), speaker: speaker,
      speakerName: speaker.map { index.name(of: $0.record) },
      cue: words(quotation.cue), continues: quotation.continues,
      elsewhere: versions(of: Place(document: id, range: range), speaker: speaker))
  }

  /// Where else the words are quoted, in marks or not.
  private func versions(of here: Place, speaker: EntityID?) -> [QuotationCard.Version] {
    guard let document = document(here.document) else { return [] }
    let wanted = QuotedWords(document.text.bytes, here.range)
    guard wanted.count >= QuotedWords.fewest else { return [] }
    var found: [QuotationCard.Version] = []
    for slot in documents(mayQuote: here, of: document, speaker: speaker) {
      guard let other = index.documents[slot]?.document else { continue }
      let isOwn = other.id == here.document
      let bytes = other.text.bytes
      for segment in other.analysis.segments {
        for quotation in segment.analysis.quotations {
          let range = quotation.range.shifted(by: segment.base)
          guard wanted.maySay(as: bytes, range), !(isOwn && range.overlaps(here.range)),
            let difference = wanted.difference(from: QuotedWords(bytes, range))
          else { continue }
          let place = Place(document: other.id, range: range)
          found.append(QuotationCard.Version(place: place, text: other.string(in: range), difference: difference))
          if found.count == Snapshot.occurrenceLimit { return found }
        }
      }
    }
    return found
  }

  /// The documents that may quote the words, in order: this one, those that share most of their shingles, and some that
  /// name the speaker.
  private func documents(mayQuote place: Place, of document: Document, speaker: EntityID?) -> [UInt32] {
    let shingles = document.analysis.shingles(on: place.range, of: document.text)
    let holders = index.fingerprints.holders(of: shingles, limit: 4 * Snapshot.documentLimit)
    var slots = Set(likeliestSlots(holders, besides: document, Snapshot.documentLimit))
    if let speaker {
      let named = index.documents(of: index.members(of: speaker.record))
      slots.formUnion(index.sample(named, size: Snapshot.documentLimit / 2))
    }
    if let own = index.documents.slot(of: document.id) { slots.insert(own) }
    return index.documents.ordered(slots)
  }
}

/// The words of a quotation as they are compared: by the hashes of their lower-case letters.
struct QuotedWords {
  /// Fewer words than this are quoted alike by chance.
  static let fewest = 4
  /// Longer quotations are compared by their beginning.
  static let most = 200
  /// How many words of the shorter one must stand in the other.
  static let share = 0.75

  private var hashes: [UInt64] = []
  private var ranges: [ByteRange] = []
  private let bytes: ArraySlice<UInt8>
  private var filter = WordFilter()

  var count: Int { hashes.count }

  init(_ bytes: [UInt8], _ range: ByteRange) {
    let low = min(range.start, bytes.count)
    self.bytes = bytes[low..<max(low, min(range.end, bytes.count))]
    QuotedWords.scan(bytes, range) { hash, start, end in append(hash, start, end) }
  }

  /// Whether the words on `range` of `bytes` may be a version of these: a look that costs no memory, as nearly all
  /// quotations have nothing to do with one another.
  func maySay(as bytes: [UInt8], _ range: ByteRange) -> Bool {
    var total = 0
    var shared = 0
    QuotedWords.scan(bytes, range) { hash, _, _ in
      total += 1
      if filter.mayHold(hash) { shared += 1 }
    }
    return total >= QuotedWords.fewest && Double(shared) >= Double(min(count, total)) * QuotedWords.share
  }

  /// Calls `body` with the hash and the bounds of each word, up to `most`.
  private static func scan(_ bytes: [UInt8], _ range: ByteRange, _ body: (UInt64, Int, Int) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      let low = min(range.start, bytes.count)
      scan(bytes, low..<max(low, min(range.end, bytes.count)), body)
    }
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (UInt64, Int, Int) -> Void)
  {
    var hash: UInt64 = 0
    var start = -1
    var count = 0
    for at in range {
      let byte = bytes[at]
      let isUpper = byte >= 0x41 && byte <= 0x5A
      // The bytes of curly marks and dashes all start with E2: they part words.
      let isLetter =
        isUpper || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || (byte >= 0xC3 && byte < 0xE2)
      let isTail = byte >= 0x80 && byte < 0xC0 && start >= 0 && bytes[at - 1] >= 0x80 && bytes[at - 1] != 0xE2
      if isLetter || isTail {
        if start < 0 { (start, hash) = (at, 14_695_981_039_346_656_037) }
        hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 1_099_511_628_211
      } else if start >= 0 {
        body(hash, start, at)
        start = -1
        count += 1
        if count == QuotedWords.most { return }
      }
    }
    if start >= 0 { body(hash, start, range.upperBound) }
  }

  private mutating func append(_ hash: UInt64, _ start: Int, _ end: Int) {
    hashes.append(hash)
    ranges.append(ByteRange(start, end))
    filter.insert(hash)
  }

  /// How `other` differs, if both are versions of the same words.
  func difference(from other: QuotedWords) -> QuotationCard.Version.Difference? {
    guard other.count >= QuotedWords.fewest else { return nil }
    if hashes == other.hashes {
      return bytes.elementsEqual(other.bytes) ? QuotationCard.Version.Difference.none : .marks
    }
    let known = Set(hashes)
    let shared = other.hashes.reduce(0) { $0 + (known.contains($1) ? 1 : 0) }
    let shorter = min(count, other.count)
    guard Double(shared) >= Double(shorter) * QuotedWords.share, hasCommonRun(with: other) else { return nil }
    if contains(other) || other.contains(self) { return .part }
    var at = 0
    while at < shorter, hashes[at] == other.hashes[at] { at += 1 }
    return .words(here: words(from: at), there: other.words(from: at))
  }

  /// Whether four words in a row are the same: a shared vocabulary alone is no quotation.
  private func hasCommonRun(with other: QuotedWords) -> Bool {
    guard count >= QuotedWords.fewest, other.count >= QuotedWords.fewest else { return false }
    var runs: Set<[UInt64]> = []
    for at in 0...(count - QuotedWords.fewest) { runs.insert(Array(hashes[at..<at + QuotedWords.fewest])) }
    for at in 0...(other.count - QuotedWords.fewest)
    where runs.contains(Array(other.hashes[at..<at + QuotedWords.fewest])) {
      return true
    }
    return false
  }

  private func contains(_ other: QuotedWords) -> Bool {
    guard other.count <= count else { return false }
    for at in 0...(count - other.count) where hashes[at] == other.hashes[0] {
      if hashes[at..<at + other.count].elementsEqual(other.hashes) { return true }
    }
    return false
  }

  /// Up to five words from word number `index` on.
  private func words(from index: Int) -> String {
    guard index < ranges.count else { return "" }
    let last = ranges[min(ranges.count, index + 5) - 1]
    return String(decoding: bytes[ranges[index].start..<last.end], as: UTF8.self)
  }
}

/// A set of hashes that may take a stranger for one of its own, but never the other way round (Bloom 1970).
private struct WordFilter {
  private var bits = SIMD16<UInt64>()

  mutating func insert(_ hash: UInt64) { bits[WordFilter.word(hash)] |= WordFilter.bit(hash) }

  func mayHold(_ hash: UInt64) -> Bool { bits[WordFilter.word(hash)] & WordFilter.bit(hash) != 0 }

  private static func word(_ hash: UInt64) -> Int { Int(hash >> 60) }
  private static func bit(_ hash: UInt64) -> UInt64 { 1 << ((hash >> 40) & 63) }
}
