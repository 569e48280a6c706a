/// Holidays whose day follows from the year by a rule; raw values are those of the lexicon's `holiday` table.
enum Holiday: UInt8, CaseIterable {
  case christmas = 1, christmasEve, newYear, newYearEve, boxingDay, halloween, valentine, epiphany, laborDay,
    thanksgiving
  case memorialDay, easter, easterMonday, goodFriday, palmSunday, ashWednesday, shroveTuesday, pentecost, whitMonday
  case ascension, lunarNewYear, lanternFestival, australiaDay, anzacDay, bastilleDay, stPatrick, martinLutherKing
  case presidents, columbus, veterans, independence, maundyThursday, corpusChristi, allSaints, guyFawkes, juneteenth
  case groundhog, waitangi, canada, indianRepublic

  private enum Rule {
    case fixed(Int, Int)
    /// The n-th weekday of a month, the last one for -1.
    case nth(Int, weekday: Int, month: Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// Days from the Chinese new year.
    case lunar(Int)
  }

  private var rule: Rule {
    switch self {
    case .christmas: .fixed(12, 25)
    case .christmasEve: .fixed(12, 24)
    case .newYear: .fixed(1, 1)
    case .newYearEve: .fixed(12, 31)
    case .boxingDay: .fixed(12, 26)
    case .halloween: .fixed(10, 31)
    case .valentine: .fixed(2, 14)
    case .epiphany: .fixed(1, 6)
    case .laborDay: .nth(1, weekday: 1, month: 9)
    case .thanksgiving: .nth(4, weekday: 4, month: 11)
    case .memorialDay: .nth(-1, weekday: 1, month: 5)
    case .easter: .easter(0)
    case .easterMonday: .easter(1)
    case .goodFriday: .easter(-2)
    case .maundyThursday: .easter(-3)
    case .palmSunday: .easter(-7)
    case .ashWednesday: .easter(-46)
    case .shroveTuesday: .easter(-47)
    case .ascension: .easter(39)
    case .pentecost: .easter(49)
    case .whitMonday: .easter(50)
    case .corpusChristi: .easter(60)
    case .lunarNewYear: .lunar(0)
    case .lanternFestival: .lunar(14)
    case .australiaDay, .indianRepublic: .fixed(1, 26)
    case .anzacDay: .fixed(4, 25)
    case .bastilleDay: .fixed(7, 14)
    case .stPatrick: .fixed(3, 17)
    case .martinLutherKing: .nth(3, weekday: 1, month: 1)
    case .presidents: .nth(3, weekday: 1, month: 2)
    case .columbus: .nth(2, weekday: 1, month: 10)
    case .veterans: .fixed(11, 11)
    case .independence: .fixed(7, 4)
    case .allSaints: .fixed(11, 1)
    case .guyFawkes: .fixed(11, 5)
    case .juneteenth: .fixed(6, 19)
    case .groundhog: .fixed(2, 2)
    case .waitangi: .fixed(2, 6)
    case .canada: .fixed(7, 1)
    }
  }

  /// The day of the holiday in `year`; nil where the rule does not reach that year.
  func day(in year: Int) -> CivilDate? {
    switch rule {
    case .fixed(let month, let day): return CivilDate(year: year, month: month, day: day)
    case .nth(let rank, let weekday, let month): return CivilDate(nth: rank, weekday: weekday, month: month, of: year)
    case .easter(let days): return Holiday.easterSunday(of: year)?.adding(days: days)
    case .lunar(let days): return Holiday.lunarNewYear(of: year)?.adding(days: days)
    }
  }

  /// Easter Sunday of the Western churches, by the anonymous Gregorian method (Meeus, Jones, Butcher).
  static func easterSunday(of year: Int) -> CivilDate? {
    guard 1583...9999 ~= year else { return nil }
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// Chinese new year of 1970 to 2060 as days after 20 January, a letter a year from `A` for the 21st.
  private static let lunarDays: [UInt8] = Array(
    #"QGZNCVK]RH[PEXM_TI\QGZOCUK^RH[PDWLBTI]RFYNCUK^SH[PEWLBUI\QFXNCVK^SHZODWLBUJ\QFYMCVL^SHZODWM"#.utf8)

  /// The first day of the Chinese lunar year, known for 1970 to 2060.
  static func lunarNewYear(of year: Int) -> CivilDate? {
    guard year >= 1970, year - 1970 < lunarDays.count else { return nil }
    return CivilDate(year: year, month: 1, day: 21)?.adding(days: Int(lunarDays[year - 1970]) - 0x41)
  }
}

extension CivilDate {
  /// The n-th such weekday of a month, the last one for -1; nil where the month has none.
  init?(nth rank: Int, weekday: Int, month: Int, of year: Int) {
    let first = CivilDate(firstOfMonth: month, of: year)
    let found =
      rank < 0
      ? first.lastOfMonth.onOrBefore(weekday: weekday)
      : first.onOrAfter(weekday: weekday).adding(days: (min(rank, 9) - 1) * 7)
    guard found.month == first.month, found.year == first.year else { return nil }
    self = found
  }
}
