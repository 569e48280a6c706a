/// The groups of features that a model was trained with; leaving one out shows what it is worth.
package struct FeatureGroups: OptionSet, Sendable, CaseIterable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The words around.
  package static let words = FeatureGroups(rawValue: 1 << 0)
  /// Pairs of words.
  package static let pairs = FeatureGroups(rawValue: 1 << 1)
  /// First and last letters.
  package static let affixes = FeatureGroups(rawValue: 1 << 2)
  /// How the words around are written.
  package static let shapes = FeatureGroups(rawValue: 1 << 3)
  /// The run of capitalized words and what stands at its ends.
  package static let runs = FeatureGroups(rawValue: 1 << 4)
  /// Lists of place and person names.
  package static let gazetteer = FeatureGroups(rawValue: 1 << 5)
  /// How the same word is used elsewhere in the segment.
  package static let document = FeatureGroups(rawValue: 1 << 6)
  /// What the lexicon knows of the words around.
  package static let lexicon = FeatureGroups(rawValue: 1 << 7)

  /// All of them.
  package static let all = FeatureGroups(rawValue: (1 << 8) - 1)
  package static let allCases: [FeatureGroups] = [
    .words, .pairs, .affixes, .shapes, .runs, .gazetteer, .document, .lexicon,
  ]

  /// The name under which a single group is reported.
  package var name: String {
    switch self {
    case .words: "words"
    case .pairs: "pairs"
    case .affixes: "affixes"
    case .shapes: "shapes"
    case .runs: "runs"
    case .gazetteer: "gazetteer"
    case .document: "document"
    case .lexicon: "lexicon"
    default: "group \(rawValue)"
    }
  }
}
