public import DossierText

/// A text under change: edits are made one after the other, and what they touch together is kept, so that a hundred
/// edits of one message cost one reading.
public struct TextRevision: Sendable {
  /// The text after the edits so far.
  public private(set) var text: SourceText
  /// The bytes of `text` that may differ from the old text.
  public private(set) var changed = ByteRange(0, 0)
  /// How many bytes of the old text stood where `changed` stands.
  public private(set) var removed = 0
  private var isUntouched = true

  /// The text before any edit.
  public init(of text: SourceText) { self.text = text }

  /// Replaces `range` of `text`; the range is clamped to the text and to whole characters.
  public mutating func replace(_ range: ByteRange, with replacement: [UInt8]) {
    let start = text.boundary(range.start)
    let end = max(start, text.boundary(range.end))
    let old = isUntouched ? ByteRange(start, start) : changed
    let low = min(old.start, start)
    let high = max(old.end, end)
    let before = text.count
    text = text.replacing(range, with: replacement)
    removed += (old.start - low) + (high - old.end)
    changed = ByteRange(low, high + text.count - before)
    isUntouched = false
  }
}
