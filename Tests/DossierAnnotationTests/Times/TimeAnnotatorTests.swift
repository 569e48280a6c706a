import DossierAnnotation
import DossierText
import Testing

@Suite struct TimeAnnotatorTests {
  /// Wednesday.
  static let day = "2026-06-10"

  @Test(arguments: [
    (
      """
      The bakery burned down on 4 March 2019 and again on March 9, 2021.
                                ^^^^^^^^^^^^              ^^^^^^^^^^^^^
      """, ["2019-03-04", "2021-03-09"]
    ),
    (
      """
      It opened on Sept. 8, 2004, moved in May 2011 and shut in 2020.
                   ^^^^^^^^^^^^^           ^^^^^^^^             ^^^^
      """, ["2004-09-08", "2011-05", "2020"]
    ),
    (
      """
      Log: 2023-09-08, 09-Sep-2023, 12.01.2017, 26/01/2015, 2024-07-02T09:14.
           ^^^^^^^^^^  ^^^^^^^^^^^  ^^^^^^^^^^  ^^^^^^^^^^  ^^^^^^^^^^^^^^^^
      """, ["2023-09-08", "2023-09-09", "2017-01-12", "2015-01-26", "2024-07-02T09:14"]
    ),
    (
      """
      The plan (2016-2020) follows the famine of 1846-49 and the 1990s.
                ^^^^^^^^^                        ^^^^^^^         ^^^^^
      """, ["2016/2020", "1846/1849", "199X"]
    ),
    (
      """
      The abbey is of the 12th century, the temple of the first century BC.
                          ^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^
      """, ["11XX", "BC0XX"]
    ),
    (
      """
      Sales in fiscal 2028 and FY2024 beat the second quarter of 2023.
               ^^^^^^^^^^^     ^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^
      """, ["FY2028", "FY2024", "2023-Q2"]
    ),
    (
      """
      It rained in spring 1992 and in the winter of 1967-68.
                   ^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^
      """, ["1992-SP", "1967-WI"]
    ),
    (
      """
      The fair ran from 26 to 28 August 2025 and from January 19 to 25, 2024.
                        ^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^
      """, ["2025-08-26/2025-08-28", "2024-01-19/2024-01-25"]
    ),
  ])
  func readsDatesToldInFull(table: String, values: [String]) { check(table, values) }

  @Test(arguments: [
    (
      """
      The minister said on Tuesday that rain fell yesterday.
                           ^^^^^^^                ^^^^^^^^^
      """, ["2026-06-09", "2026-06-09"]
    ),
    (
      """
      The council met on Wednesday.
                         ^^^^^^^^^
      """, ["2026-06-10"]
    ),
    (
      """
      The council will meet on Friday and vote next Monday.
                               ^^^^^^          ^^^^^^^^^^^
      """, ["2026-06-12", "2026-06-15"]
    ),
    (
      """
      Prices fell in August last year and rose in the first half of this year.
                     ^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^
      """, ["2025-08", "2026-H1"]
    ),
    (
      """
      The ferry sank two weeks ago, six years ago a sister ship did.
                     ^^^^^^^^^^^^^  ^^^^^^^^^^^^^
      """, ["2026-05-27", "2020"]
    ),
    (
      """
      He toured the valley from Monday to Wednesday and wrote last week.
                                ^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^
      """, ["2026-06-08/2026-06-10", "2026-W23"]
    ),
    (
      """
      Exports grew from January to April, and last October too.
                        ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^
      """, ["2026-01/2026-04", "2025-10"]
    ),
    (
      """
      The bridge opened on January 29 this year.
                           ^^^^^^^^^^^^^^^^^^^^
      """, ["2026-01-29"]
    ),
    (
      """
      Over the past three years the herd doubled; in recent years it shrank.
               ^^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^
      """, ["P3Y", "PAST_REF"]
    ),
    (
      """
      The shop opens on Easter Monday and shut on New Year's Day.
                        ^^^^^^^^^^^^^             ^^^^^^^^^^^^^^
      """, ["2026-04-06", "2026-01-01"]
    ),
  ])
  func countsFromTheDayOfTheText(table: String, values: [String]) { check(table, values) }

  @Test(arguments: [
    (
      """
      The train left at 22:40, the bus at 4:40 PM EDT, the boat at 1100 GMT.
                        ^^^^^             ^^^^^^^^^^^              ^^^^^^^^
      """, ["2026-06-10T22:40", "2026-06-10T16:40-04:00", "2026-06-10T11:00Z"]
    ),
    (
      """
      She rang last night and again at 9.30am on Tuesday.
               ^^^^^^^^^^              ^^^^^^^^^^^^^^^^^
      """, ["2026-06-09TNI", "2026-06-09T09:30"]
    ),
    (
      """
      The vote is on Friday morning.
                     ^^^^^^^^^^^^^^
      """, ["2026-06-12TMO"]
    ),
  ])
  func readsTimesOfDay(table: String, values: [String]) { check(table, values) }

