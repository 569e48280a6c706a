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

  @Test func aBareNounMeansTheOneEventOfItsKind() {
    let found = events(
      (
        "a.txt",
        """
        Kenya and Norway signed a pact on fish in Orvik on 3 March 2023.

        Traders cheered. Prices fell a week later, and the deal was praised in the markets.
        """
      ))
    #expect(found.contains { $0.hasSuffix("| the deal") })
    // Another kind of thing, or one of two, is no link.
    let silent = events(
      (
        "b.txt",
        """
        Kenya and Norway signed a pact on fish on 3 March 2023. Chad and Ghana signed a treaty on 9 May 2023.

        Traders cheered, and the deal was praised in the markets. The ceremony was short.
        """
      ))
    #expect(!silent.contains { $0.contains("the deal") || $0.contains("ceremony") })
  }

  @Test func theSameTwoAgreeInOtherWords() {
    let found = events(
      (
        "a.txt",
        """
        Ada Holt said on 3 March 2023 that a trade agreement with Kenya was near.

        Ada Holt later praised a trade deal with Kenya.
        """
      ))
    #expect(found == ["2023-03-03: a trade agreement with Kenya | a trade deal with Kenya"])
  }

  @Test func whoDidItMayBeAPronoun() {
    let found = events(
      (
        "a.txt",
        """
        President Ada Holt flew north. Ben Orr stayed. She visited Canada on 3 March 2023.

        During a visit to Canada on 3 March 2023, Ada Holt spoke.
        """
      ))
    #expect(found == ["2023-03-03: visited Canada on 3 March 2023 | a visit to Canada on 3 March 2023"])
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
