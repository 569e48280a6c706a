/// The text puts one thing into another: a place into a place, a body into a body, a company into a group.
public struct PartOf: Sendable, Hashable, BitwiseCopyable {
  /// The index of the part's mention in its segment.
  public var part: UInt32
  /// The index of the whole's mention in its segment.
  public var whole: UInt32

  /// "Mention number `part` is part of mention number `whole`."
  public init(part: Int, whole: Int) {
    self.part = UInt32(clamping: part)
    self.whole = UInt32(clamping: whole)
  }
}
