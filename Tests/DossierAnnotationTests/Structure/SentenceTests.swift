import DossierAnnotation
import DossierText
import Testing

@Suite struct SentenceTests {
  /// Each text is cut at the double bars.
  @Test(arguments: [
    "The board of Tidewater Co., Ltd. met on Sept. 8 in Lodz. || It rose 7.5 percent.",
    "Dr. Ann Roe and Gen. T. J. Okello met Rep. Moss. || They left at 5 p.m. || Nobody spoke.",
    "U.S. officials said no. || They left the U.S. || The council said yes.",
    "\"We are late,\" she said. || \"Why?\" asked Moss. || \"Nobody knows.\" || The room was quiet.",
    "'Never!' he said. || He laughed (twice!). || Then came rain ... and snow.",
    "They wait... || Nobody came. || Plan B. || It failed.",
    "The mill stopped. || Workers left.",
    "Output grew in 2016. || 42 people were hired.",
    "Is it over? || Yes! || \"Go home.\" || (He did.) || End it.",
    "会议昨天结束。||代表们离开了。",
    "She lives in St. Marys, near Mt. Kepa. || No. 5 was closed.",
  ])
  func cuts(_ marked: String) {
    let expected = marked.split(separator: "||").map { $0.trimming() }
    // A plain line in front keeps the text from being read as a title.
    let text = "The hall was full of people who had come a long way to hear the vote and to see it counted.\n"
    #expect(
      Array(sentences(of: text + expected.joined(separator: marked.contains(" || ") ? " " : "")).dropFirst())
        == expected)
  }

  @Test func cutsWhereParagraphsRunTogether() {
    let text =
      "Heavy rain closed the pass for a third day and left four villages without power.Crews will return on Monday."
    #expect(
      sentences(of: text) == [
        "Heavy rain closed the pass for a third day and left four villages without power.",
        "Crews will return on Monday.",
      ])
  }

  @Test func newlineEndsSentenceUnlessWrapped() {
    let wrapped = """
      The harbor master of Quellin said the new pier would open in the
      spring, a year later than planned, because steel for the piles had
      been held up by a strike at the mill. Nobody was hurt when a crane
      fell last week.
      """
    #expect(sentences(of: wrapped).count == 2)
    let lines =
      "The first paragraph has a good many words in it and no stop at all\nthe second one starts small and goes on for a while too, much longer than the first, so it was not wrapped by any program that we know of."
    #expect(sentences(of: lines).count == 2)
  }

  @Test func sentencesStayInsideTheirBlocksInOrder() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "A. ", "b", "U.S. ", "\n", "\n\n", "“", "”", "...", "! ", "?\"", " Co. ", "3.5", "é", "東京。", "- ", "#", "* ",
      "Read more: ", "\r\n",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0..<80, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let analysis = SegmentAnnotator.analyze(Array(text.utf8), format: .plain, entry: SegmentEntry())
      var end = 0
      for sentence in analysis.sentences {
        #expect(sentence.range.start >= end && !sentence.range.isEmpty)
        #expect(analysis.blocks.filter { $0.range.overlaps(sentence.range) }.count == 1)
        #expect(analysis.blocks.contains { $0.range.contains(sentence.range) })
        end = sentence.range.end
      }
    }
  }
}

extension Substring {
  fileprivate func trimming() -> String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
