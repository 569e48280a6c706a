/// Family names from many countries: a small part of public name lists; see NOTICE.
let familyNameTables: [LexiconTable] = [
  LexiconTable(
    [.familyName],
    """
    aalto aaron aas aasen abbas abbassi abbott abdelaziz abdi abdou abdul abe abelson abercrombie abernathy
    abraham abramowitz abrams abreu abt abubakar acevedo acharya achleitner ackles ackman acuff acuña adams
    adcock addams addison adeyemi adrian agee aguila aguilar aguilera aguillard agyeman ahern ahluwalia ahmed
    ahrens aiken akhtar akoth alam albanese albright albus alexander alexandre alger ali alighieri aliyev allan
    allen allende allison allton almada almond almy alpert alvarado alvarez alward aly aman amari amaya ambler
    ambrose america amin amis ammann ammons amundsen amy anand anders andersen anderson andersson andreassen
    andres andrews andré angeles angell angus anjos anker anne anthony antonio antonioni antunes apodaca appel
    appelman apte arce archer arena arias arizmendi armitage armstrong arnaud arnold arquette arrieta arroyo
    arsenault arteaga arthur asare ashcroft ashton ashworth askew atchley atkins atkinson atwood aubry augustine
    aune austin autry avila axelrod ayala aye ayers ba baba babbitt babu baca bach bachman bachmann bacon
    badillo badu bae baez baggott bah bahamonde bai bailey bain baird bajwa baker bakke bakker bala baldwin ball
    ballard ballerini ballester bamber bamidele bancroft banerjee banks bannerman baptist barak barba barber
    barbieri barbour barca barfield barker barks barlow barman barna barnes barnet barnett barnette barnum barr
    barra barragán barrett barretto barrio barría bartlett barton bary bascom bashir basinger bateson batra batt
    batty bauer baugh baum bauman baur baxter bay beach beadle beall bean beard beardsley beasley beaton
    beatrice beattie beaumont beauvais beazley beck becker beckford beckles beckwith bega begum behn bejarano
    belhadj bell bellamy bellini bello beltran benali benavides bender benedetti benford benincasa benitez
    benito benjamin benko benmoussa benn bennett benny benoist benoit benson bentley benítez beresford berg
    bergdahl berger bergeron bergman bergstresser bergström berkley berlin berlusconi bernard bernardini
    bernasconi bernier bernstein berry berson berthelot bertini bertolucci bertrand besson bethel bettencourt
    betts bevilacqua bewley bey bhatt bhebhe bieber bierce bill bingham birch bircher bird birmingham biron
    bischoff bishop bissonette bjelland black blackett blackman blackwell blackwood blair blake blakemore blanda
    blank blewett blish bloch blom blondel bloom bloomberg bloomfield blum blume blumenfeld blumenthal blundell
    blunt blyth boakye boateng bob bobbitt bobrow bogaerts bohr boileau boland bolles bolt bolton bon bonacci
    bonaparte bonatti bond bonds bong boniface bonino bonner bonnet boone booth boothe bopp bor borges bos bosco
    bothe bouchard boucher boulanger bourbon bowen bowes bowie bowman boyce boyd boyer boyes boyle boynton
    bracken bradbury braddock bradford bradley bradstreet bragg braithwaite brajković brammer branden brando
    brandt brannigan brannon branson brasch brasfield brathwaite braun braverman bray brazile brecht brennan
    brenner breton brewster brice bridges briggs brightman brin brink bristow broadbent brock broder brody
    brokaw bromberg brook brooke brooking brooks broomfield brosnahan broun brouwer browder brown browne
    browning brownlee brownlow broyhill bruce brunel bruner brunner bruton bryan bryce bryson buchanan buchman
    buck buckingham buckland buckley buckman budd buell bukowski bulger bullard bullock bun burdette burdon bure
    buren burgard burger burgess burgos burk burkard burke burley burman burnell burnett burns burnside burr
    burrell burroughs burrows burstein burton burwell bush bushby bushnell bustillos buth butler butt
    butterfield byer bynoe byrne byron bøe cadieux cadigan cadwallader caesar cage cagney cahill caine calderon
    caldwell calhoun callaham callahan calloway calvin camacho camara cambridge cameron camilleri camp campbell
    camper camus canby canning canon canterbury cantor cantwell cantón cape capp capper cardenas cardinale carey
    carlile carlo carlos carlsson carlyle carmichael carmody carmona caro carol caron carpenter carr carrasco
    carreiro carrington carrol carroll carson carstensen carswell carta carter carver casals casanova casey cash
    casini cassady cassidy cassin castle castonguay castro cate caterina cates caulfield cavalcante cavanagh
    cave cavendish cayetano cecil celeste cervantes chacón chadwick chamberlain chamberland chambers chan chand
    chandler chang chao chaparro chaplin chapman chappuis charles charlton charo chastain chau chaudhary chauhan
    chavarría chaves chavez chaviano chea cheema chen cheney cheng cherotich chesnutt cheung chevalier chi chia
    chiang chisholm chisum chiu choque choudhry chow chowdhury chris christ christensen christie christopher
    chrétien chu chua churchill chávez claiborne clairmont clancy clanton clark clarke clarkson clay claypool
    claytor cleaver clement clements clerc cleveland clifford clinton clovis cobb coburn cochran cochrane
    coderre coe coffin coghill cohen cohn coker colbert cole coleman colen colfer collingwood collins collinson
    colson colter coltrane colunga colvin colón comeau como concepción conde condon cong connally connell
    connelly connolly connor conrad conroy constant contreras conway cook cookson coolidge cooper cope coppola
    coram corcoran corda cordell cordero cormier cornish corrado correa cortese cortez costa costello costilla
    costner coulson coulter courtney courtois courville courvoisier coverdale covington cowell cowen cowles cox
    coyne crabtree craig cranmer cranston crawford crean crenshaw crichton crick croft cromwell crosby crowe
    cruise cruz crystal cuenca cuesta cueto cullen cullinane cumberbatch cummings cummins cunniff cunningham
    cuomo curran curtis cusack cushman cusick cuthbert cutler cybulski cyr cyrus czapla córdova côté d'arcy
    dabney dabrowski dahl dahlem dalal dale dallaire dalton daly dam damm damon damore dampier dando dandridge
    dangerfield daniele daniels danielsson dante daoud dare darling darwin das daum daus dave davenport david
    davidson davies davis davison davy dawson day dayal daye deacon deane decker declercq dee deegan deeley
    defoe dehn deitsch delany delgado delhez delia demaio dempsey deng dennett dennis dennison denver deo deol
    dern desai deschamps deshmukh deshpande desmarais despard devaney devi devine devlin dewey dhaliwal dhillon
    diamond diaz dick dickens dickinson dickson diehl dietl dietz dillard dillinger dion dirksen disney dix
    dixon dlodlo doan doctor dodds doerr doesburg doiron dole dom domingo donahue donald donaldson donati
    donnelly doolittle dore doren dorian dorsey doucet douglas dove dow downer downes downing doyle dozier
    draghi dragičević drake draper dreher dreyer dreyfus drummond drury du dube duca duffy dufresne dujardin
    duke dulbecco dumas dumont dunaway duncan dunham dunlop dunne dunstan dupré duque duquette durant durante
    durrell dury duteau dutton dyck dziedzic díaz ealy earle earp east eastman eastmond eastwood eaton ebanks
    ebert echevarria eckhart eco eddy edelman edge edgerton edgley edison edmondson edmund edmundson edun
    edwards efron eglinton ehrlich eich einstein eisenhower eisner ekberg eklof ekman elder elders eldridge
    elias eliassen elijah ellen ellery ellington elliot elliott ellis ellison ellman ellsworth elsasser elton
    emerson engel england english eno ensign entwistle eppler epstein ernst erskine erupe ervin erving escalante
    esch escobar esquivel estes estrada euler evans everett evins ewing eze fahey fahy fairbanks falco falk
    fallon fancher fang fantoni farah fargo farkas farnese farnham farquharson farr farrar farrell faustino
    fawcett faye federer feeney fein feingold feinstein felder feldman felix feng fenlon fenwick ferdinand
    ferguson fernandez fernando fernández ferragni ferrari ferraro ferrer ferro fessenden fica fielding figaro
    filip filkins fillmore finch fincher fini fink finkel finkelstein finn finnegan fischbach fischer fishbein
    fisher fisk fitch fitzgerald fitzpatrick fitzsimons flaherty flanagan flatt fleming flett flor flores
    florian flynn fo fogel foley follette folsom fonda fong fontaine forbes forbush ford foreman forrest forster
    forstner fortin fosse foster fouche fowler fowles fox foxx foy frampton francis francisco franck franco
    franke franklin franks fraser frazer frazier freas frederick frederiksen freeman frei french frescobaldi
    freund friedman friesen frink frith frolov frost frum fry fuchs fuentes fukuda fukushima fulkerson fuller
    fung furlow furse furst fusco gaal gable gabler gabriel gadd gaddis gahn gaillard gaines gainey gale galilei
    galindo gallacher gallagher gallahan gallatin gallo galloway gamboa gandhi gang gann gantt ganz garber garbo
    garcia garcía gardner garfield garland garner garrett garrow garvey gascon gaskell gate gately gates gathogo
    gaudio gaughan gaunt gauss gavin gay gaya gaye gaynor gearhart geiger gelman genet gentner gentry george
    georgiou geraghty gerald gerard gerlach germain germaine gerrard gervais ghormley giang giannini giardino
    gibb gibbon gibbs gibney gibson gil gilbert gildea gilhooly gill gillan gillen gilligan gilmore gilmour
    giménez gingrich ginsberg giovanni giraud giroux gittens giuliani givhan glaser glass glazer gleason gleaves
    gleeson glenn glynn godin goel goff goffin gokey gold goldberg golding goldman goldschmidt goldstein
    goldstone golub gomes gomez gonzaga gonzales gonzáles gonzález gonçalves goode goodman goodwin gordon gore
    gorka gorman gorski gorton gottlieb gottschalk gough gould gove gowers goya grace gracin graham grande
    grandison grant gravel graves gray grayson green greene greenlaw greenspan greer gregg gregory greig greiner
    grey grier griffin griffiths grill grimes grimm grimshaw gritz grogan gros gross grossberg grosse grossman
    grossmann groulx grove gruber gruen grundy grunewald gstrein guan guardia guardiola guarnieri guerra guevara
    guin guinness gunn guthrie guy guzman gwynn gómez göransson ha habib hacker hackett haddad hadzic hagedorn
    hagel haggard hahn haines haldeman hale hales halford hall halleck halley halloran halonen halperin
    halvorsen ham hamdan hamel hamid hamidi hamill hamilton hamm hammett han hancock handel handler hanks hanlon
    hanna hanrahan hanratty hans hansen hanson hara hardcastle harding hardy harewood harkness harley harman
    harmon harper harrell harris harrison harry hart hartigan hartmann hartung hartwig harvey hasan hassan
    hassen hastie hastings hatcher hatfield hauer haugland hauser havrankova hawes hawk hawke hawkes hawkins
    hawthorne hay haycraft hayden hayes hayne hays haywood hayworth hazard headley healey healy heaney hearn
    hearst heatley hebb heckmann heeney heigl heine heinlein heintz heinz hellman helms hemingway hemmings
    hempel henderson hendler hendricks hendrickson hendrix hendryx henn henning henry henshaw henson hepworth
    herbert herlihy hermon hernandez hernández herrera herrick herrington herrmann hersh hershey hertz herzog
    hess hetzel hey heyman hickey hicks hidalgo higgins highfield higuchi hilbert hiley hill hilliard hillman
    hillyard hilton hinds hinton hinze hirsch hirvonen hislop hiss hitchings ho hoareau hochreiter hochstein
    hock hockaday hocking hodge hodges hodgkin hodgson hoekstra hoey hoffman hoffmann hogan hogarth hogg holder
    holdsworth holiday holland holliday hollings hollingsworth holm holmes holmquist holst holt holtzman holub
    holzer hood hook hooke hooker hooton hoover hope hopkin hopkins hopper horne horner hornung horowitz
    horrocks horst horton horáková hourigan houston hove howard hoyte hrdlicka hrdlička hu huang hubbell hudec
    hudgens hudson huerta huey huffman hughart hughes hugo hui huie hull humble hume humphrey hung hunt hunter
    huntington hurley hussein hussey huston hutchings hutchinson hutchison hutter huysmans häkkinen hämäläinen
    ianni ibsen im inghram ingram iorio iqbal ireland irwin isaacs isbell ishii israel iverson ives ivory
    iyengar iyer jaber jack jackman jackson jacob jacquet jafari jagger james jan janco janney jansen janzen
    jardine jarrett jay jaynes jean jefferson jeffery jeffords jeffreys jenkins jennings jensen jeptoo jesus
    jewell jhaveri jiang jim jimenez jin joe johannsen johansson john johns johnsen johnson johnston jolicoeur
    jonas jones jong joos joplin jordan joseph joshi jourdan joy joyce judd julien juma jun justice kafka kahn
    kaiser kalniņš kalt kamal kamau kamel kamen kaminski kaminsky kane kang kapoor karen kashyap kast kate katz
    katzman kaufman kaur kavanagh kawano kawashima kay kaya kean keane keating keaton keats keegan keel keith
    keitt kelemen keller kelley kelly kelvin kemp kemper kennedy kennelly kenney kent kepler keppel kern kerr
    kerrigan kerry kershaw kessel ketel keyes khaled khalil khan khare khoury khumalo killinger kilroy kim
    kimball kimmel kinder king kingsley kingston kinkade kinsler kinyanjui kiplimo kiprop kiptanui kirby
    kirchhoff kirk kirkland kissinger kleeman klement knapp knight knott knowles knox knuckles knutsen kobus koc
    koch koeman koerner kogan kohan kohl kohn kolar kolbe kolářová kosinski koster kothe kovač kowalczyk
    kowalski koza krajčovič kramer kresge kress krieger krishna kroeger kroeker krogh kroon krugman krupa kuhn
    kuiper kulkarni kumar kurian kurtz kurtzman kwon kyle labelle lachance ladd lady lafayette lafferty lagarde
    lagat lagrange lai laing lalonde lama lamantia lamar lamarque lamas lamb lambert lambie lamont lamothe lan
    lancaster land landau landgraf landreth lane lang lange langlais langley langlois lanier lanz lappin lara
    lardner larkin larrañaga larsen lasalle lasic lassila laswell lata latimer latouche latt latu lau laue
    lauren laurence laurie lavalle laverty lavigne law lawrence layton lazar lazaro leach leacock leake leakes
    leal lean lear leary lebrun ledesma ledger ledin lee lefevre legg legrand lehmann lehne lehr lei leigh
    lenard lenihan lennon lennox leonard leone leong lepp lessig lestari letourneau letta letterman leung leven
    levi levin levine levinson levitsky levitt levy lewis li liang licata lieber lien lilly lim lima lin lincoln
    lindelof lindgren lindqvist lindsay lindsey lindvall ling lingard linnell lipari lipsky lipton lira lisa
    little littlefield littman liu livingston ljungberg llanos lo loach lobe lobo lockhart lockwood loggins
    lomax lombardi london lone longfellow longo loomer loos lopez lorca lorentz lorenzo lott louie louis lovato
    love lovecchio lovejoy lovelace loveless lovell lovett lovrić lowe lowell lowndes lowry lowy lu lucas
    lucchesi luckman luke lumley lumumba luna lund lundqvist lunsford luo luque luria luther lynam lynch lynn
    lynne lyons lytton lópez macarthur macdonald machado machen mackay mackie maclean macon macphail mactiernan
    madden madeira madison madsen maes magar magno magnus magruder maguire mahal maher maina mais maiyo mak
    malcolm malhotra malik malkin mallard mallet mallick malloy malo malone mamani man mancini mander mandrell
    mangini manley mann mannan manne manning mannino manson manzano mao marconi marcus marcy mari maria mariano
    marie maring mark markey marley marlow marlowe marocco maroney maroni marquardt marques marqués mars marsh
    marshall marson marston martelli martin martineau martinelli martinez martino martins martyn martín marucci
    mary masi maslow mason massie masters mata matheson mathias matsuura matthew matthews mattingly mattsson
    maupin maurer maurice maw maxfield maxwell mayer mayfield maynor mayo mayr maza mazur mazzoni mcareavey
    mcauley mcauliffe mcbride mccall mccallum mccann mccarthy mcclelland mcclure mccoy mccready mccullough
    mcdermott mcdonald mcdowell mcevoy mcfadden mcgee mcgettigan mcgill mcglinchey mcgough mcgrath mcgrory
    mcguinness mcguire mcgurk mcintyre mckay mckee mckenna mckenzie mckinley mckinney mcknight mclaughlin mcleod
    mcmanus mcmaster mcmorrow mcnamara mcneill mcquade meador meaney mears medeiros meder medina medley medrano
    medvedev meek mehta mei mein mejía melancon melcher meldrum mello melo melville melvin menard mendel
    mendelsohn mendez mendoza meng menon mensch menzies mera merced merchant meredith merkel merkle merlino
    merson mertens merwin messina metcalf metcalfe mets metz meunier meyer miah miceli michael michaelis
    michaels michalka mickelson middlebrooks middleton midgley miles mille miller millet millner mills milne
    milton ming minogue minor mintz miranda mirza mishra misner mistry mitch mitcham mitchell mitei mitra mitri
    mittal miura miyake mo moala mochizuki modi moffat moga mohamed mohammad mohammed mohan moland molen molina
    mollo molloy moloney molyneux moniz monroe montalto montalvo montana montero montgomery monti moodie moore
    moosbrugger morais morales moran moravec moreau morello morgan mori moriarty morley morricone morris
    morrison morrissey morse mortensen mortimer moseley moser moses mosquera moss mott moura mousseau moya
    mozart mraz mrazek mthimkhulu muir mukherjee muldoon mulholland mullen muller mullican mullin mulqueen
    mulvihill mumba munro munshi murakami murdoch murillo murphey murphy murray murrell musselwhite mustafa
    mustapha mutai mutiso muñoz myers myles márquez naber nader nadler nagai naidu nainggolan nair nakamoto
    nakamura napier narayan nash nasri nassar nasser natarajan nathan nation nauman nava navarre nazari ndegwa
    ndolo neal neeson neilan neill nell nelson nemec neri nero nesbit nesbitt neto nettles neufeld neumann
    neville nevins newcomb newell newman newsom newton ney ng ngcobo ngo ngubane ngugi niblock nicholas nichols
    nicholson nicklaus nicola nicolai nicolay nicolson nida nigam niles nilsson niven nixon nkomo nkrumah noah
    nobel noble noda noel nolan noonan noor norberg nordahl nordström noriega norquist norris north noto notte
    novak novotny nowakowski noyer nugent numan nunn nwachukwu nxumalo nyambose nyathi nyberg nygaard nygård
    näslund næss o'brien o'connor o'dwyer o'farrell o'halloran o'malley o'neill o'rourke o'shaughnessy o'toole
    oakes oakley obama obasanjo ocalan ocampo ochoa oden odhiambo odinga odongo oduor offutt ohlsson ohm okafor
    okelo okon okonkwo oldenburg oldroyd oliveira oliver olivier olsen olson omar ono oppenheimer opperman
    orloff orlov ornstein osborne osbourne osgood osler osman osment osmond ospina ostrom ostrowski otieno otis
    otto overgaard owen owens owuor padden padilla padua paganelli paige pak palacios palin palm palma palmer
    palo pan pang paniagua panter papineau papp paris park parker parkinson parra parris parrish parry parsons
    parton partridge pascarella pasha pataki patel paterson paton patrick patterson patton pauk paul pauling
    paulos paulsen pavy paxton paz peacock pearl pearlman pearman pearse pearson peary pease peck pedersen
    pedretti pedro pedrosa peel peixoto pell pellegrin pellegrini pellegrino peltonen pemberton pence peng
    penman pennebaker pennington penrose pepper percival percy pere pereira perelman peres perez perić perišić
    perkins perlow perrault perri perry persaud persons persson peter peters petersen peterson petit petitjean
    petrus pettigrew petty peña pfannenstiel pfeifer phair pharr philip philippe philips phillips phu piasecki
    piccard pichon pickford pickler pickles pierce piercy pike pillai pillay pilz pimenta pimental pimentel pin
    pine ping pinnick pinnock pinter pinto piper pires pitkin pitts pizzi pla planck platt plott plourde podesta
    poe poggio pogue pohl poisson pollack pollard pollitt pollock ponce pond ponder pooley pope popović porteous
    porter potter pottinger potts pound powell power prabowo prado prasad prat pree preece prescott presley
    press pressman preuss priestley prieto prime prine prins pritchard prochazka proctor prophet prosser
    prothero providence prue pruett pruitt pryce pryor prévost pugh puig pullman purcell purdie puzo pye pyle
    pyne pérez põldmaa qin quaid quan quartey quay quayle queen quesada quilty quinlan quinn quintal quintanilla
    quinto quiroga quispe quiñones quiñónez qurbanlı ra raatikainen rabbani rabinovich racine radcliffe
    radhakrishnan radley rahman rai rainer rains raitt raj rall ram raman ramanathan ramirez ramkissoon ramo
    ramos ramsauer ramsay ramsey randall randolph ransom ransome rao rasmussen ratcliff rathbun rathke rau rauch
    rauh rausch ravi ravn rawson ray rayfield rea reagan reale red redd reddy redfield reed rees reeves reid
    reilly reina reinard reiner reinhardt reis reisman reitman ren rennie resnick rey reyes reynolds rhodes
    rhymes ribeiro rice rich richard richards richardson richter ricks riddell riddick ridley riedel rieger
    riemann rigg riley rimes rinehart ringuette rio ripa ripley ritchie ritter riva rivera rivero rivers roach
    robbins robert roberts robertson robeson robey robie robinson robitaille rocha rochat roche rock rockefeller
    rodgers rodin rodrigues rodriguez rodríguez rogers rojo rolston rolón rom roman romberg romero rommel romney
    rondeau rono rooney roosevelt rosa rose rosecrans rosen rosenberg ross rossetti rossi rossiter rote roth
    rothermich rotich rouillard rousseau roux rowan rowe rowland roy rubbia rubin rucker rudd rufus ruiz rule
    rundle runyon ruprecht rusconi rush rushing rusk russ russell russo rutherford ryan rybak ryder ryynänen
    sabah sabir sabri sachs saint saito sakamoto sala salam salami salazar saleem salem salerno salinas
    salisbury salmon saltz sam sampaio samper sampson sams samuel san sanchez sandberg sandel sanders sanderson
    sandin sands sandström sanford sant santa santoro santos sanz sarna sary sasser sastry sato satriani
    saunders savage saville savoy saxton sayers scaife scanlan scanlon scarpelli schafer schank scheele scheer
    scheffer schelling schenck schenkel scherzer schild schiller schilling schmaltz schmid schmidt schmidtke
    schmitz schmuhl schneider schneiderman schoenberg scholes scholl schooley schroeder schröder schultz schulz
    schulze schumacher schumann schumer schuster schuur schuyler schwab schwartz schwartzman schwarz scott
    scruggs scruton scully sea searle sease sec sedgwick sedlák seeger segal segall seger seghers segni segrè
    seidensticker sekhon selby sen setiawan sevier seville seward sewell sexton seymour shadid shah shaikh
    shakespeare shan shanks shannon shao sharif sharma sharon sharp sharpe sharpton shaver shaw sheedy sheen
    sheffield shelley shelton shepard shepherd sher sheriff sherlock shermer sherrill sheth shetty shih shiner
    shinn shirley shoemaker shoup shukla shultz shum shuman shuttleworth sibal sidney siegel siemens sikora
    sikorski silva silverman simanjuntak simien simmons simms simon simpson sinatra sinclair singh siregar sisco
    sjöholm skaggs skinner sklar slater sloan sloman slovák smale smith smither smyth snow snowden snyder solano
    soler solomon solorio som somers sommerfeld song sonnenberg sosa soto sousa sova sowa soyinka spain sparks
    spears spector spencer spenser spicer spielberg spight spitz spooner spoto sprague springer springsteen
    sproule srinivasan stafford stahlhut stallings stallone stan standen stanford stanhope stanley stanton
    stapleton star starin stark starling starner starr starrett starčević statham staunton steadman steel steele
    steichen stein steinbeck steiner steinman stelter stennis stephen stephens stephenson sterling stern
    stettner stevens stevenson steward stewart stiles stills stipe stirling stockdale stockhausen stoddart
    stoker stokes stoltz stone stoner stones storer stott stout stowell strait strandberg strang strange strauss
    strawn street strehlow strick stromberg stronach stroup struve strzelecki sturgeon sturges suarez
    subramaniam sullivan sultan summer summers sumner sun sundaram sunshine suresh surman sussman sutherland
    sutphin sutton suárez svensson swan sweetser swift swinford swingle swoboda sykes sylvester synder szymczak
    sá sánchez tadesse taft taguchi tahir tai takahashi talbot talib tall tam tamm tanabe tanaka tandon tandy
    tansley tao tarkington tarr tasso tate tatum taussig tavares tay taylor te teagarden teasdale tedder tejada
    tello temple tennant tennyson teresa terpstra terry thackeray thatcher thibeault thibodeau thibodeaux thicke
    thivierge thom thomas thompson thomson thornburgh thornbury thorne thorsen thurman tibbles tidwell tien
    tiger tilden tillery tillman tilton timberlake tindall tippin titus tobey tobler todd toews tollefson
    tompkins toms tong tony tope torn toro torrens torres torrijos tosh toussaint tower townsend tracy trad tran
    travis treacy treloar trembath trethewey tribe triggs trimble trinidad tripathi tritt trombetta trost
    trotter trudeau trujillo truman trump tse tsou tucker tudor tunstall tuominen turci turk turman turnbull
    turner tutu twohey tyler tyson tóibín uehara ulrich underhill underwood unterberger updike urban urey uribe
    urquhart urrutia usher utterback vainio valdes valdez vale valencia valenciano valladares vallone valls
    valois van vandecasteele vandenberghe vanderbilt vandervoort vandewalle vanhoutte vargas varghese varma vasa
    vaughan vaughn veeder vega velasquez veloso ventura verne verrier vi viau vidaković vidal vigneault vilanova
    villalta villanueva villaseñor villaverde vinci vine viner viney viola visconti vise vitti vives vizcarra
    vlk vogel vogelsang vohra voigt volmer volta volterra voss voth vuković vyas vélez wade wafula wagener
    wagner wagoner wai waiters waits wajda wakefield walcher wald waldron waldrop walken walker wall wallace
    waller wallis walsh walter walton walz wan wanamaker wander wandrei wang wangeci ward wardlaw wark warner
    warrick warwick washburn washington waterhouse waters watkins watson watt watters watts waugh wayne weaver
    webb webber webster wecker wedel wegener weiner weingarten weinman weinstein weir weld weldon welles welling
    wells welsh welty weng wenger wentz wesley west westerberg westphal westwood wexler wharton wheatley wheaton
    wheeler whelan whipple white whitefield whitehead whitfield whitley whitlock whitlow whitman whitmore
    whittaker whyte widger widodo wieczorek wien wiener wiesinger wiesner wiggins wigglesworth wiggs wigman
    wilbur wilcoxon wilde wilder wilding wilensky wiles wiley wilk wilkes wilkie wilkins wilkinson wilks willard
    william williams williamson willie willingham willis wills wilson wilton winchester wind winfield winfrey
    wingate winter wirtz wise wiseman wisse wittig wogan wojcik wolf wolfe wolfgang wolsey wong wood woodlock
    woods woodson woodward woolf wozniak wray wrede wright wrigley wrobel wrona wu wurst wyllie wynn wynne wyss
    xaba xu yamada yancey yang yardley yates yauch ye yeats yeh yellen yen yeomans yeung yilmaz yin york yoshida
    young yu yuan yun yung yusuf yusupov yıldırım zabala zachman zajicek zambrano zander zelaya zeleznik zhang
    zhou zhu ziegler zimmer zimmermann zipp zola zorn zuluaga zupancic ávila åström østergaard ćosić šimko
    """)
]
