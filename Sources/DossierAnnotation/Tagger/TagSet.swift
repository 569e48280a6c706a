/// The tags of the tagger: outside (0), or begin, inside, end and single (BIOES) of each entity label.
///
/// A row of weights has a lane for every tag but outside, which is the zero that the others are measured against.
/// Peoples and faiths are nearly always one word, so their begin, inside and end share a lane: with that,
/// a row and its fingerprint fill half a cache line.
package enum TagSet {
  /// The number of entity labels.
  package static let labelCount = 8
  /// The number of tags, outside included.
  package static let tagCount = 1 + 4 * labelCount
  /// The tag of a token that is in no name.
  package static let outside = 0
  /// The number of weights that a row of the model holds.
  package static let laneCount = 30

  /// Where in a name a token stands.
  package enum Part: Int {
    case begin, inside, end, single
  }

  /// The tag for a part of a name of label number `label`.
  @inline(__always)
  package static func tag(_ part: Part, _ label: Int) -> Int { 1 + 4 * label + part.rawValue }

  /// The label number of a tag other than outside.
  @inline(__always)
  package static func label(of tag: Int) -> Int { (tag - 1) >> 2 }

  /// The part of a tag other than outside.
  @inline(__always)
  package static func part(of tag: Int) -> Part { Part(rawValue: (tag - 1) & 3) ?? .single }

  /// The lane that holds the weights of a tag other than outside.
  @inline(__always)
  package static func lane(of tag: Int) -> Int { tag <= 28 ? tag - 1 : (tag == 32 ? 28 : 29) }

  /// The tag of a name's token number `index` of `count`.
  package static func tag(at index: Int, of count: Int, label: Int) -> Int {
    if count == 1 { return tag(.single, label) }
    return tag(index == 0 ? .begin : index == count - 1 ? .end : .inside, label)
  }
}
