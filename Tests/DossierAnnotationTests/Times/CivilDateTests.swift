import DossierAnnotation
import Testing

@Suite struct CivilDateTests {
  @Test func countsDaysFromTheEpoch() {
    #expect(CivilDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    #expect(CivilDate(year: 2000, month: 3, day: 1)?.dayNumber == 11_017)
    #expect(CivilDate(year: 1969, month: 12, day: 31)?.dayNumber == -1)
  }

  @Test func everyDayComesBackFromItsNumber() {
    for number in stride(from: -800_000, through: 800_000, by: 37) {
      let date = CivilDate(dayNumber: number)
      #expect(CivilDate(year: date.year, month: date.month, day: date.day)?.dayNumber == number)
    }
  }

  @Test(arguments: [
    (2023, 2, 29), (2024, 2, 30), (2023, 4, 31), (2023, 13, 1), (2023, 0, 5), (2023, 5, 0), (1900, 2, 29),
  ])
  func knowsNoSuchDay(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [("2026-01-01", 4), ("2000-01-01", 6), ("1900-03-01", 4), ("1582-10-15", 5)])
  func tellsTheWeekday(text: String, weekday: Int) { #expect(civil(text)?.weekday == weekday) }

  @Test(arguments: [
    ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1), ("2024-12-30", 2025, 1), ("2026-06-10", 2026, 24),
  ])
  func numbersWeeksByISO(text: String, year: Int, week: Int) {
    #expect(civil(text)?.isoWeek.year == year)
    #expect(civil(text)?.isoWeek.week == week)
  }

  @Test func weeksStartOnTheirMonday() {
    #expect(CivilDate(week: 1, of: 2021).description == "2021-01-04")
    #expect(CivilDate(week: 53, of: 2020).description == "2020-12-28")
  }

  @Test func clampsMonthsToTheirLastDay() {
    #expect(civil("2024-01-31")?.adding(months: 1).description == "2024-02-29")
    #expect(civil("2024-03-31")?.adding(months: -13).description == "2023-02-28")
  }

  @Test func findsWeekdaysOnEitherSide() {
    let wednesday = civil("2026-06-10")
    #expect(wednesday?.onOrBefore(weekday: 3) == wednesday)
    #expect(wednesday?.onOrBefore(weekday: 5).description == "2026-06-05")
    #expect(wednesday?.onOrAfter(weekday: 1).description == "2026-06-15")
  }

  @Test(arguments: [Int.min, Int.max, -1 << 40, 1 << 40])
  func noArithmeticTraps(number: Int) {
    let date = CivilDate(dayNumber: number)
    _ = date.adding(days: number).adding(months: number)
    _ = CivilDate(firstOfMonth: number, of: number)
    _ = CivilDate(week: number, of: number)
    #expect(CivilDate(year: number, month: 1, day: 1) == nil)
    #expect(1...7 ~= date.weekday)
  }

  @Test func writesYearsBeforeChristAsTimexDoes() {
    #expect(CivilDate(year: -43, month: 3, day: 15)?.description == "BC0044-03-15")
  }
}
