import DossierAnnotation
import DossierText
import Testing

/// What the text puts into something else.
@Suite struct PartOfAnnotatorTests {
  /// What `text` puts where, as `part < whole`.
  private func parts(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    let analysis = SegmentAnnotator.analyze(bytes, format: .plain, entry: SegmentEntry())
    func words(_ mention: UInt32) -> String {
      let range = analysis.mentions[Int(mention)].range
      return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
    return analysis.parts.map { "\(words($0.part)) < \(words($0.whole))" }
  }

  @Test func placesInPlaces() {
    #expect(parts(in: "He was born in Toronto, the largest city in Canada, in 1950.") == ["Toronto < Canada"])
    #expect(parts(in: "They met in Nairobi, the capital of Kenya.") == ["Nairobi < Kenya"])
    #expect(parts(in: "The mill stands in Calgary, Alberta Province, and hires.") == ["Calgary < Alberta Province"])
    #expect(parts(in: "Storms hit Nairobi in Kenya on Friday.") == ["Nairobi < Kenya"])
    #expect(parts(in: "Work began in Kenya's capital of Nairobi on Friday.") == ["Nairobi < Kenya"])
  }

  @Test func bodiesInBodies() {
    #expect(
      parts(in: "Tarnwick Pumps Ltd., a unit of Tarnwick Group, said that it would grow.") == [
        "Tarnwick Pumps Ltd. < Tarnwick Group"
      ])
  }

  @Test func listsAreNoAddresses() {
    #expect(parts(in: "They went to Toronto, Nairobi and Oslo.").isEmpty)
    #expect(parts(in: "They saw Toronto, Nairobi, Oslo.").isEmpty)
    #expect(parts(in: "They left Toronto for Nairobi.").isEmpty)
  }

  @Test func peopleArePartsOfNothing() {
    #expect(parts(in: "Ada Holt, the president of Kenya, spoke.").isEmpty)
  }
}
