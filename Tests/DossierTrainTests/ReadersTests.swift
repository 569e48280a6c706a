import DossierAnnotation
import Testing

@testable import dossier_train

@Suite struct ReadersTests {
  private func surfaces(_ text: AnnotatedText) -> [String] {
    text.spans.map { span in
      let surface = String(decoding: text.bytes[span.start..<span.end], as: UTF8.self)
      switch span.kind {
      case .name(let label): return "\(surface) \(label.code)"
      case .miscellaneous: return "\(surface) MISC"
      case .free: return "\(surface) ?"
      }
    }
  }

  private static let tokens = """
    -DOCSTART- O

    The B-ORG
    Harbor I-ORG
    Guild I-ORG
    's O
    chief O
    , O
    Mr B-PER
    Jo I-PER
    Vance I-PER
    , O
    spoke O
    Danish B-MISC
    . O

    -DOCSTART- O

    Oslo B-LOC
    Bergen B-LOC
    """

  @Test func tokenFilesBecomeText() {
    let texts = ConllReader.texts(Array(ReadersTests.tokens.utf8), name: "t")
    #expect(texts.count == 2)
    #expect(
      String(decoding: texts[0].bytes, as: UTF8.self) == "The Harbor Guild's chief , Mr Jo Vance , spoke Danish.\n")
    #expect(surfaces(texts[0]) == ["The Harbor Guild ORG", "Mr Jo Vance PERSON", "Danish MISC"])
    #expect(surfaces(texts[1]) == ["Oslo PLACE", "Bergen PLACE"])
  }

  @Test func openSetsAreBroughtToOurConvention() throws {
    let written = try WrittenReader.texts(
      Array("id: w\ndate: 2020-01-01\ntext:\nA [[Danish|NORP]] ship.\n".utf8), name: "w")
    let text = ConllReader.texts(Array(ReadersTests.tokens.utf8), name: "t")[0]
    #expect(surfaces(Convention(written).harmonized(text)) == ["Harbor Guild ORG", "Jo Vance PERSON", "Danish NORP"])
  }

  /// The names of a token file with one token a line, in our convention.
  private func harmonized(_ tokens: String) -> [String] {
    let lines = tokens.split(separator: " ").map { word in
      let parts = word.split(separator: "/", maxSplits: 1)
      return "\(parts[0]) \(parts.count > 1 ? parts[1] : "O")\n"
    }
    let text = ConllReader.texts(Array(lines.joined().utf8), name: "t")[0]
    return surfaces(Convention([]).harmonized(text))
  }

  @Test func namesOfOpenSetsAreMadeWhole() {
    #expect(harmonized("in the National Library/B-ORG of Tarnwick/B-LOC today") == ["National Library of Tarnwick ORG"])
    #expect(harmonized("the Municipality/B-LOC of Quarnby rose") == ["Municipality of Quarnby PLACE"])
    #expect(harmonized("at Tarn/B-ORG Pumps/I-ORG , Inc. in Oslo/B-LOC") == ["Tarn Pumps , Inc. ORG", "Oslo PLACE"])
    #expect(harmonized("ships of Northern Quarnby/B-LOC") == ["Northern Quarnby PLACE"])
    // What stands alone stays as it is.
    #expect(harmonized("President Vance/B-PER of Quarnby/B-LOC") == ["Vance PERSON", "Quarnby PLACE"])
    #expect(harmonized("Tarn/B-ORG of Quarnby/B-LOC") == ["Tarn ORG", "Quarnby PLACE"])
  }

  @Test func officesAndPeoplesAreNoPersons() {
    #expect(harmonized("the Prime/B-PER Minister/I-PER and the Emperor/B-PER of Quarnby/B-LOC") == ["Quarnby PLACE"])
    #expect(harmonized("many Indonesians/B-PER came") == ["Indonesians NORP"])
    #expect(harmonized("the Earl/B-PER of/I-PER Quarnby/I-PER rode") == ["Earl of Quarnby PERSON"])
  }

  @Test func marksOfTheWrittenFormatAreRead() throws {
    let texts = try WrittenReader.texts(Array(TrainingTests.corpus.utf8), name: "c")
    #expect(texts.map(\.id) == ["t-1", "t-2"])
    #expect(
      texts[1].bytes.starts(
        with: Array("He met Lena Tarv in Ostwick there.\nWe met Milo Drent in Calder too, \"yes\" he".utf8)))
    #expect(surfaces(texts[0]).first == "Orlan Vex PERSON")
    #expect(throws: TrainError.self) {
      try WrittenReader.texts(Array("id: a\ntext:\nan [[open mark".utf8), name: "bad")
    }
  }

  @Test func copiesKeepTheirNames() throws {
    let text = try WrittenReader.texts(
      Array("id: c\ntext:\nThe mayor of [[Werring|PLACE]] rose. It rained.".utf8), name: "c")[0]
    let document = GoldDocument(text)
    let (shouting, changed) = TextCopies.copy(document, [0: .shouting])
    #expect(String(decoding: shouting.bytes, as: UTF8.self) == "THE MAYOR OF WERRING ROSE. It rained.\n")
    #expect(surfaces(shouting) == ["WERRING PLACE"])
    #expect(changed.count == 1)
    let (titled, _) = TextCopies.copy(document, [0: .titled])
    #expect(String(decoding: titled.bytes, as: UTF8.self) == "The Mayor of Werring Rose. It rained.\n")
  }

  @Test func theGazetteerKnowsWholeNamesAndTheirStarts() throws {
    let entries = try GazetteerReader.entries(Array("COUNTRY\tNew Zealand\nLAST\tNew\n".utf8))
    #expect(entries.count == 2)
    #expect(entries.values.contains([.familyName, .continues]))
    #expect(entries.values.contains(.country))
    #expect(throws: TrainError.self) { try GazetteerReader.entries(Array("PLANET\tMars\n".utf8)) }
  }

  @Test func aSpanMustBeExactAndRightlyTyped() throws {
    let text = try WrittenReader.texts(Array(TrainingTests.corpus.utf8), name: "c")
    let tagger = EntityTagger(try TaggerModel(TaggerModel.embeddedBytes))
    let evaluation = Evaluation(text.map(GoldDocument.init), tagger)
    #expect(evaluation.all.gold == 12)
    #expect(evaluation.all.right <= min(evaluation.all.gold, evaluation.all.found))
    #expect(evaluation.misses.count { !$0.isExtra } == evaluation.all.gold - evaluation.all.right)
    #expect(evaluation.misses.count { $0.isExtra } == evaluation.all.found - evaluation.all.right)
  }
}
