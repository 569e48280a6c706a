/// Words that stand around people's names.
let personTables: [LexiconTable] = [
  LexiconTable(
    [.title],
    """
    mr mrs ms miss mx dr prof professor sir lord lady dame baron baroness count countess duke duchess prince
    princess king queen emperor empress tsar czar sultan emir sheikh shaikh ayatollah imam rabbi pope cardinal
    archbishop bishop reverend rev father sister brother pastor monsignor saint president vice_president
    prime_minister premier chancellor minister senator sen congressman congresswoman representative rep governor
    gov mayor secretary ambassador judge justice chief_justice general gen admiral adm colonel col major maj
    captain capt capt. lieutenant lt sergeant sgt corporal cpl private officer detective inspector constable
    superintendent commissioner sheriff marshal commander cmdr brigadier councillor councilman councilwoman
    alderman delegate comrade señor senor monsieur madame herr frau signor don doña dona hon honourable honorable
    coach chairman chairwoman chairperson speaker engineer deputy chef nurse mama papa mzee auntie uncle aunt
    datuk haji hajji shri smt sri ustaz mullah maulana kyai bapak pak ibu dato tun swami guru mme mlle
    sayyid hajj padre abbot deacon
    """),
  LexiconTable(
    [.role],
    """
    president chairman chairwoman chairperson chair chief ceo cfo coo cto executive director manager head
    founder cofounder co-founder owner partner secretary treasurer minister premier chancellor governor mayor
    senator congressman congresswoman lawmaker legislator ambassador envoy diplomat consul spokesman spokeswoman
    spokesperson official officer analyst economist strategist trader broker banker investor lawyer attorney
    solicitor barrister prosecutor judge justice professor lecturer scholar researcher scientist physicist chemist
    biologist historian philosopher psychologist sociologist teacher principal dean rector doctor physician
    surgeon nurse engineer architect designer developer programmer editor reporter journalist correspondent
    columnist anchor host presenter author writer novelist poet playwright actor actress singer songwriter
    musician composer conductor pianist guitarist drummer bassist violinist rapper dj dancer painter sculptor
    photographer filmmaker producer screenwriter cartoonist critic curator publisher coach captain player
    striker midfielder defender goalkeeper forward winger quarterback pitcher sprinter swimmer boxer wrestler
    cyclist golfer referee umpire pilot astronaut cosmonaut soldier general admiral colonel commander sergeant
    detective inspector sheriff activist organizer campaigner leader candidate adviser advisor aide consultant
    expert specialist member fellow student graduate farmer fisherman miner worker driver baker butcher chef
    carpenter clerk shopkeeper businessman businesswoman entrepreneur billionaire philanthropist heir king queen
    prince princess emperor pope cardinal archbishop bishop priest pastor rabbi imam monk nun deputy assistant
    associate supervisor superintendent commissioner coordinator administrator delegate representative councillor
    speaker whip chancellor provost president-elect veteran father mother son daughter brother sister husband wife
    widow grandson granddaughter nephew niece cousin uncle aunt friend neighbor neighbour resident survivor victim
    suspect defendant witness partner colleague boss magnate tycoon explorer inventor mathematician astronomer
    geologist ecologist regent bupati ombudsman registrar auditor ranger lifeguard paramedic midwife epidemiologist virologist meteorologist seismologist archaeologist anthropologist
    linguist librarian
    """),
  // Words before a role that belong to it.
  LexiconTable(
    [.roleModifier],
    """
    chief vice deputy senior junior assistant associate executive managing acting interim former ex lead leading
    principal general global regional national head first founding honorary emeritus co under outgoing incoming
    veteran retired late then
    """),
  LexiconTable(
    [.speech],
    """
    said=1 says=1 say=1 saying=1 told=1 tells=1 telling=1 asked=1 asks=1 added=1 adds=1 adding=1 stated=1
    states=1 announced=1 announces=1 explained=1 explains=1 noted=1 notes=1 noting=1 recalled=1 recalls=1
    replied=1 replies=1 answered=1 commented=1 remarked=1 observed=1 reported=1 stressed=2 stresses=2
    emphasized=2 emphasised=2 insisted=2 insists=2 argued=2 argues=2 claimed=2 claims=2 warned=2 warns=2
    urged=2 urges=2 vowed=2 promised=2 declared=2 admitted=2 acknowledged=2 conceded=2 denied=2 suggested=2
    predicted=2 joked=2 quipped=2 complained=2 shouted=2 whispered=2 wrote=3 writes=3 posted=3 tweeted=3
    """),
  // Family names of public figures known across the world, short ones of East Asia included.
  LexiconTable(
    [.familyName],
    """
    trump biden obama bush clinton reagan carter nixon kennedy roosevelt lincoln jefferson harris pence vance
    rubio hegseth blinken yellen powell pelosi mcconnell schumer sanders warren desantis newsom musk bezos
    zuckerberg gates buffett putin medvedev lavrov shoigu navalny zelensky zelenskyy poroshenko lukashenko xi
    hu jiang deng mao zhou li wang zhang liu chen yang huang zhao wu zhu sun ma gao lin he guo luo liang song
    zheng xie han tang feng yu dong cheng cao yuan peng zeng xiao tian pan cai jia wei xu shen modi gandhi nehru
    singh khan sharif bhutto zardari imran hasina yunus rajapaksa abe kishida ishiba koizumi suga aso moon yoon
    kim park lee choi jeong kang cho macron sarkozy hollande chirac mitterrand le_pen merkel scholz merz kohl
    schröder johnson sunak starmer truss cameron blair brown thatcher churchill corbyn farage meloni berlusconi
    draghi mattarella sánchez rajoy orbán orban tusk duda erdoğan erdogan atatürk netanyahu gantz lapid sharon
    rabin abbas arafat assad nasrallah khamenei khomeini rouhani raisi pezeshkian ahmadinejad sisi mubarak
    nasser morsi gaddafi qaddafi hussein saddam maduro chávez chavez castro lula bolsonaro rousseff milei
    kirchner fernández petro boric lópez sheinbaum amlo trudeau carney harper albanese morrison ardern luxon
    widodo jokowi prabowo marcos duterte aquino mahathir anwar najib thaksin shinawatra suu_kyi hlaing mandela
    mbeki zuma ramaphosa mugabe mnangagwa kagame museveni kenyatta ruto tinubu buhari obasanjo abiy kabila
    tshisekedi annan ban guterres tedros francis benedict
    """),
]
