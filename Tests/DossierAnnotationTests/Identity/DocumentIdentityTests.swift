import Testing

@testable import DossierAnnotation

@Suite struct DocumentIdentityTests {
  @Test(
    "short names join the full name",
    arguments: [
      ("[Ada Holt/P] spoke. [Holt/P] left; [HOLT/P] and [Ada/P].", "Ada Holt = Holt = HOLT = Ada"),
      ("[Lin Weiqing/P] came. [Lin/P] spoke.", "Lin Weiqing = Lin"),
      ("[Holt/P] wins. [Ada M. Holt/P] is pleased, as [Ada Holt/P] says.", "Holt = Ada M. Holt = Ada Holt"),
      ("[A. Holt/P] is [Ada Holt/P].", "A. Holt = Ada Holt"),
      ("[Ada Holt Jr./P] spoke. [Holt/P] left.", "Ada Holt Jr. = Holt"),
      ("[José Núñez/P] and [Jose Nunez/P]", "José Núñez = Jose Nunez"),
      ("[Ada van der Holt/P], said [van der Holt/P]", "Ada van der Holt = van der Holt"),
      (
        "[Varnsteel Group/O] grew; [Varnsteel/O] and [Varnsteel group/O]",
        "Varnsteel Group = Varnsteel = Varnsteel group"
      ),
      ("[Oru Motor Co., Ltd./O] sells. [Oru Motor/O]", "Oru Motor Co., Ltd. = Oru Motor"),
      ("[National Grain Office/O] ([NGO/O]) bought. [NGO/O]", "National Grain Office = NGO = NGO"),
      ("[Bureau of Harbor Safety/O] met; the [BHS/O]", "Bureau of Harbor Safety = BHS"),
      (
        "[Ruritanian Harbor Department/O] and the [Harbor Department/O]",
        "Ruritanian Harbor Department = Harbor Department"
      ),
      ("[U.S./L], [US/L], [United States/L], [America/L]", "U.S. = US = United States = America"),
      ("[Velm Province/L] and [Velm/L]", "Velm Province = Velm"),
      (
        "[northeast Velm/L], [NE Velm/L], the [northeast/L], the [northeastern region/L]",
        "northeast Velm = NE Velm = northeast = northeastern region"
      ),
      ("[opening-up/C] and [opening up/C]", "opening-up = opening up"),
      ("[Progressists/G] and a [Progressist/G]", "Progressists = Progressist"),
    ])
  func joins(text: String, entity: String) {
    #expect(IdentityFixture(text).entities == [entity])
  }

  @Test(
    "look-alikes stay apart",
    arguments: [
      (
        "[Varn/O], [Varn Businessweek/O], [Varn Businessweek Daily/W]",
        ["Varn", "Varn Businessweek", "Varn Businessweek Daily"]
      ),
      ("[USC/O] and [UC/O] and [University of California/O]", ["USC", "UC = University of California"]),
      ("[China/L] and [Chinese/G]", ["China", "Chinese"]),
      ("[Mexico/L] and [Mexico City/L]", ["Mexico", "Mexico City"]),
      (
        "[Northwestern University/O] and [Northwest University/O]", ["Northwestern University", "Northwest University"]
      ),
      ("[Georgia/L] and [Georgia Holt/P]", ["Georgia", "Georgia Holt"]),
      ("[Ada Holt/P] and [Ada Holt Jr./P]", ["Ada Holt", "Ada Holt Jr."]),
    ])
  func apart(text: String, entities: [String]) {
    #expect(IdentityFixture(text).entities == entities)
  }

  @Test func aSharedFamilyNameMeansTheLastOneNamedInFull() {
    let fixture = IdentityFixture(
      "[Holt/P] wins. [Ada Holt/P] spoke. [Holt/P] left. [Ben Holt/P] came. [Holt/P] sat. [Ada/P] slept.")
    #expect(fixture.entities == ["Holt = Ada Holt = Holt = Ada", "Ben Holt = Holt"])
    #expect(fixture.analysis.reason(ofMention: 2, segment: 0)?.isAmbiguous == true)
    #expect(fixture.analysis.reason(ofMention: 1, segment: 0)?.isAmbiguous == false)
  }

  @Test func segmentsShareTheirEntities() {
    let fixture = IdentityFixture(
      "[Ada Holt/P] spoke.\n===\n[Holt/P] left for [Velm/L].\n===\n[ADA HOLT/P] in [Velm/L]")
    #expect(fixture.entities == ["Ada Holt = Holt = ADA HOLT", "Velm = Velm"])
  }

  @Test func mentionsVoteOnTheLabel() {
    let fixture = IdentityFixture("[Oru Motor/L] grew. [Oru Motor/O] sells. [Oru Motor/O]")
    #expect(fixture.names == ["Oru Motor/ORG"])
  }

  @Test func theCanonicalNameIsFullAndNotShouted() {
    #expect(IdentityFixture("[HOLT/P]! [ADA HOLT/P]! [Ada Holt/P] and [Holt/P], [Holt/P]").names == ["Ada Holt/PERSON"])
  }

  @Test func reasonsAreGiven() {
    let fixture = IdentityFixture(
      "[Ada Holt/P], [HOLT/P], [Ada/P], [National Grain Office/O] ([NGO/O]), [Varn Group/O], [Varn/O], [US/L], [United States/L]"
    )
    let reasons = (0..<9).map { fixture.analysis.reason(ofMention: $0, segment: 0)?.reason }
    #expect(
      reasons == [
        .sameName, .familyName, .givenName, .sameName, .definition, .sameName, .companyForm, .knownName, .sameName,
      ])
  }

  /// Ten thousand people with one family name: the work must not grow with the square of their number.
  @Test func manyBearersOfANameAreLinear() {
    var text = ""
    for number in 0..<10_000 { text += "[N\(number) Holt/P] and [Holt/P]. " }
    let entities = IdentityFixture(text).entities
    #expect(entities.count == 10_000)
    #expect(entities.allSatisfy { $0.hasSuffix(" Holt = Holt") })
  }
}
