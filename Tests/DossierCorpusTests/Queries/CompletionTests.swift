import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

/// What may be meant by what is being typed.
@Suite struct CompletionTests {
  private func complete(_ typed: String) throws -> (range: String, texts: [String]) {
    let snapshot = Corpus([
      ("a.txt", "President Ada Holt visited Canada. The harvest reached 81.6 million tons, Holt said."),
      ("b.txt", "Ben Holm lives in Canada."), ("draft.txt", typed),
    ]).snapshot
    let document = try #require(snapshot.document(id("draft.txt")))
    let answer = snapshot.completion(at: document.text.count, in: document.id)
    for entry in answer.entries {
      #expect(entry.source.document != document.id)
      #expect(snapshot.sourceNote(entry.source)?.plainText.contains(entry.source.document.fileName) == true)
    }
    return (document.string(in: answer.range), answer.entries.map(\.text))
  }

  @Test func namesGoOnFromTheirStart() throws {
    let answer = try complete("yesterday Hol")
    #expect(answer.range == "Hol")
    #expect(Set(answer.texts) == ["Ada Holt", "Holt", "Ben Holm"])
    #expect(answer.texts.first == "Ada Holt")
  }

  @Test func aNameOfSeveralWordsIsOnePrefix() throws {
    let answer = try complete("yesterday Ada Ho")
    #expect(answer.range == "Ada Ho")
    #expect(answer.texts == ["Ada Holt"])
  }

  @Test func titlesAndFiguresComeAsTheSourcesWriteThem() throws {
    #expect(try complete("then Presid").texts == ["President Ada Holt"])
    #expect(try complete("some 81").texts == ["81.6 million tons"])
  }

  @Test func littleOrNothingTypedGivesNothing() throws {
    for typed in ["", "H", "he said ", "!?", "qqqzz"] {
      let texts = try complete(typed).texts
      #expect(texts.isEmpty, "\(typed)")
    }
  }
}
