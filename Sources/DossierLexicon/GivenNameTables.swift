/// Given names from many countries: a small part of public name lists; see NOTICE.
let givenNameTables: [LexiconTable] = [
  LexiconTable(
    [.givenName],
    """
    aamir aarav aaron abbas abbie abdirahman abdul abdullah abe abel abena abigail abraham abram achieng achille
    ada adaeze adam addison addy adelaide adele adelheid adelia adem adlai adolf adolfo adolph adrian adrien
    adrienne agatha agim agnes agness agnieszka agostino agustin ahmed ahmet ai aida aidan aimee aimé aisha
    aivars akeem aki akira al alain alan alannah alasdair alastair alban albert alberto albina alcee alden aldo
    alec alejandro aleksandar aleksandr alesha alessandra alessandro alessia alex alexander alexandr alexandra
    alexandre alexandros alexei alexina alexis aleš alfonso alfred alfredo alger algernon ali alia alice alicia
    alison alistair aliya allan allen allison almuth altagracia althea alvin alyson amaia amanda amar amaya
    amber ambrose amelita amey amilcar amir amos amy amélie ana anastasio anatole anatoli anatoly anaïs anda
    anders andra andre andrea andreas andrei andrej andrew andrey andrija andrzej andré andrés andy ange angela
    angelika angella angelo anghel angie angus angélica anh anika anita anja anjali anjanette ann anna annabelle
    anne annegret annelie annelies anneliese annelise annette annie ansel anselm anselmo ante anthony antoine
    anton antonella antonia antonin antonio antony antti antónio antônio anurag aoife apostolos aram archer
    archibald archie aretha ari ariana ariel aristide arjun arlen arlene arlo armando armin arna arne arno
    arnold arnulfo aroha art arthur arto artur arturo arun ash asha ashley ashton asif assa assumpta astrid
    asunción atticus attila attracta audrey auguste augustin augustine augusto aurelia aurelio aurora aurélien
    austen austin avery avi avis avram avril axel ayaan ayako ayman azad azaria aziz aziza azra aïcha baby
    bahati baltasar bambang bao baptiste barbara barbra barnaby barney baron barry bascom basil bastian bea bear
    beatrice beatrix begoña bekim bekir bel belinda bella belle ben benedetto benedict benedikt bengt benito
    benjamin benny benoit benoît bernard bernardino bernardo bernd bernhard bernie bert berthe bertie bertram
    bertrand beryl bettina betty bettye beverly biagio bianca bibi bill billie billy bimala bina bing binky
    birgitte bishop bjarni björn blaise blake blas bo bob bobbie bobby bodil bogdan bohumil bohuslav bonifacio
    bonnie booker boris bra brad bradley brady brahim bram brandi brandon braulio breda brenda brendan brent
    bret brett brian bridget brion britney brock brodie bronwyn brook bruce bruna bruno bryan buck bucky buddy
    buenaventura bui burak burt bush buster butch byron bárbara bárður béatrice børge cade caio caitlin
    caitriona cal caleb callie callum calvin cameron camilla camillo campbell candace candida candy caoimhe
    captain carl carla carlene carlisle carlo carlos carlton carly carmen carol carole caroline carolyn carrie
    carroll carter cary casey cat catarina caterina cathal catharine catherine cathy catrin catriona cecil
    cedric celeste celine cesare chad chaim chan chanda chandra channing chantal chao charity charle charles
    charlie charlotte chauncey che chen cherie cheryl chester chet chevalier cheyenne chiamaka chiara china chip
    chita chloe chris chrissy christa christabel christian christiane christie christina christine christof
    christoph christophe christopher chuck cillian clair claire clancy clara clare clarence clarisse clark
    claude claudia claudine claudio claus clay clayton clement clemente clementine cliff clifford clifton clint
    clive clyde clémence clément clémentine cody cole coleman colin colleen colm comfort concha conchita conner
    connie conrad constantine constanța consuelo cordelia cordell corey corliss cormac cornel cornelis cornelius
    corrine cosme costel courtney craig cristiano cruz crystal curley curt curtis cyndi cynthia cyril cyrus dale
    daler damian damien damon dan dana dane danica danie daniel daniela danielle danièle danny dante danuta dara
    darcy darin dario darius darlene darnell darrell darren darron darryl darwin darío dave david davie dean
    deana debbie deborah debra declan dee deepa deidre deirdre del delaney delano delia della delphine demi
    denis denise dennis denny derek derrick deshawn desmond destiny detlev dev devin devon dewey dexter di diana
    diane dianne dick dickson didier diego dieter dietlind dima dimitri dina dinu diogo dionne dirk divya djuna
    dmitri doc doctor dolly dolores dom domenico dominga domingo domingos dominic dominik dominique don dona
    donal donald dong donna donncha donnette donnie donny dora dorian dorota dorothea dorothy doug douglas
    douglass dovydas dries duane dudley duff duke dulce dumitru duncan dung dursun dustin dušan dwayne dwight
    dympna dávid désiré eamon earl ebba eben ebenezer eberhard ebuka ed eddie eddy edeltraud eden edgar edith
    edmund edouard eduard eduardo edvard edward edwin eetu efrén egle ehud eivin eivind ekaterina ekrem el
    elaine elder eldridge eleazar elena eleni eleonora eli elia elias elinor elisabeth elise elisha elizabeth
    ella ellen ellery ellie ellinor elliott ellis elmore eloy elsa elsbeth elsie elspeth elton elvis elwood
    elwyn elşad ema eman emeka emil emile emili emiliano emilie emilio emily emma emmanuel emmeline emmett emre
    encarna engelbert ennio enrico enzo eoin ephraim erasmus eric erica erich erick erik erika erin ernest
    ernesto ernst errol erwin erykah esi esteban estevan estrellita ethan etienne etta ettore eugene eugenia
    eugenie eulalie eunice eusebio eustaquio eva evan evangeline evans evaristo eve evelyn everard everett ewan
    ezekiel ezra fabian fabrizio facundo faith faizan falguni fang fanny farah faraj farida faron farouk fatih
    fatima fatma faustino federico fedor felice felicia feliciana felicity felipa felipe felix ferdinand
    ferdinando ferenc fermina fernand fernando festus fiachra fiifi filbert filippo finn fiona fionnuala
    fionnula firmin fleur flo flor florencio florent florian florin floy folke ford fran frances francesca
    francesco francine francis francisco franciszek franck franco francois frank frankie franklin franz françois
    fraser fred freddie frederic frederick frederik frederika fredric fredrik fridolin friedrich fritz frode
    fryderyk frédéric fulvia fumiko fyodor félix gabi gabriel gabriela gabrielle gaetano gara gareth garfield
    garrick garry garth gary gastón gauri gavin gejza gemma general genevieve geneviève geoff geoffrey georg
    george georges georgina georgios gerald geraldine gerard gerardo gerd gerhard gerry gert gerty gerónimo
    gheorghe ghislain ghulam gia giacomo gianfranco gianmarco gianni gideon gigi gil gilbert giles gilles
    gillian gina gino giorgio giovanni girish girolamo gisela giselle giuliano giulio giuseppe gladys glen glenn
    glenys gloria godelieve godfrey gonzalo goran gordon gottfried gottlieb governor grace graciela graeme
    graham grant granville graziella green greene greg gregg gregor gregorio gregory greta grete griffith gro
    grover guido guillaume guillemette guillermo gul gulnar gunhild gunilla gunnar gus gustaf gustav gustave
    gustavo guy guðmundur guðríður guðrún gwen gwendolen gwendolyn gwyneth gypsy gyula gérard ha hafiz hal haley
    halldóra halle hallgerður haluk halvard hamid hamilton hamish hamlin hampton hamza han hanan hank hannah
    hanne hannelore hannes hanny hans harald hari harlan harold harriet harrison harry haruka harvey hasna
    hassan hatice hauwa heath heather hector hedda hedwig heidi heike heikki heimo heinrich heinz helen helena
    helga helge helle helmut hendrik hennie henri henrik henrique henry herb herbert hercule herman hermann
    hermes hernan hernando hernán hester hicham hideki hideo hilary hilbert hilda hilde hillary hillel hilmar
    hilton hiram hiro hjalmar hjalte hoani holden holger holly hong honoré hope horace horacio horatio horst
    howard hubert hugh hugo huguette hui hunt hunter husain hussein héctor hélène hüseyin iain ian ib ibn
    ibrahim iggy ignac ignace ignacia ignacio ignacy ignatius ignaz ignazio igor ike iker ikram ilonka ilse imam
    imran imre indira indrek ines inga inge ingeborg ingrid inigo innocent intan inés inês ion iona ira irene
    irina iris irmgard irvine irving iryna isa isaac isabel isabella isai isaiah isidore isidro israel issy
    iulian ivan ivanna ivo iván iwo izak iñaki jaan jack jackie jackson jaclyn jacob jacobo jacqueline jacques
    jacqui jadwiga jagapati jai jaime jake jakub jamal james jamey jamie jan jana janaki janay jane janet janez
    janine janis janne japheth jared jarkko jasmin jason jasper jatin javier jay jaydon jean jeanette jeanne
    jeannie jeb jeff jefferson jeffrey jelena jelle jen jenn jenna jennifer jens jensen jeremiah jeremias jeremy
    jerome jerry jerónimo jesper jess jesse jessi jessica jessie jesus jhon ji jil jill jillian jim jimbo jimena
    jimmie jimmy jin jindřich jiří jo joachim joan joana joanna joanne joao joash jocelyn jochen jody joe joel
    joey johan johann johannes john johnathan johnny jojo joko jolene jon jonas jonathan joni jonny joonas joost
    jordan jordi jorge joris jorma jose josef josefa josefina joseph josephine josh joshua josiah josphat josé
    joséphine joyce joycelyn joão juan judah judd judi judith judy juhani jules julia julian juliana julianne
    julie julien juliet juliette julio julius juliusz jun jung junior junius justice justin justine justus jános
    jérôme jón jónas józef jørgen jürgen ka kabir kacey kacper kai kajsa kamran kane kanye kaori karan karel
    karen karim karin karina karine karl karlheinz karlie karma kasey kaspar kaspars kat katalin kate katha
    katharina katharine katherine kathleen kathryn kathy katie katy kay kaye kayla kazi kazimierz kazimir keanu
    keegan keeley keenan keisha keith kelli kellie kelly kelsea kelvin ken kendrick kenji kenneth kenny kent
    kenzo kerim kerry kerstin ketill kevin khadija khaled khalid ki kiara kiele kim kimi kimmo kindra king
    kingsley kinley kip kipkorir kirsten kirsti kirsty kit kitty kjell kjetil klaus kofi kojo konrad konstantin
    konstantinos kostas kreszenz kris krista kristen kristin kristy kumiko kurt kwabena kwame kwesi kyle kylie
    kári la lacey lachlan lady lajos lakshmi lalla lamar lambert lamont lana lance lang lara larry lars lasse
    laura lauralee lauren laurence laurent laurie lawrence laís le lea leandro lee leela lefty leigh leila
    leland len lena lene lenin lenny leo leon leona leonard leonardo leone leonhard leonid leonor leopold
    leopoldine leroy les lesley leslie lester leticia lev levon levy lewis li liam lien lieve lil lillian lilly
    lily lim lin lina lincoln linda lindsay lindsey ling lino linus lionel lisa lisbeth lise little liviu liz
    liza ljiljana lloyd logan loise lon lonnie lope loredana loren lorena lorenz lorenzo loretta lorna lorraine
    lorrie lou louis louise loïc lu luan luc luca lucas lucette luchino lucia lucian luciano lucien lucila
    lucinda lucio lucius lucky lucy lucía ludmila ludo ludovic ludvik ludwig luigi luis luise luka lukas lukasz
    luke lupita luther lutz luz lydia lyle lyn lynda lyndon lynn lynne lynsey lászló léo léon léopold lúcia ma
    maaike mac mace mack macy mad maddie madini mads magda magdalena magdalene maggie mahmoud mai maja maksim
    malcolm malorie mamadou maman mamie man mandy manfred manny manon manu manuel mao marc marcel marcello
    marcelo marcia marcial marco marcus mareike maren margaret marge margo margot marguerite mari maria mariah
    mariam mariana mariann marianna marie marietta marijke marilyn marina marino mario marisol marit maritza
    marius mariusz marjorie mark markus marlene marley marlon marlys marquis marsha marshall mart marta martha
    marti martin martina martine martti marty martín marvin mary maría masha massimo mathias mathieu matilda
    matjaž mats matt matteo matthew matthias matthías matěj maureen maurice mauricio maurizio mauro max maxime
    maximilian maxine maxwell maya mcebisi meade megan mehdi mehmed mehmet mei meier mel melania melanie
    melchior melissa melvin memphis mena mercedes mercy meredith merle merry meryl metro mette mia micah michael
    micheal michel michelangelo michele michelle michèle mick mickaël mickey mickie miguel mika mike mikhail
    mila milan mildred milena miles miley millicent milo milos milovan miloš milt milton mina mindaugas mindy
    mir miran miranda mireia mirela miriam miro misha miss missy mitch mitchell mohamed mohammad mohammed molly
    mona monika montgomery monty moon morgan moritz morris mort moses moshe moya muhamed muhammad muhammed
    mumtaz murad muriel murray musa muslim mustafa myra márk mélanie mónica mārtiņš nabil nacer nadia nadim
    nadja nahuel najib nalan nam nana nancy naoko naomi napoleon nasiru nata natalia natalie natasha nathan
    nathanael nathaniel nazim neal necmettin ned neil nellie nelly nelson nenad nerea neville newell newman newt
    newton neža ngaire ngozi niamh nicholas nick nicki nicky nico nicola nicolae nicolas nicole nicolette
    nicolás niels nieves nigel niki nikita nikki niklaus nikola nikolai nikos nils nilson nina nino nitin nixon
    noah noam noel nolan nomvula nona nonie noor norah norbert noreen noriko norman nova noël nuala nuno nunzio
    nurettin nurlan nélida nóra odalys odette odile ofelia olaf ole oleg olga oli oliver olivia olivier olli
    ollie olof olympia omar omer omotola onofre oona ora oreste orin orla orlando orly orson osama oscar oskar
    osmund osvaldo otieno otis ottis otto ottokar outi ovidiu owen ozzy pa pablo paddy padma padraig pak pam
    pamela paolo paris park pascal pasquale pat patrice patricia patrick patrizia patryk patsy patti patty paul
    paula pauline paulo pavel pavol pawel peadar pearl peder pedro peggy pekka penelope penn percy perla perlita
    pero perry pertti pete peter petr petra petru petrus peyton phil philemon philip philipp philippa philippe
    phillip philly philomena phineas phyllis pier pierce pierre piet pieter pietra pietro pilar pim piotr piper
    pippa pirkko pol polina porfirio porter poul precious predrag preston prince princess prisca priscilla priya
    prosper pru pyotr pál pēteris qiang queen quentin quincy quintus rachael rachel rachid radha radhika
    radoslav radosław radu raf rafael rafaela ragnheiður ragnhild rahman raimundo rainer raj rajeev ralph ram
    rama ramiro ramon ramsay ramón randee randy raoul raphael raquel rashaad rashid rashida rasmus ratna raul
    ravi ray raymond rayén rea reba rebecca rebekah red reeva reg regina reginald rehema reiko reinhard reinhold
    rem remedios remo remy renata renate renato renee rené renée reto reuben rex reza rhian rhoda ricardo rich
    richard richie rick rickard ricky riikka riitta rishi risto rita ritchie rob robbie robert roberta roberto
    robin rocco rocky rod rodney rodolfo rodrigo roger rohan roland rolando rolf romain roman ron rona ronald
    ronan ronja ronna ronnie rory rosa rosalba rosalie rosalind rosanne rosario rose rosemary rosemonde rosie
    rosman ross rowan roxanne roy royal ruairi ruben rubin ruby rudi rudolf rudolph rudy rudyard rufus ruggero
    rui rupert russell rutger ruth ryan rémi sabah sabine sabrina sadat saddam safia sahra saint sal salah sali
    salim salina sally salma salman salomon salvador salvatore sam samantha samir sammy samuel sana sandrine
    sandy sani sanne santa saoirse sara sarah sasha saskia saturnino saul savannah saïd saúl scarlet scarlett
    schuyler scot scott scotty seamus sean sebastian sebastien sebastián sebastião selena selim selin selma sepp
    serge sergei sergey sergio seth severina severo seymour shaban shadow shaina shane shania shanice shannon
    shanti sharon sharyl shaun shawn shea sheila shelby shelly shemika sheridan sherlock sherri sherwin sheryl
    shimon shirley shonda shoshana shota shu sia sibongile sid sidney siegfried sigismund sigmund signe sigrid
    sigrún sigþrúður silas silvia silvija silvio simeon simon simone sina sinclair siobhan sione siti siv
    siyabonga slade slim sloan sol solange solveig solvita solène somerset song sonia sonny sonya sophia sophie
    soren sorin spela spencer spiro stacey stan stanislav stanislaw stanisław stanley stefan stefano steffen
    stella stepan stephanie stephen stephenie steve steven stevie stewart stian stig stijn stu stuart stéphane
    sue sun susan susana susanna susannah susy suzanne suzi sven sverre svetlana syd sydney syed sylvester
    sylvia sylvie szymon sándor sébastien sólrún sólveig tad tadeusz tadhg taj talbot talia tamara tamati tammy
    tan tania tanya tao tarak tatyana taylor ted teddie tennessee teo teodoro terence teresa tereza terhi terje
    terrell terry tess teuvo teófilo thad thandeka thandiwe thanh thao thelma theo theobald theodor theodore
    theresa thibaut thierry thomas thornton thorvald thurston théo théophile tibor tim timi timo timothy timur
    tina tinie tinne tivadar tiziano tobias tobin toby todd tom tomas tomasz tommy tomás tomáš toni tonie tonino
    tony tore torsten tota townsend traci tracy traian tran travis trayvon tremaine trent trevon trevor trey
    trine trinh trinity troy tudor tuuli ty tycho tyler tyrell tyson ulf ulises ulysses uma umberto una upton
    urbain urban urmas uroš urs ursula urszula usman uzeyir vale valentina valerie valerio valery valeska van
    vander vanessa vanya vasil vasile vasily vebjorn velma vera vern verna vernon vernor veronica vicente vicki
    victor viggo vijay viktor vilma vince vincent vinny viorel virgil virginia vito viv vivian vladimir
    vladislav vlasta volker von vân věra waldo waleed walid walker wallace wally walt walter walther wanda wang
    wanjiku wanjiru ward warren warwick washington wayne webb wei wellington wen wenche wendell wendy werner wes
    wesley whitney whittaker wilbur wilfred wilfredo wilfrid wilfried wilhelm wilhelmina wilkie willard willem
    willi william willibald willie willy wilmer wilson wim winifred winnie winston winter wiremu wojciech
    woldemar wolfgang wolfram wong woodrow woody wouter wálter xander xavier ximena yael yahya yang yann yannick
    yasir yasmine yasser yelena yen yenny yi ylva yohan yohana yoko yordan young yousef youssef yrjö yu yuki
    yulia yuliana yun yuri yusuf yves yvette yvon yvonne zac zach zachary zack zadie zahra zainab zaituni zara
    zarina zbigniew zbyněk zdenka zdravko zebulon zella zeynep zia zipporah zizi zoe zoey zofia zoltán zona
    zoran zsuzsanna zsófia ágnes çağlar édouard émile éric étienne ömer þorsteinn ștefan
    """)
]
