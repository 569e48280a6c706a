import Glibc

extension String {
  /// Whether the bytes come before those of `other`.
  func precedesInBytes(_ other: String) -> Bool {
    utf8.withContiguousStorageIfAvailable { a in
      other.utf8.withContiguousStorageIfAvailable { b in
        guard let one = a.baseAddress, let two = b.baseAddress else { return a.count < b.count }
        let order = memcmp(one, two, min(a.count, b.count))
        return order < 0 || (order == 0 && a.count < b.count)
      }
    }.flatMap(\.self) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
