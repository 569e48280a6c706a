/// Running counts of UTF-16 units and scalars, so that a column is found in a 10 MB line as fast as in a short one.
///
/// A text of ASCII alone needs no counts: a byte is a unit.
struct WidthIndex: Sendable {
  static let stride = 4096

  /// Units before each multiple of `stride` bytes; empty when the text is ASCII.
  private var marks: [Mark]
  private var wideBytes: Int

  struct Mark: Sendable {
    var utf16: UInt32 = 0
    var scalars: UInt32 = 0

    func units(_ encoding: PositionEncoding, at offset: Int) -> Int {
      switch encoding {
      case .utf8: offset
      case .utf16: Int(utf16)
      case .utf32: Int(scalars)
      }
    }
  }

  /// The widths of the text that was scanned.
  init(_ scan: TextScan) {
    marks = scan.marks
    wideBytes = scan.wideBytes
  }

  /// The index of `result`, which is `old` with `range` replaced by `inserted`.
  func replacing(_ range: Range<Int>, of old: [UInt8], with inserted: [UInt8], result: [UInt8]) -> WidthIndex {
    var patched = self
    patched.wideBytes += WidthIndex.countWide(inserted[...]) - WidthIndex.countWide(old[range])
    let kept = patched.wideBytes == 0 ? 0 : range.lowerBound / WidthIndex.stride + 1
    let delta = inserted.count - range.count
    if patched.wideBytes > 0, kept < patched.marks.count, abs(delta) < WidthIndex.stride / 4 {
      patched.shiftMarks(from: kept, behind: range, of: old, with: inserted)
    } else if kept < patched.marks.count {
      patched.marks.removeSubrange(kept...)
    }
    if patched.wideBytes > 0 { patched.extend(to: result) }
    return patched
  }

  /// Moves the marks from number `first` on, which lie behind the edit: from the mark of the old text it is as many
  /// bytes as the edit adds to the byte that stands there now, so few bytes are counted instead of all.
  private mutating func shiftMarks(
    from first: Int, behind range: Range<Int>, of old: [UInt8], with inserted: [UInt8]
  ) {
    let delta = inserted.count - range.count
    let gone = WidthIndex.width(old, range.lowerBound, range.upperBound)
    let come = WidthIndex.width(inserted, 0, inserted.count)
    var number = first
    while number < marks.count {
      let offset = number * WidthIndex.stride
      // The byte of the old text that stands at the mark in the new one.
      let source = offset - delta
      // Marks within the edit, and those that the old text is too short to tell, are counted.
      guard source >= range.upperBound, source <= old.count else {
        marks.removeSubrange(number...)
        return
      }
      let between = WidthIndex.width(old, min(source, offset), max(source, offset))
      var mark = marks[number]
      if delta > 0 {
        mark.utf16 &-= between.utf16
        mark.scalars &-= between.scalars
      } else {
        mark.utf16 &+= between.utf16
        mark.scalars &+= between.scalars
      }
      mark.utf16 = mark.utf16 &+ come.utf16 &- gone.utf16
      mark.scalars = mark.scalars &+ come.scalars &- gone.scalars
      marks[number] = mark
      number += 1
    }
  }

  /// The units between two offsets of one line.
  func units(from start: Int, to end: Int, in bytes: [UInt8], encoding: PositionEncoding) -> Int {
    if marks.isEmpty || encoding == .utf8 { return end - start }
    if end - start <= WidthIndex.stride { return WidthIndex.width(bytes, start, end).units(encoding, at: 0) }
    return units(before: end, in: bytes, encoding) - units(before: start, in: bytes, encoding)
  }

  /// The offset `column` units behind `start`, at most `end`, at the start of a character.
  func offset(
    advancing column: Int, from start: Int, to end: Int, in bytes: [UInt8], encoding: PositionEncoding
  ) -> Int {
    if marks.isEmpty { return column < end - start ? start + column : end }
    if encoding == .utf8 {
      var at = column < end - start ? start + column : end
      while at > start, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
      return at
    }
    var at = start
    var left = column
    if end - start > WidthIndex.stride {
      let target = units(before: start, in: bytes, encoding).addingReportingOverflow(column)
      if target.overflow { return end }
      let mark = lastMark(notAbove: target.partialValue, encoding)
      let base = mark * WidthIndex.stride
      if base > start {
        if base >= end { return tail(of: end, column: target.partialValue, in: bytes, encoding) }
        at = base
        left = target.partialValue - marks[mark].units(encoding, at: base)
        // A mark may fall inside a character, which the mark before has counted.
        while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
      }
    }
    while at < end {
      let width = WidthIndex.units(ofLead: bytes[at], encoding)
      if width > left { break }
      left -= width
      at += 1
      while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
    }
    return at
  }

  /// The column lies in the last stretch before `end`: walk back from it.
  private func tail(of end: Int, column: Int, in bytes: [UInt8], _ encoding: PositionEncoding) -> Int {
    var at = end
    var units = units(before: end, in: bytes, encoding)
    while units > column, at > 0 {
      at -= 1
      while at > 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
      units -= WidthIndex.units(ofLead: bytes[at], encoding)
    }
    return at
  }

  private func units(before offset: Int, in bytes: [UInt8], _ encoding: PositionEncoding) -> Int {
    let mark = min(offset / WidthIndex.stride, marks.count - 1)
    let base = mark * WidthIndex.stride
    return marks[mark].units(encoding, at: base) + WidthIndex.width(bytes, base, offset).units(encoding, at: 0)
  }

  private func lastMark(notAbove target: Int, _ encoding: PositionEncoding) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].units(encoding, at: middle * WidthIndex.stride) <= target {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return max(0, low - 1)
  }

  private mutating func extend(to bytes: [UInt8]) {
    if marks.isEmpty { marks.append(Mark()) }
    while marks.count * WidthIndex.stride <= bytes.count {
      let base = (marks.count - 1) * WidthIndex.stride
      var mark = WidthIndex.width(bytes, base, base + WidthIndex.stride)
      mark.utf16 += marks[marks.count - 1].utf16
      mark.scalars += marks[marks.count - 1].scalars
      marks.append(mark)
    }
  }

  /// Units of the characters that start in `bytes[start..<end]`.
  private static func width(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Mark {
    var scalars: UInt32 = 0
    var astral: UInt32 = 0
    bytes.withUnsafeBufferPointer { bytes in
      for at in start..<end {
        scalars &+= bytes[at] & 0xC0 == 0x80 ? 0 : 1
        astral &+= bytes[at] >= 0xF0 ? 1 : 0
      }
    }
    return Mark(utf16: scalars + astral, scalars: scalars)
  }

  private static func units(ofLead byte: UInt8, _ encoding: PositionEncoding) -> Int {
    encoding == .utf16 && byte >= 0xF0 ? 2 : 1
  }

  private static func countWide(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes { count &+= Int(byte >> 7) }
      return count
    }
  }
}
