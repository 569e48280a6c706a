import DossierAnnotation
import Testing

@testable import dossier_train

@Suite struct TrainingTests {
  /// Twelve invented sentences; names follow "met" and "in".
  static let corpus = """
    id: t-1
    date: 2020-01-01
    text:
    We met [[Orlan Vex|PERSON]] in [[Quarnby|PLACE]] on [[Monday|DATE|2020-01-06]].
    They met [[Tessa Brill|PERSON]] in [[Dunmoor|PLACE]] once.
    She met [[Ivo Kesk|PERSON]] in [[Haverly|PLACE]] again.
    ====
    id: t-2
    date: 2020-01-02
    text:
    He met [[Lena Tarv|PERSON]] in [[Ostwick|PLACE]] there.
    We met [[Milo Drent|PERSON]] in [[Calder|PLACE]] too, <<Drent | "yes">> he said.
    Some met [[Una Strell|PERSON]] in [[Pellam|PLACE]] late.
    """

  private func training(seed: UInt64 = 5) throws -> Training {
    let set = DataSet(
      name: "tiny", weight: 1, texts: try WrittenReader.texts(Array(TrainingTests.corpus.utf8), name: "tiny"))
    var training = Training(sets: [set], dev: [set], gazetteer: Gazetteer.table([:]))
    training.seed = seed
    training.epochs = 12
    training.rows = 4000
    return training
  }

  @Test func aTinyCorpusIsLearned() throws {
    var lines: [String] = []
    let outcome = try training().run { lines.append($0) }
    let figures = try #require(outcome.figures.first).evaluation
    #expect(figures.all.gold == 12)
    #expect(figures.all.f1 == 100)
    #expect(lines.last?.contains("is kept") == true)
    // A sentence of the same kind with names that were never seen.
    let tagger = EntityTagger(try outcome.file.model())
    let draft = TaggerSentences.draft(of: Array("You met Bram Holt in Werring now.".utf8))
    #expect(tagger.tag(draft).map(\.label) == [.person, .place])
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    let first = try training().run { _ in }.file
    let second = try training().run { _ in }.file
    let other = try training(seed: 6).run { _ in }.file
    #expect(Array(first.bytes) == Array(second.bytes))
    #expect(Array(first.bytes) != Array(other.bytes))
  }

  @Test func severalTrainingsAreSummedUp() throws {
    var training = try training()
    training.members = 2
    training.epochs = 8
    let outcome = try training.run { _ in }
    #expect(try #require(outcome.figures.first).evaluation.all.f1 == 100)
  }

  @Test func aSetWithoutALabelLeavesItOpen() {
    let text = AnnotatedText(
      id: "x", bytes: Array("Rome Games\n".utf8), spans: [GoldSpan(start: 0, end: 4, kind: .name(.place))],
      known: [.person, .organization, .place], linesAreSentences: true)
    let document = GoldDocument(text)
    let place = TagSet.tag(.single, Int(EntityLabel.place.rawValue))
    let event = TagSet.tag(.single, Int(EntityLabel.event.rawValue))
    let person = TagSet.tag(.single, Int(EntityLabel.person.rawValue))
    #expect(document.allowed[0] == 1 << UInt64(place))
    #expect(document.allowed[1] >> UInt64(event) & 1 == 1)
    #expect(document.allowed[1] & 1 == 1)
    #expect(document.allowed[1] >> UInt64(person) & 1 == 0)
  }

  @Test func optionsAreChecked() throws {
    #expect(throws: TrainError.self) { try Options(["--nonsense", "1"]) }
    #expect(throws: TrainError.self) { try Options(["--out"]) }
    #expect(throws: TrainError.self) { try Options(["--epochs", "many"]).number("epochs", 1) }
    #expect(throws: TrainError.self) { try DataSet("/nonexistent.bio") }
    #expect(try Options(["a", "--epochs", "3", "b*2"]).paths == ["a", "b*2"])
  }
}
