import DossierAnnotation

extension DocumentFormat {
  /// Decisions files: they are read as the user's word, never as prose.
  static let decisions = DocumentFormat(
    extensions: [DecisionFile.fileExtension], languages: ["dossier"], text: .plain)
}

extension DocumentID {
  /// Whether it is a decisions file.
  public var isDecisions: Bool { fileExtension == DecisionFile.fileExtension }
}
