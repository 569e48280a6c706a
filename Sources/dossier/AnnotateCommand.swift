import DossierCorpus
import DossierProtocol

/// `dossier annotate PATH...`: everything that the annotators find, for reading or, in JSON, for other programs.
enum AnnotateCommand: Command {
  static let name = "annotate"

  static func run(_ arguments: Arguments, _ output: inout Output) throws {
    let paths = arguments.corpus + arguments.operands
    let corpus = try LoadedCorpus(paths.isEmpty ? [sampleCorpus()] : paths)
    if arguments.json {
      var writer = JSONWriter(capacity: 1 << 16)
      writer.annotations(of: corpus.snapshot)
      output.json(writer.bytes)
    } else {
      Overview(snapshot: corpus.snapshot).write(to: &output)
    }
    for file in corpus.skipped { warn("\(shortPath(file.path)): \(file.reason.sentence)") }
    if corpus.snapshot.documentCount == 0 { throw NoAnswer("no document was found") }
  }
}
