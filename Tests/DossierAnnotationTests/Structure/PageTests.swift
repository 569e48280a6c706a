import DossierAnnotation
import Testing

/// Pages as outlets print them, every line with what a reader sees in it.
@Suite struct PageTests {
  private func check(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let page = Page(marked)
    #expect(page.found() == page.expected, sourceLocation: location)
  }

  @Test func agencyCopy() {
    check(
      """
      title| Coastal province to double wind power by 2030
      meta| Source: Tide Wire | 2024-03-05 | Editor: Ann Roe

      caption| A worker checks a turbine blade in Quellin, March 3, 2024. (Tide Wire/Bo Lund)
      para| QUELLIN, March 5 (Tide Wire) -- The coastal province of Arden will double its wind power by 2030, its governor said on Tuesday.
      para| "We have the wind and the workers," said Governor Mara Voss, adding that 12 sites had been chosen.
      caption| This photo taken on March 1, 2024 shows a wind farm off Quellin.
      para| The plan needs the consent of the assembly, which meets in May.
      furniture| Enditem
      """)
  }

  @Test func pageWithoutEmptyLines() {
    check(
      """
      meta| World
      title| Villagers return as river falls
      meta| By Jane Okello and Piet Maas
      meta| Published 14:05, 3 May 2023
      meta| Updated 16:20, 3 May 2023
      furniture| Share
      furniture| 3 min read
      para| Families went back to their homes on Wednesday after the Moro river fell below the danger mark for the first time in a week.
      para| Soldiers had moved 4,000 people to schools and churches when the dam above the town began to leak.
      furniture| Advertisement
      head| A dam nobody repaired
      para| Engineers warned the council twice last year that the gates of the dam had rusted, according to letters seen by this paper.
      para| The council says it asked the ministry for money and got none.
      head| What happens next?
      para| The ministry will send a team on Monday, and schools open again in June.
      furniture| Read more: Farmers count their losses
      furniture| Follow us on Facebook and X
      furniture| © 2023 The Moro Herald. All rights reserved.
      """)
  }

  @Test func sentenceHeadingsBetweenEmptyLines() {
    check(
      """
      title| President opens bridge that took twelve years

      para| President Ola Brandt opened the Strand bridge on Friday before a crowd of ten thousand, twelve years after work on it had begun.

      head| Brandt promises a second bridge to the islanders

      para| She told the islanders that a second bridge would follow, and that it would be paid for by tolls alone.

      para| Nobody clapped.

      head| Ferries to stay until the winter

      para| The ferries will run until the winter, the operator said, and then their crews will be trained for the railway.
      """)
  }

  @Test func pressRelease() {
    check(
      """
      meta| NEWS RELEASE
      title| Harbor Lines Names Ines Calvo Chief Financial Officer

      para| LISBON, Portugal, Jan. 9, 2024 /PRNewswire/ -- Harbor Lines Inc. today named Ines Calvo its chief financial officer, effective Feb. 1.

      para| Calvo joins from Belmar Shipping, where she led a team of 40 and cut debt by a third.

      head| About Harbor Lines

      para| Harbor Lines runs 31 ships between Europe and West Africa and has its seat in Lisbon.

      furniture| Media contact: Tomas Reis, press@harborlines.example

      furniture| SOURCE Harbor Lines Inc.
      """)
  }

  @Test func relatedHeadlinesOnly() {
    check(
      """
      title| Mill reopens after strike
      para| The paper mill at Varga reopened on Monday after a strike of seven weeks, with its workers promised a raise of four percent.
      para| The owners said that orders had been lost to mills in the north and would not come back this year.
      related| Related Stories
      headline1| Strike at paper mill enters fifth week
      headline2| Owners of Varga mill seek a buyer
      headline3| Why paper is dear
      furniture| Privacy Policy
      """)
  }

  @Test func relatedBlockInsideArticle() {
    check(
      """
      title| Mill reopens after strike
      para| The paper mill at Varga reopened on Monday after a strike of seven weeks, with its workers promised a raise of four percent.
      related| More on this story
      headline1| Strike at paper mill enters fifth week
      para| The owners said that orders had been lost to mills in the north and would not come back this year.
      para| Workers had asked for eight percent at first and then for six, and took what they could get, their union said.
      para| The next talks are due in the spring.
      """)
  }

  @Test func cardsWithoutOpeningLine() {
    check(
      """
      title| Mill reopens after strike
      para| The paper mill at Varga reopened on Monday after a strike of seven weeks, with its workers promised a raise of four percent.
      para| The owners said that orders had been lost to mills in the north and would not come back this year.
      furniture| Comments
      furniture| 2 comments
      card1| The Varga Post
      card1| 5 hours ago
      card1| - The Varga Post
      headline1| Bakers fear for their flour
      para1| Bakers in the valley fear that flour will run short before the new year, their guild said on Sunday.
      """)
  }

