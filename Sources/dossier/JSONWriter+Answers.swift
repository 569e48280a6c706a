import DossierAnnotation
import DossierCorpus
import DossierProtocol
import DossierText

extension JSONWriter {
  /// `range` of `text` as the Language Server Protocol writes it, in UTF-16 columns.
  mutating func range(_ range: ByteRange, in text: SourceText) {
    object { writer in
      for (key, offset) in [("start", range.start), ("end", range.end)] {
        let position = text.position(at: offset, encoding: .utf16)
        writer.key(key)
        writer.object {
          $0.member("line", position.line)
          $0.member("character", position.column)
        }
      }
    }
  }

  /// A place: path, range and the words there.
  mutating func place(_ place: Place, in snapshot: Snapshot) {
    object { writer in
      writer.member("path", place.document.name)
      guard let document = snapshot.document(place.document) else { return }
      writer.key("range")
      writer.range(place.range, in: document.text)
      writer.member("text", document.string(in: place.range))
    }
  }

  /// An identity card.
  mutating func card(_ card: Card, in snapshot: Snapshot) {
    object { writer in
      writer.optional("id", snapshot.moniker(of: card.entity))
      writer.member("name", card.name)
      writer.member("type", card.label.code)
      writer.member("confidence", card.confidence)
      writer.key("aliases")
      writer.array { writer in
        for alias in card.aliases {
          writer.object {
            $0.member("name", alias.name)
            $0.member("mentions", alias.count)
          }
        }
      }
      if let description = card.description {
        writer.key("description")
        writer.place(description.place, in: snapshot)
      }
      if !card.facts.isEmpty {
        writer.key("facts")
        writer.array { writer in
          for fact in card.facts { writer.place(fact.place, in: snapshot) }
        }
      }
      writer.member("mentions", card.mentions)
      writer.member("documents", card.documents)
      for (key, dated) in [("earliest", card.earliest), ("latest", card.latest)] {
        guard let dated else { continue }
        writer.key(key)
        writer.object { writer in
          writer.member("date", dated.date.description)
          writer.key("place")
          writer.place(dated.place, in: snapshot)
        }
      }
      writer.key("namedWith")
      writer.array { writer in
        for neighbor in card.neighbors {
          writer.object {
            $0.member("name", neighbor.name)
            $0.member("documents", neighbor.documents)
          }
        }
      }
      writer.key("candidates")
      writer.array { writer in
        for candidate in card.candidates { writer.string(candidate) }
      }
    }
  }
}
