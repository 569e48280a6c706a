/// Turns the zones of the lexicon's tables into distances from UTC, with summer time by the rules in force since 2007.
enum TimeZoneRule {
  /// Minutes east of UTC on `day` for a value of the tables `timeZone` and `clockPlace`.
  static func offset(_ value: Int, on day: CivilDate?) -> Int {
    guard value > 9000 else { return value }
    let isSouth = value == 9007
    let summer = day.map { isSummer($0, american: value <= 9004, southern: isSouth) } ?? false
    let standard: [Int] = [-300, -360, -420, -480, 0, 60, 600, 120]
    let index = value - 9001
    guard standard.indices.contains(index) else { return 0 }
    return standard[index] + (summer ? 60 : 0)
  }

  private static func isSummer(_ day: CivilDate, american: Bool, southern: Bool) -> Bool {
    func sunday(_ rank: Int, _ month: Int) -> CivilDate {
      CivilDate(nth: rank, weekday: 7, month: month, of: day.year) ?? day
    }
    if american { return day >= sunday(2, 3) && day < sunday(1, 11) }
    if southern { return day < sunday(1, 4) || day >= sunday(1, 10) }
    return day >= sunday(-1, 3) && day < sunday(-1, 10)
  }
}
