/// Carries out a recipe for a given reference day: plain calendar arithmetic, no text.
struct PointResolver {
  /// The day on which the text was written, if known.
  var reference: CivilDate?
  /// The point told last before the expression, if any.
  var previous: TimePoint?
  /// The day told last in the same line, if any.
  var context: CivilDate?

  /// A point, or in words why there is none.
  enum Outcome {
    case point(TimePoint)
    case range(TimePoint, TimePoint)
    case nothing(String)

    var point: TimePoint? { if case .point(let point) = self { point } else { nil } }
  }

  static let noReference = "the date of the document is not known"
  static let noAnchor = "the text before it tells no date to count from"
  static let noSuchDay = "there is no such day in the calendar"
  static let noCapture = "it counts from the moment in which the page was captured, which is not known"
  static let open = "the text leaves the time open"

  func outcome(_ recipe: TimeRecipe) -> Outcome {
    switch recipe.operation {
    case .past: return .point(TimePoint(.past))
    case .present: return .point(TimePoint(.present))
    case .future: return .point(TimePoint(.future))
    case .vague:
      return .nothing(
        recipe.anchor == .capture
          ? PointResolver.noCapture : recipe.anchor == .previous ? PointResolver.noAnchor : PointResolver.open)
    case .absolute: return timed(absolute(recipe), recipe)
    case .recurring: return .point(recurring(recipe))
    case .nearest: return timed(nearest(recipe), recipe)
    case .shift: return timed(shifted(recipe), recipe)
    default: return .nothing(PointResolver.open)
    }
  }

  // MARK: Told years

  private func absolute(_ recipe: TimeRecipe) -> Outcome {
    let year = Int(recipe.year)
    switch recipe.period {
    case .fiscal: return .point(TimePoint(.fiscalYear(year)))
    case .decade: return .point(TimePoint(.decade(year / 10)))
    case .century: return .point(TimePoint(.century(year >= 0 ? year / 100 : -((99 - year) / 100))))
    default: return inYear(year, recipe)
    }
  }

  /// The smaller fields of a recipe inside a year.
  private func inYear(_ year: Int, _ recipe: TimeRecipe) -> Outcome {
    if recipe.exponent == 3 { return periodEnding(year, recipe) }
    if let holiday = Holiday(rawValue: recipe.holiday) {
      return holiday.day(in: year).map { .point(TimePoint(.day($0))) } ?? .nothing(PointResolver.noSuchDay)
    }
    let month = Int(recipe.month)
    if month != 0 || recipe.day != 0 {
      guard recipe.day == 0 else {
        return CivilDate(year: year, month: month, day: Int(recipe.day)).map { .point(TimePoint(.day($0))) }
          ?? .nothing(PointResolver.noSuchDay)
      }
      guard 1...12 ~= month else { return .nothing(PointResolver.noSuchDay) }
      if recipe.ordinal != 0 { return part(of: TimePoint(.month(month, of: year)), recipe) }
      return .point(TimePoint(.month(month, of: year)))
    }
    if let season = recipe.period.season {
      var year = year
      // "this winter" in January began the year before.
      if recipe.operation == .shift, season == .winter, let reference, reference.month <= 2 { year -= 1 }
      return .point(TimePoint(.season(season, of: year)))
    }
    if let quarter = recipe.period.quarter { return .point(TimePoint(.quarter(quarter, of: year))) }
    if let half = recipe.period.half { return .point(TimePoint(.half(half, of: year))) }
    if recipe.ordinal != 0 { return part(of: TimePoint(.year(year)), recipe) }
    return .point(TimePoint(.year(year)))
  }

  /// "week ended June 6": the period whose last day is told.
  private func periodEnding(_ year: Int, _ recipe: TimeRecipe) -> Outcome {
    let first = CivilDate(firstOfMonth: Int(recipe.month), of: year)
    guard
      let day = recipe.day == 0
        ? first.lastOfMonth : CivilDate(year: year, month: Int(recipe.month), day: Int(recipe.day))
    else { return .nothing(PointResolver.noSuchDay) }
    switch recipe.ordinalUnit {
    case .week: return .point(TimePoint(.week(day.isoWeek.week, of: day.isoWeek.year)))
    case .quarter: return .point(TimePoint(.quarter(day.quarter, of: day.year)))
    case .month: return .point(TimePoint(.month(day.month, of: day.year)))
    default: return .point(TimePoint(.fiscalYear(day.year)))
    }
  }

