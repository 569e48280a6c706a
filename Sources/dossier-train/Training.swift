import DossierAnnotation

/// One training from data to model.
struct Training {
  var sets: [DataSet]
  var dev: [DataSet]
  var gazetteer: [UInt32]
  var groups = FeatureGroups.all
  /// Trainings that are summed up, with seeds of their own; of several, each counts after its last epoch.
  var members = 1
  var epochs = 6
  var seed: UInt64 = 1
  var rows = 216_000
  var least = 1
  /// How many of 256 features a visit leaves out.
  var dropout = 75
  /// How many of 256 visits do not see which word a token is.
  var blindness = 40
  /// Percent of sentences copied in capitals and with title case.
  var shouting = 10
  var titled = 5
  /// Percent of texts copied without capitals.
  var small = 5

  /// What came out: the file and the figures on each development set.
  struct Outcome {
    var member: Int
    var epoch: Int
    var file: ModelFile
    var figures: [(name: String, evaluation: Evaluation)]

    /// What epochs are compared by: F1 over all labels of the first development set.
    var score: Double { figures.first?.evaluation.all.f1 ?? 0 }
  }

  /// Trains, telling `report` what happens after each epoch, and keeps the epoch that does best on the first development set.
  func run(report: (String) -> Void) throws -> Outcome {
    let training = try trainingSet()
    report(
      "\(training.chains.count) chains, \(training.allowed.count) tokens, \(training.hashes.count) features; "
        + "the gate passes \((100 * Double(training.reachable) / Double(max(1, training.names))).tenths(4)) % of \(training.names) names"
    )
    let convention = self.convention
    let devDocuments = dev.map { set in (name: set.name, documents: convention.documents(of: set)) }
    let builder = ModelBuilder(groups: groups, gazetteer: gazetteer, rows: rows)
    var outcome: Outcome?
    // Trainings that differ in chance alone are summed up: each errs in its own way.
    var sum: Weights?
    for member in 1...max(1, members) {
      let perceptron = Perceptron(
        training, seed: seed &+ UInt64(1000 * (member - 1)), dropout: dropout, blindness: blindness)
      for epoch in 1...max(1, epochs) {
        let wrong = perceptron.epoch { Output.progress("training \(member), epoch \(epoch)", $0, $1) }
        report("training \(member), epoch \(epoch): \(wrong) chains wrong")
        guard members <= 1 || epoch == epochs else { continue }
        var weights = perceptron.averaged()
        if let sum { weights.add(sum) }
        if epoch == epochs { sum = weights }
        let (file, built) = builder.build(weights)
        let tagger = EntityTagger(try file.model())
        let figures = devDocuments.map { (name: $0.name, evaluation: Evaluation($0.documents, tagger)) }
        report("  \(built.kept) of \(built.features) rows kept")
        for figure in figures { report("  \(figure.name): \(figure.evaluation.summary)") }
        let next = Outcome(member: member, epoch: epoch, file: file, figures: figures)
        if next.score >= outcome?.score ?? 0 { outcome = next }
      }
    }
    guard let outcome else { throw TrainError("nothing was trained") }
    report("the model of training \(outcome.member), epoch \(outcome.epoch) is kept")
    outcome.file.calibrate(
      Calibration(outcome.figures.flatMap { $0.evaluation.known.count > 3 ? $0.evaluation.margins : [] }))
    return outcome
  }

  /// The convention that the written sets show; the development sets are read with it as the training sets are.
  private var convention: Convention { Convention(sets.filter(\.isWritten).flatMap(\.texts)) }

  private func trainingSet() throws -> TrainingSet {
    let lists = ModelFile(
      parts: .init(groups: 0, bucketCount: 1, gazetteerSlots: UInt32(gazetteer.count), slope: 0, offset: 0),
      transitions: [],
      gazetteer: gazetteer, buckets: [UInt8](repeating: 0, count: RowTable.bucketLength))
    let model = try lists.model()
    let convention = self.convention
    var generator = SeededGenerator(seed: seed &+ 17)
    var training = TrainingSet(gazetteer: model.gazetteer, groups: groups)
    for set in sets {
      for document in convention.documents(of: set) {
        training.add(document, weight: set.weight)
        var styles: [Int: TextCopies.Style] = [:]
        for sentence in document.sentences.indices {
          let draw = Int.random(in: 0..<100, using: &generator)
          if draw < shouting {
            styles[sentence] = .shouting
          } else if draw < shouting + titled {
            styles[sentence] = .titled
          }
        }
        let isSmall = Int.random(in: 0..<100, using: &generator) < small
        let all =
          isSmall
          ? Dictionary(uniqueKeysWithValues: document.sentences.indices.map { ($0, TextCopies.Style.small) }) : [:]
        for styles in [styles, all] where !styles.isEmpty {
          let (copy, changed) = TextCopies.copy(document, styles)
          training.add(GoldDocument(copy), weight: set.weight, only: changed)
        }
      }
    }
    training.number(least: least)
    withExtendedLifetime(lists) {}
    return training
  }
}
