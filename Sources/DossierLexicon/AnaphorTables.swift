/// Nouns that stand for what has been named before: "the company", "the city"; and words that tell a person's gender.
///
/// The values of `thing` say what must be known of the named thing: 1 a company; 2 a company of a trade; 3 a body that
/// has the noun in its name; 4 a country; 5 a large part of one; 6 a city; 7 anything that has the noun in its name.
let anaphorTables: [LexiconTable] = [
  LexiconTable([.thing], "company firm business enterprise corporation conglomerate startup", value: 1),
  LexiconTable(
    [.thing],
    """
    manufacturer maker supplier producer operator developer carmaker automaker steelmaker chipmaker drugmaker
    planemaker shipbuilder shipyard toymaker brewer distiller baker retailer grocer lender insurer airline carrier
    utility broadcaster publisher brokerage refiner miner smelter exporter importer wholesaler distributor
    contractor consultancy franchise chain conglomerate cooperative co-operative
    """, value: 2),
  LexiconTable(
    [.thing],
    """
    ministry department agency bureau commission committee council authority administration university college
    school academy institute institution laboratory bank union party court tribunal club association federation
    confederation foundation trust league alliance coalition fund society charity newspaper magazine parliament
    senate assembly congress orchestra choir regiment brigade exchange service police army museum hospital
    observatory inspectorate secretariat chamber cartel guild board
    """, value: 3),
  LexiconTable([.thing], "country nation", value: 4),
  LexiconTable([.thing], "province state region territory", value: 5),
  LexiconTable([.thing], "city", value: 6),
  LexiconTable(
    [.thing],
    """
    county prefecture oblast district republic town village municipality borough hamlet suburb township
    island river lake mountain valley peninsula bay gulf strait canal desert glacier volcano airport bridge stadium
    arena tower palace castle cathedral church mosque temple monastery park zoo dam tunnel memorial cemetery theatre
    theater hotel refinery prison treaty festival tournament
    """, value: 7),
  LexiconTable(
    [.gendered],
    """
    mr sir lord king prince duke baron emperor pope cardinal archbishop father brother son husband uncle nephew
    grandson grandfather widower man boy gentleman chairman congressman businessman councilman alderman spokesman
    fisherman salesman policeman fireman cameraman craftsman sportsman monsieur herr señor senhor waiter monk
    friar abbot imam
    """, value: 1),
  LexiconTable(
    [.gendered],
    """
    mrs ms miss lady dame queen princess duchess baroness countess empress mother sister daughter wife aunt niece
    granddaughter grandmother widow woman girl chairwoman congresswoman businesswoman councilwoman spokeswoman
    policewoman sportswoman actress heiress nun waitress madame mme mlle frau señora senhora midwife
    """, value: 2),
]
