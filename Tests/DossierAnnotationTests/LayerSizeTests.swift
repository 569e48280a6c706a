import DossierAnnotation
import Testing

/// What is kept of every document stays small.
struct LayerSizeTests {
  @Test func layersTakeFewBytes() {
    #expect(MemoryLayout<Mention>.stride == 8)
    #expect(MemoryLayout<TimeExpression>.stride == 32)
    #expect(MemoryLayout<Quantity>.stride == 32)
    #expect(MemoryLayout<Quotation>.stride == 24)
    #expect(MemoryLayout<Anaphor>.stride == 12)
  }
}
