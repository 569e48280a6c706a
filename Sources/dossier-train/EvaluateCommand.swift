import DossierAnnotation

/// `dossier-train evaluate`: the tagger alone, or the whole annotation, against token files and written articles.
enum EvaluateCommand {
  static func run(_ options: Options) throws {
    let (tagger, file) = try tagger(options)
    let errors = try options.number("errors", 0)
    let isWhole = options.last("with") == "rules"
    // With written articles to show the convention, open sets are read in it, as a training reads them.
    let written = try options.all("convention").map(DataSet.init).flatMap(\.texts)
    let convention = written.isEmpty ? nil : Convention(written)
    for path in options.paths {
      let set = try DataSet(path)
      let documents = convention?.documents(of: set) ?? set.texts.map(GoldDocument.init)
      let evaluation = isWhole ? Evaluation(whole: documents) : Evaluation(documents, tagger)
      Output.line("\(set.name)\n\(evaluation.table)")
      for miss in evaluation.misses.prefix(errors) {
        Output.line("\(miss.document) \(miss.isExtra ? "extra" : "missed") \(miss.label.code) \(miss.surface)")
      }
    }
    withExtendedLifetime(file) {}
  }

  /// The tagger with the model that the options name, or with the built-in one; the file must live as long.
  static func tagger(_ options: Options) throws -> (EntityTagger, ModelFile?) {
    guard let path = options.last("model") else { return (try EntityTagger.loaded.get(), nil) }
    let file = ModelFile(try Output.read(path))
    return (EntityTagger(try file.model()), file)
  }
}
