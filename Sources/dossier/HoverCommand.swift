import DossierCorpus
import DossierProtocol

/// `dossier hover FILE:LINE:COLUMN`: who, when or how much is meant there.
enum HoverCommand: Command {
  static let name = "hover"

  static func run(_ arguments: Arguments, _ output: inout Output) throws {
    guard let operand = arguments.operands.first, let place = PlaceArgument(operand) else {
      throw UsageError("hover needs FILE:LINE:COLUMN, counted from 1")
    }
    let paths = arguments.corpus + arguments.operands.dropFirst()
    let corpus = try LoadedCorpus(paths.isEmpty ? [folder(of: place.path)] : paths + [place.path])
    let document = try corpus.document(place.path)
    let offset = try place.offset(in: document.text)
    guard let answer = corpus.snapshot.hover(at: offset, in: document.id) else {
      throw NoAnswer("nothing that Dossier knows stands at \(operand)")
    }
    if arguments.json {
      var writer = JSONWriter()
      writer.object { writer in
        writer.key("range")
        writer.range(answer.range, in: document.text)
        writer.member("text", answer.plainText)
        writer.member("markdown", answer.markdown)
        if let entity = corpus.snapshot.subject(at: offset, in: document.id)?.entity,
          let card = corpus.snapshot.card(of: entity, here: document.id)
        {
          writer.key("entity")
          writer.card(card, in: corpus.snapshot)
        }
      }
      output.json(writer.bytes)
    } else {
      output.line(answer.plainText)
    }
  }
}
