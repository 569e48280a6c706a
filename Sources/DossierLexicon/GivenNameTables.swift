/// Given names from many countries: a small part of public name lists; see NOTICE. The value is the gender of nearly all
/// who bear the name, as for `WordClass.pronoun`; a name without one tells nothing.
let givenNameTables: [LexiconTable] = [
  LexiconTable(
    [.givenName],
    """
    abbie abena abigail achieng ada adaeze addy adelaide adele adelheid adelia adrienne agatha agnes agness
    agnieszka aida aimee aisha alannah albina alesha alessandra alessia alexandra alexina alia alicia alison
    aliya allison almuth altagracia althea alyson amaia amanda amaya amber amelita amy amélie ana anaïs ange
    angela angelika angella angie angélica anika anita anja anjali anjanette ann anna annabelle anne annegret
    annelie annelies anneliese annelise annette annie antonella antonia aoife aretha ariana arlene arna aroha
    asha assa assumpta astrid asunción attracta audrey aurelia aurora avril ayako aziza azra aïcha barbara
    barbra bea beatrice beatrix begoña belinda bella belle berthe beryl bettina betty bettye beverly bianca bibi
    bimala bina birgitte bodil brandi breda brenda bridget britney bronwyn bruna bárbara béatrice caitlin
    caitriona callie camilla candace candida candy caoimhe carla carlene carly carmen carol carole caroline
    carolyn carrie catarina caterina catharine catherine cathy catrin catriona celeste celine chanda chantal
    charity charlotte cherie cheryl chiamaka chiara chloe chrissy christa christabel christiane christie
    christina christine claire clara clare clarisse claudia claudine clementine clémence clémentine colleen
    comfort concha conchita connie constanța consuelo cordelia corrine crystal cyndi cynthia danica daniela
    danielle danièle danuta darlene deana debbie deborah debra deepa deidre deirdre delia della delphine denise
    destiny diana diane dianne dietlind dina dionne divya djuna dolly dolores dominga dona donna donnette dora
    dorota dorothea dorothy dulce dympna ebba edeltraud edith egle ekaterina elaine elena eleni eleonora elinor
    elisabeth elise elizabeth ella ellen ellie ellinor elsa elsbeth elsie elspeth ema emilie emily emma emmeline
    encarna erica erika erin erykah esi estrellita etta eugenia eugenie eulalie eunice eva evangeline eve evelyn
    faith falguni fanny farah farida fatima fatma felicia feliciana felicity felipa fermina fiona fionnuala
    fionnula fleur flo frances francesca francine frederika fulvia fumiko gabi gabriela gabrielle gauri gemma
    genevieve geneviève georgina geraldine gerty gia gigi gillian gina gisela giselle gladys glenys gloria
    godelieve grace graciela graziella greta grete gro guillemette gulnar gunhild gunilla guðríður guðrún gwen
    gwendolen gwendolyn gwyneth haley halldóra hallgerður hannah hanne hannelore harriet haruka hasna hatice
    hauwa heather hedda hedwig heidi heike helen helena helga helle hester hilary hilda hilde hillary holly hope
    huguette hélène ignacia ilonka ilse indira ines inga ingeborg ingrid intan inés inês iona ira irene irina
    iris irmgard iryna isabel isabella ivanna jaclyn jacqueline jacqui jadwiga jana janaki janay jane janet
    janine jasmin jeanette jeanne jeannie jelena jen jenn jenna jennifer jessi jessica jill jillian jimena joan
    joana joanna joanne jolene joni josefa josefina josephine joséphine joyce joycelyn judi judith judy julia
    juliana julianne julie juliet juliette justine kajsa kaori karen karin karina karine karlie kat katalin kate
    katharina katharine katherine kathleen kathryn kathy katie katy kayla keeley keisha kelli kellie kelsea
    kerstin khadija kiara kindra kirsten kirsti kirsty kitty kreszenz krista kristen kristin kristy kumiko kylie
    lady lakshmi lalla lana lara laura lauralee lauren lea leela leila lena lene leona leonor leopoldine lesley
    leticia lieve lillian lilly lily lina linda lisa lisbeth lise liz liza ljiljana loise loredana lorena
    loretta lorna lorraine lorrie louise lucette lucia lucila lucinda lucy lucía ludmila luise lupita luz lydia
    lynda lynne lynsey lúcia maaike maddie magda magdalena magdalene maggie mai maja malorie maman mamie mandy
    manon marcia mareike maren margaret marge margo margot marguerite mari maria mariah mariam mariana mariann
    marianna marie marietta marijke marilyn marina marisol marit maritza marjorie marlene marsha marta martha
    martina martine mary maría masha matilda maureen maxine maya megan mei melania melanie melissa mena mercedes
    mercy meredith merry meryl mette mia michelle michèle mila mildred milena millicent mina mindy miranda
    mireia mirela miriam missy molly mona monika muriel myra mélanie mónica nadia nadja nalan nancy naoko naomi
    nata natalia natalie natasha nellie nelly nerea neža ngaire ngozi niamh nicki nicole nicolette nieves nikki
    nina nomvula nona nonie norah noreen noriko nuala nélida nóra odalys odette odile ofelia olga olivia olympia
    omotola oona ora orla outi padma pam pamela patricia patrizia patsy patti patty paula pauline pearl peggy
    penelope perla perlita petra philippa philomena phyllis pietra pilar piper pippa pirkko polina precious
    princess prisca priscilla priya rachael rachel radha radhika rafaela ragnheiður ragnhild raquel rashida
    ratna reba rebecca rebekah reeva regina rehema reiko renata renate renee renée rhian rhoda riikka riitta
    rita roberta rona ronja ronna rosa rosalba rosalie rosalind rosanne rose rosemary rosemonde rosie roxanne
    ruby ruth sabine sabrina safia sahra salina sally salma samantha sana sandrine sanne saoirse sara sarah
    saskia savannah scarlet scarlett selena selin selma severina shaina shania shanice shanti sharon sharyl
    sheila shelly shemika sherri sheryl shirley shonda shoshana sia sibongile signe sigrid sigrún sigþrúður
    silvia silvija siobhan siti siv solange solveig solvita solène sonia sonya sophia sophie spela stella
    stephanie stephenie sue susan susana susanna susannah susy suzanne suzi svetlana sylvia sylvie sólrún
    sólveig talia tamara tammy tania tanya tatyana teresa tereza terhi tess thandeka thandiwe thelma theresa
    tina traci trine trinity tuuli uma una ursula urszula valentina valerie valeska vanessa velma vera verna
    veronica vicki vilma virginia vivian vlasta věra wanda wanjiku wanjiru wenche wendy wilhelmina winifred
    ximena yael yasmine yelena yenny ylva yoko yulia yuliana yvette yvonne zadie zahra zainab zara zarina zdenka
    zella zeynep zipporah zizi zoe zoey zofia zsuzsanna zsófia ágnes
    """, value: 2),
  LexiconTable(
    [.givenName],
    """
    aamir aarav aaron abbas abdirahman abdul abdullah abe abel abraham abram achille adam adem adlai adolf
    adolfo adolph adrian adrien agim agostino agustin ahmed ahmet aidan aimé aivars akeem aki akira alain alan
    alasdair alastair alban albert alberto alcee aldo alec alejandro aleksandar aleksandr alessandro alexander
    alexandr alexandre alexandros alexei alexis aleš alfonso alfred alfredo alger algernon ali alice alistair
    allan allen alvin ambrose amey amilcar amir amos anastasio anatole anatoli anatoly anders andre andreas
    andrei andrej andrew andrey andrija andrzej andré andrés andy angelo anghel angus ansel anselm anselmo
    anthony antoine anton antonin antonio antony antti antónio antônio anurag apostolos aram archer archibald
    archie ari ariel aristide arjun arlen arlo armando armin arne arno arnold arnulfo arthur arto artur arturo
    arun ash asif atticus attila auguste augustin augustine augusto aurelio aurélien austen austin avram axel
    ayaan ayman aziz baltasar bambang baptiste barnaby barney barry bascom basil bastian bekim bekir bel ben
    benedetto benedict benedikt bengt benito benjamin benny benoit benoît bernard bernardino bernardo bernd
    bernhard bernie bert bertie bertram bertrand biagio bill billy binky bjarni björn blaise blas bob bobby
    bogdan bohumil bohuslav bonifacio bonnie boris brad bradley brahim bram brandon braulio brendan brent bret
    brett brian brion brock brodie bruce bruno bryan bucky buddy buenaventura burak burt buster butch byron
    bárður børge cade caio cal caleb callum calvin cameron camillo campbell carl carlisle carlo carlos carlton
    cary cathal cecil cedric cesare chad chaim charle charles chauncey chester chet christian christof christoph
    christophe christopher chuck cillian clarence clark claude claudio claus clay clayton clement clemente cliff
    clifford clifton clint clive clyde clément cody cole colin colm conner conrad constantine cordell corliss
    cormac cornel cornelis cornelius cosme costel craig cristiano curley curt curtis cyril cyrus daler damian
    damien damon dan daniel danny dante darin dario darius darnell darrell darren darron darryl darwin darío
    dave david davie dean declan delano demi denis dennis denny derek derrick deshawn desmond detlev dev dewey
    dexter dick dickson didier diego dieter dima dimitri dinu diogo dirk dmitri dom domenico domingo domingos
    dominic dominik donal donald donncha donnie donny dorian doug douglas douglass dovydas dries duane dudley
    duff dumitru duncan dursun dustin dušan dwayne dwight dávid désiré eamon earl eben ebenezer eberhard ebuka
    ed eddie eddy edgar edmund edouard eduard eduardo edvard edward edwin eetu efrén ehud eivin eivind ekrem
    eldridge eleazar eli elias ellery elliott ellis elmore eloy elton elvis elwood elwyn elşad emeka emil emile
    emiliano emilio emmanuel emmett emre engelbert ennio enrico enzo eoin ephraim erasmus eric erich erick erik
    ernest ernesto ernst errol erwin esteban estevan ethan etienne ettore eugene eusebio eustaquio evan evaristo
    everard everett ewan ezekiel ezra fabian fabrizio facundo faizan faraj faron farouk fatih faustino federico
    fedor felice felipe felix ferdinand ferdinando ferenc fernand fernando festus fiachra fiifi filbert filippo
    finn firmin florencio florent florian florin folke ford francesco francis francisco franciszek franck franco
    francois frank franklin franz françois fraser fred freddie frederic frederick frederik fredric fredrik
    fridolin friedrich fritz frode fryderyk frédéric fyodor félix gabriel gaetano gareth garfield garrick garry
    garth gary gastón gavin gejza geoff geoffrey georg george georges georgios gerald gerard gerardo gerd
    gerhard gerry gert gerónimo gheorghe ghislain ghulam giacomo gianfranco gianmarco gianni gideon gil gilbert
    giles gilles gino giorgio giovanni girish girolamo giuliano giulio giuseppe glen glenn godfrey gonzalo goran
    gordon gottfried gottlieb graeme graham grant granville greg gregg gregor gregorio gregory griffith grover
    guido guillaume guillermo gunnar gus gustaf gustav gustave gustavo guðmundur gyula gérard hafiz hal haluk
    halvard hamid hamish hamlin hamza han hank hannes hans harald hari harlan harold harrison harry harvey
    hassan heath hector heikki heimo heinrich heinz helge helmut hendrik henri henrik henrique henry herb
    herbert hercule herman hermann hermes hernan hernando hernán hicham hideki hideo hilbert hillel hilmar
    hilton hiram hiro hjalmar hjalte hoani holger horace horacio horatio horst howard hubert hugh hugo husain
    hussein héctor hüseyin iain ian ibrahim ignac ignace ignacio ignacy ignatius ignaz ignazio igor ike iker
    imran imre indrek inigo ion irvine irving isaac isai isaiah isidore isidro issy iulian ivan ivo iván iwo
    izak iñaki jaan jack jacob jacobo jacques jagapati jaime jake jakub jamal james jamey janez japheth jared
    jarkko jason jasper jatin javier jay jeb jeff jeffrey jelle jens jensen jeremiah jeremias jeremy jerome
    jerry jerónimo jesper jesse jesus jhon jim jimbo jimmie jimmy jindřich jiří joachim joao joash jochen joe
    joel joey johan johann johannes john johnathan johnny joko jon jonas jonathan jonny joonas joost jordi jorge
    joris jorma jose josef joseph josh joshua josiah josphat josé joão juan judah judd juhani jules julian
    julien julio julius juliusz junius justin justus jános jérôme jón jónas józef jørgen jürgen kabir kacper kai
    kamran kane kanye karan karel karim karl karlheinz kaspar kaspars kazi kazimierz kazimir keanu keegan keenan
    keith kelvin ken kendrick kenji kenneth kenny kent kenzo kerim kerry ketill kevin khaled khalid kimmo
    kingsley kinley kipkorir kjell kjetil klaus kofi kojo konrad konstantin konstantinos kostas kurt kwabena
    kwame kwesi kyle kári lachlan lajos lamar lambert lamont lance larry lars lasse laurent lawrence leandro
    leland len lenin lenny leo leon leonard leonardo leone leonhard leonid leopold leroy les lester lev levon
    levy lewis liam lino linus lionel liviu lloyd logan lon lonnie lorenz lorenzo louis loïc luc luca lucas
    luchino lucian luciano lucien lucio lucius ludo ludovic ludvik ludwig luigi luis luka lukas lukasz luke
    luther lutz lyle lyndon lászló léo léon léopold mace macy mads mahmoud maksim malcolm mamadou manfred manny
    manuel marc marcel marcello marcelo marcial marco marcus marino mario marius mariusz mark markus marlon
    marlys marshall mart martin martti marty martín marvin massimo mathias mathieu matjaž mats matt matteo
    matthew matthias matthías matěj maurice mauricio maurizio mauro max maxime maximilian maxwell mcebisi mehdi
    mehmed mehmet melchior melvin michael micheal michel michelangelo mick mickaël mickey mickie miguel mike
    mikhail milan miles miley milo milos milovan miloš milt milton mindaugas mir miran miro mitch mitchell
    mohamed mohammad mohammed montgomery monty moritz morris mort moses moshe muhamed muhammad muhammed murad
    murray musa mustafa márk mārtiņš nabil nacer nadim nahuel najib napoleon nasiru nathan nathanael nathaniel
    nazim neal necmettin ned neil nelson nenad neville newell newman newt newton nicholas nick nico nicolae
    nicolas nicolás niels nigel niklaus nikola nikolai nikos nils nilson nino nitin nixon noah noam noel nolan
    norbert norman noël nuno nunzio nurettin nurlan olaf ole oleg oli oliver olivier olli ollie olof omar omer
    onofre oreste orin orlando orly orson osama oscar oskar osmund osvaldo otieno otis ottis otto ottokar ovidiu
    owen ozzy pablo paddy padraig paolo pascal pasquale patrick patryk paul paulo pavel pavol pawel peadar peder
    pedro pekka percy pero perry pertti pete peter petr petru petrus phil philemon philip philipp philippe
    phillip philly phineas pier pierce pierre piet pieter pietro pim piotr pol porfirio poul predrag preston
    pyotr pál pēteris quentin quintus rachid radoslav radosław radu raf rafael rahman raimundo rainer raj rajeev
    ralph ram ramiro ramon ramsay ramón randy raoul raphael rashaad rashid rasmus raul ravi ray raymond rayén
    reg reginald reinhard reinhold remo remy renato rené reto reuben rex reza ricardo rich richard richie rick
    rickard ricky rishi risto ritchie rob robbie robert roberto rocco rocky rod rodney rodolfo rodrigo roger
    rohan roland rolando rolf romain roman ron ronald ronan ronnie rory rosman ross roy ruairi ruben rubin rudi
    rudolf rudolph rudy rudyard rufus ruggero rui rupert russell rutger ryan rémi saddam salah sali salim salman
    salomon salvador salvatore samir sammy samuel sani saturnino saul saïd saúl scot scott scotty seamus sean
    sebastian sebastien sebastián sebastião selim sepp serge sergei sergey sergio seth severo seymour shaban
    shane shaun shawn sherlock sherwin shimon shota sid siegfried sigismund sigmund silas silvio simeon simon
    sione siyabonga slim sloan sonny soren sorin spencer spiro stan stanislav stanislaw stanisław stanley stefan
    stefano steffen stepan stephen steve steven stevie stewart stian stig stijn stu stuart stéphane sven sverre
    syd syed sylvester szymon sándor sébastien tad tadeusz tadhg tamati tarak ted teddie teo teodoro terence
    terje terrell teuvo teófilo thad theo theobald theodor theodore thibaut thierry thomas thornton thorvald
    thurston théo théophile tibor tim timi timo timothy timur tinie tinne tivadar tiziano tobias tobin toby todd
    tom tomas tomasz tommy tomás tomáš tonino tony tore torsten traian travis trayvon tremaine trent trevon
    trevor trey troy tudor ty tycho tyler tyrell tyson ulf ulises ulysses umberto urbain urban urmas uroš urs
    usman uzeyir valerio vasil vasile vasily vebjorn vern vernon vernor vicente victor viggo vijay viktor vince
    vincent vinny viorel virgil vito viv vladimir vladislav volker vân waldo waleed walid walker wallace wally
    walt walter walther warren warwick wayne wendell werner wes wesley whittaker wilbur wilfred wilfredo wilfrid
    wilfried wilhelm wilkie willard willem willi william willibald willie willy wilmer wilson wim winston wiremu
    wojciech woldemar wolfgang wolfram woodrow woody wouter wálter xander xavier yahya yann yannick yasir yasser
    yohan yordan yousef youssef yrjö yuri yusuf yves yvon zac zach zachary zack zbigniew zbyněk zdravko zebulon
    zoltán zoran çağlar édouard émile éric étienne ömer þorsteinn ștefan
    """, value: 1),
  LexiconTable(
    [.givenName],
    """
    addison ai al alden alex amar anda andra andrea anh ante art ashley ashton avery avi avis azad azaria baby
    bahati bao baron bear billie bing bishop blake bo bobbie booker bra brady brook buck bui bush captain
    carroll carter casey cat chan chandra channing chao charlie che chen chevalier cheyenne china chip chita
    chris clair clancy coleman corey courtney cruz dale dana dane danie dara darcy dee del delaney devin devon
    di doc doctor dominique don dong duke dung eden el elder elia elisha eman emili evans fang flor floy fran
    frankie gara general governor green greene gul guy gypsy ha halle hamilton hampton hanan hanny hennie holden
    hong honoré hui hunt hunter ib ibn iggy ikram imam inge innocent isa israel jackie jackson jai jamie jan
    janis janne jaydon jean jefferson jess jessie ji jil jin jo jocelyn jody jojo jordan jun jung junior justice
    ka kacey karma kasey katha kay kaye kelly ki kiele kim kimi king kip kit kris la lacey lang laurence laurie
    laís le lee lefty leigh leslie li lien lil lim lin lincoln lindsay lindsey ling little lope loren lou lu
    luan lucky lyn lynn ma mac mack mad madini man manu mao marley marquis marti meade meier mel memphis merle
    metro micah michele mika misha miss moon morgan moya mumtaz muslim nam nana nicky nicola niki nikita noor
    nova pa pak paris park pat patrice penn peyton porter prince prosper pru qiang queen quincy rama randee rea
    red rem remedios robin rosario rowan royal sabah sadat saint sal sam sandy santa sasha schuyler shadow
    shannon shea shelby sheridan shu sidney simone sina sinclair slade sol somerset song stacey sun sydney taj
    talbot tan tao taylor tennessee terry thanh thao toni tonie tota townsend tracy tran trinh upton vale valery
    van vander vanya von wang ward washington webb wei wellington wen whitney winnie winter wong yang yen yi
    yohana young yu yuki yun zaituni zia zona
    """),
]
