import DossierAnnotation
import DossierText
import Testing

@Suite struct TimeResolverTests {
  private func frames(_ text: String, _ date: String? = nil, format: TextFormat = .plain) -> TimeFrames {
    DocumentAnalysis(SourceText(text), format: format).timeFrames(fileDate: date.flatMap(civil))
  }

  @Test func takesTheDateOfADateline() {
    let text =
      "Mill town votes\n\nVANTERO, Sept. 8, 2023 (NorthWire) -- The mill town voted on Friday to keep its clock."
    let frame = frames(text).document
    #expect(frame?.date.description == "2023-09-08")
    #expect(frame?.certainty == .printed)
    #expect(times(text).last == "Friday = 2023-09-08")
  }

  @Test func takesTheDateOfFrontMatter() {
    let text = "---\ntitle: Notes\ndate: 2024-02-29\n---\n\nWe met yesterday.\n"
    #expect(frames(text, format: .markdown).document?.date.description == "2024-02-29")
    #expect(times(text, format: .markdown).last == "yesterday = 2024-02-28")
  }

  @Test func takesTheDateOfTheFileName() {
    let frame = frames("The pond froze on Monday.", "2026-01-07").document
    #expect(frame?.certainty == .fileName)
    #expect(times("The pond froze on Monday.", "2026-01-07") == ["Monday = 2026-01-05"])
  }

  @Test func infersTheDateFromAWeekdayThatFallsOnAToldDay() {
    let text =
      "Floods recede\n\nVolunteers clear a cellar in Odell, August 16, 2022.\n\nThe mayor of Odell on Tuesday thanked the volunteers, who had last come six years ago."
    let frame = frames(text).document
    #expect(frame?.date.description == "2022-08-16")
    #expect(frame?.certainty == .inferred)
    #expect(times(text).contains("six years ago = 2016"))
  }

  @Test func infersTheYearFromWeekdaysAndMonthDays() {
    // 22 January is a Wednesday in 2025.
    let text =
      "Harbor tour\n\nThe envoy toured the harbor from January 22 to 24, after reforms in 2021 and 2023.\n\nThe envoy toured from Wednesday to Friday and spoke on Thursday."
    let frame = frames(text).document
    #expect(frame?.certainty == .inferred)
    #expect(times(text).contains("Wednesday to Friday = 2025-01-22/2025-01-24"))
    #expect(times(text).contains("Thursday = 2025-01-23"))
  }

  @Test func saysWhyThereIsNoValue() {
    let bare = resolved("They spoke on Friday.").first
    #expect(bare?.value == nil)
    #expect(bare?.reason == "the date of the document is not known")
    let age = resolved("Posted 22 minutes ago", "2026-06-10").first
    #expect(age?.value == nil)
    #expect(age?.reason?.contains("captured") == true)
  }

  @Test func countsFromTheDateToldLast() {
    #expect(
      times("The dam broke on 3 May 2011. Two days later it was mended, and the following year it broke again.")
        == ["3 May 2011 = 2011-05-03", "Two days later = 2011-05-05", "following year = 2012"])
  }

  @Test func aDateLineDatesTheTextUnderIt() {
    let text =
      "The mill this week in old papers.\n\nFlood at the mill\nTuesday, 23 September 1997\nThe sluice broke yesterday, the miller said.\n"
    #expect(times(text, "2024-09-23").first == "this week = 2024-W39")
    #expect(times(text, "2024-09-23").last == "yesterday = 1997-09-22")
  }

  @Test func answersAloneAsItAnswersForAll() {
    let text =
      "VANTERO, June 10, 2026 -- It broke on Monday. A day later it held. The next day it rained from 9 a.m. to 2 p.m."
    let analysis = DocumentAnalysis(SourceText(text), format: .plain)
    let resolver = analysis.timeResolver(analysis.timeFrames())
    for time in resolver.all() { #expect(resolver.time(at: time.range.start) == time) }
  }

  @Test func readsTheNewMoonOfSpring() {
    #expect(times("They marry at Lunar New Year 2025.").last == "Lunar New Year 2025 = 2025-01-29")
  }
}

@Suite struct TimeFindingTests {
  private func findings(_ text: String, _ date: String? = nil) -> [TimeFinding] {
    let source = SourceText(text)
    let analysis = DocumentAnalysis(source, format: .plain)
    return analysis.timeResolver(analysis.timeFrames(fileDate: date.flatMap(civil))).findings(in: source)
  }

  @Test func noticesAWeekdayThatDoesNotFallOnItsDate() {
    let found = findings("The vote is on Monday, June 10, 2026, in the hall.")
    #expect(found.map(\.rule) == [.weekdayMismatch])
    #expect(found.first?.message == "2026-06-10 is a Wednesday, not a Monday.")
    #expect(found.first?.replacement == "Wednesday, June 10, 2026")
    #expect(findings("The vote is on Wednesday, June 10, 2026, in the hall.").isEmpty)
  }

  @Test func noticesADayThatDoesNotExist() {
    #expect(findings("It was signed on 31 April 2020.").map(\.rule) == [.impossibleDate])
  }

  @Test func noticesAPastThatLiesAhead() {
    #expect(findings("The bridge fell on 12 June 2026.", "2026-06-10").map(\.rule) == [.pastInFuture])
    #expect(findings("The bridge will open on 12 June 2026.", "2026-06-10").isEmpty)
    #expect(findings("The bridge fell on 9 June 2026.", "2026-06-10").isEmpty)
  }

  @Test func labelsRelativeDatesOnly() {
    let text = "The ferry sank on 2 May 2019 and yesterday."
    let analysis = DocumentAnalysis(SourceText(text), format: .plain)
    let resolver = analysis.timeResolver(analysis.timeFrames(fileDate: civil("2026-06-10")))
    #expect(resolver.labels(in: ByteRange(0, text.utf8.count)).map(\.text) == ["2026-06-09"])
    #expect(resolver.labels(in: ByteRange(0, 10)).isEmpty)
  }

  @Test func findsAllExpressionsThatMeanADay() {
    let text =
      "The envoy left on Monday, came back on March 5 and spoke the day after. On the 9th, last Friday and the third Sunday of May 2024, as on Christmas Day 2023, nobody worked; the week ended March 8 was short. He returns tomorrow, on 2024-03-12 at 3 p.m., on Labor Day and next Tuesday, as he did in March, in 2024, from March 4 to 6 and two days earlier. On Monday, March 11, 2024 he slept, on the first Monday of April too."
    for date in ["2024-03-08", "2024-05-20", "2023-12-31"] {
      let analysis = DocumentAnalysis(SourceText(text), format: .plain)
      let resolver = analysis.timeResolver(analysis.timeFrames(fileDate: civil(date)))
      let days = Set(resolver.all().compactMap { $0.value?.day })
      #expect(days.count > 10)
      for day in days.flatMap({ [$0, $0.adding(days: 1), $0.adding(days: 7)] }) {
        #expect(resolver.all(on: day) == resolver.all().filter { $0.value?.day == day })
      }
    }
  }
}