  @Test func blogWithListAndSignature() {
    check(
      """
      title| Five things I learned on the night train

      para| I took the night train to the coast last week, and I slept badly, but I learned more about trains than in ten years of commuting.

      head| The good

      item| - The conductor knows everyone
      item| - Breakfast comes with an egg
      item| - You wake up by the sea

      head| The bad

      para| The heating has two settings, and both of them are wrong. Bring a coat, or bring nothing at all.

      furniture| Share this post
      furniture| Leave a comment
      furniture| Tags: trains, travel
      """)
  }

  @Test func hardWrappedText() {
    check(
      """
      title| Harbor master resigns

      para| The harbor master of Quellin resigned on Monday, a week after two
      …| ferries touched in the fog and a passenger was thrown into the
      …| water. He was pulled out within minutes and is well.

      para| The town has asked the pilots to choose a new master among
      …| themselves before the end of the month, said the mayor, who had
      …| called for the resignation herself.
      """)
  }

  @Test func boilerplateAboveTitle() {
    check(
      """
      furniture| Skip to content
      furniture| Menu
      furniture| Subscribe
      meta| Politics
      title| Assembly votes to keep the toll
      meta| May 3, 2024
      para| The assembly voted by 41 to 38 on Friday to keep the toll on the northern road for two more years, ending a debate that had split both parties.
      para| The minister of roads called the vote a victory for arithmetic.
      furniture| Was this article helpful?
      furniture| Most Read
      """)
  }

  @Test func figuresAndShortLinesAreNoHeadings() {
    check(
      """
      title| League results

      para| All four games of the second round were played on Saturday in heavy rain, and none of them was a pleasure to watch.

      para| Varga 2-0 Quellin
      para| Moro 1-1 Strand
      para| Arden 0-3 Belmar
      para| Lisse 2-2 Kepa

      para| The third round will be played in two weeks if the pitches dry out in time, the league said.
      """)
  }

  @Test func loneMarksAndDateLineAboveTitle() {
    check(
      """
      meta|  date 2024-02-11 Culture
      title| FOCUS: The last cinema of the valley
      para| Since its roof fell in last winter, the last cinema of the valley has shown its films in a barn, and every seat is taken.
      para| “We have never sold so many tickets,” said its owner, Ada Moss, who has run it since 1988.
      furniture| |
      """)
  }

  @Test(arguments: [
    "para| The ministry did not answer questions on Friday. Read more: Council delays the vote on tolls again The council will meet in May to decide.",
    "para| Nobody was hurt in the fire that started on the upper floor on Friday. Sign up for our daily letter to get the news of the valley every day at six.",
  ])
  func asidesAreCutOut(_ line: String) {
    let page = Page(
      "title| Mill reopens\npara| The paper mill at Varga reopened on Monday after a strike of seven weeks, with its workers promised a raise.\n"
        + line)
    #expect(page.found() == page.expected)
    #expect(
      page.asides() == [
        line.contains("Read more")
          ? "Read more: Council delays the vote on tolls again"
          : "Sign up for our daily letter to get the news of the valley every day at six."
      ])
  }

  @Test func ordinaryWordsAreNoAsides() {
    let page = Page(
      """
      para| She told them to read more: books, papers, anything. Watch the road, he said, and sign up for nothing. The watch on his wrist was new.
      para| Subscribers to the plan must click here and there before they can follow the link to the end of it, she said on Friday.
      """)
    #expect(page.asides() == [])
  }
}

@Suite struct MarkdownTests {
  private func check(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let page = Page(marked)
    #expect(page.found(.markdown) == page.expected, sourceLocation: location)
  }

  @Test func note() {
    check(
      """
      meta| ---
      …| title: Wind notes
      …| date: 2024-03-05
      …| ---
      title| # Wind power in Arden

      para| Arden wants to double its wind power by 2030,
      …| see the report of the Tide Wire.

      head| ## Open questions ##

      item| - Who pays for the lines?
      item|   - the province
      item| 1. Which sites?
      item| 2. What does the assembly say
      …|    about the northern ones?

      head| Setext heading
      --------------

      para| > We have the wind and the workers.
      …| > And the harbor.

      code| ```swift
      …| # no heading
      …| ```
      head| ### Table

      para| first column with words
      """)
  }

  @Test func openFenceGoesToTheEnd() {
    check(
      """
      title| # Note
      code| ~~~
      …| # inside
      …| ```
      …| still inside
      """)
  }

  @Test func frontMatterNeedsItsEnd() {
    check(
      """
      title| # Only a rule below
      para| Text after it goes on for a while and ends with a stop.

      ---

      para| More text.
      """)
    #expect(Page("").found(.markdown) == [])
    #expect(Page("---\npara|title: x").found(.markdown).count == 1)
  }
}
