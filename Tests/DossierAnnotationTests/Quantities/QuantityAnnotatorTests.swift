import DossierAnnotation
import DossierText
import Testing

@Suite("Quantities")
struct QuantityAnnotatorTests {
  /// Draws the quantities of a fixture's text: value, unit, and word of degree.
  private func draw(_ fixture: String) -> String {
    let text = CaretFixture.text(of: fixture)
    let bytes = Array(text.utf8)
    return CaretFixture.draw(
      text,
      CaretFixture.analyze(text).quantities.map { quantity in
        var label = number(quantity.value)
        if quantity.upper != quantity.value { label += ".." + number(quantity.upper) }
        let unit = quantity.unitCode(in: bytes)
        if !unit.isEmpty { label += " " + unit }
        if quantity.modifier != .none { label += ", \(quantity.modifier)" }
        return (quantity.range, label)
      })
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  @Test(
    "Figures with units",
    arguments: [
      """
      The mill ground 12,500 tonnes of rye.
                      ^^^^^^^^^^^^^ 12500 tonne
      """,
      """
      Rents rose by 4.75 percent, or 1.5 percentage points more.
                    ^^^^^^^^^^^^ 4.75 percent
                                     ^^^^^^^^^^^^^^^^^^^^^ 1.5 percentage_point
      """,
      """
      Yields fell 25 basis points to -0.4%.
                  ^^^^^^^^^^^^^^^ 25 basis_point
                                     ^^^^^ -0.4 percent
      """,
      """
      The estate covers 45 mu and a pond of half a hectare.
                        ^^^^^ 45 mu
                                            ^^^^^^^^^^^^^^ 0.5 hectare
      """,
      """
      A pipe of 8 cm carries 3.2 cubic metres; the dam makes 60 MW.
                ^^^^ 8 centimeter
                             ^^^^^^^^^^^^^^^^ 3.2 cubic_meter
                                                             ^^^^^ 60 megawatt
      """,
      """
      It was minus 12 degrees Celsius on the pier.
             ^^^^^^^^^^^^^^^^^^^^^^^^ -12 degree_celsius
      """,
      """
      The harvest came to 3.4 billion jin.
                          ^^^^^^^^^^^^^^^ 3400000000 jin
      """,
    ])
  func units(_ fixture: String) { #expect(draw(fixture) == fixture) }

  @Test(
    "Money",
    arguments: [
      """
      Ostrava Glass paid $4.2 million, then €300,000 and £15m.
                         ^^^^^^^^^^^^ 4200000 USD
                                            ^^^^^^^^ 300000 EUR
                                                         ^^^^ 15000000 GBP
      """,
      """
      They borrowed A$2bn, 40 million yuan and CHF 900.
                    ^^^^^ 2000000000 AUD
                           ^^^^^^^^^^^^^^^ 40000000 CNY
                                               ^^^^^^^ 900 CHF
      """,
      """
      A stall costs Rs 60 or ₹2.5 lakh crore.
                    ^^^^^ 60 INR
                             ^^^^^^^^^^^^^^^ 2500000000000 INR
      """,
      """
      Hay sells at 40 cents a kilo, wool at 28 kroner per kilo.
                   ^^^^^^^^^^^^^^^ 0.4 USD/kilogram
                                            ^^^^^^^^^^^^^^^^^^ 28 NOK/kilogram
      """,
      """
      The fund holds tens of billions of yuan.
                     ^^^^^^^^^^^^^^^^^^^^^^^^ 10000000000 CNY, orderOfMagnitude
      """,
    ])
  func money(_ fixture: String) { #expect(draw(fixture) == fixture) }

  @Test(
    "Counts and the nouns they count",
    arguments: [
      """
      The village has two bridges and twenty-five wooden boats.
                      ^^^^^^^^^^^ 2 bridge
                                      ^^^^^^^^^^^^^^^^^^^^^^^^ 25 wooden boat
      """,
      """
      More than 730 projects drew thousands of student volunteers.
                ^^^^^^^^^^^^ 730 project, moreThan
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1000 student volunteer, orderOfMagnitude
      """,
      """
      She sold three dozen eggs to one hundred and fifty people.
               ^^^^^^^^^^^^^^^^ 36 egg
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 150 person
      """,
      """
      Two-thirds of the herd and a quarter of the hay were lost.
      ^^^^^^^^^^ 0.6666666666666666 fraction
                                 ^^^^^^^^^ 0.25 fraction
      """,
      """
      About one in five stays; output doubled.
            ^^^^^^^^^^^ 0.2 fraction, about
                                      ^^^^^^^ 2 times
      """,
    ])
  func counts(_ fixture: String) { #expect(draw(fixture) == fixture) }

  @Test(
    "Ranges and bounds",
    arguments: [
      """
      Growth of 5 to 7 percent needs between $60 and $90.
                ^^^^^^^^^^^^^^ 5..7 percent
                                             ^^^^^^^^^^^ 60..90 USD
      """,
      """
      Snow of 8-12cm may cover up to 3,000 km of road.
              ^^^^^^ 8..12 centimeter
                                     ^^^^^^^^ 3000 kilometer, atMost
      """,
      """
      Nearly 900 kilos, at least 40 sheep, no more than 2 million euros.
             ^^^^^^^^^ 900 kilogram, nearly
                                 ^^^^^^^^ 40 sheep, atLeast
                                                        ^^^^^^^^^^^^^^^ 2000000 EUR, atMost
      """,
      """
      Shares fell $3 to $41, from 52 percent to 48 percent.
                  ^^ 3 USD
                        ^^^ 41 USD
                                  ^^^^^^^^^^ 52 percent
                                                ^^^^^^^^^^ 48 percent
      """,
    ])
  func ranges(_ fixture: String) { #expect(draw(fixture) == fixture) }

  @Test(
    "What is no quantity",
    arguments: [
      "The 13th plan ended in 2016, and COVID-19 came later.",
      "On 5 May 2021 the 5G mast was lit for three weeks.",
      "See page 12, Article 5 and No. 7.",
      "Mara Lindqvist, 47, won the match 3-2.",
      "It opens at 10:30 and closes at seven.",
      "No one saw this one, and each one of them left.",
      "1. First things first",
      "Build 1.2.3 has the address 10.0.0.1.",
      "Several ships and many crates were lost in the first half of the year.",
    ])
  func nothing(_ text: String) { #expect(draw(text) == text) }

  @Test("A figure inside a name yields to the name")
  func names() {
    let text = "The Ministry of Health bought 12 beds. The Group of Seven met in Geneva."
    let analysis = CaretFixture.analyze(text)
    for quantity in analysis.quantities {
      #expect(!analysis.mentions.contains { $0.range.contains(quantity.number) })
    }
    #expect(analysis.quantities.contains { $0.value == 12 })
  }

  @Test("Numbers past Double give no value and no trap", arguments: [308, 309, 399, 400, 401, 100_000])
  func long(_ digits: Int) {
    let analysis = CaretFixture.analyze("It weighs 1" + String(repeating: "0", count: digits) + " tonnes.")
    #expect(analysis.quantities.allSatisfy { $0.value.isFinite })
    #expect(analysis.quantities.isEmpty == (digits > 308))
  }

  @Test("Ranges stay in order and inside the text, whatever it holds")
  func junk() {
    let pieces = [
      "12", "3.5", "1,000", "million", "a", "half", "third", "percent", "%", "$", "US$", "€", "-", "–", "to", "and",
      "(",
      ")", ",", ".", "mu", "per", "tonnes", "dozen", "thousands", "of", "minus", "one", "in", "sheep", "½", "°", "C",
      "13th", "5G", "USh31.4", "\n", "or", "=", "twice", "crore", "kg", "'", "\u{2019}", "é", "😀", "more", "than",
    ]
    var numbers = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 1...40, using: &numbers) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &numbers)]
        if Bool.random(using: &numbers) { text += " " }
      }
      let analysis = CaretFixture.analyze(text)
      var last = 0
      for quantity in analysis.quantities {
        #expect(quantity.range.start >= last && quantity.range.end <= text.utf8.count && !quantity.range.isEmpty)
        #expect(quantity.range.contains(quantity.number))
        #expect(quantity.value.isFinite && quantity.upper.isFinite)
        last = quantity.range.end
      }
      for equation in analysis.equations {
        #expect(equation.first < equation.second && Int(equation.second) < analysis.quantities.count)
      }
    }
  }
}
