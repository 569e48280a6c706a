/// Words of grammar: what stands around names, and where a full stop ends no sentence.
let grammarTables: [LexiconTable] = [
  LexiconTable([.determiner, .function], "a an the this that these those each every some any no another such both all"),
  LexiconTable(
    [.preposition, .function],
    "in on at by of for from to with without within into onto over under about after before between among against during since until till through across along around as per via toward towards upon despite amid"),
  LexiconTable([.conjunction, .function], "and or but nor so yet if when while because although though whereas unless once"),
  LexiconTable([.pronoun, .function], "he=1 him=1 his=1 himself=1 she=2 her=2 hers=2 herself=2 it=3 its=3 itself=3 they=4 them=4 their=4 theirs=4 themselves=4 i=5 me=5 my=5 mine=5 we=5 us=5 our=5 ours=5 you=5 your=5 yours=5 who=4 whom=4 whose=4 which=3"),
  LexiconTable(
    [.function],
    "is are was were be been being am has have had having do does did will would shall should can could may might must not also there here then than too very more most less least only just even still what how why where"),
  LexiconTable(
    [.common],
    "hey hi hello yes yeah no please thanks ok okay well oh click watch sign subscribe follow read listen download tap scroll share visit contact call join meet find get try explore learn see note via update updated photo photos video image credit source sources editor's caption file comments comment related advertisement however meanwhile moreover nevertheless furthermore therefore thus hence otherwise instead nonetheless besides additionally likewise similarly overall eventually finally initially originally previously currently recently today yesterday tomorrow tonight earlier later once twice elsewhere everywhere nowhere somewhere indeed perhaps maybe certainly clearly obviously apparently reportedly allegedly unfortunately fortunately hopefully interestingly surprisingly importantly experts officials authorities critics supporters opponents analysts residents police witnesses sources investors traders dealers shares stocks markets prices sales profits exports imports universities students teachers farmers workers scientists researchers doctors nurses lawyers voters protesters soldiers troops rebels firefighters rescuers"),
  LexiconTable(
    [.plainAcronym],
    "covid ceo cfo coo cto gdp dna rna ai tv ok id it pr hr mp mps phd mba md ba bs usd eur gbp jpy cny rmb kes gmt utc est edt pst cet am pm ad bc bce dj mc vip faq pdf url html http https usb gps gpu cpu led lcd dvd cd sms sim atm pin suv ev evs ipo ipos etf etfs vat cpi ppi pmi roi r&d hiv aids ppe icu er iq lgbt lgbtq ngo ngos sme smes ict iot vr ar ufo wwii fob cif ltr rsvp asap diy ii iii iv vi vii viii ix xii rs tba tbc dnf n.b p.s q.a ft km kg mw gw mhz ghz mph kph rpm"),
  LexiconTable([.particle], "of de da das do dos del della di du la le van von der den ter ten bin bint ibn al el ul y e zu af av"),
  LexiconTable([.abbreviation], "mr mrs ms dr prof rep sen gov gen col lt sgt capt st jr sr co ltd inc corp no vs etc e.g i.e jan feb mar apr jun jul aug sept sep oct nov dec dept est approx fig u.s u.k u.n a.m p.m"),
]
