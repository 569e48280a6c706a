import DossierAnnotation
import Testing

/// A copy of the built-in model file that a test may damage.
private final class ModelCopy {
  let memory: UnsafeMutableRawBufferPointer

  init(length: Int? = nil) {
    let whole = TaggerModel.embeddedBytes
    let count = min(length ?? whole.count, whole.count)
    memory = .allocate(byteCount: max(1, count), alignment: 64)
    memory.copyBytes(from: whole.prefix(count))
    used = count
  }

  deinit { memory.deallocate() }

  private let used: Int

  func open() throws(TaggerModelError) {
    _ = try TaggerModel(UnsafeRawBufferPointer(rebasing: memory[..<used]))
  }
}

@Suite struct TaggerModelTests {
  @Test func theBuiltInModelIsSound() throws {
    _ = try EntityTagger.loaded.get()
    #expect(TaggerModel.embeddedBytes.count <= 8 << 20)
    #expect(UInt(bitPattern: TaggerModel.embeddedBytes.baseAddress) % 64 == 0)
  }

  @Test func anEmptyFileIsMissing() {
    #expect(throws: TaggerModelError.missing) { try ModelCopy(length: 0).open() }
    #expect(throws: TaggerModelError.missing) { try ModelCopy(length: 63).open() }
  }

  @Test func aFileOfAnotherKindIsForeign() {
    let copy = ModelCopy()
    copy.memory.copyBytes(from: Array("RIFF".utf8))
    #expect(throws: TaggerModelError.foreign) { try copy.open() }
  }

  @Test func anotherVersionIsNamed() {
    let copy = ModelCopy()
    copy.memory.storeBytes(of: UInt32(77).littleEndian, toByteOffset: 4, as: UInt32.self)
    #expect(throws: TaggerModelError.version(found: 77, expected: TaggerModel.version)) { try copy.open() }
  }

  @Test func aCutFileIsNoticed() {
    let whole = TaggerModel.embeddedBytes.count
    #expect(throws: TaggerModelError.length(found: 4096, expected: UInt64(whole))) {
      try ModelCopy(length: 4096).open()
    }
  }

  @Test(arguments: [25, 70, 5_000, 2_000_000]) func aFlippedBitIsNoticed(place: Int) {
    let copy = ModelCopy()
    copy.memory[place] ^= 0x10
    #expect(throws: TaggerModelError.damaged) { try copy.open() }
  }

  @Test func errorsSpeakInWords() {
    #expect("\(TaggerModelError.length(found: 5, expected: 9))" == "the tagger model is 5 bytes long and should be 9")
    #expect("\(TaggerModelError.missing)".contains("missing"))
  }
}
