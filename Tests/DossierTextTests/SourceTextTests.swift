import DossierText
import Testing

@Suite struct SourceTextTests {
  @Test func countsLines() { #expect(SourceText("a\r\nb\rc\nd").lineCount == 4) }
}
