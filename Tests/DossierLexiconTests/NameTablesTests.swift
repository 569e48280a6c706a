import DossierLexicon
import Testing

struct NameTablesTests {
  private let lexicon = Lexicon.standard

  private func classes(_ word: String) -> WordClass { lexicon.classes(lexicon.lexeme(word)) }

  private func phrase(_ words: String...) -> Phrase? {
    let wanted = words.map { lexicon.lexeme($0) }
    return lexicon.phrases(from: wanted[0]).first { $0.lexemes.elementsEqual(wanted) }
  }

  @Test func wordsAreInTheClassesOfAllTheirTables() {
    #expect(classes("Kenya").contains(.place))
    #expect(classes("norwegian").contains(.demonym))
    #expect(classes("ltd").isSuperset(of: [.companyForm, .abbreviation]))
    #expect(classes("governor").isSuperset(of: [.title, .role]))
    #expect(classes("hurricane").contains(.eventHead))
    #expect(classes("qqqqzx").isEmpty)
  }

  @Test func aHeadBeforeItsNameSaysSo() {
    #expect(lexicon.value(.eventHead, of: lexicon.lexeme("hurricane")) == 1)
    #expect(lexicon.value(.eventHead, of: lexicon.lexeme("festival")) == nil)
    #expect(lexicon.value(.placeHead, of: lexicon.lexeme("lake")) == 1)
  }

  @Test func phrasesAreFoundFromTheirFirstWordLongestFirst() {
    #expect(phrase("united", "kingdom")?.classes.contains(.place) == true)
    let lengths = lexicon.phrases(from: lexicon.lexeme("united")).map(\.lexemes.count)
    #expect(lengths == lengths.sorted(by: >) && lengths.count > 3)
    #expect(lexicon.startsPhrase(lexicon.lexeme("united")))
    #expect(!lexicon.startsPhrase(lexicon.lexeme("sandwich")))
  }

  @Test func possessivesInsidePhrasesAreTokensOfTheirOwn() {
    #expect(phrase("people", "republic", "of", "china")?.classes.contains(.place) == true)
  }
}
