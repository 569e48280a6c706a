import DossierAnnotation

extension DocumentFormat {
  /// Markdown notes.
  static let markdown = DocumentFormat(extensions: ["md", "markdown"], languages: ["markdown"], text: .markdown)
}
