/// Words that English text mostly writes with a small letter, so that a capital at the start of a sentence says nothing.
///
/// Drawn from counts of small and capital initials over open annotated text; see NOTICE.
let commonWordTables: [LexiconTable] = [
  LexiconTable(
    [.common],
    """
    abandon abandoned abandonment abbot abbreviated abilities ability able aboard abolished about above abroad
    absence absolute absolutely abstained abstract abundant abuse academic academics accent accept acceptable
    acceptance accepted accepting accepts access accessed accessible accident accidentally accidents acclaim
    acclaimed accolades accommodate accommodation accompanied accompaniment accompany accompanying accomplish
    accomplished accomplishments accordance according accordion account accounted accounting accounts accredited
    accuracy accurate accused accustomed acetate acetylation achieve achieved achieving acid acids acknowledge
    acknowledged acoustic acquainted acquire acquired acquisition acquitted acres acronyms across acted acting
    actions activate activated activates activation active actively activist activists activities activity
    actresses acts actual actually acute adaptation adaptations add added adding addition additional address
    addressed addressing adds adenine adequate adhesion adjacent adjectives adjourned administered
    administrative administrator admiration admired admirer admirers admit admitted adolescent adopt adopted
    adopting adoption adopts ads adult adults advantage advantages advent adverse adversity advertised
    advertisements advice advised adviser advisers advises advisor advocate advocated advocates aeroplane
    aesthetic aesthetically affect affected affecting affects affiliate affiliated affiliates affiliation
    affirmed affliction affluent afford aforementioned afraid after afternoon afterwards again against age aged
    agencies aggression aggressive aging agm agnostic ago agree agreed agreements agrees aground ahead aide
    aided aim aimed aiming aims aircraft aired airfare airing airline airports aka alarming albeit album albums
    alerce algorithm algorithms aligned alignment alike all allegations alleged allegedly allegiance allegorical
    alliances allocated allotted allow allowed allowing allows allusions alluvial ally almost alone along
    alongside aloud alphabet alphabetical already also alter alterations alternate alternatively alternatives
    although altitude altogether altos always am amalgamation amassed amateur ambassadors ambition ambitions
    ambitious amend amended amino among amongst amount amounts amp an analogy analysed analyses analysis
    analysts analyze analyzing ancestor ancestors ancestral ancestry anchor and anemone anemones angle animated
    anime ankle annex annexed anniversary annotated announce announced announcement announcing annoyed annually
    another answer answered answering answers antagonist anthem anthems anticipated antigen antiquated
    antisemitic ants any anybody anyone anything anyway anywhere apart apartheid apartment apologised apologize
    apology apoptosis app apparatus apparent appealed appear appearance appearances appeared appearing appears
    appellants appliances applicable application applications applies apply applying appoint appointed
    appointment appointments appreciate appreciated appreciation apprentice apprentices approach approached
    approaches approaching appropriate approval approve approved approximate approximately approximation apps
    arbiter archaeological archeological architect architectural are area areas argue argued argues arguing
    argument arguments arid arise arises arising aristocratic arithmetic arm armies arose around arrange
    arranged arrangement arrangements array arrears arrest arrested arrests arrival arrivals arrive arrived
    arrives arriving artery article articles articulated artifacts artificially artist artistic artists artwork
    artworks as ascended aside ask asked asking asks asleep aspect aspects assassinated assassination
    assassinations assemble assembled assembling assemblyman assert asserted asserts asses assess assessed
    assessing assets assign assigned assignment assist assistants assisted assisting associated assume assumed
    assuming assumptions asteroid asteroids astrology astronomer astronomers asymptotic at athletes atmosphere
    atmospheres atmospheric attached attachments attack attacked attacking attacks attained attaining attempt
    attempted attempting attempts attend attendance attendant attended attendees attending attention attract
    attracted attracting attraction attractive attracts attribute attributed attributes auction audience
    audiences audiobooks auditioned aug augmented aunt authentic author authored authorities authors
    autobiographical autobiography automated automatically automobiles autonomy availability available avant
    avenues average averaged avoid avoided await awaiting awarded aware awareness away axle back backdrop backed
    backgammon background backing backlog backpropagation backup backwards badge badgers badly bag bags bake
    bakery balance balanced bales ballad ballads ballet ballot ballots balls bamboo banana band bandmate bands
    banker banknote banned banner banners bans baptized barely bargain barges bark barley barn barracks
    barrister bars basalt based baseline basically basis basket bass basses bassiana bassist bassoon batch bats
    batsman batteries battery batting battles battling be beaches beans beat beaten beating beautiful
    beautifully became because become becomes becoming bed beds beef beekeeper been beer bees before began
    begged begin beginning begins begun behalf behind being belief beliefs believe believed believes bells
    belong belonged belonging belongs beloved below belts bench benches benchmark bending benefit benefits berth
    beside besides bestseller bestselling bet betrayal better between beverage bias bicentennial bicycle bid
    biggest bikers bilateral billing billion bills binary binding binds biochemist biodiversity biographies
    biography biological biologist biologists biometrics bipedal bipolar birds birth birthplace biscuit biscuits
    bishops bit bits bitter blame blamed blames blanket blankets blanks blew blocked blocks blow blowing
    boarding boards boasts boat boats bodies body boil boiled boils bombed bombing bones bonus booked booklet
    books boost boots border bordered born borrow borrowed boss botanist both bother bottleneck bottles bottling
    bottom bought boulders boulevards bound boundaries boundary bounded bouts bow bowled bowler bows boxed boxes
    boycotted boyfriend br brackets brackish branch branches brand branded branding brands bread break breaker
    breakfast breaks breakthrough breakthroughs breakup breath breathe breathed breeding brief briefing briefly
    brigades brightness brilliant bring bringing brings bro broad broadcast broadcaster broadcasts broader broke
    broker brokerage brokers bronze brother brought browser browsers bruised brush btw bucket buffaloes buffer
    buffet build builder building buildings built bulb bulbs bulk bullet bunch burden bureaucratic burial buried
    burn burned burnt bus buses busiest businesses businessman businessmen busy but butter butterflies button
    buy buyer buyers buying buys by byes cabbage cabinets cabins cable cadres cake cakes calculate calculated
    calculates calculating calculation calf call called calls calm came camel camels cameo cameos cameras
    campaigned campaigning campaigns campground camping camps campsites campuses can canards cancel cancellation
    cancelled candidacy candidate candidates candles cane cannot canoes canonical cant canteen canton canvas
    capabilities capable capacities capacity capita capitals capped caps capsule captive captives capture
    captured car carboxylase card cardiac cards career careers careful carefully caretaker carp carpets carried
    carries carrot carry carrying cars cart cartel cartesian cartographer cartoons carts carved carvings case
    cases cashew cassette cast casting casualties catalog catalogue catalyzed catastrophic catch catches
    categories categorization categorized category cats cattle caught causa cause caused causes causing caution
    cavalry cease ceased ceded ceiling celebrate celebrated celebrates celebration celebrations celebrities
    celery cellist cello cellos cells cellular censorship census cent centered centers centimetres centners
    centres centrist cents centuries century ceremonial ceremonies ceremony certain certainly certificate
    certificates certification certified chain chair chaired chairmanship chairperson chairs chairwoman chalk
    challenged challenges challenging chance changed changes changing channels chant chapters character
    characteristic characteristics characterization characterized characters charcoal charge charged charges
    charging charitable charities charm charted chartered charting charts chat cheap cheaper cheapest cheaply
    checked checking checks cheese chemicals chemist chemists chemokine cheques cherries chicken chickens
    chiefly chieftain child chips chloroplast chloroplasts choices cholera choose choosing chorus chose chosen
    chromatin chronic chronological cigarette cinema cinemas circadian circles circulated circulating
    circulation circumstances citations cite cited cites cities citing citizens citizenship citrus claim claimed
    claiming claims clandestine clapped clarification clarify clashes class classes classic classical
    classification classifications classified classifier classmate classroom classrooms cleaned cleaning clear
    clearance cleared clearing clearly cleric clerks clever client clients climb climbed climbing climbs clinics
    clip clock clone close closed closely closes closest closing closure cloth clothes clothing cloud cloves
    clubs cluster clustering clusters cm coach coached coaches coaching coat cocktail cod codes coding
    coefficient coffee coin coincided coincidence coined coins collaborated collaborating collaboration
    collaborations collaborative collaborator collapse collapsed collar colleague colleagues collect collected
    collecting collection collections collectively collector collectors collects collision colloquially colonies
    colors colour coloured column columnist columns combination combine combined combines combining come
    comeback comedian comedies comes comfortable comics coming comma command commanded commander commanding
    commands commemorate commemorated commemorating commemorative commenced comment commentaries commentary
    commentators commented commenting comments commercial commercially commercials commissioned commissions
    commit commitments committed committees common commonly communicate communique communities commuters
    companies companion companions comparable compare compared comparing comparison comparisons compatibility
    compatible compelled compensation compete competed competing competition competitions competitive competitor
    compilation compilations compiled compiling complain complained complaining complaint complaints complement
    complete completed completely completing completion complex complexes complexity complicated comply
    component components compose composed composer composers composing composition compositions compost compound
    compounds compression comprised comprises comprising compromise computation compute computed computers
    comune conceded conceived concentrate concentrated concentration concentrations concept concepts conceptual
    concern concerning concerns concert concerts concession conclude concluded conclusion conclusions concrete
    concurrently condemned condemning condition conditional conditions conducted conducting conductor conducts
    conferences conferred confessor confidence confidential configuration confine confirm confirmed confirming
    confiscated conflict conflicting conflicts confluence confuse confused confusion conglomerate conjunction
    conjunctions connect connected connecting connection connections connects conquered conquests consecrated
    consecutive consent consequence consequences conserved consider considerable considerably consideration
    considered considering considers consist consisted consistent consistently consisting consists consoles
    consolidate conspiracy constantly constituencies constituency constitute constitutes constrained constraint
    construct constructed constructivist consul consultant consultation consulted consulting consumed
    consumerism consumers consumption contacted contacts contain contained container containers containing
    contains contemporaries content contested contesting context contiguous continent continents contingency
    contingent continually continuation continue continued continues continuing continuous contour contours
    contract contracted contractor contractors contracts contrapuntal contrary contrast contrasted contribute
    contributed contributes contributing contribution contributions contributor contributors controlled
    controlling controls controversial controversy convened convenience convenient conventional conversation
    conversational conversations conversion convert converted convex convicted convinced convoy cooked cooler
    cooling cooperated coordinate coordinated coordinates copied copies copper copy copyright corn corner
    corners corpora corporations correct corrected correctly correlation correspond correspondence correspondent
    correspondents corresponding corruption cortex cost costs costumes couch cough coughs could councillor
    councillors councils counsel count counted counter counterpart counterparts counterparty counting countless
    countries counts coup couple coupled courage course courses courtroom courts cousin cousins cover coverage
    covered covering covers covert cow cowpunk coyote coyotes crab crack cracked craftsmanship crane cranes
    crater crawler create created creates creating creation creationism creator credited credits crews cricketer
    cried criteria criterion critic critical critically criticised criticism criticized crop crops crore crossed
    crosses crossing crossings crossover crossword crowd crowds crowned crowns crows crucial crude crushing
    crust cubism culminated cultivated culturally cultures cupboard curated curator curfew curious curl current
    currently currents curtain custom customer customers cut cuts cutting cyanide cyberpunk cycle cycles cyclist
    damage damaged dams danced dancers dances dangerous data database databases dataset date dated dates
    daughter daylight days deadbolt deadline deal dealer dealers dealing deals dealt dear death deaths debate
    debates debating debris debt debut debuted decade decades decent decentralized deception decide decided
    decides deciding decision decisions decisive deck declared declares decline declined declining decomposition
    decorated decrease decreased decreases decreasing dedicated deed deemed deeper deeply default defeat
    defeated defeating defected defectors defendant defendants defended defender defenders defending defensive
    deficiency deficit define defined defines defining definitely definition definitions definitive defunct
    degradation degree degrees dehydrogenase deities delay delayed delays delegate delegates delegation
    delegations delete deliberately delicious delight deliver delivered delivery delle demand demanded demanding
    demands demo demonstrate demonstrated demonstrates demonstration demonstrations demos denied denomination
    denominations denote denotes densely density dentist deny depart departing departure departures depend
    dependent depending depends depict depicted depicting depiction depictions depicts deploy deployed deposit
    deposited deposits depots depressed depressive depths derivative derive derived derives descendant
    descendants descended descent describe described describes describing description descriptions descriptors
    deserts deserved designated designation designed designer designing designs desire desired desks desperate
    despite destination destinations destroy destroyed destroyers destroying destruction destructionis detail
    detailed detailing details detection determination determine determined determines determining devastating
    develop developed developers developing developments develops device devices devised devoted devotional
    diagnosed dialect dialects dialog diameter dice dictatorship did didnt died diesel differ difference
    differences different differential differing differs difficult difficulties difficulty digest dignitaries
    dill dimension dimensions dining dinner dinosaur dinosaurs dinucleotide dioxide diphosphate diplomat
    diplomats direct directed directing directions directly directorial disagree disagreement disagreements
    disambiguation disappeared disappointed disappointing disastrous disbanded discarded discharge discipline
    disciplines disco discography disconnect discontinued discount discover discovered discoverer discoveries
    discovers discretion discriminant discriminatory discuss discussed discusses discussion discussions
    disenfranchisement disguised dish dishes dislike dismissed disorder displaced displacement display displayed
    displaying displays dispute disputed disputes disregard dissemination dissertation dissidents dissolve
    dissolved distance distances distant distinct distinction distinctive distinguish distorted distribute
    distributed distributes distributions districts ditch divers diverse diversity diverted divided dividend
    divisions divorced do doctoral doctorate doctorates doctrine document documentaries documentary
    documentation documented documenting documents does doesnt dog doing dollars domain domains domestic
    domestically dominance dominant dominate dominated donate donated donation donations done donor donors dont
    door dormitory doses dot double doubled doubles down downhill download downtown dozen dozens draft drafted
    drafting drafts drain drainage drained drains drank drastically draw drawer drawing drawings drawn draws
    dress dressed drew dried drifted drill drink drinking drinks driven driver drivers drives driving drone drop
    dropped drops drought drove drowned drug drum drummer drums dry dual dubbed dubbing due duel duet dug dull
    duration durian during dusk duties dwarf dying dystopian each ear earlier earliest early earn earned earning
    ears earthquakes earths ease eased easier easily eat eaten eating eats eccentric eclectic eclipsed eclipses
    economically economies economist ecumenism edges edit edited editions editor editorial editors educate
    educated educator effect effective effectively effectiveness effects efficiency efficient effort efforts egg
    eggs ego eh eigenfaces eight eighteen eighth either elaborate elderly eldest elect elected electing election
    elections electorate electorates electrified electrons elects element elements elevated elevation elevations
    eleven eligible eliminate eliminated elite elites else elsewhere email emailed emails embankment embarked
    embedded embedding emblem emerge emerged emergence emerges emerging emigrated emission emissions emitting
    emotion emotional empanadas emphasis emphasize emphasizing empires empirical employ employed employees
    employer employing employs emptied empties empty enable enabled enables enabling enacted encabalgamiento
    enclave encoded encompass encompassed encompasses encountered encourage encouraged encourages encouraging
    end endangered ended endemic ending endorsed endorsement ends endured enduring enemies enemy enforcement
    engage engaged engagements engine engineer engineered engines enhance enhanced enjambment enjoyed enjoying
    enlisted enormous enough enriched enrichment enrolled enrollment ensued ensure ensuring enter entered
    entering enterprises enters entertain enthusiasm enthusiastic enthusiasts entire entirely entirety entities
    entitled entity entrance entries entropy entry envelopes environments envisioned envoys enzyme enzymes epics
    epidemic epigenetic episode episodes epistemic eponymous equal equally equation equations equipment equipped
    equivalent era erected eroded error errors escalating escaped especially essay essays essential essentially
    est establish established establishes establishing establishment establishments estimate estimated estimates
    estimation estimator estuary etc ethnic ethnically euros evacuated evacuation evaluate evaluated evaluating
    even evening evenings event events eventual eventually ever every everybody everyone everything everywhere
    evidence evidenced evolutionary evolve evolved evolving ex exact exactly exaggerated exam examination
    examined examining example examples exams exceed exceeded excellent except exception exceptional
    exceptionally exceptions excerpts excessive exchanged exchanges exciting excluded excluding exclusively
    excuses execute executed execution exemplified exercise exercised exhaustion exhibit exhibited exhibitions
    exhibits exile exiled exist existed existence existing exists exit exoplanets exotic expand expanded
    expanding expansion expect expected expecting expects expelled expense expensive experience experienced
    experiences experiencing experimentally experimentation experimented experimenting experiments expert
    expertise experts expired explain explained explaining explains explanation explanations exploded exploit
    exploitation exploited exploration exploratory explore explored explorers explores exploring export exported
    exporter exporters exports exposed exposure expressed expresses expression expressions extant extend
    extended extending extends extension extensive extensively extent extinct extra extract extracted extraction
    extractive extraordinary extremely exuberant fabric face faced faces facets facilitate facilitating
    facilities facing fact faction factions facto factories factors facts faculties fade faded fail failed
    failing fails failure fairly fairy fallen famed familiar families family famous famously fans fantastic far
    fare farewell farmer farming farms fascination fast faster fasting father fauna favor favorable favored
    favoring favorite favors favour favoured favourite feared fearing feasible feast feature featured features
    featuring federal federally fee feed feedback feeds feeling feelings feels fees fell felt females femora
    femoral femur fence ferry fertile fertiliser festivals fetch fetched few fewer fictional fictionalised field
    fields fifteen fifth fifty fig fight fighting figure figured figures file filed files filing fill filled
    filling filmed filmmaker filmmakers filmography films filter filtering filters final finalist finalists
    finally finals financed financially financing find finding findings finds fined fines finest finger
    fingerprint fingers finish finished finishes finishing fired fires fireworks firing firm firms first fiscal
    fish fisherman fishermen fishers fishing fishmonger fission fit fits five fix fixed fixing flag flagged
    flags flagship flakes flamenco flat flattened fled flee fleeing flew flexible flies flights float floated
    floating flood flooded floods floor floors flour flourished flow flowering flowing flown flows fly flyover
    foam focaccia focal focus focused focuses focusing fog fold folded folklore folks followed following follows
    font foot footage footballer footballers footbridge footnote footnotes for foraging forbidden forced
    forcibly forecast forecasts foreigners foremost forensic foreseen forget forgot fork forklift form formal
    formalisms formally format formation formats formed former formerly forming forms formulated forth
    forthcoming fortified fortnight fortune fortunes forty forums forward forwarded fossil fought foul found
    foundational founded founder founders founding four fourteen fourth fragments frame framed frames frameworks
    franchise franchises francs fraternity fraud freed freelance freely freestyle freeze freezer frequencies
    frequency frequent frequented frequently freshwater fridge fridges friend friendly friendships frigate frogs
    from fruit fruitful frustrated frying fuel fuels fugue fugues fulfillment full fully function functionality
    functionally functioning functions fundamental fundamentalist fundamentally funded funding funds funerals
    funny furniture further fusca fused fusion gain gained gaining gains galleries game gameplay gaming garage
    garde gardener garlic garnered garnering garrison gaseous gases gather gathered gathering gathers gauge gave
    gazetted gecko gelatin gem gender gene genera generality generalizability generalized generally generate
    generated generating generation generations generative generator generic genes genetic genetically genocidal
    genome genomes genre genres gently genuine genus geographically geography geologists geometries geometry get
    gets getting giant ginkgo girder give given gives giving glaciers glad glamorous glance glasses glory gloves
    glue glycine go goal goalkeeper goals goat goats goes going gone good goods goose got gotten governed
    governing governmental governments grades gradient gradients gradual gradually graduate graduated graduates
    graduating grains grams granddaughter grandfather grandmother grandson granite granted graph graphical
    graphics graphs grassroots gratitude grave gravitational greatly greenhouse greeted grew grilled grindcore
    grossed grossing ground grounds groundsman grouped grouping groups grow grower growers growing grown grows
    growth gt guano guaranteed guarantees gubernatorial guerrillas guess guest guests guidance guided guides
    guitar guitarist guitarists gully gusts guys gymnast gymnastics habit habitable habitat habitats hacking had
    hail hailed half halftime halfway halls halt halted halved halves hampered hamster hamstring hand handed
    handful handled handles handling hands handshake handwriting hangs hanja happen happened happening happens
    harder hardest hardly hardware harem harmful has haste hatch hated hauled hav have having haze he head
    headed header heading headline headlines headmistress headquartered headquarters heads headwaters heap hear
    heard hearing heat heating heavier heaviest heavily hectare hectares height heir held helicopter helicopters
    help helped helpers helpful helping helps hen hence her herders here herein heroic heroism hers herself
    heyday hiatus hides hiding hierarchical hierarchy higher highest highlighted highlights highly hiking
    hillbilly hillside him himself hinge hire hired hiring his histocompatibility histones historian historians
    historical historically histories history hit hitting hoax hoc hoca hold holders holding holds holes
    holidays hologram home homes hometown honest honestly honeymoon honorable honored honoris honour honoured
    honours hop hoped hopes hoping horizontal hormone horns horror hose hospitals host hostage hosted hosting
    hosts hotels hotline hour hourly hours housed households houses how however hrs hubs huge hugely humanoid
    humans humor humorous humour hundred hundreds hunted hurdles hurry hurt husband hybrid hydrocarbon hymn
    hymns hypothesis ibis ic iconic icy idea ideal ideas identical identified identifies identify identifying
    identity ideological ideology idle if ignorance ignore ignored illegal illegally illness illuminated
    illustrated illustrates illustrations illustrator image images imaginary imagination imagine imaging
    imitative immediate immediately immigration immune impact impacted impacts impaired impeachment implement
    implementation implementations implemented implementing implements implicated implications implies import
    importance important imported imports imposed imposing impossible impressed impressions impressive
    imprisoned imprisonment improve improved improvement improvements improving in inaugural inaugurated
    inauguration incentive inception inches incidents incl include included includes including inclusion
    inclusive income incompetence incomplete incorporate incorporated incorporates incorporating incorrect
    increase increased increases increasing increasingly incredibly incremental incumbent indeed independently
    independents indicate indicated indicates indicating indication indie indirect indirectly indistinguishable
    individual individually individuals indoors induce induced induces inducible inducted industrialist
    inequality inertia inevitable inexpensive infected inferior infertile infinite inflammatory influence
    influenced influences influencing influential inform informal information informational informed ingredients
    inhabitants inhabited inherent inheritance inherited inhibit inhibiting inhibition inhibitors initial
    initially initials initiate initiated initiation initiator injured injuries injury ink inlet inning innings
    innovative input inputs inquiry inscription inscriptions insects inside insights insignia insofar inspect
    inspection inspiration inspired inspiring installation installations installed installing installment
    installments instance instances instant instead instituted institutions instructed instruction instructions
    instructor instructors instrument instrumental instruments insufficient insulin intact integral integrates
    intellectuals intelligent intend intended intends intense intensely intent intention intentions interact
    interacted interaction interactions interacts interdisciplinary interest interested interesting interests
    interface interfaces interference interjection intern internationally internship interpret interpretation
    interpretations interpreted interpreter interpreters interred interrupted interstellar interval intervene
    intervening intervention interventions interview interviewed interviews intimate into introduce introduced
    introduces introducing introductory invaded invasion invent invented invention inventor inverse invested
    investigate investigated investigating investigations investigator investors invitation invite invited
    invitees invites inviting invoices involve involved involvement involves involving ionosphere ironic irony
    irrelevant is islets isoforms isolated issue issued issues issuing isthmus it item items iterations its
    itself jail jar jargon jars job join joined joining joins jointly joke joked jokes jokingly journalist
    journalists journals judged judges judgments juice jump jumped jumping jure juries jurisdiction jurist just
    justify kappa kebab keen keep keeper keeping keeps kept kernels kettle key keyboard keyboards kg kgs khatib
    kick kicked kicking kicks kidding killed kiln kilo kilometers kilometre kilometres kilos kinase kind
    kindergarten kinds kinematics kinetic kingfish kiosk kitchens kites kits km knee know knowledge
    knowledgeable known knows kph kronor kwacha label labeled labelled labels laboratories laborers lack lacking
    lacks ladder ladies lagging laid lakh lamp lamps landed lander landfall landing landings lands landscapes
    landslide language languages lanterns lap laps lapse lapsed lapses large largely larger largest last lasted
    lasting lasts late later latest latter laugh laughed laughing laughs launch launched launches launching
    laundry laureate lawn laws lawsuits lawyer lay layer layers laying layout lays lazy lb lead leader leaders
    leadership leading leads leaf leaflet leaflets leak leaked leaned learn learned learning learnt lease leased
    least leave leaves leaving lecturer lectures led leeks left leftovers leg legal legally legend legendary
    legislation legislator legitimacy legitimate lemon lend lender lenders lending lends length lengthy lent
    lesions less lesser lesson lessons lets letter letting leucisculus leukemia leukocyte level levelled levels
    lexical lexicon liberalism liberated librarian libraries libretto licence licences license licensed licenses
    licensing lid lie lies lifelong lift lifted lifts ligase lighting lights lightweight like liked likelihood
    likely likened likes limb limestone limit limitations limits lineage linear lined lines lineup lingerie
    linguist linguists lining link linkages linked links lipid liquid list listed listen listened listeners
    listening listens listing listings lists literally literary litre litres lived lives ll llama load loaded
    loading loan loaned loans loaves lobbyist local localist localities locally locals located location
    locations lock locked locks locomotion locomotive locomotives locomotor logging logistic logo logs lol long
    longer longest longevity longtime look looked looking looks loosely lorries lorry lose loses losing loss
    losses lost lot lots loudest loudspeakers lovely lover loving low lowered lowest loyal loyalty luggage lunch
    luxurious lying lyrical lyrics machines made magazines magical magician magistrate magnate magnetic
    magnitude main mainly mainstream maintain maintained maintaining maintains maintenance maize majestic major
    majority majors make maker makes making malaria males mammals manage managed manager managers manages
    mandatory manganese mango mangoes manipulated manipulator mankind manner manual manually manufacture
    manufactured manufacturer manufactures manuscript manuscripts many map mapped mapping marched margin margins
    marked markers marketed marking markings marks married marrying martial mascot masks mass masses massive
    mastered masterpieces masts match matches matching mate material mates math mathematician mathematicians
    matrix matter mattresses maximum maybe mayoral mayors me meal meals mean meaning meanings means meant
    meantime meanwhile measure measured measurement measurements measures measuring meat mechanic mechanism
    mechanisms medalist medallist medals mediate mediated mediators medieval medium meet meeting meetings meets
    melodic melody melt member members membership membrane memo memoir memoirs memorabilia memorandum memory
    mended mention mentioned mentioning mentions mentor menu merchandise mere merely merge merged merger merit
    message messages met metabolism metafiction metal metascience meter meters methane method methodological
    methodology methods methylation methyltransferase metre metres metric metrical metrics microarchitecture
    microphone mid midday midfielder midwife might mighty migrants migrate migratory mild militant militia
    milling million millions millionth mimic minded miner miners minimal minimize minimum ministers minorities
    mins minus minute minutes mismatch missed missiles missing missionary missions mistake mistakenly mistakes
    mitochondrial mix mixed mixture mln mm mock model modeled modeling modelled modelling models moderate
    moderately modern modest modification modifications modified modules moisture molecules moment moments
    momentum monarch monarchy monasteries monastery monastic money monitors monk monks monophosphate monopoly
    month months moons morcillas more morning mornings morphological morphology mosques mosquito most mostly
    moth mother motif motivated motives motorcade motorcycle motorcycles motorway mottoes mould mound mounted
    mouse mouth move moved moves movie moving mu much mug multi multiclass multinomial multiplayer multiple
    municipalities murdered mushrooms musicals musician musicians must mustard mutant mutants mutation mutations
    myself mysterious mysticism mythological mythology nail naira name named namely names namesake naming
    narrated narrative narrator narrow narrowly nascent nationalism nationalities nationality nationally
    nationwide naturally nd ndash near nearby nearest nearly nears neat necessarily necessary necessity need
    needed needing needle needs negative negatives negotiated negotiating negotiation negotiations negotiator
    neighbor neighborhood neighboring neighbour neighbouring neighbours neither neologism nephew nerve nervous
    nesting net nets networks neutral neutron never newbie newborn newcomers newer newest newly newsletter
    newspaper newspapers next nice nicer niche nickname nicknamed niece nightclub nightclubs nine nineteenth
    ninety ninth nitrogen no nobility nobody noise noisy nominal nominated nomination nominations nominee non
    nonconformist none noodle noodles noon nor norm normal normalization normally northeastern not notable
    notables notably notation note notebook noted notes nothing notice noticed notified notify noting notion
    notions noun novel novelist novella novels novelty now nowadays nowiki nt nucleus number numbered numbers
    numerical numerous nun nuns nurse nurses nursing nutrient nuts obelisks object objected objection objective
    objects obligations observations observe observed observer observers obsession obtain obtained obtaining
    obvious obviously occasion occasional occasionally occasioned occasions occupation occupied occupies
    occupying occur occurred occurrence occurring occurs odd of off offer offered offering offerings offers
    officer officers offices official officially officials offshoot offshore often oil ok okay older oldest
    olives omitted on once one ones ongoing onions online only onset onto onward onwards op open opened opening
    openly openness opens operate operated operates operating operational operations operative operator
    operators operetta opinion opinions opponent opponents opportunity oppose opposed opposing opposite
    opposition optimal optimization optimize option options or oral orator orbit orbital orbiting orbits
    orchestras ordained ordered ordering orders ordinary ore organ organisations organised organiser organisers
    organist organizations organized organizer organizers organizing orientation oriented origin originally
    originate originated originates originating origins ostensibly other others otherwise our ours ourselves out
    outbreak outcome outcomes outdoor outdoors outfit outfits outlets outline outlined outlines output outside
    outsider outskirts ovation oven ovens over overall overcome overdubbed overhang overlap overlooking
    overnight overs oversaw overshadowed overthrow overview overwhelming owing own owned owner owners ownership
    owns oxidation oxide oxygen ozone pack package packages packaging packed packet packing packs pad padlocks
    page pageant pages paid painful paint painted painter painters painting paintings paints pair paired pairing
    pairs panel panic pans pants paper papers par paradigms paragraphs parallel paralleled parallels paralysis
    parameters paramilitary parcels parent parents parishes parking parks parodied parody parrot parsing part
    parted partial partially participant participants participate participated participating participation
    particles particular particularly parties partition partly partner partnered parts passage passages passed
    passenger passengers passes passing passport passports password past pasta pastor patch patched patches
    patent patented patents paths pathway pathways patience patients patrols patrons patterns pause paved
    pavement pay paying payment payroll pays pct pdf peaceful peaked peaking pedal pedals pedestrian peer peers
    pen penalties penalty pencil pencils pending penguin penned penny pension people per perceived percent
    percentage perceptions perceptron percussion perfect perfectly perform performances performed performer
    performers performing performs perhaps perihelion period periods permanent permanently permeated permission
    permit permits permitted permitting peroxidase peroxide perpetual persecuted persecution persistence person
    personal personalities personality personally personnel perspective persuade persuaded pertaining
    perturbations pesos pet petition petitions petrol pharmacist phase phases phenomena phenomenon philanthropic
    philanthropist philosopher philosophers phone phones phosphorylation photograph photographer photographers
    photographs photography photos phrase phrases physically physician physicist physicists pianist piano pianos
    pick picked picks pie piece pieces pilgrimage pilgrims pinch pioneered pioneering pioneers pitch pitched
    pitcher pivotal place placed placement places placing plaintiffs plane planes planets planned plans plant
    planted planting plants plaque plastic plates platform platforms platinum play playback played player
    players playing playoff plays playwright pleaded pleasant pleased pleasure pledged plenty plot plots
    plotting plough pls plural pm pockets poem poems poet poetic poets pointed pointing points policemen
    policies policymakers polite politely political politically politician politicians poll polled polling polls
    pollution polymerase pool poor poorly popular popularity popularized popularly populated population
    populations populous portal ported portfolio portion portions portrait portraits portray portrayal portrayed
    portraying portrays posed position positioning positions positive positively positives possesses possessing
    possession possessions possibilities possibility possible possibly postal postcard posted poster posters
    posthumously posting postman postponed posts postseason postulated postural posture postwar pot potato
    potatoes potential potentially potholes pounds pour poured pouring powder powered powerful ppl practical
    practically practice practiced practices practicing pragmatic praise praised praises praising pray prayers
    preceded precedent preceding precinct precipitation precise precisely precision precursor predatory
    predecessor predecessors predict predicted predicting prediction predictions predictive predominantly
    preface prefect prefer preference preferences preferred prefers prefix preliminary premiere premiered
    premise premises prepare prepared preparing prequel presence present presented presenter presenting preserve
    preserved preserving presided presidential pressed presses pressing pressings pressure prestigious
    presumably presumed pretty prevailing prevalent prevent prevented preventing prevents previous previously
    prey price priced prices priest priests primaries primarily principal principally principle principles print
    printed printing prior priority prisoner prisoners private privately privileged probabilities probability
    probably probe problem problems procedures proceed proceeded proceeds process processed processes processor
    processors proclaimed produce produced producer producers produces producing product production products
    profession professional professionally professionals profile profit profitable profound programmed
    programmes programming programs progression prohibited projector projects prolific prominence prominent
    prominently promise promised promises promote promoted promoter promoting promotion promotional prompted
    prompting prone pronounced pronunciation proof prop propaganda propagation propellants proper properly
    property proponent proponents proportion proportional proposal proposals propose proposed proposes proposing
    proprietary prose prosperous protagonist protagonists protect protected protecting protects protein proteins
    protest protested protesters protests proton prototype proud prove proved proven proves provide provided
    provider providers provides providing provinces provision provocation provoke provoked proximity pseudonym
    psychedelia publication publications publicist publicly publish published publisher publishers publishes
    pubs pudding pull pulled pump pumps pun punishment puns pupil pupils puppet purchase purchased purchases
    purchasing purely purification purpose purposes purse pursue pursued pursuit pursuits push pushed pushes put
    puts putting puzzle pyramid quadrant quake qualification qualified qualifier qualifying qualitative
    quantities quantity quarrel quarter quarterback quarters query question questioned questionnaire questions
    queue queues quick quicker quickest quickly quid quietly quit quite quota quote quoted quotes rabbits race
    racer races racial radar radius raid raided railroads rails rain rainfall rainwater rainy raise raised
    raises raising ramp rampant ran rang ranging rank ranked ranking ranks rapidly rapper rappers rarely rat
    rated rates rather ratification ratified rating ratings ratio ratios re reach reached reaches reaching react
    reacted reaction reactions read reader readers reading readings reads ready reaffirm reaffirmed reagents
    real realignment realised realism realist realistic reality realize realized really realms reasonable
    reasonably reasoned reasoning reasons rebelled rebranded rebuild rebuilt recall recalled recalling recalls
    receipt receipts receive received receiver receives receiving recent recently reception receptor receptors
    recess recipe recipes recipient recipients recite recited reckons recognised recognition recognizable
    recognize recognized recognizes recognizing recombination recommend recommendations recommended recommender
    recommends record recorded recorder recordings recounts recover recovered recovering recreated recreational
    recruited recruitment rector recurrent recurring recycling redesign redesigning reduce reduced reduces
    reducing reduction reefs reelected reelection ref refer referee reference referenced references referendum
    referred referring refers refinery reflect reflected reflection reflects reforms refrain refrigerator refund
    refuse refused refusing regained regard regarded regarding regardless regards reggae regime regimes regions
    registered registration regression regret regrets regular regularization regularly regulated regulator
    regulators rehearsal reign reindeer reinforcement reinforces reissued reject rejected rejoined relate
    related relates relating relation relationship relationships relative relatively relatives relativity
    relaxed relay relays release released releases releasing relevance relevant reliability reliable relied
    relies religions religious relocate relocated rely remade remain remainder remained remaining remains remake
    remarkable remarkably remarked remarks remastered remember remembered remind reminded reminder remix remixed
    remnants remodeling removal remove removed renamed rendered renewed renovation renowned rent rental rents
    reopen reopened reopens repair repaired repairs repeat repeated repeatedly repeats repertoire repetition
    replace replaced replacement replaces replacing replicant replicate replication replied replies reply
    reported reportedly reporters reports represent representation representations represented representing
    represents repressor reprinted reproduce reproducibility republics republished reputation request requested
    requesting requests require required requirements requires requiring rescued rescuers researched researchers
    researches researching resemble resembled reserved residence residency residential residents resides resign
    resignation resigned resisted resolved resonance resort respect respected respective respectively respond
    responded respondents responding response responses responsibilities responsibility responsible rest restart
    restarted restaurants restaurateur restored restoring restricted restrictions rests result resulted
    resulting results resume resumed resurgence retain retained retention retire retired retirement retires
    retiring retraction retreat retrieval retrospect return returned returning returns reunification revealed
    reveals revered reverse reversion reviewed reviewers reviewing revised revive revived reward rewrite
    rewritten rhythmic rhythms ribbon richer richest rides riding ridings rifles right rightful rinse risen
    rises rival rivalry rivals roar roasted robot robotic robots robust rockabilly rocket rode role roles rolled
    rolls romantic roof roofs rookie room rooms rooster root rooted roots roster rot rotating rotation rough
    roughly roughness round rounds roundup routes routinely row rowed rows royalty rub rude ruins ruled ruler
    rulers rules ruling rumba rumored rumors rumours run rung runner running runs runway rupiah sack sacks
    sacrifice sacrifices safely said sail sailed sails salad sale sales salinity salon same sample sampled
    samples sampling sanctioned sandwich sandwiches sang sat satellite satellites satire satirical satisfied
    saucepan sausage sausages saved saw say saying says scale scan scandal scanned scanner scanners scanning
    scarf scattered scenario scene scenery scenes schedule scheduled schemes scholar scholarly scholars
    scholarships schoolboy schoolchildren schooling schools schoolteacher scientists scimitar scope scoreboard
    scored scorer scorers scores scoring screened screening screenplays screens screenwriter screws script
    scripted scripts sculls sculptor sealed seamstress search searches searching season seasonal seasonally
    seasons seat seated seats second seconds sections sectors secured securing see seed seeded seeding seedlings
    seeing seek seekers seeking seeks seem seemed seems seen sees segment segmentation segregation seismology
    seize seized seldom selected selection selective selectors self sell seller sellers selling sells semi
    seminal seminar seminars send sender sending sends sense senses sensing sensitive sensitivity sensor sent
    sentence sentenced sentences sentiment separate separated separately separatist sequel sequels sequence
    sequences sergeant serial serialized series serious seriously sermon servant servants serve served serves
    serviced serving set setback sets setting settle settled settlement settlers settling setup seven seventeen
    seventy several severe severely sexual sexually sf shade shall shallow shape shaped share shared shareholder
    shareholders shares sharing she shearing sheet sheets shelf shell shells shelves shes shift shifted shifts
    shilling shillings shine ship shipment shipments shipped ships shirt shirts shocked shoe shoes shoot
    shooting shop shopkeeper shopping shops shoreline shores short shortage shortened shorter shortest shortly
    shorts shot shots should shoulder shout shouted shouting shouts showed shower showing shown showrunner shows
    shrimp shrub shut shutters shuttle shy siblings side sided sides sighed sights sigmoid sign signal signaled
    signaling signals signature signatures signed significance significant significantly signing signs similar
    similarities similarity similarly simple simpler simplicity simplified simply simulate simultaneously since
    sing singer singers singing single singles siren sister sit sitcom site sites sits sitting situ situated
    situation situations six sixteen sixteenth sixth size sized sizes ska skater skeleton sketch skewer skiers
    skill skilled skills skink skip skirts skis skyline slaves sleep slept slices slid slide slides sliding
    slight slightly slip slipped slippers slogan sloop slope slopes slot slow slowed slowly small smaller
    smallest smallholders smartphone smartphones smell smells smelter smelting smoke smoked smoking smooth
    smoothly snack snap so soak soaked soap socialite socially sock socks softener softer softly software soggy
    soil sold soldiers sole solely solid solo soloist solution solve solved solves solving some somebody somehow
    someone something sometime sometimes somewhat somewhere son songs songwriter songwriting soon sooner
    sophisticated soprano sorghum sorry sort sorts sought sounded soundtrack soundtracks soup source sourced
    sources southbound southeastern southernmost sowing soybean spacecraft spaceship spaghetti span spanning
    spans spare spared spatial spawned spawning speak speakers speaking speaks specialises specialists
    speciality specializing specially species specific specifically specifications specificity specimen
    specimens spectacle spectacular spectators spectroscopy speculated speculation speech speeches speed speeds
    spell spelled spelling spells spend spending spent sphere spheres spin spiritual spite splicing splinter
    split splits spoiled spoke spoken spokesman spokesperson spokeswoman sponsor sponsored sponsors sponsorship
    spontaneous spoon sporadically spores sporting spot spots spotted spread sprinter sprite squad squared squid
    stable stadiums staff stage staged stages staging stained staircase stairs stake stakes stall stalls stamp
    stampede stance stand standing standings stands starch stardom starred starring start started starting
    starts startup stated statement statements stating stationed stations statue statues status statutes
    statutory staunch stay stayed staying stays steadily steady steamer steep stem stemming stems step stepped
    steps stereotypical stew sticker stickers still stimulation stint stir stocks stolen stomach stood stopped
    stops storage store stored stores stories storm storms story storyline stove straight strain stranded
    strands stranger strategically strategies strategist straw streaming streamline streams streets strength
    strengthened strengths stress stressed stretch strict strike striker strikes striking strings strip strips
    strive stroke strong strongest stronghold strongly struck structure structured structures struggle struggles
    struggling stubborn stuck student students studied studio study studying stuff stumps style styles stylistic
    stylized sub subduction subfamily subfield subfields subgenre subgenres subject subjects submarine
    submarines submission submit submitted submitting subscribers subscription subsequent subsequently subset
    subsidiary substance substances substantial substantially substitute substituted substitution subtitled
    subtitles subtle subunit suburb suburban suburbs succeed succeeded succeeding success successes successful
    successfully successive successively successor successors such sudden suddenly suffered suffering sufficient
    sufficiently suggest suggested suggesting suggestion suggestions suggests suicidal suicide suit suitable
    suited suits summarization summary sums sung sunk sunny sup superb supercontinent supergroup superintendent
    supermarkets superseded superseding supervised supervision supplementary supplied supplier supplies supply
    support supported supporter supporters supports suppose supposed suppressive sure surface surfaces surfing
    surge surgery surname surplus surprise surprised surprisingly surrender surrendered surrounded surrounding
    surroundings surrounds survey surveyed surveyor survive survived survives surviving survivors suspend
    suspended suspension suspicious sustain sustained swallowed swam swamp swap swapped swarm sweep sweeping
    swell swept swimmer swimmers switch switched sworn swung symbol symbols sympathy synchronization synchronize
    syntactic synthase synthesis synthesizer system systematic ta table tables tablet tablets tabulate tactical
    tactics tag tagging tags tail take taken takeover takes taking talent talented talk talked talking talks
    taller tally tanker tanks tapestries taps targeted targeting targets tariff tarpaulin tasks taste tasted
    tastes tasty tattoo taught taxes taxi tbsp tea teach teacher teaches teaching teachings team teamed teams
    teaspoon technically technicians technique techniques technological technologies tectonic teenager teeth
    telephone telephoned telephones televised tell telling tells temperate temperature temperatures tempo
    temporal temporarily ten tenant tend tended tenders tends tenge tenor tens tensions tentative tenth tents
    tenure term termed terminated terminology terminus terms terrain terrestrial territories terrorist test
    tested testing tests text textbook texts textual th thaliana than thanked that thats the theaters theatrical
    theft their theirs them theme themed themes themselves then theological theology theorem theoretically
    theories theorist theory therapy there thereafter thereby therefore theres thermal theropods these thesis
    theta they thick thin thing things think thinking thinks thinly third thirds thirsty thirteen thirty this
    thorough those though thought thoughts thousand thousands thrash thread threads threat threatened
    threatening threats three threshold threw thriller thriving throne through throughout throw throwing thrown
    throws thru thu thumb thus thx ticket tickets tide tie tied tier ties tight til tiles till time timer
    timetable timing tins tip tired tissue title titled titles to today together toilet told tolerate tolls
    tomatoes tomorrow tonal tonight tonne tonnes tons too took tool toolkit tools topic topical topics topped
    topping toros torso toss total totally touched touches tough toured touring tourist tourists tournaments
    tours toward towards towed towel towering towns townships toxin toys traced traces track tracking tracks
    tractors traded trademark traders trades tradition traditional traditionally traditions traffic trails train
    trained trainer training trains traits tram trams transaction transcriptase transcription transfer
    transferred transferring transfers transform transformations transformative transformed transiting
    translated translates translating translation translations translator transmedia transmission transmittal
    transmitter transported transporters trap traps travel traveled travelers traveling travelled travellers
    travelling tray trays treason treasurer treat treated treating treatment trees tremendous trend trends
    trespass trial trials tribes tributaries tributary tribute tried tries trigger trillion trilogy trio trip
    triphosphate trips trojans troops trophies troupe trousers trout truce truck trucks true trumpeter trunks
    trusted trustee try trying tug tugs tuned tunes tuning tunnels turmoil turn turned turning turnout turnover
    turns turtle tutoring tweeted twelfth twelve twentieth twenty twice twinned twins two tying type types
    typical typically ubiquitin uh ulterior ultimately um umbrella umpire unable unavailable unbeaten
    uncertainty unchanged uncle unclear uncommon uncovered uncredited und under undergo undergraduate underlying
    undermined understand understanding understood undertaken undertook underway undisclosed unequal unexpected
    unexpectedly unfinished unfolded unhappy unification uniform unifying unincorporated unique uniquely unit
    units unkind unlabeled unless unlike unlikely unnamed unofficial unopposed unpopular unprecedented unrelated
    unrest unseated unstable unsuccessful unsuccessfully unsupervised unsure until unusual unusually unveiled
    unveiling up upcoming update updated updates upgrade upgraded upon upright ups upside upstream upward ur
    uranium urged us usable usage use used useful useless user users uses ushers using usual usually utility
    utilized vacant vacation vaccinate vaccine vacuum valid validity valuable value valued valve vans vapor
    variability variable variant variants variation variations varied varies varieties variety various variously
    varying vassal vast vault ve vector vectors vegetable vegetables vegetation vehicle vehicles velocity vendor
    vendors venture venue venues verb verbal verified versa verse verses version versions versus vertical very
    vessel vessels vet veteran veto via viable vicinity victim victories victorious victory videos viewed viewer
    viewers viewing views village villagers villages vinegar vinyl violated violating violation violence violent
    viral virginity virtually virtues virtuous virus visa visas visible visit visited visiting visitors visits
    visualization vital vocalists vocals voiced vol volcano volume volumes voluntarily volunteer volunteered
    volunteers vote voted voters votes voting vouchers vowels vs vulnerabilities vulnerable waged wagons wait
    waited waiting waitress waived wake wakes walked walking walks walled wallet walls walnut walnuts waned want
    wanted wanting wants wards warehouses warm warming warned warning warnings warrant warrants wartime was wash
    washed washing waste watched watches watching water waterfalls watershed wave waving way ways we weak
    weakened wealth wealthiest wealthy weapons wear wearing wears weaving website websites week weekday weekends
    weeks weigh weighed weighing weighs weight weights welcome welcomed well went wept were westerns whale
    whales what whatever wheat wheelbarrows wheels when where whereas whereby whether which whichever while
    whilst whip whisky whisper whistle whitening who whoever whole wholly whom whose why wicket wickets widely
    wider widespread width wife wifi wiki will willing win window winds wines wing winger wings winner winning
    wins winters wipe wiped wireless wires wisdom wished wishes with withdrawn withdrew within without witness
    witnessed witnesses wo wolves woman won wondering wooded wooden word words wore work worked workforce
    working works worldwide worn worried worship worst worth worthy would wounded wrap wrapped wrestler wrist
    write writer writers writes writing writings written wrong wrongly wrote wrought yacht yak yam yards yeah
    year yearly years yesterday yet yield yielded yielding yields yong you younger youngest your yours yourself
    youths yrs zlotys zones zydeco zygotes
    """)
]
