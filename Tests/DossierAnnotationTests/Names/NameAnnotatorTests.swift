import DossierAnnotation
import DossierText
import Testing

struct NameAnnotatorTests {
  @Test func titlesStayOutsideAndMakePersons() {
    NameFixture.check(
      """
      The pact was signed by President Odalys Renn and Mr Quill.
                                       ^P~~~~~~~~~        ^P~~~
      The order came from Secretary of Defense Tobin Halloran.
                                               ^P~~~~~~~~~~~~
      The opinion by Justice Quill went to the Justice Department.
                             ^P~~~             ^O~~~~~~~~~~~~~~~~
      """)
  }

  @Test func anEmployerIsAnOrganization() {
    #expect(
      NameFixture.names(in: "Oda Renn, a professor of history at Quarnby Tarn, agreed.").contains("ORG Quarnby Tarn"))
  }

  @Test func aMakerIsACompany() {
    #expect(NameFixture.names(in: "It works with the steelmaker Ostrelvik in the north.").contains("ORG Ostrelvik"))
  }

  @Test func aWordThatOnlyBeginsTheSentenceIsNoName() {
    #expect(
      !NameFixture.names(in: "The trade was slow. Pharmaceuticals gained 15 percent.").contains {
        $0.contains("Pharma")
      })
  }

  @Test func companyFormsBelongToTheName() {
    NameFixture.check(
      """
      Shares in Tarnwick Foundry Co., Ltd. rose, and Ostrel Corp fell.
                ^O~~~~~~~~~~~~~~~~~~~~~~~~           ^O~~~~~~~~~
      """)
    let torn =
      "The president praised the mill during his Tarnwick Foundry Group Co. inspection visit, Ltd. In May it rained."
    #expect(NameFixture.names(in: torn) == ["ORG Tarnwick Foundry Group Co."])
  }

  @Test func possessivesAreCut() {
    NameFixture.check(
      """
      He praised Norway's fleet and Kenya’s roads.
                 ^L~~~~             ^L~~~
      """)
  }

  @Test func aCountryIsWrittenInManyWays() {
    NameFixture.check(
      """
      Talks between the US and Japan resumed, and U.S. officials left for the United States.
                        ^L     ^L~~~              ^L~~                        ^L~~~~~~~~~~~
      The US-China accord told us nothing about America.
          ^L ^L~~~                              ^L~~~~~
      """)
  }

  @Test func stopsOfInitialsAndTitlesEndNoName() {
    NameFixture.check(
      """
      The report by S. Jack Moreland was sent to Rep. Dana Whitlock on time.
                    ^P~~~~~~~~~~~~~~                  ^P~~~~~~~~~~~
      """)
  }

  @Test func aDirectionBelongsToItsPlace() {
    NameFixture.check(
      """
      Rain is due in northeast Nigeria and northern Ghana.
                     ^L~~~~~~~~~~~~~~~     ^L~~~~~~~~~~~~
      The mills of the northeast are shut.
                       ^L~~~~~~~
      """)
  }

  @Test func genericWordsBelongToThePlaceOnlyInCapitals() {
    NameFixture.check(
      """
      Crews in Hebei Province and in Anhui province met in Alameda County.
               ^L~~~~~~~~~~~~        ^L~~~                 ^L~~~~~~~~~~~~
      """)
  }

  @Test func theRankBelongsToACongressAndAPlan() {
    NameFixture.check(
      """
      Since the 11th National Congress of the Miners Union, the 9th Five-Year Plan has run.
                ^E~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~      ^C~~~~~~~~~~~~~~~~
      """)
  }

  @Test func acronymsFollowTheirLongForms() {
    NameFixture.check(
      """
      The Tarn Valley Council (TVC) met. Later the TVC voted.
          ^O~~~~~~~~~~~~~~~~~  ^O~                 ^O~
      """)
  }

  @Test func wordsRunTogetherAreSplitAtOfficesAndArticles() {
    NameFixture.check(
      """
      It covers trade talks Alex Morrow, Global Chief Economist at Harrow Securities, said.
                            ^P~~~~~~~~~                            ^O~~~~~~~~~~~~~~~
      Fires swept through Oregon The State Department had no word.
                          ^L~~~~     ^O~~~~~~~~~~~~~~
      """)
  }

  @Test func aPartyLetterIsNoName() {
    NameFixture.check(
      """
      The bill is opposed by Rep. Dana Whitlock (D-Oakland) and others.
                                  ^P~~~~~~~~~~~    ^L~~~~~
      """)
  }

  @Test func peoplesAreGroups() {
    NameFixture.check(
      """
      Some Norwegian students and two Buddhists joined the Democrats.
           ^N~~~~~~~                  ^N~~~~~~~            ^N~~~~~~~
      """)
  }

  @Test func capitalsOfASentenceStartSayNothing() {
    #expect(NameFixture.names(in: "Meanwhile prices fell. Farmers were pleased. Nobody else was.") == [])
    #expect(NameFixture.names(in: "Contractors say \"Don't wait.\" I'm sure they're right.") == [])
  }

  @Test func capitalsInAHeadlineNeedEvidence() {
    NameFixture.check(
      """
      Renn Visits Steel Mill In Kenya
      ^P~~                      ^L~~~

      The visit of Odalys Renn to Kenya began with a steel mill. A steel mill is loud.
                   ^P~~~~~~~~~    ^L~~~
      """)
  }

  @Test func amongShoutedWordsOnlyNamesAreNames() {
    NameFixture.check(
      """
      'WE ARE DONE WITH KENYA AND THE DEAL IS SIGNED,' he wrote.
                        ^L~~~
      """)
  }

  @Test func textWithoutCapitalsHasNamesThatTheLexiconKnows() {
    let names = NameFixture.names(
      in: "so we flew to nairobi last week and then on to tanzania, and nobody had told us about the rain")
    #expect(names == ["PLACE nairobi", "PLACE tanzania"])
  }

  @Test func codeHoldsNoNames() {
    let text = "Notes of Odalys Renn\n\n```\nlet Kenya = Norway.President(Odalys)\n```\n"
    #expect(NameFixture.names(in: text, format: .markdown) == ["PERSON Odalys Renn"])
  }

  @Test func oneNameHasOneLabelInASegment() {
    NameFixture.check(
      """
      Ostrelgate Group opened a mill. Critics of Ostrelgate were silent.
      ^O~~~~~~~~~~~~~~                           ^O~~~~~~~~
      Odalys Renn came late. A friend of Renn had called.
      ^P~~~~~~~~~                        ^P~~
      """)
  }

  @Test func mentionsAreOrderedAndLieInTheText() {
    var random = SplitMix(seed: 7)
    let pieces = [
      "Kenya", " ", "the", ", ", "Odalys", "\n", "\"", "’s", "-", "of", "U.S.", "(", ")", "18th", "Congress", "é",
      "\u{2019}", ".", "&",
      "Ltd", "🚀", "NE", "and", "\t", "“", "Mr", "12", "\u{00A0}", "/", "WE ARE", "Bank", "iPhone", "\r\n",
    ]
    for _ in 0..<100 {
      let bytes = (0..<random.below(120)).reduce(into: [UInt8]()) { text, _ in
        text += Array(pieces[random.below(pieces.count)].utf8)
      }
      for format in TextFormat.allCases {
        let analysis = SegmentAnnotator.analyze(bytes, format: format, entry: SegmentEntry())
        var end = 0
        for mention in analysis.mentions {
          #expect(mention.range.start >= end && !mention.range.isEmpty && mention.range.end <= bytes.count)
          #expect(mention.confidence <= 100)
          end = mention.range.end
        }
        for description in analysis.descriptions {
          #expect(Int(description.mention) < analysis.mentions.count && description.range.end <= bytes.count)
        }
      }
    }
  }

  @Test func longRunsOfCapitalsEnd() {
    for piece in ["Kenya ", "of ", "Kenya-", "A.", "Mr ", "Bank of ", "(", "\"Renn ", "X", "US ", "General Chief "] {
      let bytes = Array(String(repeating: piece, count: 12_000 / piece.utf8.count).utf8)
      let analysis = SegmentAnnotator.analyze(bytes, format: .plain, entry: SegmentEntry())
      #expect(analysis.mentions.allSatisfy { $0.range.count < 2_000 })
    }
  }
}

/// A small generator with a fixed seed (SplitMix64).
private struct SplitMix {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 31)) >> 1) % max(1, limit)
  }
}
