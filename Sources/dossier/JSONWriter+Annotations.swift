import DossierAnnotation
import DossierCorpus
import DossierProtocol
import DossierText

extension JSONWriter {
  /// All layers of all documents, in the schema `dossier-pred/1`.
  mutating func annotations(of snapshot: Snapshot) {
    object { writer in
      writer.member("schema", "dossier-pred/1")
      writer.key("documents")
      writer.object { writer in
        for id in snapshot.documentIDs {
          guard let document = snapshot.document(id) else { continue }
          writer.key(id.name)
          writer.object { $0.layers(of: document, in: snapshot) }
        }
      }
      writer.key("links")
      writer.links(of: snapshot)
    }
  }

  private mutating func layers(of document: Document, in snapshot: Snapshot) {
    key("document")
    header(of: document)
    key("outline")
    outline(of: document)
    key("entities")
    array { $0.entities(of: document, in: snapshot) }
    key("descriptions")
    array { $0.descriptions(of: document, in: snapshot) }
    key("anaphora")
    array { $0.anaphors(of: document, in: snapshot) }
    key("dates")
    array { $0.dates(of: document) }
    key("quantities")
    array { $0.quantities(of: document) }
    key("quantityPairs")
    array { $0.equations(of: document) }
    key("quotes")
    array { $0.quotations(of: document, in: snapshot) }
  }

  private mutating func header(of document: Document) {
    let header = document.analysis.header(in: document.text)
    object { writer in
      writer.span("title", header.title, in: document.text)
      let day = document.times.frames.document
      writer.member("date", day?.certainty == .inferred ? nil : day?.date.description)
      if day?.certainty == .inferred { writer.optional("inferredDate", day?.date.description) }
      writer.member("source", header.source)
      writer.span("dateline", header.dateline?.range, in: document.text)
      writer.member("language", header.language)
    }
  }

  private mutating func outline(of document: Document) {
    let list = document.outlineList
    object { writer in
      writer.key("headings")
      writer.array { writer in
        for heading in list.headings {
          writer.object {
            $0.member("line", heading.line)
            $0.member("kind", heading.kind == .article ? "embedded" : heading.kind.rawValue)
            $0.member("endLine", heading.endLine)
            $0.optional("outlet", heading.outlet)
          }
        }
      }
      writer.key("boilerplate")
      writer.array { writer in
        for line in list.boilerplateLines {
          writer.object {
            $0.member("startLine", line)
            $0.member("endLine", line)
          }
        }
        for span in list.boilerplateSpans { writer.object { $0.span("range", span, in: document.text) } }
      }
    }
  }

  private mutating func entities(of document: Document, in snapshot: Snapshot) {
    for resolved in snapshot.mentions(in: document.id) {
      object { writer in
        writer.span("range", resolved.mention.range, in: document.text)
        writer.member("label", resolved.label.code)
        writer.optional("entity", snapshot.moniker(of: resolved.entity))
        writer.member("confidence", Int(resolved.mention.confidence))
      }
    }
  }

  private mutating func descriptions(of document: Document, in snapshot: Snapshot) {
    for (number, segment) in document.analysis.segments.enumerated() {
      for description in segment.analysis.descriptions {
        let entity = snapshot.entityID(ofMention: Int(description.mention), segment: number, document: document.id)
        object { writer in
          writer.span("range", description.range.shifted(by: segment.base), in: document.text)
          writer.member("kind", description.kind.code)
          writer.optional("entity", entity.flatMap { snapshot.moniker(of: $0) })
        }
      }
    }
  }

  private mutating func anaphors(of document: Document, in snapshot: Snapshot) {
    for anaphor in snapshot.anaphors(in: document.id) {
      object { writer in
        writer.span("range", anaphor.range, in: document.text)
        writer.member("kind", anaphor.kind == .pronoun ? "pronoun" : "description")
        writer.optional("entity", snapshot.moniker(of: anaphor.entity))
        writer.span("antecedent", anaphor.antecedent, in: document.text)
        writer.optional("perhaps", anaphor.other.flatMap { snapshot.moniker(of: $0) })
      }
    }
  }

  private mutating func dates(of document: Document) {
    for time in document.times.all() {
      object { writer in
        writer.span("range", time.range, in: document.text)
        writer.member("type", time.type.code)
        writer.member("value", time.value?.text)
        writer.optional("quant", time.value?.quantifier)
        writer.optional("freq", time.value?.frequency)
        writer.optional("reason", time.reason)
        writer.member("certainty", time.certainty == .printed ? "printed" : "inferred")
      }
    }
  }

  private mutating func quotations(of document: Document, in snapshot: Snapshot) {
    for (number, segment) in document.analysis.segments.enumerated() {
      for quotation in segment.analysis.quotations {
        object { writer in
          writer.span("range", quotation.range.shifted(by: segment.base), in: document.text)
          writer.member("type", quotation.type.code)
          let speaker = quotation.speaker.flatMap {
            snapshot.entityID(ofMention: $0, segment: number, document: document.id)
          }
          writer.member("speaker", speaker.flatMap { snapshot.moniker(of: $0) })
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

  private mutating func quantities(of document: Document) {
    for segment in document.analysis.segments {
      for quantity in segment.analysis.quantities {
        object { writer in
          writer.span("range", quantity.range.shifted(by: segment.base), in: document.text)
          writer.key("value")
          writer.number(quantity.value)
          if quantity.upper != quantity.value {
            writer.key("upper")
            writer.number(quantity.upper)
          }
          writer.member("unit", quantity.unitCode(in: document.text.bytes, base: segment.base))
          if !quantity.modifier.phrase.isEmpty { writer.member("mod", quantity.modifier.phrase) }
        }
      }
    }
  }

  private mutating func equations(of document: Document) {
    var before = 0
    for segment in document.analysis.segments {
      let quantities = segment.analysis.quantities
      for equation in segment.analysis.equations {
        let (first, second) = (Int(equation.first), Int(equation.second))
        guard first < quantities.count, second < quantities.count else { continue }
        object { writer in
          writer.member("a", before + first)
          writer.member("b", before + second)
          writer.member("holds", EquationVerdict.check(quantities[first], quantities[second]).code)
        }
      }
      before += quantities.count
    }
  }

  /// A member that is a range of `text`, or null.
  private mutating func span(_ key: String, _ range: ByteRange?, in text: SourceText) {
    self.key(key)
    if let range { self.range(range, in: text) } else { null() }
  }
}

extension DescriptionKind {
  /// The kind as the annotations in JSON write it.
  fileprivate var code: String {
    switch self {
    case .title: "title"
    case .role: "role"
    case .apposition: "apposition"
    case .alsoKnownAs: "alias"
    case .fact: "fact"
    }
  }
}