  /// "third week", "last Sunday", "first five months" of a period.
  private func part(of period: TimePoint, _ recipe: TimeRecipe) -> Outcome {
    guard let first = period.firstDay, let last = period.lastDay else { return .nothing(PointResolver.open) }
    let rank = Int(recipe.ordinal)
    if recipe.exponent == 1, rank > 0 {
      switch recipe.ordinalUnit {
      case .month:
        let end = first.adding(months: rank - 1)
        return .range(TimePoint(.month(first.month, of: first.year)), TimePoint(.month(end.month, of: end.year)))
      case .quarter:
        guard rank <= 4 else { return .nothing(PointResolver.open) }
        return .range(TimePoint(.quarter(first.quarter, of: first.year)), TimePoint(.quarter(rank, of: first.year)))
      case .week: return .range(TimePoint(.day(first)), TimePoint(.day(first.adding(days: 7 * rank - 1))))
      default: return .range(TimePoint(.day(first)), TimePoint(.day(first.adding(days: rank - 1))))
      }
    }
    if recipe.weekday != 0 {
      let weekday = Int(recipe.weekday)
      let day =
        rank < 0 ? last.onOrBefore(weekday: weekday) : first.onOrAfter(weekday: weekday).adding(days: 7 * (rank - 1))
      return day > last ? .nothing(PointResolver.noSuchDay) : .point(TimePoint(.day(day)))
    }
    switch recipe.ordinalUnit {
    case .day:
      let day = rank < 0 ? last : first.adding(days: rank - 1)
      return day > last ? .nothing(PointResolver.noSuchDay) : .point(TimePoint(.day(day)))
    case .week, .weekend:
      // The first week of a month is the one that holds its fourth day, as in ISO 8601 for years.
      let week = (rank < 0 ? last.adding(days: -3) : first.adding(days: 7 * rank - 4)).isoWeek
      let isWeekend = recipe.ordinalUnit == .weekend
      return .point(TimePoint(isWeekend ? .weekend(week.week, of: week.year) : .week(week.week, of: week.year)))
    case .month:
      let month = rank < 0 ? last : first.adding(months: rank - 1)
      return month > last ? .nothing(PointResolver.noSuchDay) : .point(TimePoint(.month(month.month, of: month.year)))
    default: return .nothing(PointResolver.open)
    }
  }

  // MARK: Distances

  private func shifted(_ recipe: TimeRecipe) -> Outcome {
    let amount = Int(recipe.amount)
    switch recipe.anchor {
    case .previous:
      guard let previous else { return .nothing(PointResolver.noAnchor) }
      return follow(previous, amount, recipe)
    case .context:
      guard let base = context ?? reference else {
        return recipe.hasTime ? .point(TimePoint(.unknown)) : .nothing(PointResolver.noReference)
      }
      return .point(TimePoint(.day(base.adding(days: amount))))
    case .capture: return .nothing(PointResolver.noCapture)
    case .document: break
    }
    guard let reference else { return .nothing(PointResolver.noReference) }
    return period(recipe.unit, amount, from: reference, recipe)
  }

