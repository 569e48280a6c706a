/// Words of grammar: what stands around names, and where a full stop ends no sentence.
let grammarTables: [LexiconTable] = [
  LexiconTable(
    [.determiner, .function], "a an the this that these those each every some any no another such both all"),
  LexiconTable(
    [.preposition, .function],
    "in on at by of for from to with without within into onto over under about after before between among against during since until till through across along around as per via toward towards upon despite amid"
  ),
  LexiconTable(
    [.conjunction, .function], "and or but nor so yet if when while because although though whereas unless once"),
  LexiconTable(
    [.pronoun, .function],
    "he=1 him=1 his=1 himself=1 she=2 her=2 hers=2 herself=2 it=3 its=3 itself=3 they=4 them=4 their=4 theirs=4 themselves=4 i=5 me=5 my=5 mine=5 we=5 us=5 our=5 ours=5 you=5 your=5 yours=5 who=4 whom=4 whose=4 which=3"
  ),
  LexiconTable(
    [.function],
    "i'm i've i'll i'd he'd he'll he's she'd she'll she's we've we'll we'd we're you've you'll you'd you're they've they'll they'd they're it'll it'd that'll there'll who'd who'll can't won't don't didn't doesn't isn't aren't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't let's is are was were be been being am has have had having do does did will would shall should can could may might must not also there here then than too very more most less least only just even still what how why where"
  ),
  LexiconTable(
    [.common],
    """
    hey hi hello yes yeah no please thanks ok okay well oh click watch sign subscribe follow read listen
    download tap scroll share visit contact call join meet find get try explore learn see note via update
    updated photo photos video image credit source sources editor's caption file comments comment related
    advertisement however meanwhile moreover nevertheless furthermore therefore thus hence otherwise instead
    nonetheless besides additionally likewise similarly overall eventually finally initially originally
    previously currently recently today yesterday tomorrow tonight earlier later once twice elsewhere everywhere
    nowhere somewhere indeed perhaps maybe certainly clearly obviously apparently reportedly allegedly
    unfortunately fortunately hopefully interestingly surprisingly importantly experts officials authorities
    critics supporters opponents analysts residents police witnesses sources investors traders dealers shares
    stocks markets prices sales profits exports imports universities students teachers farmers workers
    scientists researchers doctors nurses lawyers voters protesters soldiers troops rebels firefighters rescuers
    """),
  LexiconTable(
    [.plainAcronym],
    """
    ugx tzs rwf ngn ghs zar inr pkr idr myr thb vnd php krw twd hkd sgd aud nzd cad chf sek nok dkk pln czk huf
    rub uah brl mxn ars clp aed sar qar kwd ils egp mad dzd tnd bdt lkr npr kzt uzs xof xaf
    covid ceo cfo coo cto gdp dna rna ai tv ok id it pr hr mp mps phd mba md ba bs usd eur gbp jpy cny rmb kes
    gmt utc est edt pst cet am pm ad bc bce dj mc vip faq pdf url html http https usb gps gpu cpu led lcd dvd cd
    sms sim atm pin suv ev evs ipo ipos etf etfs vat cpi ppi pmi roi r&d hiv aids ppe icu er iq lgbt lgbtq ngo
    ngos sme smes ict iot vr ar ufo wwii fob cif ltr rsvp asap diy ii iii iv vi vii viii ix xii rs tba tbc dnf
    n.b p.s q.a ft km kg mw gw mhz ghz mph kph rpm
    """),
  // 1 stands before a name or number and ends no sentence; 2 may end one; 3 ends none
  // before a number; no value: only a word of grammar shows an end.
  LexiconTable(
    [.abbreviation],
    """
    mr=1 mrs=1 ms=1 mx=1 dr=1 prof=1 rev=1 fr=1 hon=1 rep=1 reps=1 sen=1 sens=1 gov=1 govs=1 gen=1 col=1 lt=1 maj=1 cpl=1 sgt=1
    capt=1 cmdr=1 adm=1 brig=1 pvt=1 insp=1 supt=1 supt=1 det=1 st=1 mt=1 ft=1 messrs=1 mme=1 mlle=1 sra=1 pres=1 amb=1 atty=1
    jan=3 feb=3 mar=3 apr=3 jun=3 jul=3 aug=3 sept=3 sep=3 oct=3 nov=3 dec=3 no=3 nos=3 vol=3 fig=3 figs=3 art=3 sec=3 ch=3
    pp=3 cf=1 vs=1 v=1 e.g=1 i.e=1 viz=1 approx=1 est=1 c=1 ca=1 al
    etc=2 a.m=2 p.m=2 jr sr co ltd ltda inc corp bros hnos plc llc esq assn dept univ inst intl ave blvd rd u.s u.k u.n u.a.e e.u d.c
    ph.d m.d b.a m.a calif fla mass conn tex pa va wash mich minn wis ill ind ore colo ariz okla tenn ala ark kan neb nev
    """),
  LexiconTable(
    [.particle], "of de da das do dos del della di du la le van von der den ter ten bin bint ibn al el ul y e zu af av"),
]
