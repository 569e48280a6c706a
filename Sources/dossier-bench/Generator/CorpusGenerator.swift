/// A generated corpus: articles of 2 to 8 KB, one in seven a Markdown note, until their bytes reach a size.
struct CorpusGenerator: Sequence, IteratorProtocol {
  /// One generated document and its place in the corpus.
  struct Document {
    let path: String
    let text: [UInt8]
  }

  private var writer: ArticleWriter
  private var random: RandomSource
  private var remaining: Int
  private var count = 0

  init(size: Int, seed: UInt64) {
    writer = ArticleWriter(seed: seed)
    random = RandomSource(seed: seed, kind: 6, item: 0)
    remaining = size
  }

  mutating func next() -> Document? {
    guard remaining > 0 else { return nil }
    let markdown = random.below(7) == 0
    let size = Swift.min(random.within(2_000...8_000), Swift.max(remaining, 500))
    let text = writer.article(size: size, markdown: markdown)
    remaining -= text.count
    defer { count += 1 }
    return Document(path: "week-\(count / 200)/article-\(count).\(markdown ? "md" : "txt")", text: text)
  }

  /// One document of about `size` bytes, however large, out of the same world.
  static func single(size: Int, seed: UInt64) -> [UInt8] {
    var writer = ArticleWriter(seed: seed)
    return writer.article(size: size, markdown: false)
  }
}
