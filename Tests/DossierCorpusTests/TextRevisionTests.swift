import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

@Suite struct TextRevisionTests {
  @Test func whatTheEditsTouchIsKeptTogether() {
    var revision = TextRevision(of: SourceText("one two three four"))
    revision.replace(ByteRange(4, 7), with: Array("2".utf8))
    #expect((revision.changed, revision.removed) == (ByteRange(4, 5), 3))
    revision.replace(ByteRange(12, 16), with: [])
    #expect(revision.text.string(in: revision.text.range) == "one 2 three ")
    #expect((revision.changed, revision.removed) == (ByteRange(4, 12), 14))
  }

  @Test func nothingOutsideTheTouchedBytesDiffers() {
    var random = SeededGenerator(41)
    let pieces = ["a", "word ", "\n", "é", "麦", "🌾", ""]
    for _ in 0..<400 {
      let words = { (most: Int) in
        Array(
          (0..<Int.random(in: 0...most, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined().utf8)
      }
      let old = SourceText(words(30))
      var revision = TextRevision(of: old)
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let ends = [0, 1].map { _ in Int.random(in: 0...(revision.text.count + 3), using: &random) }.sorted()
        revision.replace(ByteRange(ends[0], ends[1]), with: words(4))
      }
      let (new, changed) = (revision.text.bytes, revision.changed)
      #expect(old.bytes.prefix(changed.start).elementsEqual(new.prefix(changed.start)))
      #expect(old.bytes.dropFirst(changed.start + revision.removed).elementsEqual(new.dropFirst(changed.end)))
    }
  }
}
