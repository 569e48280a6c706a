import DossierAnnotation
import DossierCorpus
import DossierProtocol
import DossierText

extension JSONWriter {
  /// The members "quantities" and "quantityPairs" of a document; the pairs name quantities by their place in the list.
  mutating func figures(of document: Document) {
    key("quantities")
    array { writer in
      for segment in document.analysis.segments {
        for quantity in segment.analysis.quantities { writer.quantity(quantity, of: document, base: segment.base) }
      }
    }
    key("quantityPairs")
    array { writer in
      var before = 0
      for segment in document.analysis.segments {
        let quantities = segment.analysis.quantities
        for equation in segment.analysis.equations {
          writer.object { writer in
            writer.member("a", before + Int(equation.first))
            writer.member("b", before + Int(equation.second))
            writer.member("holds", equation.verdict(in: quantities).code)
          }
        }
        before += quantities.count
      }
    }
  }

  private mutating func quantity(_ quantity: Quantity, of document: Document, base: ByteOffset) {
    object { writer in
      writer.key("range")
      writer.range(quantity.range.shifted(by: base), in: document.text)
      writer.key("value")
      writer.number(quantity.value)
      if quantity.upper != quantity.value {
        writer.key("upper")
        writer.number(quantity.upper)
      }
      writer.member("unit", quantity.unitCode(in: document.text.bytes, base: base))
      if quantity.modifier != .none { writer.member("modifier", quantity.modifier.phrase) }
    }
  }

  /// The member "quotes" of a document, with the speakers' entities.
  mutating func quotations(of document: Document, in snapshot: Snapshot) {
    key("quotes")
    array { writer in
      for (number, segment) in document.analysis.segments.enumerated() {
        for quotation in segment.analysis.quotations {
          writer.object { writer in
            writer.key("range")
            writer.range(quotation.range.shifted(by: segment.base), in: document.text)
            writer.member("type", quotation.type.code)
            let speaker = quotation.speaker.flatMap {
              snapshot.entityID(ofMention: $0, segment: number, document: document.id)
            }
            writer.optional("speaker", speaker.flatMap { snapshot.moniker(of: $0) })
            if !quotation.speakerRange.isEmpty {
              writer.span("speakerSpan", quotation.speakerRange.shifted(by: segment.base), in: document.text)
            }
            if !quotation.cue.isEmpty {
              writer.span("cue", quotation.cue.shifted(by: segment.base), in: document.text)
            }
          }
        }
      }
    }
  }

  private mutating func span(_ name: String, _ range: ByteRange, in text: SourceText) {
    key(name)
    object { writer in
      writer.key("range")
      writer.range(range, in: text)
    }
  }
}
