import DossierAnnotation

/// A model file in memory, aligned as the engine wants it.
final class ModelFile {
  private let memory: UnsafeMutableRawBufferPointer

  /// A file of the given parts; the header's checksum is computed.
  init(parts: TaggerModel.Parts, transitions: [Int32], gazetteer: [UInt32], buckets: [UInt8]) {
    let gazetteerStart = TaggerModel.headerLength + TaggerModel.transitionsLength
    let bucketStart = gazetteerStart + gazetteer.count * 4
    let length = bucketStart + buckets.count
    memory = UnsafeMutableRawBufferPointer.allocate(byteCount: length, alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    func put<T: FixedWidthInteger>(_ value: T, _ offset: Int) {
      memory.storeBytes(of: value.littleEndian, toByteOffset: offset, as: T.self)
    }
    put(TaggerModel.magic, 0)
    put(TaggerModel.version, 4)
    put(UInt64(length), 8)
    put(parts.groups, 24)
    put(parts.bucketCount, 28)
    put(parts.gazetteerSlots, 32)
    put(parts.slope, 36)
    put(parts.offset, 40)
    for (index, weight) in transitions.enumerated() { put(weight, TaggerModel.headerLength + index * 4) }
    for (index, slot) in gazetteer.enumerated() { put(slot, gazetteerStart + index * 4) }
    memory[bucketStart...].copyBytes(from: buckets)
    put(TaggerModel.checksum(bytes), 16)
  }

  /// A file read from disk.
  init(_ contents: [UInt8]) {
    memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, contents.count), alignment: 64)
    memory.copyBytes(from: contents)
  }

  /// Sets the curve of confidence, and the checksum anew.
  func calibrate(_ curve: Calibration) {
    memory.storeBytes(of: curve.slope.littleEndian, toByteOffset: 36, as: Int32.self)
    memory.storeBytes(of: curve.offset.littleEndian, toByteOffset: 40, as: Int32.self)
    memory.storeBytes(of: TaggerModel.checksum(bytes).littleEndian, toByteOffset: 16, as: UInt64.self)
  }

  deinit { memory.deallocate() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory) }

  /// The model in the file, valid as long as the file lives.
  func model() throws -> TaggerModel { try TaggerModel(bytes) }
}
