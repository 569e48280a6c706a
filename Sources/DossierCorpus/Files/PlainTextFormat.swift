import DossierAnnotation

extension DocumentFormat {
  /// Text as scraped or typed.
  static let plainText = DocumentFormat(extensions: ["txt", "text"], languages: ["plaintext", "text"], text: .plain)
}
