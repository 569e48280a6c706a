/// Where the lines of a text start. LF, CRLF and CR end a line.
struct LineIndex: Sendable {
  private var starts: [UInt32]

  var count: Int { starts.count }

  /// The lines of the text that was scanned.
  init(_ scan: TextScan) { starts = scan.starts }

  /// The line that holds the byte at `offset`.
  func line(at offset: Int) -> Int { starts.count(notAbove: offset) - 1 }

  /// The bytes of `line` without its line end.
  func content(of line: Int, in bytes: [UInt8]) -> ByteRange {
    let line = min(max(0, line), starts.count - 1)
    let start = Int(starts[line])
    guard line + 1 < starts.count else { return ByteRange(start, bytes.count) }
    var end = Int(starts[line + 1]) - 1
    if end > start, bytes[end] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return ByteRange(start, end)
  }

  /// The index of `result`, which is the text with `range` replaced by `inserted`: only the lines around the edit
  /// are read again, later ones move.
  func replacing(_ range: Range<Int>, with inserted: [UInt8], result: [UInt8]) -> LineIndex {
    // A CR before and a LF behind the edit may join or part, so one byte more is read on either side.
    let delta = inserted.count - range.count
    let readFrom = max(0, range.lowerBound - 1)
    let readTo = min(result.count, range.lowerBound + inserted.count + 1)
    let kept = starts.count(notAbove: readFrom)
    let firstMoved = starts.count(notAbove: readTo - delta)
    var patched: [UInt32] = []
    patched.reserveCapacity(starts.count + inserted.count / 64)
    patched.append(contentsOf: starts[..<kept])
    LineIndex.collect(from: readFrom, to: readTo, in: result, into: &patched)
    for start in starts[firstMoved...] { patched.append(UInt32(Int(start) + delta)) }
    return LineIndex(starts: patched)
  }

  private init(starts: [UInt32]) { self.starts = starts }

  /// Appends the starts of the lines that follow a line end in `bytes[from..<to]`.
  private static func collect(from: Int, to: Int, in bytes: [UInt8], into starts: inout [UInt32]) {
    bytes.withUnsafeBufferPointer { bytes in
      var at = from
      while at < to {
        let byte = bytes[at]
        at += 1
        if byte == UInt8(ascii: "\n") {
          starts.append(UInt32(at))
        } else if byte == UInt8(ascii: "\r"), at == bytes.count || bytes[at] != UInt8(ascii: "\n") {
          starts.append(UInt32(at))
        }
      }
    }
  }
}

extension [UInt32] {
  /// How many elements of the sorted array are `value` or less.
  func count(notAbove value: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle]) <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