  /// The period `amount` units from `day`, and the smaller fields inside it.
  private func period(_ unit: TimeUnit, _ amount: Int, from day: CivilDate, _ recipe: TimeRecipe) -> Outcome {
    if recipe.exponent == 2 { return asLongAgo(unit, amount, day, recipe.ordinalUnit) }
    switch unit {
    case .second, .minute, .hour: return .nothing(PointResolver.noCapture)
    case .day, .night: return .point(TimePoint(.day(day.adding(days: amount))))
    case .fortnight: return .point(TimePoint(.day(day.adding(days: 14 * amount))))
    case .week, .weekend:
      let week = day.adding(days: 7 * amount).isoWeek
      if recipe.weekday != 0 {
        return .point(TimePoint(.day(CivilDate(week: week.week, of: week.year).adding(days: Int(recipe.weekday) - 1))))
      }
      return .point(TimePoint(unit == .weekend ? .weekend(week.week, of: week.year) : .week(week.week, of: week.year)))
    case .month:
      let month = CivilDate(firstOfMonth: day.month, of: day.year).adding(months: amount)
      let point = TimePoint(.month(month.month, of: month.year))
      if recipe.day != 0 {
        return CivilDate(year: month.year, month: month.month, day: Int(recipe.day)).map { .point(TimePoint(.day($0))) }
          ?? .nothing(PointResolver.noSuchDay)
      }
      return recipe.ordinal != 0 ? part(of: point, recipe) : .point(point)
    case .quarter:
      let month = CivilDate(firstOfMonth: day.month, of: day.year).adding(months: 3 * amount)
      return .point(TimePoint(.quarter(month.quarter, of: month.year)))
    case .half: return .point(TimePoint(.half(day.month <= 6 ? 1 : 2, of: day.year + amount)))
    case .year, .season:
      var year = day.year + amount
      // "the first nine months" told in spring are those of the year before.
      if recipe.exponent == 1, amount == 0, recipe.direction != .future, recipe.ordinalUnit == .month,
        Int(recipe.ordinal) > day.month
      {
        year -= 1
      }
      return inYear(year, recipe)
    case .decade: return .point(TimePoint(.year(day.year + amount * 10)))
    case .century: return .point(TimePoint(.year(day.year + amount * 100)))
    }
  }

  /// "the same month last year": the reference moved, read as a period of the inner unit.
  private func asLongAgo(_ outer: TimeUnit, _ amount: Int, _ day: CivilDate, _ inner: TimeUnit) -> Outcome {
    let moved =
      outer == .week ? day.adding(days: 7 * amount) : day.adding(months: outer == .year ? 12 * amount : amount)
    // A year ago the same week had the same number, give or take one.
    let week = inner == .week && outer == .year ? day.adding(days: 364 * amount) : moved
    return period(inner, 0, from: inner == .week ? week : moved, TimeRecipe(.shift))
  }

  /// "a year earlier", "the following week", "two days later": the told period, moved.
  private func follow(_ base: TimePoint, _ amount: Int, _ recipe: TimeRecipe) -> Outcome {
    guard let day = base.firstDay else { return .nothing(PointResolver.noAnchor) }
    if recipe.unit == .year, recipe.month == 0, recipe.period == .none {
      switch base.period {
      case .month(let month, let year): return .point(TimePoint(.month(month, of: year + amount)))
      case .quarter(let quarter, let year): return .point(TimePoint(.quarter(quarter, of: year + amount)))
      case .half(let half, let year): return .point(TimePoint(.half(half, of: year + amount)))
      default: break
      }
    }
    return period(recipe.unit, amount, from: day, recipe)
  }

  // MARK: Nearest instances

  private func nearest(_ recipe: TimeRecipe) -> Outcome {
    guard let base = recipe.anchor == .previous ? previous?.firstDay : reference else {
      return .nothing(recipe.anchor == .previous ? PointResolver.noAnchor : PointResolver.noReference)
    }
    if recipe.exponent == 3 {
      // "the year that ended March 31": the last such day.
      let end = CivilDate(year: base.year, month: Int(recipe.month), day: max(1, Int(recipe.day)))
      return periodEnding(end.map { $0 <= base } ?? true ? base.year : base.year - 1, recipe)
    }
    if recipe.ordinal != 0, recipe.month == 0 { return part(of: TimePoint(.month(base.month, of: base.year)), recipe) }
    if recipe.month != 0 || recipe.holiday != 0 || recipe.period.season != nil { return nearestYear(recipe, base) }
    if recipe.day != 0 { return nearestDay(recipe, base) }
    if recipe.weekday != 0 { return .point(TimePoint(.day(weekday(recipe, base)))) }
    if recipe.period == .weekend {
      let saturday =
        recipe.direction == .past ? base.onOrBefore(weekday: 6) : base.adding(days: -1).onOrAfter(weekday: 6)
      return .point(TimePoint(.weekend(saturday.isoWeek.week, of: saturday.isoWeek.year)))
    }
    if let quarter = recipe.period.quarter {
      let isLast =
        quarter > base.quarter
        && (recipe.direction == .past || quarter == 4 && base.quarter == 1 && recipe.direction != .future)
      return .point(TimePoint(.quarter(quarter, of: isLast ? base.year - 1 : base.year)))
    }
    if let half = recipe.period.half {
      let isLast =
        half == 2 && base.month <= 6 && (recipe.direction == .past || base.month <= 3 && recipe.direction != .future)
      return .point(TimePoint(.half(half, of: isLast ? base.year - 1 : base.year)))
    }
    return .nothing(PointResolver.open)
  }

