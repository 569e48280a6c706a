import DossierAnnotation
import DossierText
import Testing

@Suite("Equations")
struct EquationTests {
  /// The verdict on the only equation of `text`; nil where there is none.
  private func verdict(_ text: String) -> String? {
    let analysis = CaretFixture.analyze(text)
    guard let equation = analysis.equations.first, analysis.equations.count == 1 else { return nil }
    return equation.verdict(in: analysis.quantities).code
  }

  @Test(
    "What the text equates is checked",
    arguments: [
      ("The farm has 45 mu (3 hectares) of vines.", "exact"),
      ("The farm has 30 acres, or 12.1 hectares, of vines.", "approx"),
      ("They stored 80 million jin (nearly 40,000 tonnes) of rice.", "exact"),
      ("They stored 80 million jin (60,000 tonnes) of rice.", "no"),
      ("The road is 10 miles (10 kilometres) long.", "no"),
      ("The plank is 2 feet (1 metre) long.", "approx"),
      ("It cost 7 million yuan (about $1 million).", "unverifiable"),
      ("It was 20 degrees Celsius (68 F) outside.", "exact"),
      ("They shipped 500 barrels (68 tonnes) of oil.", "unverifiable"),
      ("It yields 15 kilograms per mu (225 kilograms per hectare).", "exact"),
    ])
  func verdicts(_ text: String, _ expected: String) { #expect(verdict(text) == expected) }

  @Test(
    "Figures side by side are no equation",
    arguments: [
      "Of 40 tonnes (12 percent) nothing is left.",
      "They drove 40 km (25 km of it at night).",
      "The 3 hectares cost $5 million (with 20 tonnes of seed).",
      "He sold 3 tonnes and 40 acres.",
    ])
  func none(_ text: String) { #expect(CaretFixture.analyze(text).equations.isEmpty) }

  @Test("A wrong equation is a finding with the right figure")
  func finding() throws {
    let text = SourceText("Dry years.\n\nThe farm has 45 mu (5 hectares) of vines.")
    let findings = DocumentAnalysis(text, format: .plain).figureFindings(in: text)
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(text.string(in: finding.range) == "5 hectares")
    #expect(text.string(in: finding.related) == "45 mu")
    #expect(finding.replacement == "3 hectares")
    #expect(finding.message == "“45 mu” is 3 hectares, not “5 hectares”.")
  }

  @Test("Hints convert what the text leaves to the reader")
  func hints() {
    let text = SourceText("The farm has 45 mu (3 hectares) of vines and 30 mu of beans, 10 miles off.")
    let analysis = DocumentAnalysis(text, format: .plain)
    #expect(analysis.figureHints(in: text.range).map(\.label) == ["= 2 ha", "= 16.09 km"])
    #expect(analysis.figureHints(in: ByteRange(0, 20)).isEmpty)
  }

  @Test(
    "Figures as people write them",
    arguments: [
      (0, "0"), (3, "3"), (1234.5, "1,235"), (40_800_000, "40.8 million"), (0.25, "0.25"), (-7, "-7"),
      (2e9, "2 billion"), (0.00001234, "0.000012"), (999_999_999_999, "1,000 billion"),
    ])
  func figureText(_ value: Double, _ expected: String) { #expect(FigureText.string(value) == expected) }
}
