import DossierText

extension Document {
  /// Whether its writer is still at it: it lies in a folder named `drafts`, or its front matter says `draft: true` or
  /// `status: draft`.
  public var isDraft: Bool {
    if let path = id.path, path.lowercased().contains("/drafts/") { return true }
    return saysDraft
  }

  /// The longest front matter that is read, in lines.
  private static let frontMatterLimit = 64

  private var saysDraft: Bool {
    func line(_ number: Int) -> String { text.string(in: text.rangeOfLine(number)) }
    guard text.count > 3, text.rangeOfLine(0).count <= 8, Self.trimmed(line(0)).hasSuffix("---") else { return false }
    for number in 1..<max(1, min(text.lineCount, Document.frontMatterLimit)) {
      guard text.rangeOfLine(number).count <= 64 else { continue }
      let words = Self.trimmed(line(number)).lowercased()
      if words == "---" || words == "..." { return false }
      guard let colon = words.firstIndex(of: ":") else { continue }
      let key = Self.trimmed(words[..<colon])
      let value = Self.trimmed(words[words.index(after: colon)...]).filter { $0 != "\"" && $0 != "'" }
      if (key == "draft" && (value == "true" || value == "yes")) || (key == "status" && value == "draft") {
        return true
      }
    }
    return false
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
