public import DossierText

extension DocumentAnalysis {
  /// The reference dates of the document's articles where it was made from `old`, whose dates are `frames`, by changing
  /// bytes in `changed` only, with `removed` bytes of the old text in their place. Most edits touch no date: then the
  /// old ones hold, and only their places move.
  public func timeFrames(
    fileDate: CivilDate?, old: DocumentAnalysis, frames: TimeFrames, changed: ByteRange, removed: Int
  ) -> TimeFrames {
    let edit = PlaceShift(start: changed.start, distance: changed.count - removed)
    guard old.segments.count == segments.count,
      zip(old.segments, segments).allSatisfy({ edit.keepsTimes(of: $0, in: $1) })
    else { return timeFrames(fileDate: fileDate) }
    return frames.shifted(edit)
  }
}

/// Where places of a text stand after an edit: those behind its start move by a distance.
struct PlaceShift {
  let start: ByteOffset
  let distance: Int

  func callAsFunction(_ range: ByteRange) -> ByteRange { ByteRange(moved(range.start), moved(range.end)) }

  func moved(_ offset: ByteOffset) -> ByteOffset { offset < start ? offset : offset + distance }

  /// Whether `new` has the time expressions and blocks of `old`, each in its place after the edit.
  func keepsTimes(of old: PlacedSegment, in new: PlacedSegment) -> Bool {
    let (one, other) = (old.analysis, new.analysis)
    if one === other { return moved(old.base) == new.base }
    func holds(_ a: ByteRange, _ b: ByteRange) -> Bool { self(a.shifted(by: old.base)) == b.shifted(by: new.base) }
    func isSame(_ a: TimeExpression, _ b: TimeExpression) -> Bool {
      a.recipe == b.recipe && a.isHead == b.isHead && a.parts == b.parts && holds(a.range, b.range)
    }
    return one.times.count == other.times.count && one.timeParts.count == other.timeParts.count
      && one.blocks.count == other.blocks.count
      && zip(one.times, other.times).allSatisfy(isSame) && zip(one.timeParts, other.timeParts).allSatisfy(isSame)
      && zip(one.blocks, other.blocks).allSatisfy {
        $0.kind == $1.kind && $0.article == $1.article && holds($0.range, $1.range)
      }
  }
}
