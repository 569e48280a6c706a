import CTaggerModel

/// What is wrong with a model file.
public enum TaggerModelError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file is empty or too short for a header.
  case missing
  /// The file is no tagger model.
  case foreign
  /// The file is of another version of the format.
  case version(found: UInt32, expected: UInt32)
  /// The file is shorter or longer than its header says.
  case length(found: Int, expected: UInt64)
  /// The bytes do not add up to the checksum of the header, or the header contradicts itself.
  case damaged

  /// The value in words, as logs and tests print it.
  public var description: String {
    switch self {
    case .missing: "the tagger model is missing"
    case .foreign: "the tagger model is not a file of this program"
    case .version(let found, let expected):
      "the tagger model has version \(found), this program reads version \(expected)"
    case .length(let found, let expected): "the tagger model is \(found) bytes long and should be \(expected)"
    case .damaged: "the tagger model is damaged"
    }
  }
}

/// A trained model, used where it lies in memory: header, transitions, gazetteer, rows.
///
/// All numbers are little-endian. The header is 64 bytes, every part starts at a multiple of 64.
package struct TaggerModel: @unchecked Sendable {  // the bytes are never written
  package static let magic: UInt32 = 0x4D54_5344  // "DSTM"
  package static let version: UInt32 = 3
  package static let headerLength = 64
  package static let transitionsLength = (Transitions.count * 4 + 63) / 64 * 64

  /// The words of the header after the checksum.
  package struct Parts: Equatable, Sendable {
    package var groups: UInt32
    package var bucketCount: UInt32
    /// A power of two.
    package var gazetteerSlots: UInt32
    /// The confidence of a span with margin m is the logistic of (slope * m + offset) / 65536.
    package var slope: Int32
    package var offset: Int32

    package init(groups: UInt32, bucketCount: UInt32, gazetteerSlots: UInt32, slope: Int32, offset: Int32) {
      self.groups = groups
      self.bucketCount = bucketCount
      self.gazetteerSlots = gazetteerSlots
      self.slope = slope
      self.offset = offset
    }
  }

  package let parts: Parts
  package let transitions: Transitions
  package let gazetteer: Gazetteer
  let rows: RowTable
  private let places = RowPlaces()
  /// Confidence by margin, the last for all margins beyond.
  private let confidences: [UInt8]

  /// The model in `bytes`, which must start at a multiple of 64 and stay unchanged as long as the model is used.
  package init(_ bytes: UnsafeRawBufferPointer) throws(TaggerModelError) {
    guard let base = bytes.baseAddress, bytes.count >= TaggerModel.headerLength else { throw .missing }
    func word(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    func long(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    guard word(0) == TaggerModel.magic else { throw .foreign }
    guard word(4) == TaggerModel.version else { throw .version(found: word(4), expected: TaggerModel.version) }
    guard long(8) == UInt64(bytes.count) else { throw .length(found: bytes.count, expected: long(8)) }
    guard UInt(bitPattern: base) % 64 == 0, TaggerModel.checksum(bytes) == long(16) else { throw .damaged }
    parts = Parts(
      groups: word(24), bucketCount: word(28), gazetteerSlots: word(32), slope: Int32(bitPattern: word(36)),
      offset: Int32(bitPattern: word(40)))
    let slots = Int(parts.gazetteerSlots)
    let gazetteerStart = TaggerModel.headerLength + TaggerModel.transitionsLength
    let bucketStart = gazetteerStart + slots * 4
    guard slots >= 16, slots & (slots - 1) == 0, parts.bucketCount > 0,
      bucketStart + Int(parts.bucketCount) * RowTable.bucketLength == bytes.count
    else { throw .damaged }
    transitions = Transitions((base + TaggerModel.headerLength).assumingMemoryBound(to: Int32.self))
    gazetteer = Gazetteer(
      slots: UnsafeBufferPointer(start: (base + gazetteerStart).assumingMemoryBound(to: UInt32.self), count: slots))
    rows = RowTable(base + bucketStart, count: parts.bucketCount, places)
    confidences = TaggerModel.confidences(slope: parts.slope, offset: parts.offset)
  }

  /// The model file that is built into the program.
  package static var embeddedBytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: dossier_tagger_model_bytes(), count: dossier_tagger_model_length())
  }

  /// The checksum of a model file: four interleaved multiply-and-add sums over the words behind the header's own
  /// first 24 bytes.
  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sums = SIMD4<UInt64>(1, 2, 3, 4)
    let factor = SIMD4<UInt64>(repeating: 0x9E37_79B9_7F4A_7C15)
    var at = 24
    while at + 32 <= bytes.count {
      let words = bytes.loadUnaligned(fromByteOffset: at, as: SIMD4<UInt64>.self)
      sums = (sums ^ words) &* factor
      sums ^= sums &>> 29
      at += 32
    }
    var sum = sums[0] &+ sums[1] &* 3 &+ sums[2] &* 5 &+ sums[3] &* 7
    while at < bytes.count {
      sum = (sum ^ UInt64(bytes[at])) &* 0x9E37_79B9_7F4A_7C15
      at += 1
    }
    return sum ^ (sum >> 31)
  }

  /// The confidence of a span that beats its rivals by `margin`.
  func confidence(_ margin: Int32) -> UInt8 { confidences[Int(max(0, min(Int32(confidences.count - 1), margin)))] }

  private static func confidences(slope: Int32, offset: Int32) -> [UInt8] {
    (0..<1024).map { margin in
      // e^x by squaring keeps the standard library enough.
      let x = max(-20, min(20, (Double(slope) * Double(margin) + Double(offset)) / 65536))
      var power = 1 + x / 1024
      for _ in 0..<10 { power *= power }
      return UInt8(max(1, min(99, (100 * power / (1 + power)).rounded())))
    }
  }
}
