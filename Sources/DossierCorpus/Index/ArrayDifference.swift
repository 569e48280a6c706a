extension Array where Element: Equatable {
  /// What is left of this array and of `other` without what both start and end with.
  func trimmed(against other: [Element]) -> (ArraySlice<Element>, ArraySlice<Element>) {
    let shorter = Swift.min(count, other.count)
    var start = 0
    while start < shorter, self[start] == other[start] { start += 1 }
    var end = 0
    while end < shorter - start, self[count - 1 - end] == other[other.count - 1 - end] { end += 1 }
    return (self[start..<count - end], other[start..<other.count - end])
  }
}

extension [UInt32] {
  /// The numbers that only this array holds, and those that only `other` holds, each once. Where the two differ in a
  /// few places it costs little more than a look at both.
  func difference(from other: [UInt32]) -> (own: Set<UInt32>, others: Set<UInt32>) {
    let (middle, otherMiddle) = trimmed(against: other)
    if middle.isEmpty, otherMiddle.isEmpty { return ([], []) }
    var own = Set(middle)
    var others = Set(otherMiddle)
    let shared = own.intersection(others)
    own.subtract(shared)
    others.subtract(shared)
    // A number may also stand in what was trimmed away, which is the same in both.
    for number in self[..<middle.startIndex] where !own.isEmpty || !others.isEmpty {
      own.remove(number)
      others.remove(number)
    }
    for number in self[middle.endIndex...] where !own.isEmpty || !others.isEmpty {
      own.remove(number)
      others.remove(number)
    }
    return (own, others)
  }
}

extension [UInt32] {
  /// The numbers of this sorted array, in which each stands once, and those of the sorted array `other`.
  func union(sorted other: [UInt32]) -> [UInt32] {
    var union: [UInt32] = []
    union.reserveCapacity(count + other.count)
    var (i, j) = (0, 0)
    while i < count || j < other.count {
      let next = j == other.count || (i < count && self[i] <= other[j]) ? self[i] : other[j]
      while i < count, self[i] == next { i += 1 }
      while j < other.count, other[j] == next { j += 1 }
      union.append(next)
    }
    return union
  }
}
