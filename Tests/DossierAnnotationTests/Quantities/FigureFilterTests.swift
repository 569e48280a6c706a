import DossierAnnotation
import DossierLexicon
import DossierText
import Testing

@Suite("Filters of figures")
struct FigureFilterTests {
  /// The figures of a text, which must be one segment.
  private func segment(_ text: String) throws -> SegmentAnalysis {
    let analysis = DocumentAnalysis(SourceText(text), format: .plain)
    return try #require(analysis.segments.first).analysis
  }

  @Test("A figure is found whatever the unit that either text writes it in")
  func units() throws {
    let values = [0.5, 3, 7.25, 81.6, 1_234.567, 20_000_000]
    for unit in UInt8(1)..<120 {
      for target in UInt8(1)..<120 {
        guard let way = Conversion(from: unit, to: target) else { continue }
        for value in values {
          var here = Quantity(range: ByteRange(0, 1), value: value)
          here.unit = unit
          var there = Quantity(range: ByteRange(0, 1), value: way.convert(value))
          there.unit = target
          let filter = FigureFilter([there])
          #expect(
            filter.mayHold(FigureFilter.Probe(here)),
            "\(value) \(Units.definition(unit).code) as \(Units.definition(target).code)")
        }
      }
    }
  }

  @Test("A filter passes over most figures that the text does not hold")
  func strangers() throws {
    let segment = try segment(
      "The mill sold 81.6 tonnes for 3.5 million yuan to 412 farms, 7.2 percent more than before.\n")
    #expect(segment.quantities.count == 4)
    let wrong = (1...2_000).filter { value in
      var quantity = Quantity(range: ByteRange(0, 1), value: Double(value) + 0.3)
      quantity.unit = segment.quantities[0].unit
      return segment.figures.mayHold(FigureFilter.Probe(quantity))
    }
    #expect(wrong.count < 20)
    for quantity in segment.quantities { #expect(segment.figures.mayHold(FigureFilter.Probe(quantity))) }
  }
}
