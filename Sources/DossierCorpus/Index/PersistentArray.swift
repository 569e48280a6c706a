/// An array in chunks of 64 elements, in pages of 64 chunks. A copy shares all of them; changing an element of a
/// shared array copies one chunk and one page, so a snapshot costs an edit next to nothing.
struct PersistentArray<Element: Sendable>: Sendable {
  private var pages: [[[Element]]] = []
  private(set) var count = 0

  subscript(index: Int) -> Element {
    // Lends the element: a copy of one with arrays in it costs more than most questions about it.
    _read { yield pages[index >> 12][(index >> 6) & 63][index & 63] }
    _modify { yield &pages[index >> 12][(index >> 6) & 63][index & 63] }
  }

  mutating func append(_ element: Element) {
    if count & 4095 == 0 { pages.append([]) }
    if count & 63 == 0 {
      pages[count >> 12].append([])
      pages[count >> 12][(count >> 6) & 63].reserveCapacity(64)
    }
    pages[count >> 12][(count >> 6) & 63].append(element)
    count += 1
  }

  /// Calls `body` with each chunk and the index of its first element.
  func forEachChunk(_ body: (Int, [Element]) -> Void) {
    var start = 0
    for page in pages {
      for chunk in page {
        body(start, chunk)
        start += chunk.count
      }
    }
  }
}
