import DossierAnnotation
public import DossierText

/// Words that would say the same as those of the text, without a reader having to work it out.
public struct Rewrite: Sendable, Hashable {
  /// What it does, as the label of a menu.
  public var title: String
  /// The bytes that it replaces.
  public var range: ByteRange
  /// The new text.
  public var replacement: String
}

extension Snapshot {
  /// What the relative date or the figure at `offset` may be written as: the day in ISO 8601, the value in other units.
  public func rewrites(at offset: ByteOffset, in id: DocumentID) -> [Rewrite] {
    guard let document = document(id) else { return [] }
    var rewrites: [Rewrite] = []
    if let time = document.times.time(at: offset), time.isRelative, let day = time.value?.day {
      rewrites.append(Rewrite(title: "Write the date: \(day)", range: time.range, replacement: "\(day)"))
    }
    if let (quantity, range) = quantity(at: offset, in: document) {
      for figure in quantity.conversions.prefix(2) where !figure.isAmbiguous {
        rewrites.append(Rewrite(title: "Write “\(figure.text)”", range: range, replacement: figure.text))
      }
    }
    return rewrites
  }

  private func quantity(at offset: ByteOffset, in document: Document) -> (Quantity, ByteRange)? {
    let number = document.analysis.segmentIndex(at: offset)
    guard document.analysis.segments.indices.contains(number) else { return nil }
    let placed = document.analysis.segments[number]
    guard let found = placed.analysis.quantities.first(touching: offset - placed.base, range: \.range) else {
      return nil
    }
    return (found, found.range.shifted(by: placed.base))
  }
}
