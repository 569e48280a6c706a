/// A number for every tag of one token, the labels side by side.
package struct TagRow: Sendable {
  /// One number for each label.
  package typealias Labels = SIMD8<Int32>

  var begin: Labels
  var inside: Labels
  var end: Labels
  var single: Labels
  var outside: Int32

  @inline(__always)
  init(_ begin: Labels, _ inside: Labels, _ end: Labels, _ single: Labels, _ outside: Int32) {
    self.begin = begin
    self.inside = inside
    self.end = end
    self.single = single
    self.outside = outside
  }

  /// The same number for every tag.
  package init(repeating number: Int32) {
    let labels = Labels(repeating: number)
    self.init(labels, labels, labels, labels, number)
  }

  /// The number of `tag`.
  package subscript(_ tag: Int) -> Int32 {
    get {
      if tag == TagSet.outside { return outside }
      let label = TagSet.label(of: tag)
      return switch TagSet.part(of: tag) {
      case .begin: begin[label]
      case .inside: inside[label]
      case .end: end[label]
      case .single: single[label]
      }
    }
    set {
      if tag == TagSet.outside {
        outside = newValue
        return
      }
      let label = TagSet.label(of: tag)
      switch TagSet.part(of: tag) {
      case .begin: begin[label] = newValue
      case .inside: inside[label] = newValue
      case .end: end[label] = newValue
      case .single: single[label] = newValue
      }
    }
  }
}
