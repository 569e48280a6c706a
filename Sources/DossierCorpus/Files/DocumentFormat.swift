public import DossierAnnotation

/// A kind of file that can be read as a document.
public struct DocumentFormat: Sendable {
  /// The extensions of its files, in lower case and without the full stop.
  public let extensions: [String]
  /// The language ids by which editors know it.
  public let languages: [String]
  /// How its text is read.
  public let text: TextFormat

  /// Every format; a new one is one file and one line here.
  public static let all: [DocumentFormat] = [plainText, markdown, decisions]

  /// The format of files whose names end in `fileExtension`, or nil.
  public static func of(fileExtension: String) -> DocumentFormat? {
    all.first { $0.extensions.contains(fileExtension) }
  }

  /// The format for a text that an editor opens: by its language id, else by its name, else plain text.
  public static func of(_ id: DocumentID, language: String?) -> DocumentFormat {
    all.first { format in language.map { format.languages.contains($0) } ?? false }
      ?? of(fileExtension: id.fileExtension) ?? plainText
  }
}
