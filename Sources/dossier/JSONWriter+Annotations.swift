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
          writer.object { writer in
            writer.key("entities")
            writer.array { $0.entities(of: document, in: snapshot) }
            writer.figures(of: document)
            writer.quotations(of: document, in: snapshot)
          }
        }
      }
      writer.key("links")
      writer.links(of: snapshot)
    }
  }

  private mutating func entities(of document: Document, in snapshot: Snapshot) {
    for (number, segment) in document.analysis.segments.enumerated() {
      for (index, mention) in segment.analysis.mentions.enumerated() {
        object { writer in
          writer.key("range")
          writer.range(mention.range.shifted(by: segment.base), in: document.text)
          let entity = snapshot.entityID(ofMention: index, segment: number, document: document.id)
          let label = entity.flatMap { snapshot.label(of: $0) } ?? mention.label
          writer.member("label", label.code)
          writer.optional("entity", entity.flatMap { snapshot.moniker(of: $0) })
          writer.member("confidence", Int(mention.confidence))
        }
      }
    }
  }
}
