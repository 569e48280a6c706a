/// A set of numbers, sorted. Most sets of a corpus hold one number, which needs no array of its own.
struct SortedSet: Sendable, Hashable {
  /// The only number, where `others` is empty and `hasOne` says so.
  private var one: UInt32 = 0
  private var hasOne = false
  /// All numbers where there are two or more.
  private var others: [UInt32] = []

  var count: Int { hasOne ? 1 : others.count }
  var isEmpty: Bool { count == 0 }
  /// The numbers in order.
  var elements: [UInt32] { hasOne ? [one] : others }

  mutating func insert(_ element: UInt32) {
    if hasOne {
      guard element != one else { return }
      others = element < one ? [element, one] : [one, element]
      (one, hasOne) = (0, false)
    } else if let last = others.last {
      if last < element {
        others.append(element)
        return
      }
      let at = others.index(notBelow: element)
      if at == others.count || others[at] != element { others.insert(element, at: at) }
    } else {
      (one, hasOne) = (element, true)
    }
  }

  mutating func remove(_ element: UInt32) {
    if hasOne {
      if element == one { (one, hasOne) = (0, false) }
      return
    }
    let at = others.index(notBelow: element)
    guard at < others.count, others[at] == element else { return }
    others.remove(at: at)
    if others.count == 1 { (one, hasOne, others) = (others[0], true, []) }
  }

  func contains(_ element: UInt32) -> Bool {
    if hasOne { return element == one }
    let at = others.index(notBelow: element)
    return at < others.count && others[at] == element
  }
}

extension RandomAccessCollection where Element: Comparable, Index == Int {
  /// The index of the first element of the sorted collection that is `element` or more.
  func index(notBelow element: Element) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
