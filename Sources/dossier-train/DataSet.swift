import DossierAnnotation

/// One file of texts and how often an epoch reads it.
struct DataSet {
  var name: String
  var weight: Int
  var texts: [AnnotatedText]

  /// Whether the set is in our own convention.
  var isWritten: Bool { texts.first.map { $0.known == AnnotatedText.allLabels } ?? false }
}

extension DataSet {
  /// The set that `argument` names: a path, perhaps with `*N` behind it.
  init(_ argument: String) throws {
    let parts = argument.split(separator: "*", maxSplits: 1)
    guard let path = parts.first.map(String.init), let weight = parts.count > 1 ? Int(parts[1]) : 1, weight > 0 else {
      throw TrainError("cannot make sense of \(argument)")
    }
    self.weight = weight
    name = path.split(separator: "/").last.map(String.init) ?? path
    let bytes = try Output.read(path)
    texts = path.hasSuffix(".bio") ? ConllReader.texts(bytes, name: name) : try WrittenReader.texts(bytes, name: name)
    if texts.isEmpty { throw TrainError("\(path) holds no text") }
  }
}