  private func weekday(_ recipe: TimeRecipe, _ base: CivilDate) -> CivilDate {
    let weekday = Int(recipe.weekday)
    switch recipe.direction {
    case .past: return base.onOrBefore(weekday: weekday)
    // Where no verb tells of a past the sentence is in the present, which announces.
    case .unknown, .future: return base.onOrAfter(weekday: weekday)
    case .before: return base.adding(days: -1).onOrBefore(weekday: weekday)
    case .after where recipe.amount == 1:
      return base.adding(days: 1).onOrAfter(weekday: weekday).adding(days: 7)
    case .after:
      // "next Friday" is the Friday of the next week, not the coming one; to most writers a week begins on Sunday.
      let sunday = base.adding(days: 1).onOrAfter(weekday: 7)
      return sunday.adding(days: weekday % 7)
    }
  }

  /// A day on the wrong side of the reference must be this much nearer to be meant after all: tense is a weak witness.
  private static let wrongSide = 200

  /// The instance in the year before, of or after the reference that lies best.
  private func nearestYear(_ recipe: TimeRecipe, _ base: CivilDate) -> Outcome {
    var best: (cost: Int, outcome: Outcome)?
    for year in [base.year, base.year - 1, base.year + 1] {
      let outcome = inYear(year, recipe)
      guard let point = outcome.point, let first = point.firstDay, let last = point.lastDay else { continue }
      var cost = last < base ? base.dayNumber - last.dayNumber : first > base ? first.dayNumber - base.dayNumber : 0
      switch recipe.direction {
      case .past where first > base, .future where last < base: cost += PointResolver.wrongSide
      case .before where last >= base, .after where first <= base: cost += 10_000
      default: break
      }
      if recipe.weekday != 0, let day = point.day, day.weekday != Int(recipe.weekday) { cost += 1_000 }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, outcome) }
    }
    return best?.outcome ?? .nothing(PointResolver.noSuchDay)
  }

  /// "the 20th", "Saturday 22".
  private func nearestDay(_ recipe: TimeRecipe, _ base: CivilDate) -> Outcome {
    var best: (cost: Int, day: CivilDate)?
    for months in [0, -1, 1, -2, 2] {
      let month = CivilDate(firstOfMonth: base.month, of: base.year).adding(months: months)
      guard let day = CivilDate(year: month.year, month: month.month, day: Int(recipe.day)) else { continue }
      var cost = abs(day.dayNumber - base.dayNumber)
      if recipe.direction == .past && day > base || recipe.direction == .future && day < base { cost += 20 }
      if recipe.weekday != 0, day.weekday != Int(recipe.weekday) { cost += 1_000 }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, day) }
    }
    return best.map { .point(TimePoint(.day($0.day))) } ?? .nothing(PointResolver.noSuchDay)
  }

  // MARK: Repetitions and times of day

  private func recurring(_ recipe: TimeRecipe) -> TimePoint {
    var point = TimePoint(.anyDay)
    if recipe.weekday != 0 {
      point.period = .anyWeek(weekday: Int(recipe.weekday))
    } else if recipe.month != 0 {
      point.period = .anyYear(month: Int(recipe.month), day: recipe.day == 0 ? nil : Int(recipe.day))
    } else if let season = recipe.period.season {
      point.period = .anySeason(season)
    }
    point.time = recipe.timeOfDay
    return point
  }

  private func timed(_ outcome: Outcome, _ recipe: TimeRecipe) -> Outcome {
    guard case .point(var point) = outcome, recipe.hasTime else { return outcome }
    if recipe.minute != TimeRecipe.noMinute {
      let zone = recipe.zone == TimeRecipe.noZone ? nil : TimeZoneRule.offset(Int(recipe.zone), on: point.day)
      point.time = .clock(minute: Int(recipe.minute), zone: zone)
    } else {
      point.time = recipe.timeOfDay
    }
    return .point(point)
  }
}
