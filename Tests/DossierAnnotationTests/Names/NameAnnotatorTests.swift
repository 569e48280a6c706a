import Testing

struct NameAnnotatorTests {
  @Test func titlesStayOutsideAndMakePersons() {
    NameFixture.check(
      """
      The pact was signed by President Odalys Renn and Mr Quill.
                                       ^P~~~~~~~~~        ^P~~~
      """)
  }

  @Test func companyFormsBelongToTheName() {
    NameFixture.check(
      """
      Shares in Tarnwick Foundry Co., Ltd. rose, and Ostrel Corp fell.
                ^O~~~~~~~~~~~~~~~~~~~~~~~~           ^O~~~~~~~~~
      """)
  }

  @Test func possessivesAreCut() {
    NameFixture.check(
      """
      He praised Norway's fleet and Kenya’s roads.
                 ^L~~~~             ^L~~~
      """)
  }
}
