/// The weights for what follows what: each label, or outside, behind the end of a label or outside.
package struct Transitions: Sendable {
  /// For each label, the weights of the labels behind it.
  let behind: InlineArray<8, TagRow.Labels>
  /// For each label, the weights of the labels before it.
  let before: InlineArray<8, TagRow.Labels>
  /// The weights of the labels behind outside, and of those before it.
  let fromOutside: TagRow.Labels
  let toOutside: TagRow.Labels
  /// The weight of outside behind outside.
  let stay: Int32

  /// The number of weights: rows by what stands before (outside is the last), in them columns by what comes.
  package static let count = (TagSet.labelCount + 1) * (TagSet.labelCount + 1)

  /// The transitions at `weights`, which are `count`.
  package init(_ weights: UnsafePointer<Int32>) {
    let outside = TagSet.labelCount
    func weight(_ before: Int, _ next: Int) -> Int32 { weights[before * (outside + 1) + next] }
    func labels(_ weight: (Int) -> Int32) -> TagRow.Labels {
      var labels = TagRow.Labels(repeating: 0)
      for label in 0..<outside { labels[label] = weight(label) }
      return labels
    }
    behind = InlineArray { before in labels { weight(before, $0) } }
    before = InlineArray { next in labels { weight($0, next) } }
    fromOutside = labels { weight(outside, $0) }
    toOutside = labels { weight($0, outside) }
    stay = weight(outside, outside)
  }
}
