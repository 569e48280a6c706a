import DossierLexicon
import DossierText

/// Collects a document's header from its blocks; reads again only the few lines that the header is made of.
struct HeaderReader {
  private let text: SourceText
  private let format: TextFormat
  private var header = DocumentHeader()
  private var leads: [ByteRange] = []
  private var sources = SourceReader()
  private var ownText = ByteRange(0, 0)

  /// Lines of the header are short; longer ones are read up to here.
  private static let lineLimit = 1024
  /// Enough text to tell a language.
  private static let sample = 2048

  init(_ text: SourceText, format: TextFormat) {
    self.text = text
    self.format = format
  }

  mutating func read(_ block: Block, at base: Int) {
    let range = block.range.shifted(by: base)
    guard block.article == 0 else { return embed(block, range) }
    switch block.kind {
    case .title:
      header.title = range
      sources.readTitle(sheet(range), at: range.start)
    case .metadata where format == .markdown && range.start < 8 && starts(with: "---", at: range.start):
      header.dateLines.append(range)
      sources.readFrontMatter(text, range)
    case .metadata: readMetadata(range)
    case .boilerplate where range.count < HeaderReader.lineLimit:
      sources.readSourceLine(sheet(range), at: range.start, isFurniture: true)
    case .paragraph:
      if leads.count < 3 {
        leads.append(range)
        if header.dateline == nil { header.dateline = DatelineReader.dateline(in: sheet(range), at: range.start) }
      }
      if ownText.isEmpty {
        ownText = range
      } else if ownText.count < HeaderReader.sample {
        ownText = ByteRange(ownText.start, range.end)
      }
    default: break
    }
  }

  mutating func readAside(_ range: ByteRange) {
    guard header.embedded.isEmpty, range.count < HeaderReader.lineLimit else { return }
    sources.readSourceLine(sheet(range), at: range.start, isFurniture: true)
  }

  mutating func finish() -> DocumentHeader {
    if let agency = header.dateline?.agency { sources.readAgency(sheet(agency), at: agency.start) }
    if let lead = leads.first { sources.confirm(with: sheet(ByteRange(lead.start, min(lead.end, lead.start + 160)))) }
    if let found = sources.best {
      header.sourceRange = found
      header.source = text.string(in: found)
    }
    let sample = ownText.isEmpty ? text.range : ownText
    header.language = LanguageGuess.language(
      of: sheet(ByteRange(sample.start, min(sample.end, sample.start + HeaderReader.sample))))
    return header
  }

  // MARK: Lines

  private mutating func readMetadata(_ range: ByteRange) {
    let sheet = sheet(range)
    switch role(of: sheet) {
    case .date, .age: header.dateLines.append(range)
    case .byline: header.bylines.append(range)
    default: break
    }
    sources.readSourceLine(sheet, at: range.start, isFurniture: false)
  }

  private mutating func embed(_ block: Block, _ range: ByteRange) {
    let number = Int(block.article)
    if header.embedded.last?.number != number { header.embedded.append(EmbeddedArticle(number: number, range: range)) }
    let last = header.embedded.count - 1
    header.embedded[last].range = ByteRange(header.embedded[last].range.start, range.end)
    switch block.kind {
    case .embeddedHeadline:
      if header.embedded[last].headline == nil { header.embedded[last].headline = range }
    case .embeddedMetadata:
      switch role(of: sheet(range)) {
      case .age, .date: header.embedded[last].age = header.embedded[last].age ?? range
      case .byline: header.embedded[last].byline = range
      default:
        if header.embedded[last].outlet == nil {
          header.embedded[last].outlet = range
        } else {
          header.embedded[last].byline = range
        }
      }
    case .paragraph, .listItem, .caption, .heading, .code:
      let start = header.embedded[last].body?.start ?? range.start
      header.embedded[last].body = ByteRange(start, range.end)
    case .title, .metadata, .boilerplate, .relatedHeading: break
    }
  }

  /// A line by itself, cut into tokens again.
  private func sheet(_ range: ByteRange) -> SegmentDraft {
    let end = text.boundary(min(range.end, range.start + max(HeaderReader.lineLimit, HeaderReader.sample)))
    let start = min(range.start, end)
    return SegmentDraft(bytes: Array(text.bytes[start..<end]), format: .plain, entry: SegmentEntry())
  }

  private func role(of sheet: SegmentDraft) -> LineRole {
    guard !sheet.tokens.isEmpty else { return .text }
    let tokens = 0..<sheet.tokens.count
    return LineReader(sheet).role(of: TextUnit(tokens: tokens, lines: 0..<1, shape: LineShape(tokens, in: sheet)))
  }

  private func starts(with word: StaticString, at offset: Int) -> Bool {
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return text.bytes[min(offset, text.count)...].starts(with: wanted)
  }
}