  @Test(arguments: [
    (
      """
      It took two and a half hours, not 45 minutes, and held for weeks.
              ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^               ^^^^^
      """, ["PT2.5H", "PT45M", "PXW"]
    ),
    (
      """
      He ran it in 2 hours 8 minutes and 36 seconds.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """, ["PT2H8M36S"]
    ),
    (
      """
      After half a century the firm wants three to four weeks more.
            ^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^
      """, ["P50Y", "P3W/P4W"]
    ),
    (
      """
      The choir sings every Friday and twice a week at Lent, every day in May.
                      ^^^^^^^^^^^^     ^^^^^^^^^^^^          ^^^^^^^^^    ^^^
      """, ["XXXX-WXX-5", "P1W", "P1D", "2026-05"]
    ),
  ])
  func readsLengthsAndRepetitions(table: String, values: [String]) { check(table, values) }

  private func check(_ table: String, _ values: [String]) {
    let marked = MarkedTimes(table)
    let expected = zip(marked.marked, values).map { "\($0) = \($1)" }
    #expect(marked.marked.count == values.count)
    #expect(times(marked.text, TimeAnnotatorTests.day) == expected)
  }

  @Test(arguments: [
    "They may march on, said Theresa May of the Sunday Courier.",
    "The second of the twins took a minute look at the sun.",
    "The Agenda 2030 and the Route 1966 are names; $2000 and 1,998 boots are not years.",
    "Kenya led 14-7 at half-time and the lock was 60:40 tin and lead.",
    "The Fourteenth Five-Year Plan was printed in the Harbor Daily.",
  ])
  func findsNoTimeInNamesAndFigures(text: String) { #expect(times(text, TimeAnnotatorTests.day).isEmpty) }

  @Test(arguments: [
    ("The barn was built on 31 February 2020.", "31 February 2020"), ("It fell on 2021-13-05.", "2021-13-05"),
    ("It reopened on 30 February.", "30 February"),
  ])
  func inventsNoImpossibleDay(text: String, words: String) {
    #expect(times(text, TimeAnnotatorTests.day) == ["\(words) = ?"])
    #expect(resolved(text, TimeAnnotatorTests.day).first?.reason != nil)
  }

  @Test func readsFiguresOfAnyLength() {
    let digits = String(repeating: "9", count: 300)
    for text in [
      "\(digits) years ago", "\(digits)-\(digits)-\(digits)", "in \(digits)", "May \(digits)",
      "\(digits)/\(digits)/\(digits)", "\(digits):\(digits) pm", "9999999999 hundred million billion weeks ago",
    ] {
      _ = times(text, TimeAnnotatorTests.day)
    }
  }

  @Test func readsTheDayFirstUnlessTheTextShowsOtherwise() {
    #expect(times("Due 5/6/2023.") == ["5/6/2023 = 2023-06-05"])
    #expect(times("Sent 4/28/2023, due 5/6/2023.") == ["4/28/2023 = 2023-04-28", "5/6/2023 = 2023-05-06"])
  }

  @Test func expressionsAreSortedAndApart() {
    var random = SeededGenerator(seed: 11)
    let words = [
      "May", "5", "2019", "-", "/", ":", "to", "last", "next", "two", "weeks", "ago", "Friday", "first", "half", "of",
      "the", "12th", "century", "a.m.", "31", ",", ".", "every", "noon", "GMT", "fiscal", "late", "\n", "9.30pm",
      "this", "year", "1990s", "and", "three", "hours",
    ]
    for _ in 0..<400 {
      let text = (0..<40).map { _ in words.randomElement(using: &random) ?? "" }.joined(
        separator: Bool.random(using: &random) ? " " : "")
      let ranges = resolved(text, TimeAnnotatorTests.day).map(\.range)
      for (a, b) in zip(ranges, ranges.dropFirst()) { #expect(a.end <= b.start) }
      for range in ranges { #expect(!range.isEmpty && range.end <= text.utf8.count) }
    }
  }

  @Test func randomBytesDoNoHarm() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<60 {
      let bytes = (0..<600).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = String(decoding: bytes, as: UTF8.self)
      for time in resolved(text, TimeAnnotatorTests.day) { #expect(time.range.end <= text.utf8.count) }
    }
  }
}
