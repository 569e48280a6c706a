public import DossierText

/// A segment's analysis and where the segment starts in its document.
public struct PlacedSegment: Sendable {
  /// The first byte of the segment in the document.
  public var base: ByteOffset
  /// What is known of it.
  public var analysis: SegmentAnalysis
}

/// All that is known of one document by itself.
public struct DocumentAnalysis: Sendable {
  /// How the text was read.
  public let format: TextFormat
  /// The segments in order; together they cover the text.
  public let segments: [PlacedSegment]
  /// Which mentions mean the same.
  public let identity: DocumentIdentity

  /// The analysis of `text` from scratch.
  public init(_ text: SourceText, format: TextFormat) {
    self.init(text, format: format, reusing: nil)
  }

  /// The analysis of `text`, which was made from the text of `old` by changing bytes of `text` in `changed` only,
  /// with `removed` bytes of the old text in their place. The result equals that from scratch.
  public init(_ text: SourceText, format: TextFormat, old: DocumentAnalysis, changed: ByteRange, removed: Int) {
    self.init(
      text, format: format,
      reusing: old.format == format
        ? Reuse(segments: old.segments, identity: old.identity, changed: changed, removed: removed) : nil)
  }

  private struct Reuse {
    var segments: [PlacedSegment]
    var identity: DocumentIdentity
    var changed: ByteRange
    var removed: Int

    /// Where the segment that starts at `start` of a new text of `count` bytes ends, if the old cuts tell: those before
    /// the edit and, once one of those behind it holds again, all that follow.
    func end(from start: Int, of count: Int) -> Int? {
      guard let number = number(from: start) else { return nil }
      let end = segments[number].base + segments[number].analysis.count
      if start >= changed.end { return end + changed.count - removed }
      // The last one ended where the text did.
      guard number + 1 < segments.count, end < changed.start, count - start > Segmenter.softLimit else { return nil }
      return end
    }

    /// The old segment that holds exactly the bytes `start..<end` of the new text and was read the same way.
    func segment(from start: Int, to end: Int, entry: SegmentEntry) -> SegmentAnalysis? {
      // A cut just before the edit was found by reading bytes of the edit only where it lies at the very end.
      guard end <= changed.start || start >= changed.end, let number = number(from: start) else { return nil }
      let old = segments[number].analysis
      return old.count == end - start && old.entry == entry ? old : nil
    }

    /// The number of the old segment that starts where offset `start` of the new text was.
    private func number(from start: Int) -> Int? {
      guard start < changed.start || start >= changed.end else { return nil }
      let oldStart = start < changed.start ? start : start - changed.count + removed
      let number = segments.firstIndexSorted { $0.base >= oldStart }
      return number < segments.count && segments[number].base == oldStart ? number : nil
    }

    /// Whether the new segments name the same in the same way, as after most letters that are typed: then who is meant
    /// is the same too.
    func hasSameNames(as new: [PlacedSegment]) -> Bool {
      segments.count == new.count && zip(segments, new).allSatisfy { $0.analysis.hasSameNames(as: $1.analysis) }
    }
  }

  private init(_ text: SourceText, format: TextFormat, reusing reuse: Reuse?) {
    var segments: [PlacedSegment] = []
    var entry = SegmentEntry()
    var start = 0
    repeat {
      let end = reuse?.end(from: start, of: text.count) ?? Segmenter.end(of: start, in: text.bytes)
      let analysis =
        reuse?.segment(from: start, to: end, entry: entry)
        ?? SegmentAnnotator.analyze(Array(text.bytes[start..<end]), format: format, entry: entry)
      segments.append(PlacedSegment(base: start, analysis: analysis))
      entry = analysis.exit
      start = end
    } while start < text.bytes.count
    let identity =
      reuse.flatMap { $0.hasSameNames(as: segments) ? $0.identity : nil }
      ?? IdentityResolver.resolve(segments, apart: reuse?.identity.separations ?? NameSeparations())
    self.init(format: format, segments: segments, identity: identity)
  }

  init(format: TextFormat, segments: [PlacedSegment], identity: DocumentIdentity) {
    self.format = format
    self.segments = segments
    self.identity = identity
  }

  /// The analysis with the names of `separations` kept apart, in place of those that were; only identity is worked out
  /// again. Nil where that changes nothing.
  public func separating(_ separations: NameSeparations) -> DocumentAnalysis? {
    if identity.separations == separations { return nil }
    if identity.separations.isEmpty, !separations.mayPart(self) { return nil }
    let identity = IdentityResolver.resolve(segments, apart: separations)
    return DocumentAnalysis(format: format, segments: segments, identity: identity)
  }

  /// The index of the segment that holds `offset`; the last one for the end of the text.
  public func segmentIndex(at offset: ByteOffset) -> Int {
    max(0, segments.firstIndexSorted { $0.base > offset } - 1)
  }
}
