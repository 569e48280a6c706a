import DossierAnnotation
import DossierCorpus
import DossierProtocol
import DossierText

/// `dossier timeline [NAME]`: what the documents date, in the order of what they tell, one line each.
enum TimelineCommand: Command {
  static let name = "timeline"

  static func run(_ arguments: Arguments, _ output: inout Output) throws {
    let paths = arguments.corpus + arguments.operands.dropFirst()
    let snapshot = try LoadedCorpus(paths.isEmpty ? [sampleCorpus()] : paths).snapshot
    var entity: EntityID?
    if let query = arguments.operands.first {
      guard let hit = snapshot.search(query, limit: 1).first else {
        throw NoAnswer("nothing in \(snapshot.documentCount) documents is called “\(query)”")
      }
      entity = hit.entity
    }
    let timeline = snapshot.timeline(of: entity)
    if timeline.entries.isEmpty { throw NoAnswer("no dated statement was found") }
    if arguments.json {
      var writer = JSONWriter()
      writer.array { writer in
        for entry in timeline.entries { writer.entry(entry, in: snapshot) }
      }
      output.json(writer.bytes)
      return
    }
    for entry in timeline.entries {
      guard let document = snapshot.document(entry.sentence.document) else { continue }
      let value = entry.value.text + (entry.isInferred ? "?" : "")
      output.line(
        output.styled(padded(value, 22), .name) + output.styled(document.display(entry.expression) + ":", .dim) + " "
          + clipped(entry.words, to: 160))
    }
  }
}

extension JSONWriter {
  fileprivate mutating func entry(_ entry: Timeline.Entry, in snapshot: Snapshot) {
    object { writer in
      writer.member("value", entry.value.text)
      writer.member("certainty", entry.isInferred ? "inferred" : "printed")
      writer.key("expression")
      writer.place(Place(document: entry.sentence.document, range: entry.expression), in: snapshot)
      writer.key("sentence")
      writer.place(entry.sentence, in: snapshot)
    }
  }
}
