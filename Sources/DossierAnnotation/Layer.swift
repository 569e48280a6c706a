/// One layer of a segment: its elements in order, seen in the segment's own memory, which the layer keeps alive.
///
/// All of it can be inlined: read from another module, each element would else cost a call that asks for its type.
@frozen
public struct Layer<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  @usableFromInline let memory: LayerMemory
  // Never written to once the memory is filled.
  @usableFromInline nonisolated(unsafe) let start: UnsafeRawPointer
  /// The number of elements.
  public let count: Int

  /// The layer `name` of `memory`, which was filled with elements of this type there.
  @inlinable
  init(_ memory: LayerMemory, _ name: LayerName) {
    self.memory = memory
    let bytes = memory.bytes(of: name.rawValue)
    start = bytes.start
    count = bytes.count / MemoryLayout<Element>.stride
  }

  /// 0.
  @inlinable public var startIndex: Int { 0 }
  /// The number of elements.
  @inlinable public var endIndex: Int { count }

  /// The element at `index`, from 0 to `count` - 1.
  @inlinable
  public subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "index beyond the layer")
    return withExtendedLifetime(memory) {
      start.load(fromByteOffset: index &* MemoryLayout<Element>.stride, as: Element.self)
    }
  }

  /// Calls `body` with the elements where they lie; they are good until the call returns.
  @inlinable
  public func withUnsafeBufferPointer<R>(_ body: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R {
    try withExtendedLifetime(memory) {
      try body(UnsafeBufferPointer(start: start.assumingMemoryBound(to: Element.self), count: count))
    }
  }

  /// The same, for algorithms over all collections.
  @inlinable
  public func withContiguousStorageIfAvailable<R>(_ body: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R? {
    try withUnsafeBufferPointer(body)
  }
}

extension Layer: Equatable where Element: Equatable {
  /// Whether both have the same elements.
  @inlinable
  public static func == (a: Layer, b: Layer) -> Bool { a.elementsEqual(b) }
}

/// The layers of a segment in the order in which they lie in its memory: by falling alignment of their elements.
@usableFromInline
enum LayerName: Int {
  case figures, quantities, nameForms
  case times, timeParts, blocks, asides, sentences, mentions, descriptions, parts, anaphors, equations, quotations
  case fingerprints, nameWords
  case nameDefinitions, formOfMention
}

/// The layers of one segment, one behind the other in one block: a corpus keeps many thousand segments with a dozen
/// short layers each, and an array for each would need nearly as much room for itself as for what it holds.
@usableFromInline
final class LayerMemory: Sendable {
  // First where each layer starts, and where the last one ends, in 32 bits each.
  @usableFromInline nonisolated(unsafe) let base: UnsafeMutableRawPointer

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

  /// Where layer number `number` starts, and how many bytes it has.
  @inlinable
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
  private var lastAlignment = LayerWriter.alignment

  init(expecting count: Int) { bytes.reserveCapacity(count) }

  /// Adds `layer`, the next in the order of names. The elements of those before it must not ask for less alignment: so
  /// no room is left between layers, and the start of the next one tells how many elements a layer has.
  mutating func append<Element: BitwiseCopyable>(_ name: LayerName, _ layer: [Element]) {
    precondition(name.rawValue == starts.count, "layers in the order of their names")
    precondition(MemoryLayout<Element>.alignment <= lastAlignment, "layers by falling alignment")
    lastAlignment = MemoryLayout<Element>.alignment
    starts.append(bytes.count)
    layer.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}
