/// A set of numbers as a sorted array.
struct SortedSet: Sendable, Hashable {
  private(set) var elements: [UInt32] = []

  var count: Int { elements.count }
  var isEmpty: Bool { elements.isEmpty }

  mutating func insert(_ element: UInt32) {
    if let last = elements.last, last < element {
      elements.append(element)
      return
    }
    let at = elements.index(notBelow: element)
    if at == elements.count || elements[at] != element { elements.insert(element, at: at) }
  }

  mutating func remove(_ element: UInt32) {
    let at = elements.index(notBelow: element)
    if at < elements.count, elements[at] == element { elements.remove(at: at) }
  }

  func contains(_ element: UInt32) -> Bool {
    let at = elements.index(notBelow: element)
    return at < elements.count && elements[at] == element
  }
}

extension [UInt32] {
  /// The index of the first element of the sorted array that is `element` or more.
  func index(notBelow element: UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
