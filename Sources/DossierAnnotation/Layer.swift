/// One layer of a segment: its elements in order, seen in the segment's own memory, which the layer keeps alive.
public struct Layer<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  private let memory: LayerMemory
  // Never written to once the memory is filled.
  nonisolated(unsafe) private let start: UnsafeRawPointer
  /// The number of elements.
  public let count: Int

  /// Layer number `number` of `memory`, which was filled with elements of this type there.
  init(_ memory: LayerMemory, _ number: Int) {
    self.memory = memory
    let bytes = memory.bytes(of: number)
    start = bytes.start
    // The room that aligns the next layer is smaller than an element.
    count = bytes.count / MemoryLayout<Element>.stride
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of elements.
  public var endIndex: Int { count }

  /// The element at `index`, from 0 to `count` - 1.
  public subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "index beyond the layer")
    return start.load(fromByteOffset: index &* MemoryLayout<Element>.stride, as: Element.self)
  }

  /// The elements where they lie.
  public func withContiguousStorageIfAvailable<R>(_ body: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R? {
    try body(UnsafeBufferPointer(start: start.assumingMemoryBound(to: Element.self), count: count))
  }
}

extension Layer: Equatable where Element: Equatable {
  /// Whether both have the same elements.
  public static func == (a: Layer, b: Layer) -> Bool { a.elementsEqual(b) }
}

/// The layers of one segment, one behind the other in one block: a corpus keeps many thousand segments with a dozen
/// short layers each, and an array for each would need nearly as much room for itself as for what it holds.
final class LayerMemory: Sendable {
  // First where each layer starts, and where the last one ends, in 32 bits each.
  nonisolated(unsafe) private let base: UnsafeMutableRawPointer

  /// The layers that were written, numbered in their order.
  init(_ writer: LayerWriter) {
    let head = (writer.starts.count + 1) * MemoryLayout<UInt32>.stride
    // As the layers are aligned from the head's end on.
    let start = (head + LayerWriter.alignment - 1) & ~(LayerWriter.alignment - 1)
    base = .allocate(byteCount: start + writer.bytes.count, alignment: LayerWriter.alignment)
    for (number, offset) in (writer.starts + [writer.bytes.count]).enumerated() {
      base.storeBytes(of: UInt32(start + offset), toByteOffset: number * MemoryLayout<UInt32>.stride, as: UInt32.self)
    }
    writer.bytes.withUnsafeBytes { bytes in
      if let source = bytes.baseAddress { (base + start).copyMemory(from: source, byteCount: bytes.count) }
    }
  }

  deinit { base.deallocate() }

  /// Where layer number `number` starts, and its bytes up to the next one.
  func bytes(of number: Int) -> (start: UnsafeRawPointer, count: Int) {
    let starts = base.assumingMemoryBound(to: UInt32.self)
    let (start, end) = (Int(starts[number]), Int(starts[number + 1]))
    return (UnsafeRawPointer(base + start), end - start)
  }
}

/// Lines layers up, one behind the other.
struct LayerWriter {
  /// What the elements of a layer may ask for at most.
  static let alignment = 8

  fileprivate private(set) var bytes: [UInt8] = []
  fileprivate private(set) var starts: [Int] = []

  init(expecting count: Int) { bytes.reserveCapacity(count) }

  /// Adds `layer` behind those before it.
  mutating func append<Element: BitwiseCopyable>(_ layer: [Element]) {
    precondition(MemoryLayout<Element>.alignment <= LayerWriter.alignment)
    while bytes.count % MemoryLayout<Element>.alignment > 0 { bytes.append(0) }
    starts.append(bytes.count)
    layer.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}
