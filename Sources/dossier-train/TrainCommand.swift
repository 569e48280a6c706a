import DossierAnnotation

/// `dossier-train train`: data in, model file out.
enum TrainCommand {
  static func run(_ options: Options) throws {
    let out = try options.required("out")
    let outcome = try training(options).run(report: Output.line)
    try Output.write(outcome.file.bytes, to: out)
    for figure in outcome.figures { Output.line("\n\(figure.name)\n\(figure.evaluation.table)") }
    Output.line("\n\(out): \(outcome.file.bytes.count) bytes")
  }

  /// The training that the options describe.
  static func training(_ options: Options) throws -> Training {
    guard !options.paths.isEmpty else { throw TrainError("no data to train on\n\(Command.usage)") }
    let entries = try GazetteerReader.entries(Output.read(options.required("gazetteer")))
    var training = Training(
      sets: try options.paths.map(DataSet.init), dev: try options.all("dev").map(DataSet.init),
      gazetteer: Gazetteer.table(entries))
    training.members = try options.number("members", training.members)
    training.epochs = try options.number("epochs", training.epochs)
    training.seed = UInt64(try options.number("seed", 1))
    training.rows = try options.number("rows", training.rows)
    training.least = try options.number("least", training.least)
    training.dropout = try options.number("dropout", training.dropout)
    training.blindness = try options.number("blindness", training.blindness)
    for name in options.all("without") {
      guard let group = FeatureGroups.allCases.first(where: { $0.name == name }) else {
        throw TrainError("there is no group of features called \(name)")
      }
      training.groups.remove(group)
    }
    return training
  }
}
