import DossierCorpus
import DossierProtocol
import DossierText

/// `dossier references NAME|FILE:LINE:COLUMN`: every place that speaks of someone or something, whatever the words.
enum ReferencesCommand: Command {
  static let name = "references"

  static func run(_ arguments: Arguments, _ output: inout Output) throws {
    guard let operand = arguments.operands.first else {
      throw UsageError("references needs a NAME or FILE:LINE:COLUMN")
    }
    let more = arguments.corpus + arguments.operands.dropFirst()
    let snapshot: Snapshot
    let entity: EntityID
    if let place = PlaceArgument(operand) {
      let corpus = try LoadedCorpus(more.isEmpty ? [folder(of: place.path)] : more + [place.path])
      let document = try corpus.document(place.path)
      let offset = try place.offset(in: document.text)
      guard let found = corpus.snapshot.subject(at: offset, in: document.id)?.entity else {
        throw NoAnswer("no name stands at \(operand)")
      }
      (snapshot, entity) = (corpus.snapshot, found)
    } else {
      snapshot = try LoadedCorpus(more.isEmpty ? [sampleCorpus()] : more).snapshot
      guard let hit = snapshot.search(operand, limit: 1).first else {
        throw NoAnswer("nothing in \(snapshot.documentCount) documents is called “\(operand)”")
      }
      entity = hit.entity
    }
    let references = snapshot.references(to: entity)
    if arguments.json {
      var writer = JSONWriter()
      writer.array { writer in
        for place in references.places { writer.place(place, in: snapshot) }
      }
      output.json(writer.bytes)
      return
    }
    for place in references.places {
      guard let document = snapshot.document(place.document) else { continue }
      let excerpt = document.excerpt(around: place.range)
      output.line(
        output.styled(document.display(place.range) + ":", .dim) + " " + excerpt.before
          + output.styled(excerpt.match, .bold) + excerpt.after)
    }
  }
}
