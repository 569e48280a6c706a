/// The best elements of those that were offered, the first one first.
struct TopList<Element> {
  private let limit: Int
  private let isBefore: (Element, Element) -> Bool
  private(set) var elements: [Element] = []

  /// A list of at most `limit` elements, in the order that `isBefore` tells.
  init(limit: Int, by isBefore: @escaping (Element, Element) -> Bool) {
    self.limit = limit
    self.isBefore = isBefore
  }

  /// Takes an element in if it is among the best; of equals those that came first.
  mutating func offer(_ element: Element) {
    if elements.count >= limit {
      guard let last = elements.last, isBefore(element, last) else { return }
      elements.removeLast()
    }
    elements.insert(element, at: elements.firstIndex { isBefore(element, $0) } ?? elements.count)
  }
}
