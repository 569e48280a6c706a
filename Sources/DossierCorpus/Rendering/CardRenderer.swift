extension Card {
  /// The card in Markdown, for an editor's hover.
  public var markdown: String { "**\(name)** · \(label.word)" }

  /// The card without any markup.
  public var plainText: String { "\(name) (\(label.word))" }
}
