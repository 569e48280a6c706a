/// The words the generated articles are made of.
enum Vocabulary {
  static let givenNames = words(
    """
    Anna Marco Yusuf Li Sofia Peter Amara Chen Elena Tomas Ruth Omar Ingrid Paolo Mei Samuel Leila Viktor Grace Hiro
    Clara Dmitri Fatima Noah Priya Jonas Carmen Felix Nadia Oscar Teresa Wei Hannah Ivan Lucía Karim Marta Stefan Aisha
    Daniel Jürgen Zoë André Søren Petra Hugo Miriam Kofi Renate Luis Agnes Tariq Bettina Rahul Olga Simon Eun-ji Patrick
    """)
  static let familyNames = words(
    """
    Okafor Lindqvist Marsh Tanaka Weber Rossi Novak Haddad Silva Petrov Nguyen Brandt Moreau Castillo Demir Larsen Ferrari
    Kowalski Osei Fischer Grant Suzuki Ivanova Mendes Bauer Holt Rahman Costa Becker O'Brien Keller Zhang Vargas Schmidt
    Duval Mwangi Sato Horvat Lopez Bergman Ali Romero Kaya Jensen Park Dubois Walsh Santos Virtanen Cohen Ortega Müller
    Nakamura Hughes Popescu Baker Adeyemi Laurent Singh Wagner Reyes Kim Doyle Farouk Steiner Carvalho Hansen Mbeki
    """)
  static let titles = items(
    """
    President|Prime Minister|Finance Minister|Mayor|Governor|Professor|Dr.|Sen.|chief executive|spokeswoman|spokesman
    analyst|chief economist|Judge|Gen.|director|chairwoman|engineer|union leader|Interior Minister|Bishop|coach
    """)
  static let places = items(
    """
    London|Paris|Germany|New York|Tokyo|Brazil|Washington|Nairobi|Berlin|India|Madrid|Cairo|Toronto|Mexico City|Poland
    Jakarta|Seoul|Lagos|Texas|Vienna|Chile|Istanbul|Oslo|Kenya|Sydney|Geneva|Ohio|Lisbon|Mumbai|Prague|Hamburg|Peru
    Helsinki|Dublin|Manila|Bavaria|Warsaw|Quebec|Athens|Lima|Rotterdam|Zurich|Accra|Naples|Glasgow|Osaka|Vermont|Tunis
    """)
  static let fields = items(
    """
    Energy|Steel|Transport|Health|Maritime|Education|Grain|Housing|Rail|Aviation|Trade|Water|Telecom|Mining|Textile
    Insurance|Forestry|Labor|Chemicals|Fisheries|Research|Media
    """)
  static let outlets = items(
    "Reuters|AP|AFP|Bloomberg|Financial Times|The Guardian|CNBC|Le Monde|Xinhua|Yahoo|Harbor Daily")
  static let nouns = words(
    """
    plan report budget bridge harvest strike contract court village company study vote hospital railway port factory law
    tariff road school storm river ferry permit price tax loan survey drought pipeline festival exhibition vaccine patent
    tunnel merger auction border airport station warehouse inquiry forecast quarter deadline subsidy network turbine mill
    orchard museum reactor satellite league stadium trial appeal ballot council market dam reservoir quarry archive
    ceasefire convoy embassy summit pension wage shortage shipment license refinery grid sensor battery lawsuit treaty
    coalition province canal shipyard dividend bond index shelter curfew evacuation levee harbor crane audit reform
    """)
  static let adjectives = words(
    """
    new local regional costly narrow public private late early disputed modest sharp joint rural urban coastal national
    foreign annual final temporary northern southern independent wider cheaper older secret formal legal unusual
    """)
  static let verbs = words(
    """
    approved rejected delayed praised reviewed announced canceled financed inspected criticized extended signed funded
    completed defended halted opened abandoned restored questioned welcomed suspended
    """)
  static let weekdays = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
  static let months = words(
    "January February March April May June July August September October November December")

  static let onsets = words("b br c ch d dr f fr g gr h j k kr l m n p pr qu r s sh sk st t tr v w z")
  static let rhymes = words("a an ar as e el en er es i in is o ol on or os u um ur us ai ea ia ou all ett ind orn and")

  private static func words(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }
  private static func items(_ text: String) -> [String] { text.split { $0 == "|" || $0 == "\n" }.map(String.init) }
}
