import DossierAnnotation
import DossierCorpus
import DossierProtocol
import DossierText

extension JSONWriter {
  /// What documents have in common: the part `links` of the schema `dossier-pred/1`.
  mutating func links(of snapshot: Snapshot) {
    object { writer in
      writer.key("events")
      writer.array { writer in
        for (number, event) in snapshot.events().enumerated() { writer.event(event, number, in: snapshot) }
      }
      writer.key("facts")
      writer.array { writer in
        for fact in snapshot.facts() { writer.fact(fact, in: snapshot) }
      }
      writer.key("passages")
      writer.array { writer in
        for id in snapshot.documentIDs {
          for passage in snapshot.passages(within: id) { writer.passage(passage, in: snapshot) }
          // Each pair once: from the document whose name comes first.
          for passage in snapshot.passages(of: id) where id < passage.there.document {
            writer.passage(passage, in: snapshot)
          }
        }
      }
    }
  }

  private mutating func event(_ event: Event, _ number: Int, in snapshot: Snapshot) {
    object { writer in
      writer.member("id", "event:\(number + 1)")
      writer.member("kind", event.kind.rawValue)
      writer.member("date", event.time?.text)
      writer.key("mentions")
      writer.array { writer in
        for mention in event.mentions { writer.link(mention.place, in: snapshot) }
      }
    }
  }

  private mutating func fact(_ fact: Fact, in snapshot: Snapshot) {
    object { writer in
      writer.member("relation", fact.relation.rawValue)
      writer.member("subject", fact.subject.rawValue)
      writer.key("spans")
      writer.array { writer in
        for place in fact.places { writer.link(place, in: snapshot) }
      }
    }
  }

  private mutating func passage(_ passage: Passage, in snapshot: Snapshot) {
    object { writer in
      writer.key("a")
      writer.link(passage.here, in: snapshot)
      writer.key("b")
      writer.link(passage.there, in: snapshot)
      writer.member("relation", passage.likeness.rawValue)
      writer.key("similarity")
      writer.number((passage.similarity * 100).rounded() / 100)
    }
  }

  private mutating func link(_ place: Place, in snapshot: Snapshot) {
    object { writer in
      writer.member("doc", place.document.name)
      guard let document = snapshot.document(place.document) else { return }
      writer.key("range")
      writer.range(place.range, in: document.text)
    }
  }
}
