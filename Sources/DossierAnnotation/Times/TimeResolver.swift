public import DossierText

/// A time expression with its value, resolved against the article in which it stands.
public struct ResolvedTime: Sendable, Hashable {
  /// The bytes in the document, without leading preposition or determiner.
  public var range: ByteRange
  /// The TIMEX3 type.
  public var type: TimeType
  /// The value; nil where the text does not tell one.
  public var value: TimeValue?
  /// Why there is no value, as the end of a sentence; nil where there is one.
  public var reason: String?
  /// How the value is known: printed when the text tells all of it, else as the reference date is known.
  public var certainty: TimeCertainty
  /// Whether the value was counted from a reference date.
  public var isRelative: Bool
  /// Which part of the period is meant.
  public var modifier: TimeRecipe.Modifier
  /// The two ends of a range.
  public var parts: [ResolvedTime]
  /// The number of the article in which it stands.
  public var article: Int

  /// The length in days of what lies between the first day of the value and `day`, positive when the value is later.
  public func distance(from day: CivilDate) -> Int? { value?.firstDay.map { $0.dayNumber - day.dayNumber } }
}

/// Gives time expressions their values, one at a time and only those that are asked for.
public struct TimeResolver: Sendable {
  /// The reference dates in force.
  public let frames: TimeFrames
  let segments: [PlacedSegment]

  /// How far back a relative expression looks for the date that it follows.
  private static let reach = 24

  /// A resolver over placed segments.
  public init(_ segments: [PlacedSegment], frames: TimeFrames) {
    self.segments = segments
    self.frames = frames
  }

  /// All expressions of a segment with their values, in order.
  public func all(inSegment segment: Int) -> [ResolvedTime] {
    guard segments.indices.contains(segment) else { return [] }
    return segments[segment].analysis.times.indices.compactMap { resolve(segment, $0) }
  }

  /// All expressions of the document with their values, in order.
  public func all() -> [ResolvedTime] { segments.indices.flatMap { all(inSegment: $0) } }

  /// The expressions that mean the single day `day`, in order, among the first `limit` of the document.
  public func all(on day: CivilDate, amongFirst limit: Int = .max) -> [ResolvedTime] {
    var found: [ResolvedTime] = []
    var left = limit
    for (number, placed) in segments.enumerated() {
      for (index, time) in placed.analysis.times.enumerated() {
        guard left > 0 else { return found }
        left -= 1
        guard time.recipe.mayMean(day) else { continue }
        if let resolved = resolve(number, index), resolved.value?.day == day { found.append(resolved) }
      }
    }
    return found
  }

  /// The expression on which `offset` lies.
  public func time(at offset: ByteOffset) -> ResolvedTime? {
    guard let segment = segments.lastIndex(where: { $0.base <= offset }) else { return nil }
    let times = segments[segment].analysis.times
    let local = offset - segments[segment].base
    let low = times.firstIndexSorted { $0.range.end >= local }
    let index = low + 1 < times.count && times[low + 1].range.contains(local) ? low + 1 : low
    guard index < times.count, times[index].range.touches(local) else { return nil }
    return resolve(segment, index)
  }

  /// Expression number `index` of a segment; nil for numbers out of range.
  public func resolve(_ segment: Int, _ index: Int) -> ResolvedTime? {
    guard segments.indices.contains(segment), segments[segment].analysis.times.indices.contains(index) else {
      return nil
    }
    return resolve(segment, index, depth: 0)
  }

  private func resolve(_ segment: Int, _ index: Int, depth: Int) -> ResolvedTime {
    let analysis = segments[segment].analysis
    let time = analysis.times[index]
    let article = analysis.article(at: time.range.start)
    let frame = frames.frame(ofArticle: article, at: time.range.start + segments[segment].base)
    var resolver = PointResolver(reference: frame?.date)
    var result = ResolvedTime(
      range: time.range.shifted(by: segments[segment].base), type: time.type, value: nil, reason: nil,
      certainty: .printed,
      isRelative: time.recipe.isRelative, modifier: time.recipe.modifier, parts: [], article: article)
    let parts = analysis.parts(of: time)
    if ([time] + parts).contains(where: { $0.recipe.anchor == .previous || $0.recipe.anchor == .context }) {
      let anchors = anchors(segment, index, article, depth: depth)
      resolver.previous = anchors.previous ?? frame.map { TimePoint(.day($0.date)) }
      resolver.context = anchors.context
    }
    if parts.contains(where: \.recipe.isRelative) { result.isRelative = true }
    if result.isRelative { result.certainty = frame?.certainty ?? .inferred }
    fill(&result, time, parts, resolver, base: segments[segment].base)
    return result
  }

