import DossierAnnotation
import DossierCorpus
import DossierText
import Testing

@Suite struct EventTests {
  /// The events of texts, each as its date and the words of its mentions.
  private func events(_ files: (String, String)...) -> [String] {
    let snapshot = Corpus(files).snapshot
    return snapshot.events().map { event in
      let words = event.mentions.map { snapshot.document($0.place.document)?.string(in: $0.place.range) ?? "" }
      return "\(event.time?.text ?? "?"): " + words.joined(separator: " | ")
    }
  }

  @Test func oneTourInTwoDocuments() {
    let found = events(
      ("2024-05-20-a.txt", "Ada Holt spoke during a tour of Canada in March this year."),
      (
        "2024-03-13-b.txt",
        "President Ada Holt visited Ottawa, Canada, on March 12, 2024.\n\nAfter her visit Ada Holt left."
      ))
    #expect(
      found == [
        "2024-03-12: visited Ottawa, Canada, on March 12, 2024 | her visit | a tour of Canada in March this year"
      ])
  }

  @Test func otherTimesAndOtherPlacesAreOtherEvents() {
    let times = events(
      ("a.txt", "Ada Holt made a visit to Canada on 3 March 2023."),
      ("b.txt", "Ada Holt made a visit to Canada on 5 June 2024."))
    #expect(times.count == 2)
    let places = events(
      ("a.txt", "Ada Holt made a visit to Canada on 3 March 2023."),
      ("b.txt", "Ada Holt made a visit to Norway on 3 March 2023."))
    #expect(places.count == 2)
  }

  @Test func otherPeopleAreOtherEvents() {
    let found = events(
      ("a.txt", "Ada Holt made a visit to Canada on 3 March 2023."),
      ("b.txt", "Ben Orr made a visit to Canada on 3 March 2023."))
    #expect(found.count == 2)
  }

  @Test func whatIsManyOrOnlyWishedForIsNoEvent() {
    #expect(events(("a.txt", "Ada Holt made several visits to Canada. She hopes to visit Norway in 2031.")).isEmpty)
  }

  @Test func manyMentionsStayBounded() {
    let text = String(repeating: "Ada Holt made a visit to Canada on 3 March 2023.\n\n", count: 500)
    let found = Corpus([("a.txt", text)]).snapshot.events()
    #expect(found.count == 1)
    #expect(found.first?.mentions.count == 500)
  }
}
