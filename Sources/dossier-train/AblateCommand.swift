import DossierAnnotation

/// `dossier-train ablate`: what each group of features and each set is worth, by training without it.
enum AblateCommand {
  static func run(_ options: Options) throws {
    let whole = try TrainCommand.training(options)
    try report("all", whole)
    for group in FeatureGroups.allCases {
      var training = whole
      training.groups.remove(group)
      try report("without \(group.name)", training)
    }
    for set in whole.sets.indices {
      var training = whole
      training.sets.remove(at: set)
      if training.sets.isEmpty { continue }
      try report("without \(whole.sets[set].name)", training)
    }
  }

  private static func report(_ name: String, _ training: Training) throws {
    let outcome = try training.run { _ in }
    let figures = outcome.figures.map { figure in
      "\(figure.name) \(figure.evaluation.main.f1.tenths(4))"
        + (figure.evaluation.known.count > 3 ? " / \(figure.evaluation.all.f1.tenths(4))" : "")
    }
    Output.line("\(name): \(figures.joined(separator: "  "))")
  }
}