  private func fill(
    _ result: inout ResolvedTime, _ time: TimeExpression, _ parts: Slice<Layer<TimeExpression>>,
    _ resolver: PointResolver, base: Int
  ) {
    let recipe = time.recipe
    let parts = Array(parts)
    switch recipe.operation {
    case .length: result.value = .duration([recipe.timeLength])
    case .sum: result.value = .duration(parts.map(\.recipe.timeLength))
    case .lengthRange:
      if parts.count == 2 { result.value = .durationRange(parts[0].recipe.timeLength, parts[1].recipe.timeLength) }
    case .every: result.value = .every(recipe.timeLength, frequency: nil)
    case .recurring: result.value = resolver.outcome(recipe).point.map { .recurring($0) }
    case .recurringRange:
      let points = parts.compactMap { resolver.outcome($0.recipe).point }
      if points.count == 2 { result.value = .recurringRange(points[0], points[1]) }
    case .range: fillRange(&result, parts, resolver, base: base)
    default:
      switch resolver.outcome(recipe) {
      case .point(let point): result.value = .point(point)
      case .range(let first, let last): result.value = .range(first, last)
      case .nothing(let reason): result.reason = reason
      }
    }
  }

  private func fillRange(_ result: inout ResolvedTime, _ parts: [TimeExpression], _ resolver: PointResolver, base: Int)
  {
    guard parts.count == 2 else { return }
    var points: [TimePoint] = []
    for part in parts {
      switch resolver.outcome(part.recipe) {
      case .point(let point): points.append(point)
      case .range(let first, _): points.append(first)
      case .nothing(let reason):
        result.reason = reason
        return
      }
    }
    TimeResolver.order(&points, parts)
    result.value = .range(points[0], points[1])
    for (part, point) in zip(parts, points) {
      var resolved = result
      resolved.range = part.range.shifted(by: base)
      resolved.type = part.type
      resolved.value = .point(point)
      resolved.parts = []
      result.parts.append(resolved)
    }
  }

  /// The ends of a range of bare weekdays or months without a year belong together: the second follows the first.
  private static func order(_ points: inout [TimePoint], _ parts: [TimeExpression]) {
    let recipe = parts[0].recipe
    if case .day(let first) = points[0].period, case .day(let last) = points[1].period, recipe.weekday != 0,
      recipe.month == 0,
      recipe.day == 0
    {
      if recipe.direction == .future || recipe.direction == .after {
        points[1].period = .day(first.onOrAfter(weekday: last.weekday))
      } else {
        points[0].period = .day(last.onOrBefore(weekday: first.weekday))
      }
      return
    }
    guard recipe.operation == .nearest, parts[1].recipe.operation == .nearest, let first = points[0].firstDay,
      let last = points[1].lastDay
    else {
      if case .clock(let from, _)? = points[0].time, case .clock(let to, _)? = points[1].time, to < from,
        let day = points[1].day, day == points[0].day
      {
        points[1].period = .day(day.adding(days: 1))
      }
      return
    }
    // Both ends lie in one stretch: the far end is moved to the near one.
    if last < first || last.dayNumber - first.dayNumber > 366 {
      switch (points[0].period, points[1].period) {
      case (.month(let month, let year), .month(let other, _)):
        if recipe.direction == .future {
          points[1].period = .month(other, of: other < month ? year + 1 : year)
        } else if case .month(_, let end) = points[1].period {
          points[0].period = .month(month, of: month > other ? end - 1 : end)
        }
      case (.day(let from), .day(let to)):
        points[0].period = .day(CivilDate(year: to.year, month: from.month, day: from.day) ?? from)
      default: break
      }
    }
  }

  /// What the expressions before one tell: the last point, and the last day of the same sentence.
  private func anchors(_ segment: Int, _ index: Int, _ article: Int, depth: Int) -> (
    previous: TimePoint?, context: CivilDate?
  ) {
    guard depth < 8 else { return (nil, nil) }
    let analysis = segments[segment].analysis
    let at = analysis.times[index].range.start
    let paragraph = analysis.block(at: at)
    var context: CivilDate?
    var before = index - 1
    var steps = 0
    while before >= 0, steps < TimeResolver.reach {
      defer { before -= 1 }
      let time = analysis.times[before]
      steps += 1
      guard analysis.article(at: time.range.start) == article else { break }
      switch time.recipe.operation {
      case .absolute, .nearest, .shift, .range: break
      default: continue
      }
      // A time of day without a day of its own tells no day.
      if time.recipe.anchor == .context { continue }
      let resolved = resolve(segment, before, depth: depth + 1)
      guard case .point(let point)? = resolved.value, point.firstDay != nil else { continue }
      if paragraph?.contains(time.range) == true { context = point.day }
      return (point, context)
    }
    return (nil, context)
  }
}

extension SegmentAnalysis {
  /// The ends of a range or the terms of a sum.
  func parts(of time: TimeExpression) -> Slice<Layer<TimeExpression>> {
    timeParts[time.parts.clamped(to: timeParts.indices)]
  }

  /// The number of the article to which the text at `offset` belongs.
  func article(at offset: Int) -> Int {
    let index = blocks.firstIndexSorted { $0.range.end > offset }
    guard blocks.indices.contains(index) else { return Int(blocks.last?.article ?? entry.article) }
    return Int(blocks[index].article)
  }

  /// The block that holds `offset`.
  func block(at offset: Int) -> ByteRange? {
    let index = blocks.firstIndexSorted { $0.range.end > offset }
    guard blocks.indices.contains(index), blocks[index].range.contains(offset) else { return nil }
    return blocks[index].range
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element meets a condition that holds for all elements behind it too; `endIndex` if none does.
  @inlinable
  func firstIndexSorted(where holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
