extension TimeRecipe {
  /// Whether the expression may mean the single day `date`, as far as the recipe alone tells: most that do not are told
  /// by a glance, without a look at the text around. True where in doubt.
  func mayMean(_ date: CivilDate) -> Bool {
    switch operation {
    case .length, .sum, .lengthRange, .every, .recurring, .recurringRange, .range, .past, .present, .future, .vague:
      return false
    case .shift, .portion: return true
    case .absolute:
      return Int(year) == date.year && mayMeanInYear(date)
    case .nearest:
      return mayMeanInYear(date)
    }
  }

  /// What month, day and weekday tell; a holiday and a rank ("the third Sunday") tell it only within their year.
  private func mayMeanInYear(_ date: CivilDate) -> Bool {
    if holiday != 0 { return true }
    if month != 0, Int(month) != date.month { return false }
    if day != 0 { return Int(day) == date.day }
    if ordinal != 0 { return true }
    return month == 0 && (weekday == 0 || Int(weekday) == date.weekday)
  }
}
